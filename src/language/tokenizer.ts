/**
 * Tokens after the conventions of the Penn Treebank as Universal Dependencies English has them: clitics apart (did|n't,
 * Smith|'s), compounds split at hyphens but not after prefixes (pro-government), currency and percent signs apart.
 */
import type { Span } from "../model/index.ts";
import { ABBREVIATIONS, AMBIGUOUS, ANY_CASE, BEFORE_NUMBER, TITLES } from "./abbreviations.ts";

const PREFIXES = new Set(
  (
    "anti pro non pre post co re ex mid pan un semi multi inter sub mini counter neo pseudo quasi ultra over intra " +
    "bi tri micro macro mega e vice-president wi-fi e-mail e-mails e-mailed hi-fi sci-fi t-shirt x-ray"
  ).split(" "),
);
const WHOLE = new Set([
  "wi-fi",
  "hi-fi",
  "sci-fi",
  "e-mail",
  "e-mails",
  "e-mailed",
  "e-mailing",
  "x-ray",
  "x-rays",
  "t-shirt",
  "t-shirts",
  "co-op",
  "for-profit",
  "u-turn",
]);
const SPLIT_WORDS: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, wanna: 3, gotta: 3, lemme: 3, gimme: 3 };
const UNITS =
  /^(?:am|pm|km|kms|m|bn|mn|tn|k|kg|kgs|mph|kph|cm|mm|lb|lbs|ft|gb|mb|tb|kw|mw|gw|g|mg|ml|ha|oz|hz|mhz|ghz|c|f|p|hrs|hr|min|mins|sec|secs|yd|yds|mi|sq|x|pts|pt|million|billion|trillion|year|years|percent)$/i;

const SPACE = /[\s\u00a0\u200b\ufeff]+/y;
const URL =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,8}|(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|gov|edu|co\.uk|io|info|tv|mil|int)(?![\p{L}\p{N}-])(?:\/[^\s<>"“”]*)?/iuy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\d+(?:\/\d+)+(?![\p{L}\d])|(?:\d{1,2}-)?(?:\d{3}-)?\d{3}-\d{4}(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.:]\d+)*|\.\d+/uy;
const AFTER_NUMBER = /(?:st|nd|rd|th|['’]?s)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{N}]*/uy;
const DOTTED = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|Ph\.D\.?|B\.Sc\.|M\.Sc\./uy;
const ELISION =
  /['’](?:em|til|till|cause|bout|round|tis|twas|n)(?![\p{L}\p{N}])|['’]\d\ds?(?![\p{L}\p{N}])|['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}'’])/iuy;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’`][\p{L}][\p{L}\p{M}\p{N}]*|&\p{L}+|\.\p{Ll}{2,}(?![\p{L}\p{N}])(?=\S))*/uy;
const DOLLARS = /(?:US|HK|NZ|[ACS])\$/y;
const MARK = /\.{2,}|…+|(?:\. ){2,}\.|-{2,}|''|``|[!?]{2,}|[\p{S}\p{P}](?:\ufe0f)?/uy;
const CLITIC = /^(.+?)(n['’`]t|['’`](?:s|re|ve|ll|d|m))$/iu;

const match = (pattern: RegExp, text: string, at: number, end: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? Math.min(pattern.lastIndex, end) : at;
};

/** Trims marks that end a sentence or close a quotation off the end of an address. */
function addressEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start + 1 && /[.,;:!?'’")\]}»]/.test(text.charAt(to - 1))) {
    if (text.charAt(to - 1) === ")" && text.slice(start, to).includes("(")) break;
    to -= 1;
  }
  return to;
}

/** Whether a period right after the word [start, end) belongs to it. */
function keepsPeriod(text: string, start: number, end: number, limit: number): boolean {
  if (text.charAt(end) !== "." || end + 1 > limit || text.charAt(end + 1) === ".") return false;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const rest = /^\.(\s*)(["'“”‘’(]*)(.?)/su.exec(text.slice(end, Math.min(limit, end + 12)));
  const next = rest?.[3] ?? "";
  if (word.length === 1 && /\p{Lu}/u.test(word)) {
    // An initial: before a capital, unless it is the pronoun; not where the text ends.
    if (!/\p{Lu}/u.test(next)) return false;
    return word !== "I" || /\p{Lu}\p{Ll}*\.?\s$/u.test(text.slice(Math.max(0, start - 12), start));
  }
  if (BEFORE_NUMBER.has(lower) && /[\d#]/.test(next)) return true;
  if (TITLES.has(lower)) return /^\p{Lu}/u.test(word) && next !== "";
  if (!ABBREVIATIONS.has(lower)) return false;
  if (ANY_CASE.has(lower)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  return !AMBIGUOUS.has(lower) || (next !== "" && !/\p{Lu}/u.test(next));
}

/** Tokens of text[start, end), in order; every character that is not white space is in one of them. Linear in time. */
export function tokenize(text: string, start: number, end: number): Span[] {
  const tokens: Span[] = [];
  const emit = (from: number, to: number): void => {
    // A word without end (base64, a line of dashes) is cut, so that nothing later works on a monster.
    for (let at = from; at < to; at += 200) tokens.push({ start: at, end: Math.min(to, at + 200) });
  };
  const word = (from: number, to: number): void => {
    const form = text.slice(from, to);
    const cut = Object.hasOwn(SPLIT_WORDS, form.toLowerCase()) ? (SPLIT_WORDS[form.toLowerCase()] as number) : 0;
    if (cut > 0) {
      emit(from, from + cut);
      emit(from + cut, to);
      return;
    }
    const clitic = CLITIC.exec(form);
    if (clitic?.[1] !== undefined) {
      const middle = from + clitic[1].length;
      word(from, middle);
      emit(middle, to);
      return;
    }
    emit(from, to);
  };

  for (let at = start; at < end;) {
    const spaceEnd = match(SPACE, text, at, end);
    if (spaceEnd > at) {
      at = spaceEnd;
      continue;
    }
    const fresh = at === start || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
    let to = fresh ? match(URL, text, at, end) : at;
    if (to > at) {
      to = addressEnd(text, at, to);
      emit(at, to);
      at = to;
      continue;
    }
    to = match(HANDLE, text, at, end);
    if (to > at) {
      emit(at, to);
      at = to;
      continue;
    }
    to = match(NUMBER, text, at, end);
    if (to > at) {
      const suffix = match(AFTER_NUMBER, text, to, end);
      const letters = text.slice(to, suffix);
      if (suffix > to && UNITS.test(letters) && !/^['’]?s$|^(?:st|nd|rd|th)$/i.test(letters)) {
        emit(at, to);
        emit(to, suffix);
      } else if (/^['’]s$/.test(letters) && !/\d0$/.test(text.slice(at, to))) {
        emit(at, to);
        emit(to, suffix);
      } else {
        emit(at, suffix);
      }
      at = Math.max(suffix, to);
      continue;
    }
    to = fresh ? match(DOTTED, text, at, end) : at;
    if (to > at) {
      emit(at, to);
      at = to;
      continue;
    }
    to = fresh || text.charAt(at - 1) === "s" || /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? match(ELISION, text, at, end) : at;
    if (to > at) {
      emit(at, to);
      at = to;
      continue;
    }
    to = fresh ? match(DOLLARS, text, at, end) : at;
    if (to > at) {
      emit(at, to);
      at = to;
      continue;
    }
    to = match(WORD, text, at, end);
    if (to > at) {
      to = hyphenated(text, at, to, end);
      if (keepsPeriod(text, at, to, end)) to += 1;
      if (text.charAt(to - 1) === ".") emit(at, to);
      else word(at, to);
      at = to;
      continue;
    }
    to = match(MARK, text, at, end);
    if (to === at) to = Math.min(end, at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1));
    emit(at, to);
    at = to;
  }
  return tokens;
}

/** Where a word ends that a hyphen holds together: a prefix, or one of a few whole words. */
function hyphenated(text: string, start: number, end: number, limit: number): number {
  if (text.charAt(end) !== "-") return end;
  const next = match(WORD, text, end + 1, limit);
  if (next === end + 1 && !/\d/.test(text.charAt(end + 1))) return end;
  const whole = text
    .slice(start, next)
    .replace(/['’]s$/, "")
    .toLowerCase();
  if (WHOLE.has(whole) || WHOLE.has(whole.replace(/s$/, ""))) return next;
  if (!PREFIXES.has(text.slice(start, end).toLowerCase())) return end;
  return next > end + 1 ? next : end;
}
