import { implicative } from "../../lexicon/implicatives.ts";
import { DAY_PARTS, MONTHS, PERIODS, RELATIVE_DAYS, WEEKDAYS } from "../../lexicon/weekdays.ts";
import type { Document, Sentence, TimeExpression } from "../../model/index.ts";
import { auxiliaries, dependents, spanOf, textOf, tokenAt } from "../../tree/index.ts";
import type { Resolved } from "./calendar.ts";
import { ago, DAY, day, partBy, periodFrom, seasonFrom, seasonOf, SEASONS, utc, yearOf } from "./calendar.ts";
import { readNumber } from "./numbers.ts";

/** A time expression with the tokens it covers. */
export interface FoundTime {
  readonly time: TimeExpression;
  readonly first: number;
  readonly last: number;
  /** A repeated or usual time ("every Monday", "Mondays"), or a stretch that is no answer to when ("for three days"). */
  readonly vague: boolean;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * Dates, weekdays and relative days of a sentence, resolved against the day of publication: the nearest weekday in the past unless the
 * words say otherwise ("next", "will"). Own rules, since they must see the parse and its tokens, and cost nothing on sentences without a
 * word for time.
 */
export function timesOf(document: Document, sentence: Sentence): FoundTime[] {
  const published = document.article.published;
  const base = published === null ? null : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  const found: FoundTime[] = [];
  for (let i = sentence.first; i < sentence.last;) {
    const match = timeAt(document, sentence, i, base === null || Number.isNaN(base) ? null : base);
    if (match === null) {
      i += 1;
      continue;
    }
    const span = spanOf(document, [match.first, match.last]);
    found.push({
      first: match.first,
      last: match.last,
      vague: match.vague === true,
      time: {
        text: textOf(document, span),
        span,
        from: match.resolved === null ? null : iso(match.resolved.from),
        to: match.resolved === null ? null : iso(match.resolved.to),
      },
    });
    i = match.last + 1;
  }
  return found;
}

interface Match {
  readonly first: number;
  readonly last: number;
  /** Null where it depends on an unknown date of publication, or on another time in the text. */
  readonly resolved: Resolved | null;
  readonly vague?: boolean;
}

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[5-9]|20)\d{2}$/;

function timeAt(document: Document, sentence: Sentence, at: number, base: number | null): Match | null {
  const word = (i: number): string => (i >= sentence.first && i < sentence.last ? tokenAt(document, i).lower : "");
  const upos = (i: number): string => (i >= sentence.first && i < sentence.last ? tokenAt(document, i).upos : "");
  const token = tokenAt(document, at);
  const lower = token.lower;
  const bare = lower.replace(/\.$/, "");

  // ISO and slashed dates.
  const numeric = /^(\d{4})-(\d{2})-(\d{2})$/.exec(lower);
  if (numeric !== null) return { first: at, last: at, resolved: day(utc(Number(numeric[1]), Number(numeric[2]) - 1, Number(numeric[3]))) };

  const month = MONTHS.get(bare);
  if (
    month !== undefined &&
    (token.upos === "PROPN" || token.norm !== lower) &&
    (bare !== "may" || token.upos === "PROPN") &&
    (bare !== "march" || token.upos !== "VERB")
  ) {
    // "June 32": a slip, but meant as a date.
    const next = at + 1 < sentence.last ? tokenAt(document, at + 1) : null;
    if (next !== null && (next.head === at || token.head === at + 1) && /^(?:3[2-9]|[4-9]\d)$/.test(next.lower))
      return { first: at, last: at + 1, resolved: null };
    if (!isGivenName(document, sentence, at)) return monthAt(word, at, month, base, isFuture(document, at));
  }
  // "12 March", "the 12th of March"
  const date = ORDINAL.exec(lower);
  if (date !== null && Number(date[1]) <= 31) {
    const next = word(at + 1) === "of" ? at + 2 : at + 1;
    const later = MONTHS.get(word(next).replace(/\.$/, ""));
    if (later !== undefined && upos(next) === "PROPN") {
      let last = next;
      let year: number | null = null;
      if (YEAR.test(word(next + 1))) [year, last] = [Number(word(next + 1)), next + 1];
      return { first: at, last, resolved: dateOf(year, later, Number(date[1]), base) };
    }
  }

  const weekday = WEEKDAYS.get(lower);
  if (weekday !== undefined && endsTitle(document, at)) return null;
  if (weekday !== undefined && (lower.length > 4 || token.upos === "PROPN") && lower !== "sun" && token.norm[0] !== lower[0]) {
    if (lower.endsWith("days")) return { first: at, last: at, resolved: null, vague: true };
    return weekdayAt(document, word, at, weekday, base);
  }

  const relative = RELATIVE_DAYS.get(lower);
  if (relative !== undefined && token.deprel !== "compound" && token.upos !== "PROPN") {
    const last = DAY_PARTS.has(word(at + 1)) ? at + 1 : at;
    return { first: at, last, resolved: base === null || lower === "overnight" ? null : day(base + relative * DAY) };
  }

  return isProgramme(document, at) ? null : periodAt(word, upos, at, base);
}

/** "Said on “This Week”": words for a time that have capitals throughout are a name. */
const isProgramme = (document: Document, at: number): boolean =>
  [at, at + 1].every((index) => /^\p{Lu}\p{Ll}/u.test(document.tokens[index]?.norm ?? ""));

/** "April Ward", "Jan Novak", "Mar-a-Lago": a month with a name behind it; and short forms without a full stop or a number. */
function isGivenName(document: Document, sentence: Sentence, at: number): boolean {
  const token = tokenAt(document, at);
  const next = at + 1 < sentence.last ? tokenAt(document, at + 1) : null;
  if (next !== null && /^\d/u.test(next.text)) return false;
  if (token.lower.length <= 4 && !token.text.endsWith(".") && next?.text !== "." && !/^(?:may|june|july)$/u.test(token.lower)) return true;
  if (next?.upos !== "PROPN" || WEEKDAYS.has(next.lower)) return false;
  return next.head === at ? /^(?:flat|compound)/u.test(next.deprel) : token.head === at + 1 && /^(?:flat|compound)/u.test(token.deprel);
}

function monthAt(word: (i: number) => string, at: number, month: number, base: number | null, future = false): Match {
  let last = at;
  let date: number | null = null;
  let year: number | null = null;
  const next = ORDINAL.exec(word(at + 1));
  if (next !== null && Number(next[1]) <= 31 && !/^\d+(?:,\d+)+$/.test(word(at + 1))) [date, last] = [Number(next[1]), at + 1];
  const comma = word(last + 1) === "," ? last + 2 : last + 1;
  if (YEAR.test(word(comma)) && (date !== null || comma === last + 1)) [year, last] = [Number(word(comma)), comma];
  if (date !== null) return { first: at, last, resolved: dateOf(year, month, date, base) };
  // "last May", "in May": the whole month.
  const first = word(at - 1) === "last" || word(at - 1) === "this" || word(at - 1) === "next" ? at - 1 : at;
  const resolvedYear =
    year ?? (base === null ? null : nearestYear(month, base, word(at - 1) === "next" ? "next" : future ? "coming" : "past"));
  if (resolvedYear === null) return { first, last, resolved: null };
  return { first, last, resolved: { from: utc(resolvedYear, month, 1), to: utc(resolvedYear, month + 1, 0) } };
}

/** A month without a year: the latest that has begun by the day of publication, or the coming one, which may be the present month. */
function nearestYear(month: number, base: number, which: "past" | "coming" | "next"): number {
  const now = new Date(base);
  const year = now.getUTCFullYear();
  // Without a word for what is to come, the past is the safer reading: news speaks of a month four ahead as often as of one eight back.
  if (which === "past") return month <= now.getUTCMonth() ? year : year - 1;
  return month > now.getUTCMonth() || (which === "coming" && month === now.getUTCMonth()) ? year : year + 1;
}

function dateOf(year: number | null, month: number, date: number, base: number | null): Resolved | null {
  if (year !== null) return day(utc(year, month, date));
  if (base === null) return null;
  const near = new Date(base).getUTCFullYear();
  // Without a year: the nearest such date to the day of publication.
  let best = utc(near, month, date);
  for (const other of [utc(near - 1, month, date), utc(near + 1, month, date)])
    if (Math.abs(other - base) < Math.abs(best - base)) best = other;
  return day(best);
}

/** “The Harbour Sunday”: the last word of a title in marks, which is a name throughout. */
function endsTitle({ tokens }: Document, at: number): boolean {
  const closing = tokens.slice(at + 1, at + 3).findIndex(({ text }) => /^(?:["”’]|'')$/u.test(text));
  const next = tokens[at + 1];
  if (closing < 0 || (closing === 1 && next?.upos !== "PUNCT")) return false;
  let from = at - 1;
  while (from >= 0 && tokens[from]?.upos === "PROPN") from -= 1;
  return from < at - 1 && /^(?:["“‘]|``)$/u.test(tokens[from]?.text ?? "");
}

function weekdayAt(document: Document, word: (i: number) => string, at: number, weekday: number, base: number | null): Match {
  let [first, last] = [at, at];
  const before = word(at - 1);
  if (
    before === "last" ||
    before === "next" ||
    before === "this" ||
    before === "past" ||
    before === "coming" ||
    before === "early" ||
    before === "late"
  )
    first = at - 1;
  if (before === "every" || before === "each") return { first: at - 1, last, resolved: null, vague: true };
  // "A month ago Thursday", "two weeks from Monday": a day counted from, not the day itself.
  if (before === "ago" || (before === "from" && PERIODS.has(word(at - 2).replace(/s$/, ""))))
    return { first: at, last, resolved: null, vague: true };
  if (DAY_PARTS.has(word(last + 1))) last += 1;
  // "Tuesday, March 3": the date decides.
  const comma = word(last + 1) === "," ? last + 2 : last + 1;
  const month = MONTHS.get(word(comma).replace(/\.$/, ""));
  if (month !== undefined) {
    const date = monthAt(word, comma, month, base);
    return { first, last: date.last, resolved: date.resolved };
  }
  if (base === null) return { first, last, resolved: null };
  const today = new Date(base).getUTCDay();
  const coming = before === "next" || before === "coming" || (before !== "last" && before !== "past" && isFuture(document, at));
  let difference = weekday - today;
  if (coming) {
    // "Will speak Wednesday" in Wednesday's paper is today; a week later is "next Wednesday".
    if (difference < 0 || (difference === 0 && before === "next")) difference += 7;
  } else if (difference > 0) difference -= 7;
  if (before === "last" && difference > -1) difference -= 7;
  return { first, last, resolved: day(base + difference * DAY) };
}

/** Whether the clause of a token is about what is to come: "will", "is set to", "plans to"; not "had to", "used it to". */
function isFuture(document: Document, at: number): boolean {
  let head = at;
  for (let step = 0; step < 12 && head >= 0; step++) {
    const { upos, deprel, xpos, lemma, head: up } = tokenAt(document, head);
    if (upos === "VERB" || upos === "AUX" || deprel === "root") {
      const below = [...auxiliaries(document, head), ...dependents(document, head, "mark")].map((index) => tokenAt(document, index));
      const isDone = below.some((token) => token.lemma.toLowerCase() === "have" && token.xpos !== "VBZ" && token.xpos !== "VBP");
      if (below.some(({ lower }) => MODALS.has(lower))) return !isDone;
      if (below.some((token) => token.lower === "to" && token.upos === "PART")) {
        const governor = up >= 0 ? tokenAt(document, up) : null;
        if (governor === null || isDone) return false;
        if (isPlan(governor.lemma)) return true;
        // "Had to apologize Saturday": what governs it has happened, and so has this; "has to decide" has not.
        if (governor.xpos === "VBZ" || governor.xpos === "VBP" || governor.xpos === "VB") return true;
        head = up;
        continue;
      }
      // "Is scheduled for Friday", against "was scheduled" and "scheduled it".
      if (xpos === "VBN" && SCHEDULED.has(lemma.toLowerCase())) return below.some(({ lower }) => lower === "is" || lower === "are");
      return false;
    }
    head = up;
  }
  return false;
}

const MODALS = new Set(["will", "'ll", "’ll", "would", "may", "might", "could", "can", "should", "must"]);
const SCHEDULED = new Set(["schedule", "expect", "set", "plan", "slate"]);
/** Attempts, and what is done by speaking, are of the day of the deed: "tried to speak Tuesday", "moved to block it Friday". */
const ATTEMPTS = new Set(
  "try attempt seek strive struggle endeavor fight work look move push press lobby campaign pay hire be call vote".split(" "),
);

const isPlan = (lemma: string): boolean => implicative(lemma.toLowerCase())?.realis === "planned" && !ATTEMPTS.has(lemma.toLowerCase());

const ONE = new Set(["a", "an", "one"]);

/** "three days ago", "last week", "this month", "the weekend", "in 2014", "this morning". */
function periodAt(word: (i: number) => string, upos: (i: number) => string, at: number, base: number | null): Match | null {
  const lower = word(at);
  const previous = word(at - 1);
  const range = yearRangeAt(word, at);
  if (range !== null) return range;
  const season = seasonAt(word, upos, at, base);
  if (season !== null) return season;
  if (lower === "last" || lower === "next" || lower === "this" || lower === "past") {
    const noun = word(at + 1);
    if (DAY_PARTS.has(noun) && lower !== "past")
      return {
        first: at,
        last: at + 1,
        resolved: base === null ? null : day(base + (lower === "last" ? -DAY : lower === "next" ? DAY : 0)),
      };
    const period = PERIODS.get(noun);
    if (period === undefined || period === "hour" || upos(at + 1) !== "NOUN") return null;
    // "The next day": after another day of the text.
    if (period === "day" && lower !== "this") return { first: at, last: at + 1, resolved: null, vague: true };
    // Whether "this weekend" is past or to come, in the middle of a week, the words do not tell.
    const isOpen = period === "weekend" && lower === "this" && base !== null && new Date(base).getUTCDay() % 6 !== 0;
    const shift = lower === "last" || lower === "past" ? -1 : lower === "next" ? 1 : 0;
    const whole = base === null || isOpen ? null : periodFrom(period, base, shift);
    if (whole !== null && base !== null && lower === "this" && (previous === "earlier" || previous === "later"))
      return { first: at - 1, last: at + 1, resolved: partBy(whole, base, previous) };
    return { first: at, last: at + 1, resolved: whole };
  }
  if (lower === "weekend" && (previous === "the" || previous === "over")) {
    return { first: at, last: at, resolved: base === null ? null : periodFrom("weekend", base, 0) };
  }
  if (
    YEAR.test(lower) &&
    (previous === "in" ||
      previous === "since" ||
      previous === "by" ||
      previous === "during" ||
      previous === "of" ||
      previous === "until" ||
      previous === "from" ||
      previous === "early" ||
      previous === "late") &&
    upos(at) === "NUM"
  ) {
    if (upos(at + 1) === "NOUN" && previous !== "of") return null;
    return { first: at, last: at, resolved: yearOf(Number(lower)) };
  }
  if (lower === "ago" || lower === "earlier" || lower === "later") {
    const period = PERIODS.get(word(at - 1).replace(/s$/, ""));
    if (period === undefined) return null;
    const number = ONE.has(word(at - 2)) ? 1 : (readNumber([word(at - 2)])?.value ?? null);
    if (number === null) return null;
    // "earlier" and "later" count from another time in the text.
    if (lower !== "ago" || base === null) return { first: at - 2, last: at, resolved: null };
    return { first: at - 2, last: at, resolved: ago(period, number, base) };
  }
  return null;
}

/** "From 1996 to 2007", "between 1996 and 2007", "1996-2007". */
function yearRangeAt(word: (i: number) => string, at: number): Match | null {
  const of = (first: number, from: string, to: string, last: number): Match | null =>
    YEAR.test(from) && YEAR.test(to) && Number(from) < Number(to)
      ? { first, last, resolved: { from: yearOf(Number(from)).from, to: yearOf(Number(to)).to } }
      : null;
  const [, from = "", to = ""] = /^(\d{4})[-–](\d{4})$/u.exec(word(at)) ?? [];
  if (from !== "") return of(at, from, to, at);
  const joins = word(at + 1);
  const opens = word(at - 1);
  const isRange =
    (opens === "from" && /^(?:to|until|through)$/u.test(joins)) || (opens === "between" && joins === "and") || /^[-–]$/u.test(joins);
  return isRange ? of(at, word(at), word(at + 2), at + 2) : null;
}

/** "This summer", "last fall", "the summer of 2012", "summer 2012". */
function seasonAt(word: (i: number) => string, upos: (i: number) => string, at: number, base: number | null): Match | null {
  const which = word(at);
  const next = SEASONS.get(word(at + 1));
  if (next !== undefined && upos(at + 1) === "NOUN" && (which === "this" || which === "last" || which === "next"))
    return { first: at, last: at + 1, resolved: base === null ? null : seasonFrom(next, base, which) };
  const own = SEASONS.get(which);
  const year = word(at + 1) === "of" ? at + 2 : at + 1;
  return own !== undefined && YEAR.test(word(year)) ? { first: at, last: year, resolved: seasonOf(own, Number(word(year))) } : null;
}
