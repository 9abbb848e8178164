/**
 * Whether two times of different articles date one event, as a probability. Fitted where equal days tell: two outlets that put one
 * thing on a day nearly always name the same day, so equality of days stands in for a label, and everything but the days is a feature.
 */
import { coverage, textSimilarity, wordWeight } from "../lexicon/similarity.ts";
import { tokenAt } from "../tree/index.ts";
import type { Dated } from "./dated.ts";
import type { Frame, Kin } from "./frames.ts";
import { eventLikeness, slotLikeness } from "./likeness.ts";
import { logistic } from "./logistic.ts";
import { WEIGHTS } from "./same-time.weights.ts";

/** Names of the features, in the order of the weights.
 * @public read by the scripts that fit the weights */
export const FEATURES = [
  "event",
  "predicate",
  "bothSaying",
  "oneSaying",
  "agentSame",
  "agentApart",
  "patient",
  "patientApart",
  "frameEntities",
  "sentenceEntities",
  "clause",
  "clauseCovered",
  "sentence",
  "sentenceCovered",
  "rare",
  "near",
  "bothLead",
  "oneLead",
  "prominence",
  "margin",
  "best",
  "realis",
  "voices",
  "spoken",
  "rivals",
  "published",
  "main",
  "form",
  "sentenceEvent",
  "sentenceNear",
  "leadSentence",
  "several",
  "clauseEvent",
] as const;

/** What the times of two articles are to each other, found once for all pairs. */
export interface Rivals {
  /** How alike the sentences of two times are, 0 to 1. */
  readonly likeness: (a: Dated, b: Dated) => number;
  /** How much of the one sentence the other covers, the better of both ways. */
  readonly covered: (a: Dated, b: Dated) => number;
  /** By how much the pair is more alike than the next best pair of either, -1 to 1. */
  readonly margin: (a: Dated, b: Dated) => number;
  readonly count: number;
  /** Whether the two have more in common than that any two leads of one town's news have. */
  readonly related: (a: Dated, b: Dated) => boolean;
}

const sharedWeight = (a: Dated, b: Dated): number =>
  Math.min(1, a.sentence.filter((word) => b.sentence.includes(word)).reduce((sum, word) => sum + wordWeight(word) ** 2, 0) / 6);

export function rivalsOf(left: readonly Dated[], right: readonly Dated[]): Rivals {
  // Times of one sentence share its row: the sentences are compared once.
  const rows = new Map<readonly string[], Map<readonly string[], Both>>();
  const keys = new Map<string, readonly string[]>();
  const words = ({ frame, sentence }: Dated): readonly string[] => {
    const key = `${frame.source} ${frame.claim.sentence}`;
    const known = keys.get(key) ?? sentence;
    keys.set(key, known);
    return known;
  };
  const both = (a: Dated, b: Dated): Both => {
    const [x, y] = [words(a), words(b)];
    const row = rows.get(x) ?? new Map<readonly string[], Both>();
    rows.set(x, row);
    const known = row.get(y) ?? bothWays(x, y);
    row.set(y, known);
    return known;
  };
  const likeness = (a: Dated, b: Dated): number => both(a, b).mean;
  return {
    likeness,
    covered: (a, b) => both(a, b).best,
    count: left.length + right.length,
    related: (a, b) => likeness(a, b) >= 0.25 || sharedWeight(a, b) >= 0.2 || eventLikeness(a.frame, b.frame) >= 0.7,
    margin: (a, b) => {
      let next = 0;
      for (const item of right) if (item.frame.claim.sentence !== b.frame.claim.sentence) next = Math.max(next, likeness(a, item));
      for (const item of left) if (item.frame.claim.sentence !== a.frame.claim.sentence) next = Math.max(next, likeness(item, b));
      return likeness(a, b) - next;
    },
  };
}

/** How much two bags of lemmas cover each other: on average, and the better of both. */
interface Both {
  readonly mean: number;
  readonly best: number;
}

function bothWays(a: readonly string[], b: readonly string[]): Both {
  if (a.length === 0 || b.length === 0) return { mean: 0, best: 0 };
  const [one, other] = [coverage(a, b), coverage(b, a)];
  return { mean: (one + other) / 2, best: Math.max(one, other) };
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, kin: Kin): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0.3 : [...a].filter((id) => b.has(id) || [...b].some((other) => kin(id, other))).length / least;
}

const isMain = ({ document, claim }: Frame): boolean => /^(?:root|conj|ccomp|parataxis)/u.test(tokenAt(document, claim.head).deprel);

/** What speaks for and against one event, each from 0 to 1 but the margin. */
export function featuresOf(a: Dated, b: Dated, kin: Kin, rivals: Rivals): number[] {
  const [left, right] = [a.frame, b.frame];
  const event = eventLikeness(left, right);
  const sentence = rivals.likeness(a, b);
  const { mean: clause, best: clauseCovered } = bothWays(left.bag, right.bag);
  const near = textSimilarity(a.near, b.near);
  const lead = (item: Dated): boolean => item.position <= 1;
  const margin = rivals.margin(a, b);
  const [agent, patient] = [slotLikeness(left.agent, right.agent, kin), slotLikeness(left.patient, right.patient, kin)];
  const published = left.document.article.published?.slice(0, 10);
  return [
    event,
    Number(left.claim.predicate === right.claim.predicate),
    Number(left.saying && right.saying),
    Number(left.saying !== right.saying),
    agent ?? 0.4,
    Number(agent === 0),
    patient ?? 0.4,
    Number(patient === 0),
    overlap(left.entities, right.entities, kin),
    overlap(a.entities, b.entities, kin),
    clause,
    clauseCovered,
    sentence,
    rivals.covered(a, b),
    sharedWeight(a, b),
    near,
    Number(lead(a) && lead(b)),
    Number(lead(a) !== lead(b)),
    left.prominence * right.prominence,
    margin,
    Number(margin > 0),
    Number(left.claim.realis === right.claim.realis),
    Number(left.claim.voices.length > 0 === right.claim.voices.length > 0),
    Number(left.spoken || right.spoken),
    Math.min(1, Math.log2(1 + rivals.count) / 6),
    Number(published === right.document.article.published?.slice(0, 10)),
    Number(isMain(left) && isMain(right)),
    Number(/\d/u.test(a.time.text) === /\d/u.test(b.time.text)),
    sentence * event,
    sentence * near,
    Number(lead(a) && lead(b)) * sentence,
    Number(a.several || b.several),
    clause * event,
  ];
}

/** Probability that two times date one event. */
export function sameTime(a: Dated, b: Dated, kin: Kin, rivals: Rivals): number {
  return logistic(WEIGHTS, featuresOf(a, b, kin, rivals));
}
