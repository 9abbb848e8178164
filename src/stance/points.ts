import type { Claim, Extraction, Point, Stance, Story, VerdictStance } from "../model/index.ts";
import { isShort } from "./judge.ts";
import type { Lead } from "./lead.ts";
import type { LeadReading } from "./lead-reading.ts";
import { hypothesisOfTokens } from "./match.ts";
import { bothSides, settle } from "./settle.ts";
import { readerOf } from "./told.ts";
import type { Reader, Told } from "./told.ts";
import { stemOf, viewOf } from "./view.ts";

/**
 * The point × source matrix. What a source holds about a yes-or-no question follows from its claims; about the lead it is decided over the
 * whole article, so that one that repeats a rumour at length in order to knock it down denies it. Findings and everything shown read these rows.
 * @param reading what `readLead` made of the story
 */
export function takeStances(points: readonly Point[], story: Story, reading: LeadReading | null): Point[] {
  const reader = readerOf(story);
  const settled = points.map((point): Point => {
    if (point.facet !== "occurrence") return point;
    return { ...point, stances: point.stances.map((own) => settle(reader, point, own, null)) };
  });
  if (reading === null) return settled;
  const { lead, ofDraft, rows } = reading;
  const at = pointOf(points, lead, story, ofDraft);
  if (at < 0) return [leadOnly(reading, story, points.length), ...settled.map((point) => ({ ...point, lead: false }))];
  const turned = ofDraft && isTurned(reader, points[at] as Point, lead);
  return settled.map((point, index) => {
    if (index !== at) return { ...point, lead: false };
    const stances = (points[at] as Point).stances.map((own, source) => {
      const row = rows.get(own.source) ?? null;
      const line = isShort(story.extractions[source] as Extraction);
      return settle(reader, point, own, row === null || !turned ? row : turn(row), line);
    });
    return { ...point, lead: true, stances };
  });
}

/** Key of a point that asks after the lead sentence itself, whatever it says. */
const LEAD_ONLY = "lead|";

/** Whether the lead sentence, which the readings are about, says no to the question of the point. */
export function isTurned(reader: Reader, point: Point, { source, sentence }: Pick<Lead, "source" | "sentence">): boolean {
  if (point.key.startsWith(LEAD_ONLY)) return false;
  const { affirms, denies } = bothSides(reader, point, source);
  const inLead = ({ told, relayed }: Told): boolean => [...told, ...relayed].some((claim) => claim.sentence === sentence);
  return inLead(denies) && !inLead(affirms);
}

/** A reading about the opposite question. */
export function turn<T extends Pick<VerdictStance, "stance" | "polarity">>(row: T): T {
  const polarity = row.polarity === "affirms" ? "denies" : row.polarity === "denies" ? "affirms" : row.polarity;
  const stance = row.stance === "supports" ? "denies" : row.stance === "denies" ? "supports" : row.stance;
  return { ...row, polarity, stance };
}

/** The point that has a claim of the lead sentence: alignment's own choice, or the one with most articles, then with the most of the sentence. */
function pointOf(points: readonly Point[], lead: Lead, story: Story, own: boolean): number {
  const extraction = story.extractions.find(({ document }) => document.article.id === lead.source) as Extraction;
  const sizes = new Map(
    extraction.claims
      .filter(({ sentence }) => sentence === lead.sentence)
      .map(({ id, spans }) => [id, hypothesisOfTokens(viewOf(extraction.document), spans).weight]),
  );
  const ranks = points.map((point) => {
    // Alignment's own choice, where it is about the same: the same names and things as the lead sentence.
    if (!own && point.lead && covers(point.label, lead)) return point.stances.length + 1;
    const size = Math.max(0, ...point.claims.map((id) => sizes.get(id) ?? 0));
    // A point on a small part of the sentence is another matter.
    return point.facet === "occurrence" && size >= 0.4 * lead.hypothesis.weight
      ? point.stances.filter(({ commitment }) => commitment !== "none").length + size / 1000
      : 0;
  });
  const most = Math.max(0, ...ranks);
  // One article's point of its own gives way to what several tell of the same people.
  const same = most < 2 && !own ? sameEvent(points, lead, story) : -1;
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

function leadOnly({ lead, rows }: LeadReading, story: Story, count: number): Point {
  const { document, claims } = story.extractions.find((extraction) => extraction.document.article.id === lead.source) as Extraction;
  const sentence = document.sentences[lead.sentence] as { start: number; end: number };
  const text = document.article.text
    .slice(sentence.start, sentence.end)
    .replace(/\s+/g, " ")
    .replace(/[.!?…]+["”’]?$/u, "");
  return {
    id: `t${count + 1}`,
    label: `${text}?`,
    lead: true,
    facet: "occurrence",
    stances: story.extractions.map((extraction) => {
      const { id } = extraction.document.article;
      return judgedRow(id, rows.get(id) ?? null);
    }),
    claims: claims.filter((claim) => claim.sentence === lead.sentence).map(({ id }) => id),
    key: `${LEAD_ONLY}${[...new Set(lead.hypothesis.terms.map(({ stem }) => stem))].sort().join("+")}`,
  };
}

/** A row from the reading of the whole alone: no claims of the articles were found to be about one thing. */
function judgedRow(source: string, judged: VerdictStance | null): Stance {
  if (judged === null)
    return { source, commitment: "asserts", polarity: "affirms", value: null, voices: [], evidence: [], confidence: 0.9, sides: [] };
  const { commitment, polarity, confidence, evidence } = judged;
  const own = (commitment === "asserts" || commitment === "leans") && (polarity === "affirms" || polarity === "denies");
  return {
    source,
    commitment,
    polarity,
    value: null,
    voices: [],
    evidence,
    confidence,
    sides: own ? [{ polarity, commitment, inWords: false, voices: [], evidence }] : [],
  };
}
