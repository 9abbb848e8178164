/** Names of weekdays and months, and words for days and parts of days, for resolving times against the day of publication. Own lists. */
const table = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split(";").flatMap((names, i) => names.split(",").map((name): [string, number] => [name.trim(), i])));

/** Sunday is 0, as in Date.getUTCDay. */
export const WEEKDAYS = table(
  "sunday,sun,sundays; monday,mon,mondays; tuesday,tue,tues,tuesdays; wednesday,wed,wednesdays; thursday,thu,thur,thurs,thursdays; friday,fri,fridays; saturday,sat,saturdays",
);

/** January is 0. */
export const MONTHS = table(
  "january,jan; february,feb; march,mar; april,apr; may; june,jun; july,jul; august,aug; september,sept,sep; october,oct; november,nov; december,dec",
);

/** Days of the longest month of each name, January first. */
export const MONTH_DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Words for a day, as days from the day of publication. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
  ["overnight", 0],
]);

/** Nouns for stretches of time, in days; month and year are counted by the calendar. */
export const PERIODS: ReadonlyMap<string, "hour" | "day" | "week" | "month" | "year" | "decade" | "weekend"> = new Map([
  ["hour", "hour"],
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["year", "year"],
  ["decade", "decade"],
  ["weekend", "weekend"],
]);

export const DAY_PARTS: ReadonlySet<string> = new Set([
  "morning",
  "afternoon",
  "evening",
  "night",
  "noon",
  "midnight",
  "dawn",
  "dusk",
  "midday",
  "lunchtime",
  "midmorning",
  "midafternoon",
]);
