import type { Finding, Rule, Side } from "../model/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf } from "./context.ts";

/**
 * Everything of a finding that a check decides; importance and place follow from it. `weight`, 0 to 1: how much it matters, where that
 * hangs on more than its rule.
 */
export type Draft = Omit<Finding, "importance" | "location"> & { readonly weight?: number };

/** How much a rule's kind of news matters beside the others, 0 to 1: what happened before how it is spelled. */
const WEIGHT: Partial<Record<Rule, number>> = {
  "denied-event": 1,
  "opposite-outcome": 1,
  debunked: 1,
  response: 0.8,
  quantity: 0.85,
  time: 0.6,
  place: 0.65,
  duration: 0.6,
  agent: 0.75,
  "other-person": 0.75,
  cause: 0.75,
  certainty: 0.6,
  "altered-quotation": 0.55,
  "cut-quotation": 0.45,
  "stitched-quotation": 0.35,
  "quotation-speaker": 0.75,
  "quotation-occasion": 0.4,
  "quoted-paraphrased": 0.15,
  "attribution-dropped": 0.55,
  spokesperson: 0.3,
  "anonymous-source": 0.3,
  "second-hand": 0.25,
  "name-spelling": 0.4,
  role: 0.35,
  shared: 0.5,
  "single-source": 0.1,
  "missing-response": 0.35,
  "one-origin": 0.5,
  "self-contradiction": 0.8,
  sum: 0.7,
};

const VERDICT: Record<Finding["verdict"], number> = {
  conflict: 1,
  dispute: 1,
  unsupported: 0.8,
  difference: 0.6,
  agreement: 0.4,
  "single-source": 0.1,
};

/** Factor that brings what is only more precise below all other findings: none of those gets as little. */
const FINER = 0.05;

/** 1 in the headline or first sentence, falling to 0 at the end of the article. */
export function prominence(comparison: Comparison, source: string, offset: number): number {
  const { sentences } = documentOf(comparison, source);
  const body = sentences.filter(({ part }) => part === "body");
  const sentence = sentences.find(({ end }) => end > offset);
  if (!sentence || sentence.part !== "body") return sentence ? 1 : 0;
  const at = body.indexOf(sentence);
  if (at <= 0) return 1;
  return Math.max(0.05, 0.8 - 0.8 * Math.sqrt(at / Math.max(12, body.length)));
}

/** Completes a check's finding with where it is shown first and how much it matters. */
export function place(comparison: Comparison, { weight: own, ...draft }: Draft): Finding {
  const evidence = draft.sides.flatMap((side) => side.evidence);
  const first = evidence[0];
  if (!first) throw new RangeError(`a finding of ${draft.rule} without evidence`);
  const order = [...comparison.extractions.keys()];
  const location =
    [...evidence].sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source) || a.span.start - b.span.start)[0] ?? first;
  const lead = comparison.points.some(({ id, lead: isLead }) => isLead && id === draft.point);
  // Every article's own weight counts: what all lead with comes before what one leads with.
  const best = sourcesOf(draft.sides).map((source) =>
    Math.max(...evidence.filter((one) => one.source === source).map((one) => prominence(comparison, source, one.span.start))),
  );
  const prominent = lead ? 1 : 0.5 * Math.max(...best) + 0.5 * (best.reduce((sum, value) => sum + value, 0) / best.length);
  const share = sourcesOf(draft.sides).length / Math.max(2, order.length);
  // Of what is shared, what all articles tell comes first.
  const sources = draft.verdict === "agreement" && share < 1 ? 0.3 * share : share;
  const weight = own ?? WEIGHT[draft.rule] ?? 0.5;
  const detail = weight >= 0.5 ? 1 : 0.5;
  const importance =
    (lead ? 0.3 : 0) +
    0.3 * prominent * detail +
    0.1 * Math.min(1, sources) +
    0.15 * weight +
    0.1 * VERDICT[draft.verdict] +
    0.05 * draft.confidence;
  return {
    ...draft,
    importance: Math.min(1, importance) * (draft.finer === true ? FINER : 1),
    location: { source: location.source, span: location.span },
  };
}

/** Ids of all sources on a finding's sides, each once. */
export function sourcesOf(sides: readonly Side[]): string[] {
  return [...new Set(sides.flatMap(({ holds, carries, evidence }) => [...holds, ...carries, ...evidence.map(({ source }) => source)]))];
}
