import { adjectiveEvent, isVerbPhrase, nounEvent, type EventMatch } from "../../lexicon/events.ts";
import { HOAX_NOUNS, RUMOUR_NOUNS } from "../../lexicon/denials.ts";
import { NEGATING_VERBS, TRANSPARENT } from "../../lexicon/implicatives.ts";
import { isListed, kindOf } from "./phrases.ts";
import { nearestSubject } from "./subjects.ts";
import { LIGHT_VERBS, OBJECT_ACTS, OCCURRENCE_VERBS } from "../../lexicon/light-verbs.ts";
import { WEEKDAYS } from "../../lexicon/weekdays.ts";
import { isKindOf, isKnown } from "../../lexicon/wordnet.ts";
import type { Document, Token } from "../../model/index.ts";
import { children, dependent, dependents, hasRelation, isInTitle, sentenceOf, subtree, tokenAt } from "../../tree/index.ts";

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

/** Asked for again and again while one document is read. */
const lemmasOf = new WeakMap<Document, Map<number, string>>();

/** Lemma of a verb with its particle ("step down"), also where the particle was read as an adverb. */
export function verbLemma(document: Document, token: number): string {
  let known = lemmasOf.get(document);
  if (known === undefined) lemmasOf.set(document, (known = new Map<number, string>()));
  let lemma = known.get(token);
  if (lemma === undefined) known.set(token, (lemma = readVerbLemma(document, token)));
  return lemma;
}

function readVerbLemma(document: Document, token: number): string {
  const lemma = knownVerb(tokenAt(document, token));
  for (const child of children(document, token)) {
    const { lower, deprel } = tokenAt(document, child);
    // "faces up to 48 years": the words belong to the number.
    if (lower === "up" && document.tokens[child + 1]?.lower === "to" && document.tokens[child + 2]?.upos === "NUM") continue;
    if (deprel === "compound:prt" || (deprel.startsWith("advmod") && child > token && isVerbPhrase(`${lemma} ${lower}`)))
      return `${lemma} ${lower}`;
  }
  // "take place", "catch fire", "come to terms", "find guilty": the words that follow.
  for (const size of [3, 2]) {
    const phrase = [lemma, ...document.tokens.slice(token + 1, token + size).map(({ lower }) => lower)].join(" ");
    if (size > 1 && isVerbPhrase(phrase) && sameSentence(document, token, token + size - 1)) return phrase;
  }
  return lemma;
}

/** How many words in a row make up the verb: 2 in "plead guilty", 1 where a particle stands apart. */
export function phraseLength(document: Document, token: number): number {
  const words = verbLemma(document, token).split(" ").slice(1);
  return words.every((word, i) => document.tokens[token + 1 + i]?.lower === word) ? words.length + 1 : 1;
}

/** The lemma of a verb, with its final e put back where the tagger's lemmas lost it ("speculat"). */
function knownVerb({ lemma, upos }: Token): string {
  if (upos !== "VERB" || isKnown(lemma, "v")) return lemma;
  return isKnown(`${lemma}e`, "v") ? `${lemma}e` : lemma;
}

const sameSentence = (document: Document, a: number, b: number): boolean => document.tokens[b]?.sentence === tokenAt(document, a).sentence;

/** Event class of a noun, tried with the word before it first: "phone call", "death toll". */
export function nounEventAt(document: Document, token: number): EventMatch | null {
  const { lemma, upos, xpos } = tokenAt(document, token);
  if (
    upos !== "NOUN" &&
    !(
      upos === "PROPN" &&
      tokenAt(document, token).deprel !== "flat" &&
      document.sentences[tokenAt(document, token).sentence]?.part === "headline"
    ) &&
    xpos !== "NN" &&
    xpos !== "NNS"
  )
    return null;
  const before = token > 0 ? tokenAt(document, token - 1) : null;
  if (before !== null && before.head === token) {
    const compound = nounEvent(`${before.lemma} ${lemma}`);
    if (compound !== null) return compound;
  }
  // A compound's first part does not name an event: "call center" is a center.
  if (tokenAt(document, token).deprel === "compound") return null;
  // "his comments" are remarks; "no comment" is an answer.
  if (lemma === "comment" && xpos === "NNS") return nounEvent("remark");
  return nounEvent(lemma, { object: undergoerKind(document, token) });
}

/** Whether the possessive or "of" phrase of a noun is a person or a thing, as far as the words tell. */
function undergoerKind(document: Document, noun: number): "person" | "thing" | null {
  for (const child of children(document, noun)) {
    const { lemma, upos, deprel } = tokenAt(document, child);
    if (WEEKDAYS.has(tokenAt(document, child).lower)) continue; // "Wednesday's release of documents"
    if (!deprel.startsWith("nmod") && !(deprel === "compound" && upos === "NOUN")) continue;
    if (
      deprel !== "nmod:poss" &&
      deprel !== "compound" &&
      !dependents(document, child, "case").some((mark) => tokenAt(document, mark).lower === "of")
    )
      continue;
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
    if (taken.has(at)) continue;
    const predicate = clausal(document, at);
    if (predicate === null) continue;
    found.push(predicate);
    taken.add(predicate.head).add(predicate.clause);
    // "pleaded guilty": the words of the verb are no predicates of their own.
    if (predicate.kind === "verb") for (let i = 1; i < phraseLength(document, at); i++) taken.add(at + i);
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
  const finite =
    token.upos === "VERB" && (/^VB[DZP]$/.test(token.xpos) || dependents(document, at, "aux").some((aux) => cop !== null && aux > cop));
  if (cop !== null && !finite) return { kind: "copula", head: at, clause: at, event: attributeEvent(document, token) };
  if (isHeadlineCopula(document, token)) return { kind: "copula", head: at, clause: at, event: attributeEvent(document, token) };
  if (!isVerbal(document, token) && !(token.upos === "AUX" && token.lemma === "be" && !hasRelation(token, "aux", "cop"))) return null;
  if (hasRelation(token, ...NO_CLAUSE)) return null;
  const subject = nearestSubject(document, at);
  if (dependent(document, at, "expl") !== null && token.lemma === "be" && subject !== null) {
    // What there is follows the verb; a subject before it is a stray.
    const there = dependents(document, at, "nsubj").find((one) => one > at) ?? subject;
    return { kind: "existential", head: there, clause: at, event: nounEventAt(document, there) };
  }
  const lemma = verbLemma(document, at);
  if (lemma === "age" && token.deprel === "acl") return null; // "aged 31"
  const eventSubject = subject === null ? (passiveSubject(document, at) ?? strandedSubject(document, at)) : subject;
  if (eventSubject !== null && OCCURRENCE_VERBS.has(lemma) && !(NEEDS_PASSIVE.has(lemma) && !isPassive(document, eventSubject))) {
    const event = nounEventAt(document, eventSubject);
    if (event !== null) return { kind: "occurrence", head: eventSubject, clause: at, event };
    // "A, B phone call never happened": the last noun before the verb is the head, whatever the parse says.
    const last = lastNounBefore(document, at);
    const lastEvent =
      last !== null && last > eventSubject && subtree(document, eventSubject).includes(last) ? nounEventAt(document, last) : null;
    if (last !== null && lastEvent !== null) return { kind: "occurrence", head: last, clause: at, event: lastEvent };
  }
  const toll = eventSubject === null ? null : tollOf(document, eventSubject);
  if (toll !== null && eventSubject !== null) return { kind: "occurrence", head: eventSubject, clause: at, event: toll };
  const object = dependent(document, at, "obj") ?? (LIGHT_VERBS.get(lemma) === "patient" ? null : passiveSubject(document, at));
  if (object !== null && LIGHT_VERBS.has(lemma)) {
    const event = nounEventAt(document, object);
    if (event !== null && !NO_LIGHT.has(event.id)) return { kind: "light", head: object, clause: at, event };
  }
  // "seemed to agree", "failed to pay": the claim is the one below.
  const below = dependent(document, at, "xcomp");
  if (below !== null && TRANSPARENT.has(lemma) && (tokenAt(document, below).upos === "VERB" || dependent(document, below, "cop") !== null))
    return null;
  // "it may be that", "the first one is not": nothing said by itself.
  if (token.lemma === "be" && dependent(document, at, "obl", "advmod", "nmod") === null) return null;
  return { kind: "verb", head: at, clause: at, event: null };
}

/** "The call was made" tells of a call; "the indictment made no mention" of no indictment. */
const NEEDS_PASSIVE = new Set(["hold", "make", "place", "carry out", "conduct"]);

const isPassive = (document: Document, subject: number): boolean => tokenAt(document, subject).deprel === "nsubj:pass";

/** The noun right before a verb, adverbs and auxiliaries left out. */
function lastNounBefore(document: Document, at: number): number | null {
  let before = at - 1;
  while (before >= 0 && /^(?:ADV|AUX|PART)$/.test(tokenAt(document, before).upos)) before -= 1;
  const token = document.tokens[before];
  return token !== undefined && token.upos === "NOUN" && token.sentence === tokenAt(document, at).sentence ? before : null;
}

/** "Call never happened, says aide": the subject that the parse gave to the verb of saying, which has its own behind it. */
function strandedSubject(document: Document, at: number): number | null {
  const { head, deprel } = tokenAt(document, at);
  if (deprel !== "ccomp" || head < at) return null;
  const subjects = dependents(document, head, "nsubj");
  const before = subjects.filter((one) => one < at);
  return before.length === 1 && subjects.some((one) => one > head) ? (before[0] ?? null) : null;
}

/** A letter signed or a report issued is no act of writing. */
const NO_LIGHT = new Set(["occur", "write", "post", "cost", "interview"]);

/** "The death toll rose to 15", "The number of injured stands at 40": the count of an event, whatever the verb. */
function tollOf(document: Document, subject: number): EventMatch | null {
  const { lemma } = tokenAt(document, subject);
  const before = subject > 0 ? tokenAt(document, subject - 1).lower : "";
  if (lemma === "toll") return before === "injury" || before === "casualty" ? nounEvent("injury") : nounEvent("death toll");
  if (lemma !== "number" && lemma !== "count" && lemma !== "total") return null;
  if (before === "body") return nounEvent("death toll");
  for (const child of dependents(document, subject, "nmod")) {
    const counted = tokenAt(document, child);
    const event = nounEvent(counted.lemma) ?? adjectiveEvent(counted.lower, { subject: "person" });
    if (
      event !== null &&
      (event.id === "die" || event.id === "injure" || event.id === "arrest" || event.id === "infect" || event.id === "disappear")
    )
      return event;
  }
  return null;
}

/** A verb by its tag, or a word with a verb's dependents that was tagged otherwise: headlines abound in them. */
function isVerbal(document: Document, token: Token): boolean {
  const { index, upos, xpos, deprel } = token;
  if (upos === "VERB") return !isInTitle(document, token);
  if (upos !== "NOUN" && upos !== "PROPN") return false;
  const object = dependent(document, index, "obj", "ccomp") !== null;
  return (
    (/^VB[ZDP]$/.test(xpos) && (object || dependent(document, index, "nsubj") !== null)) ||
    (object && deprel === "root" && dependent(document, index, "cop", "det") === null)
  );
}

/** "AARP open to cuts": headlines leave out the copula. */
function isHeadlineCopula(document: Document, { index, upos, deprel }: Token): boolean {
  return (
    upos === "ADJ" && deprel === "root" && sentenceOf(document, index).part === "headline" && dependent(document, index, "nsubj") !== null
  );
}

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
  if (sentenceOf(document, at).part === "headline" && isListed(document, at)) return null;
  // "Aventura, Florida": a place inside a place.
  if (
    head.upos === "PROPN" &&
    token.upos === "PROPN" &&
    children(document, at).length <= 2 &&
    (isKindOf(token.lemma, "location") || /\.$/.test(token.norm))
  )
    return null;
  return { kind: "apposition", head: at, clause: at, event: null };
}

const isHoaxNoun = (lemma: string): boolean => HOAX_NOUNS.has(lemma) || RUMOUR_NOUNS.has(lemma);

const HELD_BY = ["nmod:poss", "nmod", "amod", "det", "nummod", "compound"];

/** An event noun with somebody or something in it: "Putin's call to John", "the death of two people", "no formal charges". */
function nominal(document: Document, at: number): Predicate | null {
  const token = tokenAt(document, at);
  // "a celebrity death hoax": the event stands before the word that says what it is.
  const hoaxed = token.deprel === "compound" && token.head > at && isHoaxNoun(tokenAt(document, token.head).lemma);
  const event = hoaxed ? nounEvent(token.lemma) : nounEventAt(document, at);
  if (event === null || event.id === "occur") return null;
  if (hoaxed) return { kind: "nominal", head: at, clause: at, event };
  if (hasRelation(token, "compound", "flat", "appos", "vocative")) return null;
  const held = children(document, at).some((child) => {
    const { deprel, upos, lower } = tokenAt(document, child);
    if (!HELD_BY.some((relation) => deprel === relation || deprel.startsWith(`${relation}:`))) return false;
    if (deprel === "det") return lower === "no" || lower === "any";
    if (deprel === "amod")
      return /^(?:alleged|supposed|reported|planned|fatal|deadly|apparent|putative|proposed|purported|actual)$/.test(lower);
    return deprel !== "compound" || upos === "PROPN";
  });
  return held || isActedOn(document, at) ? { kind: "nominal", head: at, clause: at, event } : null;
}

/** "denied the affair", "cancelled the meeting": the verb says whether the event was. */
function isActedOn(document: Document, at: number): boolean {
  const { deprel, head } = tokenAt(document, at);
  if ((deprel !== "obj" && deprel !== "nsubj:pass") || head < 0) return false;
  const verb = verbLemma(document, head);
  return NEGATING_VERBS.has(verb) || OBJECT_ACTS.has(verb);
}

/** Verbs that put somebody into a state: "left two dead", "was found dead". */
const LEAVING = new Set(["leave", "find", "declare", "presume", "fear", "report", "remain", "lie", "pronounce", "believe", "confirm"]);

/** "three dead, 12 injured": a counted state without a verb of its own. */
function state(document: Document, at: number): Predicate | null {
  const token = tokenAt(document, at);
  if ((token.upos !== "ADJ" && token.upos !== "VERB" && token.upos !== "NOUN") || token.deprel === "compound") return null;
  const event = adjectiveEvent(token.lower, { subject: "person" });
  if (event === null || event.entry.state === undefined) return null;
  const counted = children(document, at).some(
    (child) => hasRelation(tokenAt(document, child), "nummod", "nsubj") && tokenAt(document, child).upos === "NUM",
  );
  const before = at > 0 ? tokenAt(document, at - 1) : null;
  const governor = token.head >= 0 ? verbLemma(document, token.head) : "";
  if (governor.includes(" ")) return null; // "plead guilty": a word of the verb
  // Headlines: "Willie Smith dead?", "Smith alive"
  if (
    before?.upos === "PROPN" &&
    before.sentence === token.sentence &&
    token.upos === "ADJ" &&
    sentenceOf(document, at).part === "headline"
  )
    return { kind: "state", head: at, clause: at, event };
  // "left three people dead": the adjective follows its noun.
  const noun = token.deprel === "amod" && token.head >= 0 && token.head < at ? token.head : null;
  if (noun !== null && dependent(document, noun, "nummod") !== null) return { kind: "state", head: at, clause: at, event };
  if (
    !counted &&
    !(before?.upos === "NUM" && before.sentence === token.sentence) &&
    !(token.deprel === "xcomp" && token.upos === "ADJ" && LEAVING.has(governor))
  )
    return null;
  return { kind: "state", head: at, clause: at, event };
}
