import type { Commitment, Evidence, StancePolarity } from "./point.ts";
import type { Span } from "./span.ts";

/** What one source holds about a draft's claim. */
export interface VerdictStance {
  readonly source: string;
  readonly stance: "supports" | "denies" | "reports" | "silent";
  /** Whether a silent source is about the same story. */
  readonly related: boolean;
  readonly commitment: Commitment;
  readonly polarity: StancePolarity;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A claim or quotation of a draft, judged against its sources. */
export interface DraftVerdict {
  readonly draft: string;
  readonly claim: string | null;
  readonly quote: string | null;
  readonly span: Span;
  /** One lead a draft: what its headline, its only line, or its first sentence claims. */
  readonly lead: boolean;
  readonly draftCommitment: "asserts" | "relays" | "asks";
  readonly verdict: "supported" | "contradicted" | "disputed" | "reported" | "unsupported" | "not-checked";
  readonly confidence: number;
  /** A row for every source. */
  readonly stances: readonly VerdictStance[];
}
