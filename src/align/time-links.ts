/**
 * Which times of two articles belong together and are not the same. Times that are equal explain each other first: only what no equal time
 * of a like event in the other article accounts for may be another version of the other article's.
 */
import { WEEKDAYS } from "../lexicon/weekdays.ts";
import type { TimeExpression } from "../model/index.ts";
import type { Kin } from "./likeness.ts";
import type { Dated } from "./same-time.ts";
import { rivalsOf, sameTime } from "./same-time.ts";

/** same: one day or period; holds: one lies in the other; other: nothing in common. */
export type TimeRelation = "same" | "holds" | "other";

/** Two times of one event; `probability`: that they date one thing, whatever they say. */
export interface TimeLink {
  readonly a: Dated;
  readonly b: Dated;
  readonly relation: TimeRelation;
  readonly probability: number;
}

/** Probability from which on two times that differ are taken to date one event, when one of them is on a day that the other article never names. */
export const NOVEL = 0.6;
/** The same where both days are named in both articles. */
export const KNOWN = 0.75;
/** An equal time explains one as long as it is not this much less likely to be of the same event. */
const EXPLAINED = 0.15;

const DAY = 86_400_000;
const days = ({ from, to }: TimeExpression): readonly [number, number] | null =>
  from === null ? null : [Date.parse(from) / DAY, Date.parse(to ?? from) / DAY];

/** Sunday is 0; null where no single weekday is named. */
export function weekdayOf({ text }: TimeExpression): number | null {
  const named = [...text.toLowerCase().matchAll(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gu)].map(([word]) => WEEKDAYS.get(word));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** How two times stand to each other by the calendar. A weekday's name counts before the day that it was resolved to: dates of publication are often those of an update. */
export function relateTimes(a: TimeExpression, b: TimeExpression): TimeRelation {
  const [x, y] = [weekdayOf(a), weekdayOf(b)];
  const [left, right] = [days(a), days(b)];
  if (x !== null && x === y && !/\d/u.test(a.text) && !/\d/u.test(b.text)) return "same";
  if (left === null || right === null) return x !== null && y !== null && x !== y ? "other" : "same";
  if (left[0] > right[1] || right[0] > left[1]) return "other";
  return left[0] === right[0] && left[1] === right[1] ? "same" : "holds";
}

/** Single days and weekends; longer periods differ by what they are of more often than by mistake. */
function isDay(time: TimeExpression): boolean {
  const range = days(time);
  return range === null ? weekdayOf(time) !== null : range[1] - range[0] < 3;
}

/** Probability from which on equal times are shown beside those that differ. */
const SHARED = 0.5;

/** Links between the times of two articles, likeliest first: `apart`, one to one, those that differ; `equal` those that do not. */
export function linkTimes(
  left: readonly Dated[],
  right: readonly Dated[],
  kin: Kin,
): { readonly apart: readonly TimeLink[]; readonly equal: readonly TimeLink[] } {
  const rivals = rivalsOf(left, right);
  const pairs = left
    .flatMap((a) => right.map((b): TimeLink => ({ a, b, relation: relateTimes(a.time, b.time), probability: sameTime(a, b, kin, rivals) })))
    .sort((one, two) => two.probability - one.probability);
  // The best pair of each time, and the best one with an equal time.
  const best = new Map<Dated, TimeLink>();
  const equal = new Map<Dated, number>();
  for (const pair of pairs)
    for (const item of [pair.a, pair.b]) {
      if (pair.relation !== "other") {
        if (!equal.has(item)) equal.set(item, pair.probability);
      } else if (!best.has(item) && isDay(pair.a.time) && isDay(pair.b.time)) best.set(item, pair);
    }
  const isNamed = (time: TimeExpression, items: readonly Dated[]): boolean => items.some((item) => relateTimes(item.time, time) === "same");
  const apart = pairs.filter((pair) => {
    const { a, b, relation, probability } = pair;
    if (relation !== "other" || best.get(a) !== pair || best.get(b) !== pair) return false;
    if ([a, b].some((item) => (equal.get(item) ?? 0) > probability - EXPLAINED)) return false;
    if (!rivals.related(a, b)) return false;
    // Both sentences name several days: which belongs to which cannot be told.
    const inSentence = (item: Dated, other: Dated, items: readonly Dated[]): boolean =>
      items.some((one) => one.frame.claim.sentence === item.frame.claim.sentence && relateTimes(one.time, other.time) === "same");
    if (inSentence(a, b, left) || inSentence(b, a, right)) return false;
    const novel = !isNamed(a.time, right) || !isNamed(b.time, left);
    return probability >= (novel ? NOVEL : KNOWN);
  });
  return { apart, equal: pairs.filter(({ relation, probability }) => relation === "same" && probability >= SHARED) };
}
