import type { Quote } from "./attribution.ts";
import type { Claim } from "./claim.ts";
import type { Document } from "./document.ts";
import type { Chain, Mention, Resolved } from "./entity.ts";

/** What `extract` finds in one document. */
export interface Extraction {
  readonly document: Document;
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly claims: readonly Claim[];
  /** Sentence indices of which nothing could be made. */
  readonly notUnderstood: readonly number[];
}

/** All documents of a run with their speakers resolved: the input of alignment, stances and checks. */
export interface Story {
  readonly extractions: readonly Extraction[];
  readonly resolved: Resolved;
}
