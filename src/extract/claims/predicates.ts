import { adjectiveEvent, isVerbPhrase, nounEvent, type EventMatch } from "../../lexicon/events.ts";
import { TRANSPARENT } from "../../lexicon/implicatives.ts";
import { kindOf } from "./phrases.ts";
import { nearestSubject } from "./subjects.ts";
import { LIGHT_VERBS, OCCURRENCE_VERBS } from "../../lexicon/light-verbs.ts";
import { isKindOf } from "../../lexicon/wordnet.ts";
import type { Document, Token } from "../../model/index.ts";
import { children, dependent, dependents, hasRelation, tokenAt } from "../../tree/index.ts";

/**
 * What a claim is built on. `head` is the word that names the event; `clause` is the word that heads the clause and carries its
 * auxiliaries, negation and governors. They differ for light verbs ("had a CONVERSATION", clause "had"), for events that occur ("the CALL
 * never happened") and for "there was no CONVERSATION".
 */
export interface Predicate {
  readonly kind: "verb" | "copula" | "existential" | "light" | "occurrence" | "apposition" | "nominal" | "state";
  readonly head: number;
  readonly clause: number;
  /** The noun's compound where that is what has an event class: "phone call". */
  readonly event: EventMatch | null;
}

/** Lemma of a verb with its particle ("step down"), also where the particle was read as an adverb. */
export function verbLemma(document: Document, token: number): string {
  const { lemma } = tokenAt(document, token);
  for (const child of children(document, token)) {
    const { lower, deprel } = tokenAt(document, child);
    if (deprel === "compound:prt" || (deprel.startsWith("advmod") && child > token && isVerbPhrase(`${lemma} ${lower}`))) return `${lemma} ${lower}`;
  }
  // "take place", "catch fire", "come to terms", "find guilty": the words that follow.
  for (const size of [3, 2]) {
    const phrase = [lemma, ...document.tokens.slice(token + 1, token + size).map(({ lower }) => lower)].join(" ");
    if (size > 1 && isVerbPhrase(phrase) && sameSentence(document, token, token + size - 1)) return phrase;
  }
  return lemma;
}

const sameSentence = (document: Document, a: number, b: number): boolean => document.tokens[b]?.sentence === tokenAt(document, a).sentence;

/** Event class of a noun, tried with the word before it first: "phone call", "death toll". */
export function nounEventAt(document: Document, token: number): EventMatch | null {
  const { lemma, upos, xpos } = tokenAt(document, token);
  if (upos !== "NOUN" && !(upos === "PROPN" && tokenAt(document, token).deprel !== "flat" && document.sentences[tokenAt(document, token).sentence]?.part === "headline") && xpos !== "NN" && xpos !== "NNS") return null;
  const before = token > 0 ? tokenAt(document, token - 1) : null;
  if (before !== null && before.head === token) {
    const compound = nounEvent(`${before.lemma} ${lemma}`);
    if (compound !== null) return compound;
  }
  // A compound's first part does not name an event: "call center" is a center.
  if (tokenAt(document, token).deprel === "compound") return null;
  return nounEvent(lemma, { object: undergoerKind(document, token) });
}

/** Whether the possessive or "of" phrase of a noun is a person or a thing, as far as the words tell. */
function undergoerKind(document: Document, noun: number): "person" | "thing" | null {
  for (const child of children(document, noun)) {
    const { lemma, upos, deprel } = tokenAt(document, child);
    if (!deprel.startsWith("nmod") && !(deprel === "compound" && upos === "NOUN")) continue;
    if (deprel !== "nmod:poss" && deprel !== "compound" && !dependents(document, child, "case").some((mark) => tokenAt(document, mark).lower === "of")) continue;
    return upos === "PRON" || upos === "PROPN" || isKindOf(lemma, "person") ? "person" : "thing";
  }
  return null;
}

/** Auxiliaries, prepositions and conjunctions in the form of verbs ("including", "according to") head no clause. */
const NO_CLAUSE = ["aux", "cop", "case", "mark", "fixed", "amod", "compound", "cc", "flat", "advmod", "det"];

/** Every predicate of a sentence, in the order of its words; a light verb's noun and an occurring event appear once. */
export function predicatesOf(document: Document, first: number, last: number): Predicate[] {
  const found: Predicate[] = [];
  const taken = new Set<number>();
  for (let at = first; at < last; at++) {
    const predicate = clausal(document, at);
    if (predicate === null) continue;
    found.push(predicate);
    taken.add(predicate.head).add(predicate.clause);
  }
  for (let at = first; at < last; at++) {
    if (taken.has(at)) continue;
    const predicate = apposition(document, at) ?? nominal(document, at) ?? state(document, at);
    if (predicate !== null) found.push(predicate);
  }
  return found.sort((a, b) => a.head - b.head);
}

function clausal(document: Document, at: number): Predicate | null {
  const token = tokenAt(document, at);
  const cop = dependent(document, at, "cop");
  // "The problem is that he called": the copula stands with the verb of its clause.
  const finite = token.upos === "VERB" && /^VB[DZP]$/.test(token.xpos);
  if (cop !== null && !finite) return { kind: "copula", head: at, clause: at, event: attributeEvent(document, token) };
  if (token.upos !== "VERB" && !(token.upos === "AUX" && token.lemma === "be" && !hasRelation(token, "aux", "cop"))) return null;
  if (hasRelation(token, ...NO_CLAUSE)) return null;
  const subject = nearestSubject(document, at);
  if (dependent(document, at, "expl") !== null && token.lemma === "be" && subject !== null) {
    return { kind: "existential", head: subject, clause: at, event: nounEventAt(document, subject) };
  }
  const lemma = verbLemma(document, at);
  const eventSubject = subject === null ? passiveSubject(document, at) : subject;
  if (eventSubject !== null && OCCURRENCE_VERBS.has(lemma) && !(lemma === "hold" && !isPassive(document, eventSubject))) {
    const event = nounEventAt(document, eventSubject);
    if (event !== null) return { kind: "occurrence", head: eventSubject, clause: at, event };
  }
  const object = dependent(document, at, "obj") ?? (LIGHT_VERBS.get(lemma) === "patient" ? null : passiveSubject(document, at));
  if (object !== null && LIGHT_VERBS.has(lemma)) {
    const event = nounEventAt(document, object);
    if (event !== null && event.id !== "occur") return { kind: "light", head: object, clause: at, event };
  }
  // "seemed to agree", "failed to pay": the claim is the one below.
  const below = dependent(document, at, "xcomp");
  if (below !== null && TRANSPARENT.has(lemma) && (tokenAt(document, below).upos === "VERB" || dependent(document, below, "cop") !== null)) return null;
  // "it may be that", "the first one is not": nothing said by itself.
  if (token.lemma === "be" && dependent(document, at, "obl", "advmod", "nmod") === null) return null;
  return { kind: "verb", head: at, clause: at, event: null };
}

const isPassive = (document: Document, subject: number): boolean => tokenAt(document, subject).deprel === "nsubj:pass";

function passiveSubject(document: Document, at: number): number | null {
  return dependents(document, at, "nsubj:pass")[0] ?? null;
}

function attributeEvent(document: Document, token: Token): EventMatch | null {
  if (token.upos === "ADJ" || token.upos === "VERB" || token.upos === "ADV") {
    const subject = nearestSubject(document, token.index);
    const kind = subject === null ? null : kindOf(document, subject, () => null);
    return adjectiveEvent(token.lemma, { subject: kind }) ?? adjectiveEvent(token.lower, { subject: kind });
  }
  if (token.upos === "NOUN") return nounEventAt(document, token.index);
  return null;
}

/** "Petro Poroshenko, the president": X is Y. Only where one side is a name. */
function apposition(document: Document, at: number): Predicate | null {
  const token = tokenAt(document, at);
  if (token.deprel !== "appos" || token.head < 0) return null;
  const head = tokenAt(document, token.head);
  if (head.upos !== "PROPN" && token.upos !== "PROPN") return null;
  if ((token.upos !== "NOUN" && token.upos !== "PROPN") || (head.upos !== "NOUN" && head.upos !== "PROPN")) return null;
  return { kind: "apposition", head: at, clause: at, event: null };
}

const HELD_BY = ["nmod:poss", "nmod", "amod", "det", "nummod", "compound"];

/** An event noun with somebody or something in it: "Putin's call to John", "the death of two people", "no formal charges". */
function nominal(document: Document, at: number): Predicate | null {
  const event = nounEventAt(document, at);
  if (event === null || event.id === "occur") return null;
  const token = tokenAt(document, at);
  if (hasRelation(token, "compound", "flat", "appos", "vocative")) return null;
  const held = children(document, at).some((child) => {
    const { deprel, upos, lower } = tokenAt(document, child);
    if (!HELD_BY.some((relation) => deprel === relation || deprel.startsWith(`${relation}:`))) return false;
    if (deprel === "det") return lower === "no" || lower === "any";
    if (deprel === "amod") return /^(?:alleged|supposed|reported|planned|fatal|deadly|apparent|putative|proposed|purported|actual)$/.test(lower);
    return deprel !== "compound" || upos === "PROPN";
  });
  return held ? { kind: "nominal", head: at, clause: at, event } : null;
}

/** "three dead, 12 injured": a counted state without a verb of its own. */
function state(document: Document, at: number): Predicate | null {
  const token = tokenAt(document, at);
  if (token.upos !== "ADJ" && token.upos !== "VERB" && token.upos !== "NOUN") return null;
  const event = adjectiveEvent(token.lower, { subject: "person" });
  if (event === null || event.entry.state === undefined) return null;
  const counted = children(document, at).some((child) => hasRelation(tokenAt(document, child), "nummod", "nsubj") && tokenAt(document, child).upos === "NUM");
  const before = at > 0 ? tokenAt(document, at - 1) : null;
  if (!counted && !(before?.upos === "NUM" && before.sentence === token.sentence) && !(token.deprel === "xcomp" && token.upos === "ADJ")) return null;
  return { kind: "state", head: at, clause: at, event };
}
