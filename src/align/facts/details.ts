/**
 * Details of a clause: phrases that may go without making it say something else. "She met the mayor on Friday" says that she met the mayor;
 * "she did not come on Friday" does not say that she did not come. So nothing goes from a clause that is denied.
 */
import { WEIGHTY } from "../../lexicon/weighty.ts";
import { eventClass } from "../../lexicon/events.ts";
import type { Claim, Document, Token } from "../../model/index.ts";
import { children, dependent, dependents, hasRelation, isDenial, markedSpans, subtree, tokenAt } from "../../tree/index.ts";
import { BOUND, isDateWord } from "./bound-words.ts";

/** Adverbs that may go: of manner and of time, not those that change what is said ("hardly", "allegedly") or belong to the verb ("aback"). */
const LOOSE = /^(?:.{3,}ly|later|earlier|again|soon|twice|already|once|still|now|afterward|afterwards)$/u;
/** Verbs that say little without what follows them. */
const LIGHT = /^(?:be|go|come|look|run|take|get|put|turn|stand|stay|seek|care|call|make|have|do|plead|serve|live|keep)$/u;
/** Prepositions of when, in whose course, in spite of what: free wherever they stand. */
const FREE = /^(?:after|before|during|since|amid|following|despite|throughout|while|until|ahead|along|alongside)$/u;

/** The details of a clause whose words are given, each as the indices of its tokens, marks around it with it. */
export function detailsOf(document: Document, claim: Claim, tokens: readonly Token[]): readonly (readonly number[])[] {
  if (isDenial(claim) || claim.mood !== "stated") return [];
  const inside = new Set(tokens.map(({ index }) => index));
  const own = children(document, claim.head).filter((at) => inside.has(at));
  const times = new Set(claim.arguments.filter(({ role }) => role === "time").map(({ head }) => head));
  const places = new Set(claim.arguments.filter(({ role }) => role === "place").map(({ head }) => head));
  const objects = own.filter(
    (at) => hasRelation(tokenAt(document, at), "obj", "xcomp", "ccomp", "cop", "nsubj:pass") && !isDated(document, at),
  );
  const light = LIGHT.test(tokenAt(document, claim.head).lemma.toLowerCase());
  const mutual = claim.event !== null && eventClass(claim.event)?.symmetric === true;
  // A number without its year or month is another number.
  const measured = claim.quantities.length > 0;
  const details: number[][] = [];
  const marked = markedSpans(document);
  const add = (head: number): void => {
    const all = subtree(document, head).filter((at) => inside.has(at));
    const from = tokenAt(document, all[0] ?? head).start;
    // Somebody's very words are not thinned out.
    if (all.includes(claim.head) || all.length === 0 || marked.some(({ start, end }) => start <= from && from < end)) return;
    details.push(all);
  };
  for (const at of own) {
    const token = tokenAt(document, at);
    if (hasRelation(token, "advmod")) {
      if (token.upos === "ADV" && LOOSE.test(token.lower) && !WEIGHTY.has(token.lower) && children(document, at).length === 0) add(at);
    } else if (hasRelation(token, "obl")) {
      const preposition = caseOf(document, at);
      const free = times.has(at) || FREE.test(preposition) || hasRelation(token, "obl:tmod") || isDated(document, at);
      const loose = places.has(at) || !BOUND.test(preposition);
      // "from" goes with a verb that has no object ("resigned from"); "for the years | from 1977": half of a stretch of time does not go.
      if (preposition === "from" && objects.length === 0) continue;
      if (isGoneOn(document, at, inside)) continue;
      if (hasRelation(token, "obl:agent") || preposition === "by" || (measured && (times.has(at) || isDated(document, at)))) continue;
      if ((free && !(light && objects.length === 0 && !isDated(document, at))) || (loose && objects.some((object) => object < at))) add(at);
    } else if (hasRelation(token, "conj", "parataxis", "list") && at > claim.head) {
      // A headline's second verb, taken for something else by its tag.
      add(at);
    } else if (hasRelation(token, "advcl") && at > claim.head) {
      const mark = dependent(document, at, "mark");
      // An infinitive is what somebody is told or agrees to do, often enough; of those who meet or talk it is what for.
      if (mark !== null && mutual && tokenAt(document, mark).lower === "to") add(at);
      if (mark !== null && !BOUND.test(tokenAt(document, mark).lower) && objects.length > 0) add(at);
    }
  }
  // Further down: dates of a thing ("the vote on Friday"), and the others of a list.
  for (const token of tokens) {
    if (token.head === claim.head || token.index === claim.head || !inside.has(token.head)) continue;
    if (
      !measured &&
      /^nmod(?::tmod|:unmarked)?$/u.test(token.deprel) &&
      !BOUND.test(caseOf(document, token.index)) &&
      isDated(document, token.index)
    )
      add(token.index);
    if (hasRelation(token, "conj") && /^(?:NOUN|PROPN)$/u.test(token.upos) && isFreeList(document, token, claim)) add(token.index);
  }
  return details;
}

function caseOf(document: Document, head: number): string {
  const [first] = dependents(document, head, "case");
  return first === undefined ? "" : tokenAt(document, first).lower;
}

/** Whether what follows at once, and stays, begins with "from", "to" or "through". */
function isGoneOn(document: Document, head: number, inside: ReadonlySet<number>): boolean {
  const next = document.tokens[Math.max(...subtree(document, head)) + 1];
  // "in Orla to discuss it" goes on with nothing.
  return next !== undefined && inside.has(next.index) && next.upos !== "PART" && /^(?:from|to|through|until)$/u.test(next.lower);
}

/** "on Friday", "in 2011", "for the years 2006 through 2011", "last month". */
function isDated(document: Document, head: number): boolean {
  return isDateWord(tokenAt(document, head));
}

/** Of a list behind the verb that ends its phrase, and is not told as a pair ("between A and B") or counted ("three others: A and B"). */
function isFreeList(document: Document, token: Token, claim: Claim): boolean {
  const first = tokenAt(document, token.head);
  if (first.index < claim.head || token.index < first.index || !hasRelation(first, "obj", "obl", "nmod", "xcomp")) return false;
  // "state and local taxes" is no list of two things.
  if (/^NN$/u.test(first.xpos) && dependents(document, first.index, "det", "nmod:poss").length === 0) return false;
  if (first.upos !== token.upos || /^(?:between|among)$/u.test(caseOf(document, first.index))) return false;
  if (dependents(document, first.index, "nummod", "cc:preconj").length > 0) return false;
  return children(document, first.index).every((at) => at <= token.index || hasRelation(tokenAt(document, at), "conj", "punct"));
}
