import type { Document } from "../src/model/index.ts";

export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Counts from 0 in the sentence; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly spaceAfter: boolean;
  readonly misc: string;
}

export interface ConlluSentence {
  readonly document: string;
  readonly paragraph: number;
  readonly heading: boolean;
  readonly text: string;
  readonly words: readonly ConlluWord[];
}

export function readConllu(text: string): ConlluSentence[];
export function toDocument(id: string, sentences: readonly ConlluSentence[]): Document;
