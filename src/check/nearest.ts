/** Of several places in the sources where a number, a date or a name stands, those in the sentences that tell what the draft tells. */
import type { Span } from "../model/index.ts";
import type { PreparedSource } from "./sources.ts";
import type { Near } from "./trace.ts";

/** A place in a source with how much of the draft's sentence its own sentence tells, 0 to 1. */
export interface ScoredPlace {
  readonly source: string;
  readonly span: Span;
  readonly score: number;
}

/** The best of the spans of one source, or null; the first of equals. */
export function bestPlace(source: PreparedSource, spans: readonly Span[], near: readonly Near[]): ScoredPlace | null {
  const { sentences } = source.extraction.document;
  const scores = new Map(near.filter((one) => one.source === source).map(({ sentence, score }) => [sentence, score]));
  let best: ScoredPlace | null = null;
  for (const span of spans) {
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
    const score = sentence === undefined ? 0 : (scores.get(sentence.index) ?? 0);
    if (best === null || score > best.score) best = { source: source.id, span, score };
  }
  return best;
}

/** The places as a report shows them, the one that tells most first. */
export const shown = (places: readonly ScoredPlace[]): { readonly source: string; readonly span: Span }[] =>
  places.map(({ source, span }) => ({ source, span }));
