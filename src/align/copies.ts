/**
 * Articles that are copies of one another: wire text, abridged or lightly rewritten. Measured on sentences outside quotation marks
 * (any two reporters may quote the same words): the share of the shorter article's sentences that the other one holds, and runs of them.
 * True copies may share few trigrams over the whole text, so that runs of sentences decide, not a single likeness of texts.
 */
import type { Document } from "../model/index.ts";
import { markedSpans, tokensIn } from "../tree/index.ts";
import { isContent } from "./fold.ts";

/** How much of one article another one holds. */
export interface Overlap {
  /** Sentences of the shorter article that the other one has, word for word or nearly, 0 to 1 of its comparable sentences. */
  readonly containment: number;
  /** The longest run of such sentences, one after the other in both. */
  readonly run: number;
  /** Such sentences. */
  readonly sentences: number;
}

/** Shared words of a sentence pair from which on one is taken from the other. */
const SAME_SENTENCE = 0.72;
/** Words with content that a sentence must have outside marks to be compared. */
const LEAST_WORDS = 5;

interface Bag {
  readonly index: number;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** Sentences of the running text with their words outside quotation marks; those mostly quoted are left out. */
function bags(document: Document): Bag[] {
  const marked = markedSpans(document);
  return document.sentences.flatMap((sentence): Bag[] => {
    if (sentence.part !== "body") return [];
    const tokens = tokensIn(document, sentence).filter(({ start }) => !marked.some((span) => start >= span.start && start < span.end));
    const words = tokens.filter(({ upos }) => upos !== "PUNCT").map(({ lower }) => lower);
    if (tokens.filter(isContent).length < LEAST_WORDS) return [];
    return [{ index: sentence.index, words, set: new Set(words) }];
  });
}

function likeness(a: Bag, b: Bag): number {
  if (Math.min(a.set.size, b.set.size) < 0.4 * Math.max(a.set.size, b.set.size)) return 0;
  let shared = 0;
  for (const word of a.set) if (b.set.has(word)) shared += 1;
  // Against the shorter sentence (an abridged copy drops clauses), but not too short a one.
  return shared / Math.max(8, Math.min(a.set.size, b.set.size));
}

/** Whether two words in a row stand in the other sentence too, for most of the shorter one: order tells a copy from a like topic. */
function keepsOrder(a: Bag, b: Bag): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const pairs = new Set(long.words.slice(1).map((word, at) => `${long.words[at]} ${word}`));
  const kept = short.words.slice(1).filter((word, at) => pairs.has(`${short.words[at]} ${word}`)).length;
  return kept / Math.max(1, short.words.length - 1) >= 0.5;
}

/** How much of the shorter of two articles the other one holds. */
export function overlapOf(first: Document, second: Document): Overlap {
  const [a, b] = [bags(first), bags(second)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return { containment: 0, run: 0, sentences: 0 };
  let [sentences, run, longest] = [0, 0, 0];
  let expected = -1;
  for (const bag of short) {
    let best: { position: number; score: number } | null = null;
    long.forEach((other, position) => {
      const score = likeness(bag, other);
      if (score >= SAME_SENTENCE && (!best || score > best.score) && keepsOrder(bag, other)) best = { position, score };
    });
    const hit = best as { position: number; score: number } | null;
    if (hit === null) {
      run = 0;
      expected = -1;
      continue;
    }
    sentences += 1;
    run = expected >= 0 && Math.abs(hit.position - expected) <= 1 ? run + 1 : 1;
    expected = hit.position + 1;
    longest = Math.max(longest, run);
  }
  return { containment: sentences / short.length, run: longest, sentences };
}

/** Whether two articles have one text behind them. */
export function isCopy({ containment, run, sentences }: Overlap): boolean {
  return (
    (sentences >= 3 && containment >= 0.9) || (sentences >= 5 && containment >= 0.4) || (run >= 3 && sentences >= 4 && containment >= 0.25)
  );
}
