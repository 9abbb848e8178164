/** What is said in the passive: "X is said to have …", "X was described as …", "X was accused of …", "it was reported that …", "X was announced". */
import { ADDRESSEE_VERBS, OBJECT_VERBS, PASSIVE_PREPOSITIONS } from "../../lexicon/cues.ts";
import { children, hasRelation } from "../../tree/index.ts";
import { complement } from "./complement.ts";
import type { Governed } from "./complement.ts";
import { at, child } from "./context.ts";
import type { Context } from "./context.ts";
import type { VerbCue } from "./cue.ts";

const isCalled = (context: Context, index: number, preposition: string): boolean =>
  children(context.document, index).some((inner) => at(context, inner).lower === preposition && hasRelation(at(context, inner), "case"));

/** "by …" of a passive. */
export function agentOf(context: Context, verb: number): number | null {
  for (const index of children(context.document, verb)) {
    const { deprel } = at(context, index);
    if (deprel === "obl:agent" || (deprel === "obl" && isCalled(context, index, "by"))) return index;
  }
  // "was described as “a disgrace” | by the union", hung on the disgrace
  for (const index of children(context.document, verb)) {
    if (index < verb || !isCalled(context, index, "as")) continue;
    const agent = children(context.document, index).find(
      (inner) =>
        inner > index &&
        context.outer[inner] === context.outer[verb] &&
        context.outer[index] !== context.outer[verb] &&
        isCalled(context, inner, "by"),
    );
    if (agent !== undefined) return agent;
  }
  return null;
}

/** The preposition that brings in of what somebody is accused, and the head of that; also behind the agent, where the parser may hang it. */
function charge(context: Context, cue: VerbCue): { readonly head: number; readonly preposition: number } | null {
  const listed = PASSIVE_PREPOSITIONS[cue.lemma];
  if (listed === undefined) return null;
  const agent = agentOf(context, cue.verb);
  for (const host of agent === null ? [cue.verb] : [cue.verb, agent])
    for (const head of children(context.document, host)) {
      if (head < cue.verb || head === agent || !hasRelation(at(context, head), "obl", "advcl", "nmod", "acl", "xcomp")) continue;
      const preposition = children(context.document, head).find(
        (index) => index > cue.verb && index < head && hasRelation(at(context, index), "case", "mark"),
      );
      if (preposition !== undefined && preposition < head && listed.includes(at(context, preposition).lower)) return { head, preposition };
    }
  return null;
}

/** What a passive cue says of its subject; null where it says nothing. */
export function passiveContent(context: Context, cue: VerbCue, subject: number): Governed | null {
  const { verb, lemma } = cue;
  const clause = child(context, verb, "ccomp");
  if (clause !== null) return { construction: "passive-clause", indices: complement(context, clause, cue), confidence: 0.6 };
  const open = child(context, verb, "xcomp");
  const named = ADDRESSEE_VERBS.has(lemma);
  // "Nobody was hurt, it was reported."
  const { head: host, deprel } = at(context, cue.top);
  if (at(context, subject).lower === "it" && deprel === "parataxis" && host >= 0 && host < subject && cue.verbClass === "speech")
    return { construction: "passive-aside", indices: complement(context, host, cue), confidence: 0.8 };
  const accused = charge(context, cue);
  if (accused !== null) {
    const { head, preposition } = accused;
    const indices = [...complement(context, subject, cue), ...complement(context, head, cue).filter((index) => index > preposition)];
    return {
      construction: "passive-of",
      indices: indices.sort((a, b) => a - b),
      confidence: 0.6,
      ...(preposition === cue.range.last + 1 ? { cueLast: preposition } : {}),
    };
  }
  if (open !== null) {
    const indices = complement(context, open, cue);
    if (!named) indices.push(...complement(context, subject, cue));
    return { construction: "passive-open", indices: indices.sort((a, b) => a - b), confidence: 0.6 };
  }
  if (named) return null;
  const as = children(context.document, verb).find(
    (index) =>
      index > verb &&
      hasRelation(at(context, index), "obl", "advcl") &&
      children(context.document, index).some((inner) => at(context, inner).lower === "as"),
  );
  if (as !== undefined)
    return {
      construction: "passive-as",
      indices: [...complement(context, subject, cue), ...complement(context, as, cue)].sort((a, b) => a - b),
      confidence: 0.5,
    };
  if (cue.verbClass === null) return null;
  return { construction: "passive", indices: complement(context, subject, cue), confidence: OBJECT_VERBS.has(lemma) ? 0.4 : 0.2 };
}
