/**
 * Which numbers of different articles count or measure the same thing: unit, what is counted, the event, who takes part and the
 * period must agree before two values are put side by side (a share of one year and one over eight years do not conflict).
 */
import { textSimilarity, wordSimilarity } from "../../lexicon/similarity.ts";
import type { Quantity } from "../../model/index.ts";
import type { Frame, Kin } from "../frames.ts";
import { eventLikeness, slotLikeness, timesApart } from "../likeness.ts";
import { isLoose, relate } from "../../tree/quantity.ts";
import type { Measured } from "./measured.ts";
import { measuredOf } from "./measured.ts";
import { apartByName } from "./one-thing.ts";
import { isOwnAge } from "./own-age.ts";
import type { SpeakerAt } from "./owners.ts";
import type { QuantityLink } from "./quantity-links.ts";
import { linkQuantities } from "./quantity-links.ts";
import { wordedShares } from "./worded-shares.ts";

export interface QuantityGroup {
  readonly seed: Measured;
  /** At most one of each source, the seed among them, in the order of sources. */
  readonly members: readonly Measured[];
  /** Likeness of the worst member to the seed, 0 to 1. */
  readonly score: number;
}

/** Numbers of different articles for one thing: linked in pairs of articles, at most one an article. */
export function groupQuantities(frames: readonly Frame[], kin: Kin, speakerAt: SpeakerAt): QuantityGroup[] {
  const items = measuredOf(frames);
  const sources = [...new Set(items.map(({ frame }) => frame.source))];
  const links = sources.flatMap((left, x) =>
    sources.slice(x + 1).flatMap((right) =>
      linkQuantities(
        items.filter(({ frame }) => frame.source === left),
        items.filter(({ frame }) => frame.source === right),
        kin,
        (a, b) => likeness(a, b, kin),
        speakerAt,
      ),
    ),
  );
  const isLinked = (one: Measured, other: Measured): boolean =>
    links.some(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  const order = ["same", "rounded", "range", "other"];
  const groups: { members: Measured[]; score: number }[] = [];
  for (const { a, b, score } of links
    .filter(({ again }) => again !== true)
    .sort((one, two) => order.indexOf(one.relation) - order.indexOf(two.relation) || two.score - one.score)) {
    const group = groups.find(({ members }) => members.includes(a) || members.includes(b));
    if (group === undefined) groups.push({ members: [a, b], score });
    else {
      const other = group.members.includes(a) ? b : a;
      if (group.members.some(({ frame }) => frame.source === other.frame.source)) continue;
      // Linked to one of them does not mean that it is the same measure as the others, unless they hold with that one.
      const partner = other === a ? b : a;
      const fits = (member: Measured): boolean => isLinked(member, other) || holds(member, other) || holds(member, partner);
      if (!group.members.every(fits)) continue;
      group.members.push(other);
      group.score = Math.min(group.score, score);
    }
  }
  const pairs = links.filter(
    ({ a, b, again }) => again === true && !groups.some(({ members }) => members.includes(a) && members.includes(b)),
  );
  for (const group of groups) addEqual(group.members, links);
  const all = [...groups, ...pairs.map(({ a, b, score }) => ({ members: [a, b], score })), ...wordedShares(frames)];
  return all.map(({ members, score }) => ({
    score,
    seed: [...members].sort((a, b) => b.frame.prominence - a.frame.prominence)[0] as Measured,
    members: [...members].sort((a, b) => sources.indexOf(a.frame.source) - sources.indexOf(b.frame.source)),
  }));
}

/** Figures from which on an article that has one twice means the same thing by both. */
const LARGE = 100;

/** Adds what further articles have for a large figure of a group, where they were linked to the same figure elsewhere in its article. */
function addEqual(members: Measured[], links: readonly QuantityLink[]): void {
  const isFigure = ({ frame, quantity }: Measured, of: Measured): boolean =>
    frame.source === of.frame.source && quantity.unit === of.quantity.unit && quantity.value === of.quantity.value;
  for (const member of members.filter(({ quantity }) => Math.abs(quantity.value) >= LARGE && !isLoose(quantity)))
    for (const { a, b, relation } of links) {
      const other = relation !== "same" ? null : isFigure(a, member) ? b : isFigure(b, member) ? a : null;
      if (other !== null && !members.some(({ frame }) => frame.source === other.frame.source)) members.push(other);
    }
}

/** Whether two values say the same, more or less: an order of magnitude holds with nearly anything, and so tells nothing. */
function holds({ quantity: a }: Measured, { quantity: b }: Measured): boolean {
  return relate(a, b) !== "other" && !isLoose(a) && !isLoose(b);
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
  if (
    left.claim.realis !== right.claim.realis &&
    (left.claim.realis === "general" ||
      right.claim.realis === "general" ||
      left.claim.realis === "conditional" ||
      right.claim.realis === "conditional")
  )
    return 0;
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
function isOneMeasure(
  { frame: left, quantity: a }: Measured,
  { frame: right, quantity: b }: Measured,
  event: number,
  text: number,
  kin: Kin,
): boolean {
  if (event < 0.85) return false;
  const [own, other] = [namedIn(left), namedIn(right)];
  if (own.length > 0 && other.length > 0 && !own.some((id) => other.some((to) => kin(id, to)))) return false;
  const slots = [slotLikeness(left.agent, right.agent, kin), slotLikeness(left.patient, right.patient, kin)].filter(
    (value) => value !== null,
  ) as number[];
  const met = slots.some((value) => value >= 0.7) || text >= 0.6;
  if (!met || apartByName(left, right)) return false;
  // An age is somebody's.
  if (a.unit === "age") return slots.includes(1) && isOwnAge(left, a) && isOwnAge(right, b);
  if (a.of !== null && b.of !== null) return ofLikeness(a, b) >= 0.85;
  // Money and shares measure anything: what they are of must be said, or the words around must be the same.
  return left.claim.predicate === right.claim.predicate && text >= 0.65;
}

/** Who is named in a claim, as against those who are only counted ("14 people"). */
function namedIn({ agent, patient, others }: Frame): string[] {
  return [agent, patient, ...others].flatMap((filler) =>
    filler !== null && filler.named && filler.speaker !== null ? [filler.speaker] : [],
  );
}

function ofLikeness(a: Quantity, b: Quantity): number {
  if (a.of === null && b.of === null) return 0.8;
  if (a.of === null || b.of === null) return 0.6;
  return a.of === b.of ? 1 : wordSimilarity(a.of, b.of);
}
