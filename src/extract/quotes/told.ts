/** What somebody is told or asked, where the parser hung it on whom is told: "told officers | he was innocent", "asked her | when she would go". */
import { ADDRESSEE_VERBS } from "../../lexicon/cues.ts";
import { children, hasRelation, subtree } from "../../tree/index.ts";
import { at, child } from "./context.ts";
import type { Context } from "./context.ts";
import type { VerbCue } from "./cue.ts";
import { agentOf } from "./passive.ts";

/** Verbs that hardly have an addressee without something that is told; "asked the man he met" is too seldom short of it. */
const TELLING = new Set(["tell", "assure", "inform", "notify", "remind", "reassure", "advise", "warn", "promise"]);
const RELATIVE = /^(?:who|whom|whose|which|where|when|why)$/;

/** Head of a clause that the parser took for a relative one of the addressee, or of the agent of a passive; null where it is one. */
export function told(context: Context, cue: VerbCue): number | null {
  if (!TELLING.has(cue.lemma)) return null;
  const whom = child(context, cue.verb, "iobj", "obj") ?? agentOf(context, cue.verb);
  if (whom === null || whom < cue.verb) return null;
  const clause = children(context.document, whom).find(
    (index) => index > whom && hasRelation(at(context, index), "acl") && isComplete(context, index, whom),
  );
  return clause ?? null;
}

/** Whether a clause lacks nothing that the noun before it could stand for, so that it modifies no noun. */
function isComplete(context: Context, clause: number, noun: number): boolean {
  const own = children(context.document, clause);
  const first = at(context, subtree(context.document, clause)[0] as number);
  const subject = own.find((index) => hasRelation(at(context, index), "nsubj"));
  if (subject === undefined || first.index !== noun + 1 || first.text === "," || RELATIVE.test(first.lower)) return false;
  // "the man that left": "that" is the subject itself.
  if (/^(?:that|who|which)$/.test(at(context, subject).lower) && subject === first.index) return false;
  // "the man she had spoken to": a preposition with nothing behind it waits for the noun.
  const last = at(context, subtree(context.document, clause).at(-1) as number);
  return last.upos !== "ADP" || last.deprel !== "case";
}

/** Words of question before a clause that says what is asked or told, not when or how it was asked. */
const QUESTION = /^(?:why|how|where|what|who|whether|if)$/;
const ASKING = new Set([
  "ask",
  "wonder",
  "inquire",
  "explain",
  "say",
  "tell",
  "specify",
  "clarify",
  "describe",
  "recall",
  "know",
  "reveal",
]);

/**
 * Head of an indirect question that the parser took for a clause of time: "asked the minister when the bridge would open". A clause of time has no
 * "will" or "would". Null where it is one.
 */
export function openQuestion(context: Context, cue: VerbCue): number | null {
  if (cue.verbClass !== "speech" || !ASKING.has(cue.lemma)) return null;
  const whom = ADDRESSEE_VERBS.has(cue.lemma) ? child(context, cue.verb, "iobj", "obj") : null;
  const after = whom === null || whom < cue.verb ? cue.range.last : (subtree(context.document, whom).at(-1) as number);
  const clause = children(context.document, cue.verb).find(
    (index) => hasRelation(at(context, index), "advcl") && subtree(context.document, index)[0] === after + 1,
  );
  const word = clause === undefined ? undefined : at(context, after + 1).lower;
  if (clause === undefined || word === undefined || child(context, clause, "nsubj") === null) return null;
  if (word === "when" && children(context.document, clause).some((index) => /^(?:will|would|'ll|’ll)$/.test(at(context, index).lower)))
    return clause;
  return QUESTION.test(word) && (word !== "if" || cue.lemma === "ask") ? clause : null;
}
