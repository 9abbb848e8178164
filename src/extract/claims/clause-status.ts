import { FUTURE_AUXILIARIES, HEDGING_ADVERBS, HEDGING_MODALS } from "../../lexicon/hedges.ts";
import type { Document } from "../../model/index.ts";
import { children, dependent, dependents, hasRelation, tokenAt } from "../../tree/index.ts";
import { type Draft, unreal, weaken } from "./draft.ts";
import { clauseNegation } from "./negation.ts";

/** Negation, modals and adverbs of a clause itself. */
export function ownClause(document: Document, clause: number, draft: Draft): void {
  const negation = clauseNegation(document, clause);
  if (negation.count % 2 === 1) draft.negative = !draft.negative;
  if (negation.weak) weaken(draft, "probable");
  const below = children(document, clause);
  for (const child of below) {
    const { lower, lemma, deprel } = tokenAt(document, child);
    if (deprel.startsWith("advmod") || deprel === "parataxis" || deprel === "discourse") weaken(draft, HEDGING_ADVERBS.get(lower));
    if (!deprel.startsWith("aux")) continue;
    if (FUTURE_AUXILIARIES.has(lower) || (lemma === "will" && lower !== "would" && lower !== "'d")) unreal(draft, "planned");
    else if (lower === "would" || (lower === "'d" && tokenAt(document, clause).xpos === "VB"))
      unreal(draft, hasAuxiliary(document, clause, "have") || hasCondition(document, clause) ? "conditional" : "planned");
    else if (lower === "can" || lower === "ca") {
      if (negation.count % 2 === 0) unreal(draft, "general");
    } else if (lower === "could" && negation.count % 2 === 1)
      continue; // "could not reach him": did not
    else if (HEDGING_MODALS.has(lower)) {
      const perfect = hasAuxiliary(document, clause, "have");
      if (lower === "should" || lower === "ought" || (lower === "must" && !perfect)) unreal(draft, "conditional");
      else weaken(draft, HEDGING_MODALS.get(lower));
      // "may call" is about what is to come, "may have called" is not.
      if (!perfect && lower !== "must" && tokenAt(document, clause).upos === "VERB")
        unreal(draft, hasCondition(document, clause) ? "conditional" : "planned");
    }
  }
  if (below.some((child) => tokenAt(document, child).lower === "whether" && hasRelation(tokenAt(document, child), "mark")))
    draft.mood = "asked";
  // Headlines: "Putin to visit China".
  const { deprel, xpos } = tokenAt(document, clause);
  if (
    deprel === "root" &&
    xpos === "VB" &&
    below.some((child) => tokenAt(document, child).lower === "to" && tokenAt(document, child).deprel === "mark")
  )
    unreal(draft, "planned");
  if (deprel === "conj") sharedAuxiliary(document, clause, draft);
}

/** "will come and speak": the second verb shares the auxiliary of the first. */
function sharedAuxiliary(document: Document, clause: number, draft: Draft): void {
  const { head, xpos } = tokenAt(document, clause);
  if (head < 0 || dependent(document, clause, "aux", "nsubj", "cop") !== null || tokenAt(document, head).xpos !== xpos || xpos !== "VB")
    return;
  for (const child of dependents(document, head, "aux")) {
    const { lower } = tokenAt(document, child);
    if (FUTURE_AUXILIARIES.has(lower) || lower === "would") unreal(draft, "planned");
    else if (lower === "may" || lower === "might" || lower === "could") {
      weaken(draft, "possible");
      unreal(draft, "planned");
    } else if (lower === "should") unreal(draft, "conditional");
  }
}

export const hasAuxiliary = (document: Document, clause: number, lemma: string): boolean =>
  dependents(document, clause, "aux").some(
    (child) => tokenAt(document, child).lemma === lemma || (lemma === "have" && tokenAt(document, child).lower === "'ve"),
  );

/** Whether an "if" or "unless" clause hangs on the clause. */
function hasCondition(document: Document, clause: number): boolean {
  return dependents(document, clause, "advcl").some((child) =>
    children(document, child).some((mark) => /^(?:if|unless|provided)$/.test(tokenAt(document, mark).lower)),
  );
}
