/**
 * Points: an event or state and one facet of it. Claims gather around seeds, the most prominent ones that other articles
 * have too; each claim is held against the seed itself, never against other members, so that nothing drifts from one event
 * to the next. Only fillers of one slot are compared.
 */
import type { Claim, Facet, Point, Stance, Story } from "../model/index.ts";
import { dependent, isDenial, isNegative } from "../tree/index.ts";
import type { Frame, Framed, Kin } from "./frames.ts";
import { degreePoints } from "./degrees.ts";
import { occurrenceQuestion } from "./label.ts";
import type { Likeness } from "./likeness.ts";
import { likenessOf, timesApart } from "./likeness.ts";
import { opposedPoints } from "./opposed/opposed-points.ts";
import type { QuantityGroup } from "./quantities/quantities.ts";
import { groupQuantities } from "./quantities/quantities.ts";
import { quantityQuestion } from "./quantities/question.ts";
import { placePoints } from "./place-links.ts";
import { reasonPoints } from "./reasons.ts";
import { causePoints, slotPoints } from "./slots.ts";
import { outcomePoints } from "./outcomes.ts";
import { stagePoints } from "./stages.ts";
import { evidenceOf, silent, stancesOf } from "./stances.ts";
import { timePoints } from "./times/times.ts";
import { voicePoints } from "./voices.ts";

/** Likeness to the seed from which on a claim is about its event. */
const SAME_EVENT = 0.6;
/** Events of one article alone that are kept: those with which it leads. */
const ALONE = 0.75;

interface Cluster {
  readonly seed: Frame;
  readonly members: readonly { readonly frame: Frame; readonly likeness: Likeness }[];
}

/** Points over all sources with a structural reading of each source's stance; exactly one is the lead, where there are claims at all. */
export function alignPoints(framed: Framed): Point[] {
  const { story, frames: all, kin } = framed;
  const frames = all.filter(isComparable);
  const sources = story.extractions.map(({ document }) => document.article.id);
  const clusters = withBare(clustersOf(frames, kin), all);
  const points = clusters.map((cluster) => occurrencePoint(story, cluster, sources));
  const quantities = groupQuantities(all, kin, story.resolved.speakerAt).map((group) => quantityPoint(story, group, sources));
  const slots = clusters.flatMap(({ seed, members }, at) => {
    const point = points[at] as Point;
    return members.some(({ frame }) => frame.source !== seed.source) ? slotPoints(story, seed, frames, kin, point.key, point.label) : [];
  });
  const places = placePoints(framed, sources, (frame) => occurrenceKey(story, frame));
  const lead = leadOf(clusters);
  const stages = stagePoints(framed, (frame) => occurrenceKey(story, frame));
  return [
    ...points.map((point, at) => ({ ...point, lead: clusters[at] === lead })),
    ...quantities,
    ...timePoints(story, all, kin, (frame) => occurrenceKey(story, frame)),
    ...slots.filter(({ facet, claims }) => facet !== "place" || !places.some((point) => point.claims.some((id) => claims.includes(id)))),
    ...places,
    ...causePoints(story, all),
    ...reasonPoints(framed, (frame) => occurrenceKey(story, frame)),
    ...stages,
    ...outcomePoints(framed, stages, (frame) => occurrenceKey(story, frame)),
    ...degreePoints(framed, (frame) => occurrenceKey(story, frame)),
    ...voicePoints(framed, (frame) => occurrenceKey(story, frame)),
    ...opposedPoints(framed, sources, (frame) => occurrenceKey(story, frame)),
  ].map((point, at) => ({ ...point, id: `t${at + 1}` }));
}

/** Claims that can be held against others: with somebody or something definite in them, and more than a name or that somebody spoke. */
export function isComparable({ claim, entities, agent, patient, saying, document }: Frame): boolean {
  if (claim.about !== null || saying) return false;
  // An apposition names one and the same ("the mayor, Tom Reyes").
  if (agent !== null && patient !== null && agent.speaker !== null && agent.speaker === patient.speaker) return false;
  if (document.tokens[claim.head]?.upos === "PROPN") return false;
  return entities.size > 0 || (agent !== null && !agent.open) || (patient !== null && !patient.open);
}

/** A bare mention of an event ("the call did take place", "there was no conversation"): who took part stands elsewhere. */
function isBare({ claim, entities, agent, patient, saying, document }: Frame): boolean {
  if (saying || claim.event === null || claim.about !== null || claim.realis === "conditional" || claim.realis === "general") return false;
  const denied = claim.polarity === "negative";
  if (claim.realis === "planned" && !denied) return false;
  // A denial names the parties loosely ("between the two"), or not at all; who denies it is no party to it.
  const voices = new Set(claim.voices.flatMap(({ speakers }) => speakers));
  if ([...entities].some((id) => !denied || !voices.has(id))) return false;
  if (
    [agent, patient].some(
      (filler) =>
        filler !== null && !filler.open && (!denied || filler.named) && !(denied && filler.speaker !== null && voices.has(filler.speaker)),
    )
  )
    return false;
  // "It is not a call": something is said of something else.
  return document.tokens[claim.head]?.upos === "NOUN" && dependent(document, claim.head, "cop") === null;
}

/** "The supposed call": an event named with a doubt, of which nothing is said. */
function isMention({ claim, document }: Frame): boolean {
  return (
    claim.certainty !== "certain" &&
    claim.polarity === "positive" &&
    document.tokens[claim.head]?.upos === "NOUN" &&
    !/^(?:root|ccomp|conj|parataxis)$/.test(document.tokens[claim.head]?.deprel ?? "")
  );
}

/** Gives each bare mention to the one event of its class that the story is about, if the story leads with one. */
function withBare(clusters: readonly Cluster[], frames: readonly Frame[]): Cluster[] {
  const main = new Map<string, Cluster>();
  for (const cluster of clusters) {
    const { claim } = cluster.seed;
    const sources = new Set([cluster.seed, ...cluster.members.map(({ frame }) => frame)].map(({ source }) => source));
    const top = Math.max(cluster.seed.prominence, ...cluster.members.map(({ frame }) => frame.prominence));
    // The first cluster of a class is the weightiest one.
    if (claim.event !== null && sources.size >= 2 && top >= 0.9 && claim.realis === "actual" && !main.has(claim.event))
      main.set(claim.event, cluster);
  }
  const bare = frames.filter(isBare);
  return clusters.map((cluster) => {
    const own = bare.filter(({ claim }) => main.get(claim.event ?? "") === cluster && claim.sign === cluster.seed.claim.sign);
    return own.length === 0
      ? cluster
      : {
          seed: cluster.seed,
          members: [
            ...cluster.members,
            ...own.map((frame) => ({
              frame,
              likeness: { score: SAME_EVENT, strong: false, parties: false, opposite: frame.claim.sign !== cluster.seed.claim.sign },
            })),
          ],
        };
  });
}

function clustersOf(frames: readonly Frame[], kin: Kin): Cluster[] {
  const near = new Map<Frame, { frame: Frame; likeness: Likeness }[]>(frames.map((frame) => [frame, []]));
  frames.forEach((a, x) => {
    for (const b of frames.slice(x + 1)) {
      // Days apart are another event, unless all else is so alike that one of the days may be wrong.
      if (timesApart(a.claim.time, b.claim.time, 4) || !sameInstance(a, b)) continue;
      const likeness = likenessOf(a, b, kin);
      if (!likeness.strong && timesApart(a.claim.time, b.claim.time, 1)) continue;
      if (
        likeness.score < SAME_EVENT ||
        (likeness.opposite && [a, b].some((frame) => isPronoun(frame) || frame.document.tokens[frame.claim.head]?.upos === "NOUN")) ||
        (turned(a, b, likeness) && !(likeness.strong && ((a.asserted && b.asserted) || likeness.parties)))
      )
        continue;
      near.get(a)?.push({ frame: b, likeness });
      near.get(b)?.push({ frame: a, likeness });
    }
  });
  const support = (frame: Frame): number => {
    const best = new Map<string, number>();
    for (const { frame: other, likeness } of near.get(frame) ?? [])
      if (other.source !== frame.source) best.set(other.source, Math.max(best.get(other.source) ?? 0, likeness.score));
    return [...best.values()].reduce((sum, score) => sum + score, 0);
  };
  const weight = new Map(frames.map((frame) => [frame, support(frame) + frame.prominence + toldWell(frame)]));
  const order = [...frames].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
  const used = new Set<Frame>();
  const clusters: Cluster[] = [];
  for (const seed of order) {
    if (used.has(seed)) continue;
    const members = (near.get(seed) ?? []).filter(({ frame }) => !used.has(frame));
    const others = new Set(members.map(({ frame }) => frame.source).filter((source) => source !== seed.source));
    if (others.size === 0 && seed.prominence < ALONE) continue;
    used.add(seed);
    for (const { frame } of members) used.add(frame);
    clusters.push({ seed, members });
  }
  return clusters;
}

/** Who a pronoun is, is too little to set one outcome against another by. */
function isPronoun({ agent, document }: Frame): boolean {
  return agent !== null && document.tokens[agent.argument.head]?.upos === "PRON";
}

/** Whether one claim says that it is so and the other that it is not: a conflict in the making, for which more must agree. */
function turned(a: Frame, b: Frame, { opposite }: Likeness): boolean {
  return (isDenial(a.claim) !== isDenial(b.claim)) !== opposite;
}

/** Seeds are what labels are made of: named subjects in the article's own words before pronouns, headlines and quotations. */
function toldWell({ agent, patient, part, spoken, asserted, document, claim }: Frame): number {
  const subject = agent ?? patient;
  const pronoun =
    subject === null || document.tokens[subject.argument.head]?.upos === "PRON" || document.tokens[subject.argument.head]?.upos === "DET";
  const nominal = document.tokens[claim.head]?.upos === "NOUN" && !claim.arguments.some(({ role }) => role === "attribute");
  return (
    (nominal ? -0.4 : 0) +
    (part === "headline" ? -0.35 : 0) -
    (spoken ? 0.4 : 0) -
    (subject === null ? 0.5 : pronoun ? 0.15 : 0) -
    (asserted ? 0 : 0.5)
  );
}

/** Planned and actual events are two; what is asked or hedged may be one with what is stated. */
function sameInstance(a: Frame, b: Frame): boolean {
  const [x, y] = [a.claim.realis, b.claim.realis];
  return x === y || (x !== "general" && y !== "general" && (x === "actual" || y === "actual") && a.part !== b.part);
}

function occurrencePoint(story: Story, { seed, members }: Cluster, sources: readonly string[]): Point {
  const frames = [seed, ...members.map(({ frame }) => frame)];
  const opposite = new Set(members.filter(({ likeness }) => likeness.opposite).map(({ frame }) => frame.claim.id));
  const base =
    seed.claim.polarity === "negative" && seed.claim.voices.length === 0 && frames.every(({ claim }) => claim.polarity === "negative");
  const denies = (claim: Claim): boolean => (base ? false : isNegative(claim) !== opposite.has(claim.id));
  return {
    id: "",
    label: occurrenceQuestion(story, seed),
    lead: false,
    facet: "occurrence",
    claims: frames.map(({ claim }) => claim.id),
    stances: stancesOf(
      sources,
      frames.map(({ claim }) => claim),
      denies,
      new Set(frames.filter((frame) => isBare(frame) || isMention(frame)).map(({ claim }) => claim.id)),
    ).map((stance) => ({ ...stance, confidence: stance.source === seed.source ? 0.9 : sureness(members, stance.source) })),
    key: occurrenceKey(story, seed),
  };
}

/** How sure it is that a source's claims are about the seed's event: by the one most like it. */
function sureness(members: Cluster["members"], source: string): number {
  const own = members
    .filter(({ frame }) => frame.source === source)
    .map(({ likeness }) => (likeness.strong ? Math.max(0.85, likeness.score) : likeness.score));
  return own.length === 0 ? 0.9 : Math.min(0.95, Math.max(...own));
}

function quantityPoint(story: Story, { seed, members, score }: QuantityGroup, sources: readonly string[]): Point {
  const facet: Facet = "quantity";
  return {
    id: "",
    label: quantityQuestion(story, seed),
    lead: false,
    facet,
    claims: members.map(({ frame }) => frame.claim.id),
    stances: sources.map((source): Stance => {
      const member = members.find(({ frame }) => frame.source === source);
      if (!member) return silent(source);
      const { claim } = member.frame;
      return {
        source,
        commitment: claim.voices.length > 0 ? "relays" : "asserts",
        polarity: "affirms",
        value: member.quantity.text,
        voices: claim.voices.flatMap(({ speakers }) => speakers),
        evidence: [{ ...evidenceOf(claim), span: member.quantity.span }],
        confidence: score,
      };
    }),
    key: `${occurrenceKey(story, seed.frame)}|${seed.quantity.unit}|${seed.quantity.of ?? ""}`,
  };
}

/** Participants by name and the class of the event or its lemma: the same whichever article is first, and with one source more. */
export function occurrenceKey(story: Story, { claim, entities, agent, patient }: Frame): string {
  const names = [...entities]
    .map((id) => (story.resolved.speakers.find((speaker) => speaker.id === id)?.name ?? "").toLowerCase().split(" ").at(-1) ?? "")
    .sort();
  const things = [agent, patient]
    .filter((filler) => filler !== null && filler.speaker === null && !filler.open)
    .map((filler) => filler?.lemma ?? "")
    .sort();
  return `${claim.event ?? claim.predicate}|${[...new Set([...names, ...things])].join("+")}`;
}

/** The event that most articles have and lead with. */
function leadOf(clusters: readonly Cluster[]): Cluster | null {
  let best: { cluster: Cluster; score: number } | null = null;
  for (const cluster of clusters) {
    const frames = [cluster.seed, ...cluster.members.map(({ frame }) => frame)];
    const bySource = new Map<string, number>();
    for (const { source, prominence, part } of frames)
      bySource.set(source, Math.max(bySource.get(source) ?? 0, prominence + (part === "headline" ? 0.2 : 0)));
    const score = [...bySource.values()].reduce((sum, value) => sum + value, 0);
    if (!best || score > best.score) best = { cluster, score };
  }
  return best?.cluster ?? null;
}
