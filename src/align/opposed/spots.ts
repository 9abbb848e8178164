/** A word of a clause that is set against one of another article, and what grammar says of it where it stands. */
import { isHedge, isHedgeOfClause } from "../../lexicon/hedges.ts";
import { LIGHT_VERBS } from "../../lexicon/light-verbs.ts";
import type { Document, Token } from "../../model/index.ts";
import { dependents, isNegated } from "../../tree/index.ts";
import type { Frame } from "../frames.ts";

export type Opposition = "polarity" | "antonym" | "certainty";

export interface Spot {
  readonly document: Document;
  readonly source: string;
  readonly token: Token;
  /** The claim that the word heads, or in whose clause it stands. */
  readonly frame: Frame;
  readonly heads: boolean;
  readonly lemma: string;
}

/** The word that a spot hangs on. */
export const governorOf = ({ document, token }: Spot): string => document.tokens[token.head]?.lemma.toLowerCase() ?? "";

/** Whether a spot is a predicate by which something may be said to be so, or not so: no question, no mere mention, not that somebody spoke. */
export function isTelling({ heads, frame, token, document }: Spot): boolean {
  if (
    !heads ||
    PLAIN.has(frame.claim.predicate) ||
    frame.claim.mood === "asked" ||
    dependents(document, token.index, "mark").some((at) => isIf(document, at))
  )
    return false;
  if (token.upos === "NOUN" || token.upos === "PROPN")
    return dependents(document, token.index, "cop").length > 0 || isDone({ document, token });
  return /^(?:VERB|ADJ|AUX)$/u.test(token.upos);
}

/** Whether a noun names what a light verb only says was done: "issued a SUBPOENA", "an APOLOGY was made". */
export function isDone({ document, token }: Pick<Spot, "document" | "token">): boolean {
  const verb = document.tokens[token.head];
  return (
    token.upos === "NOUN" &&
    /^(?:obj|nsubj:pass)$/u.test(token.deprel) &&
    verb?.upos === "VERB" &&
    LIGHT_VERBS.has(verb.lemma.toLowerCase()) &&
    !dependents(document, verb.index, "mark").some((at) => isIf(document, at))
  );
}

/** Verbs that say nothing on their own, and of mere speech. */
const PLAIN = new Set([
  ...["say", "tell", "add", "ask", "think", "know", "feel", "respond", "comment", "reply", "write", "speak", "talk", "do", "see", "mean"],
  ...["note", "explain", "describe", "mention", "suggest", "argue", "like", "look", "seem", "go", "get"],
]);

const isIf = ({ tokens }: Document, at: number): boolean => /^(?:if|unless|whether)$/u.test(tokens[at]?.lower ?? "");

/** Coarse part of speech: opposites are of one. */
export const wordClass = ({ token }: Spot): string => (token.upos === "ADV" ? "ADJ" : token.upos === "AUX" ? "VERB" : token.upos);

/** Asserted, or the second of two verbs with one auxiliary: "will open a factory and hire 400". */
export const isAsserted = ({ document, token, frame }: Spot): boolean =>
  frame.asserted || (token.deprel === "conj" && token.xpos === "VB" && dependents(document, token.head, "aux").length > 0);

/**
 * Whether a negation hangs on the predicate itself, on what it happens to ("no one was hurt"), or on the verb that it completes ("is not expected to").
 * "Nobody defended him" speaks of others than "his lawyer defended him".
 */
export function isTurned(spot: Spot): boolean {
  const { document, token } = spot;
  if (isDirect("polarity", spot)) return true;
  return negatedPhrases(spot).length > 0 || ((/^xcomp/u.test(token.deprel) || isDone(spot)) && isNegated(document, token.head));
}

/** Heads of phrases that a "no" before them makes the clause negative by. */
export function negatedPhrases({ document, token }: Spot): number[] {
  return dependents(document, token.index, "nsubj:pass", "obj").filter(
    (at) => isNegated(document, at) || NEGATORS.has(document.tokens[at]?.lower ?? ""),
  );
}

export const NEGATORS = new Set([
  ...["not", "n't", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "barely", "only"],
  ...["cannot", "unlikely", "deny", "denies", "denied", "denying", "dispute", "disputes", "disputed", "refuse", "refused", "refuses"],
  ...["fail", "failed", "fails", "failure", "stopped", "reject", "rejected", "false", "untrue"],
]);
/** Words before a predicate in which a negation may stand that turns it round. */
const BEFORE = 6;

/** Whether a word of negation stands in or shortly before the clause, so that it may not be as positive as it was read. */
export function hasNegator({ document, token }: Spot): boolean {
  return document.tokens
    .slice(Math.max(0, token.index - BEFORE), token.index + 3)
    .some((other) => other.sentence === token.sentence && NEGATORS.has(other.lower));
}

/** Whether the sentence hedges, accuses or alleges anywhere. */
export function hasHedge({ document, token }: Spot): boolean {
  const sentence = document.sentences[token.sentence];
  return document.tokens.slice(sentence?.first ?? 0, sentence?.last ?? 0).some(isHedge);
}

/** Whether the word that turns or hedges the clause hangs on its predicate, not somewhere above it. */
export function isDirect(kind: Opposition, { document, token }: Spot): boolean {
  if (kind === "polarity") return isNegated(document, token.index) && !isOfPhrase(document, token);
  if (kind === "antonym") return true;
  return dependents(document, token.index, "aux", "advmod").some((at) => isHedgeOfClause(document.tokens[at]?.lower ?? ""));
}

/** "Not a one defended him", "not all of them came": what is negated is the phrase that follows. */
function isOfPhrase(document: Document, { index, upos }: Token): boolean {
  const negation = dependents(document, index, "advmod", "det", "cc").find((at) => NEGATORS.has(document.tokens[at]?.lower ?? ""));
  const next = negation === undefined || negation > index ? undefined : document.tokens[negation + 1];
  return upos === "VERB" && next !== undefined && /^(?:DET|NUM|ADP|PRON)$/u.test(next.upos);
}
