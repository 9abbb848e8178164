import type { Span } from "./span.ts";

export type QuoteMatchKind = "same" | "altered" | "cut" | "stitched" | "paraphrased";

/** Where an article that tells a quotation in its own words has words of it in marks as well: in the telling ("both": as the other has), or elsewhere. */
export type QuotedToo = "partly" | "both" | "elsewhere";

/** One article's version of a quotation. */
export interface QuoteVersion {
  readonly source: string;
  /** Ids of the quotes that it stands in. */
  readonly quotes: readonly string[];
  readonly span: Span;
  readonly text: string;
  /** Folded words, for keys. */
  readonly words: readonly string[];
  readonly speakers: readonly string[];
}

export interface DiffPart {
  readonly op: "equal" | "insert" | "delete";
  readonly text: string;
}

/** A pair of versions of one quotation in two articles. */
export interface QuoteMatch {
  readonly kind: QuoteMatchKind;
  readonly a: QuoteVersion;
  readonly b: QuoteVersion;
  /** `a` is the old text; null where nothing differs or one side is a paraphrase. */
  readonly diff: readonly DiffPart[] | null;
  /** Folded words that only one side has: [of a, of b]; [] where nothing differs. */
  readonly changed: readonly (readonly [readonly string[], readonly string[]])[];
  /** Shared words with content. */
  readonly shared: number;
  /** Shared words over all words of the shared stretch, 0 to 1. */
  readonly similarity: number;
  /** Both speakers are known and they are not the same. */
  readonly otherSpeaker: boolean;
  /** Present where nothing differs but what hardly matters or is owned up to (a bracket, an ellipsis). */
  readonly finer?: true;
  /** Of a paraphrase whose article quotes words of it too. */
  readonly also?: QuotedToo;
  readonly confidence: number;
}

/** Source id → ids of the sources whose text or reporting it gives; itself where the reporting is its own. Sorted. */
export type Origins = ReadonlyMap<string, readonly string[]>;
