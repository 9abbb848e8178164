/** What a change in the words of a quotation amounts to: nothing spoken, a small word, or the turn of its sense. */
import { TURNING } from "../lexicon/sense.ts";
import { BARE_HONORIFICS, TITLE_ABBREVIATIONS, TITLE_WORDS } from "../lexicon/titles.ts";
import type { QuoteMatch, QuoteVersion } from "../model/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf } from "./context.ts";

type Change = QuoteMatch["changed"][number];

/** Words that may be put in, left out or exchanged for one another without another sense. */
const SLIGHT = new Set(
  "a an the any of that this these those it is am are and or but & both just also so then very well now here there really actually even i you he she we they my your his her our their".split(
    " ",
  ),
);

/** Words of a quotation below which a negation at its very beginning may stand before the other's marks. */
const STOCK = 9;

/** Small words only, another number of the same noun, another person of the same verb, or a title before a name. */
export function isSlight({ kind, changed }: QuoteMatch): boolean {
  return kind === "altered" && changed.length > 0 && changed.every((change) => isSlightChange(change) || isTitleChange(change));
}

function isTitleChange([own, other]: Change): boolean {
  const isTitle = (words: readonly string[]): boolean =>
    words.every((word) => TITLE_WORDS.has(word) || TITLE_ABBREVIATIONS.has(word) || BARE_HONORIFICS.has(word));
  return isTitle(own) && isTitle(other) && (own.length === 0 || other.length === 0);
}

function isSlightChange([own, other]: Change): boolean {
  const [left, right] = [own, other].map((words) => words.filter((word) => !SLIGHT.has(word)).map(stem));
  return left?.join(" ") === right?.join(" ");
}

const stem = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/u, "") : word);

/** Whether a small word makes two utterances of one stock phrase about oneself or one's hearers ("I am sorry", "I'm so sorry"; "thank you"). */
export function isIdle(match: QuoteMatch): boolean {
  const { a, b } = match;
  if (Math.min(a.words.length, b.words.length) >= PHRASE || !isSlight(match)) return false;
  return !(isImpersonal(a) && isImpersonal(b));
}

/** Words by which somebody speaks of or to those present. */
const PERSONAL = new Set(["i", "we", "you", "me", "us", "my", "our", "your", "thank", "thanks", "sorry"]);

const isImpersonal = ({ words }: QuoteVersion): boolean => !words.some((word) => PERSONAL.has(word));

/** Words of a quotation below which it is a stock phrase. */
const PHRASE = 6;

/** Words of a change beyond which it is a clause of its own. */
const TURNED = 3;

const isTurn = (word: string): boolean => TURNING.has(word) || word === "n't";

/** How a negation that only one wording has is to be taken. */
export type Turn = "none" | "turned" | "told-outside" | "cut-short";

/**
 * `turned`: the clauses are the same to their end. `told-outside`: the other article denies it in its own words before the marks.
 * `cut-short`: one of the clauses goes on, inside or outside the marks, with what may decide its sense.
 */
export function turnOf(comparison: Comparison, { a, b, changed }: QuoteMatch): Turn {
  // A clause that only one of them has is no negation of what both have.
  const turns = changed.filter(([own, other]) => own.some(isTurn) !== other.some(isTurn) && Math.max(own.length, other.length) <= TURNED);
  if (turns.length === 0) return "none";
  const plain = turns.map(([own]) => (own.some(isTurn) ? b : a));
  // In a phrase of a few words, a negation that comes first may stand before the other's marks in any words.
  const isEdge = [a, b].some(({ words }) => words.length < STOCK && isTurn(words[0] ?? ""));
  if (isEdge || plain.some((version) => isDeniedBefore(comparison, version))) return "told-outside";
  return endsClause(comparison, a) === endsClause(comparison, b) ? "turned" : "cut-short";
}

/** Tokens before a quotation in which an article may deny it in its own words. */
const BEFORE = 6;

function isDeniedBefore(comparison: Comparison, { source, span }: QuoteVersion): boolean {
  const { tokens } = documentOf(comparison, source);
  const first = tokens.findIndex(({ start }) => start >= span.start);
  const sentence = tokens[first]?.sentence;
  return tokens.slice(Math.max(0, first - BEFORE), first).some((token) => token.sentence === sentence && isTurn(token.lower));
}

/** Whether a mark that ends a clause stands right behind the last word. */
function endsClause(comparison: Comparison, { source, span }: QuoteVersion): boolean {
  return /^[”"’']?[.,;:!?]/u.test(documentOf(comparison, source).article.text.slice(span.end, span.end + 2));
}
