import { DEBUNKING } from "../../lexicon/denials.ts";
import { FUTURE_AUXILIARIES, HEDGING_NOUNS, HEDGING_PREDICATES, HEDGING_VERBS, UNKNOWN_PREDICATES } from "../../lexicon/hedges.ts";
import { ACCUSING, CLEARING, COUNTERFACTIVES, implicative, INFINITIVE_ONLY, NEGATING_NOUNS } from "../../lexicon/implicatives.ts";
import type { Document } from "../../model/index.ts";
import { dependent, dependents, hasRelation, tokenAt } from "../../tree/index.ts";
import { hasAuxiliary, ownClause } from "./clause-status.ts";
import { type Draft, unreal, weaken } from "./draft.ts";
import { clauseNegation } from "./negation.ts";
import { debunkedNoun, EVIDENCE, nounNegated } from "./noun-truth.ts";
import { verbLemma } from "./predicates.ts";
import { isContentClause } from "./subjects.ts";

/** What stands above the clause and bears on it, up to the next voice or the root. */
export function governors(document: Document, clause: number, draft: Draft, depth: number): void {
  if (depth > 8) return;
  const { deprel, head } = tokenAt(document, clause);
  if (head < 0) return;
  const relation = deprel.split(":")[0];
  if (deprel === "acl:relcl") return isContentClause(document, clause) ? ofNoun(document, clause, head, draft, depth) : undefined;
  if (relation === "conj") return governors(document, head, draft, depth + 1);
  if (relation === "xcomp") return infinitive(document, clause, head, draft, depth);
  if (relation === "ccomp" || relation === "csubj") return complement(document, head, draft, depth);
  if (relation === "advcl") return adverbial(document, clause, head, draft);
  if (relation === "acl") return ofNoun(document, clause, head, draft, depth);
}

/** "failed to call", "is said to have called", "plans to call". */
function infinitive(document: Document, clause: number, governor: number, draft: Draft, depth: number): void {
  // "had not decided whether to sign": open, not denied.
  if (dependents(document, clause, "mark").some((mark) => tokenAt(document, mark).lower === "whether")) return unreal(draft, "planned");
  const lemma = verbLemma(document, governor);
  const negated = clauseNegation(document, governor).count % 2 === 1;
  const passive =
    dependent(document, governor, "aux:pass") !== null ||
    (tokenAt(document, governor).xpos === "VBN" && dependent(document, governor, "obj") === null);
  const hedge = HEDGING_VERBS.get(lemma);
  const perfect = hasAuxiliary(document, clause, "have");
  if (
    hedge !== undefined &&
    (passive || lemma === "appear" || lemma === "seem" || lemma === "claim" || lemma === "purport" || lemma === "look")
  ) {
    // "is expected to call" is a plan; "is believed to have called" a hedged fact.
    if (lemma === "expect" && !perfect) unreal(draft, "planned");
    else weaken(draft, hedge);
    if (negated) draft.negative = !draft.negative;
    return above(document, governor, draft, depth);
  }
  if (tokenAt(document, governor).upos === "ADJ" && HEDGING_PREDICATES.has(lemma)) {
    weaken(draft, HEDGING_PREDICATES.get(lemma));
    unreal(draft, perfect ? "actual" : "planned");
    if (negated !== (lemma === "unlikely")) draft.negative = !draft.negative;
    return above(document, governor, draft, depth);
  }
  if (lemma === "go" && tokenAt(document, governor).xpos === "VBG") {
    unreal(draft, "planned");
    if (negated) draft.negative = !draft.negative;
    return above(document, governor, draft, depth);
  }
  // "too good to be true": it is not.
  if (
    tokenAt(document, governor).upos === "ADJ" &&
    dependents(document, governor, "advmod").some((child) => tokenAt(document, child).lower === "too")
  ) {
    if (!negated) draft.negative = !draft.negative;
    return above(document, governor, draft, depth);
  }
  const gerund =
    tokenAt(document, clause).xpos === "VBG" &&
    !dependents(document, clause, "aux").some((child) => tokenAt(document, child).lower === "be");
  if (lemma === "short" || (lemma === "stop" && document.tokens[governor + 1]?.lower === "short")) {
    if (!negated) draft.negative = !draft.negative;
    return above(document, governor, draft, depth);
  }
  const signature = gerund && INFINITIVE_ONLY.has(lemma) ? null : implicative(lemma);
  if (signature === null && gerund) return above(document, governor, draft, depth);
  if (signature === null) {
    if (negated) draft.negative = !draft.negative;
    return above(document, governor, draft, depth);
  }
  const sign = negated ? signature.denied : signature.affirmed;
  if (sign === "-") draft.negative = !draft.negative;
  else if (sign === "0") {
    unreal(draft, signature.realis ?? "conditional");
    if (negated && signature.realis === "planned") draft.negative = !draft.negative;
  }
  above(document, governor, draft, depth);
}

/** Modals, adverbs and governors of a governor, its negation being used up. */
function above(document: Document, governor: number, draft: Draft, depth: number): void {
  const own: Draft = { negative: false, certainty: "certain", realis: "actual", mood: "stated", debunked: false };
  ownClause(document, governor, own);
  weaken(draft, own.certainty);
  unreal(draft, own.realis);
  if (own.mood === "asked") draft.mood = "asked";
  governors(document, governor, draft, depth + 1);
}

/** "it is likely that", "it is not true that", "pretended that". Verbs of saying end the climb: their voice is the claim's own. */
function complement(document: Document, governor: number, draft: Draft, depth: number): void {
  const token = tokenAt(document, governor);
  const lemma = verbLemma(document, governor);
  const negated = clauseNegation(document, governor).count % 2 === 1;
  const copular = dependent(document, governor, "cop") !== null;
  if (
    token.deprel === "acl" &&
    /^NN/.test(token.xpos) &&
    token.head >= 0 &&
    EVIDENCE.has(tokenAt(document, token.head).lemma) &&
    nounNegated(document, token.head)
  ) {
    // "no truth to reports that", with the noun read as a verb.
    draft.negative = !draft.negative;
    if (tokenAt(document, token.head).lemma === "truth") draft.debunked = true;
    return;
  }
  if (copular || token.upos === "ADJ") {
    if (DEBUNKING.has(lemma) || lemma === "false") {
      if (!negated) [draft.negative, draft.debunked] = [!draft.negative, true];
    } else if ((lemma === "true" || lemma === "case" || lemma === "fact" || lemma === "correct") && negated) {
      draft.negative = !draft.negative;
    } else weaken(draft, HEDGING_PREDICATES.get(lemma));
    if (UNKNOWN_PREDICATES.has(lemma) || (negated && (lemma === "clear" || lemma === "known" || lemma === "certain" || lemma === "sure")))
      draft.mood = draft.mood === "asked" ? "asked" : draft.mood;
    if (negated && (lemma === "clear" || lemma === "certain" || lemma === "sure")) weaken(draft, "possible");
    return governors(document, governor, draft, depth + 1);
  }
  if (COUNTERFACTIVES.has(lemma)) {
    if (!negated) draft.negative = !draft.negative;
    return;
  }
  if (lemma === "seem" || lemma === "appear" || lemma === "look") {
    weaken(draft, "probable");
    if (negated) draft.negative = !draft.negative;
    return governors(document, governor, draft, depth + 1);
  }
  // "does not believe that he called": neg-raising.
  if (negated && (lemma === "believe" || lemma === "think" || lemma === "expect" || lemma === "suppose")) draft.negative = !draft.negative;
  if (token.xpos === "VBN" && dependent(document, governor, "expl") !== null) weaken(draft, HEDGING_VERBS.get(lemma)); // "it is believed that"
  if (
    lemma === "expect" ||
    lemma === "hope" ||
    lemma === "wish" ||
    lemma === "demand" ||
    lemma === "propose" ||
    lemma === "want" ||
    lemma === "pray"
  )
    unreal(draft, "planned");
  if (lemma === "turn out" || lemma === "mean" || lemma === "ensure" || lemma === "happen") governors(document, governor, draft, depth + 1);
}

function adverbial(document: Document, clause: number, head: number, draft: Draft): void {
  const marks = dependents(document, clause, "mark").map((mark) => tokenAt(document, mark).lower);
  if (marks.some((mark) => mark === "if" || mark === "unless" || mark === "provided" || mark === "lest"))
    return unreal(draft, "conditional");
  if (marks.includes("as") && marks.includes("if")) return unreal(draft, "conditional");
  if (
    document.tokens[head]?.lower === "short" ||
    (tokenAt(document, head).lemma === "stop" && document.tokens[head + 1]?.lower === "short")
  ) {
    draft.negative = !draft.negative; // "stopped short of resigning"
    return;
  }
  // "It is not true that …", where the parse hangs the clause elsewhere.
  if (
    marks.includes("that") &&
    !marks.includes("so") &&
    (dependent(document, head, "expl") !== null || tokenAt(document, head).upos === "ADJ")
  )
    return complement(document, head, draft, 0);
  const finite = dependent(document, clause, "nsubj") !== null && !marks.includes("to");
  if (!finite && marks.some((mark) => mark === "of" || mark === "with" || mark === "for" || mark === "from")) {
    const { lemma } = tokenAt(document, head);
    if (ACCUSING.has(lemma)) weaken(draft, "possible");
    else if (CLEARING.has(lemma)) draft.negative = !draft.negative;
    else if (marks.includes("from") && implicative(lemma)?.affirmed === "-") draft.negative = !draft.negative;
    return;
  }
  if (!finite && marks.includes("to") && dependents(document, head, "advmod").some((child) => tokenAt(document, child).lower === "too")) {
    draft.negative = !draft.negative;
    return;
  }
  if (!finite && marks.includes("to")) return unreal(draft, "planned");
  // "before he could leave", "until it passes"
  if (
    finite &&
    (marks.includes("until") || marks.includes("before") || marks.includes("once")) &&
    dependents(document, head, "aux").some((a) => FUTURE_AUXILIARIES.has(tokenAt(document, a).lower))
  )
    unreal(draft, "planned");
}

/** Marks of the gerund under a verb of accusing: "accused of", "charged with", "blamed for". */
const OF_WHAT = new Set(["of", "with", "for"]);

const marksOf = (document: Document, clause: number) => dependents(document, clause, "mark").map((mark) => tokenAt(document, mark).lower);

/** Whether a noun is whom a verb of accusing accuses. */
function isAccused(document: Document, noun: number): boolean {
  const { head, deprel } = tokenAt(document, noun);
  return head >= 0 && (deprel === "obj" || deprel === "nsubj:pass") && ACCUSING.has(tokenAt(document, head).lemma);
}

/** "the claim that he died", "his failure to appear", "plans to build". */
function ofNoun(document: Document, clause: number, noun: number, draft: Draft, depth: number): void {
  const { lemma } = tokenAt(document, noun);
  const infinitival = dependents(document, clause, "mark").some((mark) => tokenAt(document, mark).lower === "to");
  const finite = dependent(document, clause, "nsubj", "csubj") !== null;
  const above = tokenAt(document, noun).head;
  if (
    NEGATING_NOUNS.has(lemma) ||
    (above >= 0 && hasRelation(tokenAt(document, noun), "nmod") && NEGATING_NOUNS.has(tokenAt(document, above).lemma) && !finite)
  ) {
    draft.negative = !draft.negative;
    return;
  }
  if (infinitival) {
    unreal(draft, "planned");
    return;
  }
  if (!finite) {
    // "accused the company of ignoring it": the gerund is often hung on the accused.
    if (isAccused(document, noun) && marksOf(document, clause).some((mark) => OF_WHAT.has(mark))) weaken(draft, "possible");
    return;
  }
  const negated = nounNegated(document, noun);
  if (EVIDENCE.has(lemma) && negated && lemma !== "doubt") {
    draft.negative = !draft.negative;
    weaken(draft, lemma === "truth" ? undefined : "possible");
    if (lemma === "truth") draft.debunked = true;
    return;
  }
  weaken(draft, HEDGING_NOUNS.get(lemma));
  debunkedNoun(document, noun, draft, depth);
}
