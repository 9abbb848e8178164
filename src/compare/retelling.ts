/** Whether what an article tells in its own words departs from the quotation that it gives: a plain telling needs no look. */
import { wordSimilarity } from "../lexicon/similarity.ts";
import { STOP_WORDS } from "../lexicon/stop-words.ts";
import { HEDGING, LIMITING } from "../lexicon/sense.ts";
import type { QuoteMatch, Token } from "../model/index.ts";
import { isNegated, markedSpans, subtree, tokensIn } from "../tree/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf } from "./context.ts";

/** Likeness of two verbs from which on one stands for the other. */
const SAME = 0.75;
/** "what she calls a scandal": tells that the words are hers. */
const NAMING = new Set(["call", "describe", "term", "dub", "label"]);
const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"]);

/**
 * A predicate of its own over words of the quotation ("proved" for "is a reminder of"), another number, another polarity, or no word for a
 * condition or doubt that the speaker put in.
 */
export function departs(comparison: Comparison, { a, b }: QuoteMatch): boolean {
  const [quoting, telling] = [documentOf(comparison, a.source), documentOf(comparison, b.source)];
  const quoted = tokensIn(quoting, a.span);
  const marked = markedSpans(telling);
  const told = tokensIn(telling, b.span);
  const own = told.filter((token) => !marked.some(({ start, end }) => start <= token.start && token.end <= end));
  const numbers = own.filter(({ upos, lower }) => upos === "NUM" && /\d/u.test(lower)).map(({ lower }) => lower);
  if (numbers.some((number) => !quoted.some(({ lower }) => lower === number))) return true;
  // The cue may hold back as well ("she hopes", "he believes that").
  const cues = b.quotes.flatMap((id) => (comparison.quotes.get(id)?.cue ?? []).flatMap((span) => tokensIn(telling, span)));
  if (drops(quoted, [...told, ...cues], LIMITING) || drops(quoted, [...told, ...cues], HEDGING)) return true;
  const lemmas = new Set(quoted.filter(({ upos }) => CONTENT.has(upos)).map(({ lemma }) => lemma.toLowerCase()));
  return own.some((token) => {
    if (token.upos !== "VERB" || STOP_WORDS.has(token.lemma) || /^(?:advcl|case|mark)/u.test(token.deprel)) return false;
    const below = subtree(telling, token.index).map((at) => telling.tokens[at]);
    if (!below.some((word) => word !== undefined && word.index !== token.index && lemmas.has(word.lemma.toLowerCase()))) return false;
    const same = quoted.find(
      ({ upos, lemma }) => upos === "VERB" && wordSimilarity(lemma.toLowerCase(), token.lemma.toLowerCase()) >= SAME,
    );
    return same === undefined ? !NAMING.has(token.lemma) : isNegated(telling, token.index) !== isNegated(quoting, same.index);
  });
}

function drops(quoted: readonly Token[], told: readonly Token[], words: ReadonlySet<string>): boolean {
  const has = (tokens: readonly Token[]): boolean => tokens.some(({ lemma }) => words.has(lemma.toLowerCase()));
  return has(quoted) && !has(told);
}
