import type { Evidence, Extraction, Span } from "../model/index.ts";
import { cuesOf } from "./cues.ts";
import { matches } from "./match.ts";
import type { Hypothesis } from "./match.ts";
import { viewOf } from "./view.ts";

const DENIALS = new Set(["negation", "false", "deny"]);

/** The sentences of a source that its stance on a hypothesis rests on, best first: at most two, as claims and quotes where there are any. */
export function evidenceFor(hypothesis: Hypothesis, source: Extraction, relation: "agree" | "disagree" | "discuss"): Evidence[] {
  const view = viewOf(source.document);
  const cues = cuesOf(view);
  const ranked = matches(hypothesis, view)
    .map(({ sentence, soft }) => {
      const denies = (cues[sentence.index] ?? []).some(({ family }) => DENIALS.has(family));
      return { index: sentence.index, soft, score: soft * (relation === "disagree" && denies ? 1.6 : 1) };
    })
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const least = Math.max(0.25, 0.75 * (ranked[0]?.score ?? 0));
  return ranked
    .filter(({ score, soft }, rank) => (rank === 0 ? soft > 0 : score >= least))
    .slice(0, 2)
    .map(({ index }) => sentenceEvidence(source, index));
}

/** Evidence for a sentence: its outermost claim, and the quote that it stands in. */
export function sentenceEvidence(source: Extraction, sentence: number): Evidence {
  const { start, end } = source.document.sentences[sentence] as Span;
  const claim = source.claims.find((candidate) => candidate.sentence === sentence) ?? null;
  const quote = source.quotes.find(({ content }) => content.some((span) => span.start < end && span.end > start)) ?? null;
  return { claim: claim?.id ?? null, quote: quote?.id ?? null, span: { start, end } };
}
