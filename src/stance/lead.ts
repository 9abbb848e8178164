import type { Extraction, Story } from "../model/index.ts";
import { cuesOf } from "./cues.ts";
import { hypothesisOf, matches } from "./match.ts";
import type { Hypothesis } from "./match.ts";
import { statusOf } from "./status.ts";
import { viewOf } from "./view.ts";

/** The proposition that a story turns on, as one of its articles puts it. */
export interface Lead {
  readonly source: string;
  readonly sentence: number;
  readonly hypothesis: Hypothesis;
}

/** Sentences at the top of an article that may state what the story is about. */
const TOP = 4;

/**
 * The proposition that a story turns on: of the headlines and first sentences of all articles the one that the others' tops cover
 * best, preferring the plain form that states the claim (no denial, hedge, attribution or question), early in its article and short.
 */
export function leadPoint(story: Story): Lead | null {
  return leadWordings(story)[0]?.lead ?? null;
}

/** The best wording of the lead in each article, the best of all first. */
export function leadWordings(story: Story): { readonly lead: Lead; readonly score: number }[] {
  const tops = story.extractions.map((extraction) => ({
    extraction,
    view: viewOf(extraction.document),
    sentences: extraction.document.sentences.slice(0, TOP),
  }));
  const wordings: { readonly lead: Lead; readonly score: number }[] = [];
  for (const { extraction, view, sentences } of tops) {
    let best: { readonly lead: Lead; readonly score: number } | null = null;
    for (const [place, sentence] of sentences.entries()) {
      const hypothesis = hypothesisOf(view, sentence.first, sentence.last);
      if (hypothesis.terms.length < 3 || hypothesis.weight < 2) continue;
      const shared = tops
        .filter((other) => other.extraction !== extraction)
        .map((other) => {
          const covered = matches(hypothesis, other.view);
          const top = Math.max(0, ...covered.slice(0, TOP).map(({ soft }) => soft));
          return 0.7 * top + 0.3 * Math.max(0, ...covered.map(({ soft }) => soft));
        });
      const mean = shared.length === 0 ? 1 : shared.reduce((sum, value) => sum + value, 0) / shared.length;
      const score = mean - 0.03 * place - plainness(extraction, hypothesis) - 0.012 * Math.max(0, hypothesis.terms.length - 10);
      if (best === null || score > best.score)
        best = { score, lead: { source: extraction.document.article.id, sentence: sentence.index, hypothesis } };
    }
    if (best !== null) wordings.push(best);
  }
  return wordings.toSorted((a, b) => b.score - a.score);
}

/** What a draft leads with: its headline, its only line, or its first sentence. */
export function draftLead({ document }: Extraction): Lead | null {
  const { sentences, article } = document;
  const sentence = sentences.find(({ part }) => part === "headline") ?? sentences.find(({ part }) => part === "body") ?? sentences[0];
  if (sentence === undefined) return null;
  return { source: article.id, sentence: sentence.index, hypothesis: hypothesisOf(viewOf(document), sentence.first, sentence.last) };
}

const COSTS: Readonly<Record<string, number>> = {
  negation: 0.12,
  false: 0.18,
  deny: 0.12,
  doubt: 0.08,
  joke: 0.12,
  hedge: 0.05,
  rumour: 0.06,
  relay: 0.03,
  retract: 0.05,
};

/** What a sentence loses for not stating the claim plainly. */
function plainness({ document }: Extraction, { view, first, last }: Hypothesis): number {
  const families = new Set(
    cuesOf(view)
      .flat()
      .filter(({ token }) => token >= first && token < last)
      .map(({ family }) => family),
  );
  let cost = [...families].reduce((sum, family) => sum + (COSTS[family] ?? 0), 0);
  const sentence = view.sentences.find((one) => one.first === first);
  if (sentence?.question) cost += 0.1;
  const root = document.sentences.find((one) => one.first === first)?.root;
  if (root !== undefined && root >= 0 && statusOf(document, root).polarity < 0) cost += 0.08;
  return cost;
}
