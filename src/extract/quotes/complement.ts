/** The tokens of what a cue governs. */
import { hasRelation, subtree } from "../../tree/index.ts";
import { at } from "./context.ts";
import type { Context } from "./context.ts";
import { classOf } from "./cue.ts";
import type { VerbCue } from "./cue.ts";
import { coordinatedWith } from "./source.ts";

/** What a cue verb governs, as one rule reads it. */
export interface Governed {
  readonly construction: string;
  readonly indices: readonly number[];
  readonly confidence: number;
  /** Last token of the cue when more belongs to it. */ readonly cueLast?: number;
}

/** Participles after a comma that begin an attribution of their own, wherever the parser hung them. */
export function startsOwnCue(context: Context, index: number): boolean {
  const token = at(context, index);
  return token.xpos === "VBG" && classOf(token.lemma) !== null && index > 0 && at(context, index - 1).text === ",";
}

/** Tokens of a complement, without attributions that hang in it (participles, "he said" in the middle). */
export function complement(context: Context, head: number, cue: VerbCue): number[] {
  const outside = context.outer[cue.verb] as number;
  return subtree(context.document, head, (token) => {
    if (token.index === cue.top || token.index === cue.verb) return true;
    // What is said in quotation marks is whole; outside them a later participle reports anew.
    if (token.index <= cue.verb || head < cue.verb || context.outer[token.index] !== outside) return false;
    return (
      (startsOwnCue(context, token.index) && hasRelation(token, "advcl", "acl", "conj", "parataxis")) ||
      coordinatedWith(context, token.index) === cue.verb
    );
  });
}
