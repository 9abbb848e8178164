import { COLLECTIONS, CURRENCIES, FRACTIONS, SCALES, UNITS, VAGUE_NUMBERS } from "../../lexicon/units.ts";
import { isKindOf } from "../../lexicon/wordnet.ts";
import type { Document, Sentence } from "../../model/index.ts";
import { children, hasRelation, spanOf, textOf, tokenAt } from "../../tree/index.ts";
import { afterBound, boundBefore, bounds, rangeAfter } from "./bounds.ts";
import { isDateOrName } from "./dates-and-names.ts";
import type { FoundQuantity } from "./found-quantity.ts";
import { mayBeginNumber, readNumber, wordValue } from "./numbers.ts";
import { tallyAt } from "./tallies.ts";
import { countedNoun, isPeople, normalizeCounted, shareOf, unitOf, isPlus } from "./units.ts";

/** All numbers of a sentence that count or measure something. Dates, times, ordinals and numbers in names are left out. */
export function quantitiesOf(document: Document, sentence: Sentence): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let i = sentence.first; i < sentence.last;) {
    const tally = tallyAt(document, sentence, i);
    if (tally !== null) {
      found.push(...tally.found);
      i = tally.next;
      continue;
    }
    const result = quantityAt(document, sentence, i);
    if (result === null) {
      i += 1;
      continue;
    }
    if (result.found !== null) found.push(named(result.found, found));
    i = result.next;
  }
  return found;
}

/** "Two people were killed and three others hurt": the others are what was counted before them. */
function named(one: FoundQuantity, before: readonly FoundQuantity[]): FoundQuantity {
  if (one.quantity.of !== "other") return one;
  const counted = before.findLast(({ quantity }) => quantity.of !== null && COUNTED.has(quantity.unit))?.quantity;
  return counted === undefined ? one : { ...one, quantity: { ...one.quantity, unit: counted.unit, of: counted.of } };
}

const COUNTED: ReadonlySet<string> = new Set(["person", "item"]);

interface Reading {
  readonly found: FoundQuantity | null;
  readonly next: number;
}

function quantityAt(document: Document, sentence: Sentence, at: number): Reading | null {
  const words = (from: number): string[] => document.tokens.slice(from, Math.min(from + 8, sentence.last)).map(({ lower }) => lower);
  const first = tokenAt(document, at);
  const aged = compoundAge(document, at);
  if (aged !== null) return aged;
  const worded = vagueAt(document, at) ?? fractionAt(document, sentence, at) ?? multiplesAt(document, sentence, at);
  if (worded !== null) return worded;

  let start = at;
  let currency =
    CURRENCIES.get(first.lower) !== undefined && /^[^a-z]/.test(first.lower.replace(/^(?:us|c|ca|a|au)/, ""))
      ? CURRENCIES.get(first.lower)
      : undefined;
  if (currency !== undefined) start += 1;
  const attached = /^(us\$|c\$|ca\$|a\$|au\$|[$€£¥₹])(\d.*)$/.exec(first.lower);
  if (attached === null && !mayBeginNumber(document.tokens[start]?.lower ?? "")) return null;
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
    (numeral.lower === "half" && number.value < 1) ||
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
  // "at least a dozen": the bound stands before the article.
  const article = number.scaled && /^an?$/u.test(document.tokens[start - 1]?.lower ?? "") ? 1 : 0;
  const bound = boundBefore(document, sentence, currency !== undefined && attached === null ? start - 1 : start - article);
  const [low, high, approximate] = bounds(
    read,
    bound?.kind ?? (range(last + 1, unit.end).some((at) => isPlus(document, at)) ? "low" : afterBound(document, unit.end + 1)),
  );
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

/** What "a batch of letters" says of how many there are: more than one. */
const MANY = { value: 10, low: 2, high: null };

/** The article of "a batch of letters", "a whole host of them"; null for "the host of the show". */
function articleOfCollection(document: Document, at: number): number | null {
  const { lower, sentence } = tokenAt(document, at);
  if (!COLLECTIONS.has(lower) || document.tokens[at + 1]?.lower !== "of") return null;
  const before = document.tokens.slice(Math.max(0, at - 2), at).filter((token) => token.sentence === sentence);
  const article = before.find((token) => /^an?$/u.test(token.lower));
  const counted = countedNoun(document, at, at, at);
  const isMany =
    counted !== null &&
    tokenAt(document, counted).xpos === "NNS" &&
    !children(document, counted).some((child) => hasRelation(tokenAt(document, child), "det"));
  return article !== undefined && isMany ? article.index : null;
}

/** "dozens of people", "several hundred". */
function vagueAt(document: Document, at: number): Reading | null {
  const token = tokenAt(document, at);
  const article = articleOfCollection(document, at);
  const vague = VAGUE_NUMBERS.get(token.lower) ?? (article === null ? undefined : MANY);
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
  const span = spanOf(document, range(article ?? at, last));
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

/** "two-thirds of the voters", "a third of them", "half of it": a share, in percent. Only before "of": "a third man" is no share. */
function fractionAt(document: Document, sentence: Sentence, at: number): Reading | null {
  const words = (document.tokens[at]?.lower ?? "").split("-");
  let last = at;
  while (words.length < 3 && last + 1 < sentence.last && !FRACTIONS.has(words.at(-1) ?? "")) words.push(tokenAt(document, ++last).lower);
  const [first = "", ...rest] = words.filter((word) => word !== "-" && word !== "");
  const parts = FRACTIONS.get(rest[0] ?? first);
  if (parts === undefined || rest.length > 1) return null;
  const count = rest.length === 0 ? (first === "half" ? 1 : null) : /^an?$/u.test(first) ? 1 : wordValue(first);
  if (count === null || count < 1 || count >= parts || document.tokens[last + 1]?.lower !== "of") return null;
  const whole = shareOf(document, last) ?? shareOf(document, at);
  if (whole === null) return null;
  const value = Number(((100 * count) / parts).toPrecision(4));
  const bound = boundBefore(document, sentence, at);
  const [low, high] = bounds({ value, low: value, high: value, size: 1, scaled: false }, bound?.kind);
  const span = spanOf(document, range(bound?.start ?? at, last));
  const of = normalizeCounted(tokenAt(document, whole).lemma);
  return {
    found: {
      anchor: whole,
      quantity: { value, low, high, unit: "percent", of, approximate: true, text: textOf(document, span), span, head: at },
    },
    next: last + 1,
  };
}

/** "a multimillion-dollar budget"; "was twice investigated". */
function multiplesAt(document: Document, sentence: Sentence, at: number): Reading | null {
  const token = tokenAt(document, at);
  const next = at + 1 < sentence.last ? tokenAt(document, at + 1) : null;
  const scale = SCALES.get(/^multi-?([a-z]{4,})$/u.exec(token.lower)?.[1] ?? "");
  if (scale !== undefined) {
    const last = next?.lower === "-" ? at + 2 : at + 1;
    const unit = last < sentence.last ? CURRENCIES.get(tokenAt(document, last).lemma) : undefined;
    if (unit === undefined) return null;
    const span = spanOf(document, range(at, last));
    const quantity = { value: 3 * scale, low: 2 * scale, high: 1000 * scale, unit, of: null, approximate: true };
    return { found: { anchor: last, quantity: { ...quantity, text: textOf(document, span), span, head: at } }, next: last + 1 };
  }
  // "twice as many", "twice the size" compare.
  const verb = document.tokens[token.head];
  if (
    token.lower !== "twice" ||
    verb?.upos !== "VERB" ||
    !hasRelation(token, "advmod") ||
    /^(?:as|the|that|a|an)$/u.test(next?.lower ?? "")
  )
    return null;
  const span = spanOf(document, [at]);
  const quantity = { value: 2, low: 2, high: 2, unit: "item", of: "time", approximate: false, text: token.text, span, head: at };
  return { found: { anchor: verb.index, quantity }, next: at + 1 };
}

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
