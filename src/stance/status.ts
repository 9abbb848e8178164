import {
  ACCOUNT_CONFIRMATIONS,
  ACCOUNT_DENIALS,
  ACCOUNT_NOUNS,
  DEBUNKING,
  DEBUNKING_VERBS,
  NEGATIVE_DETERMINERS,
  NEGATIVE_PREPOSITIONS,
  NEGATIVE_PRONOUNS,
  NEGATORS,
  NOT_CANCELLED_BY,
  SMALL_DETERMINERS,
  VERIDICAL,
} from "../lexicon/denials.ts";
import {
  FUTURE_AUXILIARIES,
  HEDGING_ADJECTIVES,
  HEDGING_ADVERBS,
  HEDGING_MODALS,
  HEDGING_NOUNS,
  HEDGING_PREDICATES,
  HEDGING_VERBS,
  UNKNOWN_PREDICATES,
} from "../lexicon/hedges.ts";
import { COUNTERFACTIVES, NEGATING_NOUNS, NEGATING_VERBS, implicative } from "../lexicon/implicatives.ts";
import type { Document, Token } from "../model/index.ts";
import { children, tokenAt } from "../tree/index.ts";

/** How the text commits to what a word stands for, read off the words above it in the tree. */
export interface Status {
  /** 1 it is so, -1 it is not, 0 nothing follows (wished, planned, asked). */
  readonly polarity: 1 | 0 | -1;
  /** Hedged by a modal, an adverb, a verb or noun above. */
  readonly hedged: boolean;
  readonly planned: boolean;
  readonly conditional: boolean;
  /** Under a verb of speech or thought. */
  readonly attributed: boolean;
  /** Under a verb or noun of denial. */
  readonly denied: boolean;
  /** Under "whether" or an unknown predicate. */
  readonly asked: boolean;
}

const SPEECH = new Set(
  (
    "say tell claim report state announce declare write add note insist argue warn suggest allege assert contend maintain believe think explain reveal confirm admit acknowledge deny " +
    "indicate estimate predict recall testify tweet post remark concede stress emphasize describe mention reply respond complain speculate fear hope expect understand hear know find show accord"
  ).split(" "),
);

const tables = new WeakMap<Document, (Status | undefined)[]>();

/** The status of a token. Follows Nairn, Condoravdi and Karttunen (2006): relative polarity, computed from the root down. */
export function statusOf(document: Document, token: number): Status {
  let table = tables.get(document);
  if (table === undefined) tables.set(document, (table = []));
  return (table[token] ??= compute(document, token, 0));
}

const TOP: Status = { polarity: 1, hedged: false, planned: false, conditional: false, attributed: false, denied: false, asked: false };

function compute(document: Document, token: number, depth: number): Status {
  const own = tokenAt(document, token);
  let status: { -readonly [key in keyof Status]: Status[key] } = { ...TOP };
  if (own.head >= 0 && own.head !== token && depth < 60) {
    let table = tables.get(document);
    if (table === undefined) tables.set(document, (table = []));
    const above = (table[own.head] ??= compute(document, own.head, depth + 1));
    status = { ...above };
    enter(document, own, tokenAt(document, own.head), status);
  }
  local(document, own, status);
  return status;
}

type Open = { -readonly [key in keyof Status]: Status[key] };

/** What the step from a head down to its dependent does. */
function enter(document: Document, own: Token, head: Token, status: Open): void {
  const relation = own.deprel.split(":")[0] as string;
  const lemma = head.lemma.toLowerCase();
  const complement = ["xcomp", "ccomp", "acl", "csubj", "advcl"].includes(relation);
  const object = relation === "obj" || (relation === "nsubj" && own.deprel === "nsubj:pass");
  if (relation === "punct" || relation === "cc") return;
  if (relation === "conj" || relation === "appos" || relation === "parataxis") {
    // A conjunct does not stand under its sister's own negation: what comes from above stays, what is local to the sister goes.
    if (relation === "conj" && isNegatedBy(document, head) && !isNegatedBy(document, own)) status.polarity = flip(status.polarity);
    if (relation === "parataxis" && SPEECH.has(own.lemma.toLowerCase())) return;
    return;
  }
  if (relation === "nsubj" || relation === "csubj") {
    if (DEBUNKING.has(lemma)) {
      status.polarity = flip(status.polarity);
      status.denied = true;
    } else if (VERIDICAL.has(lemma) || head.upos === "ADJ" || head.upos === "NOUN") return;
    if (relation === "nsubj") return;
  }
  if (complement && relation !== "advcl") {
    const signature = relation === "xcomp" ? implicative(lemma) : null;
    if (signature !== null && head.upos !== "AUX") {
      const follows = status.polarity === 0 ? "0" : status.polarity === 1 ? signature.affirmed : signature.denied;
      if (signature.realis === "planned") status.planned = true;
      status.polarity = follows === "+" ? 1 : follows === "-" ? -1 : 0;
      return;
    }
  }
  if (
    (complement || object) &&
    (ACCOUNT_DENIALS.has(lemma) || DEBUNKING_VERBS.has(lemma) || COUNTERFACTIVES.has(lemma) || lemma === "denial")
  ) {
    if (relation === "advcl") return;
    status.polarity = flip(status.polarity);
    status.denied = true;
    status.attributed ||= ACCOUNT_DENIALS.has(lemma);
    return;
  }
  if ((complement || object) && ACCOUNT_CONFIRMATIONS.has(lemma)) status.attributed = true;
  if (object && NEGATING_VERBS.has(lemma)) status.polarity = flip(status.polarity);
  if ((relation === "nmod" || relation === "acl") && NEGATING_NOUNS.has(lemma)) status.polarity = flip(status.polarity);
  if ((relation === "nmod" || relation === "acl") && (HEDGING_NOUNS.has(lemma) || ACCOUNT_NOUNS.has(lemma))) {
    status.hedged = true;
    status.attributed = true;
  }
  if (relation === "ccomp" || (relation === "xcomp" && own.upos !== "VERB")) {
    if (SPEECH.has(lemma)) {
      // "X did not say that Y" says nothing of Y.
      if (status.polarity === -1) status.polarity = 0;
      status.attributed = true;
    }
    if (HEDGING_VERBS.has(lemma) && !SPEECH.has(lemma)) status.hedged = true;
    if (UNKNOWN_PREDICATES.has(lemma)) status.asked = true;
  }
  if (relation === "xcomp" && HEDGING_VERBS.has(lemma)) status.hedged = true;
  if ((relation === "csubj" || relation === "ccomp") && HEDGING_PREDICATES.has(lemma) && HEDGING_PREDICATES.get(lemma) !== "certain")
    status.hedged = true;
  const preposition = children(document, own.index)
    .map((child) => tokenAt(document, child))
    .find(({ deprel }) => deprel === "case" || deprel === "mark");
  if (preposition !== undefined && NEGATIVE_PREPOSITIONS.has(preposition.lower)) status.polarity = flip(status.polarity);
  if (relation === "advcl" || relation === "acl") {
    // An adverbial clause does not stand under the negation of its head.
    if (relation === "advcl" && isNegatedBy(document, head)) status.polarity = flip(status.polarity);
    if (preposition !== undefined && ["if", "unless", "whether"].includes(preposition.lower)) status.conditional = true;
    if (relation === "advcl" && own.xpos === "VB" && preposition?.lower === "to") {
      status.planned = true;
      status.polarity = 0;
    }
  }
  if (preposition !== undefined && (preposition.lower === "whether" || preposition.lower === "if") && relation !== "advcl")
    status.asked = true;
}

/** What stands right at the token: negation, modals, hedging adverbs and adjectives. */
function local(document: Document, own: Token, status: Open): void {
  if (isNegatedBy(document, own)) status.polarity = flip(status.polarity);
  if (NEGATIVE_PRONOUNS.has(own.lower)) status.polarity = flip(status.polarity);
  for (const child of children(document, own.index)) {
    const { lower, lemma, deprel } = tokenAt(document, child);
    if (deprel.startsWith("aux")) {
      if (HEDGING_MODALS.has(lower)) status.hedged = true;
      if (FUTURE_AUXILIARIES.has(lower)) status.planned = true;
      if (lower === "would" || lower === "could" || lower === "'d") status.conditional = true;
    }
    if (deprel === "advmod" && HEDGING_ADVERBS.has(lower)) status.hedged = true;
    if (deprel === "amod" && HEDGING_ADJECTIVES.has(lemma.toLowerCase())) status.hedged = true;
    if (deprel === "amod" && DEBUNKING.has(lemma.toLowerCase())) {
      status.polarity = flip(status.polarity);
      status.denied = true;
    }
    // A subject of none: "nobody came", "no one was hurt".
    if (deprel.startsWith("nsubj") || deprel === "obj") {
      const subject = tokenAt(document, child);
      if (
        NEGATIVE_PRONOUNS.has(subject.lower) ||
        children(document, child).some(
          (at) => tokenAt(document, at).deprel === "det" && NEGATIVE_DETERMINERS.has(tokenAt(document, at).lower),
        )
      )
        status.polarity = flip(status.polarity);
    }
    if (deprel === "det" && SMALL_DETERMINERS.has(lower)) status.hedged = true;
  }
}

function isNegatedBy(document: Document, token: Token): boolean {
  const below = children(document, token.index).map((child) => tokenAt(document, child));
  return below.some((child) => {
    if (child.deprel.startsWith("advmod") && (NEGATORS.has(child.lower) || child.lower === "n’t")) {
      const next = document.tokens[child.index + 1]?.lower ?? "";
      return !NOT_CANCELLED_BY.has(next);
    }
    return child.deprel === "det" && NEGATIVE_DETERMINERS.has(child.lower);
  });
}

function flip(polarity: Status["polarity"]): Status["polarity"] {
  return polarity === 1 ? -1 : polarity === -1 ? 1 : 0;
}
