/** "Admitted to the police that he had lied": the words after "to" are told, not what is said. */
import { PREPOSITIONS } from "../../lexicon/cues.ts";
import { children, subtree } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { at } from "./context.ts";
import type { Context } from "./context.ts";

/** What opens a clause that says what was said. */
const OPENING = /^(?:that|whether|if|why|how|what|who|where|when)$/;

/**
 * The candidate without its addressee, where cue and content have taken "to" and the one who is told for the beginning of what is said; the same
 * candidate otherwise ("referred to the report that he wrote").
 */
export function withoutAddressee(context: Context, candidate: Candidate): Candidate {
  const { cue, cueHead, content } = candidate;
  const [told, ...rest] = content;
  if (cue === null || cueHead === null || told === undefined || told.start < cue.end) return candidate;
  const to = context.tokens.slice(cueHead + 1, cueHead + 8).find(({ end }) => end === cue.end);
  if (to?.lower !== "to" || (PREPOSITIONS[at(context, cueHead).lemma]?.includes("to") ?? false)) return candidate;
  const addressee = at(context, to.index).head;
  if (addressee <= to.index || !/^(?:NOUN|PROPN|PRON)$/u.test(at(context, addressee).upos)) return candidate;
  const clause = children(context.document, addressee).find(
    (index) => index > addressee && /^(?:acl|ccomp|advcl)/u.test(at(context, index).deprel) && isSaid(context, index),
  );
  if (clause === undefined) return candidate;
  const first = at(context, subtree(context.document, clause)[0] as number);
  if (first.start <= told.start || first.start >= told.end) return candidate;
  return {
    ...candidate,
    cue: { start: cue.start, end: at(context, to.index - 1).end },
    content: [{ start: first.start, end: told.end }, ...rest],
    construction: candidate.construction === "tagged" ? "tagged" : "clause",
  };
}

/** A clause that "that" or a question word opens and that has a subject of its own: no relative clause of the addressee. */
function isSaid(context: Context, clause: number): boolean {
  const first = at(context, subtree(context.document, clause)[0] as number);
  return (
    OPENING.test(first.lower) &&
    children(context.document, clause).some((index) => index !== first.index && at(context, index).deprel.startsWith("nsubj"))
  );
}
