/** What the rules of cues before and after a quotation in marks share. */
import { at } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { classOf } from "./cue.ts";
import type { VerbCue } from "./cue.ts";
import type { Source } from "./source.ts";

/** A cue beside a quotation, and the tokens from the one to the other. */
export interface Found {
  readonly cue: VerbCue;
  readonly source: Source | null;
  readonly construction: string;
  readonly zone: Range;
}

/** How far from its marks, in tokens, a cue may stand. */
export const REACH = 45;

export const speaks = (context: Context, cue: VerbCue): boolean =>
  cue.verbClass === "speech" ||
  cue.phrasal ||
  (classOf(cue.lemma) !== null && SPEAKS_BESIDE.has(cue.lemma)) ||
  (at(context, cue.verb).lemma === "go" && cue.phrasal);
/** Verbs that speak only beside a quotation: “…,” he thought; “…,” she laughed. */
const SPEAKS_BESIDE = new Set(["think", "agree", "wonder", "hope", "worry", "recommend", "urge", "plead", "beg", "press", "read"]);
