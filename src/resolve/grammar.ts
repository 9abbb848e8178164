import { wordSet } from "../lexicon/words.ts";
import type { Document, Token } from "../model/index.ts";
import { children, hasRelation } from "../tree/index.ts";

const SPEECH = wordSet(`
say tell add announce claim state argue note explain acknowledge admit confirm deny insist warn declare report reply respond suggest write tweet ask urge vow pledge promise recall describe
mention concede assert contend maintain complain joke testify agree comment remark quip continue stress emphasize reiterate observe recount think believe`);

export type GrammaticalRole = "subject" | "object" | "possessor" | "other";

/** Subject, object, possessor or other of a token; conjuncts and appositions take the role of what they hang on. */
export function grammaticalRole(document: Document, index: number): GrammaticalRole {
  let at = index;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = document.tokens[at];
    if (token === undefined) return "other";
    if (hasRelation(token, "nsubj", "csubj")) return "subject";
    if (hasRelation(token, "obj", "iobj")) return "object";
    if (hasRelation(token, "nmod:poss")) return "possessor";
    if (!hasRelation(token, "conj", "appos", "flat", "compound", "nmod:desc")) return "other";
    at = token.head;
  }
  return "other";
}

/** Whether a token is the subject of a verb of saying. */
export function isSpeechSubject(document: Document, index: number): boolean {
  const token = document.tokens[index];
  if (token === undefined || !hasRelation(token, "nsubj")) return false;
  const verb = document.tokens[token.head];
  return verb !== undefined && verb.upos === "VERB" && SPEECH.has(verb.lemma);
}

/** The verb (or other predicate) whose argument or modifier a token is: its first ancestor that is no noun of the same phrase. */
export function predicateOf(document: Document, index: number): number {
  let at = index;
  for (let steps = 0; steps < 12; steps += 1) {
    const token = document.tokens[at] as Token;
    if (token.head < 0) return at;
    const head = document.tokens[token.head] as Token;
    if (
      head.upos === "VERB" ||
      head.upos === "AUX" ||
      hasRelation(head, "root", "ccomp", "advcl", "parataxis", "acl") ||
      children(document, head.index).some((child) => document.tokens[child]?.deprel === "cop")
    )
      return head.index;
    at = head.index;
  }
  return at;
}

/** Subjects of the clauses above a token's own clause, the nearest first. */
export function governingSubjects(document: Document, index: number): number[] {
  const found: number[] = [];
  let at = predicateOf(document, index);
  for (let steps = 0; steps < 12; steps += 1) {
    const up = document.tokens[at]?.head ?? -1;
    if (up < 0) break;
    at = up;
    for (const child of children(document, at))
      if (hasRelation(document.tokens[child] as Token, "nsubj") && child !== index) found.push(child);
  }
  return found;
}

/** The subject of the clause that a token stands in, or null; of the clause above where its own has none ("wants to sell his car"). */
export function clauseSubject(document: Document, index: number): number | null {
  let at = predicateOf(document, index);
  for (let steps = 0; steps < 4; steps += 1) {
    const subject = children(document, at).find((child) => hasRelation(document.tokens[child] as Token, "nsubj"));
    if (subject !== undefined) return subject;
    const token = document.tokens[at] as Token;
    if (!hasRelation(token, "xcomp", "conj", "advcl", "acl") || token.head < 0) return null;
    at = token.head;
  }
  return null;
}

/** Whether two tokens are arguments of one predicate, so that neither can be a plain pronoun for the other ("John saw him"). */
export function areCoarguments(document: Document, a: number, b: number): boolean {
  const [x, y] = [document.tokens[a], document.tokens[b]];
  if (x === undefined || y === undefined || x.sentence !== y.sentence) return false;
  if (!hasRelation(x, "nsubj", "obj", "iobj", "obl") || !hasRelation(y, "nsubj", "obj", "iobj", "obl")) return false;
  if (x.head === y.head) return true;
  // "John wants to see him": the subject of the verb above an xcomp is its subject.
  const [upper, lower] = hasRelation(x, "nsubj") ? [x, y] : [y, x];
  if (!hasRelation(upper, "nsubj")) return false;
  const verb = document.tokens[lower.head];
  return (
    verb !== undefined &&
    hasRelation(verb, "xcomp") &&
    verb.head === upper.head &&
    !children(document, verb.head).some((child) => hasRelation(document.tokens[child] as Token, "obj", "iobj"))
  );
}
