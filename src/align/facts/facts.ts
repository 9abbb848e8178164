/** Facts that several articles tell: each main clause with where the others tell the same. */
import type { Fact, Span } from "../../model/index.ts";
import { auxiliaries, isDenial } from "../../tree/index.ts";
import { relate } from "../../tree/quantity.ts";
import type { Profile, Profiles } from "./fact-profile.ts";
import { profilesOf, sharedWeight, total } from "./fact-profile.ts";
import type { Frame, Framed, Kin } from "../frames.ts";
import { likenessOf, timesApart } from "../likeness.ts";
import { isComparable, occurrenceKey } from "../points.ts";
import { sameFact } from "./same-fact.ts";
import type { SentenceTelling } from "./telling.ts";
import { probabilityOf, tellingAt, tellingsOf } from "./telling.ts";

/** Probability from which on a clause is told: where both articles lead with it, where the words are nearly all there, and elsewhere. */
const LEAST_LEADING = 0.65;
const LEAST_COVERED = 0.66;
const LEAST = 0.74;
/**
 * The same for tellings of which fewer were right among those judged than their probability says: no claim of the sentence tells the fact by
 * itself, much of the clause is not told, or the sentence has no word for most of what is done.
 */
const LEAST_LEADING_IN_PART = 0.78;
const LEAST_IN_PART = 0.82;
const UNDONE = 0.6;
const COVERED = 0.55;
const NEARLY_ALL = 0.85;
const DETAILED = 0.3;
const SURELY = 0.75;
/** Probability from which on two claims are taken to report one fact. */
const SAME = 0.5;

/** Clauses that some other article likely tells too, in the order of the articles. */
export function alignFacts({ story, frames, kin }: Framed): Fact[] {
  const profiles = profilesOf(story, frames.filter(isComparable));
  const told = profiles.all
    .filter(({ frame }) => isTold(frame))
    .flatMap((clause) => {
      const tellings = tellingsOf(clause, profiles, kin)
        .map((telling) => ({ telling, probability: probabilityOf(telling, profiles, kin) }))
        .filter(({ telling, probability }) => probability >= leastFor(telling) && isCompatible(telling, profiles))
        .concat(byParties(clause, profiles, kin))
        .filter(isSurest)
        .sort((a, b) => b.probability - a.probability);
      return tellings.length === 0 ? [] : [{ clause, tellings }];
    });
  const groups = groupsOf(told, profiles, kin);
  return told.map(({ clause, tellings }, at) => ({
    claim: clause.frame.claim.id,
    source: clause.frame.source,
    group: groups[at] ?? at,
    key: occurrenceKey(story, clause.frame),
    tellings: tellings.map(({ telling, probability }) => ({
      source: telling.sentence.source,
      claim: telling.claim.frame.claim.id,
      span: spanOfTelling(telling),
      untold: telling.untold,
      probability,
    })),
  }));
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
    return telling.claim.frame === frame && isCompatible(telling, profiles)
      ? [{ telling: { ...telling, sameFact: Math.max(telling.sameFact, SAME) }, probability: BY_PARTIES }]
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

/** A main or content clause with a finite verb, or what is said of something: one that can be shown. */
function isTold({ document, claim, asserted }: Frame): boolean {
  return asserted && /^(?:root|ccomp|conj|parataxis)/u.test(document.tokens[claim.head]?.deprel ?? "");
}

function leastFor({ clause, claim, sameFact: same, undone, covered, detail }: SentenceTelling): number {
  // Where a claim of the sentence surely tells the fact, details may go as they like.
  const much = covered >= COVERED && (detail <= DETAILED || same >= SURELY);
  if (Math.min(clause.frame.prominence, claim.frame.prominence) === 1) return much ? LEAST_LEADING : LEAST_LEADING_IN_PART;
  if (same < SAME) return LEAST_IN_PART;
  if (covered >= NEARLY_ALL && detail <= DETAILED) return LEAST_COVERED;
  return much && undone <= UNDONE ? LEAST : LEAST_IN_PART;
}

/**
 * What is denied, asked or debunked here is not told by what is asserted there, nor what happened by what is planned, nor a number by another
 * one or by none.
 */
function isCompatible({ clause, claim, sentence, undone }: SentenceTelling, { vocabulary: { exact, named } }: Profiles): boolean {
  const [a, b] = [clause.frame.claim, claim.frame.claim];
  if (isDenial(a) !== isDenial(b) || (a.event !== null && a.event === b.event && a.sign !== b.sign) || b.mood === "asked") return false;
  if (timesApart(a.time, b.time, 2) || isOfOld(clause.frame, claim.frame) || speaksOfOther(claim.frame)) return false;
  // "resigned" is not told by "apologized", though both are about one remark.
  if (undone > UNDONE && a.event !== null && b.event !== null && a.event !== b.event) return false;
  if (a.realis === "actual" && b.realis === "planned" && a.event !== null && a.event === b.event) return false;
  const others = sentence.profiles.flatMap(({ frame }) => frame.claim.quantities);
  const kept = new Set(clause.tokens.map(({ index }) => index));
  const told = a.quantities.filter(({ head }) => kept.has(head));
  // A number that is no quantity of the claim ("about 3,000 of them", "in 2008").
  const bare = clause.core.filter((word) => exact[word] && !named[word] && !sentence.words.includes(word));
  if (bare.length > told.length) return false;
  return told.every((one) => {
    const comparable = others.filter(({ unit }) => unit === one.unit);
    // Of a rounding or a bound the check on numbers tells.
    return comparable.some((other) => relate(one, other) === "same");
  });
}

/** Days before the articles from which on something with a date is of old. */
const OLD = 60;

/** "is running" is not told by "ran in 2008". */
function isOfOld({ document, claim }: Frame, other: Frame): boolean {
  const time = other.claim.time?.to ?? other.claim.time?.from;
  const { published } = document.article;
  if (claim.time !== null || time == null || published === null) return false;
  const verbs = [claim.head, ...auxiliaries(document, claim.head)].map((at) => document.tokens[at]?.xpos ?? "");
  const isNow = verbs.some((xpos) => /^(?:VBZ|VBP|MD)$/u.test(xpos));
  return isNow && document.sentences[claim.sentence]?.part === "body" && Date.parse(published) - Date.parse(time) > OLD * 86_400_000;
}

/** "“I saw that he opposed it,” she said": a "he" in somebody's very words is never who speaks. */
function speaksOfOther({ document, claim, agent, spoken }: Frame): boolean {
  const head = agent === null ? undefined : document.tokens[agent.argument.head];
  if (!spoken || agent === null || head === undefined || !/^(?:he|she|him|her)$/u.test(head.lower)) return false;
  return claim.voices.some(({ speakers }) => agent.speaker !== null && speakers.includes(agent.speaker));
}

/** The claim's own stretch where it tells the fact itself, else its sentence. */
function spanOfTelling({ claim, sentence, sameFact: same }: SentenceTelling): Span {
  const { document } = claim.frame;
  const [first, last] = [claim.frame.claim.spans[0], claim.frame.claim.spans.at(-1)];
  if (same >= SAME && first && last) return { start: first.start, end: last.end };
  const here = document.sentences[sentence.sentence];
  return { start: here?.start ?? 0, end: here?.end ?? 0 };
}

interface Scored {
  readonly telling: SentenceTelling;
  readonly probability: number;
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
