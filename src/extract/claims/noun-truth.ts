import { ACCOUNT_NOUNS, DEBUNKING, DEBUNKING_VERBS } from "../../lexicon/denials.ts";
import type { Document } from "../../model/index.ts";
import { dependent, dependents, hasRelation, tokenAt } from "../../tree/index.ts";
import type { Draft } from "./draft.ts";
import { clauseNegation, phraseNegation } from "./negation.ts";
import { caseOf } from "./phrases.ts";
import { verbLemma } from "./predicates.ts";

/** Nouns that say, negated, that their clause is not so: "no evidence that". */
export const EVIDENCE = new Set([
  "evidence",
  "proof",
  "indication",
  "sign",
  "suggestion",
  "truth",
  "reason",
  "record",
  "confirmation",
  "doubt",
]);

/** Whether a noun is negated itself or by its clause ("there is no evidence", "found no evidence", "without evidence"). */
export function nounNegated(document: Document, noun: number): boolean {
  if (phraseNegation(document, noun).count > 0) return true;
  const { head } = tokenAt(document, noun);
  return (
    caseOf(document, noun) === "without" ||
    (head >= 0 && (clauseNegation(document, head).count % 2 === 1 || tokenAt(document, head).lemma === "lack"))
  );
}

/** An account noun that is called false, or that is debunked: "the false claim that", "reports that … are a hoax". */
export function debunkedNoun(document: Document, noun: number, draft: Draft, depth: number): void {
  const { lemma, head, deprel } = tokenAt(document, noun);
  const falseModifier = dependents(document, noun, "amod", "compound").some(
    (child) => DEBUNKING.has(tokenAt(document, child).lower) || /^(?:debunked|discredited)$/.test(tokenAt(document, child).lower),
  );
  // "There is no truth to reports that …"
  if (
    hasRelation(tokenAt(document, noun), "nmod") &&
    head >= 0 &&
    /^(?:truth|substance|basis|veracity)$/.test(tokenAt(document, head).lemma) &&
    nounNegated(document, head)
  ) {
    [draft.negative, draft.debunked] = [!draft.negative, true];
    return;
  }
  let debunked = falseModifier || (DEBUNKING.has(lemma) && (lemma === "hoax" || lemma === "myth" || lemma === "lie"));
  if (!debunked && ACCOUNT_NOUNS.has(lemma) && head >= 0) {
    const negated = clauseNegation(document, head).count % 2 === 1;
    const above = tokenAt(document, head);
    if (hasRelation(tokenAt(document, noun), "nsubj") && dependent(document, head, "cop") !== null) {
      debunked = DEBUNKING.has(above.lemma) ? !negated : negated && /^(?:true|correct|accurate|real)$/.test(above.lemma);
    } else if (DEBUNKING_VERBS.has(verbLemma(document, head)) && (deprel === "obj" || deprel === "nsubj:pass")) {
      debunked = !negated;
    }
  }
  if (debunked) [draft.negative, draft.debunked] = [!draft.negative, true];
  else if (depth < 4 && hasRelation(tokenAt(document, noun), "nmod") && head >= 0 && ACCOUNT_NOUNS.has(tokenAt(document, head).lemma))
    debunkedNoun(document, head, draft, depth + 1);
}
