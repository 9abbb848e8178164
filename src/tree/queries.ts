/**
 * Queries over a parsed document. Every function takes the document and token indices and returns token indices; nothing
 * here changes or re-reads anything. Relations are those of Universal Dependencies v2.
 */
import type { Document, Sentence, Span, Token } from "../model/index.ts";

const childrenOf = new WeakMap<Document, readonly (readonly number[])[]>();
const NO_CHILDREN: readonly number[] = [];

/** Dependents of a token, left to right. */
export function children(document: Document, token: number): readonly number[] {
  let table = childrenOf.get(document);
  if (table === undefined) {
    const lists: number[][] = document.tokens.map(() => []);
    for (const { index, head } of document.tokens) if (head >= 0) lists[head]?.push(index);
    table = lists;
    childrenOf.set(document, table);
  }
  return table[token] ?? NO_CHILDREN;
}

/** The token at an index; throws a RangeError outside the document. */
export function tokenAt(document: Document, index: number): Token {
  const token = document.tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
}

/** Whether a relation is one of those given; a bare relation also stands for its subtypes ("nsubj" for "nsubj:pass"). */
export function hasRelation(token: Token, ...relations: readonly string[]): boolean {
  return isOneOf(token.deprel, relations);
}

/** Plain loops and no new strings: this is asked some hundred times a token. */
function isOneOf(deprel: string, relations: readonly string[]): boolean {
  for (const relation of relations) {
    if (deprel === relation || (deprel.charCodeAt(relation.length) === COLON && deprel.startsWith(relation))) return true;
  }
  return false;
}

const COLON = 58;

/** Dependents of a token in one of the relations. */
export function dependents(document: Document, token: number, ...relations: readonly string[]): number[] {
  return children(document, token).filter((child) => isOneOf(tokenAt(document, child).deprel, relations));
}

/** The first dependent in one of the relations, or null. */
export function dependent(document: Document, token: number, ...relations: readonly string[]): number | null {
  return children(document, token).find((child) => isOneOf(tokenAt(document, child).deprel, relations)) ?? null;
}

/** A token and all below it, sorted. `cut` leaves out a child with its whole subtree. */
export function subtree(document: Document, token: number, cut: (child: Token) => boolean = () => false): number[] {
  const found: number[] = [];
  const stack = [token];
  while (stack.length > 0) {
    const at = stack.pop() as number;
    found.push(at);
    for (const child of children(document, at)) if (!cut(tokenAt(document, child))) stack.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** Heads from a token's head up to the root. */
export function ancestors(document: Document, token: number): number[] {
  const found: number[] = [];
  for (let at = tokenAt(document, token).head; at >= 0 && found.length < 1000; at = tokenAt(document, at).head) found.push(at);
  return found;
}

/** A token and its conjuncts, left to right. */
export function conjuncts(document: Document, token: number): number[] {
  return [token, ...dependents(document, token, "conj")];
}

const CLAUSE = ["root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis"];

/** The head of the clause that a token stands in: the nearest token at or above it that heads a clause. */
export function clauseHead(document: Document, token: number): number {
  for (const at of [token, ...ancestors(document, token)]) {
    const { deprel, upos } = tokenAt(document, at);
    if (isOneOf(deprel, CLAUSE)) return at;
    if (deprel === "conj" && (upos === "VERB" || upos === "AUX")) return at;
  }
  return token;
}

/** The stretch of text from the first to the last of some tokens; throws a RangeError on none. */
export function spanOf(document: Document, tokens: readonly number[]): Span {
  let [start, end] = [Infinity, -Infinity];
  for (const index of tokens) {
    const token = tokenAt(document, index);
    start = Math.min(start, token.start);
    end = Math.max(end, token.end);
  }
  if (end < start) throw new RangeError("span of no tokens");
  return { start, end };
}

/** Text of a span, as it stands in the article. */
export function textOf(document: Document, span: Span): string {
  return document.article.text.slice(span.start, span.end);
}

/** The sentence of a token. */
export function sentenceOf(document: Document, token: number): Sentence {
  return document.sentences[tokenAt(document, token).sentence] as Sentence;
}

/** Tokens that lie wholly inside a span, left to right (binary search for the first). */
export function tokensIn(document: Document, span: Span): readonly Token[] {
  const { tokens } = document;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last] as Token).end <= span.end) last += 1;
  return tokens.slice(low, last);
}

const NEGATIONS = new Set(["not", "n't", "never", "no", "neither", "nor", "without", "nobody", "nothing", "none", "nowhere"]);

/** Whether a predicate carries a negation of its own: not, n't, never, no (on itself or its determiner). */
export function isNegated(document: Document, token: number): boolean {
  return children(document, token).some((child) => {
    const { lower, deprel } = tokenAt(document, child);
    return NEGATIONS.has(lower) && (deprel.startsWith("advmod") || deprel === "det" || deprel === "cc:preconj");
  });
}

/** Auxiliaries and copula of a predicate, left to right. */
export function auxiliaries(document: Document, token: number): number[] {
  return dependents(document, token, "aux", "cop");
}

/**
 * The nouns between the one that a relative clause hangs on and its pronoun that the clause may mean as well, inside the phrase of the
 * former: "the week of the mayor, who …". Nearest to the pronoun first, with what they are in apposition to.
 */
export function nounsBefore(document: Document, noun: number, pronoun: number): number[] {
  const found: number[] = [];
  let at = pronoun - 1;
  while (at > noun && tokenAt(document, at).upos === "PUNCT") at -= 1;
  for (let depth = 0; depth < 12 && at > noun; depth += 1) {
    const { head, deprel, upos } = tokenAt(document, at);
    if ((upos === "NOUN" || upos === "PROPN") && !/^(?:flat|compound)/u.test(deprel)) found.push(at);
    at = head;
  }
  return found;
}

/**
 * Whom "who" stands for: the noun that its clause hangs on, unless that is nobody and a person stands between ("the week of the mayor,
 * who …"). `isPerson` tells common nouns for people.
 */
export function whoAntecedent(document: Document, noun: number, pronoun: number, isPerson: (lemma: string) => boolean): number {
  const names = (index: number): boolean => tokenAt(document, index).upos === "NOUN" && isPerson(tokenAt(document, index).lemma);
  if (tokenAt(document, noun).upos !== "NOUN" || names(noun)) return noun;
  const between = nounsBefore(document, noun, pronoun);
  const person = between.find(names);
  if (person === undefined) return between.filter((index) => tokenAt(document, index).upos === "PROPN").at(-1) ?? noun;
  const { deprel, head } = tokenAt(document, person);
  return deprel === "appos" && head > noun ? head : person;
}
