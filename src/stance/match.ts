import type { SentenceView, Term, View } from "./view.ts";

/** What a hypothesis is compared by: its content words, in order. */
export interface Hypothesis {
  readonly view: View;
  /** Half-open token range. */
  readonly first: number;
  readonly last: number;
  readonly terms: readonly Term[];
  /** Sum of the terms' weights. */
  readonly weight: number;
}

/** A hypothesis from a token range of a document (a one-line claim, a sentence, a clause). */
export function hypothesisOf(view: View, first: number, last: number): Hypothesis {
  const terms = view.sentences.flatMap((sentence) => sentence.terms.filter(({ token }) => token >= first && token < last));
  return { view, first, last, terms, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
}

/** How one sentence covers a hypothesis. */
export interface SentenceMatch {
  readonly sentence: SentenceView;
  /** Share of the hypothesis' weight found in the sentence, 0 to 1. */
  readonly coverage: number;
  /** Token in the sentence for each term of the hypothesis, -1 for none. */
  readonly aligned: readonly number[];
}

/** Every sentence's match with a hypothesis. */
export function matches(hypothesis: Hypothesis, view: View): SentenceMatch[] {
  return view.sentences.map((sentence) => {
    let hit = 0;
    const aligned = hypothesis.terms.map((term) => {
      if (!sentence.stems.has(term.stem)) return -1;
      hit += term.weight;
      return sentence.terms.find((other) => other.stem === term.stem)?.token ?? -1;
    });
    return { sentence, aligned, coverage: hypothesis.weight === 0 ? 0 : hit / hypothesis.weight };
  });
}

/** Share of the hypothesis' weight found in any of some sentences. */
export function jointCoverage(hypothesis: Hypothesis, sentences: readonly SentenceMatch[]): number {
  if (hypothesis.weight === 0) return 0;
  return hypothesis.terms.reduce((sum, term, index) => sum + (sentences.some(({ aligned }) => (aligned[index] as number) >= 0) ? term.weight : 0), 0) / hypothesis.weight;
}
