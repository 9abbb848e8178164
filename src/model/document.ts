import type { Article } from "./article.ts";

/** A syntactic word. Indices are positions in `Document.tokens`. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The very text. */
  readonly text: string;
  /** Normalized for look-ups: straight marks, headlines recased. Same token, other letters. */
  readonly norm: string;
  /** Lower-cased `norm`. */
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech (UD v2). */
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the head token in the document, -1 for the root of a sentence. */
  readonly head: number;
  /** UD relation with its subtype, such as "nsubj:pass"; "root" for the root. */
  readonly deprel: string;
  readonly sentence: number;
  /** Whether white space follows in the text. */
  readonly spaceAfter: boolean;
}

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** First token and one past the last: a half-open range of token indices. */
  readonly first: number;
  readonly last: number;
  /** Index into `article.blocks`. */
  readonly block: number;
  readonly root: number;
  /** Stands in the headline, the standfirst, or the running text. */
  readonly part: "headline" | "standfirst" | "body";
}

/** An annotated article. Made once by `language`; every later stage only queries it. */
export interface Document {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** What the parser's encoder made of each token in its sentence: so many numbers of 8 bits a token, for the tagger of attributions. */
  readonly states: Int8Array;
}
