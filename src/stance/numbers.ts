import { BOUND_WORDS, MULTIPLIERS, NUMBER_VALUES } from "../lexicon/number-words.ts";
import type { Document } from "../model/index.ts";

/** A number in a text, with the interval that it leaves open. */
export interface NumberMention {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** "$", "%", "" */
  readonly unit: string;
  /** A four-digit number that looks like a year. */
  readonly year: boolean;
}

const DIGITS = /^[$£€]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(st|nd|rd|th|s|k|m|bn|b|%|p)?$/i;
const SUFFIX: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, b: 1e9 };

/** Numbers in a token range, left to right: digits, words, multipliers ("72 million", "twenty-five", "$5bn"). */
export function numbersIn(document: Document, first: number, last: number): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = first; at < last; at += 1) {
    const start = at;
    let value = valueOf(lowerOf(document, at));
    if (value === null) continue;
    const year = /^(1[5-9]|20)\d\d$/.test(lowerOf(document, at));
    let unit =
      /^[$£€]/.test(lowerOf(document, at)) || /^[$£€]$/.test(lowerOf(document, at - 1))
        ? "$"
        : lowerOf(document, at).endsWith("%")
          ? "%"
          : "";
    while (at + 1 < last) {
      const next = lowerOf(document, at + 1);
      const times = MULTIPLIERS[next];
      const more = NUMBER_VALUES[next];
      if (times !== undefined && next !== "m") value *= times;
      else if (next === "-" && valueOf(lowerOf(document, at + 2)) !== null && value >= 20 && value < 100 && value % 10 === 0) {
        value += valueOf(lowerOf(document, at + 2)) as number;
        at += 1;
      } else if (more !== undefined && value >= 20 && value % 10 === 0 && more < 10 && !year) value += more;
      else break;
      at += 1;
    }
    const after = lowerOf(document, at + 1);
    if (/^(%|percent|pc)$/.test(after) || (after === "per" && lowerOf(document, at + 2) === "cent")) unit = "%";
    if (/^(dollars?|pounds?|euros?)$/.test(after)) unit = "$";
    const bound = boundBefore(document, start);
    found.push({
      first: start,
      last: at + 1,
      value,
      unit,
      year,
      low: bound === "below" ? 0 : bound === "about" ? value * 0.9 : value,
      high: bound === "above" ? Infinity : bound === "about" ? value * 1.1 : value,
    });
  }
  return found;
}

/** Whether two numbers can be one: their intervals meet. */
export function compatible(a: NumberMention, b: NumberMention): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function lowerOf(document: Document, token: number): string {
  return document.tokens[token]?.lower ?? "";
}

function valueOf(word: string): number | null {
  const known = Object.hasOwn(NUMBER_VALUES, word) ? NUMBER_VALUES[word] : undefined;
  if (known !== undefined) return known;
  const digits = DIGITS.exec(word);
  if (digits !== null)
    return Number(`${(digits[1] as string).replaceAll(",", "")}${digits[2] ?? ""}`) * (SUFFIX[(digits[3] ?? "").toLowerCase()] ?? 1);
  const [tens = "", ones = "", rest] = word.split("-");
  const [a, b] = [NUMBER_VALUES[tens], NUMBER_VALUES[ones]];
  return rest === undefined && a !== undefined && b !== undefined && a >= 20 && a < 100 && b < 10 ? a + b : null;
}

function boundBefore(document: Document, token: number): "above" | "below" | "about" | null {
  const back = lowerOf(document, token - 1) === "$" ? token - 1 : token;
  for (const length of [3, 2, 1]) {
    const phrase = Array.from({ length }, (_, index) => lowerOf(document, back - length + index)).join(" ");
    if (Object.hasOwn(BOUND_WORDS, phrase)) return BOUND_WORDS[phrase] ?? null;
  }
  return null;
}
