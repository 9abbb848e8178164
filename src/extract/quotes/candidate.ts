import type { Act, Span } from "../../model/index.ts";
import type { Range } from "./context.ts";

/** An attribution as one rule sees it, before it is weighed against the others. */
export interface Candidate {
  readonly construction: string;
  /** Token that heads the cue, or null for a bare quotation. */
  readonly cueHead: number | null;
  readonly cue: Span | null;
  /** Token range of the source and its head, or null where none is named. */
  readonly source: (Range & { readonly head: number }) | null;
  readonly content: readonly Span[];
  readonly act: Act;
  readonly speech: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** What a fitted filter reads: names of what holds here. */
  readonly features: readonly string[];
}
