import type { Document, Quote } from "../model/index.ts";

/** For each token, the innermost quote whose content it stands in, if that content (there) is inside quotation marks; else null. */
export interface QuotedTokens {
  /** Innermost direct or mixed quote around a token whose words are in quotation marks. */
  readonly direct: readonly (Quote | null)[];
  /** Innermost quote of any kind around a token. */
  readonly any: readonly (Quote | null)[];
  /** By sentence: how many sentences before it are not wholly quoted. */
  readonly unquotedBefore: readonly number[];
}

/** Marks which tokens stand in whose words. Quotation marks are followed through the text, so that a partly quoted content is told apart. */
export function quotedTokens(document: Document, quotes: readonly Quote[]): QuotedTokens {
  const count = document.tokens.length;
  const direct: (Quote | null)[] = new Array<Quote | null>(count).fill(null);
  const any: (Quote | null)[] = new Array<Quote | null>(count).fill(null);
  const marked = insideMarks(document);
  // Long contents first, so that inner quotes overwrite them.
  const size = (quote: Quote): number => quote.content.reduce((sum, span) => sum + span.end - span.start, 0);
  for (const quote of [...quotes].sort((a, b) => size(b) - size(a))) {
    for (const span of quote.content) {
      let index = firstTokenAt(document, span.start);
      while (index < count && (document.tokens[index]?.end ?? Infinity) <= span.end) {
        any[index] = quote;
        if (quote.kind === "direct" || (quote.kind === "mixed" && marked[index] === true)) direct[index] = quote;
        index += 1;
      }
    }
  }
  const unquotedBefore: number[] = [];
  let unquoted = 0;
  for (const sentence of document.sentences) {
    unquotedBefore.push(unquoted);
    let outside = false;
    for (let index = sentence.first; index < sentence.last && !outside; index += 1)
      outside = direct[index] === null && document.tokens[index]?.upos !== "PUNCT";
    if (outside) unquoted += 1;
  }
  return { direct, any, unquotedBefore };
}

/** Index of the first token that starts at or after an offset. */
export function firstTokenAt(document: Document, offset: number): number {
  let [low, high] = [0, document.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether each token stands inside double quotation marks, block by block. A mark left open ends with its block. */
export function insideMarks(document: Document): readonly boolean[] {
  const inside: boolean[] = [];
  let open = false;
  let block = -1;
  for (const token of document.tokens) {
    const at = document.sentences[token.sentence]?.block ?? -1;
    if (at !== block) {
      open = false;
      block = at;
    }
    const mark = /^(?:["“”«»]|``|'')$/.test(token.text);
    if (mark) {
      open = /^(?:“|«|``)$/.test(token.text) ? true : /^(?:”|»|'')$/.test(token.text) ? false : !open;
      inside.push(false);
    } else inside.push(open);
  }
  return inside;
}
