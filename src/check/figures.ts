/** Every number and date of a draft, looked up in its sources. */
import type { Claim, Finding, Quantity, Span, TimeExpression } from "../model/index.ts";
import type { CheckedItem, DraftContext, PreparedSource } from "./context.ts";
import { locate, wordsOf } from "./locate.ts";
import { quotedStretches } from "./quotations.ts";

const overlaps = (a: Quantity, b: Quantity) =>
  (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity) && (a.value === b.value || a.approximate || b.approximate || a.low !== a.high || b.low !== b.high);

/** The first of each stretch: one number can stand in several claims. */
function distinct<Item extends { readonly span: Span }>(items: readonly Item[]): Item[] {
  const seen = new Set<number>();
  return items.filter(({ span }) => !seen.has(span.start) && seen.add(span.start)).sort((a, b) => a.span.start - b.span.start);
}

const quantitiesOf = (claims: readonly Claim[]) => distinct(claims.flatMap(({ quantities }) => quantities));
const timesOf = (claims: readonly Claim[]) => distinct(claims.flatMap(({ time }) => (time === null ? [] : [time])));

/** What stands in quotation marks is checked as a quotation, word for word. */
function outsideQuotations<Item extends { readonly span: Span }>({ draft }: DraftContext, items: readonly Item[]): Item[] {
  const quoted = draft.quotes.flatMap((quote) => (quote.kind === "indirect" ? [] : quotedStretches(draft.document.article.text, quote)));
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
    return item(article.id, "number", quantity.span, found, () => missing("unknown-number", "quantity", "Number in no source", quantity.text, article.id, quantity.span));
  });
}

const within = (a: TimeExpression, b: TimeExpression) => a.from !== null && b.from !== null && a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from);

/** Checks the dates of a draft, in its order. */
export function checkDates(context: DraftContext): CheckedItem[] {
  const { draft, sources } = context;
  const { article } = draft.document;
  return outsideQuotations(context, timesOf(draft.claims)).map((time) => {
    const found = sources.flatMap((source) => {
      const same = timesOf(source.extraction.claims).find((other) => within(time, other));
      const span = same?.span ?? verbatim(time.text, source);
      return span === null ? [] : [{ source: source.id, span }];
    });
    return item(article.id, "date", time.span, found, () => missing("unknown-date", "time", "Date in no source", time.text, article.id, time.span));
  });
}

function item(draft: string, kind: CheckedItem["kind"], span: Span, found: CheckedItem["found"], finding: () => Finding): CheckedItem {
  return found.length > 0 ? { draft, kind, span, status: "found", found, finding: null } : { draft, kind, span, status: "not-found", found, finding: finding() };
}

function missing(rule: "unknown-number" | "unknown-date", facet: "quantity" | "time", title: string, text: string, draft: string, span: Span): Finding {
  return {
    rule, verdict: "unsupported", facet, point: null, confidence: 0.7, importance: 0.35, diff: null, title, message: `No source has “${text}”.`,
    key: text.toLowerCase(), location: { source: draft, span },
    sides: [{ position: "value", value: text, holds: [draft], carries: [], speakers: [], evidence: [{ source: draft, claim: null, quote: null, span }] }],
  };
}
