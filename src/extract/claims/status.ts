import { DEBUNKING } from "../../lexicon/denials.ts";
import { FUTURE_ADJECTIVES } from "../../lexicon/hedges.ts";
import type { Document } from "../../model/index.ts";
import { dependents, sentenceOf, tokenAt } from "../../tree/index.ts";
import { ownClause } from "./clause-status.ts";
import { type Draft, type Status, unreal } from "./draft.ts";
import { governors } from "./governors.ts";
import { modifiers, nounStatus } from "./noun-status.ts";
import type { Predicate } from "./predicates.ts";

/** The status of a predicate: polarity with the scope of negation, implicatives and debunking; certainty, realis and mood. */
export function statusOf(document: Document, predicate: Predicate): Status {
  const draft: Draft = { negative: false, certainty: "certain", realis: "actual", mood: "stated", debunked: false };
  const { kind, head, clause } = predicate;
  if (kind === "apposition") return draft;
  if (kind === "nominal") nounStatus(document, head, draft);
  else {
    ownClause(document, clause, draft);
    if (head !== clause) modifiers(document, head, draft);
    governors(document, clause, draft, 0);
    if (kind === "copula" && DEBUNKING.has(tokenAt(document, head).lemma) && !draft.negative) draft.debunked = true;
    if (kind === "existential" && dependents(document, head, "acl").some((child) => FUTURE_ADJECTIVES.has(tokenAt(document, child).lower)))
      unreal(draft, "planned");
  }
  if (asks(document, clause)) draft.mood = "asked";
  return draft;
}

/** Whether the clause is asked: its sentence ends in a question mark and nothing parts it from the root. */
function asks(document: Document, clause: number): boolean {
  const sentence = sentenceOf(document, clause);
  let last = sentence.last - 1;
  while (last > sentence.first && /^["'“”‘’)\]]+$/.test(tokenAt(document, last).text)) last -= 1;
  if (tokenAt(document, last).text !== "?") return false;
  for (let at = clause, step = 0; step < 8; step++) {
    const { deprel, head } = tokenAt(document, at);
    if (head < 0) return true;
    if (!/^(?:conj|xcomp|ccomp|parataxis|csubj|nsubj|obj|obl|nmod)/.test(deprel)) return false;
    at = head;
  }
  return false;
}
