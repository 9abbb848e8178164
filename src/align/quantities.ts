/**
 * Which numbers of different articles count or measure the same thing: unit, what is counted, the event, who takes part and the
 * period must agree before two values are put side by side (35.7 % in 2014 and 31.55 % over eight years do not conflict).
 */
import { textSimilarity, wordSimilarity } from "../lexicon/similarity.ts";
import type { Quantity } from "../model/index.ts";
import { tokensIn } from "../tree/index.ts";
import type { Frame } from "./frames.ts";
import type { Kin } from "./likeness.ts";
import { eventLikeness, slotLikeness, timesApart } from "./likeness.ts";

export interface Measured {
  readonly frame: Frame;
  readonly quantity: Quantity;
  /** Lemmas of the claim's words with content, without those of the quantity itself. */
  readonly context: readonly string[];
}

export interface QuantityGroup {
  readonly seed: Measured;
  /** At most one of each source, the seed among them, in the order of sources. */
  readonly members: readonly Measured[];
  /** Likeness of the worst member to the seed, 0 to 1. */
  readonly score: number;
}

/** Likeness from which on two numbers measure one thing: with equal values less is needed, since chance rarely makes them equal. */
const SAME_VALUE = 0.5;
const OTHER_VALUE = 0.68;

export function groupQuantities(frames: readonly Frame[], kin: Kin): QuantityGroup[] {
  const seen = new Set<string>();
  const items = frames.flatMap((frame) => frame.claim.quantities.flatMap((quantity): Measured[] => {
    const key = `${frame.source}:${quantity.span.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [measured(frame, quantity)];
  }));
  const order = [...items].sort((a, b) => b.frame.prominence - a.frame.prominence);
  const used = new Set<Measured>();
  const groups: QuantityGroup[] = [];
  for (const seed of order) {
    if (used.has(seed)) continue;
    const best = new Map<string, { item: Measured; score: number }>();
    for (const item of items) {
      if (used.has(item) || item.frame.source === seed.frame.source) continue;
      const score = likeness(seed, item, kin);
      const least = item.quantity.value === seed.quantity.value ? SAME_VALUE : OTHER_VALUE;
      if (score < least) continue;
      // A value that the other article has for something alike too is another count, not another version of this one.
      if (item.quantity.value !== seed.quantity.value && (hasValue(items, item.frame.source, seed) || hasValue(items, seed.frame.source, item))) continue;
      const before = best.get(item.frame.source);
      if (!before || rank(seed, item, score) > rank(seed, before.item, before.score)) best.set(item.frame.source, { item, score });
    }
    if (best.size === 0) continue;
    const members = [seed, ...[...best.values()].map(({ item }) => item)];
    for (const member of members) used.add(member);
    members.sort((a, b) => items.indexOf(a) - items.indexOf(b));
    groups.push({ seed, members, score: Math.min(...[...best.values()].map(({ score }) => score)) });
  }
  return groups;
}

/** Equal values first: they are what the group is about. */
function rank(seed: Measured, item: Measured, score: number): number {
  return score + (item.quantity.value === seed.quantity.value ? 1 : 0);
}

function measured(frame: Frame, quantity: Quantity): Measured {
  const own = new Set(tokensIn(frame.document, quantity.span).map(({ lemma }) => lemma.toLowerCase()));
  const near = tokensIn(frame.document, quantity.span)[0];
  // Claims may be long; the words around the number weigh as much as the whole.
  const window = near === undefined ? [] : frame.document.tokens.slice(Math.max(0, near.index - 12), near.index + 13)
    .filter(({ sentence, upos }) => sentence === near.sentence && ["NOUN", "PROPN", "VERB", "ADJ"].includes(upos)).map(({ lemma }) => lemma.toLowerCase());
  const context = [...new Set([...frame.bag, ...window])].filter((lemma) => !own.has(lemma) && !/\d/u.test(lemma));
  return { frame, quantity, context };
}

function hasValue(items: readonly Measured[], source: string, { quantity }: Measured): boolean {
  return items.some((item) => item.frame.source === source && item.quantity.unit === quantity.unit && item.quantity.value === quantity.value);
}

/** 0 where the gates are shut. */
function likeness(a: Measured, b: Measured, kin: Kin): number {
  if (a.quantity.unit !== b.quantity.unit) return 0;
  const of = ofLikeness(a.quantity, b.quantity);
  if (of < 0.5) return 0;
  const { frame: left } = a;
  const { frame: right } = b;
  if (timesApart(left.claim.time, right.claim.time, 2)) return 0;
  if (a.quantity.value !== b.quantity.value && left.claim.realis !== right.claim.realis) return 0;
  if (left.claim.realis !== right.claim.realis && (left.claim.realis === "general" || right.claim.realis === "general" || left.claim.realis === "conditional" || right.claim.realis === "conditional")) return 0;
  const event = eventLikeness(left, right);
  const text = textSimilarity(a.context, b.context);
  if (a.quantity.value !== b.quantity.value && !isOneMeasure(a, b, event, text, kin)) return 0;
  // Somebody else in the slot that the number does not fill: another event.
  const inside = (frame: Frame, slot: "agent" | "patient", { span }: Quantity): boolean => {
    const filler = frame[slot];
    return filler !== null && filler.argument.span.start <= span.start && span.end <= filler.argument.span.end;
  };
  for (const slot of ["agent", "patient"] as const) {
    if (inside(left, slot, a.quantity) || inside(right, slot, b.quantity)) continue;
    if (event >= 0.7 && slotLikeness(left[slot], right[slot], kin) === 0) return 0;
  }
  return 0.3 * event + 0.25 * of + 0.45 * Math.min(1, text * 1.4);
}

/** Two values that differ are of one thing only if what is done with it is the same, and nobody else is named with it. */
function isOneMeasure({ frame: left, quantity: a }: Measured, { frame: right, quantity: b }: Measured, event: number, text: number, kin: Kin): boolean {
  if (event < 0.85) return false;
  const [own, other] = [namedIn(left), namedIn(right)];
  if (own.length > 0 && other.length > 0 && !own.some((id) => other.some((to) => kin(id, to)))) return false;
  const slots = [slotLikeness(left.agent, right.agent, kin), slotLikeness(left.patient, right.patient, kin)].filter((value) => value !== null) as number[];
  const met = slots.some((value) => value >= 0.7) || text >= 0.6;
  // Money and shares measure anything: what they are of must be said, or the words around must be the same.
  const named = (a.of !== null && b.of !== null) || text >= 0.65;
  return met && named;
}

/** Who is named in a claim, as against those who are only counted ("14 people"). */
function namedIn({ agent, patient, others }: Frame): string[] {
  return [agent, patient, ...others].flatMap((filler) => (filler !== null && filler.named && filler.speaker !== null ? [filler.speaker] : []));
}

function ofLikeness(a: Quantity, b: Quantity): number {
  if (a.of === null && b.of === null) return 0.8;
  if (a.of === null || b.of === null) return 0.6;
  return a.of === b.of ? 1 : wordSimilarity(a.of, b.of);
}
