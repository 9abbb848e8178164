import type { Evidence, Facet } from "./point.ts";
import type { FindingVerdict, Position } from "./report.ts";
import type { Rule } from "./rule.ts";
import type { Span } from "./span.ts";

/** One side of a finding: a position, who takes it and where. */
export interface Side {
  readonly position: Position;
  readonly value: string | null;
  /** Ids of sources that commit to it in their own voice. */
  readonly holds: readonly string[];
  /** Ids of sources that relay it. */
  readonly carries: readonly string[];
  readonly speakers: readonly string[];
  readonly evidence: readonly (Evidence & { readonly source: string; readonly paraphrase?: boolean })[];
}

/** A discrepancy or agreement, as facts: wording, level and documentation are derived from `rule`. */
export interface Finding {
  readonly rule: Rule;
  readonly verdict: FindingVerdict;
  readonly facet: Facet;
  readonly point: string | null;
  /** As an editor reads it: a question or a short heading. */
  readonly title: string;
  readonly message: string;
  readonly confidence: number;
  readonly sides: readonly Side[];
  /** The sides agree as far as they go: one is only rounded, bounded or more precise, or was written before; a quotation differs in a small word or short cut only, or is told plainly; a name has another form, a person another description that may be true as well. It stands below all else. */
  readonly finer?: boolean;
  /** Each article tells it in words of its own: the message sets them side by side. */
  readonly ownWords?: boolean;
  readonly diff: readonly { readonly op: "equal" | "insert" | "delete"; readonly text: string }[] | null;
  /** Normalized key facts, from which the id is made. */
  readonly key: string;
  /** 0 to 1: headline and lead before detail, then how many sources, then the verdict. Findings are sorted by it. */
  readonly importance: number;
  /** Where it is shown first: source id and span. */
  readonly location: { readonly source: string; readonly span: Span };
}
