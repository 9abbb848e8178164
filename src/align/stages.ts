/**
 * One deed that is done in one article and still to come in another: who does it, what is done and when agree, grammar tells the stage. Most
 * often the articles were written at different times.
 */
import { coverage, textSimilarity } from "../lexicon/similarity.ts";
import type { Point, Span, Story } from "../model/index.ts";
import type { Frame, Framed, Kin } from "./frames.ts";
import { occurrenceQuestion } from "./label.ts";
import { eventLikeness, slotLikeness, timesApart } from "./likeness.ts";
import { reachOf, reachWords } from "./reach.ts";
import { stanceOf } from "./slots.ts";
import { isDone, isProspect } from "./tenses.ts";

/** Who counts as one with whom, and the ids of people known by name. */
export interface Known {
  readonly kin: Kin;
  readonly names: ReadonlySet<string>;
}

interface Pair {
  readonly planned: Frame;
  readonly done: Frame;
}

export function knownOf({ resolved }: Story, kin: Kin): Known {
  return { kin, names: new Set(resolved.speakers.filter(({ type, name }) => type === "person" && isOwnName(name)).map(({ id }) => id)) };
}

/** Points on deeds told as planned and as done, one for each planned deed. Polarity of a stance: null where it is only planned. */
export function stagePoints({ story, frames, kin }: Framed, keyOf: (frame: Frame) => string): Point[] {
  const known = knownOf(story, kin);
  const planned = frames.filter(isProspect);
  const done = frames.filter(isDone);
  const sources = story.extractions.map(({ document }) => document.article.id);
  const pairs = planned.flatMap((one) =>
    done.filter((other) => isOneDeed(one, other, known)).map((other): Pair => ({ planned: one, done: other })),
  );
  // Who tells it as done anywhere has not got it as planned.
  const open = pairs.filter(
    ({ planned: plan, done: deed }) =>
      !done.some((other) => other.source === plan.source && (isOneDeed(deed, other, known) || isToldBy(other, plan, kin))),
  );
  const used = new Set<Frame>();
  return open.flatMap((seed): Point[] => {
    if (used.has(seed.planned) || used.has(seed.done)) return [];
    const group = open.filter(
      (pair) => !used.has(pair.planned) && !used.has(pair.done) && (pair.planned === seed.planned || pair.done === seed.done),
    );
    const again = planned.filter((frame) => frame.source === seed.planned.source && isOneDeed(seed.planned, frame, known));
    const members = [...new Set([...group.flatMap((pair) => [pair.planned, pair.done]), ...again])];
    for (const frame of members) used.add(frame);
    return [
      {
        id: "",
        label: occurrenceQuestion(story, asDone(clearest(members))),
        lead: false,
        facet: "certainty",
        claims: members.map(({ claim }) => claim.id),
        stances: sources.map((source) => ({
          ...stanceOf(source, filled(members, source)),
          polarity: members.some((frame) => frame.source === source && frame.claim.realis === "actual") ? "affirms" : null,
        })),
        key: `${keyOf(seed.planned)}|stage`,
      },
    ];
  });
}

function filled(members: readonly Frame[], source: string): Parameters<typeof stanceOf>[1] {
  return members
    .filter((frame) => frame.source === source)
    .toSorted((a, b) => Number(b.part === "body") - Number(a.part === "body"))
    .map((frame) => ({ frame, text: wordsFor(frame), span: withWords(frame) }));
}

/** The words by which a deed is told as planned or done. */
function wordsFor(frame: Frame): string {
  const reached = reachOf(frame);
  return reached === null ? (frame.claim.realis === "planned" ? "planned" : "done") : reachWords(frame.document, reached.span);
}

/** The clause with the words over it that tell its stage. */
function withWords(frame: Frame): Span {
  const spans = [frame.claim.spans[0], reachOf(frame)?.span].filter((span) => span !== undefined);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** As it is asked of what may have been done by now: "Did she sign it?", not "Will she?". */
export function asDone(frame: Frame): Frame {
  return { ...frame, claim: { ...frame.claim, realis: "actual" } };
}

/** The deed whose doer is named, told in the body before one in a headline. */
function clearest(frames: readonly Frame[]): Frame {
  const worth = ({ agent, part }: Frame): number => Number(agent?.named === true) + Number(part === "body") / 2;
  return frames.reduce((best, frame) => (worth(frame) > worth(best) ? frame : best));
}

/** Whether what is planned and what is done are one deed: a predicate, and no other doer, object or day; of both, enough must be known. */
function isOneDeed(a: Frame, b: Frame, { kin, names }: Known): boolean {
  if (a.source === b.source && a === b) return true;
  if (a.claim.sign !== b.claim.sign || eventLikeness(a, b) < 0.8 || timesApart(a.claim.time, b.claim.time, 1)) return false;
  if (areTwo(a, b, { kin, names })) return false;
  const agent = slotLikeness(a.agent, b.agent, kin);
  const patient = slotLikeness(a.patient, b.patient, kin);
  if ((agent !== null && agent < 0.8) || (patient !== null && patient < 0.75)) return false;
  const [own, other] = [a, b].map(({ bag, claim, agent: doer }) =>
    bag.filter((word) => word !== claim.predicate && !doer?.bag.includes(word)),
  ) as [string[], string[]];
  const shared = Math.min(coverage(own, other), coverage(other, own));
  if ((a.generic || b.generic) && (agent === null || patient === null || shared < 0.3)) return false;
  if (agent !== null && patient !== null) return true;
  // Who did it is told by a name here and by a description there, or not at all: both articles must lead with it.
  if (agent === null) return patient !== null && Math.min(a.prominence, b.prominence) >= LEADING && textSimilarity(own, other) >= 0.25;
  return isOneDay(a, b) || shared >= (a.patient !== null && b.patient !== null ? 0.6 : 0.4);
}

/** "Ana Ruiz", not "the harbour official". */
const isOwnName = (name: string): boolean => /^\p{Lu}/u.test(name) && /\s\p{Lu}\S*$/u.test(name);

/** The article itself tells as done what somebody is elsewhere in it said to be about to do. */
function isToldBy(done: Frame, planned: Frame, kin: Kin): boolean {
  const named = done.agent !== null && !done.agent.open && planned.agent !== null && !planned.agent.open;
  return (
    named &&
    !done.generic &&
    done.claim.predicate === planned.claim.predicate &&
    (slotLikeness(done.agent, planned.agent, kin) ?? 0) >= 0.8 &&
    (slotLikeness(done.patient, planned.patient, kin) ?? 1) >= 0.5
  );
}

/** Whether the doers are two people known by name, called so or by a pronoun. */
export function areTwo(a: Pick<Frame, "agent" | "document">, b: Pick<Frame, "agent" | "document">, { kin, names }: Known): boolean {
  const [own, other] = [a, b].map(({ agent, document }) => {
    const isCalled = agent?.named === true || document.tokens[agent?.argument.head ?? -1]?.upos === "PRON";
    return isCalled && agent?.speaker != null && names.has(agent.speaker) ? agent.speaker : null;
  });
  return own != null && other != null && !kin(own, other);
}

/** Prominence from which on an article leads with a deed. */
const LEADING = 0.7;

function isOneDay({ claim: a }: Frame, { claim: b }: Frame): boolean {
  return a.time?.from != null && b.time?.from != null && a.time.from === b.time.from && (a.time.to ?? a.time.from) === a.time.from;
}
