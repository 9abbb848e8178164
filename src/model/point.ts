import type { Span } from "./span.ts";

export type Facet =
  | "occurrence"
  | "agent"
  | "patient"
  | "quantity"
  | "time"
  | "place"
  | "cause"
  | "outcome"
  | "response"
  | "wording"
  | "attribution"
  | "name"
  | "role"
  | "certainty"
  | "duplicate"
  | "other";

export type Commitment = "asserts" | "leans" | "relays" | "asks" | "none";
export type StancePolarity = "affirms" | "denies" | "both" | null;

export interface Evidence {
  readonly claim: string | null;
  readonly quote: string | null;
  readonly span: Span;
}

/** What one source has on one side of a yes-or-no point. */
export interface StanceSide {
  readonly polarity: "affirms" | "denies";
  readonly commitment: "asserts" | "leans" | "relays";
  /** Whether claims of the article on this point say so, rather than the article as a whole. */
  readonly inWords: boolean;
  /** Speaker ids of the voices relayed. */
  readonly voices: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What one source holds about one point. */
export interface Stance {
  readonly source: string;
  readonly commitment: Commitment;
  readonly polarity: StancePolarity;
  /** Filler of the facet's slot where it is not yes or no: "12 people", "Tuesday". */
  readonly value: string | null;
  /** Speaker ids of the voices relayed. */
  readonly voices: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** Its sides where the point is a yes-or-no question: at most one of each polarity, at most one of them its own. The row follows from them. */
  readonly sides?: readonly StanceSide[];
}

/** One event or state and one facet of it, over all sources. */
export interface Point {
  readonly id: string;
  /** As a person would ask it: "Did the call take place?" */
  readonly label: string;
  readonly lead: boolean;
  readonly facet: Facet;
  readonly claims: readonly string[];
  /** A row for every source. */
  readonly stances: readonly Stance[];
  /** Normalized key facts, from which finding ids are made: never line numbers or source ids. */
  readonly key: string;
}
