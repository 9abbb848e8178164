/**
 * Numbers that are alone in their article's pair with another: where two articles give equal numbers for a thing those are set
 * aside first; of what is left, two numbers that are each other's best match, and of like size, are most likely two versions of
 * one (a 47-page and a 48-page indictment).
 */
import type { Quantity } from "../model/index.ts";
import { relate } from "../tree/quantity.ts";
import type { Kin } from "./likeness.ts";
import type { Measured, QuantityGroup } from "./quantities.ts";
import { comparableUnits, sameMeasure } from "./same-measure.ts";

/** Probability of one measure from which on equal or rounded values are taken to be of one thing: chance seldom makes large numbers equal. */
const EQUAL_LARGE = 0.06;
const EQUAL_SMALL = 0.15;
/** The further two values lie apart, the better their surroundings must match: [least ratio, least probability]. */
const VERSIONS: readonly (readonly [number, number])[] = [[0.75, 0.1], [0.3, 0.45]];

/** Pairs of numbers, not in `grouped` yet, that seem to be two versions of one. */
export function groupUnmatched(items: readonly Measured[], grouped: readonly QuantityGroup[], kin: Kin): QuantityGroup[] {
  const taken = new Set(grouped.flatMap(({ members }) => members.map(keyOf)));
  const sources = [...new Set(items.map(({ frame }) => frame.source))];
  const groups: QuantityGroup[] = [];
  sources.forEach((left, x) => {
    for (const right of sources.slice(x + 1)) {
      for (const pair of pairsOf(items.filter(({ frame }) => frame.source === left), items.filter(({ frame }) => frame.source === right), kin)) {
        if (taken.has(keyOf(pair.a)) || taken.has(keyOf(pair.b))) continue;
        const members = [pair.a, pair.b, ...seconding(pair, items.filter((item) => !taken.has(keyOf(item))), kin)];
        for (const member of members) taken.add(keyOf(member));
        groups.push({ seed: pair.a, members: items.filter((item) => members.includes(item)), score: Math.min(0.75, 0.6 + 0.3 * pair.score) });
      }
    }
  });
  return groups;
}

interface Pair { readonly a: Measured; readonly b: Measured; readonly score: number; readonly ratio: number }

function pairsOf(left: readonly Measured[], right: readonly Measured[], kin: Kin): Pair[] {
  const pairs = left.flatMap((a) => right.flatMap((b): Pair[] => {
    if (!comparableUnits(a, b) || (a.quantity.unit === "age" && !sharesEntity(a, b))) return [];
    const rivals = [...left, ...right].filter((item) => comparableUnits(item, a)).length;
    return [{ a, b, score: sameMeasure(a, b, kin, rivals), ratio: ratio(a.quantity.value, b.quantity.value) }];
  })).sort((one, two) => two.score - one.score);
  const explained = new Map<Measured, Pair>();
  for (const test of [isEqual, isCompatible]) {
    for (const pair of pairs) {
      const { a, b, score } = pair;
      if (explained.has(a) || explained.has(b) || !test(a.quantity, b.quantity)) continue;
      if (score >= (Math.abs(a.quantity.value) > 12 ? EQUAL_LARGE : EQUAL_SMALL)) explained.set(a, pair).set(b, pair);
    }
  }
  const open = pairs.filter(({ a, b }) => !explained.has(a) && !explained.has(b));
  const best = new Map<Measured, Pair>();
  for (const pair of open) for (const item of [pair.a, pair.b]) if (!best.has(item)) best.set(item, pair);
  // One of two, three of five: small counts are of anything.
  const telling = ({ a, b }: Pair): boolean => Math.max(Math.abs(a.quantity.value), Math.abs(b.quantity.value)) > 5 || !COUNTS.has(a.quantity.unit);
  const versions = open.filter((pair) => best.get(pair.a) === pair && best.get(pair.b) === pair && telling(pair) && VERSIONS.some(([least, score]) => pair.ratio >= least && pair.score >= score));
  return [...new Set(explained.values()), ...versions].filter(({ a, b }) => !isEqual(a.quantity, b.quantity));
}

const COUNTS = new Set(["person", "item", "number"]);

/** Numbers of further articles that equal one of the two: at most one an article. */
function seconding({ a, b }: Pair, items: readonly Measured[], kin: Kin): Measured[] {
  const best = new Map<string, { item: Measured; score: number }>();
  for (const item of items) {
    const { source } = item.frame;
    if (source === a.frame.source || source === b.frame.source) continue;
    const score = Math.max(...[a, b].map((one) => (comparableUnits(one, item) && isCompatible(one.quantity, item.quantity) ? sameMeasure(one, item, kin, items.length) : 0)));
    if (score >= EQUAL_SMALL && score > (best.get(source)?.score ?? 0)) best.set(source, { item, score });
  }
  return [...best.values()].map(({ item }) => item);
}

const keyOf = ({ frame, quantity }: Measured): string => `${frame.source}:${quantity.span.start}`;

function ratio(a: number, b: number): number {
  const most = Math.max(Math.abs(a), Math.abs(b));
  return most === 0 ? 1 : Math.min(Math.abs(a), Math.abs(b)) / most;
}

const isEqual = (a: Quantity, b: Quantity): boolean => a.value === b.value && a.low === b.low && a.high === b.high;

/** One is a rounding of the other, or their ranges meet. */
function isCompatible(a: Quantity, b: Quantity): boolean {
  const relation = relate(a, b);
  return relation === "same" || relation === "rounded" || relation === "range";
}

function sharesEntity({ frame: a }: Measured, { frame: b }: Measured): boolean {
  return [...a.entities].some((id) => b.entities.has(id));
}
