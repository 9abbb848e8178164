const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?\b/u;
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](\d{4})\b`, "iu");
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, "iu");
const NUMERIC = /\b(\d{1,2})([/.])(\d{1,2})\2(\d{4})\b/u;

/** The words that a line made of nothing but a date of publication may hold. */
const DATE_LINE = new RegExp(
  String.raw`^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|date|filed)(?: (?:on|at))?\b|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b|${MONTH}|\d{1,2}(?:st|nd|rd|th)?\b|\d{4}\b|\d{1,2}[:.]\d{2}\b|[ap]\.?m\.?|(?:[ECMP][SD]?T|GMT|BST|UTC|CET|ET|PT)\b|(?:[12]?\d|an?|few) (?:minutes?|hours?|days?) ago|T\d\d:\d\d\S*|\b(?:at|on|to|of|and)\b|[\s,.|:;·•/()–—-])+$`,
  "iu",
);

/** The first full date of a text as ISO 8601 ("2024-03-03"), or null. A numeric date that could be read both ways is none. */
export function findDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  if (dayFirst && (!monthFirst || dayFirst.index <= monthFirst.index))
    return isoDate(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  if (monthFirst) return isoDate(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
  if (numeric[2] === "." || first > 12) return isoDate(year, second, first);
  if (second > 12 || first === second) return isoDate(year, first, second);
  return null;
}

/** An ISO 8601 date or date-time as it stands, another date as an ISO date, or null. */
export function toIso(value: string): string | null {
  const text = value.trim();
  const date = findDate(text);
  if (date === null) return null;
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(text) ? text : date;
}

/** Whether a line says when the piece was published or updated, and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !DATE_LINE.test(text)) return false;
  return (
    findDate(text) !== null ||
    /\d{1,2}:\d{2}|\b\d{1,2} ?[ap]\.?m\b|\bago\b/iu.test(text) ||
    /^(?:published|updated|posted|last)/iu.test(text)
  );
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1500 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
