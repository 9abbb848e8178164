import { ACCOUNT_NOUNS, DEBUNKING, DEBUNKING_VERBS, HOAX_NOUNS, UNREAL_ADJECTIVES } from "../../lexicon/denials.ts";
import { nounEvent } from "../../lexicon/events.ts";
import {
  FUTURE_ADJECTIVES,
  FUTURE_AUXILIARIES,
  HEDGING_ADJECTIVES,
  HEDGING_ADVERBS,
  HEDGING_MODALS,
  HEDGING_NOUNS,
  HEDGING_PREDICATES,
  HEDGING_VERBS,
  UNKNOWN_PREDICATES,
} from "../../lexicon/hedges.ts";
import {
  ACCUSING,
  CLEARING,
  COUNTERFACTIVES,
  implicative,
  INFINITIVE_ONLY,
  NEGATING_NOUNS,
  NEGATING_VERBS,
  UNDOING_VERBS,
} from "../../lexicon/implicatives.ts";
import type { Certainty, Document, Mood, Realis } from "../../model/index.ts";
import { children, dependent, dependents, hasRelation, sentenceOf, tokenAt } from "../../tree/index.ts";
import { caseOf } from "./phrases.ts";
import { clauseNegation, phraseNegation } from "./negation.ts";
import { verbLemma, type Predicate } from "./predicates.ts";
import { isContentClause } from "./subjects.ts";

/** How a claim is meant, by its own clause and by what governs it inside its sentence. */
export interface Status {
  readonly negative: boolean;
  readonly certainty: Certainty;
  readonly realis: Realis;
  readonly mood: Mood;
  readonly debunked: boolean;
}

interface Draft {
  negative: boolean;
  certainty: Certainty;
  realis: Realis;
  mood: Mood;
  debunked: boolean;
}

const ORDER: readonly Certainty[] = ["certain", "probable", "possible"];
const REALIS: readonly Realis[] = ["actual", "general", "planned", "conditional"];

function weaken(draft: Draft, certainty: Certainty | undefined): void {
  if (certainty !== undefined && ORDER.indexOf(certainty) > ORDER.indexOf(draft.certainty)) draft.certainty = certainty;
}

function unreal(draft: Draft, realis: Realis): void {
  if (REALIS.indexOf(realis) > REALIS.indexOf(draft.realis)) draft.realis = realis;
}

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

/** Negation, modals and adverbs of a clause itself. */
function ownClause(document: Document, clause: number, draft: Draft): void {
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

const hasAuxiliary = (document: Document, clause: number, lemma: string): boolean =>
  dependents(document, clause, "aux").some(
    (child) => tokenAt(document, child).lemma === lemma || (lemma === "have" && tokenAt(document, child).lower === "'ve"),
  );

/** Whether an "if" or "unless" clause hangs on the clause. */
function hasCondition(document: Document, clause: number): boolean {
  return dependents(document, clause, "advcl").some((child) =>
    children(document, child).some((mark) => /^(?:if|unless|provided)$/.test(tokenAt(document, mark).lower)),
  );
}

/** What stands above the clause and bears on it, up to the next voice or the root. */
function governors(document: Document, clause: number, draft: Draft, depth: number): void {
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

const EVIDENCE = new Set(["evidence", "proof", "indication", "sign", "suggestion", "truth", "reason", "record", "confirmation", "doubt"]);

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
  if (!finite) return;
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

/** Whether a noun is negated itself or by its clause ("there is no evidence", "found no evidence", "without evidence"). */
function nounNegated(document: Document, noun: number): boolean {
  if (phraseNegation(document, noun).count > 0) return true;
  const { head } = tokenAt(document, noun);
  return (
    caseOf(document, noun) === "without" ||
    (head >= 0 && (clauseNegation(document, head).count % 2 === 1 || tokenAt(document, head).lemma === "lack"))
  );
}

/** An account noun that is called false, or that is debunked: "the false claim that", "reports that … are a hoax". */
function debunkedNoun(document: Document, noun: number, draft: Draft, depth: number): void {
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

/** Adjectives on an event noun: "alleged", "planned", "fake", "no". */
function modifiers(document: Document, noun: number, draft: Draft): void {
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
function nounStatus(document: Document, noun: number, draft: Draft): void {
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
