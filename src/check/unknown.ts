/** What is said of a number or a date that no source has. */
import type { Finding, Span } from "../model/index.ts";
import type { CheckedItem, DraftContext } from "./context.ts";
import { quotedStretches } from "./stretches.ts";
import { plainText } from "../tree/index.ts";

/** What stands in quotation marks is checked as a quotation, word for word. */
export function outsideQuotations<Item extends { readonly span: Span }>({ draft }: DraftContext, items: readonly Item[]): Item[] {
  const quoted = draft.quotes.flatMap((quote) =>
    quote.kind === "indirect" ? [] : quotedStretches(plainText(draft.document.article), quote),
  );
  return items.filter(({ span }) => !quoted.some(({ start, end }) => span.start < end && span.end > start));
}

/** The first of each stretch: one number can stand in several claims. */
export function distinct<Item extends { readonly span: Span }>(items: readonly Item[]): Item[] {
  const seen = new Set<number>();
  return items.filter(({ span }) => !seen.has(span.start) && seen.add(span.start)).sort((a, b) => a.span.start - b.span.start);
}

export function itemOf(
  draft: string,
  kind: CheckedItem["kind"],
  span: Span,
  found: CheckedItem["found"],
  finding: () => Finding,
): CheckedItem {
  return found.length > 0
    ? { draft, kind, span, status: "found", found, finding: null }
    : { draft, kind, span, status: "not-found", found, finding: finding() };
}

/** `told`: the sources tell what the sentence tells, and lack this; where they do not, it is background that no source has. */
export function missing(rule: "unknown-number" | "unknown-date", text: string, draft: string, span: Span, told: boolean): Finding {
  return {
    rule,
    verdict: "unsupported",
    facet: rule === "unknown-number" ? "quantity" : "time",
    point: null,
    confidence: told ? 0.7 : 0.5,
    importance: 0.35,
    diff: null,
    title: rule === "unknown-number" ? "Number in no source" : "Date in no source",
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
