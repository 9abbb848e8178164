/**
 * Whether one article tells in its own words what another quotes, as a probability: logistic regression over what the two statements of one
 * speaker share and what stands beside them, fitted on pairs judged by reading (test/gold/paraphrases.json). Words count by being shared,
 * alike and rare, never by which they are. Polarity is no feature: a telling that turns a remark round is of that remark.
 */
import { frequencyRank, VECTOR_SIZE, wordWeight, writeVector } from "../../lexicon/similarity.ts";
import { subjectOf } from "../../tree/index.ts";
import type { Profiles } from "../facts/fact-profile.ts";
import { isContent } from "../fold.ts";
import { logistic } from "../logistic.ts";
import type { Remark } from "./remarks.ts";
import { WEIGHTS } from "./same-remark.weights.ts";

/** Names of the features, in the order of the weights.
 * @public read by the scripts that fit the weights */
export const REMARK_FEATURES = [
  "coverTelling",
  "coverQuoted",
  "rarest",
  "likeness",
  "onlyTelling",
  "around",
  "meaning",
  "predicate",
  "personAlike",
  "personApart",
] as const;

/** Likeness below this says nothing: unrelated words of one topic. */
const FLOOR = 0.45;
/** Likeness of two verbs from which on they are held to tell one act. */
const ONE_ACT = 0.6;

type Words = Pick<Profiles, "vocabulary">;

/** How much of the weight of some words others have, a word like one of them counting in part: the share, 0 to 1, and the weight. */
function covered(
  from: readonly number[],
  to: readonly number[],
  { vocabulary: { weights, likeness } }: Words,
): { readonly share: number; readonly weight: number } {
  let [sum, all] = [0, 0];
  for (const word of from) {
    const own = weights[word] ?? 0;
    all += own;
    const best = to.includes(word) ? 1 : to.reduce((most, other) => Math.max(most, likeness(word, other)), 0);
    if (best > FLOOR) sum += (own * (best - FLOOR)) / (1 - FLOOR);
  }
  return { share: all === 0 ? 0 : sum / all, weight: sum };
}

/** Plain likeness of two remarks, 0 to 1, by which the candidates of a telling are ranked: little for a few words, however alike. */
export function remarkLikeness(quoted: Remark, telling: Remark, profiles: Words): number {
  const [there, back] = [covered(telling.words, quoted.words, profiles), covered(quoted.words, telling.words, profiles)];
  return Math.sqrt(Math.max(there.share, back.share) * Math.min(1, (there.weight + back.weight) / 4));
}

/** What speaks for and against one remark, in the order of `REMARK_FEATURES`, each 0 to 1. `rival`: likeness of the next best telling of the quotation. */
export function remarkFeatures(quoted: Remark, telling: Remark, rival: number, profiles: Profiles): number[] {
  const { weights, likeness } = profiles.vocabulary;
  const alike = remarkLikeness(quoted, telling, profiles);
  const persons = personsOf(quoted, telling, profiles);
  return [
    covered(telling.words, quoted.words, profiles).share,
    covered(quoted.words, telling.words, profiles).share,
    Math.max(0, ...telling.words.filter((word) => quoted.words.includes(word)).map((word) => weights[word] ?? 0)),
    alike,
    Math.max(0, alike - rival),
    likenessAround(quoted, telling, profiles),
    meaning(quoted, telling),
    Math.max(0, ...telling.verbs.flatMap((verb) => quoted.verbs.map((other) => likeness(verb, other)))),
    Number(persons === "alike"),
    Number(persons === "apart"),
  ];
}

/** Probability that the telling gives the quoted remark, 0 to 1. */
export function sameRemark(quoted: Remark, telling: Remark, rival: number, profiles: Profiles): number {
  return logistic(WEIGHTS, remarkFeatures(quoted, telling, rival, profiles));
}

/** Best likeness of the sentences before, of and behind the two, crosswise, but for their own. */
function likenessAround(quoted: Remark, telling: Remark, { sentences, sentenceLikeness }: Profiles): number {
  const placesOf = ({ source, sentence }: Remark): number[] => {
    const place = sentences.findIndex((one) => one.source === source) + sentence;
    return [place - 1, place, place + 1].map((at) => (sentences[at]?.source === source ? at : -1));
  };
  const [left, right] = [placesOf(quoted), placesOf(telling)];
  return Math.max(0, ...left.flatMap((a, i) => right.map((b, j) => (a < 0 || b < 0 || (i === 1 && j === 1) ? 0 : sentenceLikeness(a, b)))));
}

/** Whether a verb that both have is the speaker's own act in both ("I will veto", "she would veto"), or in one of them only. */
function personsOf(quoted: Remark, telling: Remark, { wordsOf, vocabulary: { likeness } }: Profiles): "alike" | "apart" | null {
  let found: "apart" | null = null;
  const verbsOf = ({ tokens, extraction: { document } }: Remark): { word: number; index: number }[] =>
    tokens
      .filter(({ upos }) => upos === "VERB")
      .flatMap((token) => wordsOf(document, [token]).map((word) => ({ word, index: token.index })));
  const others = verbsOf(quoted);
  for (const verb of verbsOf(telling))
    for (const other of others) {
      if (likeness(verb.word, other.word) < ONE_ACT) continue;
      const [left, right] = [isOwnAct(telling, verb.index), isOwnAct(quoted, other.index)];
      if (left === null || right === null) continue;
      if (left === right) return "alike";
      found = "apart";
    }
  return found;
}

/** Whether the subject of a verb is who speaks; null where it has none. */
function isOwnAct({ extraction: { document }, quote, tokens, isSpeaker }: Remark, verb: number): boolean | null {
  const subject = subjectOf(document, verb);
  const token = subject === null ? undefined : document.tokens[subject];
  if (token === undefined || !tokens.includes(token)) return null;
  return /^(?:i|we)$/u.test(token.lower) || (quote.kind !== "direct" && isSpeaker(token));
}

/** Cosine of the means of the vectors of their words with content but for names, each by its weight. */
function meaning(a: Remark, b: Remark): number {
  const [x, y] = [meanVector(a), meanVector(b)];
  const dot = (u: Float32Array, v: Float32Array): number => u.reduce((sum, value, d) => sum + value * (v[d] ?? 0), 0);
  const sizes = Math.sqrt(dot(x, x) * dot(y, y));
  return sizes === 0 ? 0 : Math.max(0, dot(x, y) / sizes);
}

const means = new WeakMap<Remark, Float32Array>();

function meanVector(remark: Remark): Float32Array {
  let sum = means.get(remark);
  if (sum !== undefined) return sum;
  sum = new Float32Array(VECTOR_SIZE);
  const one = new Float32Array(VECTOR_SIZE);
  for (const token of remark.tokens) {
    const lemma = token.lemma.toLowerCase();
    const rank = isContent(token) && token.upos !== "PROPN" ? frequencyRank(lemma) : -1;
    if (rank < 0) continue;
    writeVector(rank, one, 0);
    const weight = wordWeight(lemma);
    for (let d = 0; d < VECTOR_SIZE; d += 1) sum[d] = (sum[d] ?? 0) + weight * (one[d] ?? 0);
  }
  means.set(remark, sum);
  return sum;
}
