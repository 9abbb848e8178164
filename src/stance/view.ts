import { stem } from "../lexicon/natural.ts";
import { wordWeight } from "../lexicon/similarity.ts";
import { STOP_WORDS } from "../lexicon/stop-words.ts";
import type { Document, Token } from "../model/index.ts";

/** A content word of a text. */
export interface Term {
  readonly token: number;
  readonly lower: string;
  readonly lemma: string;
  readonly stem: string;
  /** How much it tells, 0.1 to 1. */
  readonly weight: number;
  /** Written with a capital inside a sentence: most likely part of a name. */
  readonly name: boolean;
  readonly number: boolean;
}

/** A sentence as the features see it. */
export interface SentenceView {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly headline: boolean;
  readonly question: boolean;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
}

/** A document prepared for comparison: made once, then only queried. */
export interface View {
  readonly document: Document;
  readonly sentences: readonly SentenceView[];
  /** Stem of every token. */
  readonly stems: readonly string[];
  /** Every word once: the vocabulary of the document. */
  readonly vocabulary: readonly Term[];
  /** Number of sentences that contain a stem. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Per token: inside quotation marks. */
  readonly quoted: readonly boolean[];
}

const OPENING = /^[“‘«„]$|^``$/;
const CLOSING = /^[”’»]$|^''$/;
const views = new WeakMap<Document, View>();

const cache = new Map<string, string>();

/** Porter's stem of a lower-cased word; words with other signs than letters stay as they are. */
export function stemOf(word: string): string {
  let known = cache.get(word);
  if (known === undefined) {
    known = /^[a-z]{3,}$/.test(word) ? stem(word) : word;
    cache.set(word, known);
  }
  return known;
}

/** The view of a document, kept as long as the document is. */
export function viewOf(document: Document): View {
  const known = views.get(document);
  if (known !== undefined) return known;
  const stems = document.tokens.map(({ lower }) => stemOf(lower.replace(/[’']s?$/, "")));
  const frequency = new Map<string, number>();
  const sentences = document.sentences.map((sentence): SentenceView => {
    const tokens = document.tokens.slice(sentence.first, sentence.last);
    const terms = tokens.flatMap((token, position) => termOf(token, position, stems[token.index] as string));
    const own = new Set(terms.map((term) => term.stem));
    for (const key of own) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    return {
      index: sentence.index,
      first: sentence.first,
      last: sentence.last,
      headline: sentence.part === "headline",
      question: tokens.slice(-3).some(({ text }) => text.includes("?")),
      terms,
      stems: own,
    };
  });
  const vocabulary = [...new Map(sentences.flatMap(({ terms }) => terms.map((term) => [term.stem, term] as const))).values()];
  const view = { document, sentences, vocabulary, stems, frequency, quoted: quotedTokens(document) };
  views.set(document, view);
  return view;
}

function termOf(token: Token, position: number, key: string): Term[] {
  if (!/[\p{L}\p{N}]/u.test(token.text) || STOP_WORDS.has(token.lower)) return [];
  const number = /\d/.test(token.text);
  return [
    {
      token: token.index,
      lower: token.lower,
      lemma: token.lemma.toLowerCase(),
      stem: key,
      number,
      weight: number ? 0.8 : wordWeight(token.lower),
      name: !number && /^\p{Lu}/u.test(token.norm) && (position > 0 || wordWeight(token.lower) > 0.9),
    },
  ];
}

/** Whether each token stands inside double quotation marks; a mark left open is closed by the paragraph's end. */
function quotedTokens(document: Document): boolean[] {
  let open = false;
  let block = -1;
  return document.tokens.map((token) => {
    const here = document.sentences[token.sentence]?.block ?? 0;
    if (here !== block) [open, block] = [false, here];
    if (token.text === '"') {
      open = !open;
      return false;
    }
    if (OPENING.test(token.text)) open = true;
    else if (CLOSING.test(token.text)) open = false;
    else return open;
    return false;
  });
}
