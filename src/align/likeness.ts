/**
 * Whether two claims are about one event or state. Participants are a gate before likeness ranks: a filler that is somebody else in the
 * same slot rules it out, whatever the words have in common.
 */
import { eventClass } from "../lexicon/events.ts";
import { arePredicatesOpposite } from "../lexicon/opposites.ts";
import { coverage, textSimilarity, wordSimilarity } from "../lexicon/similarity.ts";
import { areAntonyms } from "../lexicon/wordnet.ts";
import type { TimeExpression } from "../model/index.ts";
import type { Filler, Frame, Kin } from "./frames.ts";

export interface Likeness {
  /** 0 to 1; 0 where the gate is shut. */
  readonly score: number;
  /** Predicate and every known slot agree and the words do too: near enough to set a denial against an assertion. */
  readonly strong: boolean;
  /** Both parties are the same named people or organizations. */
  readonly parties: boolean;
  /** Same event class, opposite direction ("rise", "fall"). */
  readonly opposite: boolean;
}

const NONE: Likeness = { score: 0, strong: false, parties: false, opposite: false };

/** Likeness of words below which two claims are not of one event, whatever their slots. */
const LEAST_TEXT = 0.3;

export function likenessOf(a: Frame, b: Frame, kin: Kin): Likeness {
  const event = eventLikeness(a, b);
  if (event < 0.7) return NONE;
  if ((a.claim.realis === "general") !== (b.claim.realis === "general")) return NONE;
  let agent = slotLikeness(a.agent, b.agent, kin);
  let patient = slotLikeness(a.patient, b.patient, kin);
  const entities = shared(a.entities, b.entities);
  if (a.claim.event !== null && eventClass(a.claim.event)?.symmetric) {
    // "A met B", "B met A", "A and B met": the participants are one set.
    const crossed = [slotLikeness(a.agent, b.patient, kin), slotLikeness(a.patient, b.agent, kin)] as const;
    if (Math.max(agent ?? 0, patient ?? 0) < Math.max(crossed[0] ?? 0, crossed[1] ?? 0)) [agent, patient] = crossed;
    if (entities >= 2) [agent, patient] = [1, 1];
  }
  // The gate: somebody else in the same slot is another event, and somebody or something definite must be the same.
  if (agent === 0 || patient === 0) return NONE;
  const best = Math.max(agent ?? 0, patient ?? 0);
  if (best < 0.7 && entities < 2) return NONE;
  const text = textSimilarity(a.bag, b.bag);
  // Where both parties of a mutual event are the same, a noun for it has few words in common with the rest: "the Smith and Jones call".
  const mutual = entities >= 2 && (isNominal(a) || isNominal(b)) && a.claim.event !== null && eventClass(a.claim.event)?.symmetric === true;
  if (text < LEAST_TEXT && !mutual) return NONE;
  const generic = a.generic || b.generic;
  if (generic && ((patient ?? 0) < 0.75 || text < 0.5)) return NONE;
  const score = 0.2 * event + 0.25 * (agent ?? 0.5) + 0.25 * (patient ?? 0.5) + 0.3 * Math.min(1, text * 1.3);
  const slots = (agent ?? 1) >= 0.75 && (patient ?? 1) >= 0.75;
  // Both participants are the same people: the rest of the words may differ as they like.
  const certain = agent === 1 && patient === 1 && entities >= 2;
  const bothKnown = agent !== null && patient !== null;
  const enough = certain || (bothKnown ? text >= 0.5 : text >= 0.6);
  // What is merely said of something ("he is cool") must be said in more than a word.
  const weighty =
    a.claim.event !== null
      ? isNominal(a) || isNominal(b)
        ? entities > 0
        : true
      : !generic &&
        (bothKnown || (patient ?? 0) >= 0.8) &&
        (!isAttributive(a) || ((patient ?? 0) >= 0.85 && (a.patient?.bag.length ?? 0) >= 2));
  const strong = event >= 0.85 && slots && enough && weighty;
  return { score, strong, parties: certain, opposite: arePredicatesOpposite(a.claim, b.claim) };
}

function isNominal({ document, claim }: Frame): boolean {
  return document.tokens[claim.head]?.upos === "NOUN";
}

function isAttributive({ claim }: Frame): boolean {
  return claim.arguments.some(({ role }) => role === "attribute");
}

/** Likeness of the predicates, 0 to 1: one class of events, one word, or synonyms. */
export function eventLikeness(a: Frame, b: Frame): number {
  if (a.claim.predicate === b.claim.predicate) return 1;
  if (a.claim.event !== null && a.claim.event === b.claim.event) return 0.9;
  if (areAntonyms(a.claim.predicate, b.claim.predicate, "v")) return 0.85;
  const words = wordSimilarity(a.claim.predicate, b.claim.predicate);
  // Two known classes that differ are two kinds of event, unless the words are synonyms.
  if (a.claim.event !== null && b.claim.event !== null && words < 0.95) return 0;
  return words;
}

/** 1: the same filler; 0: another one; null: it cannot be told (one is missing or an unresolved pronoun). */
export function slotLikeness(a: Filler | null, b: Filler | null, kin: Kin): number | null {
  if (!a || !b || a.open || b.open) return null;
  if (a.speaker !== null && a.speaker === b.speaker) return 1;
  if (a.speaker !== null && b.speaker !== null) {
    if (kin(a.speaker, b.speaker)) return 0.8;
    // Two names are two; two descriptions ("an appeals court") are compared as words, since each article makes its own entity of them.
    if (a.named && b.named) return 0;
    if (a.named !== b.named) return null;
  }
  if (a.lemma === b.lemma && !a.named) {
    // "The stadium plan", "the housing plan": what tells them apart stands beside the noun.
    const [own, other] = [a, b].map(({ bag, lemma }) => bag.filter((word) => word !== lemma && !/\d/u.test(word))) as [string[], string[]];
    return own.length === 0 || other.length === 0
      ? 0.85
      : 0.4 + 0.6 * Math.max(textSimilarity(own, other), coverage(own, other), coverage(other, own));
  }
  const words = Math.max(wordSimilarity(a.lemma, b.lemma), textSimilarity(a.bag, b.bag));
  if (words >= 0.5) return words;
  // A name against a description may well be the same; two descriptions that share nothing are not.
  if (a.named !== b.named || a.speaker !== null || b.speaker !== null) return null;
  return words < 0.3 ? 0 : words;
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}

/** Whether two resolved times cannot be one: more than `slack` days lie between them. Unresolved times fit anything. */
export function timesApart(a: TimeExpression | null, b: TimeExpression | null, slack = 0): boolean {
  if (!a?.from || !b?.from) return false;
  const day = 86_400_000;
  const [startA, endA] = [Date.parse(a.from), Date.parse(a.to ?? a.from)];
  const [startB, endB] = [Date.parse(b.from), Date.parse(b.to ?? b.from)];
  if ([startA, endA, startB, endB].some(Number.isNaN)) return false;
  return startA - endB > slack * day || startB - endA > slack * day;
}

/** Days before an article from which on something with a date is of old. */
const OLD = 60;

/** Whether a day lies so far before the article that what is going on cannot be meant; false where either is not known. */
export function isLongBefore(day: string | null | undefined, published: string | null): boolean {
  return day != null && published !== null && Date.parse(published) - Date.parse(day) > OLD * 86_400_000;
}
