/** Phrases of a parsed document: subjects and objects, edges, and contiguous stretches. Relations are those of UD v2. */
import type { Document, Span, Token } from "../model/index.ts";
import { ancestors, children, dependent, dependents, hasRelation, spanOf, subtree, textOf, tokenAt } from "./queries.ts";

/** Some tokens (sorted) without the punctuation at both ends; all of them where nothing else is left. */
export function trimPunctuation(document: Document, tokens: readonly number[]): number[] {
  const isPunctuation = (index: number): boolean => tokenAt(document, index).upos === "PUNCT";
  let [from, to] = [0, tokens.length];
  while (from < to && isPunctuation(tokens[from] as number)) from += 1;
  while (to > from && isPunctuation(tokens[to - 1] as number)) to -= 1;
  return from < to ? tokens.slice(from, to) : [...tokens];
}

/** A word as it would stand inside a sentence: those of a headline in title case without its capitals. */
export function inSentence({ text, norm }: Token): string {
  return norm.toLowerCase() === text.toLowerCase() ? norm : text;
}

/** Sorted tokens as stretches without a gap: half-open ranges of token indices. */
export function stretches(tokens: readonly number[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const index of tokens) {
    const open = found.at(-1);
    if (open !== undefined && open.last === index) open.last = index + 1;
    else found.push({ first: index, last: index + 1 });
  }
  return found;
}

/** Text span of a token's phrase, punctuation at its edges left out; `cut` leaves out a child with all below it. */
export function phraseSpan(document: Document, token: number, cut?: Parameters<typeof subtree>[2]): Span {
  return spanOf(document, trimPunctuation(document, subtree(document, token, cut)));
}

/** Text of a token's phrase, as it stands in the article. */
export function phraseText(document: Document, token: number, cut?: Parameters<typeof subtree>[2]): string {
  return textOf(document, phraseSpan(document, token, cut));
}

/**
 * A noun phrase without what hangs on loosely: relative clauses, appositions, conjuncts, parentheses and the preposition
 * that governs it. "for Dmitri Peskov, the spokesman who …" -> "Dmitri Peskov".
 */
export function nounPhrase(document: Document, token: number): Span {
  const tokens = subtree(
    document,
    token,
    (child) =>
      (child.head === token &&
        hasRelation(child, "case", "mark", "cc", "conj", "appos", "acl", "parataxis", "punct", "cop", "nsubj", "aux", "advcl")) ||
      hasRelation(child, "acl:relcl", "parataxis"),
  );
  return spanOf(document, trimPunctuation(document, tokens));
}

/** Whether a predicate is in the passive. */
export function isPassive(document: Document, token: number): boolean {
  return children(document, token).some((child) => /^(?:aux:pass|nsubj:pass|csubj:pass)$/.test(tokenAt(document, child).deprel));
}

/**
 * Subject of a predicate, or null. A conjunct without one of its own takes that of the first conjunct, an open complement
 * (xcomp) the object or subject of its governor, an adnominal clause (acl, but not a relative one) the noun.
 */
export function subjectOf(document: Document, token: number): number | null {
  let at = token;
  for (let steps = 0; steps < 20; steps++) {
    const own = dependent(document, at, "nsubj", "csubj");
    if (own !== null) return own;
    const { head, deprel } = tokenAt(document, at);
    if (head < 0) return null;
    if (deprel === "conj" || deprel.startsWith("xcomp")) {
      if (deprel.startsWith("xcomp")) {
        const object = dependent(document, head, "obj", "iobj");
        if (object !== null) return object;
      }
      at = head;
    } else if (deprel === "acl") {
      return head;
    } else if (deprel.startsWith("advcl") && dependent(document, at, "mark") === null) {
      at = head;
    } else {
      return null;
    }
  }
  return null;
}

/** Who acts: the subject, or in the passive the by-phrase (obl:agent), or null. */
export function agentOf(document: Document, token: number): number | null {
  return isPassive(document, token) ? dependent(document, token, "obl:agent") : subjectOf(document, token);
}

/** What is acted on: the object, or in the passive the subject, or null. */
export function patientOf(document: Document, token: number): number | null {
  return isPassive(document, token) ? subjectOf(document, token) : dependent(document, token, "obj");
}

/** Prepositional dependents with one of the prepositions (lemmas; all where none is given): the heads of their noun phrases. */
export function obliques(document: Document, token: number, ...prepositions: readonly string[]): number[] {
  return dependents(document, token, "obl", "nmod").filter((child) => {
    if (prepositions.length === 0) return true;
    return dependents(document, child, "case").some((preposition) => prepositions.includes(tokenAt(document, preposition).lemma));
  });
}

/** Whether `below` stands in the subtree of `above` (or is it). */
export function dominates(document: Document, above: number, below: number): boolean {
  return above === below || ancestors(document, below).includes(above);
}
