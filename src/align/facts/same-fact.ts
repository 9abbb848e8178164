/**
 * Whether two claims of different articles report one fact, as a probability: logistic regression over how the clauses are built and what
 * they share, fitted on pairs judged by reading (test/gold/same-fact.json). Names and words count by being shared and rare, never by
 * which they are. Polarity is no feature: a denial and what it denies are about one fact.
 */
import { wordSimilarity } from "../../lexicon/similarity.ts";
import type { Profile, Profiles } from "./fact-profile.ts";
import { sharedWeight, total } from "./fact-profile.ts";
import type { Frame, Kin } from "../frames.ts";
import { eventLikeness, slotLikeness, timesApart } from "../likeness.ts";
import { logistic } from "../logistic.ts";
import { WEIGHTS } from "./same-fact.weights.ts";

/** Names of the features, in the order of the weights.
 * @public read by the scripts that fit the weights */
export const FACT_FEATURES = [
  "predicate",
  "samePredicate",
  "genericPredicate",
  "predicateElsewhere",
  "agentSame",
  "agentOther",
  "patientSame",
  "patientOther",
  "bothSlots",
  "coverLess",
  "coverMore",
  "inSentenceLess",
  "inSentenceMore",
  "sentences",
  "bestPair",
  "around",
  "sharedWeight",
  "namesShared",
  "namesOther",
  "numbersShared",
  "numbersOther",
  "timeShared",
  "timesApart",
  "leads",
  "placesApart",
  "voicesAlike",
  "speakerShared",
  "spokenAlike",
  "realisAlike",
  "certaintyAlike",
  "shorter",
  "ratio",
  "nominal",
  "embedded",
] as const;

/** Likeness below this says nothing: unrelated words of one topic. */
const FLOOR = 0.45;

/** What speaks for and against one fact, each from 0 to 1, in the order of `FACT_FEATURES`. The same whichever comes first. */
export function factFeatures(x: Profile, y: Profile, { vocabulary, sentenceLikeness, bestFor }: Profiles, kin: Kin): number[] {
  const [a, b] = [x.frame, y.frame];
  const { weights, likeness, named } = vocabulary;
  const cover = (from: readonly number[], to: readonly number[]): number => {
    let [sum, all] = [0, 0];
    for (const word of from) {
      const own = weights[word] ?? 0;
      all += own;
      if (to.includes(word)) {
        sum += own;
        continue;
      }
      let best = 0;
      for (const other of to) best = Math.max(best, likeness(word, other));
      if (best > FLOOR) sum += (own * (best - FLOOR)) / (1 - FLOOR);
    }
    return all === 0 ? 0 : sum / all;
  };
  const clauses = [cover(x.words, y.words), cover(y.words, x.words)] as const;
  const wide = [cover(x.words, y.sentence), cover(y.words, x.sentence)] as const;
  const slots = slotsOf(a, b, kin);
  const same = (value: number | null): number => (value !== null && value >= 0.5 ? value : 0);
  const other = (value: number | null): number => Number(value !== null && value < 0.35);
  const sentences = sentenceLikeness(x.place, y.place);
  const best = Math.max(bestFor(x.place, b.source), bestFor(y.place, a.source));
  const names = [x.words, y.words].map((words) => words.filter((word) => named[word]));
  const sharedNames = (names[0] ?? []).filter((word) => names[1]?.includes(word)).length;
  const lessNames = Math.min(names[0]?.length ?? 0, names[1]?.length ?? 0);
  const numbers = numbersOf(a, b);
  const sizes = [total(x.words, weights), total(y.words, weights)];
  const [small, large] = [Math.min(...sizes), Math.max(...sizes, 0.01)];
  const voices = [a, b].map(({ claim }) => claim.voices.flatMap(({ speakers }) => speakers));
  const voiced = [a, b].map(({ claim, spoken }) => claim.voices.length > 0 || spoken);
  const timed = a.claim.time?.from != null && b.claim.time?.from != null;
  const samePredicate = a.claim.predicate === b.claim.predicate;
  return [
    eventLikeness(a, b),
    Number(samePredicate && !a.generic),
    Number(a.generic || b.generic),
    Math.max(elsewhere(a, y), elsewhere(b, x)),
    same(slots.agent),
    other(slots.agent),
    same(slots.patient),
    other(slots.patient),
    Number(same(slots.agent) > 0 && same(slots.patient) > 0),
    Math.min(...clauses),
    Math.max(...clauses),
    Math.min(...wide),
    Math.max(...wide),
    sentences,
    best === 0 ? 0 : sentences / best,
    (cover(x.sentence, y.around) + cover(y.sentence, x.around)) / 2,
    Math.min(1, sharedWeight(x.words, y.words, weights) / 4),
    Math.min(1, sharedNames / 3),
    lessNames === 0 ? 0 : (lessNames - sharedNames) / lessNames,
    numbers.shared,
    numbers.other,
    Number(timed && !timesApart(a.claim.time, b.claim.time)),
    Number(timesApart(a.claim.time, b.claim.time, 2)),
    Math.min(a.prominence, b.prominence),
    Math.abs(a.prominence - b.prominence),
    Number(voiced[0] === voiced[1]),
    Number((voices[0] ?? []).some((id) => voices[1]?.some((one) => kin(id, one)))),
    Number(a.spoken === b.spoken),
    Number(a.claim.realis === b.claim.realis),
    Number(a.claim.certainty === b.claim.certainty),
    Math.min(1, small / 4),
    small / large,
    Number(isNominal(a) || isNominal(b)),
    Number(!a.asserted || !b.asserted),
  ];
}

/** Probability that two claims report one fact, 0 to 1: of pairs given .8, about four in five do. */
export function sameFact(x: Profile, y: Profile, profiles: Profiles, kin: Kin): number {
  return logistic(WEIGHTS, factFeatures(x, y, profiles, kin));
}

/** Whether the other clause has a word much like this one's predicate, wherever it stands. */
function elsewhere({ claim }: Frame, { frame }: Profile): number {
  let best = 0;
  for (const lemma of frame.bag) best = Math.max(best, wordSimilarity(claim.predicate, lemma));
  return best;
}

/** Likeness of the participants; of a mutual event, or one told as active here and otherwise there, crosswise if that fits better. */
function slotsOf(a: Frame, b: Frame, kin: Kin): { readonly agent: number | null; readonly patient: number | null } {
  const straight = { agent: slotLikeness(a.agent, b.agent, kin), patient: slotLikeness(a.patient, b.patient, kin) };
  const crossed = { agent: slotLikeness(a.agent, b.patient, kin), patient: slotLikeness(a.patient, b.agent, kin) };
  const worth = ({ agent, patient }: typeof straight): number => (agent ?? 0.4) + (patient ?? 0.4);
  return worth(crossed) > worth(straight) + 0.5 ? crossed : straight;
}

/** Share of the numbers of the claim with fewer of them that the other has too, and whether both have some of one unit and none in common. */
function numbersOf({ claim: a }: Frame, { claim: b }: Frame): { readonly shared: number; readonly other: number } {
  const [few, many] = a.quantities.length <= b.quantities.length ? [a.quantities, b.quantities] : [b.quantities, a.quantities];
  if (few.length === 0) return { shared: 0, other: 0 };
  const shared = few.filter(({ value }) => many.some((one) => one.value === value)).length;
  const comparable = few.some(({ unit }) => many.some((one) => one.unit === unit));
  return { shared: shared / few.length, other: Number(shared === 0 && comparable) };
}

function isNominal({ document, claim }: Frame): boolean {
  return document.tokens[claim.head]?.upos === "NOUN";
}

/**
 * Pairs of claims of different articles that may report one fact: those whose clauses share enough rare words, or a predicate and a word.
 * Indices into the profiles.
 * @public read by the scripts that draw pairs for judging
 */
export function factCandidates({ all, vocabulary: { weights } }: Profiles): [number, number][] {
  const holders = new Map<number, number[]>();
  all.forEach(({ words }, at) => {
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(at);
      else holders.set(word, [at]);
    }
  });
  const pairs: [number, number][] = [];
  all.forEach((one, at) => {
    const shared = new Map<number, number>();
    for (const word of one.words)
      for (const other of holders.get(word) ?? [])
        if (other > at && all[other]?.frame.source !== one.frame.source) shared.set(other, (shared.get(other) ?? 0) + (weights[word] ?? 0));
    for (const [other, weight] of shared) {
      const near = eventLikeness(one.frame, (all[other] as Profile).frame) >= 0.75;
      if (weight >= (near ? LEAST_SHARED / 2 : LEAST_SHARED)) pairs.push([at, other]);
    }
  });
  return pairs;
}

/** Weight of shared words from which on two clauses are worth a look. */
const LEAST_SHARED = 0.8;
