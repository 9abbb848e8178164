import type { ReportEvidence, ReportSide } from "../model/report.ts";
import { oneLine } from "./escape.ts";
import { columns, list, truncate } from "./layout.ts";
import type { SideEvidence, View } from "./view.ts";
import { nameOf, voicesOf } from "./view.ts";

/** Columns that the source of a shared row may take. */
export const FROM_WIDTH = 26;

type Speaker = ReportSide["speakers"][number];

/**
 * Where what several articles share comes from, in at most `FROM_WIDTH` columns: "Paul Wex", "Paul Wex; C itself", "Federal prosecutors +1",
 * "A (copied)", "no source named". Headlines name no source, and what stands in an aside of a paraphrase is the article's own.
 */
export function comesFrom(v: View, side: ReportSide | undefined): string {
  if (side === undefined) return "";
  const below = side.evidence.filter((one) => !isHeadline(v, one));
  const evidence = below.length > 0 ? below : side.evidence;
  const speakers = speakersOf(v, side, evidence);
  const all = side.holds.length + side.carries.length;
  const own = ownVoices(v, side, evidence);
  if (speakers.length > 0 && own.length === 0) return short(v, speakers, []);
  if (all > 1 && side.origins === 1) {
    const copy = v.sources.find((source) => side.holds.includes(source.id) && source.origins.some((origin) => origin !== source.id));
    const origin = copy?.origins.find((one) => one !== copy.id);
    return origin === undefined ? "one origin" : `${v.letter(origin)} (copied)`;
  }
  if (speakers.length > 0) return short(v, speakers, own.map(v.letter));
  return side.origins < all && side.carries.length === 0 ? `${side.origins} origins` : "no source named";
}

function isHeadline(v: View, { source, span }: SideEvidence): boolean {
  return v.source(source)?.headline?.includes(span.text) === true;
}

/** Articles that say it of their own, one of those that copy each other. */
function ownVoices(v: View, side: ReportSide, evidence: readonly SideEvidence[]): string[] {
  const seen = new Set<string>();
  return [...new Set(evidence.map(({ source }) => source))].filter((source) => {
    const here = evidence.filter((one) => one.source === source);
    if (!side.holds.includes(source) && !here.every((one) => isAside(v, one))) return false;
    const origin = v.source(source)?.origins[0] ?? source;
    return !seen.has(origin) && seen.add(origin) !== undefined;
  });
}

/** Those whose word it is. Of words in quotation marks, which one mouth said, only those that are named best: not "the new chairman" beside his name. */
function speakersOf(v: View, side: ReportSide, evidence: readonly SideEvidence[]): readonly Speaker[] {
  const said = new Set(evidence.filter((one) => !isAside(v, one)).flatMap((one) => voicesOf(v, one)));
  const heard = side.speakers.filter(({ id }) => said.has(id));
  const speakers = heard.length > 0 || evidence.some((one) => isAside(v, one)) ? heard : side.speakers;
  if (!evidence.every(({ quote }) => (v.quote(quote)?.kind ?? "indirect") !== "indirect")) return speakers;
  const best = Math.min(...speakers.map((one) => rank(v, one)));
  return speakers.filter((one) => rank(v, one) === best);
}

/** 0 for a person by name, 1 for an organization, 2 for who or what is only described: "the statement", "a spokesman". */
function rank(v: View, { id, name }: Speaker): number {
  const type = v.speaker(id)?.type;
  return type === "person" && /^\p{Lu}/u.test(oneLine(name)) ? 0 : type === "organization" ? 1 : 2;
}

/** A relative clause: what "that" opens as a complement begins behind it. */
const RELATIVE = /^(?:who|whom|whose|which|where|that)\b/iu;
/** What takes a noun phrase that names a deed ("over Mr. Wex's dismissal") but no clause. */
const BEFORE_NOUN = /\b(?:about|after|against|at|before|by|despite|during|for|from|in|of|on|over|since|with)\s+$/iu;

/**
 * Whether something stands in a paraphrase only to tell whom or what is spoken of: "Wex, who resigned in May, took the money, they say";
 * "the storm over his dismissal". Such is told by the article, whoever is paraphrased.
 */
function isAside(v: View, { quote, span }: ReportEvidence): boolean {
  const said = v.quote(quote);
  if (said?.kind !== "indirect") return false;
  const content = said.content.find(({ start, end }) => start < span.start && span.end <= end);
  if (content === undefined) return false;
  if (RELATIVE.test(span.text)) return true;
  return (
    BEFORE_NOUN.test(content.text.slice(0, span.start - content.start)) && /^(?:the|an?|his|her|its|their|[^,]*['’]s)\s/iu.test(span.text)
  );
}

/** The fullest of some ways to say it that fits; cut between words where none does. */
function short(v: View, speakers: readonly Speaker[], letters: readonly string[]): string {
  const itself = letters.length === 0 ? "" : `; ${list(letters)} ${letters.length === 1 ? "itself" : "themselves"}`;
  const full = unique(speakers.map(({ id, name }) => nameOf(v, id, name)));
  const last = unique(speakers.map((one) => surname(v, one)));
  const more = last.length - 1 + letters.length;
  const rest = more === 0 ? "" : ` +${more}`;
  const ways = [
    ...(full.length === 1 ? [list(full) + itself] : []),
    ...(last.length <= 2 ? [list(last) + itself] : []),
    `${full[0] ?? ""}${rest}`,
    `${last[0] ?? ""}${rest}`,
  ];
  return ways.find((one) => columns(one) <= FROM_WIDTH) ?? `${truncate(last[0] ?? "", FROM_WIDTH - columns(rest))}${rest}`;
}

const unique = (all: readonly string[]): string[] => [...new Set(all)];

/** The last part of a person's name; all of any other. */
function surname(v: View, { id, name }: Speaker): string {
  const words = oneLine(name);
  return v.speaker(id)?.type === "person" && /^\p{Lu}/u.test(words)
    ? (/\S+(?:,?\s+(?:Jr|Sr|I{2,3}|IV)\.?)?$/u.exec(words)?.[0] ?? words)
    : nameOf(v, id, name);
}
