import type { Extraction, Finding, Resolved, Span } from "../model/index.ts";
import type { PreparedSource } from "./sources.ts";
import type { LookUp } from "./trace.ts";

/** A draft, its sources and the people in them: what every check of a draft sees. */
export interface DraftContext {
  readonly draft: Extraction;
  readonly sources: readonly PreparedSource[];
  readonly resolved: Resolved;
  /** Where the sources tell what the draft tells. */
  readonly near: LookUp;
  /** Name of the draft's outlet, where the configuration gives one. */
  readonly outlet: string | null;
  /** Ids of sources that are a primary record (transcript, release). */
  readonly primary: ReadonlySet<string>;
  /** Findings of the comparison that set a quotation of one article beside a paraphrase in another. */
  readonly paraphrases: readonly Finding[];
}

/** One thing of a draft that an editor ticks: the finding is null where the sources have it as it stands. */
export interface CheckedItem {
  readonly draft: string;
  readonly kind: "quotation" | "name" | "number" | "date";
  readonly span: Span;
  readonly status: "found" | "differs" | "not-found";
  readonly found: readonly { readonly source: string; readonly span: Span }[];
  readonly finding: Finding | null;
}
