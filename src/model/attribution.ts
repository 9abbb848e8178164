import type { Span } from "./span.ts";

export type QuoteKind = "direct" | "mixed" | "indirect";

/** What the cue does with its content. `says` is the neutral one. */
export type Act = "says" | "denies" | "doubts" | "confirms" | "asks";

/** How a quote was found; its `confidence` and the error analysis go by it. */
export type QuoteConstruction = string;

/** An attribution relation: content, cue and attribution (the words that name who said it) in one article. */
export interface Quote {
  /** "q1", "q2" … numbered over all sources by the pipeline; unique in one document before that. */
  readonly id: string;
  readonly source: string;
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly attribution: readonly Span[];
  /** Token index of the head of the cue (verb, noun or "according"), or null. */
  readonly cueHead: number | null;
  /** Token index of the head of the attribution (one a conjunct), [] where none is named. */
  readonly attributionHeads: readonly number[];
  readonly act: Act;
  /** Speech (said, wrote, according to) as against thought, wish or evidence (believes, wants, polls show). */
  readonly speech: boolean;
  readonly construction: QuoteConstruction;
  /** Token indices of heads of voices between speaker and article, outermost first ("CNN reports that the Kremlin said"). */
  readonly relayHeads: readonly number[];
  /** "told the Associated Press": the words, without the preposition. */
  readonly addressee: Span | null;
  /** "in an Instagram post", "in a statement", "on Saturday". */
  readonly medium: Span | null;
  readonly occasion: Span | null;
  /** Id of the quote inside which this one stands, or null. */
  readonly parent: string | null;
  readonly confidence: number;
}
