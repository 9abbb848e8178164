import { type EventMatch, nounEvent } from "../../lexicon/events.ts";
import { LIGHT_VERBS } from "../../lexicon/light-verbs.ts";
import type { ArgumentRole, Document } from "../../model/index.ts";
import { children, dependent, dependents, hasRelation, tokenAt } from "../../tree/index.ts";
import { caseOf, conjunctHeads, isPlace, isTimeNoun, type MentionAt, type Slot } from "./phrases.ts";
import { verbLemma } from "./predicates.ts";
import { antecedent, isPassiveForm, subjectOf } from "./subjects.ts";

/** "rose 12 percent", "fell 300 points": how much, not what. */
export function isMeasure(document: Document, token: number): boolean {
  const { lemma, upos } = tokenAt(document, token);
  return (
    upos === "NUM" || upos === "SYM" || /^(?:percent|%|percentage|point|cent|dollar|euro|pound|degree|\$|mile|foot|inch|notch)$/.test(lemma)
  );
}

/** What a light verb adds to its noun: its subject and phrases. */
export function lightSlots(document: Document, clause: number, noun: number, event: EventMatch | null, mentionAt: MentionAt): Slot[] {
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

export function stateSlots(document: Document, head: number): Slot[] {
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
export function nounSlots(document: Document, noun: number, event: EventMatch | null, mentionAt: MentionAt): Slot[] {
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

export function prepositionsOf(document: Document, head: number): string[] {
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

export function obliqueSlots(document: Document, clause: number, event: EventMatch | null, mentionAt: MentionAt): Slot[] {
  const slots: Slot[] = [];
  // "after meeting with the mayor": what hangs on a gerund is parsed as on a noun now and then.
  const verbal = tokenAt(document, clause).upos === "VERB";
  for (const child of dependents(document, clause, "obl", "nmod")) {
    const token = tokenAt(document, child);
    if (token.deprel.startsWith("nmod") && !(verbal && token.deprel === "nmod" && caseOf(document, child) !== "")) continue;
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
