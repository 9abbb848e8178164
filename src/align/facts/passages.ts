/**
 * Passages in which articles tell one thing, each in words of its own: whatever clause of one is told in a sentence of another, though it
 * stands in a subordinate clause, or its words are so different that no line could say what both tell.
 */
import { OCCASION_KINDS } from "../../lexicon/occasions.ts";
import type { Passage, Story } from "../../model/index.ts";
import { dependent } from "../../tree/index.ts";
import { logistic } from "../logistic.ts";
import { occurrenceKey } from "../points.ts";
import type { Frame, Kin } from "../frames.ts";
import { isCompatible } from "./compatible.ts";
import type { Profile, Profiles } from "./fact-profile.ts";
import { total } from "./fact-profile.ts";
import { WEIGHTS } from "./passages.weights.ts";
import type { Scored } from "./telling.ts";

/** Probability from which on two passages are shown together. */
const LEAST = 0.9;
/** The same for a clause that hangs on another one or on a noun, and for a noun: what it says is mostly told in passing. */
const LEAST_HANGING = 0.94;
/** Probability from which on a passage likely belongs to two others that surely go together, if it does to either. */
const FURTHER = 0.55;
/** Likeness of two sentences from which on what one or both of them tell in passing is one thing, not one phrase in two contexts. */
const ALIKE_ONE_HANGING = 0.25;
const ALIKE_BOTH_HANGING = 0.3;
/** Words with content that a clause has at least: fewer say nothing by themselves ("running for office"). */
const FEWEST = 3;

/** What other articles tell of each clause, most important first: what more articles tell, then what stands first in them. */
export function passagesOf(story: Story, profiles: Profiles, kin: Kin, scoredFor: (clause: Profile) => readonly Scored[]): Passage[] {
  const direct = new Set(story.extractions.flatMap(({ quotes }) => quotes.filter(({ kind }) => kind === "direct").map(({ id }) => id)));
  const likelyFor = (clause: Profile): Scored[] => {
    const words = [...new Set(clause.core)];
    if (words.length < FEWEST || isOccasion(clause.frame)) return [];
    const weight = total(words, profiles.vocabulary.weights);
    const likely = scoredFor(clause).flatMap(({ telling, probability: told }) => {
      const likeness = profiles.sentenceLikeness(clause.place, telling.place);
      const probability = logistic(WEIGHTS, passageFeatures(told, weight, likeness));
      return probability >= FURTHER &&
        isCompatible(telling, profiles, kin) &&
        isAsReal(clause.frame, telling.claim.frame) &&
        isOneUtterance(clause, telling.claim, direct)
        ? [{ telling, probability }]
        : [];
    });
    const isBest = ({ telling, probability }: Scored): boolean =>
      likely.every((other) => other.telling.sentence.source !== telling.sentence.source || other.probability <= probability);
    return likely.filter(isBest).sort((a, b) => b.probability - a.probability);
  };
  return profiles.all
    .flatMap((clause) => {
      const isSure = ({ telling, probability }: Scored): boolean =>
        probability >= (isTold(clause.frame) ? LEAST : LEAST_HANGING) &&
        profiles.sentenceLikeness(clause.place, telling.place) >= leastLikeness(clause.frame, telling.claim.frame);
      const tellings = likelyFor(clause).map((one) => ({ ...one, sure: isSure(one) }));
      return tellings.length === 0 ? [] : [{ clause, tellings }];
    })
    .sort((a, b) => worth(b) - worth(a))
    .map(({ clause: { frame }, tellings }) => ({
      claim: frame.claim.id,
      source: frame.source,
      key: occurrenceKey(story, frame),
      tellings: tellings.map(({ telling, probability, sure }) => ({
        source: telling.sentence.source,
        claim: telling.claim.frame.claim.id,
        probability,
        sure,
      })),
    }));
}

/**
 * What speaks for showing a clause and a sentence together: the log-odds that the sentence tells the clause, the log of the clause's weight,
 * since a clause of few or plain words says little by itself, and how much the two sentences have in common, since two that share one
 * phrase ("in an interview with the station") tell of different things.
 * @public read by the scripts that fit the weights
 */
export function passageFeatures(probability: number, weight: number, likeness: number): number[] {
  return [Math.log(probability / (1 - probability)), Math.log(weight + 0.1), likeness];
}

/** A main or content clause, rather than one that hangs on another or on a noun, or a noun. */
function isTold({ document, claim, asserted }: Frame): boolean {
  const head = document.tokens[claim.head];
  if (!asserted || head === undefined || !/^(?:root|ccomp|conj|parataxis)/u.test(head.deprel)) return false;
  return !/^(?:NOUN|PROPN)$/u.test(head.upos) || dependent(document, claim.head, "cop") !== null;
}

/** Share of the words of the shorter one from which on two quoted clauses are one utterance. */
const UTTERED = 0.6;

/** What two articles quote of somebody is one remark where its words are the same: "I'd love to sit down" is not "I'd love to meet him". */
function isOneUtterance(a: Profile, b: Profile, direct: ReadonlySet<string>): boolean {
  if (![a, b].every(({ frame }) => direct.has(frame.claim.voices.at(-1)?.quote ?? ""))) return true;
  // Without those that "I" and "he" stand for, which one speaker's remarks have in common anyhow.
  const [few, many] = [a, b].map(({ frame }) => new Set(frame.bag)).sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  return [...few].filter((word) => many.has(word)).length >= UTTERED * few.size;
}

/** "in an interview with the station": where something is said, which says nothing of what. */
function isOccasion({ document, claim }: Frame): boolean {
  const head = document.tokens[claim.head];
  return head?.upos === "NOUN" && dependent(document, claim.head, "cop") === null && OCCASION_KINDS.has(head.lemma.toLowerCase());
}

function leastLikeness(a: Frame, b: Frame): number {
  const hanging = [a, b].filter((frame) => !isTold(frame)).length;
  return hanging === 0 ? 0 : hanging === 1 ? ALIKE_ONE_HANGING : ALIKE_BOTH_HANGING;
}

/** "could pardon her", "would have broken the law" are not told by "seeks a pardon", "broke the law". */
function isAsReal({ claim: a }: Frame, { claim: b }: Frame): boolean {
  const isSure = [a, b].every(({ certainty, realis }) => certainty === "certain" && realis !== "conditional");
  return isSure || (a.certainty === b.certainty && a.realis === b.realis);
}

interface Candidate {
  readonly clause: Profile;
  readonly tellings: readonly (Scored & { readonly sure: boolean })[];
}

function worth({ clause, tellings }: Candidate): number {
  return (
    tellings.filter(({ sure }) => sure).length +
    clause.frame.prominence +
    (tellings[0]?.probability ?? 0) +
    (clause.frame.asserted ? 0.5 : 0)
  );
}
