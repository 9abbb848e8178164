import type { Claim, Extraction, Point, Stance, Story, VerdictStance } from "../model/index.ts";
import { judgeSide } from "./judge.ts";
import { leadPoint } from "./lead.ts";
import type { Lead } from "./lead.ts";
import { hypothesisOfTokens } from "./match.ts";
import { stemOf, viewOf } from "./view.ts";

/**
 * Settles what each source holds about the lead point of a story: decided over the whole article, so that one that repeats a rumour at
 * length in order to knock it down denies it. Other points keep the structural reading that alignment gave them.
 */
export function takeStances(points: readonly Point[], story: Story): Point[] {
  const lead = story.extractions.length < 2 ? null : leadPoint(story);
  if (lead === null) return [...points];
  const at = pointOf(points, lead, story);
  if (at < 0) return [leadOnly(lead, story, points.length), ...points.map((point) => ({ ...point, lead: false }))];
  return points.map((point, index) =>
    index === at ? { ...point, lead: true, stances: leadStances(point, lead, story) } : { ...point, lead: false },
  );
}

/** The point that has a claim of the lead sentence: alignment's own choice, or the one with most articles, then with the most of the sentence. */
function pointOf(points: readonly Point[], lead: Lead, story: Story): number {
  const extraction = story.extractions.find(({ document }) => document.article.id === lead.source) as Extraction;
  const sizes = new Map(
    extraction.claims
      .filter(({ sentence }) => sentence === lead.sentence)
      .map(({ id, spans }) => [id, hypothesisOfTokens(viewOf(extraction.document), spans).weight]),
  );
  const ranks = points.map((point) => {
    // Alignment's own choice, where it is about the same: the same names and things as the lead sentence.
    if (point.lead && covers(point.label, lead)) return point.stances.length + 1;
    const size = Math.max(0, ...point.claims.map((id) => sizes.get(id) ?? 0));
    // A point on a small part of the sentence is another matter.
    return point.facet === "occurrence" && size >= 0.4 * lead.hypothesis.weight
      ? point.stances.filter(({ commitment }) => commitment !== "none").length + size / 1000
      : 0;
  });
  const most = Math.max(0, ...ranks);
  // One article's point of its own gives way to what several tell of the same people.
  const same = most < 2 ? sameEvent(points, lead, story) : -1;
  return same >= 0 ? same : most === 0 ? -1 : ranks.indexOf(most);
}

/**
 * The weightiest point of several articles whose event has the people of the lead sentence, two at least, or else is of the kind of an event in
 * it and has nobody who is not in it; -1 where there is none.
 */
function sameEvent(points: readonly Point[], lead: Lead, story: Story): number {
  const all = new Map(story.extractions.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)));
  const claimsOf = ({ claims }: Point): Claim[] => claims.flatMap((id) => all.get(id) ?? []);
  const known = new Set(story.resolved.speakers.filter(({ type }) => type === "person" || type === "organization").map(({ id }) => id));
  const people = (claims: readonly Claim[]): string[] =>
    claims.flatMap((claim) => claim.arguments.flatMap(({ speaker }) => (speaker !== null && known.has(speaker) ? [speaker] : [])));
  const leading = [...all.values()].filter((claim) => claim.source === lead.source && claim.sentence === lead.sentence);
  const own = new Set(people(leading));
  const kinds = new Set(leading.filter(({ realis }) => realis === "actual").flatMap(({ event }) => event ?? []));
  const shared = points.map(
    (point) => point.facet === "occurrence" && point.stances.filter(({ commitment }) => commitment !== "none").length >= 2,
  );
  const withPeople = points.findIndex(
    (point, at) => shared[at] && claimsOf(point).some((claim) => new Set(people([claim]).filter((one) => own.has(one))).size >= 2),
  );
  if (withPeople >= 0) return withPeople;
  return points.findIndex(
    (point, at) =>
      shared[at] &&
      claimsOf(point).some(({ event }) => event !== null && kinds.has(event)) &&
      (own.size === 0 || people(claimsOf(point)).every((one) => own.has(one))),
  );
}

/** Share of the lead's content words by weight that a question must have to be about the same. */
const SAME_LEAD = 0.5;

function covers(label: string, { hypothesis }: Lead): boolean {
  const words = new Set(
    label
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map(stemOf),
  );
  return hypothesis.terms.reduce((sum, { stem, weight }) => sum + (words.has(stem) ? weight : 0), 0) >= SAME_LEAD * hypothesis.weight;
}

/**
 * The side that the article as a whole takes wins over what its single claims tell. Where it takes none, its claims tell whose word
 * it passes on. Evidence of the claims comes first: they carry voices and polarity of their own.
 */
function leadStances(point: Point, lead: Lead, story: Story): Stance[] {
  return story.extractions.map((extraction): Stance => {
    const judged = judgeSide(lead.hypothesis, extraction);
    const { source, commitment, polarity, confidence } = judged;
    const own = point.stances.find((stance) => stance.source === source && stance.commitment !== "none");
    if (own === undefined) return { source, commitment, polarity, value: null, voices: [], evidence: judged.evidence, confidence };
    if (judged.stance === "reports") {
      const relays = own.commitment === "relays" || own.commitment === "asks";
      // An article that only leans, and relays the other side's word most: what it leans to is told by its own claims.
      return relays || own.commitment === "leans"
        ? { ...own, confidence }
        : { ...own, commitment, polarity: own.polarity ?? polarity, confidence };
    }
    if (outweighs(own, judged)) return own;
    return { ...own, commitment: own.voices.length > 0 && own.commitment === "relays" ? "leans" : commitment, polarity, confidence };
  });
}

/** Less sure than this, the reading of the whole does not make a side of what an article's claims only pass on. */
const TAKES_OVER = 0.5;
/** Less sure than this, it does not make an affirmation of what they deny outright: it does not see opposites ("upheld", "overturned"). */
const SURE = 0.9;

/** Whether what an article's claims tell stands against the reading of the whole. */
function outweighs(own: Stance, judged: VerdictStance): boolean {
  if (own.commitment === "relays") return judged.confidence < TAKES_OVER;
  return own.commitment === "asserts" && own.polarity === "denies" && judged.polarity === "affirms" && judged.confidence < SURE;
}

function leadOnly(lead: Lead, story: Story, count: number): Point {
  const { document, claims } = story.extractions.find((extraction) => extraction.document.article.id === lead.source) as Extraction;
  const sentence = document.sentences[lead.sentence] as { start: number; end: number };
  const text = document.article.text
    .slice(sentence.start, sentence.end)
    .replace(/\s+/g, " ")
    .replace(/[.!?…]+["”’]?$/u, "");
  const point: Point = {
    id: `t${count + 1}`,
    label: `${text}?`,
    lead: true,
    facet: "occurrence",
    stances: [],
    claims: claims.filter((claim) => claim.sentence === lead.sentence).map(({ id }) => id),
    key: `lead|${[...new Set(lead.hypothesis.terms.map(({ stem }) => stem))].sort().join("+")}`,
  };
  return { ...point, stances: leadStances(point, lead, story) };
}
