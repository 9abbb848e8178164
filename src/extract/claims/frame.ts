import { type EventContext, type EventMatch, nounEvent, verbEvent } from "../../lexicon/events.ts";
import type { Argument, Document } from "../../model/index.ts";
import { children, dependent, dependents, sentenceOf, tokenAt } from "../../tree/index.ts";
import { argumentsOf, caseOf, isPlace, isTimeNoun, kindOf, type MentionAt, type Slot } from "./phrases.ts";
import { nounEventAt, phraseLength, type Predicate, verbLemma } from "./predicates.ts";
import { isMeasure, lightSlots, nounSlots, obliqueSlots, prepositionsOf, stateSlots } from "./slots.ts";
import { antecedent, isContentClause, isPassiveForm, raisedObject, RELATIVE, subjectOf } from "./subjects.ts";

/** Predicate, event and arguments of a claim in normal form: agent and patient are the same in active, passive and nominal clauses. */
export interface Frame {
  readonly predicate: string;
  readonly event: EventMatch | null;
  readonly arguments: readonly Argument[];
}

/** The frame of a predicate. */
export function frameOf(document: Document, predicate: Predicate, mentionAt: MentionAt): Frame {
  const { kind, head, clause } = predicate;
  if (kind === "verb") return verbFrame(document, head, mentionAt);
  if (kind === "copula") return copulaFrame(document, predicate, mentionAt);
  if (kind === "apposition") {
    const slots: Slot[] = [
      { role: "theme", head: tokenAt(document, head).head },
      { role: "attribute", head },
    ];
    return { predicate: tokenAt(document, head).lemma, event: null, arguments: argumentsOf(document, slots) };
  }
  const event = predicate.event;
  const slots = nounSlots(document, head, event, mentionAt);
  if (kind === "light") slots.push(...lightSlots(document, clause, head, event, mentionAt));
  else if (kind === "occurrence" || kind === "existential") {
    // "The A and B talks": names that the parse left as subjects of their own.
    slots.push(
      ...dependents(document, clause, "nsubj")
        .filter((one) => one !== head && tokenAt(document, one).upos === "PROPN")
        .map((one): Slot => ({ role: "agent", head: one })),
    );
    slots.push(...obliqueSlots(document, clause, event, mentionAt).filter((slot) => slot.head !== head));
  } else if (kind === "state") slots.push(...stateSlots(document, head));
  if (kind === "existential" && event === null) slots.push({ role: "theme", head });
  return { predicate: nounPredicate(document, head, event), event, arguments: argumentsOf(document, slots) };
}

/** "conversation" as it is, "phone call" with its compound. */
function nounPredicate(document: Document, head: number, event: EventMatch | null): string {
  const { lemma } = tokenAt(document, head);
  const before = head > 0 ? tokenAt(document, head - 1) : null;
  return event !== null && before !== null && before.head === head && nounEvent(`${before.lemma} ${lemma}`) !== null
    ? `${before.lemma} ${lemma}`
    : lemma;
}

function verbFrame(document: Document, head: number, mentionAt: MentionAt): Frame {
  const lemma = verbLemma(document, head);
  const subject = subjectOf(document, head);
  const passive = isPassiveForm(document, head) || subject?.passive === true || isBarePassive(document, head, lemma);
  let object = dependent(document, head, "obj");
  if (object !== null && raisedObject(document, head) === object) object = null;
  // "said late Tuesday that", "resigned last month": a time, whatever the parse says.
  const timeObject = object !== null && isTimeNoun(document, object) && !TAKES_TIME.has(lemma) ? object : null;
  if (timeObject !== null) object = null;
  if (object !== null && lemma.includes(" ") && object === head + 1 && lemma.endsWith(tokenAt(document, object).lower)) object = null;
  // "killed at least 30": the words of the bound are read as a preposition.
  const bounded =
    object === null && !passive
      ? dependents(document, head, "obl").find(
          (child) =>
            child > head &&
            child - head <= 4 &&
            tokenAt(document, child).upos === "NUM" &&
            /^(?:at|at least|than|more than|less than|up to|as many as)$/.test(caseOf(document, child)) &&
            !isTimeNoun(document, child) &&
            /^(?:least|than|to|as|most|many)$/.test(document.tokens[child - 1]?.lower ?? ""),
        )
      : undefined;
  if (bounded !== undefined) object = bounded;
  const content = isContentClause(document, head);
  if (content && object !== null && tokenAt(document, object).lower === "that") object = null;
  const measure = object !== null && isMeasure(document, object) && verbEvent(lemma)?.patientSubject === true ? object : null;
  const relative =
    measure !== null || content
      ? measure === null
        ? object
        : null
      : object !== null
        ? antecedent(document, head, object)
        : gapObject(document, head, subject?.head ?? null, passive);
  const patient = passive ? (subject?.head ?? null) : relative;
  const context: EventContext = {
    object: patient === null ? null : kindOf(document, patient, mentionAt),
    objectLemma: patient === null ? null : tokenAt(document, patient).lemma,
    subject: passive || subject === null ? null : kindOf(document, subject.head, mentionAt),
    subjectLemma: passive || subject === null ? null : tokenAt(document, subject.head).lemma,
    prepositions: prepositionsOf(document, head),
  };
  const clauseBelow = dependent(document, head, "ccomp") !== null;
  // "found it useful", "made him leave", "called it a hoax": the object is judged, named or moved to something.
  const predicative = dependent(document, head, "xcomp");
  const judged =
    predicative !== null &&
    (relative !== null || passive) &&
    JUDGING.has(lemma) &&
    !dependents(document, predicative, "mark").some((mark) => tokenAt(document, mark).lower === "to");
  const named =
    lemma === "call" &&
    ((passive && (object !== null || predicative !== null)) || (object !== null && dependent(document, head, "iobj") !== null)); // "a man called Smith"
  const event = judged || named ? null : clauseBelow && patient === null ? clauseEvent(lemma) : verbEvent(lemma, context);
  const slots: Slot[] = timeObject === null ? [] : [{ role: "time", head: timeObject }];
  if (passive) {
    if (patient !== null) slots.push({ role: event?.entry.symmetric === true ? "recipient" : "patient", head: patient });
    if (object !== null && object !== patient) slots.push({ role: NAMING.has(lemma) ? "attribute" : "theme", head: object });
  } else {
    if (subject !== null)
      slots.push({ role: event?.patientSubject === true && relative === null ? "patient" : "agent", head: subject.head });
    if (relative !== null) slots.push({ role: event?.entry.symmetric === true ? "recipient" : "patient", head: relative });
  }
  if (TOLD.has(lemma) && relative !== null && kindOf(document, relative, mentionAt) === "person")
    slots[slots.length - 1] = { role: "recipient", head: relative };
  for (const child of dependents(document, head, "iobj")) slots.push({ role: "recipient", head: child });
  for (const child of dependents(document, head, "xcomp")) {
    const { upos } = tokenAt(document, child);
    if ((upos === "NOUN" || upos === "PROPN" || upos === "ADJ") && dependent(document, child, "cop") === null)
      slots.push({ role: "attribute", head: child });
  }
  // "took into custody": the words of the verb are no arguments.
  const words = phraseLength(document, head);
  for (let at = head + 1; at < head + words; at++) slots.push(...obliqueSlots(document, at, event, mentionAt)); // "guilty to a count of fraud"
  slots.push(
    ...obliqueSlots(document, head, event, mentionAt).filter(
      (slot) => (slot.head <= head || slot.head >= head + words) && slot.head !== object,
    ),
  );
  if (words > 1) slots.splice(0, slots.length, ...slots.filter((slot) => slot.role !== "attribute" || slot.head >= head + words));
  return { predicate: lemma, event, arguments: argumentsOf(document, slots) };
}

/** Verbs whose object may be a stretch of time. */
const TAKES_TIME = new Set([
  "spend",
  "take",
  "last",
  "lose",
  "give",
  "save",
  "mark",
  "waste",
  "have",
  "need",
  "get",
  "want",
  "serve",
  "celebrate",
  "spare",
  "make",
  "be",
  "cost",
  "buy",
  "call",
  "face",
]);

const TOLD = new Set(["tell", "ask", "inform", "assure", "remind"]);

const JUDGING = new Set(["find", "make", "call", "leave", "keep", "consider", "see", "get", "have", "let", "watch", "hear"]);

const NAMING = new Set(["name", "appoint", "elect", "call", "dub", "crown", "vote", "declare", "choose", "identify"]);

/** Headlines leave out the auxiliary: "Suspect arrested in Florida", "Two hurt in crash". Only where the event needs somebody to befall. */
function isBarePassive(document: Document, head: number, lemma: string): boolean {
  const { xpos, deprel } = tokenAt(document, head);
  // "Cowan named senator": the object is what he was named.
  if (
    (xpos === "VBN" || xpos === "VBD") &&
    NAMING.has(lemma) &&
    sentenceOf(document, head).part === "headline" &&
    dependent(document, head, "aux", "ccomp") === null
  )
    return true;
  if (
    (xpos !== "VBN" && xpos !== "VBD") ||
    deprel.startsWith("xcomp") ||
    dependent(document, head, "obj", "ccomp", "xcomp", "aux") !== null
  )
    return false;
  if (xpos === "VBD" && sentenceOf(document, head).part !== "headline") return false;
  const event = verbEvent(lemma, { object: "person", objectLemma: "person" });
  return event !== null && event.entry.affected === "patient" && event.entry.state !== undefined && !event.patientSubject;
}

/** With a clause below, only classes of speech fit: "recalled that", "found that" are neither recall nor discovery. */
export const SPEAKING: ReadonlySet<string> = new Set([
  "confirm",
  "announce",
  "warn",
  "threaten",
  "promise",
  "reveal",
  "demand",
  "accuse",
  "agree",
  "rule",
  "propose",
  "doubt",
  "know",
  "order",
  "write",
  "post",
  "apprise",
  "communicate",
  "praise",
  "offer",
  "intend",
  "apologize",
  "support",
  "respond",
  "plead",
  "testify",
  "accept",
  "allow",
]);

function clauseEvent(lemma: string): EventMatch | null {
  const event = verbEvent(lemma, { object: "thing" });
  return event !== null && SPEAKING.has(event.id) ? event : null;
}

/** "the man they arrested": the antecedent is the object where the relative clause has a subject of its own and lacks an object. */
function gapObject(document: Document, clause: number, subject: number | null, passive: boolean): number | null {
  const { deprel, head } = tokenAt(document, clause);
  if (deprel !== "acl:relcl" || head < 0 || subject === null || subject === head || passive) return null;
  if (dependent(document, clause, "ccomp", "xcomp") !== null) return null;
  const adverb = children(document, clause).some((child) => /^(?:where|when|why)$/.test(tokenAt(document, child).lower));
  const stranded = dependents(document, clause, "obl").some((child) => RELATIVE.has(tokenAt(document, child).lower));
  return adverb || stranded ? null : head;
}

function copulaFrame(document: Document, predicate: Predicate, mentionAt: MentionAt): Frame {
  const { head } = predicate;
  const subject = subjectOf(document, head);
  const slots: Slot[] = [];
  const token = tokenAt(document, head);
  const oblique = token.upos === "NOUN" || token.upos === "PROPN" ? dependent(document, head, "case") : null;
  // "the man is in custody": the noun of a phrase that stands as predicate.
  const event = predicate.event ?? (oblique !== null ? nounEventAt(document, head) : null);
  if (subject !== null)
    slots.push({ role: event !== null ? (event.entry.affected === "agent" ? "agent" : "patient") : "theme", head: subject.head });
  const placed = oblique !== null && isPlace(document, head, mentionAt);
  if (event === null || (token.upos !== "ADJ" && oblique === null)) slots.push({ role: placed ? "place" : "attribute", head });
  slots.push(...obliqueSlots(document, head, event, mentionAt));
  // "is $25,000", "is 44": the number is a quantity, not a predicate.
  return { predicate: isMeasure(document, head) ? "be" : token.lemma, event, arguments: argumentsOf(document, slots) };
}
