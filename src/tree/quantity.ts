/** Two numbers held against each other by their figures alone. */
import type { Quantity } from "../model/index.ts";

/** How two values of one quantity stand to one another. */
export type Relation = "same" | "rounded" | "range" | "other";

/** Share of the value beyond which nobody would call it a rounding: ten million is no rounding of thirteen. */
const COARSEST = 0.2;

/** How two values stand to one another by their figures alone. */
export function relate(a: Quantity, b: Quantity): Relation {
  if (a.value === b.value && a.low === b.low && a.high === b.high) return "same";
  const exact = ({ value, low, high }: Quantity): boolean => low === value && high === value;
  if (!exact(a) || !exact(b)) {
    const [low, high] = [Math.max(a.low ?? -Infinity, b.low ?? -Infinity), Math.min(a.high ?? Infinity, b.high ?? Infinity)];
    if (low <= high) return "range";
    // "Over ten thousand" is no rounding of what is less.
    if ([a, b].some((one) => one.low === null || one.high === null)) return "other";
  }
  const [coarse, fine] = step(a.value) >= step(b.value) ? [a.value, b.value] : [b.value, a.value];
  const unit = step(coarse);
  const near = Math.abs(coarse - fine);
  if (
    step(fine) < unit &&
    near < unit &&
    (unit >= 10 || !Number.isInteger(fine)) &&
    near <= Math.max(unit / 2, 0.1 * Math.abs(fine)) &&
    near <= COARSEST * Math.abs(fine)
  )
    return "rounded";
  if ((a.approximate || b.approximate) && near <= 0.1 * Math.max(Math.abs(a.value), Math.abs(b.value))) return "rounded";
  return "other";
}

/** "Dozens", "several", "a multimillion-dollar budget": an order of magnitude, in which most numbers of the kind lie. */
export function isLoose({ low, high, approximate, text }: Quantity): boolean {
  return approximate && !/\d/u.test(text) && low !== high && (high === null || low === null || high >= 2.4 * low);
}

const EXCLUSIVE = /\b(?:more|over|above|fewer|less|under|below|nearly|almost|north|upwards?)\b|plus\b|\+/iu;
const INCLUSIVE = /\bno (?:more|fewer|less)\b/iu;

/** Whether one value says the same as another one and only more precisely: "$716 billion" of "more than $700 billion", "53" of "at least 53". */
export function isFinerVersion(fine: Quantity, coarse: Quantity): boolean {
  if (isLoose(fine)) return false;
  if (isLoose(coarse)) return fine.value >= (coarse.low ?? -Infinity) && fine.value <= (coarse.high ?? Infinity);
  if (fine.low !== fine.value || fine.high !== fine.value) return false;
  const gap = Math.abs(fine.value - coarse.value);
  if (gap > stepOf(coarse) / 2 || gap > COARSEST * Math.abs(fine.value)) return false;
  // "More than 60" is not 60; nor is it 59.
  if (!EXCLUSIVE.test(coarse.text) || INCLUSIVE.test(coarse.text))
    return (fine.value >= (coarse.low ?? -Infinity) && fine.value <= (coarse.high ?? Infinity)) || coarse.low === coarse.high;
  return fine.value !== coarse.value && fine.value >= (coarse.low ?? -Infinity) && fine.value <= (coarse.high ?? Infinity);
}

/** "Nearly two dozen" counts in twelves. */
const stepOf = ({ value, text }: Quantity): number => (/\bdozen\b/iu.test(text) ? 12 : step(value));

/** Size of the last digit that is not a zero: 100 for 48,300; 1 for 14; 0.1 for 3.5. */
function step(value: number): number {
  if (value === 0) return 1;
  let unit = 1;
  while (Math.abs(value / (unit * 10) - Math.round(value / (unit * 10))) < 1e-9) unit *= 10;
  while (unit > 1e-6 && Math.abs(value / unit - Math.round(value / unit)) > 1e-6) unit /= 10;
  return unit;
}
