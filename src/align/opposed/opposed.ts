/**
 * Clauses of two articles that tell one thing and cannot both be right: one negates what the other states, or one has the opposite of a word of
 * the other, or one hedges what the other states outright. Candidates share their predicate; whether they are about one thing is a
 * probability that was fitted, since no single gate tells a contradiction from two deeds of one person.
 */
import { oppositesOf } from "../../lexicon/opposites.ts";
import type { Claim } from "../../model/index.ts";
import { isNegative, isVoicedDenial } from "../../tree/index.ts";
import type { Field } from "./field.ts";
import { VETOES } from "./opposed-vetoes.ts";
import type { Opposition, Spot } from "./spots.ts";
import { isTelling, wordClass } from "./spots.ts";

export interface Candidate {
  readonly kind: Opposition;
  /** The words are two for one class of events ("resigned", "stepped down"), not one word or its opposite. */
  readonly byClass: boolean;
  readonly a: Spot;
  readonly b: Spot;
}

/** Pairs of words of different articles whose clauses, if they tell one thing, contradict one another. */
export function candidatesOf(field: Field): Candidate[] {
  const byLemma = new Map<string, Spot[]>();
  for (const spot of field.spots) {
    const list = byLemma.get(spot.lemma);
    if (list) list.push(spot);
    else byLemma.set(spot.lemma, [spot]);
  }
  const found: Candidate[] = [];
  const take = (kind: Opposition, a: Spot, b: Spot, byClass = false): void => {
    if (!Object.values(VETOES[kind]).some((veto) => veto(a, b, field))) found.push({ kind, byClass, a, b });
  };
  const byEvent = new Map<string, Spot[]>();
  for (const spot of field.spots.filter((one) => isTelling(one) || isNamed(one))) {
    const { event } = spot.frame.claim;
    if (event !== null) byEvent.set(event, [...(byEvent.get(event) ?? []), spot]);
  }
  for (const own of byEvent.values())
    for (const [x, a] of own.entries())
      for (const b of own.slice(x + 1)) {
        const [p, q] = [a.frame.claim, b.frame.claim];
        if (a.source === b.source || a.lemma === b.lemma || p.sign !== q.sign || isVoicedDenial(p) !== isVoicedDenial(q)) continue;
        if (isNegative(p) === isNegative(q)) continue;
        const [no, yes] = isNegative(p) ? [a, b] : [b, a];
        if (isTelling(no)) take("polarity", no, yes, true);
      }
  for (const [lemma, own] of byLemma) {
    const telling = own.filter(isTelling);
    for (const [x, a] of telling.entries())
      for (const b of telling.slice(x + 1)) {
        const [p, q] = [a.frame.claim, b.frame.claim];
        if (a.source === b.source || p.sign !== q.sign || isVoicedDenial(p) !== isVoicedDenial(q)) continue;
        if (isNegative(p) !== isNegative(q)) take("polarity", isNegative(p) ? a : b, isNegative(p) ? b : a);
        else if (isHedged(p) !== isHedged(q)) take("certainty", isHedged(p) ? a : b, isHedged(p) ? b : a);
      }
    for (const word of oppositesOf(lemma)) {
      if (word < lemma) continue;
      for (const a of own)
        for (const b of byLemma.get(word) ?? [])
          if (
            a.source !== b.source &&
            (a.heads === b.heads || a.token.upos === "NOUN") &&
            wordClass(a) === wordClass(b) &&
            isVoicedDenial(a.frame.claim) === isVoicedDenial(b.frame.claim) &&
            isNegative(a.frame.claim) === isNegative(b.frame.claim) &&
            // "Not accurate", "inaccurate" say the same.
            a.frame.claim.polarity === b.frame.claim.polarity
          )
            take("antonym", a, b);
    }
  }
  return found;
}

/** A noun that names an event as one that took place: "her resignation on Friday". */
function isNamed({ heads, token, frame }: Spot): boolean {
  return heads && token.upos === "NOUN" && frame.asserted && frame.claim.realis === "actual" && frame.claim.certainty === "certain";
}

export function isHedged(claim: Claim): boolean {
  return claim.certainty !== "certain";
}
