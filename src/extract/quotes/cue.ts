/** The words of a cue: a verb with its auxiliaries, negation, adverbs, particles, and the verbs that it hangs on. */
import type { Act } from "../../model/index.ts";
import {
  ACTS,
  ATTITUDE_VERBS,
  EVIDENCE_VERBS,
  JUDGEMENT_VERBS,
  PARTICLES,
  PARTICLE_VERBS,
  PLAN_VERBS,
  SPEECH_VERBS,
} from "../../lexicon/cues.ts";
import type { CueClass } from "../../lexicon/cues.ts";
import { children } from "../../tree/index.ts";
import { at, child } from "./context.ts";
import type { Context, Range } from "./context.ts";

/** Verbs that lend a following infinitive their subject and nothing of their own: "went on to say", "declined to comment". */
const CLIMBED = new Set([
  "go",
  "try",
  "continue",
  "decline",
  "refuse",
  "fail",
  "seem",
  "appear",
  "begin",
  "start",
  "use",
  "manage",
  "rush",
  "come",
  "tend",
  "move",
  "stop",
  "keep",
  "proceed",
  "hesitate",
  "pause",
  "take",
  "get",
  "have",
  "help",
  "need",
  "dare",
  "attempt",
  "seek",
  "happen",
  "prepare",
  "like",
  "step",
  "feel",
]);

/** Participles whose subject is the voice of the saying after them: "is expected to say", "is heard saying", "is set to announce". */
const WATCHED = new Set([
  "expect",
  "expected",
  "schedule",
  "scheduled",
  "set",
  "slate",
  "slated",
  "due",
  "show",
  "hear",
  "see",
  "film",
  "capture",
  "catch",
]);

/** Whether a verb of saying hangs on such a participle in the passive. */
function isWatched(context: Context, verb: number): boolean {
  const { head, deprel, xpos, lemma } = at(context, verb);
  if (head < 0 || head > verb || verb - head > 4 || classOf(lemma) !== "speech") return false;
  const above = at(context, head);
  return (
    WATCHED.has(above.lemma) &&
    child(context, head, "aux:pass", "cop") !== null &&
    child(context, verb, "nsubj") === null &&
    (deprel === "xcomp" || (xpos === "VBG" && (deprel === "advcl" || deprel === "ccomp")))
  );
}

/** "Wanted to know", "demanded to know": who says so asks. */
export function wantsToKnow(context: Context, verb: number): boolean {
  if (context.tokens[verb] === undefined) return false;
  const { head, deprel, lemma } = at(context, verb);
  if (lemma !== "know" || deprel !== "xcomp" || head < 0 || head > verb || verb - head > 2) return false;
  return /^(?:want|demand)$/.test(at(context, head).lemma) && child(context, head, "obj", "iobj") === null;
}

const QUOTING = new Set(["quote", "cite", "record", "report", "describe", "portray"]);

export interface VerbCue {
  readonly verb: number;
  /** The verb that has the subject: the cue verb, or one above it ("went on to say"). */
  readonly top: number;
  readonly range: Range;
  readonly lemma: string;
  readonly verbClass: CueClass | null;
  /** Speaks by its particle only: "shot back". */
  readonly phrasal: boolean;
  readonly negated: boolean;
}

export function classOf(lemma: string): CueClass | null {
  if (SPEECH_VERBS.has(lemma)) return "speech";
  if (ATTITUDE_VERBS.has(lemma)) return "attitude";
  if (EVIDENCE_VERBS.has(lemma)) return "evidence";
  if (JUDGEMENT_VERBS.has(lemma)) return "judgement";
  return PLAN_VERBS.has(lemma) ? "plan" : null;
}

export function actOf(lemma: string, negated: boolean): Act {
  if (negated && (lemma === "confirm" || lemma === "acknowledge")) return "doubts";
  for (const act of ["denies", "asks", "doubts", "confirms"] as const) if (ACTS[act].has(lemma)) return act;
  return "says";
}

export function verbCue(context: Context, verb: number): VerbCue {
  const token = at(context, verb);
  let top = verb;
  for (let depth = 0; depth < 3; depth += 1) {
    const { deprel, head } = at(context, top);
    // "was quoted as saying", "was quoted by the agency as saying"
    if (
      head >= 0 &&
      (head === top - 2 || (head < top - 2 && top - head < 12 && at(context, head + 1).lower === "by")) &&
      QUOTING.has(at(context, head).lemma) &&
      at(context, top - 1).lower === "as"
    ) {
      top = head;
      continue;
    }
    if (depth === 0 && (isWatched(context, verb) || wantsToKnow(context, verb))) {
      top = head;
      continue;
    }
    if (head < 0 || head > top || top - head > 6 || !(deprel === "xcomp" || (deprel === "advcl" && at(context, head).lemma === "go")))
      break;
    if (!CLIMBED.has(at(context, head).lemma) || child(context, top, "nsubj") !== null || child(context, head, "obj") !== null) break;
    top = head;
  }
  let first = top;
  while (first > 0 && leads(context, first - 1, top)) first -= 1;
  const joined = top === verb ? joinedBefore(context, verb, first) : null;
  if (joined !== null) {
    first = joined;
    while (first > 0 && leads(context, first - 1, joined)) first -= 1;
  }
  let last = verb;
  let phrasal = false;
  while (last + 1 < context.tokens.length) {
    const next = at(context, last + 1);
    const listed = PARTICLE_VERBS[token.lemma]?.includes(next.lower) === true && next.head === verb;
    if (!listed && !(next.head === verb && next.deprel === "compound:prt" && PARTICLES.has(next.lower))) break;
    phrasal ||= listed;
    last += 1;
  }
  let negated = false;
  for (const index of [...children(context.document, verb), ...children(context.document, top)]) {
    const { lower } = at(context, index);
    if ((lower === "not" || lower === "n't" || lower === "never") && index <= verb) negated = true;
  }
  const lemma = top !== verb && wantsToKnow(context, verb) ? "wonder" : token.lemma;
  return { verb, top, range: { first, last }, lemma, verbClass: classOf(lemma), phrasal, negated };
}

/** "Confirmed and defended the decision": the verb before, where both have one object or clause, and nothing stands between them; else null. */
function joinedBefore(context: Context, verb: number, first: number): number | null {
  const { deprel, head, xpos } = at(context, verb);
  if (deprel !== "conj" || head < 0 || head >= first || classOf(at(context, verb).lemma) === null) return null;
  const before = at(context, head);
  if (before.upos !== "VERB" || before.xpos !== xpos || classOf(before.lemma) === null) return null;
  for (let index = head + 1; index < first; index += 1) if (at(context, index).deprel !== "cc") return null;
  return child(context, head, "obj", "iobj", "ccomp", "xcomp", "obl") === null && child(context, verb, "obj", "ccomp", "xcomp") !== null
    ? head
    : null;
}

/** Whether a token before a verb belongs to its cue. */
function leads(context: Context, index: number, top: number): boolean {
  const token = at(context, index);
  if (token.sentence !== at(context, top).sentence || context.outer[index] !== context.outer[top]) return false;
  if (token.head !== top && !(token.head > index && token.head <= top)) return false;
  if (token.head === top && /^(?:both|either|neither)$/.test(token.lower)) return true;
  if (token.head !== top) return token.deprel.startsWith("advmod") && token.upos !== "PRON";
  if (token.deprel.startsWith("aux") || token.deprel === "cop") return true;
  if (token.deprel.startsWith("advmod")) return !/^(?:when|where|why|how|so|as|but)$/.test(token.lower);
  return token.deprel === "mark" && token.lower === "to";
}
