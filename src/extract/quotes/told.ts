/** What somebody is told or asked, where the parser hung it on whom is told: "told officers | he was innocent", "asked her | when she would go". */
import { ADDRESSEE_VERBS } from "../../lexicon/cues.ts";
import { children, hasRelation, subtree } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { at, child } from "./context.ts";
import type { Context } from "./context.ts";
import type { VerbCue } from "./cue.ts";
import { agentOf } from "./passive.ts";

/** Verbs that hardly have an addressee without something that is told; "asked the man he met" is too seldom short of it. */
const TELLING = new Set(["tell", "assure", "inform", "notify", "remind", "reassure", "advise", "warn", "promise"]);
const RELATIVE = /^(?:who|whom|whose|which|where|when|why)$/;

/** Questions that hardly modify the one who is asked: "asked the clerk why …". */
const ASKED = /^(?:why|how|whether|when|where|what|if)$/;

/** Head of a clause that the parser took for a relative one of the addressee, or of the agent of a passive; null where it is one. */
export function told(context: Context, cue: Pick<VerbCue, "lemma" | "verb">): number | null {
  const asks = cue.lemma === "ask";
  if (!asks && !TELLING.has(cue.lemma)) return null;
  const whom = child(context, cue.verb, "iobj", "obj") ?? agentOf(context, cue.verb);
  if (whom === null || whom < cue.verb) return null;
  // "told them all it knew": what is told is the object.
  if (child(context, cue.verb, "iobj") !== null && child(context, cue.verb, "obj") !== null) return null;
  const clause = children(context.document, whom).find((index) => {
    if (index < whom || !hasRelation(at(context, index), "acl")) return false;
    const first = at(context, subtree(context.document, index)[0] as number);
    const asked = ASKED.test(first.lower) && (asks || /^(?:why|how|whether)$/.test(first.lower));
    if (asks || asked) return asked && first.index === whom + 1 && child(context, index, "nsubj") !== null;
    return isComplete(context, index, whom);
  });
  return clause ?? null;
}

/**
 * A candidate without its addressee, where that stands at the head of what is said, for want of a "that" between them: "told the judge | the file
 * had been lost"; the same candidate otherwise.
 */
export function withoutTold(context: Context, candidate: Candidate): Candidate {
  const { cueHead, content, cue } = candidate;
  const [said, ...rest] = content;
  if (cueHead === null || cue === null || said === undefined || said.start < cue.end) return candidate;
  const { lemma, upos } = at(context, cueHead);
  if (upos !== "VERB" || (lemma !== "ask" && !TELLING.has(lemma))) return candidate;
  const from = context.tokens.slice(cueHead + 1, cueHead + 4).find(({ start }) => start === said.start)?.index;
  if (from === undefined || context.outer[from] !== context.outer[cueHead]) return candidate;
  const start = startBehind(context, cueHead, from);
  if (start === null || start <= from || at(context, start).start >= said.end) return candidate;
  return { ...candidate, content: [{ start: at(context, start).start, end: said.end }, ...rest] };
}

/** Whether the tokens of a stretch name somebody, with a day behind or without. */
export function isNamed(context: Context, first: number, end: number): boolean {
  const tokens = context.tokens.slice(first, end);
  const preposition = tokens.findIndex(({ upos }) => upos === "ADP");
  const name = preposition < 0 ? tokens : tokens.slice(0, preposition);
  return (
    name.some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos)) &&
    tokens.every(({ upos, lower }) => /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PART)$/.test(upos) && !/^(?:that|which|who|what)$/.test(lower))
  );
}

/** First token of what is told behind an addressee that begins at a token; null where nothing tells them apart. */
function startBehind(context: Context, verb: number, from: number): number | null {
  const clause = child(context, verb, "ccomp");
  const hung = told(context, { verb, lemma: at(context, verb).lemma });
  const whom = child(context, verb, "iobj", "obj");
  if (whom !== null && subtree(context.document, whom).includes(from)) {
    const next = hung ?? (clause !== null && clause > whom ? clause : null);
    return next === null ? null : (subtree(context.document, next).find((index) => index > whom) ?? null);
  }
  // The parser gave the clause two subjects, or another noun before its own: "the judge the file had been lost".
  const subject =
    clause === null
      ? undefined
      : children(context.document, clause).findLast((index) => index < clause && hasRelation(at(context, index), "nsubj"));
  const start = subject === undefined ? undefined : subtree(context.document, subject)[0];
  return start !== undefined && isNamed(context, from, start) ? start : null;
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
