/** Places of a draft's words in its sources, and the quotations in which they stand there. */
import type { Quote, Resolved, Span } from "../model/index.ts";
import type { PreparedSource } from "./sources.ts";
import type { Located } from "./locate.ts";

/** Where words of a draft stand in one of its sources. */
export interface Place extends Located {
  readonly source: PreparedSource;
}

export const placed = ({ source, span }: Place): { readonly source: string; readonly span: Span } => ({ source: source.id, span });

/** What a message calls a source: its file's name. */
export const pathOf = ({ extraction: { document } }: PreparedSource) => document.article.path.split("/").at(-1) ?? document.article.path;
export const textAt = ({ extraction }: PreparedSource, { start, end }: Span) => extraction.document.article.text.slice(start, end);

export const clip = (text: string) => (text.length > 120 ? `${text.slice(0, 117).trimEnd()}…` : text);

/** The quotation of a source in which a place stands; in a transcript, the turn. */
export function quoteAt({ source, span }: Place): Quote | null {
  const covers = ({ content }: Quote) => content.some(({ start, end }) => start <= span.start + 1 && end >= span.end - 1);
  const { quotes } = source.extraction;
  return (
    quotes.find((quote) => quote.kind !== "indirect" && covers(quote)) ??
    quotes.find((quote) => quote.construction === "transcript-turn" && covers(quote)) ??
    null
  );
}

export function speakersAt(resolved: Resolved, place: Place): readonly string[] {
  const quote = quoteAt(place);
  return quote === null ? [] : (resolved.quotes.get(quote.id)?.speakers ?? []);
}
