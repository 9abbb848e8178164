/** What speaks for and against two clauses telling one thing, and how likely they do. */
import { coverage } from "../../lexicon/similarity.ts";
import { isNegative, subtree } from "../../tree/index.ts";
import { isContent } from "../fold.ts";
import { slotLikeness, timesApart } from "../likeness.ts";
import { logistic } from "../logistic.ts";
import type { Field } from "./field.ts";
import { isHedged } from "./opposed.ts";
import { WEIGHTS } from "./opposed.weights.ts";
import type { Opposition, Spot } from "./spots.ts";
import { governorOf, hasNegator, isDirect } from "./spots.ts";

/** Words around a spot, on either side. */
const NEAR = 5;

/** Names of the features, in the order of the weights.
 * @public read by the scripts that fit the weights */
export const OPPOSED_FEATURES = [
  "sentenceLeast",
  "sentenceMost",
  "shared",
  "clauseLeast",
  "clauseMost",
  "nearLeast",
  "nearMost",
  "governor",
  "agent",
  "patient",
  "entities",
  "realis",
  "voiced",
  "apart",
  "rare",
  "prominent",
  "conditional",
  "upos",
  "headline",
  "direct",
  "quoted",
  "otherQuoted",
  "light",
  "turnedAsserted",
  "otherAsserted",
  "otherNegator",
  "turnedClause",
  "turnedBelow",
  "turnedMissing",
  "antonym",
  "certainty",
] as const;

const bagAround = ({ document, token }: Spot): string[] => {
  const words = document.tokens.filter(
    (other) => other.sentence === token.sentence && other.index !== token.index && isContent(other) && other.upos !== "NUM",
  );
  const before = words.filter(({ index }) => index < token.index).slice(-NEAR);
  const after = words.filter(({ index }) => index > token.index).slice(0, NEAR);
  return [...before, ...after].map(({ lemma }) => lemma.toLowerCase());
};

/** All words with content below a predicate, but those of its subject and of clauses that go on from it. */
function scopeOf({ document, token }: Spot): string[] {
  return subtree(document, token.index, ({ deprel }) => /^(?:nsubj|csubj|conj|parataxis|advcl|cop|aux|punct)/u.test(deprel))
    .flatMap((at) => document.tokens[at] ?? [])
    .filter((other) => other.index !== token.index && isContent(other) && other.upos !== "NUM")
    .map(({ lemma }) => lemma.toLowerCase());
}

const without = (bag: readonly string[], ...words: readonly string[]): string[] => bag.filter((word) => !words.includes(word));
const jaccard = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  const shared = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
};

/** What speaks for and against both telling one thing, each from 0 to 1. The words that are set against one another are left out of it. */
export function opposedFeatures({ kin, weight, bag }: Field, kind: Opposition, a: Spot, b: Spot): number[] {
  const [turned, other] = kind === "certainty" ? (isHedged(a.frame.claim) ? [a, b] : [b, a]) : isNegative(a.frame.claim) ? [a, b] : [b, a];
  // What is denied is denied of just this: a word in its scope that the other lacks makes it another matter.
  const own = [a.lemma, b.lemma, a.token.lemma.toLowerCase(), b.token.lemma.toLowerCase()];
  const [bagA, bagB] = [without(bag(a), ...own), without(bag(b), ...own)];
  const cover = (x: readonly string[], y: readonly string[]): number => coverage(x, y, weight);
  const [sentenceA, sentenceB] = [cover(bagA, bagB), cover(bagB, bagA)];
  const [clauseA, clauseB] = [cover(without(a.frame.bag, ...own), bagB), cover(without(b.frame.bag, ...own), bagA)];
  const [nearA, nearB] = [bagAround(a), bagAround(b)].map((words) => without(words, ...own)) as [string[], string[]];
  const [nearInB, nearInA] = [cover(nearA, nearB), cover(nearB, nearA)];
  const shared = bagA.filter((word) => bagB.includes(word));
  const [agent, patient] = [slotLikeness(a.frame.agent, b.frame.agent, kin), slotLikeness(a.frame.patient, b.frame.patient, kin)];
  const [x, y] = [a.frame.claim, b.frame.claim];
  const reach = without(scopeOf(turned), ...own);
  const rest = turned === a ? bagB : bagA;
  const missing = reach.filter((word) => !rest.includes(word));
  const [parted, parting] = [governorOf(a), governorOf(b)];
  return [
    Math.min(sentenceA, sentenceB),
    Math.max(sentenceA, sentenceB),
    Math.min(1, shared.reduce((sum, word) => sum + weight(word), 0) / 6),
    Math.min(clauseA, clauseB),
    Math.max(clauseA, clauseB),
    Math.min(nearInA, nearInB),
    Math.max(nearInA, nearInB),
    Number(parted === parting),
    agent ?? 0.5,
    patient ?? 0.5,
    jaccard(a.frame.entities, b.frame.entities),
    Number(x.realis === y.realis),
    Number(x.voices.length > 0 === y.voices.length > 0),
    Number(timesApart(x.time, y.time, 1)),
    weight(a.lemma),
    Math.min(a.frame.prominence, b.frame.prominence),
    Number(x.realis === "conditional" || y.realis === "conditional"),
    Number(a.token.upos === b.token.upos),
    Number(a.frame.part === "headline" || b.frame.part === "headline"),
    Number(isDirect(kind, a) || isDirect(kind, b)),
    Number(a.frame.spoken && b.frame.spoken),
    Number(a.frame.spoken !== b.frame.spoken),
    Number(a.frame.generic || b.frame.generic || a.frame.saying || b.frame.saying),
    Number(turned.frame.asserted),
    Number(other.frame.asserted),
    Number(hasNegator(other)),
    turned === a ? clauseA : clauseB,
    reach.length === 0 ? 0.5 : cover(reach, rest),
    Math.min(1, missing.reduce((sum, word) => sum + weight(word), 0) / 4),
    Number(kind === "antonym"),
    Number(kind === "certainty"),
  ];
}

/** Probability that two spots tell one thing, 0 to 1. */
export function opposedProbability(field: Field, kind: Opposition, a: Spot, b: Spot): number {
  return logistic(WEIGHTS, opposedFeatures(field, kind, a, b));
}
