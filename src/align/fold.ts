import { CONTRACTIONS, FILLERS, NUMBER_WORDS, SPELLINGS } from "../lexicon/variants.ts";
import type { Document, Span, Token } from "../model/index.ts";
import { tokensIn } from "../tree/index.ts";

/** One word of a stretch of text, folded so that mere differences of print do not count. */
export interface Word {
  /** Lower case, straight marks, one spelling, digits for small number words. "" never occurs. */
  readonly fold: string;
  readonly lemma: string;
  /** Noun, name, verb, adjective, adverb or number: not a word that any sentence has. */
  readonly content: boolean;
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** An ellipsis stands between the word before and this one. */
  readonly afterEllipsis: boolean;
  /** Stands in brackets or parentheses: put in by the outlet, not spoken. */
  readonly bracketed: boolean;
  /** For a masked word ("f---ing", "s**t"): what the plain word looks like; else null. */
  readonly mask: RegExp | null;
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"]);
const LIGHT = new Set([
  "be",
  "have",
  "do",
  "get",
  "go",
  "so",
  "then",
  "there",
  "here",
  "now",
  "just",
  "very",
  "well",
  "also",
  "not",
  "when",
  "how",
  "why",
  "where",
  "as",
  "too",
  "more",
  "say",
  "thing",
  "lot",
  "way",
]);

/** Whether a token carries meaning of its own, as against words that any two sentences share. */
export function isContent(token: Token): boolean {
  return CONTENT.has(token.upos) && !LIGHT.has(token.lemma.toLowerCase()) && /[\p{L}\p{N}]/u.test(token.text);
}

function maskOf(text: string): RegExp | null {
  if (!/^\p{L}[\p{L}]*[*–—-]{2,}\p{L}*$/u.test(text)) return null;
  return new RegExp(`^${text.toLowerCase().replace(/[*–—-]+/gu, "\\p{L}+")}$`, "u");
}

/** Fold one word for comparison: marks, capitals, hyphens, spelling variants, number words. */
export function foldWord(text: string): string {
  let word = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/[^\p{L}\p{N}'$%&]/gu, "");
  word = word.replace(/^'+(?![a-z]{1,2}$)|'+$/gu, "");
  if (/^\d[\d,.]*$/u.test(text.trim())) word = text.replace(/[,\s]/gu, "").replace(/\.$/u, "");
  return NUMBER_WORDS.get(word) ?? CONTRACTIONS.get(word) ?? SPELLINGS.get(word) ?? americanSpelling(word);
}

/** "harbours" as "harbors", "organising" as "organizing": letters to compare by, not to print ("promised" becomes "promized"). */
function americanSpelling(word: string): string {
  if (word.length < 6) return word;
  return word.replace(/our(?=(?:s|ed|ing|ites?|abl[ey]|ful|hoods?|less)?$)/u, "or").replace(/is(?=(?:e|ed|es|ing|ers?|ations?)$)/u, "iz");
}

/** The words of some spans of a document, in order, without punctuation, fillers ("uh") and empty folds. */
export function wordsOf(document: Document, spans: readonly Span[]): Word[] {
  const words: Word[] = [];
  for (const span of spans) {
    let ellipsis = false;
    let bracket = 0;
    for (const token of tokensIn(document, span)) {
      if (
        /^(?:\.{2,}|…|\. \. \.)$/u.test(token.text) ||
        (token.text === "." && document.article.text.slice(token.start, token.start + 3) === ". .")
      )
        ellipsis = true;
      // A tokenizer may leave brackets on the word ("[the") or apart.
      const opens = (token.text.match(/[[(]/gu) ?? []).length;
      const closes = (token.text.match(/[\])]/gu) ?? []).length;
      bracket += opens;
      const fold =
        (token.lower === "'s" && token.deprel.startsWith("aux")) || (token.lower === "'s" && token.deprel === "cop")
          ? "is"
          : foldWord(token.text);
      if (fold !== "" && !FILLERS.has(fold)) {
        words.push({
          fold,
          lemma: token.lemma.toLowerCase(),
          content: isContent(token),
          token: token.index,
          start: token.start,
          end: token.end,
          afterEllipsis: ellipsis,
          bracketed: bracket > 0,
          mask: maskOf(token.text),
        });
        ellipsis = false;
      }
      bracket = Math.max(0, bracket - closes);
    }
  }
  return words;
}
