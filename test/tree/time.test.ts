import { expect, test } from "vitest";
import type { TimeExpression } from "../../src/model/index.ts";
import { monthDayOf, partOf, relateTimes, weekdayOf } from "../../src/tree/index.ts";

const time = (text: string, from: string | null = null, to: string | null = from): TimeExpression => ({
  text,
  from,
  to,
  span: { start: 0, end: text.length },
});

test.each([
  [time("Tuesday", "2024-03-05"), time("Tuesday", "2024-03-12"), "same"],
  [time("Tuesday", "2024-03-05"), time("yesterday", "2024-03-05"), "same"],
  [time("Tuesday", "2024-03-05"), time("Friday", "2024-03-08"), "other"],
  [time("Tuesday"), time("Friday"), "other"],
  [time("Sept. 11", "2013-09-11"), time("September 11, 2012", "2012-09-11"), "same"],
  [time("June 25"), time("25 June 2013", "2013-06-25"), "same"],
  [time("June 25"), time("June 28"), "other"],
  [time("weekend"), time("Saturday"), "holds"],
  [time("weekend"), time("Monday"), "unknown"],
  [time("this week", "2024-03-04", "2024-03-10"), time("Friday", "2024-03-08"), "holds"],
  [time("2008", "2008-01-01", "2008-12-31"), time("2006", "2006-01-01", "2006-12-31"), "other"],
])("%o against %o: %s", (a, b, expected) => {
  expect(relateTimes(a, b)).toBe(expected);
  expect(relateTimes(b, a)).toBe(expected);
});

test("what the words of a time say", () => {
  expect(weekdayOf(time("late Tuesday"))).toBe("tues");
  expect(weekdayOf(time("Tuesday or Friday"))).toBeNull();
  expect(monthDayOf(time("the 4th of March"))).toBe("mar 4");
  expect(monthDayOf(time("in March 2012"))).toBeNull();
  expect(partOf(time("late Tuesday afternoon"))).toBe("afternoon late");
});
