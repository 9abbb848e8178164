/** From tokens of a content to its spans: where it begins and ends, and what its quotation marks pull in. */
import type { Span } from "../../model/index.ts";
import { at, isMark, isPunctuation } from "./context.ts";
import type { Context, Range } from "./context.ts";
import type { Quotation } from "./marks.ts";

/** Marks at the edge of a content that belong to the sentence around it. */
const LEADING = /^[,;:.\-–—―…)\]]+$|^--+$/;
const TRAILING = /^[,;:.\-–—―([]+$|^--+$/;

/**
 * The span of a token range, without the commas, stops and dashes of the sentence around it. A quotation that begins or
 * ends at an edge is taken in with its marks, but for the one that the cue (a token index) stands in itself.
 */
export function contentSpan(context: Context, range: Range, cue = -1): Span | null {
  let { first, last } = range;
  const home = cue < 0 ? -1 : (context.inner[cue] as number);
  const outside = (index: number): boolean => context.inner[index] === home || context.outer[index] === -1;
  while (first <= last && outside(first) && LEADING.test(at(context, first).text)) first += 1;
  while (
    last >= first &&
    outside(last) &&
    (TRAILING.test(at(context, last).text) || (last > first && (at(context, last).deprel === "cc" || dangles(context, last))))
  )
    last -= 1;
  // A mark alone at an edge belongs to a quotation beside the content.
  while (last > first && isMark(at(context, last)) && opensAt(context, last)) last -= 1;
  while (first < last && isMark(at(context, first)) && closesAt(context, first)) first += 1;
  if (first > last) return null;
  let start = at(context, first).start;
  let end = at(context, last).end;
  const before = context.inner[first] as number;
  const after = context.inner[last] as number;
  if (before >= 0 && before !== home) {
    const { span, inner } = context.quotations[before] as Quotation;
    // Begins with the first word inside the marks: the mark comes along when the quotation ends here too or goes on.
    if (start <= inner.start + 1) start = Math.min(start, span.start);
  }
  if (after >= 0 && after !== home) {
    const { span, inner } = context.quotations[after] as Quotation;
    const rest = context.document.article.text.slice(end, inner.end);
    if (end >= inner.end || /^[\s,.;:!?…'’"”]*$/.test(rest)) end = Math.max(end, span.end);
  }
  return end > start ? { start, end } : null;
}

/** Whether a token is a preposition or article of a word after it. */
function dangles(context: Context, index: number): boolean {
  const { deprel, head, upos } = at(context, index);
  return head > index && ((deprel === "case" && upos === "ADP") || deprel === "det");
}

function opensAt(context: Context, index: number): boolean {
  const quotation = context.quotations[context.inner[index] ?? -1];
  return quotation !== undefined && at(context, index).start < quotation.inner.start;
}

function closesAt(context: Context, index: number): boolean {
  const quotation = context.quotations[context.inner[index] ?? -1];
  return quotation !== undefined && at(context, index).start >= quotation.inner.end;
}

/** Stretches of consecutive tokens in a sorted list; punctuation alone does not part them. */
export function ranges(context: Context, indices: readonly number[]): Range[] {
  const found: { first: number; last: number }[] = [];
  for (const index of indices) {
    const open = found.at(-1);
    if (open !== undefined && index > open.last && gapIsPunctuation(context, open.last + 1, index)) open.last = index;
    else found.push({ first: index, last: index });
  }
  return found;
}

function gapIsPunctuation(context: Context, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isPunctuation(at(context, index))) return false;
  return true;
}

/** Sorted, without overlaps. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
