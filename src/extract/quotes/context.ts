/** What every rule of quotes reads: the document, its quotations in marks, and which token stands in which of them. */
import type { Document, Span, Token } from "../../model/index.ts";
import { children, hasRelation, tokenAt } from "../../tree/index.ts";
import { scanMarks } from "./marks.ts";
import type { Quotation } from "./marks.ts";

/** A stretch of tokens, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Context {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** Index of the outermost quotation that a token stands in, marks included; -1 outside. */
  readonly outer: Int32Array;
  /** Index of the innermost quotation that a token stands in, marks included; -1 outside. */
  readonly inner: Int32Array;
  /** Block index of a token. */
  readonly block: Int32Array;
}

export function contextOf(document: Document): Context {
  const { tokens, sentences, article } = document;
  const quotations = scanMarks(article);
  const outer = new Int32Array(tokens.length).fill(-1);
  const inner = new Int32Array(tokens.length).fill(-1);
  const block = new Int32Array(tokens.length);
  for (const { first, last, block: index } of sentences) block.fill(index, first, last);
  let from = 0;
  for (const { index, span, parent } of quotations) {
    while (from < tokens.length && (tokens[from] as Token).end <= span.start) from += 1;
    for (let at = from; at < tokens.length && (tokens[at] as Token).start < span.end; at += 1) {
      if ((tokens[at] as Token).start < span.start) continue;
      if (parent === null) outer[at] = index;
      inner[at] = index;
    }
  }
  return { document, tokens, quotations, outer, inner, block };
}

/** Token at an index, or undefined outside the document. */
export const at = (context: Context, index: number): Token => tokenAt(context.document, index);

/** Token range of a quotation, marks included, or null when the parser has no token there. */
export function quotationRange(context: Context, index: number): Range | null {
  const { span } = context.quotations[index] as Quotation;
  let [low, high] = [0, context.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((context.tokens[middle] as Token).start < span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last + 1 < context.tokens.length && (context.tokens[last + 1] as Token).start < span.end) last += 1;
  return low < context.tokens.length && (context.tokens[low] as Token).start < span.end ? { first: low, last } : null;
}

/** First dependent of a token in one of the relations, or null, without making lists. */
export function child(context: Context, token: number, ...relations: readonly string[]): number | null {
  for (const index of children(context.document, token)) if (hasRelation(at(context, index), ...relations)) return index;
  return null;
}

/** Whether a token is a quotation mark. */
export const isMark = (token: Token): boolean => /^(?:["“”„«»＂'‘’`]|''|``|‘‘|’’)$/.test(token.text);

export const isPunctuation = (token: Token): boolean => token.upos === "PUNCT" || /^[^\p{L}\p{N}$£€%@#]+$/u.test(token.text);

/** The number of words in a stretch of text. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)?.length ?? 0;

export const sizeOf = (context: Context, { start, end }: Span): number => wordCount(context.document.article.text.slice(start, end));
