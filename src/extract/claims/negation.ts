import {
  NEGATIVE_DETERMINERS,
  NEGATIVE_PREPOSITIONS,
  NEGATIVE_PRONOUNS,
  NEGATORS,
  NOT_CANCELLED_BY,
  SMALL_DETERMINERS,
  WEAK_NEGATORS,
} from "../../lexicon/denials.ts";
import type { Document } from "../../model/index.ts";
import { children, dependent, hasRelation, tokenAt } from "../../tree/index.ts";

/** Negation inside one clause: how many words negate it, and whether they leave a little ("hardly", "few"). */
export interface Negation {
  readonly count: number;
  readonly weak: boolean;
}

const NONE: Negation = { count: 0, weak: false };
const sum = (a: Negation, b: Negation): Negation => ({ count: a.count + b.count, weak: a.weak || b.weak });
const hit = (weak: boolean): Negation => ({ count: 1, weak });

const negations = new WeakMap<Document, Map<number, Negation>>();

/** Negation of a clause by its own words: adverbs, negative subjects and objects, "without" and "instead of" before it. */
export function clauseNegation(document: Document, clause: number): Negation {
  let known = negations.get(document);
  if (known === undefined) negations.set(document, (known = new Map<number, Negation>()));
  let negation = known.get(clause);
  if (negation === undefined) known.set(clause, (negation = readNegation(document, clause)));
  return negation;
}

function readNegation(document: Document, clause: number): Negation {
  let found = NONE;
  for (const child of children(document, clause)) {
    const { lower, deprel, upos } = tokenAt(document, child);
    if (
      hasRelation(tokenAt(document, child), "advmod", "cc:preconj", "det", "discourse") ||
      (upos === "PART" && lower !== "to") ||
      (deprel === "cc" && lower === "nor")
    ) {
      found = sum(found, adverbNegation(document, clause, child));
    } else if (hasRelation(tokenAt(document, child), "mark", "case", "cc") && isNegatingMarker(document, child)) {
      found = sum(found, hit(false));
    } else if (hasRelation(tokenAt(document, child), "nsubj", "obj", "obl", "iobj")) {
      found = sum(found, phraseNegation(document, child));
    }
  }
  if (found.count > 0 && isUntil(document, clause)) return NONE;
  return shared(document, clause, found);
}

/** "was not signed until Friday": it was, then. */
function isUntil(document: Document, clause: number): boolean {
  const { xpos } = tokenAt(document, clause);
  if (xpos !== "VBD" && xpos !== "VBN" && !children(document, clause).some((child) => tokenAt(document, child).lower === "did"))
    return false;
  return children(document, clause).some(
    (child) =>
      hasRelation(tokenAt(document, child), "obl", "advcl") &&
      children(document, child).some(
        (mark) => tokenAt(document, mark).lower === "until" && hasRelation(tokenAt(document, mark), "case", "mark"),
      ),
  );
}

function adverbNegation(document: Document, clause: number, child: number): Negation {
  const { lower, deprel } = tokenAt(document, child);
  const next = document.tokens[child + 1]?.lower ?? "";
  if (lower === "longer" || lower === "more") {
    return document.tokens[child - 1]?.lower === "no" && lower === "longer" ? hit(false) : NONE;
  }
  if (deprel === "det") return NEGATIVE_DETERMINERS.has(lower) ? hit(false) : NONE;
  if (!NEGATORS.has(lower)) return NONE;
  // "not only", "not until", "no more than": the clause itself holds. "Not" on a far word negates that word alone.
  if ((lower === "not" || lower === "n't") && NOT_CANCELLED_BY.has(next) && next !== "even") return NONE;
  if (lower === "no" && (next === "doubt" || next === "more" || next === "matter" || next === "less")) return NONE;
  // An answer set apart by a comma, "No, he won": no negation of the clause.
  if (lower === "no" && next === ",") return NONE;
  // "not X but Y" at the head of a later noun: only near the clause's head or before it.
  if (
    lower === "not" &&
    child > clause + 2 &&
    hasRelation(tokenAt(document, clause), "root", "conj") &&
    tokenAt(document, clause).upos === "VERB"
  )
    return NONE;
  return hit(WEAK_NEGATORS.has(lower));
}

/** "without", "instead of", "rather than". */
function isNegatingMarker(document: Document, child: number): boolean {
  const { lower } = tokenAt(document, child);
  const next = document.tokens[child + 1]?.lower;
  return NEGATIVE_PREPOSITIONS.has(lower) || (lower === "instead" && next === "of") || (lower === "rather" && next === "than");
}

/** A noun phrase that negates its clause: "no one", "nobody", "none of them", "no charges", "neither man", "few people". */
export function phraseNegation(document: Document, head: number): Negation {
  const { lower } = tokenAt(document, head);
  if (NEGATIVE_PRONOUNS.has(lower)) return hit(false);
  if (lower === "few" || lower === "little") return dependent(document, head, "det") === null ? hit(true) : NONE;
  for (const child of children(document, head)) {
    const token = tokenAt(document, child);
    if (hasRelation(token, "det", "advmod", "cc:preconj") && NEGATIVE_DETERMINERS.has(token.lower)) {
      // "no fewer than 12", "no doubt", "no wonder"
      const next = document.tokens[child + 1]?.lower ?? "";
      return ["fewer", "less", "more", "doubt", "wonder", "matter"].includes(next) ? NONE : hit(false);
    }
    // "few people", but "a few people".
    if (
      hasRelation(token, "amod") &&
      SMALL_DETERMINERS.has(token.lower) &&
      dependent(document, head, "det") === null &&
      dependent(document, child, "det") === null
    )
      return hit(true);
    if (hasRelation(token, "case") && NEGATIVE_PREPOSITIONS.has(token.lower)) return NONE; // "left without a coat": he left
  }
  return NONE;
}

/** A conjunct shares the negation of the first: "did not call or write"; not where it has a subject, auxiliary or tense of its own. */
function shared(document: Document, clause: number, own: Negation): Negation {
  const { deprel, head, xpos, upos } = tokenAt(document, clause);
  if (deprel !== "conj" || head < 0 || own.count > 0 || upos !== "VERB") return own;
  if (dependent(document, clause, "nsubj", "aux", "cop") !== null) return own;
  const first = tokenAt(document, head);
  if (first.upos !== "VERB" || first.xpos !== xpos || dependent(document, head, "aux") === null) return own;
  return children(document, clause).some((child) => tokenAt(document, child).lower === "but") ? own : clauseNegation(document, head);
}
