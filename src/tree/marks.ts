/** Quotation marks: which stretches of an article stand inside them. */
import type { Document, Span } from "../model/index.ts";

const markedOf = new WeakMap<Document, readonly Span[]>();

/**
 * Stretches inside double quotation marks, paragraph by paragraph. A paragraph that opens a quotation and does not close it
 * is quoted to its end (the convention for quotations over several paragraphs).
 */
export function markedSpans(document: Document): readonly Span[] {
  const known = markedOf.get(document);
  if (known !== undefined) return known;
  const { text, blocks } = document.article;
  const spans: Span[] = [];
  for (const block of blocks) {
    let open: number | null = null;
    for (let at = block.span.start; at < block.span.end; at += 1) {
      const mark = text[at] as string;
      const straight = mark === '"' || text.startsWith("''", at) || text.startsWith("``", at);
      const width = straight && mark !== '"' ? 2 : 1;
      if (open === null && (straight || mark === "“")) {
        open = at + width;
        at += width - 1;
      } else if (open !== null && (straight || mark === "”")) {
        if (at > open) spans.push({ start: open, end: at });
        open = null;
        at += width - 1;
      } else if (open !== null && mark === "“") open = at + 1;
    }
    if (open !== null && open < block.span.end) spans.push({ start: open, end: block.span.end });
  }
  markedOf.set(document, spans);
  return spans;
}
