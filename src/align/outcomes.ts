/**
 * What has come of a matter: a deed that one article tells as done, and another only as asked of somebody, as open or as not done yet, without
 * having it as done anywhere. Beside one deed in two stages, a later step that the other article does not have ("charged", there "arrested").
 */
import { coverage } from "../lexicon/similarity.ts";
import type { Point, Span, Story, Token } from "../model/index.ts";
import { dependents } from "../tree/index.ts";
import type { Filler, Frame, Framed } from "./frames.ts";
import { occurrenceQuestion } from "./label.ts";
import { eventLikeness, slotLikeness, timesApart } from "./likeness.ts";
import { reachOf, reachWords } from "./reach.ts";
import { stanceOf } from "./slots.ts";
import type { Known } from "./stages.ts";
import { areTwo, asDone, knownOf } from "./stages.ts";
import type { Deed } from "./steps.ts";
import { earlierStep } from "./steps.ts";

/** Prominence of a sentence that an article leads with, and from which on what it has of the matter counts as its news. */
const LEADING = 0.7;
const TOLD = 0.4;

/** All that is compared: what tells how far it has come, and the other claims, which may show that an article knows of it. */
interface Told {
  readonly story: Story;
  readonly frames: readonly Frame[];
  readonly deeds: readonly Deed[];
  readonly known: Known;
}

/**
 * Points on what one article has as done and others not yet, but for those of `stages`. `value` of a stance: the words that tell how far it is;
 * its polarity: null where it is not done.
 */
export function outcomePoints({ story, frames, kin }: Framed, stages: readonly Point[], keyOf: (frame: Frame) => string): Point[] {
  const told: Told = { story, frames, deeds: frames.flatMap((frame) => deedOf(frame, frames) ?? []), known: knownOf(story, kin) };
  const staged = new Set(stages.flatMap(({ claims }) => claims));
  const sources = story.extractions.map(({ document }) => document.article.id);
  const outcomes = told.deeds.filter(isOutcome).toSorted((a, b) => rank(b.frame) - rank(a.frame));
  const used = new Set<string>();
  return outcomes.flatMap((outcome): Point[] => {
    const { frame } = outcome;
    const name = `${frame.claim.event ?? frame.claim.predicate} ${frame.claim.sign}`;
    if (frame.prominence < TOLD || staged.has(frame.claim.id) || used.has(name)) return [];
    const behind = sources
      .filter((source) => source !== frame.source && !hasIt(source, outcome, told))
      .flatMap((source) => behindIn(source, outcome, told) ?? []);
    if (behind.length === 0 || behind.some((one) => staged.has(one.frame.claim.id))) return [];
    used.add(name);
    const others = sources
      .filter((source) => source !== frame.source && !behind.some((one) => one.frame.source === source))
      .flatMap((source) => outcomes.find((one) => one.frame.source === source && isOneDeed(outcome, one, told.known)) ?? []);
    const members = [outcome, ...others, ...behind];
    return [
      {
        id: "",
        label: occurrenceQuestion(story, clearest(members.filter((one) => isOneKind(frame, one.frame)))),
        lead: false,
        facet: "certainty",
        claims: members.map((one) => one.frame.claim.id),
        stances: sources.map((source) => {
          const own = members.filter((one) => one.frame.source === source);
          const filled = own
            .flatMap((one) => [one, ...againOf(one, told)])
            .map((one) => ({ frame: one.frame, span: spanOf(one), text: "" }));
          const value = own[0] === undefined ? null : reachWords(own[0].frame.document, own[0].span);
          return { ...stanceOf(source, filled), value, polarity: own.some((one) => !behind.includes(one)) ? "affirms" : null };
        }),
        key: `${keyOf(frame)}|outcome`,
      },
    ];
  });
}

/** Where else an article has it as done, or not: first what says it otherwise ("is asked to", "has not decided whether to"). */
function againOf(one: Deed, { deeds, known }: Told): Deed[] {
  return deeds
    .filter(
      (other) =>
        other !== one &&
        other.frame.source === one.frame.source &&
        other.frame.claim.sentence !== one.frame.claim.sentence &&
        isOutcome(other) === isOutcome(one) &&
        isOneDeed(one, other, known),
    )
    .toSorted((a, b) => Number(a.reach === one.reach) - Number(b.reach === one.reach) || rank(b.frame) - rank(a.frame));
}

function deedOf(frame: Frame, frames: readonly Frame[]): Deed | null {
  const reached = reachOf(frame);
  if (reached === null) return null;
  const own = frames.filter(({ source }) => source === frame.source);
  // Who does it; where its clause names nobody, who is named above it and known from another claim.
  const named = own
    .flatMap(({ agent, patient, others }) => [agent, patient, ...others])
    .find((filler): filler is Filler => reached.doer !== null && filler?.argument.head === reached.doer);
  // "Whether to sign or veto the bill": what the one is done to, the other is.
  const token = frame.document.tokens[frame.claim.head];
  const joined = token?.deprel === "conj" ? own.find(({ claim }) => claim.head === token.head) : undefined;
  return { ...reached, frame, agent: frame.agent ?? named ?? null, patient: frame.patient ?? joined?.patient ?? null };
}

/** The clause with the words over it. */
function spanOf({ frame: { claim }, span }: Deed): Span {
  const [own] = claim.spans;
  return own === undefined ? span : { start: Math.min(own.start, span.start), end: Math.max(own.end, span.end) };
}

const isOutcome = ({ reach }: Deed): boolean => reach === "done" || reach === "announced";

/** The clause to ask by, as of what was done: who does it is named, and the body has whole sentences. */
function clearest(members: readonly Deed[]): Frame {
  const worth = ({ frame: { agent, patient, part, document, claim }, reach }: Deed): number =>
    Number((agent ?? patient)?.named === true) * 2 +
    Number(part === "body") +
    Number(isVerb(document.tokens[claim.head])) +
    Number(reach === "done" || reach === "announced") / 2;
  return asDone(members.reduce((best, one) => (worth(one) > worth(best) ? one : best)).frame);
}

const isVerb = (token: Token | undefined): boolean => token?.upos === "VERB";

/** What an article leads with comes first, and of that, a sentence before a headline. */
function rank({ prominence, part }: Frame): number {
  return prominence + (part === "body" ? 0.1 : 0);
}

/** How far an article has it that does not have it as done: the same deed, or the step before, told prominently. */
function behindIn(source: string, outcome: Deed, { story, deeds, frames, known }: Told): Deed | null {
  const own = deeds.filter(({ frame }) => frame.source === source).toSorted((a, b) => rank(b.frame) - rank(a.frame));
  const stage = own.find(
    (one) =>
      !isOutcome(one) &&
      (one.frame.prominence >= TOLD || one.reach === "not-yet") &&
      (outcome.reach === "done" || !isSure(one)) &&
      !isDoneSo(one.frame) &&
      (isOneDeed(outcome, one, known) || (one.reach === "not-yet" && isOfOne(outcome, one, story))),
  );
  if (stage !== undefined) return stage;
  const bare = frames.filter((frame) => frame.source === source && !own.some((one) => one.frame === frame));
  return earlierStep(outcome, [...own, ...bare.toSorted((a, b) => rank(b) - rank(a))], deeds, known.kin);
}

/** "… urged her to sign, and she did so." */
function isDoneSo({ document, claim }: Frame): boolean {
  const { start, end } = document.sentences[claim.sentence] ?? { start: 0, end: 0 };
  return /\b(?:did|done|doing) (?:so|just that|exactly that)\b/u.test(document.article.text.slice(start, end));
}

/** Whether an article has the deed as done after all, or as sure to come where it is only announced elsewhere, or speaks of it as known. */
function hasIt(source: string, outcome: Deed, { frames, deeds, known }: Told): boolean {
  const isKnown = ({ claim, document, spoken }: Frame): boolean =>
    !spoken &&
    claim.polarity === "positive" &&
    claim.realis === "actual" &&
    claim.certainty === "certain" &&
    document.tokens[claim.head]?.upos === "NOUN" &&
    dependents(document, claim.head, "det", "nmod:poss").length > 0;
  return (
    deeds.some(
      (one) =>
        one.frame.source === source && (isOutcome(one) || (outcome.reach === "announced" && isSure(one))) && mayBeOne(outcome, one, known),
    ) ||
    frames.some(
      (frame) =>
        frame.source === source &&
        isKnown(frame) &&
        !deeds.some((one) => one.frame === frame) &&
        mayBeOne(outcome, { frame, agent: frame.agent, patient: frame.patient }, known),
    )
  );
}

/** Sure to come by the article's own word or that of whoever does it. */
function isSure({ reach, agent, frame: { claim } }: Deed): boolean {
  const isOwn = claim.voices.every(({ speakers }) => agent?.speaker != null && speakers.includes(agent.speaker));
  return reach === "coming" && claim.certainty === "certain" && isOwn;
}

const isOneKind = (a: Frame, b: Frame): boolean => a.claim.sign === b.claim.sign && eventLikeness(a, b) >= 0.8;

type Parties = Pick<Deed, "frame" | "agent" | "patient">;

function mayBeOne(a: Parties, b: Parties, known: Known): boolean {
  return (
    isOneKind(a.frame, b.frame) &&
    !areTwoDoers(a, b, known) &&
    (slotLikeness(a.agent, b.agent, known.kin) ?? 1) >= 0.7 &&
    (slotLikeness(a.patient, b.patient, known.kin) ?? 1) >= 0.5
  );
}

function areTwoDoers(a: Parties, b: Parties, known: Known): boolean {
  return areTwo({ agent: a.agent, document: a.frame.document }, { agent: b.agent, document: b.frame.document }, known);
}

/** Whether two are one deed: a predicate, and a doer and an object of which none is another; of both, enough must be known. */
function isOneDeed(a: Deed, b: Deed, known: Known): boolean {
  if (!isOneKind(a.frame, b.frame) || timesApart(a.frame.claim.time, b.frame.claim.time, 1)) return false;
  if (a.frame.generic || b.frame.generic || areTwoDoers(a, b, known)) return false;
  const agent = slotLikeness(a.agent, b.agent, known.kin);
  const patient = slotLikeness(a.patient, b.patient, known.kin);
  // "The harbour bill", "the schools bill": of one noun, what stands beside it must agree.
  const least = a.patient?.lemma === b.patient?.lemma ? 0.65 : 0.5;
  if ((agent !== null && agent < 0.8) || (patient !== null && patient < least)) return false;
  if (agent !== null && patient !== null) return true;
  const isLed = Math.min(a.frame.prominence, b.frame.prominence) >= LEADING;
  if (agent === null) return patient !== null && (isLed || (a.patient?.named === true && patient >= 0.8));
  const [own, other] = [a, b].map(({ frame: { bag, claim }, agent: doer }) =>
    bag.filter((word) => word !== claim.predicate && !doer?.bag.includes(word)),
  ) as [string[], string[]];
  // Both say to what, in words that cannot be compared: the rest must be alike.
  const areBothKnown = [a.patient, b.patient].every((patient) => patient !== null && !patient.open);
  return (isLed && !areBothKnown) || Math.min(coverage(own, other), coverage(other, own)) >= (areBothKnown ? 0.6 : 0.4);
}

/** "No charges have been filed yet": of whom is told in the same sentence. */
function isOfOne({ frame }: Deed, { frame: other }: Deed, { resolved }: Story): boolean {
  if (!isOneKind(frame, other)) return false;
  const who = [frame.patient, frame.agent].flatMap((filler) => (filler?.named === true && filler.speaker !== null ? [filler.speaker] : []));
  const sentence = other.document.sentences[other.claim.sentence];
  return other.document.tokens
    .slice(sentence?.first, sentence?.last)
    .some(({ index }) => who.includes(resolved.speakerAt(other.source, index) ?? ""));
}
