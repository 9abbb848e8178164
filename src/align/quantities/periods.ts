/** Over which years a number is: a rate of one year is no version of the rate over eight. */
import type { TimeExpression } from "../../model/index.ts";
import type { Measured } from "./measured.ts";

const DAY = 86_400_000;
/** Days from which on a time is a period that something is measured over, not when it happened. */
const LONG = 300;

/** Whether both numbers are told of years or spans of years, and none of them is the same. */
export function areOfOtherPeriods(a: Measured, b: Measured): boolean {
  const [own, other] = [periodsOf(a), periodsOf(b)];
  return own.length > 0 && other.length > 0 && !own.some((one) => other.some((period) => mayBeOne(one, period)));
}

/** `from` and `to` are null of a year that the article's date would tell ("last year"). */
interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** One year by a word that takes the article's date to be known. */
const ONE_YEAR = /\b(?:last|this|previous|past|current|next) year\b/iu;
/** Days up to which a period may be one year. */
const YEAR = 400;

function mayBeOne(a: Period, b: Period): boolean {
  if (a.from !== null && b.from !== null) return a.from === b.from && a.to === b.to;
  const known = a.from === null ? b : a;
  return known.from === null || known.to === null || Date.parse(known.to) - Date.parse(known.from) <= YEAR * DAY;
}

/** Those of its clause; where it has none, the years that the sentence names ("the rate for 2014 was …"). */
function periodsOf({ frame: { claim, document } }: Measured): Period[] {
  const times: readonly TimeExpression[] = [...(claim.time === null ? [] : [claim.time]), ...(claim.times ?? [])];
  const periods = times.flatMap(({ from, to, text }): Period[] => {
    if (from === null || to === null) return from === null && ONE_YEAR.test(text) ? [{ from: null, to: null }] : [];
    return Date.parse(to) - Date.parse(from) >= LONG * DAY ? [{ from, to }] : [];
  });
  if (times.length > 0) return periods;
  const years = document.tokens.filter(({ sentence, text }) => sentence === claim.sentence && /^(?:19|20)\d\d$/u.test(text));
  return years.map(({ text }) => ({ from: `${text}-01-01`, to: `${text}-12-31` }));
}
