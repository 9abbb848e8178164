/** Two times held against each other by the calendar and by their words alone. */
import type { TimeExpression } from "../model/index.ts";

/** same: one day or period; holds: one lies in the other; other: nothing in common; unknown: it cannot be told. */
export type TimeRelation = "same" | "holds" | "other" | "unknown";

const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b/gu;
const MONTH_DAY = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?!,?\d)/u;
const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/u;
/** Words by which a weekday is another than the nearest one. */
const WHICH = /\b(?:next|coming|last|past)\b/iu;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/u;

/** The one weekday that a time names ("tues"), or null. */
export function weekdayOf({ text }: TimeExpression): string | null {
  const named = [...text.toLowerCase().matchAll(WEEKDAY)].map(([, day]) => day as string);
  return named.length === 1 ? (named[0] as string) : null;
}

/** The date of a time without its year ("mar 4"), or null. */
export function monthDayOf({ text }: TimeExpression): string | null {
  const lower = text.toLowerCase();
  const [month, day] = MONTH_DAY.exec(lower)?.slice(1, 3) ?? DAY_MONTH.exec(lower)?.slice(1, 3).reverse() ?? [];
  return month === undefined || day === undefined ? null : `${month} ${Number(day)}`;
}

export const isWeekend = ({ text }: TimeExpression): boolean => /\bweekend\b/iu.test(text);

const PART = /\b(late|early|morning|noon|midday|afternoon|evening|night|midnight|overnight|tonight)\b/gu;

/** What a time says beyond its day ("late", "evening"), in order; "" where it says no more. */
export function partOf({ text }: TimeExpression): string {
  return [...text.toLowerCase().matchAll(PART)]
    .map(([, part]) => part as string)
    .sort()
    .join(" ");
}

/** First and last day, counted from 1970; null where it cannot be resolved. */
export function daysOf({ from, to }: TimeExpression): readonly [number, number] | null {
  if (from === null) return null;
  const [first, last] = [Date.parse(from) / 86_400_000, Date.parse(to ?? from) / 86_400_000];
  return Number.isNaN(first) || Number.isNaN(last) ? null : [first, last];
}

/** The day of a month (0 to 11) that is nearest to the date of publication, as an ISO date; null where that is not known. */
export function nearestDate(month: number, date: number, published: string | null): string | null {
  const base = Date.parse(published?.slice(0, 10) ?? "");
  if (Number.isNaN(base)) return null;
  const year = new Date(base).getUTCFullYear();
  const days = [year - 1, year, year + 1].map((one) => Date.UTC(one, month, date));
  const nearest = days.reduce((best, day) => (Math.abs(day - base) < Math.abs(best - base) ? day : best));
  return new Date(nearest).toISOString().slice(0, 10);
}

/** Words that are the same for two times of one day: the weekday, else the date, else the day that it was resolved to. */
export function timeKey(time: TimeExpression): string {
  return weekdayOf(time) ?? monthDayOf(time) ?? time.from ?? time.text.toLowerCase();
}

/**
 * How two times stand to each other. Words count before the day that they were resolved to: dates of publication are often those of an
 * update, and a date without a year is any year's.
 */
export function relateTimes(a: TimeExpression, b: TimeExpression): TimeRelation {
  const [x, y] = [weekdayOf(a), weekdayOf(b)];
  if (x !== null && x === y && !/\d/u.test(a.text) && !/\d/u.test(b.text)) {
    // "Next Tuesday" is not the Tuesday that has been; which of two Tuesdays "last Tuesday" is cannot be told.
    return WHICH.test(a.text) === WHICH.test(b.text) || a.from === null || a.from === b.from ? "same" : "unknown";
  }
  const [dateA, dateB] = [monthDayOf(a), monthDayOf(b)];
  if (dateA !== null && dateB !== null && !(YEAR.test(a.text) && YEAR.test(b.text))) return dateA === dateB ? "same" : "other";
  const [left, right] = [daysOf(a), daysOf(b)];
  if (isWeekend(a) !== isWeekend(b) && [x, y].some((day) => day === "satur" || day === "sun") && (left === null || right === null))
    return "holds";
  if (left === null || right === null) return x !== null && y !== null && x !== y ? "other" : "unknown";
  if (left[0] > right[1] || right[0] > left[1]) return "other";
  return left[0] === right[0] && left[1] === right[1] ? "same" : "holds";
}
