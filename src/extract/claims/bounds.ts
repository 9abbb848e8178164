import { BOUNDS, CURRENCIES } from "../../lexicon/units.ts";
import type { Document, Sentence } from "../../model/index.ts";
import { tokenAt } from "../../tree/index.ts";
import { readNumber, type ReadNumber } from "./numbers.ts";

/** "12 to 15", "between 12 and 15". */
export function rangeAfter(
  document: Document,
  sentence: Sentence,
  end: number,
  first: ReadNumber,
): { number: ReadNumber; end: number } | null {
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

/** The words of approximation or bound right before a number: "at least", "between". */
export function boundBefore(
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
export function afterBound(document: Document, at: number): (typeof BOUNDS)[number][1] | undefined {
  const two = `${document.tokens[at]?.lower ?? ""} ${document.tokens[at + 1]?.lower ?? ""}`;
  if (two === "or more" || two === "at least") return "low";
  if (two === "or so") return "about";
  return two === "or less" || two === "or fewer" || two === "at most" ? "high" : undefined;
}

export function bounds(number: ReadNumber, kind: string | undefined): [low: number | null, high: number | null, approximate: boolean] {
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
