import { describe, expect, it } from "vitest";
import { calendarValues } from "../../src/check/calendar-values.ts";

const read = (text: string) => calendarValues(text).map(({ kind, value }) => `${kind} ${value}`);

describe("calendarValues", () => {
  it("reads hours, days, months and years, the year of a date by itself", () => {
    expect(read("It sailed at 6:10 a.m. on Tuesday, March 5, 2024, and again at noon.")).toEqual([
      "clock 370",
      "weekday tues",
      "date 3-5",
      "year 2024",
      "clock 720",
    ]);
    expect(read("Since 5 March the quay is closed; work began in October 1987 and ended by 18:45.")).toEqual([
      "date 3-5",
      "month 10",
      "year 1987",
      "clock 1125",
    ]);
  });

  it("reads no repeated days, verbs, sums or shares as times", () => {
    expect(read("Every Monday they may march; 2,024 came, for $1987.")).toEqual([]);
    expect(read("May was late. She left in May.")).toEqual(["month 5"]);
  });
});
