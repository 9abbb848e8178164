import type { Article, ReportSpan, Span } from "../model/index.ts";

const startsOf = new WeakMap<Article, readonly number[]>();

function lineStarts(article: Article): readonly number[] {
  let starts = startsOf.get(article);
  if (starts === undefined) {
    const found = [0];
    // A line ends at LF, at CRLF, or at a lone CR (old Mac files).
    for (const match of article.text.matchAll(/\r\n|\n|\r/g)) found.push(match.index + match[0].length);
    starts = found;
    startsOf.set(article, starts);
  }
  return starts;
}

/** 1-based line and column (UTF-16 code units) of an offset into an article's text. */
export function positionAt(article: Article, offset: number): { readonly line: number; readonly column: number } {
  const starts = lineStarts(article);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** A span with its place and its very text, so that everything can be found again. */
export function reportSpan(article: Article, span: Span): ReportSpan {
  return { start: span.start, end: span.end, ...positionAt(article, span.start), text: article.text.slice(span.start, span.end) };
}
