import { nounEvent, verbEvent, type EventContext, type EventMatch } from "../../lexicon/events.ts";
import { LIGHT_VERBS } from "../../lexicon/light-verbs.ts";
import type { Argument, ArgumentRole, Document } from "../../model/index.ts";
import { children, dependent, dependents, hasRelation, sentenceOf, tokenAt } from "../../tree/index.ts";
import { argumentsOf, caseOf, conjunctHeads, isPlace, isTimeNoun, kindOf, type MentionAt, type Slot } from "./phrases.ts";
import { nounEventAt, phraseLength, verbLemma, type Predicate } from "./predicates.ts";
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
  const named = lemma === "call" && passive && (object !== null || predicative !== null); // "a man called Smith"
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

/** "rose 12 percent", "fell 300 points": how much, not what. */
function isMeasure(document: Document, token: number): boolean {
  const { lemma, upos } = tokenAt(document, token);
  return (
    upos === "NUM" || upos === "SYM" || /^(?:percent|%|percentage|point|cent|dollar|euro|pound|degree|\$|mile|foot|inch|notch)$/.test(lemma)
  );
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

/** What a light verb adds to its noun: its subject and phrases. */
function lightSlots(document: Document, clause: number, noun: number, event: EventMatch | null, mentionAt: MentionAt): Slot[] {
  const slots: Slot[] = [];
  const subject = subjectOf(document, clause);
  const passive = isPassiveForm(document, clause);
  if (subject !== null && subject.head !== noun && !passive) {
    const undergoes = LIGHT_VERBS.get(verbLemma(document, clause)) === "patient";
    slots.push({ role: undergoes && event?.entry.symmetric !== true ? "patient" : "agent", head: subject.head });
  }
  for (const child of dependents(document, clause, "iobj")) slots.push({ role: "recipient", head: child });
  return [...slots, ...obliqueSlots(document, clause, event, mentionAt)];
}

function stateSlots(document: Document, head: number): Slot[] {
  const { deprel, head: up } = tokenAt(document, head);
  const slots: Slot[] = dependents(document, head, "nsubj").map((child): Slot => ({ role: "patient", head: child }));
  if (slots.length === 0 && deprel === "xcomp" && up >= 0) {
    const object = dependent(document, up, "obj");
    const subject = subjectOf(document, up);
    if (object !== null) slots.push({ role: "patient", head: object });
    else if (subject !== null) slots.push({ role: "patient", head: subject.head });
    if (subject !== null && object !== null && object !== subject.head) slots.push({ role: "agent", head: subject.head });
  }
  if (slots.length === 0 && deprel === "amod" && up >= 0 && up < head) slots.push({ role: "patient", head: up });
  const before = head > 0 ? tokenAt(document, head - 1) : null;
  const named = before?.upos === "PROPN" && before.deprel === "flat" && before.head >= 0 ? before.head : (before?.index ?? head);
  if (slots.length === 0)
    slots.push({ role: "patient", head: before?.upos === "NUM" ? before.index : before?.upos === "PROPN" ? named : head });
  return slots;
}

/** Possessives and phrases of an event noun: "Putin's call to John", "the death of two people", "talks between A and B". */
function nounSlots(document: Document, noun: number, event: EventMatch | null, mentionAt: MentionAt): Slot[] {
  const slots: Slot[] = [];
  // "death toll": what is counted is the event.
  const undergoer: ArgumentRole =
    event === null || tokenAt(document, noun).upos === "ADJ" ? "topic" : event.entry.affected === "patient" ? "patient" : "agent";
  const phrases = children(document, noun).map((child) => ({ child, token: tokenAt(document, child) }));
  const hasOf = phrases.some(({ child, token }) => hasRelation(token, "nmod") && caseOf(document, child) === "of");
  for (const { child, token } of phrases) {
    if (hasRelation(token, "nmod:poss")) {
      // "the court's dismissal of the suit": with an "of" phrase the possessor is the one who acts.
      slots.push({ role: isTimeNoun(document, child) ? "time" : hasOf ? "agent" : undergoer, head: child });
    } else if (hasRelation(token, "nmod", "obl")) {
      const preposition = caseOf(document, child);
      const role = obliqueRole(document, child, preposition, event, mentionAt);
      if (preposition === "of" && (isMeasure(document, child) || isTimeNoun(document, child)))
        slots.push({ role: "other", head: child }); // "a sentence of 46 months"
      else if (
        event?.id === "rise" &&
        (preposition === "in" || preposition === "to" || preposition === "on") &&
        role !== "time" &&
        !isMeasure(document, child)
      )
        slots.push({ role: "patient", head: child }); // "cuts in benefits"
      else if (preposition === "of")
        slots.push({
          role:
            event !== null && event.entry.affected === "agent" && phrases.some((p) => hasRelation(p.token, "nmod:poss"))
              ? "patient"
              : undergoer,
          head: child,
        });
      else if (preposition === "between" || preposition === "among") {
        const [one, ...others] = conjunctHeads(document, child);
        if (one !== undefined) slots.push({ role: "agent", head: one });
        slots.push(...others.map((head): Slot => ({ role: "recipient", head })));
      } else if (role !== null) slots.push({ role, head: child });
    } else if (token.deprel === "compound" && token.upos === "PROPN") {
      slots.push({ role: "other", head: child });
    } else if (
      token.deprel === "compound" &&
      token.upos === "NOUN" &&
      !(child === noun - 1 && nounEvent(`${token.lemma} ${tokenAt(document, noun).lemma}`) !== null) &&
      event !== null &&
      event.entry.affected === "patient"
    ) {
      slots.push({ role: "patient", head: child }); // "tax cut", "road closure"
    } else if (token.deprel === "amod" && token.upos === "ADJ" && /^[A-Z]/.test(token.norm)) {
      slots.push({ role: "other", head: child }); // "Russian invasion"
    }
  }
  return slots;
}

function prepositionsOf(document: Document, head: number): string[] {
  const found = dependents(document, head, "obl", "nmod").map((child) => caseOf(document, child).split(" ")[0] ?? "");
  for (const child of children(document, head)) {
    const token = tokenAt(document, child);
    if (hasRelation(token, "xcomp") && token.upos === "VERB") found.push("inf");
    if (hasRelation(token, "compound:prt") || (token.upos === "ADP" && child > head)) found.push(token.lower);
    // "came out for": a measure as object stands for the preposition too.
    if (hasRelation(token, "obj", "obl:unmarked", "obl:npmod") && /^(?:%|percent)$/.test(token.lemma)) found.push("percent");
  }
  return found;
}

function obliqueSlots(document: Document, clause: number, event: EventMatch | null, mentionAt: MentionAt): Slot[] {
  const slots: Slot[] = [];
  for (const child of dependents(document, clause, "obl")) {
    const token = tokenAt(document, child);
    const preposition = caseOf(document, child);
    if (
      (token.deprel === "obl:agent" && (preposition === "by" || preposition === "")) ||
      (preposition === "by" && isPassiveForm(document, clause) && !isTimeNoun(document, child))
    ) {
      slots.push({ role: "agent", head: antecedent(document, clause, child) });
      continue;
    }
    const role =
      event?.id === "cause" && (preposition === "to" || preposition === "in")
        ? "patient"
        : preposition === "by"
          ? "other"
          : obliqueRole(document, child, preposition, event, mentionAt);
    if (role !== null) slots.push({ role, head: antecedent(document, clause, child) });
  }
  return slots;
}

const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "on",
  "outside",
  "inside",
  "across",
  "throughout",
  "around",
  "off",
  "within",
  "along",
  "above",
  "beside",
  "beneath",
]);

function obliqueRole(
  document: Document,
  child: number,
  preposition: string,
  event: EventMatch | null,
  mentionAt: MentionAt,
): ArgumentRole | null {
  if (isTimeNoun(document, child)) return "time";
  const place = LOCATIVE.has(preposition) && isPlace(document, child, mentionAt);
  if (place) return "place";
  switch (preposition) {
    case "to":
      return "recipient";
    case "with":
    case "against":
      return event?.entry.symmetric === true || preposition === "against" ? "recipient" : "topic";
    case "by":
      return "agent";
    case "because of":
    case "due to":
    case "over":
    case "owing to":
    case "thanks to":
    case "as a result of":
    case "amid":
      return "cause";
    case "about":
    case "on":
    case "regarding":
    case "concerning":
    case "of":
    case "for":
      return "topic";
    case "as":
      return "attribute";
    case "":
      return null;
    default:
      return "other";
  }
}
