/**
 * One deed that is done in one article and still to come in another: who does it, what is done and when agree, grammar tells the stage. Most
 * often the articles were written at different times.
 */
import { coverage, textSimilarity } from "../lexicon/similarity.ts";
import { LIGHT_VERBS } from "../lexicon/light-verbs.ts";
import { FUTURE, PROSPECTS } from "../lexicon/prospects.ts";
import type { Claim, Document, Point, Token } from "../model/index.ts";
import { dependents, tokenAt } from "../tree/index.ts";
import type { Frame, Framed, Kin } from "./frames.ts";
import { SAYING } from "./frames.ts";
import { occurrenceQuestion } from "./label.ts";
import { eventLikeness, slotLikeness, timesApart } from "./likeness.ts";
import { stanceOf } from "./slots.ts";

/** Who counts as one with whom, and the ids of people known by name. */
interface Known {
  readonly kin: Kin;
  readonly names: ReadonlySet<string>;
}

interface Pair {
  readonly planned: Frame;
  readonly done: Frame;
}

/** Points on deeds told as planned and as done, one for each planned deed. */
export function stagePoints({ story, frames, kin }: Framed, keyOf: (frame: Frame) => string): Point[] {
  const names = new Set(story.resolved.speakers.filter(({ type, name }) => type === "person" && isOwnName(name)).map(({ id }) => id));
  const known: Known = { kin, names };
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
        label: occurrenceQuestion(story, clearest(members)),
        lead: false,
        facet: "certainty",
        claims: members.map(({ claim }) => claim.id),
        stances: sources.map((source) => stanceOf(source, filled(members, source))),
        key: `${keyOf(seed.planned)}|stage`,
      },
    ];
  });
}

function filled(members: readonly Frame[], source: string): Parameters<typeof stanceOf>[1] {
  return members
    .filter((frame) => frame.source === source)
    .map((frame) => ({
      frame,
      text: frame.claim.realis === "planned" ? "planned" : "done",
      span: frame.claim.spans[0] ?? { start: 0, end: 0 },
    }));
}

/** The deed whose doer is named, told in the body before one in a headline. */
function clearest(frames: readonly Frame[]): Frame {
  const worth = ({ agent, part }: Frame): number => Number(agent?.named === true) + Number(part === "body") / 2;
  return frames.reduce((best, frame) => (worth(frame) > worth(best) ? frame : best));
}

/** What is said in the article's words, as so and without a doubt or a "not". */
function isPlain({ claim, spoken, agent, patient }: Frame): boolean {
  return (
    !spoken &&
    !SAYING.has(claim.predicate) &&
    claim.polarity === "positive" &&
    claim.mood === "stated" &&
    (agent !== null || patient !== null)
  );
}

/** Said to be still to come: "will sign", "is expected to sign", in a headline "to sign". */
function isProspect(frame: Frame): boolean {
  const { claim, document, part } = frame;
  if (!isPlain(frame) || claim.realis !== "planned") return false;
  const token = tokenAt(document, claim.head);
  const verb = verbOf(document, token);
  if (
    dependents(document, verb.index, "mark").some((at) => /^(?:if|unless|until|before|after|when|once)$/u.test(tokenAt(document, at).lower))
  )
    return false;
  const auxiliaries = dependents(document, verb.index, "aux").map((at) => tokenAt(document, at).lower);
  if (auxiliaries.some((word) => FUTURE.has(word))) return true;
  // "announced that he would sign": of a reported speaker, what is to come.
  if (auxiliaries.includes("would")) return claim.voices.length > 0 && /^ccomp/u.test(verb.deprel);
  const isTo = dependents(document, verb.index, "mark").some((at) => tokenAt(document, at).lower === "to") || auxiliaries.includes("to");
  if (!isTo) return false;
  if (part === "headline") return /^(?:root|acl)/u.test(verb.deprel);
  const above = document.tokens[verb.head];
  return (
    above !== undefined &&
    /^(?:xcomp|ccomp)/u.test(verb.deprel) &&
    PROSPECTS.has(above.lemma.toLowerCase()) &&
    // "Had agreed to plead": what was to come then may long be done.
    !dependents(document, above.index, "aux").some((at) => tokenAt(document, at).lower === "had") &&
    dependents(document, above.index, "advmod", "neg").every((at) => !/^(?:not|n't|never)$/u.test(tokenAt(document, at).lower))
  );
}

/** Told as done: in the past or perfect tense, in a headline in the present. */
function isDone(frame: Frame): boolean {
  const { claim, document, part, asserted } = frame;
  if (!isPlain(frame) || !asserted || claim.realis !== "actual" || claim.certainty !== "certain" || claim.voices.length > 0) return false;
  const token = tokenAt(document, claim.head);
  const verb = verbOf(document, token);
  if (verb.upos !== "VERB" || isOfThePast(document, claim)) return false;
  const auxiliaries = dependents(document, verb.index, "aux", "aux:pass").map((at) => tokenAt(document, at).lower);
  if (auxiliaries.includes("had")) return false;
  if (verb.xpos === "VBD" || (verb.xpos === "VBN" && auxiliaries.some((word) => /^(?:was|were|has|have)$/u.test(word)))) return true;
  return part === "headline" && /^(?:VBZ|VBP)$/u.test(verb.xpos) && verb.deprel === "root";
}

/** The verb by which a noun's deed is told ("issued a subpoena"), else the word itself. */
export function verbOf(document: Document, token: Token): Token {
  const above = document.tokens[token.head];
  const isLight = token.upos === "NOUN" && /^(?:obj|nsubj:pass)$/u.test(token.deprel) && LIGHT_VERBS.has(above?.lemma.toLowerCase() ?? "");
  return isLight && above !== undefined ? above : token;
}

const DAY = 86_400_000;

/** Of a month or more ago: no plan of these days was carried out then. */
function isOfThePast({ article }: Document, { time }: Claim): boolean {
  if (!time?.from) return false;
  const [from, to] = [Date.parse(time.from), Date.parse(time.to ?? time.from)];
  return to - from > 31 * DAY || (article.published !== null && Date.parse(article.published) - from > 31 * DAY);
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
function areTwo(a: Frame, b: Frame, { kin, names }: Known): boolean {
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
