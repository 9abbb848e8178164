/**
 * Clauses that hang on a noun and say of it what a sentence of its own could: "the bill, which passed in June", "the film posted by Roe".
 */
import type { Document, Token } from "../model/index.ts";
import { children, dependent, dependents, hasRelation, subtree, tokenAt } from "./queries.ts";

export interface Relative {
  /** The noun with what belongs to it, in order: the subject of the sentence that can be made of the clause. */
  readonly subject: readonly Token[];
  /** Index of "who" or "which"; null of a participle, which has none. */
  readonly pronoun: number | null;
}

/** Participles of how something is, not of what was done: "was led by Roe" may be no longer so. */
const LASTING =
  /^(?:lead|head|run|own|control|back|support|oppose|favor|surround|follow|cause|drive|operate|fund|finance|know|call|dominate|hold|share|inspire|describe)$/u;

/** What the clause at `head` is said of, where it can be told without the sentence around it; else null. */
export function relativeOf(document: Document, head: number): Relative | null {
  const verb = tokenAt(document, head);
  if (!hasRelation(verb, "acl", "acl:relcl") || verb.head < 0 || verb.head > head) return null;
  const noun = tokenAt(document, verb.head);
  if (!/^(?:NOUN|PROPN)$/u.test(noun.upos) || dependents(document, noun.index, "conj", "nummod").length > 0) return null;
  const phrase = subtree(document, noun.index, (child) => child.head === noun.index && hasRelation(child, ...OUTSIDE)).filter(
    (at) => at < head,
  );
  // "the mayor, a Democrat, who …": the name alone.
  const comma = phrase.find((at) => tokenAt(document, at).text === ",");
  const subject = phrase.filter((at) => comma === undefined || at < comma).map((at) => tokenAt(document, at));
  if (!subject.includes(noun)) return null;
  const isDefinite =
    noun.upos === "PROPN" ||
    children(document, noun.index).some((at) => {
      const token = tokenAt(document, at);
      return hasRelation(token, "nmod:poss") || token.lower === "the" || (hasRelation(token, "compound") && token.upos === "PROPN");
    });
  if (verb.deprel === "acl") {
    const isDone = verb.xpos === "VBN" && dependent(document, head, "obl:agent") !== null && !LASTING.test(verb.lemma.toLowerCase());
    return isDefinite && isDone && dependents(document, head, "nsubj", "aux", "cop").length === 0 ? { subject, pronoun: null } : null;
  }
  const pronoun = dependent(document, head, "nsubj");
  // "a farmer who never came": said of no farmer that there is.
  return isDefinite && pronoun !== null && /^(?:who|which|that)$/u.test(tokenAt(document, pronoun).lower) ? { subject, pronoun } : null;
}

/** What hangs on a noun and is no part of its name. */
const OUTSIDE = ["acl", "acl:relcl", "appos", "case", "cc", "parataxis", "punct", "mark", "advcl", "cop", "nsubj", "aux"] as const;
