/** Facts that several articles tell: each main clause with where the others tell the same. */
import type { Fact, Passage, Span } from "../../model/index.ts";
import { dependent, isDenial, isGranted, ownTokens, relativeOf } from "../../tree/index.ts";
import { isCompatible, isUndone } from "./compatible.ts";
import { detailsOf } from "./details.ts";
import type { Profile, Profiles } from "./fact-profile.ts";
import { profilesOf, sharedWeight, total, without, withSubject } from "./fact-profile.ts";
import type { Frame, Framed, Kin } from "../frames.ts";
import { likenessOf, timesApart } from "../likeness.ts";
import { isComparable, occurrenceKey } from "../points.ts";
import { kernelOf } from "./kernels.ts";
import { passagesOf } from "./passages.ts";
import { sameFact } from "./same-fact.ts";
import type { Scored, SentenceTelling } from "./telling.ts";
import { probabilityOf, tellingAt, tellingsOf } from "./telling.ts";

/** Probability from which on a clause is told. */
const LEAST = 0.62;
/** The same in a further article, where a sentence that tells it and this one are known to tell one thing. */
const FURTHER = 0.35;
/** The same where the sentence has no word for most of what is done. */
const LEAST_UNDONE = 0.8;
/** The same for somebody's very words, which are mostly about what others say too. */
const LEAST_SPOKEN = 0.7;
/** Probability from which on two claims are taken to report one fact. */
const SAME = 0.5;

/** Probability under which a clause is told nowhere else. */
const ALONE = 0.1;
/** Likeness of two sentences from which on they are about one thing. */
const ALIKE = 0.2;

/** What several articles tell. */
export interface AlignedFacts {
  /** Clauses that some other article likely tells too, and those that surely none does (without tellings), in the order of the articles. */
  readonly facts: readonly Fact[];
  /** Clauses that others tell in words of their own, most important first; some of them are facts as well. */
  readonly passages: readonly Passage[];
}

export function alignFacts({ story, frames, kin }: Framed): AlignedFacts {
  const profiles = profilesOf(
    story,
    frames.filter((frame) => isComparable(frame) || isDeedOfSpeech(frame)),
  );
  const scored = new Map<Profile, Scored[]>();
  const scoredFor = (clause: Profile): Scored[] => {
    let all = scored.get(clause);
    if (all === undefined) {
      all = tellingsOf(clause, profiles, kin).map((telling) => ({ telling, probability: probabilityOf(telling, profiles, kin) }));
      scored.set(clause, all);
    }
    return all;
  };
  const told = profiles.all
    .flatMap((clause) => candidateOf(clause, profiles) ?? [])
    .flatMap((clause) => {
      const all = scoredFor(clause);
      const likely = all.filter(
        ({ telling, probability }) => probability >= (isUndone(telling) ? LEAST_UNDONE : FURTHER) && isCompatible(telling, profiles, kin),
      );
      const tellings = likely
        .filter(({ probability }) => probability >= leastFor(clause.frame))
        .concat(isTold(clause.frame) ? byParties(clause, profiles, kin) : [])
        .filter(isSurest)
        .sort((a, b) => b.probability - a.probability);
      const isAlone =
        isTold(clause.frame) && tellings.length === 0 && all.every(({ probability }) => probability < ALONE) && isUnlike(clause, profiles);
      const kernels = isTold(clause.frame) ? byKernel(clause, profiles, kin).filter(isSurest) : [];
      return [
        ...(tellings.length === 0 && (!isAlone || kernels.length > 0) ? [] : [{ clause, tellings, likely }]),
        ...(kernels.length === 0 ? [] : [{ clause, tellings: kernels, likely: [] }]),
      ];
    });
  const found = told.map(({ clause, tellings, likely }) => ({ clause, tellings: [...tellings, ...further(tellings, likely, told)] }));
  const groups = groupsOf(found, profiles, kin);
  const facts = found.map(({ clause, tellings }, at) => ({
    claim: clause.frame.claim.id,
    source: clause.frame.source,
    group: groups[at] ?? at,
    details: detailsOf(clause.frame.document, clause.frame.claim, clause.tokens),
    key: occurrenceKey(story, clause.frame),
    tellings: tellings.map(({ telling, probability }) => ({
      source: telling.sentence.source,
      claim: telling.claim.frame.claim.id,
      span: spanOfTelling(telling),
      untold: telling.untold,
      beyond: beyond(telling, profiles),
      probability,
    })),
  }));
  return { facts, passages: passagesOf(story, profiles, kin, scoredFor) };
}

/** "disputed the report", "announced his candidacy": something is done to a thing by saying so. */
function isDeedOfSpeech({ claim, document, saying, patient, agent, part }: Frame): boolean {
  if (!saying || agent === null || part === "headline") return false;
  const complements = ownTokens(document, claim.head).filter(
    ({ deprel, head }) => head === claim.head && /^(?:obj|iobj|xcomp)/u.test(deprel),
  );
  if (NAMING.test(claim.predicate) && complements.length < 2) return false;
  if (patient === null || patient.open || patient.argument.role !== "patient" || agent.speaker === patient.speaker) return false;
  return /^(?:NOUN|PROPN)$/u.test(document.tokens[patient.argument.head]?.upos ?? "") && dependent(document, claim.head, "ccomp") === null;
}

/** "called the deal a mistake": says nothing without what it is called. */
const NAMING = /^(?:call|label|describe|brand|dub|deem|name|consider|characterize|term|portray|cast|paint)$/u;

/** Whether no sentence of another article is much like the clause's sentence. */
function isUnlike({ place, frame }: Profile, { sentences, bestFor }: Profiles): boolean {
  const others = new Set(sentences.map(({ source }) => source));
  others.delete(frame.source);
  return [...others].every((source) => bestFor(place, source) < ALIKE);
}

/** Tellings in further articles, less sure, in sentences that are one with a sentence that surely tells it. */
function further(sure: readonly Scored[], likely: readonly Scored[], told: readonly Told[]): Scored[] {
  const isLinked = (a: number, b: number): boolean =>
    told.some(({ clause, tellings }) => clause.place === a && tellings.some(({ telling }) => telling.place === b));
  return likely
    .filter(
      ({ telling: { place, sentence } }) =>
        sure.every(({ telling }) => telling.sentence.source !== sentence.source) &&
        sure.some(({ telling }) => isLinked(telling.place, place) || isLinked(place, telling.place)),
    )
    .filter(isSurest);
}

/** Sureness of a telling by its participants alone: enough for one more article, not for the first one. */
const BY_PARTIES = 0.6;

/** One kind of event between the same two parties ("met with the president") is one fact, however little the rest of the words agree. */
function byParties(clause: Profile, profiles: Profiles, kin: Kin): Scored[] {
  const { claim, source } = clause.frame;
  if (claim.event === null) return [];
  return profiles.all.flatMap(({ frame, place }) => {
    if (frame.source === source || frame.claim.event !== claim.event || !(frame.asserted || isTakenForGranted(frame))) return [];
    if (!likenessOf(clause.frame, frame, kin).parties || timesApart(claim.time, frame.claim.time, 2)) return [];
    const telling = tellingAt(clause, place, profiles, kin);
    return telling.claim.frame === frame && isCompatible(telling, profiles, kin)
      ? [{ telling: { ...telling, sameFact: Math.max(telling.sameFact, SAME) }, probability: BY_PARTIES }]
      : [];
  });
}

/** Sureness of a telling whose kernel is that of the clause. */
const BY_KERNEL = 0.76;

/** One deed by one and the same to one and the same, however little the rest of the words agree: that much of the clause is told. */
function byKernel(clause: Profile, profiles: Profiles, kin: Kin): Scored[] {
  return profiles.all.flatMap((other) => {
    const kernel = kernelOf(clause, other, profiles, kin);
    if (kernel === null) return [];
    const left = without(clause, new Set(kernel.gone), profiles);
    const telling = { ...tellingAt(left, other.place, profiles, kin), claim: other, untold: kernel.gone };
    return isCompatible(telling, profiles, kin)
      ? [{ telling: { ...telling, sameFact: Math.max(telling.sameFact, SAME) }, probability: BY_KERNEL }]
      : [];
  });
}

/** "after meeting with the mayor": a participle tells of what happened, though in passing. */
function isTakenForGranted({ document, claim }: Frame): boolean {
  const token = document.tokens[claim.head];
  return token?.xpos === "VBG" && claim.realis === "actual" && claim.mood === "stated" && claim.certainty === "certain";
}

/** The surest telling of each article. */
function isSurest(one: Scored, _: number, all: readonly Scored[]): boolean {
  const rivals = all.filter(({ telling }) => telling.sentence.source === one.telling.sentence.source);
  return one === rivals.reduce((a, b) => (b.probability > a.probability ? b : a));
}

/** The same for what hangs on a noun: it is mostly told in passing. */
const LEAST_HANGING = 0.65;

function leastFor(frame: Frame): number {
  return !isTold(frame) ? LEAST_HANGING : frame.spoken ? LEAST_SPOKEN : LEAST;
}

/** A clause that can be shown, with its subject where that stands outside of it; else null. */
function candidateOf(clause: Profile, profiles: Profiles): Profile | null {
  const { document, claim, spoken } = clause.frame;
  if (isTold(clause.frame)) return clause;
  if (spoken || claim.realis !== "actual" || claim.mood !== "stated" || isDenial(claim)) return null;
  const relative = relativeOf(document, claim.head);
  return relative === null ? null : withSubject(clause, relative.subject, profiles);
}

/** A main or content clause with a finite verb, or what is said of something: one that can be shown. */
function isTold({ document, claim, asserted }: Frame): boolean {
  return asserted && (/^(?:root|ccomp|conj|parataxis)/u.test(document.tokens[claim.head]?.deprel ?? "") || isGranted(document, claim.head));
}

/** Likeness from which on another word than a name is matched. */
const WORD_MATCHED = 0.6;

/** Tokens of a told clause that its sentence has no word for: names may be known from the sentence before, times are told as dates. */
function beyond({ clause, sentence }: SentenceTelling, { sentences, wordsOf, vocabulary }: Profiles): number[] {
  const { document, claim } = clause.frame;
  const before = sentences.find((one) => one.source === sentence.source && one.sentence === sentence.sentence - 1)?.words ?? [];
  const times = claim.times ?? (claim.time === null ? [] : [claim.time]);
  return clause.tokens.flatMap((token) => {
    if (times.some(({ span }) => span.start <= token.start && token.start < span.end)) return [];
    const isMissing = wordsOf(document, [token]).some(
      (word) =>
        !sentence.words.some((other) => vocabulary.likeness(word, other) >= WORD_MATCHED) &&
        !(vocabulary.named[word] && before.includes(word)),
    );
    return isMissing ? [token.index] : [];
  });
}

/** The claim's own stretch where it tells the fact itself, else its sentence. */
function spanOfTelling({ claim, sentence, sameFact: same }: SentenceTelling): Span {
  const { document } = claim.frame;
  const [first, last] = [claim.frame.claim.spans[0], claim.frame.claim.spans.at(-1)];
  if (same >= SAME && first && last) return { start: first.start, end: last.end };
  const here = document.sentences[sentence.sentence];
  return { start: here?.start ?? 0, end: here?.end ?? 0 };
}

interface Told {
  readonly clause: Profile;
  readonly tellings: readonly Scored[];
}

/**
 * A number for each clause, the same for those that report one fact: headline and lead, or two clauses that tell each other. A clause
 * belongs to the first one that it is one with, never to another that merely belongs there too.
 */
function groupsOf(told: readonly Told[], profiles: Profiles, kin: Kin): number[] {
  const seeds: number[] = [];
  return told.map((one, at) => {
    const seed = seeds.find((before) => isOne(one, told[before] as Told, profiles, kin));
    if (seed === undefined) seeds.push(at);
    return seed ?? at;
  });
}

function isOne(a: Told, b: Told, profiles: Profiles, kin: Kin): boolean {
  if (a.clause === b.clause) return true;
  const tells = (x: Told, y: Told): boolean => x.tellings.some(({ telling }) => telling.claim === y.clause && telling.sameFact >= SAME);
  if (tells(a, b) || tells(b, a)) return true;
  if (Math.max(shareOf(a.clause, b.clause, profiles), shareOf(b.clause, a.clause, profiles)) < ONE) return false;
  const places = new Set(a.tellings.map(({ telling }) => telling.place));
  return (
    places.has(b.clause.place) ||
    b.tellings.some(({ telling }) => places.has(telling.place) || telling.place === a.clause.place) ||
    sameFact(a.clause, b.clause, profiles, kin) >= SAME
  );
}

/** Share of a clause's words from which on it may be one with another clause that is told in the same places. */
const ONE = 0.6;

function shareOf({ core }: Profile, other: Profile, { vocabulary: { weights } }: Profiles): number {
  const words = [...new Set(core)];
  return sharedWeight(words, other.core, weights) / Math.max(0.01, total(words, weights));
}
