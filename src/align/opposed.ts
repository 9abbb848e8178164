/**
 * Clauses of two articles that tell one thing and cannot both be right: one negates what the other states, or one has the opposite of a word of
 * the other, or one hedges what the other states outright. Candidates share their predicate; whether they are about one thing is a
 * probability that was fitted, since no single gate tells a contradiction from two deeds of one person.
 */
import { oppositesOf } from "../lexicon/opposites.ts";
import { wordWeight } from "../lexicon/similarity.ts";
import type { Claim, Document } from "../model/index.ts";
import { ancestors, isNegative, isVoicedDenial } from "../tree/index.ts";
import { isContent } from "./fold.ts";
import type { Frame, Framed } from "./frames.ts";
import type { Kin } from "./frames.ts";
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

/** A story made ready for candidates: its spots, and how rare each word is in it. */
export interface Field {
  readonly spots: readonly Spot[];
  readonly kin: Kin;
  readonly weight: (word: string) => number;
  readonly bag: (spot: Spot) => readonly string[];
}

export function fieldOf({ story, frames, kin }: Framed): Field {
  const counts = new Map<string, number>();
  let total = 0;
  const bags = new Map<Document, string[][]>();
  for (const { document } of story.extractions)
    bags.set(
      document,
      document.sentences.map(({ first, last }) => {
        const tokens = document.tokens.slice(first, last);
        const bag = [
          ...new Set(tokens.filter((token) => isContent(token) && token.upos !== "NUM").map(({ lemma }) => lemma.toLowerCase())),
        ];
        total += 1;
        for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
        return bag;
      }),
    );
  const scale = Math.log(1 + total);
  return {
    spots: frames.length === 0 ? [] : spotsOf(frames),
    kin,
    weight: (word) => 0.5 * wordWeight(word) + 0.5 * (1 - Math.log(1 + (counts.get(word) ?? 1)) / scale),
    bag: ({ document, token }) => bags.get(document)?.[token.sentence] ?? [],
  };
}

/** Prepositions that have an opposite. */
const ORDER = new Set(["above", "below", "inside", "outside"]);
const TELLING = new Set(["VERB", "NOUN", "ADJ", "ADV", "AUX"]);

function spotsOf(frames: readonly Frame[]): Spot[] {
  const byHead = new Map<Document, Map<number, Frame>>();
  for (const frame of frames) {
    const heads = byHead.get(frame.document) ?? new Map<number, Frame>();
    if (!heads.has(frame.claim.head)) heads.set(frame.claim.head, frame);
    byHead.set(frame.document, heads);
  }
  return [...byHead].flatMap(([document, heads]) =>
    document.tokens.flatMap((token): Spot[] => {
      const own = heads.get(token.index);
      if (own !== undefined) return [{ document, source: own.source, token, frame: own, heads: true, lemma: own.claim.predicate }];
      if (!TELLING.has(token.upos) && !ORDER.has(token.lower)) return [];
      const above = ancestors(document, token.index).find((at) => heads.has(at));
      const frame = above === undefined ? undefined : heads.get(above);
      return frame === undefined ? [] : [{ document, source: frame.source, token, frame, heads: false, lemma: token.lemma.toLowerCase() }];
    }),
  );
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
