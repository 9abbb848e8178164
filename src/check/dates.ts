/** Every date and time of day of a draft, looked up in its sources: found, put on another day there, or in none. */
import type { Claim, Document, Span, TimeExpression } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import { type CalendarValue, calendarValues, calendarValuesIn } from "./calendar-values.ts";
import type { CheckedItem, DraftContext } from "./context.ts";
import { anotherDay, type Rival } from "./value-findings.ts";
import { locate, wordsOf } from "./locate.ts";
import { bestPlace, shown } from "./nearest.ts";
import type { PreparedSource } from "./sources.ts";
import { EMPTY, type Near, TOLD } from "./trace.ts";
import { distinct, itemOf, missing, outsideQuotations } from "./unknown.ts";

/** A date of the draft: what the claims have read, and what the calendar values in it are. */
interface DraftDate {
  readonly span: Span;
  readonly time: TimeExpression | null;
  readonly values: readonly CalendarValue[];
}

/** Checks the dates of a draft, in its order. */
export function checkDates(context: DraftContext): CheckedItem[] {
  const { draft, sources, near } = context;
  const { article } = draft.document;
  const text = plainText(article);
  return outsideQuotations(context, datesOf(context)).map((date) => {
    const around = near.allAround(date.span);
    const words = text.slice(date.span.start, date.span.end);
    const rival = rivalOf(context, date, around);
    if (rival !== null) {
      const found = [{ source: rival.near.source.id, span: rival.span }];
      return {
        draft: article.id,
        kind: "date",
        span: date.span,
        status: "differs",
        found,
        finding: anotherDay(words, date.span, rival, article.id),
      };
    }
    const found = sources
      .flatMap((source) => bestPlace(source, placesOf(words, date, source), around) ?? [])
      .filter(({ score }) => !isDay(date) || score >= DAY_OF_IT)
      .sort((a, b) => b.score - a.score);
    return itemOf(article.id, "date", date.span, shown(found), () =>
      missing("unknown-date", words, article.id, date.span, isTold(around) && date.values.length > 0),
    );
  });
}

/** Any article names some days of the week: found is one only in a sentence that has so much in common with the draft's. */
const DAY_OF_IT = 0.2;
const isDay = ({ values }: DraftDate) => values.length > 0 && values.every(({ kind }) => kind === "weekday");

const isTold = (near: readonly Near[]) => near.some(({ score }) => score >= TOLD);

const timesOf = (claims: readonly Claim[]) => distinct(claims.flatMap(({ time }) => (time === null ? [] : [time])));

/** The times of the draft's claims, and the days, years and hours that none of them has; values side by side are one date. */
function datesOf({ draft }: DraftContext): DraftDate[] {
  const text = plainText(draft.document.article);
  const values = calendarValuesIn(draft.document);
  const times = timesOf(draft.claims);
  const inside = (span: Span) => values.filter((one) => one.span.start >= span.start && one.span.end <= span.end);
  const read = times.map((time): DraftDate => ({ span: time.span, time, values: inside(time.span) }));
  const open = values.filter(({ span }) => !times.some((time) => span.start < time.span.end && time.span.start < span.end));
  const groups: DraftDate[] = [];
  for (const value of open) {
    const last = groups.at(-1);
    if (
      last !== undefined &&
      /^,?\s*$/u.test(text.slice(last.span.end, value.span.start)) &&
      !last.values.some(({ kind }) => kind === value.kind)
    )
      groups[groups.length - 1] = { ...last, span: { start: last.span.start, end: value.span.end }, values: [...last.values, value] };
    else groups.push({ span: value.span, time: null, values: [value] });
  }
  return [...read, ...groups].sort((a, b) => a.span.start - b.span.start);
}

const within = (a: TimeExpression, b: TimeExpression) =>
  a.from !== null && b.from !== null && a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from);

/** All places of a source with a time that can be the date, or with its very words. */
function placesOf(words: string, { time, values }: DraftDate, source: PreparedSource): Span[] {
  const times = time === null ? [] : timesOf(source.extraction.claims).filter((other) => within(time, other));
  const there = source.calendar;
  // A date without its year, a year without its month: each value that the draft has must be there.
  const [first, ...others] = values;
  const same = (a: CalendarValue) => there.filter((b) => isSame(a, b));
  const read = first !== undefined && others.every((one) => same(one).length > 0) ? same(first) : [];
  const place = locate(wordsOf(words), source.words, source.index);
  return [...times.map(({ span }) => span), ...read.map(({ span }) => span), ...(place?.exact === true ? [place.span] : [])];
}

/** One value, or the month of a date. */
function isSame(a: CalendarValue, b: CalendarValue): boolean {
  if (a.kind === b.kind) return a.value === b.value;
  const [month, date] = a.kind === "month" ? [a, b] : [b, a];
  return month.kind === "month" && date.kind === "date" && date.value.startsWith(`${month.value}-`);
}

/** So near that both sentences tell the same, and one of them on that day. */
const SAME_SENTENCE = 0.55;
/** From here on it is one event even if the verbs are others. */
const BEYOND_DOUBT = 0.75;
/** A value that no source has anywhere: so much of the shorter sentence in common, and so many words. */
const ALIKE = 0.5;
const WORDS = 4;

/** "Before 7 a.m.", "about noon": no hour that another could contradict. */
const BOUND = /\b(?:before|after|by|until|till|since|from|around|about|towards?|shortly|nearly|almost)\s+$/iu;

/** Whether a sentence of a source may tell on another day what the draft tells. `strict`: for years, which date what came before, and values that stand elsewhere. */
const isClose = ({ score, mutual, shared }: Near, strict: boolean): boolean =>
  score >= SAME_SENTENCE || (!strict && mutual >= ALIKE && shared >= WORDS);

/**
 * The day, month, year or hour that a source gives for what the draft puts on another: one value against one of its kind, in sentences that tell the
 * same, where no source that tells it has the draft's.
 */
function rivalOf({ draft, sources }: DraftContext, { span, values }: DraftDate, near: readonly Near[]): Rival | null {
  const text = plainText(draft.document.article);
  const sentence = draft.document.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  if (sentence === undefined) return null;
  const all = calendarValues(text.slice(sentence.start, sentence.end), sentence.start);
  for (const value of values) {
    if (value.kind === "clock" && BOUND.test(text.slice(0, value.span.start))) continue;
    const known = sources.some((source) => source.calendar.some((other) => isSame(value, other)));
    const close = near.filter((one) => isClose(one, known || value.kind === "year")).sort((a, b) => b.score - a.score);
    const told = close.map((one) => ({ one, there: valuesAt(one) }));
    if (told.some(({ there }) => there.some((other) => isSame(value, other)))) continue;
    const deeds = verbsOf(draft.document, sentence.index);
    const ours = all.filter(({ kind }) => kind === value.kind);
    for (const { one, there } of told) {
      const theirs = there.filter((other) => other.kind === value.kind && !ours.some((own) => own.value === other.value));
      if (theirs[0] === undefined || new Set(theirs.map((other) => other.value)).size !== 1) continue;
      // A day that the sources have for something else may be the day of another deed at the same place.
      if (known && one.score < BEYOND_DOUBT && deeds.size > 0 && !meet(deeds, verbsOf(one.source.extraction.document, one.sentence)))
        continue;
      return { kind: value.kind, near: one, span: theirs[0].span, backed: isBacked(near, one, theirs[0], deeds) };
    }
  }
  return null;
}

/** So much in common, with the same deed: of two sources that have one value there, neither has it by chance. */
const BACKING = 0.3;

/** Whether another source has the rival's value, and no other of its kind, where it tells of the same deed. */
function isBacked(near: readonly Near[], rival: Near, value: CalendarValue, deeds: ReadonlySet<string>): boolean {
  return near.some((one) => {
    if (one.source === rival.source || one.mutual < BACKING || !meet(deeds, verbsOf(one.source.extraction.document, one.sentence)))
      return false;
    const there = valuesAt(one).filter(({ kind }) => kind === value.kind);
    return there.length > 0 && there.every((other) => isSame(other, value));
  });
}

/** What a sentence says that somebody does; "say" and "be" tell nothing of it. */
function verbsOf({ sentences, tokens }: Document, sentence: number): ReadonlySet<string> {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const verbs = tokens.slice(first, last).filter(({ upos, lemma }) => upos === "VERB" && !EMPTY.has(lemma));
  return new Set(verbs.map(({ lemma }) => lemma));
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

function valuesAt({ source, sentence }: Near): readonly CalendarValue[] {
  const place = source.extraction.document.sentences[sentence];
  return place === undefined ? [] : source.calendar.filter(({ span }) => span.start >= place.start && span.end <= place.end);
}
