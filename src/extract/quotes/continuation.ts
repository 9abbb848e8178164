/**
 * Quotations that go on: “A,” he said. “B.” is one attribution; so is a quotation over several paragraphs, and one that a
 * cue with a colon opens in the paragraph before.
 */
import type { Candidate } from "./candidate.ts";
import { mergeSpans, overlaps, within } from "./content.ts";
import { at, sizeOf } from "./context.ts";
import type { Span } from "../../model/index.ts";
import type { Context } from "./context.ts";
import type { Quotation } from "./marks.ts";

const SENTENCE_END = /[.?!…:—–-]["”'’)]*\s*$/;

/** Gives quotations that no attribution has to the one that they continue. */
export function continueQuotations(context: Context, candidates: readonly Candidate[]): Candidate[] {
  const { text, blocks } = context.document.article;
  const result = [...candidates];
  const speaking = result
    .map((candidate, index) => ({ candidate, index }))
    .filter(
      ({ candidate }) =>
        candidate.cue !== null &&
        !context.quotations.some(({ parent, span }) => parent === null && within(candidate.cue as Span, span)) &&
        candidate.speech &&
        candidate.confidence >= 0.4 &&
        candidate.cue !== null,
    );
  for (const quotation of context.quotations) {
    if (quotation.parent !== null || (quotation.single && sizeOf(context, quotation.span) < 4)) continue;
    if (
      result.some(
        ({ content, cue, source, confidence }) =>
          confidence >= 0.3 &&
          (((cue === null || !within(cue, quotation.span)) && content.some((span) => overlaps(span, quotation.inner))) ||
            ((cue === null || !within(cue, quotation.span)) &&
              source !== null &&
              overlaps({ start: at(context, source.first).start, end: at(context, source.last).end }, quotation.inner))),
      )
    )
      continue;
    const block = blocks[quotation.block];
    if (block === undefined) continue;
    const lead = text.slice(block.span.start, quotation.span.start);
    const alone = lead.trim() === "" || SENTENCE_END.test(lead);
    if (!alone) continue;
    const sentence =
      SENTENCE_END.test(text.slice(quotation.inner.start, quotation.inner.end)) ||
      !quotation.closed ||
      quotation.span.end >= block.span.end - 1;
    if (!sentence || sizeOf(context, quotation.span) < 2) continue;
    const target = continued(
      context,
      quotation,
      speaking.map(({ index }) => ({ index, candidate: result[index] as Candidate })),
      block.span.start,
    );
    if (target === null) continue;
    // Every reading of that cue goes on.
    const { cue } = result[target] as Candidate;
    result.forEach((old, index) => {
      if (
        index === target ||
        (cue !== null && old.cue !== null && overlaps(cue, old.cue) && old.content.every((span) => !overlaps(span, quotation.inner)))
      ) {
        result[index] = { ...old, content: mergeSpans([...old.content, quotation.span]) };
      }
    });
  }
  return result;
}

type Entry = { readonly index: number; readonly candidate: Candidate };

/** The attribution that a free quotation goes on: in its paragraph, or through an unclosed or announced one before. */
function continued(context: Context, quotation: Quotation, entries: readonly Entry[], blockStart: number): number | null {
  const earlier = entries.filter(({ candidate }) => (candidate.cue?.start ?? Infinity) < quotation.span.start);
  const here = earlier.filter(({ candidate }) => (candidate.cue?.start ?? 0) >= blockStart);
  const withMarks = (entry: Entry): boolean =>
    entry.candidate.content.some((span) =>
      context.quotations.some(({ parent, span: marks }) => parent === null && overlaps(span, marks) && marks.start >= blockStart),
    );
  const first = (entry: Entry): boolean => (entry.candidate.content[0]?.start ?? Infinity) < (entry.candidate.cue?.start ?? 0);
  const chosen = here.filter((entry) => withMarks(entry) && first(entry)).at(-1) ?? here.filter(withMarks).at(-1) ?? here.at(-1);
  if (chosen !== undefined) return chosen.index;
  if (quotation.span.start > blockStart + 1) return null;
  // The paragraph begins with it: it continues the quotation before when that was left open or stood alone too.
  const before = context.quotations.filter(({ index, parent }) => parent === null && index < quotation.index).at(-1);
  if (before === undefined || before.block !== quotation.block - 1) return announced(context, quotation, earlier);
  const owner = entries.find(({ candidate }) => candidate.content.some((span) => overlaps(span, before.inner)));
  if (owner === undefined) return null;
  if (quotation.continues !== null || !before.closed) return owner.index;
  if (standsAlone(context, before)) return owner.index;
  // A paragraph that is nothing but a quotation goes on with the voice that spoke last in marks.
  return standsAlone(context, quotation) && lastInBlock(entries, owner, quotation) ? owner.index : null;
}

/** Whether a quotation is the whole of its paragraph. */
function standsAlone(context: Context, { block, span }: Quotation): boolean {
  const { text, blocks } = context.document.article;
  const home = blocks[block];
  const rest = home === undefined ? "a" : text.slice(home.span.start, span.start) + text.slice(span.end, home.span.end);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether no other attribution follows an owner's cue before a quotation. */
function lastInBlock(entries: readonly Entry[], owner: Entry, quotation: Quotation): boolean {
  const from = owner.candidate.cue?.end ?? 0;
  return !entries.some(({ candidate }) => {
    const start = candidate.cue?.start ?? 0;
    return start > from && start < quotation.span.start && !owner.candidate.content.some((span) => start >= span.start && start < span.end);
  });
}

/** "He wrote:" at the end of the paragraph before. */
function announced(context: Context, quotation: Quotation, earlier: readonly Entry[]): number | null {
  const { text, blocks } = context.document.article;
  const before = blocks[quotation.block - 1];
  if (before === undefined || !/:\s*$/.test(text.slice(before.span.start, before.span.end))) return null;
  const last = earlier.filter(({ candidate }) => (candidate.cue?.start ?? 0) >= before.span.start).at(-1);
  return last?.index ?? null;
}

/** Widens contents to the whole of the quotations that they cut: a parser's sentence may end inside the marks. */
export function wholeQuotations(context: Context, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  const spans = content.map((span) => {
    let { start, end } = span;
    for (const { parent, span: marks, inner } of context.quotations) {
      if (parent !== null || !overlaps(span, inner)) continue;
      if (cue !== null && overlaps(cue, marks)) continue;
      // Cut at its end: the content begins in it, or ends in it.
      if (start > marks.start && start < inner.end && end >= inner.end) start = marks.start;
      if (end < marks.end && end > inner.start && start <= inner.start) end = marks.end;
      if (start > marks.start && end < marks.end && sizeOf(context, span) * 3 > sizeOf(context, inner)) {
        start = marks.start;
        end = marks.end;
      }
    }
    return { start, end };
  });
  return { ...candidate, content: mergeSpans(spans) };
}
