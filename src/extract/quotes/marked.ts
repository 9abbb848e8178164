/** Quotations in marks beside a token. */
import { quotationRange, at } from "./context.ts";
import type { Context } from "./context.ts";

/** Index of the quotation that ends right before a token, a comma or dash between them allowed; or null. */
export function quotedBefore(context: Context, index: number): number | null {
  let before = index - 1;
  while (before >= 0 && context.outer[before] === -1 && /^[,\-–—.?!]+$/.test(at(context, before).text) && index - before < 3) before -= 1;
  const quotation = before >= 0 ? (context.outer[before] as number) : -1;
  if (quotation < 0 || context.block[before] !== context.block[index] || context.outer[index] === quotation) return null;
  const range = quotationRange(context, quotation);
  return range !== null && range.last === before ? quotation : null;
}

/** Index of the quotation that begins right after a token, with a comma, colon or "that" between them allowed; or null. */
export function quotedAfter(context: Context, index: number): number | null {
  let after = index + 1;
  while (
    after < context.tokens.length &&
    context.outer[after] === -1 &&
    after - index < 4 &&
    /^(?:[,:;\-–—]+|that|as|simply)$/.test(at(context, after).lower)
  )
    after += 1;
  const quotation = after < context.tokens.length ? (context.outer[after] as number) : -1;
  if (quotation < 0 || context.outer[index] === quotation || context.block[after] !== context.block[index]) return null;
  const range = quotationRange(context, quotation);
  return range !== null && range.first === after ? quotation : null;
}

/** Whether a quotation ends like a sentence or a part of one: with a comma, stop, question mark or dash. */
export function strong(context: Context, quotation: number): boolean {
  const found = context.quotations[quotation];
  if (found === undefined) return false;
  const { inner, span } = found;
  const { text } = context.document.article;
  return /[,.?!…—–-]['’"”]?\s*$/.test(text.slice(inner.start, inner.end)) || /^\s*,/.test(text.slice(span.end, span.end + 2));
}
