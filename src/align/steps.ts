/**
 * Steps of which the later one is the news: "charged" here, in another article no more than "arrested"; "passed" here, there "will vote on".
 * The step is another deed, so that who or what it befell must be one.
 */
import { NEAR_DEATH, NEXT_STEPS } from "../lexicon/reaches.ts";
import { coverage } from "../lexicon/similarity.ts";
import type { Span } from "../model/index.ts";
import { dependents, tokenAt } from "../tree/index.ts";
import type { Filler, Frame, Kin } from "./frames.ts";
import { slotLikeness } from "./likeness.ts";
import type { Reached } from "./reach.ts";

/** A deed with how far it has come, and who does it, named in its clause or above it. */
export interface Deed extends Reached {
  readonly frame: Frame;
  readonly agent: Filler | null;
  readonly patient: Filler | null;
}

/** Prominence of a sentence that an article leads with. */
const LEADING = 0.7;
/** Share of the words of what was decided on that the clause on the step to come must have. */
const OF_IT = 0.6;

/** The step before an outcome that an article leads with, most prominent first as `own` is. */
export function earlierStep(outcome: Deed, own: readonly (Deed | Frame)[], deeds: readonly Deed[], kin: Kin): Deed | null {
  const { frame, reach } = outcome;
  const steps = NEXT_STEPS.filter(([, later]) => later === frame.claim.event);
  if (steps.length === 0 || reach !== "done") return null;
  for (const one of own) {
    const step = "frame" in one ? one : asPending(one);
    if (step === null || step.frame.prominence < LEADING) continue;
    const { claim } = step.frame;
    const isMode = (mode: "done" | "pending"): boolean => (step.reach === "done") === (mode === "done");
    if (!steps.some(([earlier, , mode]) => (earlier === claim.event || earlier === claim.predicate) && isMode(mode))) continue;
    if (step.reach === "done" ? isOneWho(outcome, step, deeds, kin) : isOfIt(outcome, step, kin)) return step;
  }
  return frame.claim.event === "die" && frame.claim.sign > 0 ? nearDeath(outcome, own) : null;
}

/** Whether two steps befell one person: called alike, or as the other article calls them in telling the same step. */
function isOneWho(outcome: Deed, step: Deed, deeds: readonly Deed[], kin: Kin): boolean {
  if (outcome.frame.claim.sign < 0 || step.frame.claim.sign < 0 || step.patient === null) return false;
  const alike = slotLikeness(outcome.patient, step.patient, kin);
  if (alike !== null) return alike >= 0.8;
  return deeds.some(
    ({ frame, reach, patient }) =>
      reach === "done" &&
      frame.source === outcome.frame.source &&
      frame.claim.event === step.frame.claim.event &&
      frame.prominence >= LEADING &&
      (slotLikeness(patient, step.patient, kin) ?? 0) >= 0.8,
  );
}

/** "Will vote on the harbour bill": by the same body, on what was passed. */
function isOfIt(outcome: Deed, step: Deed, kin: Kin): boolean {
  const what = outcome.patient?.bag ?? [];
  return what.length > 0 && (slotLikeness(outcome.agent, step.agent, kin) ?? 0) >= 0.8 && coverage(what, step.frame.bag) >= OF_IT;
}

/** "Is debating", "has not decided": under way, or not done. */
function asPending(frame: Frame): Deed | null {
  const { claim, document, spoken, agent, patient } = frame;
  const verb = tokenAt(document, claim.head);
  if (spoken || claim.mood !== "stated" || verb.upos !== "VERB") return null;
  const auxiliaries = dependents(document, verb.index, "aux").map((at) => tokenAt(document, at));
  const isUnderWay = verb.xpos === "VBG" && auxiliaries.some(({ lower }) => /^(?:is|are|'s|’s|'re|’re)$/u.test(lower));
  const isUndone = claim.polarity === "negative" && auxiliaries.some(({ lower }) => /^(?:has|have)$/u.test(lower));
  if (!isUnderWay && !isUndone) return null;
  const start = Math.min(verb.start, ...auxiliaries.map((one) => one.start));
  return { frame, agent, patient, reach: isUndone ? "not-yet" : "coming", span: { start, end: verb.end }, doer: null };
}

/** "Is in critical condition", of whom another article tells that he died. */
function nearDeath({ patient, agent }: Deed, own: readonly (Deed | Frame)[]): Deed | null {
  const who = (patient ?? agent)?.speaker;
  if (who == null) return null;
  for (const one of own) {
    const frame = "frame" in one ? one.frame : one;
    const { document, claim, prominence, entities } = frame;
    const sentence = document.sentences[claim.sentence];
    const words = sentence === undefined ? "" : document.article.text.slice(sentence.start, sentence.end);
    const found = NEAR_DEATH.exec(words);
    if (found === null || sentence === undefined || prominence < LEADING || !entities.has(who)) continue;
    const span: Span = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
    return { frame, agent: frame.agent, patient: frame.patient, reach: "open", span, doer: null };
  }
  return null;
}
