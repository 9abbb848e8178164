/**
 * Whether two times of different articles date one event, as a probability. Fitted without labels: two outlets that put one thing on a day
 * nearly always name the same day, so that equality of days, less what chance makes equal, stands in for a label; everything but the days
 * is a feature. What is told counts apart from names, since one person does and says many things in a week.
 */
import { coverage, textSimilarity, wordSimilarity, wordWeight } from "../../lexicon/similarity.ts";
import type { Document } from "../../model/index.ts";
import { tokenAt } from "../../tree/index.ts";
import type { Dated } from "./dated.ts";
import type { Frame, Kin } from "../frames.ts";
import { SAYING } from "../frames.ts";
import { eventLikeness, slotLikeness } from "../likeness.ts";
import { logistic } from "../logistic.ts";
import type { Passages } from "./passages.ts";
import { passagesOf } from "./passages.ts";
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
  "voices",
  "spoken",
  "main",
  "form",
  "sentenceEvent",
  "sentenceNear",
  "leadSentence",
  "clauseEvent",
  "told",
  "toldCovered",
  "toldRare",
  "around",
  "governor",
  "deed",
  "deedGovernor",
  "speakersApart",
  "speakersSame",
] as const;

/** What the times of two articles are to each other, found once for all pairs. */
export interface Rivals {
  /** How alike the sentences of two times are, 0 to 1. */
  readonly likeness: (a: Dated, b: Dated) => number;
  /** How much of what the sentences tell, names aside, covers each other. */
  readonly told: (a: Dated, b: Dated) => Both;
  /** How much of the one sentence the other covers, the better of both ways. */
  readonly covered: (a: Dated, b: Dated) => number;
  /** The sentences of the two among all sentences of their articles. */
  readonly passages: (a: Dated, b: Dated) => Passages;
  /** Whether the two have more in common than that any two leads of one town's news have. */
  readonly related: (a: Dated, b: Dated) => boolean;
}

const weightOf = (a: Iterable<string>, isShared: (word: string) => boolean): number => {
  let sum = 0;
  for (const word of a) if (isShared(word)) sum += wordWeight(word) ** 2;
  return sum;
};

const sharedWeight = (a: Dated, b: Dated): number => Math.min(1, weightOf(a.sentence, (word) => b.sentence.includes(word)) / 6);

/** How much of the rarer words of two sets are in both, 0 to 1. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(
    weightOf(a, () => true),
    weightOf(b, () => true),
  );
  return least === 0 ? 0 : weightOf(a, (word) => b.has(word)) / least;
}

/** The likest two words of two short lists, 0 to 1. */
function nearest(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (const one of a) for (const other of b) best = Math.max(best, wordSimilarity(one, other));
  return best;
}

/** Comparisons of the sentences of two articles, each made once. */
export function rivalsOf(): Rivals {
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
  let known: { left: Document; right: Document; passages: Passages } | null = null;
  const passages = ({ frame: { document: left } }: Dated, { frame: { document: right } }: Dated): Passages => {
    if (known?.left !== left || known.right !== right) known = { left, right, passages: passagesOf(left, right) };
    return known.passages;
  };
  return {
    likeness,
    passages,
    told: (a, b) => bothWays(a.told, b.told),
    covered: (a, b) => both(a, b).best,
    related: (a, b) => likeness(a, b) >= 0.25 || sharedWeight(a, b) >= 0.2 || eventLikeness(a.frame, b.frame) >= 0.7,
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

/** Whether two sayings are of one speaker; null where either is not known. */
function speakersOf(a: string | null | undefined, b: string | null | undefined, kin: Kin): "same" | "apart" | null {
  if (a === null || a === undefined || b === null || b === undefined) return null;
  return kin(a, b) ? "same" : "apart";
}

/** Of the words of a sentence, those for neither doer nor deed: of whom and what it is told, or, of a saying, what is said, names aside. */
function contentOf({ told, sentence, frame }: Dated): string[] {
  const { agent, claim, saying } = frame;
  return (saying ? told : sentence).filter((word) => word !== claim.predicate && !SAYING.has(word) && agent?.bag.includes(word) !== true);
}

/** How much of what two sentences tell, beside who did which deed, is in both: the better of both ways, 0 to 1. */
export function sharedContent(a: Dated, b: Dated): number {
  return bothWays(contentOf(a), contentOf(b)).best;
}

/** What speaks for and against one event, each from 0 to 1 but the margin. */
export function featuresOf(a: Dated, b: Dated, kin: Kin, rivals: Rivals): number[] {
  const [left, right] = [a.frame, b.frame];
  const event = eventLikeness(left, right);
  const sentence = rivals.likeness(a, b);
  const { mean: clause, best: clauseCovered } = bothWays(left.bag, right.bag);
  const near = textSimilarity(a.near, b.near);
  const { mean: told, best: toldCovered } = rivals.told(a, b);
  const around = shareOf(a.around, b.around);
  const governor = nearest(a.governors, b.governors);
  const deed = textSimilarity(a.deed, b.deed);
  const speakers = left.saying && right.saying ? speakersOf(left.agent?.speaker, right.agent?.speaker, kin) : null;
  const lead = (item: Dated): boolean => item.position <= 1;
  const [agent, patient] = [slotLikeness(left.agent, right.agent, kin), slotLikeness(left.patient, right.patient, kin)];
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
    Number(left.claim.voices.length > 0 === right.claim.voices.length > 0),
    Number(left.spoken || right.spoken),
    Number(isMain(left) && isMain(right)),
    Number(/\d/u.test(a.time.text) === /\d/u.test(b.time.text)),
    sentence * event,
    sentence * near,
    Number(lead(a) && lead(b)) * sentence,
    clause * event,
    told,
    toldCovered,
    Math.min(1, weightOf(a.told, (word) => b.told.includes(word)) / 4),
    around,
    governor,
    deed,
    deed * governor,
    Number(speakers === "apart"),
    Number(speakers === "same"),
  ];
}

/** Probability that two times date one event. */
export function sameTime(a: Dated, b: Dated, kin: Kin, rivals: Rivals): number {
  return logistic(WEIGHTS, featuresOf(a, b, kin, rivals));
}
