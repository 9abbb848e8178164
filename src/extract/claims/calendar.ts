/** Stretches of days on the calendar, in milliseconds from 1970 at midnight UTC. */

export const DAY = 86400000;

/** First and last day of a stretch. */
export interface Resolved {
  readonly from: number;
  readonly to: number;
}

export const day = (time: number): Resolved => ({ from: time, to: time });
export const utc = (year: number, month: number, date: number): number => Date.UTC(year, month, date);
export const yearOf = (year: number): Resolved => ({ from: utc(year, 0, 1), to: utc(year, 11, 31) });

/** First and last month of each season of the northern half of the year; those who say "summer" late in September mean it too. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [2, 5]],
  ["summer", [5, 8]],
  ["fall", [8, 11]],
  ["autumn", [8, 11]],
  ["winter", [11, 14]],
]);

/** The season that began in a year: winter runs into the next one. */
export function seasonOf([first, last]: readonly [number, number], year: number): Resolved {
  return { from: utc(year, first, 1), to: utc(year, last + 1, 0) };
}

/**
 * The season meant by "this", "last" or "next": of this year, or the latest that is over, or the first that has not begun. "Last" said after
 * this year's season is that one, if it is not the one before.
 */
export function seasonFrom(months: readonly [number, number], base: number, which: "this" | "last" | "next"): Resolved {
  const year = new Date(base).getUTCFullYear();
  const all = [-2, -1, 0, 1].map((shift) => seasonOf(months, year + shift));
  if (which === "next") return all.find(({ from }) => from > base) ?? seasonOf(months, year + 1);
  if (which === "last") return all.findLast(({ to }) => to < base) ?? seasonOf(months, year - 1);
  // "This winter", in January, is the one that began last year.
  return all.find(({ from, to }) => from <= base && base <= to) ?? seasonOf(months, year);
}

/** The part of a stretch that lies before a day ("earlier this year"), or after it. */
export function partBy({ from, to }: Resolved, base: number, which: "earlier" | "later"): Resolved | null {
  const part = which === "earlier" ? { from, to: Math.min(to, base) } : { from: Math.max(from, base), to };
  return part.from > part.to ? null : part;
}

/** Some periods before a day. */
export function ago(period: string, number: number, base: number): Resolved | null {
  const now = new Date(base);
  switch (period) {
    case "hour":
      return day(base - (number >= 24 ? Math.round(number / 24) * DAY : 0));
    case "day":
      return day(base - number * DAY);
    case "week":
      return { from: base - (number * 7 + 3) * DAY, to: base - (number * 7 - 3) * DAY };
    case "month":
      return {
        from: utc(now.getUTCFullYear(), now.getUTCMonth() - number, 1),
        to: utc(now.getUTCFullYear(), now.getUTCMonth() - number + 1, 0),
      };
    case "year":
      return { from: utc(now.getUTCFullYear() - number, 0, 1), to: utc(now.getUTCFullYear() - number, 11, 31) };
    default:
      return null;
  }
}

/** The period that a day lies in, or one `shift` periods after it. */
export function periodFrom(period: string, base: number, shift: number): Resolved | null {
  const now = new Date(base);
  const monday = base - ((now.getUTCDay() + 6) % 7) * DAY;
  switch (period) {
    case "day":
      return day(base + shift * DAY);
    case "week":
      // From Sunday to Sunday: some weeks start on the one, some end on it.
      return { from: monday + (shift * 7 - 1) * DAY, to: monday + (shift * 7 + 6) * DAY };
    case "weekend": {
      // On a weekend day the present one, else the one before ("over the weekend" in Tuesday's paper).
      const saturday = now.getUTCDay() === 6 ? base : now.getUTCDay() === 0 ? base - DAY : monday - 2 * DAY;
      const coming = saturday + (shift > 0 ? 7 : shift < 0 && (now.getUTCDay() === 6 || now.getUTCDay() === 0) ? -7 : 0) * DAY;
      return { from: coming, to: coming + DAY };
    }
    case "month":
      return {
        from: utc(now.getUTCFullYear(), now.getUTCMonth() + shift, 1),
        to: utc(now.getUTCFullYear(), now.getUTCMonth() + shift + 1, 0),
      };
    case "year":
      return { from: utc(now.getUTCFullYear() + shift, 0, 1), to: utc(now.getUTCFullYear() + shift, 11, 31) };
    default:
      return null;
  }
}
