/**
 * Whether another article tells what a clause tells, as a probability. The clause is held against the sentence of the other article that
 * has most of it; logistic regression over what of the clause the sentence has, fitted on clauses and sentences judged by reading
 * (test/gold/tellings.json). Names and words count by being shared and rare, never by which they are.
 */
import { wordSimilarity } from "../../lexicon/similarity.ts";
import type { TimeExpression } from "../../model/index.ts";
import { tokenAt } from "../../tree/index.ts";
import { detailsOf } from "./details.ts";
import type { Profile, Profiles, SentenceProfile } from "./fact-profile.ts";
import { sharedWeight, total, without } from "./fact-profile.ts";
import type { Kin } from "../frames.ts";
import { eventLikeness, slotLikeness, timesApart } from "../likeness.ts";
import { sameFact } from "./same-fact.ts";
import { logistic } from "../logistic.ts";
import { WEIGHTS } from "./telling.weights.ts";

/** Names of the features, in the order of the weights.
 * @public read by the scripts that fit the weights */
export const TELLING_FEATURES = [
  "sameFact",
  "covered",
  "coveredExactly",
  "coveredAround",
  "coversSentence",
  "sentences",
  "bestPair",
  "rank",
  "predicate",
  "predicateInSentence",
  "genericPredicate",
  "agentSame",
  "agentOther",
  "patientSame",
  "patientOther",
  "namesMissing",
  "rareMissing",
  "numbersMissing",
  "numbersShared",
  "run",
  "size",
  "leads",
  "placesApart",
  "voicesAlike",
  "speakerShared",
  "spokenAlike",
  "polarityAlike",
  "realisAlike",
  "asserted",
  "timesApart",
  "headline",
  "detailsUntold",
  "undone",
  "heaviestMissing",
  "nounsMissing",
  "patientMissing",
] as const;

/** A clause and the sentence of another article that may tell the same, with the claim in it that is most like the clause. */
export interface SentenceTelling {
  /** The clause without the details that the sentence does not tell. */
  readonly clause: Profile;
  /** Indices of the tokens of those details. */
  readonly untold: readonly number[];
  /** Share of the whole clause that they are, by weight. */
  readonly detail: number;
  readonly sentence: SentenceProfile;
  readonly place: number;
  readonly claim: Profile;
  /** Probability that clause and claim report one fact. */
  readonly sameFact: number;
  /** Share of the clause that the sentence has, by weight. */
  readonly covered: number;
  /** The same over the best other sentence of the article. */
  readonly rank: number;
  /** Share of the clause's verbs that the sentence has no word for. */
  readonly undone: number;
}

/** A telling with the probability that it is one. */
export interface Scored {
  readonly telling: SentenceTelling;
  readonly probability: number;
}

const FLOOR = 0.45;

/** How much of the first words the second have, 0 to 1, by weight; `soft` counts words that are alike too. */
function cover(from: readonly number[], to: readonly number[], { vocabulary: { weights, likeness } }: Profiles, soft: boolean): number {
  let [sum, all] = [0, 0];
  for (const word of new Set(from)) {
    const own = weights[word] ?? 0;
    all += own;
    if (to.includes(word)) sum += own;
    else if (soft) {
      let best = 0;
      for (const other of to) best = Math.max(best, likeness(word, other));
      if (best > FLOOR) sum += (own * (best - FLOOR)) / (1 - FLOOR);
    }
  }
  return all === 0 ? 0 : sum / all;
}

/** Least share of a clause's words, by weight, that a sentence must have word for word to be looked at. */
const LEAST_COVER = 0.2;
/** Sentences of an article looked at: so many, and none that has less of the clause than this share of what the first one has. */
const MOST = 2;
const NEARLY = 0.4;
/** Claims with less than this share of what the best one has in common with the clause are not looked at further. */
const NEAR = 0.5;

/** For a clause, the sentences of each other article that may tell it, those with most of it first. */
export function tellingsOf(clause: Profile, profiles: Profiles, kin: Kin): SentenceTelling[] {
  const bySource = new Map<string, { place: number; exact: number }[]>();
  profiles.sentences.forEach((sentence, place) => {
    if (sentence.source === clause.frame.source || sentence.profiles.length === 0) return;
    const exact = cover(clause.core, sentence.words, profiles, false);
    if (exact < LEAST_COVER) return;
    const list = bySource.get(sentence.source);
    if (list) list.push({ place, exact });
    else bySource.set(sentence.source, [{ place, exact }]);
  });
  return [...bySource.values()].flatMap((all): SentenceTelling[] => {
    const most = Math.max(...all.map(({ exact }) => exact));
    const near = all
      .filter(({ exact }) => exact >= NEARLY * most)
      .sort((a, b) => b.exact - a.exact)
      .slice(0, MOST);
    const tellings = near.map(({ place }) => tellingAt(clause, place, profiles, kin));
    const covers = tellings.map(({ covered }) => covered);
    return tellings.map((telling, at) => ({
      ...telling,
      rank: telling.covered - Math.max(0, ...covers.filter((_, other) => other !== at)),
    }));
  });
}

/** A clause held against one sentence that has claims; `rank` is told by the others. */
export function tellingAt(whole: Profile, place: number, profiles: Profiles, kin: Kin): SentenceTelling {
  const sentence = profiles.sentences[place] as SentenceProfile;
  const { weights } = profiles.vocabulary;
  const untold = untoldDetails(whole, sentence, profiles);
  const clause = without(whole, new Set(untold), profiles);
  const [all, left] = [whole, clause].map(({ core }) => total([...new Set(core)], weights)) as [number, number];
  const shared = sentence.profiles.map(({ words }) => sharedWeight(clause.words, words, weights));
  const most = Math.max(...shared);
  const claims = sentence.profiles
    .filter((_, at) => (shared[at] ?? 0) >= NEAR * most)
    .map((claim) => ({ claim, same: sameFact(clause, claim, profiles, kin) }));
  const best = claims.reduce((a, b) => (b.same > a.same ? b : a));
  return {
    clause,
    untold,
    detail: all === 0 ? 0 : (all - left) / all,
    sentence,
    place,
    claim: best.claim,
    sameFact: best.same,
    covered: cover(clause.core, sentence.words, profiles, true),
    rank: 0,
    undone: undoneOf(clause, sentence, profiles),
  };
}

/** Likeness from which on two words stand for one another. */
const MATCHED = 0.6;
/** Share of a detail, by weight, from which on it is told. */
const TOLD = 0.5;

/** Tokens of the clause's details that the sentence has no words for, and no like time. */
function untoldDetails(clause: Profile, sentence: SentenceProfile, { vocabulary, wordsOf }: Profiles): number[] {
  const { document, claim } = clause.frame;
  const { weights, likeness, exact } = vocabulary;
  const has = (word: number): boolean => sentence.words.some((other) => likeness(word, other) >= MATCHED);
  const times = sentence.profiles.flatMap(({ frame }) => timesOf(frame.claim));
  const gone = new Set<number>();
  for (const detail of detailsOf(document, claim, clause.tokens)) {
    const tokens = detail.map((at) => tokenAt(document, at));
    const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    const own = timesOf(claim).filter(({ span }) => from <= span.start && span.end <= to);
    if (own.some((time) => times.some((other) => isOneTime(time, other)))) continue;
    const words = [...new Set(wordsOf(document, tokens))];
    const missing = words.filter((word) => !has(word));
    if (words.length === 0 || (!missing.some((word) => exact[word]) && total(missing, weights) <= (1 - TOLD) * total(words, weights)))
      continue;
    for (const at of detail) gone.add(at);
  }
  return [...gone].sort((a, b) => a - b);
}

function timesOf({ time, times }: Profile["frame"]["claim"]): readonly TimeExpression[] {
  return times ?? (time === null ? [] : [time]);
}

function isOneTime(a: TimeExpression, b: TimeExpression): boolean {
  return a.from !== null && b.from !== null && !timesApart(a, b);
}

function undoneOf({ verbs }: Profile, { words }: SentenceProfile, { vocabulary: { likeness } }: Profiles): number {
  if (verbs.length === 0) return 0;
  return verbs.filter((verb) => !words.some((word) => likeness(verb, word) >= MATCHED)).length / verbs.length;
}

/** What speaks for and against a telling, in the order of `TELLING_FEATURES`. */
export function tellingFeatures(telling: SentenceTelling, profiles: Profiles, kin: Kin): number[] {
  const { clause, sentence, place, claim, covered } = telling;
  const { weights, named, likeness } = profiles.vocabulary;
  const [a, b] = [clause.frame, claim.frame];
  const around = [place - 1, place, place + 1].flatMap((at) =>
    profiles.sentences[at]?.source === sentence.source ? (profiles.sentences[at]?.words ?? []) : [],
  );
  const core = [...new Set(clause.core)];
  const missing = core.filter((word) => !sentence.words.includes(word));
  const unmatched = missing.filter((word) => !sentence.words.some((one) => likeness(word, one) > 0.7));
  const names = core.filter((word) => named[word]);
  const nouns = [
    ...new Set(
      profiles.wordsOf(
        a.document,
        clause.tokens.filter(({ upos }) => /^(?:NOUN|PROPN|NUM)$/u.test(upos)),
      ),
    ),
  ];
  const noun = total(nouns, weights);
  const kept = new Set(clause.tokens.map(({ index }) => index));
  const numbers = a.claim.quantities.filter(({ head }) => kept.has(head)).map(({ value }) => value);
  const others = sentence.profiles.flatMap(({ frame }) => frame.claim.quantities.map(({ value }) => value));
  const likes = profiles.sentenceLikeness(clause.place, place);
  const best = Math.max(profiles.bestFor(clause.place, sentence.source), profiles.bestFor(place, a.source));
  const [agent, patient] = [slotLikeness(a.agent, b.agent, kin), slotLikeness(a.patient, b.patient, kin)];
  const same = (value: number | null): number => (value !== null && value >= 0.5 ? value : 0);
  const other = (value: number | null): number => Number(value !== null && value < 0.35);
  const voices = [a, b].map((frame) => frame.claim.voices.flatMap(({ speakers }) => speakers));
  const voiced = [a, b].map((frame) => frame.claim.voices.length > 0 || frame.spoken);
  const logit = Math.log(telling.sameFact / (1 - telling.sameFact));
  return [
    Math.max(-1, Math.min(1, logit / 4)),
    covered,
    cover(clause.core, sentence.words, profiles, false),
    cover(clause.core, around, profiles, false),
    cover(sentence.words, clause.sentence, profiles, false),
    likes,
    best === 0 ? 0 : likes / best,
    telling.rank,
    eventLikeness(a, b),
    Math.max(0, ...sentence.profiles.flatMap(({ frame }) => frame.bag.map((lemma) => wordSimilarity(a.claim.predicate, lemma)))),
    Number(a.generic),
    same(agent),
    other(agent),
    same(patient),
    other(patient),
    names.length === 0 ? 0 : names.filter((word) => missing.includes(word)).length / names.length,
    Math.min(1, total(unmatched, weights) / 3),
    numbers.length === 0 ? 0 : numbers.filter((value) => !others.includes(value)).length / numbers.length,
    numbers.length === 0 ? 0 : numbers.filter((value) => others.includes(value)).length / numbers.length,
    Math.min(1, longestRun(clause.core, sentence.run) / 6),
    Math.min(1, total(core, weights) / 5),
    Math.min(a.prominence, b.prominence),
    Math.abs(a.prominence - b.prominence),
    Number(voiced[0] === voiced[1]),
    Number((voices[0] ?? []).some((id) => voices[1]?.some((one) => kin(id, one)))),
    Number(a.spoken === b.spoken),
    Number(a.claim.polarity === b.claim.polarity && a.claim.debunked === b.claim.debunked),
    Number(a.claim.realis === b.claim.realis),
    Number(b.asserted),
    Number(timesApart(a.claim.time, b.claim.time, 2)),
    Number(a.part === "headline" || b.part === "headline"),
    telling.detail,
    telling.undone,
    Math.max(0, ...unmatched.map((word) => weights[word] ?? 0)),
    noun === 0
      ? 0
      : total(
          unmatched.filter((word) => nouns.includes(word)),
          weights,
        ) / noun,
    patientMissing(telling, profiles),
  ];
}

/** 1 where the sentence has no word for the head of the clause's object, or for what is said of its subject. */
function patientMissing({ clause, sentence }: SentenceTelling, { wordsOf, vocabulary: { likeness } }: Profiles): number {
  const { patient, document } = clause.frame;
  const head = patient === null ? undefined : document.tokens[patient.argument.head];
  if (head === undefined || !clause.tokens.some(({ index }) => index === head.index)) return 0;
  const words = wordsOf(document, [head]);
  return Number(words.length > 0 && !words.some((word) => sentence.words.some((other) => likeness(word, other) >= MATCHED)));
}

/** Probability that the other article tells what the clause tells, 0 to 1. */
export function probabilityOf(telling: SentenceTelling, profiles: Profiles, kin: Kin): number {
  return logistic(WEIGHTS, tellingFeatures(telling, profiles, kin));
}

/** Words of the longest run that two have in common. */
function longestRun(a: readonly number[], b: readonly number[]): number {
  let best = 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = new Array<number>(b.length + 1).fill(0);
    b.forEach((other, at) => {
      if (word === other) best = Math.max(best, (next[at + 1] = (row[at] ?? 0) + 1));
    });
    row = next;
  }
  return best;
}
