/** What a text says of days, months, years and hours, read word by word, so that two texts can be held against each other. */
import { MONTHS } from "../lexicon/weekdays.ts";
import type { Document, Span } from "../model/index.ts";
import { plainText } from "../tree/index.ts";

/** One thing that a clock or a calendar shows: "tues", "mar 4", "oct", "1987", "370" (minutes of the day). */
export interface CalendarValue {
  readonly kind: "weekday" | "date" | "month" | "year" | "clock";
  readonly value: string;
  readonly span: Span;
}

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
/** "7:40 a.m.", "6 p.m.", "18:45", "noon": hours, minutes, half of the day, or a word. */
const CLOCK =
  /(?<![\d:.,$£€-])(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s?m\b\.?|(?<=\b(?:at|by|until|till|before|after|from|around|about|since) )([01]?\d|2[0-3]):([0-5]\d)(?![\d:])|\b(noon|midnight)\b/giu;
const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;
const DATE = new RegExp(
  `\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\d|:)(?:,?\\s+((?:1[5-9]|20)\\d\\d)\\b)?|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?![\\p{L}])(?:,?\\s+((?:1[5-9]|20)\\d\\d)\\b)?|\\b((?:1[5-9]|20)\\d\\d)-(\\d{2})-(\\d{2})\\b`,
  "giu",
);
const MONTH_ALONE = new RegExp(`(?<![\\p{L}])(${MONTH})(?![\\p{L}])(?:,?\\s+(?:of\\s+)?((?:1[5-9]|20)\\d\\d)\\b)?`, "giu");
const YEAR = /(?<![\d.,$£€#/-])(?:1[5-9]|20)\d\d(?![\d%-]|[.,:]\d|\s+(?:percent|people|votes|dollars))/gu;

/** Number of a month from 0 by its name or abbreviation; "may" and "march" only with a capital, as verbs have none. */
function monthOf(name: string): number | null {
  const bare = name.replace(/\.$/u, "");
  if (!/^\p{Lu}/u.test(bare)) return null;
  return MONTHS.get(bare.toLowerCase()) ?? null;
}

/** All of them in a text, in its order; offsets are moved by `offset`. A year that belongs to a date is a value of its own. */
export function calendarValues(text: string, offset = 0): CalendarValue[] {
  const found: CalendarValue[] = [];
  const taken: Span[] = [];
  const take = (kind: CalendarValue["kind"], value: string, start: number, length: number): void => {
    const end = start + length;
    if (taken.some((one) => one.start < end && start < one.end)) return;
    taken.push({ start, end });
    found.push({ kind, value, span: { start: offset + start, end: offset + end } });
  };
  const year = (value: string | undefined, match: RegExpMatchArray): void => {
    if (value !== undefined) take("year", value, match.index! + match[0].lastIndexOf(value), value.length);
  };
  for (const match of text.matchAll(CLOCK)) {
    const minutes = minutesOf(match);
    if (minutes !== null) take("clock", String(minutes), match.index, match[0].length);
  }
  for (const match of text.matchAll(DATE)) {
    const [, name, day, withYear, dayBefore, nameBehind, yearBehind, isoYear, isoMonth, isoDay] = match;
    const month = isoMonth === undefined ? monthOf(name ?? nameBehind ?? "") : Number(isoMonth) - 1;
    const number = Number(day ?? dayBefore ?? isoDay);
    if (month === null || number < 1 || number > 31) continue;
    const ends = (withYear ?? yearBehind) === undefined ? match[0].length : match[0].lastIndexOf(withYear ?? yearBehind ?? "");
    take("date", `${month + 1}-${number}`, match.index, match[0].slice(0, ends).trimEnd().replace(/,$/u, "").length);
    if (isoYear === undefined) year(withYear ?? yearBehind, match);
  }
  for (const match of text.matchAll(MONTH_ALONE)) {
    const month = monthOf(match[1] ?? "");
    // "May" opens a question, "March" a name; alone they are months behind a preposition or with a year.
    const alone = match[2] === undefined && /^(?:may|march)$/iu.test(match[1] ?? "");
    if (
      month === null ||
      (alone && !/\b(?:in|since|until|by|last|next|this|early|late|of|from|to|for|before|after)\s$/iu.test(text.slice(0, match.index)))
    )
      continue;
    take("month", String(month + 1), match.index, (match[1] ?? "").length);
    year(match[2], match);
  }
  for (const match of text.matchAll(WEEKDAY)) {
    // "every Monday" is no day, "Super Tuesday" a name
    const before = text.slice(0, match.index);
    if (/\b(?:every|each)\s$/iu.test(before) || !/^\p{Lu}/u.test(match[0])) continue;
    take("weekday", (match[1] ?? "").toLowerCase(), match.index, match[0].length);
  }
  for (const match of text.matchAll(YEAR)) take("year", match[0], match.index, match[0].length);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Minutes since midnight; null for an hour that no clock has. */
function minutesOf([, hour, minute, half, hour24, minute24, word]: RegExpMatchArray): number | null {
  if (word !== undefined) return word.toLowerCase() === "noon" ? 720 : 0;
  if (hour24 !== undefined) return Number(hour24) * 60 + Number(minute24);
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  if (hours < 1 || hours > 12 || minutes > 59) return null;
  return ((hours % 12) + (half?.toLowerCase() === "p" ? 12 : 0)) * 60 + minutes;
}

/** Those of all sentences of a document. */
export function calendarValuesIn({ article, sentences }: Document): CalendarValue[] {
  const text = plainText(article);
  return sentences.flatMap(({ start, end }) => calendarValues(text.slice(start, end), start));
}
