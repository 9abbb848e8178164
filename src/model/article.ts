import type { Span } from "./span.ts";

/** What a block of an article's text is. Only `headline`, `standfirst`, `heading`, `paragraph` and `list-item` are annotated. */
export type BlockKind = "headline" | "standfirst" | "heading" | "paragraph" | "list-item" | "byline" | "date" | "caption" | "boilerplate";

/** One block (paragraph) of the text. `span` leaves out a dateline at its head and white space at its edges. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Stretches inside `span` that are markup (Markdown marks, link targets), in order: no token lies in them. */
  readonly skip?: readonly Span[];
}

/** One source: a decoded file and what could be told of its make-up. `text` is never changed; all offsets point into it. */
export interface Article {
  /** "s1", "s2" … in the order of the command line; drafts of `check` are "s0", or "d1", "d2" … when there are several. */
  readonly id: string;
  /** Path as reports show it: relative to the root, forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The headline as a stretch of the text, or null. */
  readonly headline: Span | null;
  /** A headline given from outside (ArticleInput.headline, HTML metadata) that does not stand in the text. */
  readonly givenHeadline: string | null;
  /** A lone line: it is the lead claim, not a headline without a body. Its block is a `paragraph`. */
  readonly lone: boolean;
  readonly byline: Span | null;
  readonly dateline: Span | null;
  /** ISO 8601 date (or date-time) of publication, or null. */
  readonly published: string | null;
  readonly sha256: string;
  readonly words: number;
  /** "en", or the code of the language it seems to be in. */
  readonly language: string;
}

/** What the library and the command line hand in. */
export interface ArticleInput {
  readonly text: string;
  readonly path?: string;
  readonly headline?: string;
  /** ISO 8601. */
  readonly published?: string;
}
