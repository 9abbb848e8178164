/** A piece of a sentence that two articles quote, shown in the sentences around it: "ineffective at best" says by itself of nobody what. */
import type { Span } from "../model/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf, sideBySide } from "./context.ts";
import type { Draft } from "./importance.ts";

/** The finding with its places widened to whole sentences, side by side. */
export function inContext(comparison: Comparison, draft: Draft): Draft {
  const sides = draft.sides.map((side) => ({
    ...side,
    evidence: side.evidence.map((one) => ({ ...one, span: sentenceAround(comparison, one.source, one.span) })),
  }));
  const message = sideBySide(
    comparison,
    sides.flatMap(({ evidence }) => evidence),
  );
  return { ...draft, message, sides, ownWords: true };
}

/** From the beginning of the first sentence in which a stretch lies to the end of that one. */
function sentenceAround(comparison: Comparison, source: string, span: Span): Span {
  const sentence = documentOf(comparison, source).sentences.find(({ start, end }) => start < span.end && span.start < end);
  return sentence === undefined ? span : { start: sentence.start, end: sentence.end };
}
