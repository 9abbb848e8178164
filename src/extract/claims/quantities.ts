import { BOUNDS, CURRENCIES, UNITS, VAGUE_NUMBERS } from "../../lexicon/units.ts";
import { MONTHS, WEEKDAYS } from "../../lexicon/weekdays.ts";
import { isKindOf } from "../../lexicon/wordnet.ts";
import type { Document, Quantity, Sentence, Token } from "../../model/index.ts";
import { children, hasRelation, spanOf, textOf, tokenAt } from "../../tree/index.ts";
import { readNumber, type ReadNumber } from "./numbers.ts";

/** A quantity with the token in whose clause it counts: the number's own, or the noun that it counts. */
export interface FoundQuantity {
  readonly quantity: Quantity;
  readonly anchor: number;
}

/** Nouns for people that news counts without difference: "three men", "three victims" and "three people" may be one toll. */
const PEOPLE = new Set([
  "people",
  "person",
  "man",
  "woman",
  "child",
  "victim",
  "body",
  "life",
  "human",
  "resident",
  "civilian",
  "individual",
  "adult",
]);

/** All numbers of a sentence that count or measure something. Dates, times, ordinals and numbers in names are left out. */
export function quantitiesOf(document: Document, sentence: Sentence): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let i = sentence.first; i < sentence.last;) {
    const result = quantityAt(document, sentence, i);
    if (result === null) {
      i += 1;
      continue;
    }
    if (result.found !== null) found.push(result.found);
    i = result.next;
  }
  return found;
}

interface Reading {
  readonly found: FoundQuantity | null;
  readonly next: number;
}

function quantityAt(document: Document, sentence: Sentence, at: number): Reading | null {
  const words = (from: number): string[] => document.tokens.slice(from, Math.min(from + 8, sentence.last)).map(({ lower }) => lower);
  const first = tokenAt(document, at);
  const aged = compoundAge(document, at);
  if (aged !== null) return aged;
  const vague = vagueAt(document, at);
  if (vague !== null) return vague;

  let start = at;
  let currency =
    CURRENCIES.get(first.lower) !== undefined && /^[^a-z]/.test(first.lower.replace(/^(?:us|c|ca|a|au)/, ""))
      ? CURRENCIES.get(first.lower)
      : undefined;
  if (currency !== undefined) start += 1;
  const attached = /^(us\$|c\$|ca\$|a\$|au\$|[$€£¥₹])(\d.*)$/.exec(first.lower);
  const row = words(start);
  if (attached !== null) {
    currency = CURRENCIES.get(attached[1] as string);
    row[0] = attached[2] as string;
  }
  const glued = /^(\d[\d.,]*)(%)$/.exec(row[0] ?? "");
  if (glued !== null) row[0] = glued[1] as string;
  const number = readNumber(row);
  if (number === null) return null;
  const numeral = tokenAt(document, start);
  // "one" as a pronoun, "second" and the like never get here as numbers; "one of them" is no count worth comparing.
  if (
    currency === undefined &&
    numeral.upos !== "NUM" &&
    numeral.upos !== "SYM" &&
    !/^\d/.test(numeral.lower) &&
    numeral.upos !== "NOUN" &&
    numeral.upos !== "DET" &&
    numeral.upos !== "ADJ"
  )
    return null;
  if (
    (numeral.lower === "zero" && !hasRelation(numeral, "nummod")) ||
    numeral.lower === "half" ||
    numeral.lower === "score" ||
    numeral.lower === "m" ||
    numeral.lower === "b" ||
    numeral.lower === "k"
  )
    return null;
  let end = start + number.size;
  const extended = rangeAfter(document, sentence, end, number);
  const read = extended?.number ?? number;
  end = extended?.end ?? end;
  const last = end - 1;
  const reading = { found: null, next: end };
  if (isDateOrName(document, sentence, start, last, currency !== undefined)) return reading;

  const unit = unitOf(document, sentence, last, currency, glued !== null);
  if (unit.skip) return reading;
  const counted = unit.of ?? countedNoun(document, start, last, unit.end);
  const of = counted === null ? null : normalizeCounted(tokenAt(document, counted).lemma);
  const kind = currency !== undefined ? currency : (unit.name ?? (of === null ? "number" : isPeople(of) ? "person" : "item"));
  if (kind === "number" && numeral.lower === "one" && read.value === 1) return reading;
  const bound = boundBefore(document, sentence, currency !== undefined && attached === null ? start - 1 : start);
  const [low, high, approximate] = bounds(read, bound?.kind ?? afterBound(document, unit.end + 1));
  const tokens = range(bound?.start ?? at, Math.max(unit.end, last));
  const span = spanOf(document, tokens);
  const anchor = counted ?? (unit.head >= 0 ? unit.head : start);
  const age =
    (kind === "year" && isAge(document, last, unit.end)) || (kind === "number" && isBareAge(document, sentence, start, last, read.value));
  return {
    found: {
      anchor,
      quantity: {
        value: read.value,
        low,
        high,
        unit: age ? "age" : kind,
        of: age ? null : of,
        approximate,
        text: textOf(document, span),
        span,
        head: start,
      },
    },
    next: Math.max(unit.end, last) + 1,
  };
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** "44-year-old" as one token or as several ("44", "-", "year", "-", "old"). */
function compoundAge(document: Document, at: number): Reading | null {
  const { tokens } = document;
  const first = tokenAt(document, at);
  const whole = /^([a-z]+(?:-[a-z]+)?|\d+)-(year|month|week|day)s?-olds?$/.exec(first.lower);
  let last = at;
  let match = whole;
  if (match === null) {
    let text = first.lower;
    for (let i = at + 1; i <= at + 6 && i < tokens.length && tokens[i - 1]?.spaceAfter === false; i++) {
      text += tokenAt(document, i).lower;
      match = /^([a-z]+(?:-[a-z]+)?|\d+)-(year|month|week|day)s?-olds?$/.exec(text);
      if (match !== null) {
        last = i;
        break;
      }
    }
  }
  if (match === null) return null;
  const number = readNumber([match[1] as string]);
  if (number === null) return null;
  const span = spanOf(document, range(at, last));
  const days = match[2] === "year" ? "age" : (match[2] as string);
  // Whose age: the noun that the adjective stands with, or the word itself ("the 44-year-old").
  let anchor = last;
  for (let up = anchor; up >= 0 && up >= at - 12; up = tokenAt(document, up).head) {
    anchor = up;
    if (up > last) break;
  }
  return {
    found: {
      anchor,
      quantity: {
        value: number.value,
        low: number.value,
        high: number.value,
        unit: days,
        of: null,
        approximate: false,
        text: textOf(document, span),
        span,
        head: at,
      },
    },
    next: last + 1,
  };
}

/** "dozens of people", "several hundred". */
function vagueAt(document: Document, at: number): Reading | null {
  const token = tokenAt(document, at);
  const vague = VAGUE_NUMBERS.get(token.lower);
  if (vague === undefined) return null;
  // "several hundred": the scale that follows, at least twice.
  let [value, low, high] = [vague.value, vague.low, vague.high];
  let last = at;
  const scale = readNumber([document.tokens[at + 1]?.lower ?? ""]);
  if (scale?.scaled === true && token.lower !== "couple")
    [value, low, high, last] = [vague.value * scale.value, 2 * scale.value, 10 * scale.value, at + 1];
  // "hundreds of thousands", "tens of millions"
  const of = document.tokens[at + 1];
  const second = VAGUE_NUMBERS.get(document.tokens[at + 2]?.lower ?? "");
  if (of?.lower === "of" && second !== undefined) {
    const base = token.lower === "tens" ? 10 : token.lower === "hundreds" ? 100 : token.lower === "thousands" ? 1000 : 12;
    const unit = second.low / 2;
    [value, low, high, last] = [3 * base * unit, base * unit, base * unit * 10, at + 2];
  }
  const counted = countedNoun(document, at, last, last);
  if (counted === null) return { found: null, next: last + 1 };
  const lemma = normalizeCounted(tokenAt(document, counted).lemma);
  const span = spanOf(document, range(at, last));
  return {
    found: {
      anchor: counted,
      quantity: {
        value,
        low,
        high,
        unit: UNITS.get(lemma) ?? CURRENCIES.get(lemma) ?? (isPeople(lemma) ? "person" : "item"),
        of: lemma,
        approximate: true,
        text: textOf(document, span),
        span,
        head: at,
      },
    },
    next: last + 1,
  };
}

/** "12 to 15", "between 12 and 15". */
function rangeAfter(document: Document, sentence: Sentence, end: number, first: ReadNumber): { number: ReadNumber; end: number } | null {
  const joint = document.tokens[end]?.lower;
  const between = document.tokens[end - first.size - 1]?.lower === "between";
  if (!(joint === "to" || joint === "or" || joint === "-" || joint === "–" || (joint === "and" && between)) || end + 1 >= sentence.last)
    return null;
  // "rose from 12 to 15" is a change, not a range.
  if (joint === "to" && document.tokens[end - first.size - 1]?.lower === "from") return null;
  let from = end + 1;
  if (CURRENCIES.has(document.tokens[from]?.lower ?? "")) from += 1;
  const second = readNumber(document.tokens.slice(from, Math.min(from + 5, sentence.last)).map(({ lower }) => lower));
  if (second === null) return null;
  // "2 to 3 million" is in millions on both sides.
  const low =
    second.scaled && !first.scaled && first.value < 1000
      ? first.value * (second.value >= 1e9 ? 1e9 : second.value >= 1e6 ? 1e6 : second.value >= 1e3 ? 1e3 : 100)
      : first.value;
  if (second.value <= low || second.value > low * 20) return null;
  return { number: { value: (low + second.value) / 2, low, high: second.value, size: 0, scaled: second.scaled }, end: from + second.size };
}

const AMONG_NAMES = new Set([
  "flight",
  "route",
  "highway",
  "interstate",
  "no.",
  "no",
  "number",
  "section",
  "chapter",
  "article",
  "title",
  "psalm",
  "page",
  "room",
  "rule",
  "amendment",
  "proposition",
  "apollo",
  "boeing",
  "airbus",
  "area",
  "class",
  "type",
  "phase",
  "day",
  "week",
  "grade",
  "line",
  "level",
  "channel",
  "district",
  "exit",
  "part",
  "volume",
  "windows",
  "iphone",
  "formula",
]);

/** Whether a number is part of a date, a time of day, a score, a year or a name. */
function isDateOrName(document: Document, sentence: Sentence, first: number, last: number, money: boolean): boolean {
  if (money) return false;
  const token = tokenAt(document, first);
  const before = first > sentence.first ? tokenAt(document, first - 1) : null;
  const after = last + 1 < sentence.last ? tokenAt(document, last + 1) : null;
  if (token.deprel === "obj" && token.head >= 0 && /^(?:call|dial|text|phone|ring)$/.test(tokenAt(document, token.head).lemma)) return true; // "called 911"
  // "beat them 3-1": a score.
  if (
    after !== null &&
    /^[-–]$/.test(after.lower) &&
    !token.spaceAfter &&
    !after.spaceAfter &&
    /^\d/.test(document.tokens[last + 2]?.lower ?? "")
  )
    return true;
  if (before !== null && /^[-–]$/.test(before.lower) && !before.spaceAfter && /^\d/.test(document.tokens[first - 2]?.lower ?? ""))
    return true;
  if (before !== null && (before.lower === "top" || before.lower === "#") && token.upos === "NUM") return true;
  if (after !== null && after.lemma === "time" && after.upos === "NOUN") return true; // "three times": a factor
  if (token.deprel === "flat" || (token.deprel === "compound" && token.upos === "PROPN")) return true;
  if (before !== null && (isMonth(before) || AMONG_NAMES.has(before.lower) || before.lower === "'")) return true;
  if (before !== null && before.upos === "PROPN" && hasRelation(token, "nummod", "flat", "compound", "dep") && token.head === first - 1)
    return true;
  if (after !== null && (isMonth(after) || /^(?:a\.?m\.?|p\.?m\.?|o'clock|gmt|est|edt|et)$/.test(after.lower))) return true;
  if (
    after !== null &&
    (after.lower === "," || after.lower === "of") &&
    document.tokens[last + 2] !== undefined &&
    isMonth(tokenAt(document, last + 2))
  )
    return true;
  if (/^\d{1,2}:\d{2}/.test(token.lower) || /^\d+[-/]\d+[-/]\d+/.test(token.lower)) return true;
  // A bare year: four digits from 1700 to 2099 that count no noun.
  if (/^(?:1[7-9]|20)\d{2}$/.test(token.text) && !hasRelation(token, "nummod")) return true;
  if (
    /^(?:1[7-9]|20)\d{2}$/.test(token.text) &&
    token.head >= 0 &&
    (token.head < first || tokenAt(document, token.head).upos === "PROPN" || isMonth(tokenAt(document, token.head)))
  )
    return true;
  if (
    /^(?:1[7-9]|20)\d{2}$/.test(token.text) &&
    before !== null &&
    (before.upos === "ADP" || before.upos === "DET" || before.upos === "ADJ" || before.lower === "'s")
  )
    return true;
  return /^\d{5,}$/.test(token.lower) && before?.upos === "PROPN";
}

const isMonth = ({ lower, upos }: Token): boolean =>
  (MONTHS.has(lower.replace(/\.$/, "")) && (upos === "PROPN" || (lower.length > 3 && lower !== "march"))) ||
  (WEEKDAYS.has(lower) && upos === "PROPN");

/** The unit after a number: "percent", "miles", "year-old", "square miles"; `end` is its last token. */
function unitOf(
  document: Document,
  sentence: Sentence,
  last: number,
  currency: string | undefined,
  percent: boolean,
): { name: string | null; end: number; head: number; of: number | null; skip: boolean } {
  const none = { name: null, end: last, head: -1, of: null, skip: false };
  if (percent) return { ...none, name: "percent", of: shareOf(document, last) };
  let at = last + 1;
  if (at < sentence.last && tokenAt(document, at).lower === "-") at += 1;
  const next = at < sentence.last ? tokenAt(document, at) : null;
  if (next === null) return none;
  if (currency !== undefined) return none;
  const two = at + 1 < sentence.last ? `${next.lemma} ${tokenAt(document, at + 1).lemma}` : "";
  const pair = UNITS.get(two);
  if (pair !== undefined) return { name: pair, end: at + 1, head: at + 1, of: measured(document, at + 1), skip: false };
  const money = CURRENCIES.get(next.lemma) ?? CURRENCIES.get(next.lower);
  // "3 pounds" may be money or weight: money, unless a weight is spoken of.
  if (money !== undefined) return { name: money, end: at, head: at, of: null, skip: false };
  // Adjectives may stand between: "200 U.S. dollars", "three long years".
  const unit = UNITS.get(next.lower) ?? UNITS.get(next.lemma);
  if (unit !== undefined && next.upos !== "ADP" && next.upos !== "AUX" && next.upos !== "PRON") {
    if (unit === "percentage point" && next.lemma === "point" && !/percent|%/.test(sentenceText(document, sentence))) return none;
    return { name: unit, end: at, head: at, of: unit === "percent" ? shareOf(document, at) : measured(document, at), skip: false };
  }
  return none;
}

function sentenceText(document: Document, sentence: Sentence): string {
  return document.article.text.slice(sentence.start, sentence.end).toLowerCase();
}

/** "20 percent of voters": voters. */
function shareOf(document: Document, token: number): number | null {
  return children(document, token).find((child) => hasRelation(tokenAt(document, child), "nmod") && hasCase(document, child, "of")) ?? null;
}

/** "500 acres of forest": forest. "a 10-mile run": run. */
function measured(document: Document, token: number): number | null {
  const of = shareOf(document, token);
  if (of !== null) return of;
  const { deprel, head, upos } = tokenAt(document, token);
  return upos === "NOUN" && (deprel === "compound" || deprel.startsWith("nmod:unmarked")) && head > token ? head : null;
}

function hasCase(document: Document, token: number, word: string): boolean {
  return children(document, token).some(
    (child) => tokenAt(document, child).lower === word && hasRelation(tokenAt(document, child), "case"),
  );
}

/** The noun that a number counts: its head, or for "three of the men" the men; null where it stands for itself. */
function countedNoun(document: Document, first: number, last: number, unitEnd: number): number | null {
  if (unitEnd > last) return null;
  for (let at = first; at <= last; at++) {
    const token = tokenAt(document, at);
    if (
      token.head >= 0 &&
      (token.head < first || token.head > last) &&
      hasRelation(token, "nummod", "amod", "det", "compound", "advmod", "dep")
    ) {
      const head = tokenAt(document, token.head);
      if (head.upos === "NOUN" || (head.upos === "PROPN" && head.index > last && head.xpos === "NNPS")) return refine(document, head.index);
      if (head.upos === "ADJ" || head.upos === "VERB") return null;
    }
  }
  for (let at = first; at <= last; at++) {
    const of = children(document, at).find(
      (child) => child > last && hasRelation(tokenAt(document, child), "nmod") && hasCase(document, child, "of"),
    );
    if (of !== undefined) return of;
  }
  return null;
}

/** "a group of three people" counts people; "three groups of people" counts groups; "three members" counts members. */
function refine(document: Document, noun: number): number {
  const { lemma } = tokenAt(document, noun);
  if (lemma !== "number" && lemma !== "total") return noun;
  return shareOf(document, noun) ?? noun;
}

function normalizeCounted(lemma: string): string {
  if (lemma === "people" || lemma === "persons" || lemma === "individual") return "person";
  return lemma;
}

const isPeople = (lemma: string): boolean => lemma === "person" || PEOPLE.has(lemma) || isKindOf(lemma, "person");

/** The words of approximation or bound right before a number: "at least", "between". */
function boundBefore(
  document: Document,
  sentence: Sentence,
  start: number,
): { kind: (typeof BOUNDS)[number][1] | "between"; start: number } | null {
  for (const size of [4, 3, 2, 1]) {
    if (start - size < sentence.first) continue;
    const phrase = document.tokens
      .slice(start - size, start)
      .map(({ lower }) => lower)
      .join(" ");
    const bound = BOUNDS.find(([words]) => words === phrase);
    // "over 12 months", "over the ... " as time; "around" a place: only before a number, which it is.
    if (bound !== undefined) return { kind: bound[1], start: start - size };
  }
  if (start - 1 >= sentence.first && tokenAt(document, start - 1).lower === "between") return { kind: "between", start: start - 1 };
  return null;
}

/** "12 or more", "12 at least". */
function afterBound(document: Document, at: number): (typeof BOUNDS)[number][1] | undefined {
  const two = `${document.tokens[at]?.lower ?? ""} ${document.tokens[at + 1]?.lower ?? ""}`;
  if (two === "or more" || two === "at least") return "low";
  if (two === "or so") return "about";
  return two === "or less" || two === "or fewer" || two === "at most" ? "high" : undefined;
}

function bounds(number: ReadNumber, kind: string | undefined): [low: number | null, high: number | null, approximate: boolean] {
  const { value, low, high } = number;
  switch (kind) {
    case "low":
      return [value, null, false];
    case "over":
      return [value, null, true];
    case "high":
      return [0, value, false];
    case "under":
      return [0, value, true];
    case "about":
      return [round(low * 0.9), round(high * 1.1), true];
    default:
      return [low, high, low !== high];
  }
}

/** Without the dust of binary fractions. */
const round = (value: number): number => Number(value.toPrecision(12));

/** "44 years old", "44 years of age". */
function isAge(document: Document, last: number, unitEnd: number): boolean {
  const after = document.tokens[unitEnd + 1]?.lower;
  return unitEnd > last && (after === "old" || (after === "of" && document.tokens[unitEnd + 2]?.lower === "age"));
}

/** "Smith, 44, said"; "aged 44"; "at age 44". */
function isBareAge(document: Document, sentence: Sentence, first: number, last: number, value: number): boolean {
  if (value < 1 || value > 120 || !Number.isInteger(value) || first === sentence.first) return false;
  const before = tokenAt(document, first - 1);
  if (before.lower === "aged" || before.lower === "age") return true;
  const after = document.tokens[last + 1]?.lower;
  if (before.lower !== "," || first - 2 < sentence.first || (after !== "," && after !== "." && after !== "and" && after !== ";"))
    return false;
  const name = tokenAt(document, first - 2);
  return name.upos === "PROPN" || (name.upos === "NOUN" && (isKindOf(name.lemma, "person") || /^[A-Z]/.test(name.norm)));
}
