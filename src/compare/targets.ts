/** Of what quoted words are said, where the article tells it in its own voice: "the inquiry was “a sad day”", "called the ruling “a sad day”". */
import { wordSimilarity } from "../lexicon/similarity.ts";
import type { QuoteVersion, Span, Token } from "../model/index.ts";
import { markedSpans, tokensIn } from "../tree/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf, oneLine } from "./context.ts";

/** Words that a target may take. */
const LONGEST = 8;
/** Likeness of two nouns under which they cannot be names for one thing ("shooting" and "massacre" have .44). */
const UNLIKE = 0.3;

/** The words for two things of which two articles have the same words said, or null: nouns that have nothing in common. */
export function targetsApart(comparison: Comparison, a: QuoteVersion, b: QuoteVersion): [Target, Target] | null {
  const [left, right] = [targetOf(comparison, a), targetOf(comparison, b)];
  if (left === null || right === null || left.nouns.length === 0 || right.nouns.length === 0) return null;
  const isOne = (one: string, other: string): boolean => one === other || wordSimilarity(one, other) >= UNLIKE;
  if (left.nouns.some((noun) => right.nouns.some((other) => isOne(noun, other)))) return null;
  return [left, right];
}

interface Target {
  readonly text: string;
  readonly span: Span;
  /** Lemmas of its nouns. */
  readonly nouns: readonly string[];
}

function targetOf(comparison: Comparison, { source, span, quotes: [id], quotes }: QuoteVersion): Target | null {
  const quote = comparison.quotes.get(id ?? "");
  const start = quote?.content[0]?.start;
  if (quote === undefined || start === undefined || quotes.length !== 1 || quote.kind !== "mixed" || start >= span.start) return null;
  const document = documentOf(comparison, source);
  const marked = markedSpans(document).find((one) => one.start <= span.start && span.end <= one.end);
  if (marked === undefined) return null;
  const tokens = tokensIn(document, { start, end: marked.start }).filter(({ upos }) => upos !== "PUNCT" && upos !== "SCONJ");
  const words = tokens.filter(({ upos, lower }) => upos !== "AUX" && lower !== "as");
  // "A willingness “to act”": the words go on with the noun, and are not said of it.
  if (words.length === tokens.length && /^["“‘']*(?:to|that|of|for)\b/iu.test(document.article.text.slice(marked.start))) return null;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > LONGEST || !isNounPhrase(words)) return null;
  const phrase = { start: first.start, end: last.end };
  return {
    text: oneLine(document.article.text.slice(phrase.start, phrase.end)),
    span: phrase,
    nouns: words.filter(({ upos }) => upos === "NOUN").map(({ lemma }) => lemma.toLowerCase()),
  };
}

/** A determiner, adjectives, names and nouns that end with a noun: nothing that tells more of it, and no pronoun. */
function isNounPhrase(words: readonly Token[]): boolean {
  return words.at(-1)?.upos === "NOUN" && words.every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/u.test(upos));
}
