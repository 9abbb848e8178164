/** Facts that several articles tell: each main clause with where the others tell the same. */
import type { Fact, Span } from "../model/index.ts";
import { isDenial } from "../tree/index.ts";
import { relate } from "../tree/quantity.ts";
import type { Profile, Profiles } from "./fact-profile.ts";
import { profilesOf, sharedWeight, total } from "./fact-profile.ts";
import type { Frame, Framed, Kin } from "./frames.ts";
import { likenessOf, timesApart } from "./likeness.ts";
import { isComparable, occurrenceKey } from "./points.ts";
import { sameFact } from "./same-fact.ts";
import type { SentenceTelling } from "./telling.ts";
import { probabilityOf, tellingAt, tellingsOf } from "./telling.ts";

/** Probability below which a telling is not worth keeping. */
const LEAST = 0.5;
/** The same where no claim of the sentence tells the fact by itself: among those judged, three in four were right between .75 and this. */
const LEAST_APART = 0.8;
/**
 * The same where the sentence has no word for most of what is done in the clause: among those judged, three in four were right. What both
 * articles lead with is rather one thing in other words.
 */
const LEAST_UNDONE = 0.85;
const LEAST_LEADING = 0.78;
const UNDONE = 0.6;
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
        .filter(({ telling, probability }) => probability >= leastFor(telling) && isCompatible(clause.frame, telling))
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
      probability,
    })),
  }));
}

/** Sureness of a telling by its participants alone: enough for one more article, not for the first one. */
const BY_PARTIES = 0.7;

/** One kind of event between the same two parties ("met with the president") is one fact, however little the rest of the words agree. */
function byParties(clause: Profile, profiles: Profiles, kin: Kin): Scored[] {
  const { claim, source } = clause.frame;
  if (claim.event === null) return [];
  return profiles.all.flatMap(({ frame, place }) => {
    if (frame.source === source || frame.claim.event !== claim.event || !frame.asserted) return [];
    if (!likenessOf(clause.frame, frame, kin).parties || timesApart(claim.time, frame.claim.time, 2)) return [];
    const telling = tellingAt(clause, place, profiles, kin);
    return telling.claim.frame === frame && isCompatible(clause.frame, telling)
      ? [{ telling: { ...telling, sameFact: Math.max(telling.sameFact, SAME) }, probability: BY_PARTIES }]
      : [];
  });
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

function leastFor({ clause, claim, sameFact: same, undone }: SentenceTelling): number {
  if (undone > UNDONE) return Math.min(clause.frame.prominence, claim.frame.prominence) === 1 ? LEAST_LEADING : LEAST_UNDONE;
  return same < SAME ? LEAST_APART : LEAST;
}

/** What is denied, asked or debunked here is not told by what is asserted there, nor a number by another one or by none. */
function isCompatible({ claim: a }: Frame, { claim, sentence }: SentenceTelling): boolean {
  const b = claim.frame.claim;
  if (isDenial(a) !== isDenial(b) || (a.event !== null && a.event === b.event && a.sign !== b.sign) || b.mood === "asked") return false;
  const others = sentence.profiles.flatMap(({ frame }) => frame.claim.quantities);
  return a.quantities.every((one) => {
    const comparable = others.filter(({ unit }) => unit === one.unit);
    // Of a rounding or a bound the check on numbers tells.
    return comparable.some((other) => relate(one, other) === "same");
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

interface Scored {
  readonly telling: SentenceTelling;
  readonly probability: number;
}

interface Told {
  readonly clause: Profile;
  readonly tellings: readonly Scored[];
}

/** A number for each clause, the same for those that report one fact: headline and lead, or two clauses that tell each other. */
function groupsOf(told: readonly Told[], profiles: Profiles, kin: Kin): number[] {
  const groups = told.map((_, at) => at);
  told.forEach((one, at) => {
    for (let before = 0; before < at; before += 1) {
      const [own, other] = [groups[at] ?? at, groups[before] ?? before];
      if (own === other || !isOne(one, told[before] as Told, profiles, kin)) continue;
      const [low, high] = [Math.min(own, other), Math.max(own, other)];
      groups.forEach((group, index) => {
        if (group === high) groups[index] = low;
      });
    }
  });
  return groups;
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
