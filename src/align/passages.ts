import type { Document, Extraction, Quote, Resolved, Span } from "../model/index.ts";
import { markedSpans } from "../tree/index.ts";
import type { Word } from "./fold.ts";
import { wordsOf } from "./fold.ts";

/** One word of what an article quotes, with the quote that it belongs to. */
export interface QuotedWord extends Word {
  readonly quote: string;
  /** Position of its passage: words of two passages are not next to one another in the article. */
  readonly passage: number;
  /** Inside quotation marks. */
  readonly marked: boolean;
}

/** All that one article puts in quotation marks (or, unmarked, attributes), in the order of the text. */
export interface Stream {
  readonly source: string;
  readonly document: Document;
  readonly words: readonly QuotedWord[];
}

function clip(span: Span, within: readonly Span[]): Span[] {
  return within
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => start < end);
}

/** What an article quotes within marks: every stretch of a direct or mixed quote's content that is marked. */
export function markedStream({ document, quotes }: Extraction): Stream {
  const marked = markedSpans(document);
  const stretches = quotes
    .filter(({ kind }) => kind !== "indirect")
    .flatMap((quote) => quote.content.flatMap((span) => clip(span, marked)).map((span) => ({ span, quote: quote.id })));
  stretches.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const words: QuotedWord[] = [];
  let covered = -1;
  let passage = 0;
  for (const { span, quote } of stretches) {
    // A quote nested in another one repeats words that are in the stream already.
    if (span.end <= covered) continue;
    const fresh = wordsOf(document, [{ start: Math.max(span.start, covered), end: span.end }]);
    covered = span.end;
    words.push(...fresh.map((word) => ({ ...word, quote, passage, marked: true })));
    passage += 1;
  }
  return { source: document.article.id, document, words };
}

/** What an article says that somebody said without marks: content of indirect quotes and the unmarked part of mixed ones. */
export function paraphrases({ document, quotes }: Extraction): { readonly quote: Quote; readonly words: readonly Word[] }[] {
  return quotes.filter(({ kind, speech }) => kind !== "direct" && speech).map((quote) => ({ quote, words: wordsOf(document, quote.content) }));
}

/** Speakers of a quote; [] unknown. */
export function speakersOf(resolved: Resolved, quote: string): readonly string[] {
  return resolved.quotes.get(quote)?.speakers ?? [];
}
