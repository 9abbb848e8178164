import { inRunningText } from "../model/index.ts";
import type {
  Claim,
  Document,
  Extraction,
  Fact,
  Origins,
  Passage,
  Point,
  Quote,
  QuoteMatch,
  Span,
  Speaker,
  Story,
} from "../model/index.ts";

/** What every check is given. */
export interface Comparison {
  readonly story: Story;
  readonly points: readonly Point[];
  /** The same quotation in two articles, with what differs in it; the trifles apart. */
  readonly matches: readonly QuoteMatch[];
  readonly trifles: readonly QuoteMatch[];
  readonly origins: Origins;
  readonly facts: readonly Fact[];
  /** What articles tell each in words of its own, most important first. */
  readonly passages: readonly Passage[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly extractions: ReadonlyMap<string, Extraction>;
  /** Id of the article that is a draft, or null. */
  readonly draft: string | null;
}

const NOTHING_ALIGNED = { facts: [], passages: [] };

export function comparisonOf(
  story: Story,
  points: readonly Point[],
  matches: readonly QuoteMatch[],
  origins: Origins,
  { facts, passages }: Pick<Comparison, "facts" | "passages"> = NOTHING_ALIGNED,
  draft: string | null = null,
): Comparison {
  return {
    draft,
    story,
    points,
    matches: matches.filter(({ finer }) => finer !== true),
    trifles: matches.filter(({ finer }) => finer === true),
    origins,
    facts,
    passages,
    claims: new Map(story.extractions.flatMap(({ claims }) => claims).map((claim) => [claim.id, claim])),
    quotes: new Map(story.extractions.flatMap(({ quotes }) => quotes).map((quote) => [quote.id, quote])),
    speakers: new Map(story.resolved.speakers.map((speaker) => [speaker.id, speaker])),
    extractions: new Map(story.extractions.map((extraction) => [extraction.document.article.id, extraction])),
  };
}

export function documentOf({ extractions }: Comparison, source: string): Document {
  const extraction = extractions.get(source);
  if (!extraction) throw new RangeError(`no source ${source}`);
  return extraction.document;
}

/** The words of a span on one line. */
export function textAt(comparison: Comparison, source: string, span: Span): string {
  return oneLine(documentOf(comparison, source).article.text.slice(span.start, span.end));
}

/** What several places say, each in quotation marks with its article: the message of a finding that sets them side by side. */
export function sideBySide(comparison: Comparison, places: readonly { readonly source: string; readonly span: Span }[]): string {
  return places.map(({ source, span }) => `"${textAt(comparison, source, span)}" in ${sourceName(comparison, source)}`).join(", ");
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** What a message calls a source: its file's name; the draft is the draft. */
export function sourceName(comparison: Comparison, source: string): string {
  if (source === comparison.draft) return "the draft";
  const { path } = documentOf(comparison, source).article;
  return (path.split("/").at(-1) ?? path).replace(/\.[^.]+$/u, "");
}

/** Surname or only name for running text; the whole name where another speaker of the story shares the last word. */
export function shortName({ speakers }: Comparison, id: string): string {
  const speaker = speakers.get(id);
  if (!speaker) return "someone";
  if (speaker.type !== "person") return inRunningText(speaker);
  const last = surnameOf(speaker.name);
  // "the agency's lawyer" is called by no surname.
  if (/^\p{Ll}/u.test(last)) return speaker.name;
  const family = withoutSuffix(last);
  const shared = [...speakers.values()].some(
    (other) => other !== speaker && other.type === "person" && withoutSuffix(surnameOf(other.name)) === family,
  );
  return shared ? speaker.name : family;
}

function withoutSuffix(surname: string): string {
  return surname.replace(/,?\s+(?:Jr|Sr|I{2,3}|IV)\.?$/u, "");
}

/** "Roe" of "Ann Roe", "Roe Jr." of "John Roe Jr.". */
function surnameOf(name: string): string {
  return /\S+(?:,?\s+(?:Jr|Sr|I{2,3}|IV)\.?)?$/u.exec(name)?.[0] ?? name;
}

/** Names of speakers, sorted, lower case: what keys are made of (ids change with the set of sources). */
export function keyNames({ speakers }: Comparison, ids: readonly string[]): string {
  return [...new Set(ids.map((id) => foldName(speakers.get(id)?.name ?? "")))].filter(Boolean).sort().join("+");
}

/** Last word of a name without accents, as transliterations and first names vary. */
export function foldName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/\s+/u).at(-1) ?? plain;
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
