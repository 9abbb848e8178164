/** What of a clause an article that tells it does not have: modifiers go from what is shown, what carries the clause may not be missing. */
import { WEIGHTY } from "../lexicon/weighty.ts";
import type { Claim, Document, Fact, Telling, Token } from "../model/index.ts";
import { children, hasRelation, isDenial, markedSpans, subtree, tokenAt } from "../tree/index.ts";

/** Probability from which on the same may be told without a word that is like. */
const SURE = 0.75;

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/u;

/** Relations of phrases without which a clause says less and nothing else. */
const LOOSE = ["amod", "advmod", "appos", "compound", "nmod:unmarked", "obl:tmod", "obl:unmarked"] as const;

/**
 * The tokens to leave out of a clause so that an article tells all of it, where `beyond` are those that it has no word for; null where one
 * of them carries the clause: its object, what is said of the subject, a denial, a number.
 */
export function unmatched(
  document: Document,
  claim: Claim,
  { beyond, probability }: Telling,
  details: Fact["details"],
): readonly number[] | null {
  const { head } = claim;
  // "has not changed in any large way" does not say that it has not changed in any way.
  if (isDenial(claim) && beyond.some((at) => !isFree(document, head, at))) return null;
  const gone = new Set<number>();
  const marked = markedSpans(document);
  for (const at of beyond) {
    if (gone.has(at) || isFree(document, head, at)) continue;
    const phrase = looseAbove(document, head, at);
    const detail = phrase === null ? details.find((one) => one.includes(at)) : undefined;
    if (phrase === null && detail === undefined) {
      const { lower, upos } = tokenAt(document, at);
      if (probability >= SURE && upos !== "NUM" && !WEIGHTY.has(lower)) continue;
      return null;
    }
    const all = detail ?? subtree(document, phrase ?? at);
    const from = tokenAt(document, all[0] ?? at).start;
    if (all.includes(head) || marked.some(({ start, end }) => start <= from && from < end)) return null;
    for (const one of all) gone.add(one);
    // ", the mayor," goes with its commas.
    const [before, behind] = [document.tokens[(all[0] ?? 0) - 1], document.tokens[(all.at(-1) ?? 0) + 1]];
    if (before?.text === "," && behind?.text === ",") for (const one of [before, behind]) gone.add(one.index);
  }
  return [...gone].sort((a, b) => a - b);
}

/** The verb itself, of which likeness of the two claims tells, and whoever does it, who may be called otherwise. */
function isFree(document: Document, head: number, at: number): boolean {
  const token = tokenAt(document, at);
  if (at === head) return token.upos === "VERB";
  if (hasRelation(token, "aux", "cop", "mark")) return true;
  if (/^(?:about|roughly|approximately|around)$/u.test(token.lower) || (token.upos === "PROPN" && hasRelation(token, "nmod:poss")))
    return true;
  const isOfSubject = token.head >= 0 && tokenAt(document, token.head).head === head && hasRelation(tokenAt(document, token.head), "nsubj");
  if (token.lower === "former" && isOfSubject) return true;
  return token.head === head && hasRelation(token, "nsubj") && token.upos !== "NUM";
}

/** The head of the smallest phrase around a token that may go, or null. */
function looseAbove(document: Document, head: number, at: number): number | null {
  const token = tokenAt(document, at);
  // "a higher wage" is another one than "a wage".
  if (
    WEIGHTY.has(token.lower) ||
    /^(?:JJ|RB)[RS]$/u.test(token.xpos) ||
    token.upos === "NUM" ||
    (token.upos === "PROPN" && hasRelation(token, "compound") && !MONTH.test(token.lower))
  )
    return null;
  // "her eight most recent years" are others than "her eight years".
  const isWeighty = ({ lower, xpos }: Token): boolean => WEIGHTY.has(lower) || /^(?:JJ|RB)[RS]$/u.test(xpos);
  if (hasRelation(token, ...LOOSE) && !children(document, at).some((one) => isWeighty(tokenAt(document, one)))) return at;
  if (token.head < 0 || token.head === head) return null;
  return hasRelation(token, "flat", "fixed", "compound:prt") || isInside(document, token) ? looseAbove(document, head, token.head) : null;
}

/** "the mayor of Orla" as an apposition: what is missing stands inside of a phrase that goes. */
function isInside(document: Document, token: Token): boolean {
  return hasRelation(token, "nmod", "conj") && hasRelation(tokenAt(document, token.head), "appos");
}
