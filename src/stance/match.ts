import { wordSimilarity } from "../lexicon/similarity.ts";
import type { Span } from "../model/index.ts";
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

/** A hypothesis from some stretches of a document's text: a claim's or a quotation's. */
export function hypothesisOfTokens(view: View, spans: readonly Span[]): Hypothesis {
  const inside = view.document.tokens
    .filter(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end))
    .map(({ index }) => index);
  const kept = new Set(inside);
  const first = inside[0] ?? 0;
  const whole = hypothesisOf(view, first, (inside.at(-1) ?? first - 1) + 1);
  const terms = whole.terms.filter(({ token }) => kept.has(token));
  return { ...whole, terms, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
}

/** How one sentence covers a hypothesis. */
export interface SentenceMatch {
  readonly sentence: SentenceView;
  /** Share of the hypothesis' weight found in the sentence, 0 to 1. */
  readonly coverage: number;
  /** The same with near words counted in part: synonyms, derivations, near vectors. */
  readonly soft: number;
  /** Token in the sentence for each term of the hypothesis, -1 for none. */
  readonly aligned: readonly number[];
}

/** Likeness from which on two words count as near. */
const NEAR = 0.55;

const nearCache = new WeakMap<View, Map<string, ReadonlyMap<string, number>>>();

/** Words of a document's vocabulary that are near a term, with their likeness: by stem. */
function nearWords(term: Term, view: View): ReadonlyMap<string, number> {
  let known = nearCache.get(view);
  if (known === undefined) nearCache.set(view, (known = new Map<string, ReadonlyMap<string, number>>()));
  const key = `${term.lemma}|${term.stem}|${Number(term.name)}`;
  let near = known.get(key);
  if (near === undefined) known.set(key, (near = computeNear(term, view)));
  return near;
}

function computeNear(term: Term, view: View): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (const other of view.vocabulary) {
    const likeness =
      other.stem === term.stem ? 1 : term.number || other.number || term.name || other.name ? 0 : wordSimilarity(term.lemma, other.lemma);
    if (likeness >= NEAR) near.set(other.stem, likeness);
  }
  return near;
}

/** Every sentence's match with a hypothesis. */
export function matches(hypothesis: Hypothesis, view: View): SentenceMatch[] {
  const near = hypothesis.terms.map((term) => nearWords(term, view));
  return view.sentences.map((sentence) => {
    let [hit, soft] = [0, 0];
    const aligned = hypothesis.terms.map((term, index) => {
      let [best, token] = [0, -1];
      for (const other of sentence.terms) {
        const likeness = near[index]?.get(other.stem) ?? 0;
        if (likeness > best) [best, token] = [likeness, other.token];
      }
      if (best === 1) hit += term.weight;
      soft += best * term.weight;
      return token;
    });
    return {
      sentence,
      aligned,
      coverage: hypothesis.weight === 0 ? 0 : hit / hypothesis.weight,
      soft: hypothesis.weight === 0 ? 0 : soft / hypothesis.weight,
    };
  });
}

/** Share of the hypothesis' weight found in any of some sentences. */
export function jointCoverage(hypothesis: Hypothesis, sentences: readonly SentenceMatch[]): number {
  if (hypothesis.weight === 0) return 0;
  return (
    hypothesis.terms.reduce(
      (sum, term, index) => sum + (sentences.some(({ aligned }) => (aligned[index] as number) >= 0) ? term.weight : 0),
      0,
    ) / hypothesis.weight
  );
}
