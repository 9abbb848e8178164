/** Where sentences end inside a paragraph. */
import type { Span } from "../model/index.ts";
import { TITLES } from "./abbreviations.ts";

/** Longest sentence that is parsed in one piece, in tokens; longer ones are cut, at a mark where there is one. */
export const LONGEST = 200;

const CLOSERS = /^(?:["”'’»)\]}]|'')+$/;
const CLOSING_QUOTE = /^(?:["”'’»]|'')+$/;

/** Words that, with a capital, open a sentence rather than go on with a name. */
const STARTERS = new Set(
  (
    "the a an this that these those it he she they we i you in on at for from but and or so if when while after before as by with his " +
    "her their its our my your there here what who why how where which no not however although though since until because " +
    "some many most all both each every one two three it's he's she's they're i'm we're meanwhile also then now still yet " +
    "according under during despite nor once to"
  ).split(" "),
);

/** Verbs that follow a quotation which ends in ? or !. */
const SPEECH =
  /^(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|exclaimed|shouted|cried|replied|answered|tweeted|yelled|screamed|wondered|joked|quipped|demanded|declared|recalled|continued|responded|concluded|explained|noted|posted|insisted|remarked|muttered|whispered|called|laughed|sang|read|reads|chanted|announced|warned|snapped|blurted|urged|roared|inquired|queried|commented|began|went)$/i;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * Cuts the tokens of one paragraph into sentences: half-open ranges of indices into `tokens`. A quotation mark belongs to
 * the sentence that it closes; a question or cry in quotation marks goes on with its cue ("…?" she asked).
 */
export function splitSentences(text: string, tokens: readonly Span[]): { first: number; last: number }[] {
  const sentences: { first: number; last: number }[] = [];
  const form = (i: number): string => (i < tokens.length ? text.slice(tokens[i]?.start, tokens[i]?.end) : "");
  const spaceBefore = (i: number): boolean => i === 0 || (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);
  let first = 0;
  let depth = 0; // open brackets
  let inQuote = false;
  for (let i = 0; i < tokens.length; i++) {
    const word = form(i);
    if (word === "(" || word === "[") depth += 1;
    if ((word === ")" || word === "]") && depth > 0) depth -= 1;
    if (/^(?:“|”|"|''|``)$/.test(word)) inQuote = word === "“" || word === "``" || (word !== "”" && !inQuote);
    if (!endsSentence(word)) continue;
    // What closes right after the mark belongs to it; a straight mark closes if nothing but space follows it.
    let last = i + 1;
    let quoted = false;
    while (last < tokens.length && CLOSERS.test(form(last)) && !spaceBefore(last)) {
      if (form(last) === ")" || form(last) === "]") depth = Math.max(0, depth - 1);
      quoted ||= CLOSING_QUOTE.test(form(last));
      last += 1;
    }
    if (last === i + 1 && /^''|["”]$/.test(form(last)) && spaceBefore(last) && (last + 1 === tokens.length || form(last) === "”")) {
      quoted = true;
      last += 1;
    }
    while (last < tokens.length && endsSentence(form(last)) && !/\p{L}/u.test(form(last)) && !spaceBefore(last)) last += 1;
    if (last >= tokens.length) break;
    for (let k = i + 1; k < last; k++) if (/^(?:”|"|'')$/.test(form(k))) inQuote = false;
    const boundary = isBoundary(form, spaceBefore, i, last, quoted, first, depth, inQuote);
    if (!boundary) {
      i = last - 1;
      continue;
    }
    sentences.push({ first, last });
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences.flatMap((sentence) => cut(sentence, form));
}

/** A full stop, question or exclamation mark, an ellipsis, or an abbreviation with its period. */
function endsSentence(word: string): boolean {
  return /^(?:\.+|…+|[!?]+|(?:\. )+\.|[。！？])$/.test(word) || (word.length > 1 && /\p{L}\.$/u.test(word));
}

function isBoundary(
  form: (i: number) => string,
  spaceBefore: (i: number) => boolean,
  mark: number,
  next: number,
  quoted: boolean,
  first: number,
  depth: number,
  inQuote: boolean,
): boolean {
  const word = form(mark);
  let follower = form(next);
  let at = next;
  if (!spaceBefore(next) && !quoted) {
    // "end.Next": a space was lost; "U.S.-led", "Yahoo!," are one sentence.
    if (!(word === "." || word === "?" || word === "!") || !/^\p{Lu}\p{Ll}/u.test(follower) || !/^\p{L}{2,}$/u.test(form(mark - 1)))
      return false;
  }
  const opens = /^(?:["“'‘«([]|``)$/.test(follower);
  while (/^(?:["“'‘«([]|``|\.\.\.|…|''|#|[*•])$/.test(form(at))) follower = form(++at);
  if (follower === "") return true;
  if (depth > 0 && form(next) !== "(" && !isCapital(follower)) return false;
  if (/^(?:,|;|:|--|—|–|-|\)|\]|%|&)/.test(form(next))) return false;
  const lower = follower.toLowerCase();
  if (word.length > 1 && /\p{L}\.$/u.test(word)) return afterAbbreviation(word, lower, follower, opens && spaceBefore(next));
  // "1. Do this": a number at the head of a paragraph
  if (word === "." && mark === first + 1 && /^(?:\d{1,3}|[A-Za-z]|[ivx]+)$/.test(form(first))) return false;
  if (/^\p{Ll}/u.test(follower)) {
    // A name that begins small ("iPhone sales"), or nothing but another sentence in small letters after "?"/"!".
    return /^[a-z]\p{Lu}/u.test(follower) && word !== "..." && !quoted;
  }
  const dots = word !== "." && /^(?:\.|…)/.test(word);
  // Dots between spaces in a quotation stand for words left out; dots at the head of a sentence, for its beginning.
  if (dots && ((spaceBefore(mark) && inQuote) || mark - first <= 1)) return false;
  if (dots) return isCapital(follower) && follower !== "I" ? !quoted || !cueFollows(form, at) : opens;
  if (quoted && /[!?]/.test(word)) return opens || !cueFollows(form, at);
  return true;
}

/** Whether a cue with its speaker stands from token `at` on: "he asked", "Ms. Smith, the mayor, said", "said Smith". */
function cueFollows(form: (i: number) => string, at: number): boolean {
  if (SPEECH.test(form(at))) return true;
  if (/^(?:he|she|they|i|we|it|one|who)$/i.test(form(at)))
    return SPEECH.test(form(at + 1)) || (/ly$/.test(form(at + 1)) && SPEECH.test(form(at + 2)));
  for (let i = at; i < at + 5; i++) {
    if (i > at && SPEECH.test(form(i))) return true;
    if (!isCapital(form(i)) && !(i > at && /^(?:of|the|de|von|van|al)$/.test(form(i)))) return false;
  }
  return false;
}

function afterAbbreviation(word: string, lower: string, follower: string, opens: boolean): boolean {
  const bare = word.slice(0, -1).toLowerCase();
  if (TITLES.has(bare) && bare !== "st") return false;
  if (/^\p{Lu}\.$/u.test(word)) return false; // an initial
  if (!isCapital(follower)) return false;
  if (/^(?:[ap]\.?m|etc|jr|sr|inc|corp|co|ltd|u\.s|u\.k|u\.n|d\.c)$/.test(bare) && opens) return true;
  if (/^(?:[ap]\.m|etc)$/.test(bare))
    return !/^(?:est|edt|et|gmt|pst|pdt|cet|bst|utc|eastern|pacific|central|local|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)/.test(
      lower,
    );
  return STARTERS.has(lower) && follower !== "I.";
}

/** Cuts what is too long to parse, after the last mark or else anywhere. */
function cut(sentence: { first: number; last: number }, form: (i: number) => string): { first: number; last: number }[] {
  const parts: { first: number; last: number }[] = [];
  let { first } = sentence;
  while (sentence.last - first > LONGEST) {
    let at = first + LONGEST;
    for (let i = at; i > first + LONGEST / 2; i--) {
      if (/^[;:,—]$/.test(form(i - 1))) {
        at = i;
        break;
      }
    }
    parts.push({ first, last: at });
    first = at;
  }
  parts.push({ first, last: sentence.last });
  return parts;
}
