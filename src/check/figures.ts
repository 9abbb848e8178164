/** Every number and date of a draft, looked up in its sources. */
import type { Claim, Finding, Quantity, Span, TimeExpression } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import type { CheckedItem, DraftContext } from "./context.ts";
import type { PreparedSource } from "./sources.ts";
import { locate, wordsOf } from "./locate.ts";
import { quotedStretches } from "./stretches.ts";
import { type Near, TOLD } from "./trace.ts";

const overlaps = (a: Quantity, b: Quantity) =>
  (a.low ?? -Infinity) <= (b.high ?? Infinity) &&
  (b.low ?? -Infinity) <= (a.high ?? Infinity) &&
  (a.value === b.value || a.approximate || b.approximate || a.low !== a.high || b.low !== b.high);

/** The first of each stretch: one number can stand in several claims. */
function distinct<Item extends { readonly span: Span }>(items: readonly Item[]): Item[] {
  const seen = new Set<number>();
  return items.filter(({ span }) => !seen.has(span.start) && seen.add(span.start)).sort((a, b) => a.span.start - b.span.start);
}

const quantitiesOf = (claims: readonly Claim[]) => distinct(claims.flatMap(({ quantities }) => quantities));
const timesOf = (claims: readonly Claim[]) => distinct(claims.flatMap(({ time }) => (time === null ? [] : [time])));

/** What stands in quotation marks is checked as a quotation, word for word. */
function outsideQuotations<Item extends { readonly span: Span }>({ draft }: DraftContext, items: readonly Item[]): Item[] {
  const quoted = draft.quotes.flatMap((quote) =>
    quote.kind === "indirect" ? [] : quotedStretches(plainText(draft.document.article), quote),
  );
  return items.filter(({ span }) => !quoted.some(({ start, end }) => span.start < end && span.end > start));
}

/** Where the very words stand in a source, or null. */
function verbatim(text: string, source: PreparedSource): Span | null {
  const place = locate(wordsOf(text), source.words, source.index);
  return place?.exact === true ? place.span : null;
}

/** Checks the numbers of a draft, in its order. */
export function checkNumbers(context: DraftContext): CheckedItem[] {
  const { draft, sources } = context;
  const { article } = draft.document;
  return outsideQuotations(context, quantitiesOf(draft.claims)).map((quantity) => {
    const found = sources.flatMap((source) => {
      const same = quantitiesOf(source.extraction.claims).find((other) => other.unit === quantity.unit && overlaps(quantity, other));
      const span = same?.span ?? verbatim(quantity.text, source);
      return span === null ? [] : [{ source: source.id, span }];
    });
    return item(article.id, "number", quantity.span, found, () =>
      missing(
        "unknown-number",
        "quantity",
        "Number in no source",
        quantity.text,
        article.id,
        quantity.span,
        isTold(context.near.around(quantity.span)) && quantity.unit !== "" && !VAGUE.test(quantity.text),
      ),
    );
  });
}

const within = (a: TimeExpression, b: TimeExpression) =>
  a.from !== null && b.from !== null && a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from);

/** Checks the dates of a draft, in its order. */
export function checkDates(context: DraftContext): CheckedItem[] {
  const { draft, sources } = context;
  const { article } = draft.document;
  return outsideQuotations(context, timesOf(draft.claims)).map((time) => {
    const near = context.near.around(time.span);
    const rival = otherDay(time, near);
    if (rival !== null)
      return {
        draft: article.id,
        kind: "date" as const,
        span: time.span,
        status: "differs" as const,
        found: [{ source: rival.near.source.id, span: rival.time.span }],
        finding: anotherDay(time, rival, article.id),
      };
    const found = sources.flatMap((source) => {
      const same = timesOf(source.extraction.claims).find((other) => within(time, other));
      const span = same?.span ?? verbatim(time.text, source);
      return span === null ? [] : [{ source: source.id, span }];
    });
    return item(article.id, "date", time.span, found, () =>
      missing(
        "unknown-date",
        "time",
        "Date in no source",
        time.text,
        article.id,
        time.span,
        isTold(near) && /\d|january|february|march|april|june|july|august|september|october|november|december/iu.test(time.text),
      ),
    );
  });
}

function item(draft: string, kind: CheckedItem["kind"], span: Span, found: CheckedItem["found"], finding: () => Finding): CheckedItem {
  return found.length > 0
    ? { draft, kind, span, status: "found", found, finding: null }
    : { draft, kind, span, status: "not-found", found, finding: finding() };
}

/** Words for amounts that no source need have in just these words. */
const VAGUE = /^(?:several|some|many|few|a few|dozens?|hundreds|thousands|millions|one|two|once|twice|half|a couple|couple|both)\b/iu;

/** Whether the sources tell what the sentence tells, so that they might have had the detail. */
const isTold = (near: readonly Near[]) => near.some(({ score }) => score >= TOLD);

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;
const daysIn = (text: string) => new Set(Array.from(text.matchAll(WEEKDAY), ([day]) => day.toLowerCase()));
/** So near that both sentences tell the same, and one of them at that day. */
const SAME_SENTENCE = 0.55;

interface Rival {
  readonly near: Near;
  readonly time: { readonly text: string; readonly span: Span };
}

/** The day that a source gives for what the draft puts on another: a weekday against a weekday, in sentences that tell the same. */
function otherDay(time: TimeExpression, nearest: readonly Near[]): Rival | null {
  const ours = daysIn(time.text);
  if (ours.size !== 1) return null;
  const close = nearest.filter(({ score }) => score >= SAME_SENTENCE).sort((a, b) => b.score - a.score);
  let rival: Rival | null = null;
  for (const near of close) {
    const { article } = near.source.extraction.document;
    const { start, end } = near.source.extraction.document.sentences[near.sentence] ?? { start: 0, end: 0 };
    const text = article.text.slice(start, end);
    const theirs = daysIn(text);
    if ([...ours].some((day) => theirs.has(day))) return null;
    const first = [...text.matchAll(WEEKDAY)][0];
    if (theirs.size === 1 && first)
      rival ??= { near, time: { text: first[0], span: { start: start + first.index, end: start + first.index + first[0].length } } };
  }
  return rival;
}

function anotherDay(time: TimeExpression, { near, time: theirs }: Rival, draft: string): Finding {
  const { id, extraction } = near.source;
  return {
    rule: "time",
    verdict: "conflict",
    facet: "time",
    point: null,
    confidence: Math.min(0.9, 0.4 + near.score / 2),
    importance: 0.6,
    diff: null,
    title: "Another day",
    message: `${time.text} in the draft; ${theirs.text} in ${extraction.document.article.path.split("/").at(-1) ?? ""}.`,
    key: `${time.text.toLowerCase()} ${theirs.text.toLowerCase()}`,
    location: { source: draft, span: time.span },
    sides: [
      {
        position: "value",
        value: time.text,
        holds: [draft],
        carries: [],
        speakers: [],
        evidence: [{ source: draft, claim: null, quote: null, span: time.span }],
      },
      {
        position: "value",
        value: theirs.text,
        holds: [id],
        carries: [],
        speakers: [],
        evidence: [{ source: id, claim: null, quote: null, span: theirs.span }],
      },
    ],
  };
}

/** `told`: the sources tell what the sentence tells, and lack this; where they do not, it is background that no source has. */
function missing(
  rule: "unknown-number" | "unknown-date",
  facet: "quantity" | "time",
  title: string,
  text: string,
  draft: string,
  span: Span,
  told: boolean,
): Finding {
  return {
    rule,
    verdict: "unsupported",
    facet,
    point: null,
    confidence: told ? 0.7 : 0.5,
    importance: 0.35,
    diff: null,
    title,
    message: `No source has “${text}”.`,
    key: text.toLowerCase(),
    location: { source: draft, span },
    sides: [
      {
        position: "value",
        value: text,
        holds: [draft],
        carries: [],
        speakers: [],
        evidence: [{ source: draft, claim: null, quote: null, span }],
      },
    ],
  };
}
