/** Over which years a number is: a rate of one year is no version of the rate over eight. */
import type { TimeExpression } from "../../model/index.ts";
import type { Measured } from "./measured.ts";

const DAY = 86_400_000;
/** Days from which on a time is a period that something is measured over, not when it happened. */
const LONG = 300;

/** Whether both numbers are told of years or spans of years, and none of them is the same. */
export function areOfOtherPeriods(a: Measured, b: Measured): boolean {
  const [own, other] = [periodsOf(a), periodsOf(b)];
  return own.length > 0 && other.length > 0 && !own.some((one) => other.some(({ from, to }) => one.from === from && one.to === to));
}

interface Period {
  readonly from: string;
  readonly to: string;
}

function periodsOf({ frame: { claim } }: Measured): Period[] {
  const times: readonly TimeExpression[] = [...(claim.time === null ? [] : [claim.time]), ...(claim.times ?? [])];
  return times.flatMap(({ from, to }) =>
    from !== null && to !== null && Date.parse(to) - Date.parse(from) >= LONG * DAY ? [{ from, to }] : [],
  );
}
