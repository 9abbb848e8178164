/** Whether a clause, by how it is built, can stand as a sentence. */
import type { Document, Token } from "../model/index.ts";
import { children, hasRelation, isGranted, subtree, tokenAt } from "../tree/index.ts";

/** "What groups like it would accept", "If last year's speech was sober": a clause that hangs on another. */
export function opens(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ upos }) => upos !== "PUNCT");
  return first !== undefined && (first.upos === "SCONJ" || /^W/u.test(first.xpos));
}

/** "(told) the paper it was wrong": two subjects before one verb are one too many; a title and the name right behind it are one. */
export function isCrowded(document: Document, head: number): boolean {
  const subjects = children(document, head).filter((at) => at < head && hasRelation(tokenAt(document, at), "nsubj", "csubj", "expl"));
  return subjects.slice(1).some((at, before) => !isTitled(document, subjects[before] as number, at));
}

/** "talk show host | Ann Roe": two subjects by the parser's reading. */
function isTitled(document: Document, title: number, name: number): boolean {
  return (
    tokenAt(document, title).upos === "NOUN" &&
    tokenAt(document, name).upos === "PROPN" &&
    Math.max(...subtree(document, title)) + 1 === Math.min(...subtree(document, name))
  );
}

/** A main clause, or one that tells what is said: not a relative clause, a condition, or an embedded question. */
export function isMain(document: Document, head: number): boolean {
  const { deprel } = tokenAt(document, head);
  if (isGranted(document, head)) return true;
  if (!/^(?:root|ccomp|conj|parataxis)/u.test(deprel)) return false;
  const first = children(document, head).map((at) => tokenAt(document, at));
  if (
    first.some(
      ({ index, lower, xpos }) =>
        index < head &&
        (/^(?:WRB|WDT|WP)/u.test(xpos) ||
          /^(?:whether|if|because|although|though|while|when|after|before|since|unless|until|as)$/u.test(lower)),
    )
  )
    return false;
  return deprel === "conj" ? isMain(document, tokenAt(document, head).head) : true;
}

/** "(demanded that) the senator appear": a verb in its base form behind one person. */
export function isSubjunctive(document: Document, head: number, subject: number): boolean {
  const [verb, who] = [tokenAt(document, head), tokenAt(document, subject)];
  return (
    /^VBP?$/u.test(verb.xpos) &&
    verb.lower === verb.lemma.toLowerCase() &&
    verb.lower !== "be" &&
    /^NNP?$/u.test(who.xpos) &&
    !children(document, head).some((at) => hasRelation(tokenAt(document, at), "aux", "cop")) &&
    !children(document, subject).some((at) => hasRelation(tokenAt(document, at), "conj"))
  );
}

/** "One addressed to …, the other to …": one of some that stand in another sentence. */
export function isOneOfSome(document: Document, subject: number): boolean {
  return (
    /^(?:one|two|three|four|other|others|another|some|many|most|all|both|several|few|each|none|neither|former|latter)$/u.test(
      tokenAt(document, subject).lower,
    ) && !children(document, subject).some((at) => at > subject && hasRelation(tokenAt(document, at), "nmod", "acl"))
  );
}

export function isFinite(document: Document, head: number): boolean {
  const { xpos } = tokenAt(document, head);
  if (/^(?:VBD|VBZ|VBP|MD)$/u.test(xpos)) return true;
  return children(document, head).some(
    (at) => hasRelation(tokenAt(document, at), "aux", "cop") && /^(?:VBD|VBZ|VBP|MD)$/u.test(tokenAt(document, at).xpos),
  );
}
