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

/** Likeness of two words from which on one stands for the other where one remark is known to be told. */
const STANDS = 0.6;
/** Share of the words of a quotation that its telling has, and the other way about, from which on it tells it whole and nothing else. */
const WHOLE = { quoted: 0.7, told: 0.65 };

/** Whether a telling gives all of a quotation, in plain words of its own, and little besides. */
export function tellsWhole(comparison: Comparison, match: QuoteMatch): boolean {
  if (departs(comparison, match)) return false;
  const [quoted, told] = [match.a, match.b].map(({ source, span }) =>
    tokensIn(documentOf(comparison, source), span).flatMap(({ upos, lemma }) =>
      CONTENT.has(upos) && !STOP_WORDS.has(lemma.toLowerCase()) ? [lemma.toLowerCase()] : [],
    ),
  ) as [string[], string[]];
  const share = (from: readonly string[], to: readonly string[]): number =>
    from.filter((word) => to.some((other) => word === other || wordSimilarity(word, other) >= STANDS)).length / Math.max(1, from.length);
  return share(quoted, told) >= WHOLE.quoted && share(told, quoted) >= WHOLE.told;
}

function drops(quoted: readonly Token[], told: readonly Token[], words: ReadonlySet<string>): boolean {
  const has = (tokens: readonly Token[]): boolean => tokens.some(({ lemma }) => words.has(lemma.toLowerCase()));
  return has(quoted) && !has(told);
}
