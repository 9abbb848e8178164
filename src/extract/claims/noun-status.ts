import { ACCOUNT_NOUNS, DEBUNKING_VERBS, HOAX_NOUNS, UNREAL_ADJECTIVES } from "../../lexicon/denials.ts";
import { nounEvent } from "../../lexicon/events.ts";
import { FUTURE_ADJECTIVES, HEDGING_ADJECTIVES, HEDGING_NOUNS } from "../../lexicon/hedges.ts";
import { NEGATING_NOUNS, NEGATING_VERBS, UNDOING_VERBS } from "../../lexicon/implicatives.ts";
import type { Document } from "../../model/index.ts";
import { children, dependent, hasRelation, tokenAt } from "../../tree/index.ts";
import { ownClause } from "./clause-status.ts";
import { type Draft, unreal, weaken } from "./draft.ts";
import { governors } from "./governors.ts";
import { clauseNegation, phraseNegation } from "./negation.ts";
import { debunkedNoun, EVIDENCE, nounNegated } from "./noun-truth.ts";
import { caseOf } from "./phrases.ts";
import { verbLemma } from "./predicates.ts";

/** Adjectives on an event noun: "alleged", "planned", "fake", "no". */
export function modifiers(document: Document, noun: number, draft: Draft): void {
  for (const child of children(document, noun)) {
    const { lower, deprel } = tokenAt(document, child);
    if (!hasRelation(tokenAt(document, child), "amod", "compound", "advmod")) continue;
    weaken(draft, HEDGING_ADJECTIVES.get(lower));
    if (deprel === "amod" && FUTURE_ADJECTIVES.has(lower)) unreal(draft, "planned");
    if (deprel !== "advmod" && UNREAL_ADJECTIVES.has(lower)) [draft.negative, draft.debunked] = [!draft.negative, true];
  }
}

const PLANNING = new Set([
  "plan",
  "proposal",
  "request",
  "call",
  "demand",
  "bid",
  "hope",
  "possibility",
  "prospect",
  "need",
  "wish",
  "preparation",
  "chance",
  "deadline",
  "deal",
  "agreement",
  "threat",
  "risk",
  "push",
  "effort",
  "campaign",
  "attempt",
  "fear",
  "invitation",
  "offer",
  "vote",
  "date",
  "schedule",
  "ahead",
]);
const WANTING = new Set([
  "want",
  "plan",
  "seek",
  "demand",
  "request",
  "propose",
  "expect",
  "schedule",
  "consider",
  "urge",
  "need",
  "hope",
  "discuss",
  "threaten",
  "promise",
  "await",
  "require",
  "recommend",
  "support",
  "oppose",
  "fear",
  "predict",
  "face",
  "push",
  "favor",
  "favour",
  "suggest",
  "block",
  "delay",
  "weigh",
  "mull",
]);

/** Status of an event noun that is no predicate of its own clause. */
export function nounStatus(document: Document, noun: number, draft: Draft): void {
  modifiers(document, noun, draft);
  const own = phraseNegation(document, noun);
  if (own.count % 2 === 1) draft.negative = !draft.negative;
  if (own.weak) weaken(draft, "probable");
  nounGovernors(document, noun, draft, 0);
}

function nounGovernors(document: Document, noun: number, draft: Draft, depth: number): void {
  const token = tokenAt(document, noun);
  if (token.head < 0 || depth > 4) return;
  const head = tokenAt(document, token.head);
  const preposition = caseOf(document, noun);
  if (preposition === "without") draft.negative = !draft.negative;
  if (token.deprel === "compound") {
    if (HOAX_NOUNS.has(head.lemma)) [draft.negative, draft.debunked] = [!draft.negative, true];
    else weaken(draft, "possible");
    return;
  }
  if (hasRelation(token, "conj")) return nounGovernors(document, token.head, draft, depth + 1);
  if (hasRelation(token, "nmod")) {
    if (NEGATING_NOUNS.has(head.lemma)) draft.negative = !draft.negative;
    else if (EVIDENCE.has(head.lemma) && nounNegated(document, token.head)) {
      draft.negative = !draft.negative;
      weaken(draft, "possible");
    } else {
      weaken(draft, HEDGING_NOUNS.get(head.lemma));
      if (PLANNING.has(head.lemma) && (preposition === "for" || preposition === "of" || preposition === "to"))
        unreal(draft, head.lemma === "possibility" || head.lemma === "risk" || head.lemma === "threat" ? "conditional" : "planned");
    }
    if (ACCOUNT_NOUNS.has(head.lemma)) debunkedNoun(document, token.head, draft, depth);
    return;
  }
  const verb = verbLemma(document, token.head);
  if (hasRelation(token, "obj", "obl", "nsubj:pass")) {
    const negated = clauseNegation(document, token.head).count % 2 === 1;
    if (hasRelation(token, "obj", "nsubj:pass") && NEGATING_VERBS.has(verb)) {
      if (!negated) draft.negative = !draft.negative;
      if (/^(?:cancel|call off|rule out|abandon|refuse|decline|reject)$/.test(verb)) unreal(draft, "planned");
      return governors(document, token.head, draft, depth + 1);
    }
    const event = nounEvent(token.lemma)?.id ?? "";
    if (
      hasRelation(token, "obj", "nsubj:pass") &&
      UNDOING_VERBS.has(verb) &&
      /^(?:allow|impose|charge|convict|sentence|rule|fine|order|accuse|sue|delay)$/.test(event)
    ) {
      if (!negated) draft.negative = !draft.negative;
      return governors(document, token.head, draft, depth + 1);
    }
    if (hasRelation(token, "obj", "nsubj:pass") && DEBUNKING_VERBS.has(verb) && !negated)
      [draft.negative, draft.debunked] = [!draft.negative, true];
    const object = dependent(document, token.head, "obj", "nsubj:pass");
    if (
      WANTING.has(head.lemma) ||
      (preposition === "for" && /^(?:call|push|ask|press|campaign|lobby|argue|wait|hope|look|vote|plead|beg)$/.test(head.lemma)) ||
      (preposition === "for" && object !== null && PLANNING.has(tokenAt(document, object).lemma))
    )
      unreal(draft, "planned");
    const own: Draft = { negative: false, certainty: "certain", realis: "actual", mood: "stated", debunked: false };
    ownClause(document, token.head, own);
    if (own.realis === "conditional" || own.realis === "planned") unreal(draft, own.realis);
  }
}
