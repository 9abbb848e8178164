/** The same quotation, word for word, in two or more articles. */
import type { QuoteMatch, QuoteVersion } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, keyNames, oneLine, shortName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";

/** Words of a quotation from which on it is worth a line. */
const LEAST = 6;
/** Lines at most: the rest says nothing more than that the articles have the same speech. */
const MOST = 6;

export function checkSharedQuotation(comparison: Comparison): Draft[] {
  return sharedQuotations(comparison)
    .filter(({ versions }) => versions.some((version) => !isInBits(comparison, version)))
    .map((shared) => draft(comparison, shared))
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST);
}

/** One quotation in several articles, and where further ones tell it in their own words. */
export interface SharedQuotation {
  readonly versions: readonly QuoteVersion[];
  readonly told: readonly QuoteMatch[];
}

export function sharedQuotations({ matches }: Comparison): SharedQuotation[] {
  const same = matches.filter(({ kind, a, otherSpeaker }) => kind === "same" && !otherSpeaker && a.words.length >= LEAST);
  // Matches that overlap in one article are versions of one quotation.
  const groups: QuoteVersion[][] = [];
  for (const { a, b } of same) {
    const group = groups.find((versions) => versions.some((version) => meets(version, a) || meets(version, b)));
    if (group) group.push(a, b);
    else groups.push([a, b]);
  }
  const paraphrased = matches.filter(({ kind }) => kind === "paraphrased");
  return groups.map((versions) => ({
    versions,
    told: paraphrased.filter(
      ({ a, b }) => versions.some((version) => meets(version, a)) && !versions.some(({ source }) => source === b.source),
    ),
  }));
}

function meets(one: QuoteVersion, other: QuoteVersion): boolean {
  return one.source === other.source && one.span.start < other.span.end && other.span.start < one.span.end;
}

/** An “act of war” and an “act of hate”: words that the article put side by side, no quotation. */
function isInBits(comparison: Comparison, { source, span }: QuoteVersion): boolean {
  const text = documentOf(comparison, source).article.text.slice(span.start, span.end);
  const pieces = text.split(/["“”]/u).filter((_, at) => at % 2 === 0);
  return pieces.length > 1 && pieces.every((piece) => (piece.match(/\S+/gu) ?? []).length < LEAST);
}

function size({ sides }: Draft): number {
  return (sides[0]?.evidence.length ?? 0) * 100 + Math.min(60, sides[0]?.value?.length ?? 0);
}

function draft(comparison: Comparison, { versions, told }: SharedQuotation): Draft {
  const bySource = new Map<string, QuoteVersion>();
  for (const version of versions)
    if ((bySource.get(version.source)?.words.length ?? 0) < version.words.length) bySource.set(version.source, version);
  const each = [...bySource.values()];
  const tellers = [...new Map(told.map(({ b }) => [b.source, b])).values()];
  const speakers = unique(each.flatMap(({ speakers: ids }) => ids));
  const shortest = [...each].sort((a, b) => a.words.length - b.words.length)[0] as QuoteVersion;
  // Where a further article tells a part of it, that part is what they all have.
  const part = told.find(({ a }) => a.words.length < shortest.words.length)?.a ?? shortest;
  const name = speakers.length === 1 ? shortName(comparison, speakers[0] as string) : null;
  // "a wide-ranging report" is nobody to put a quotation under.
  const who = name !== null && /\p{Lu}/u.test(name) ? name : null;
  return {
    rule: "shared",
    verdict: "agreement",
    facet: "wording",
    point: null,
    title: who === null ? "The same quotation" : `What ${who} said`,
    message: `${who === null ? "" : `${who}: `}“${cut(oneLine(part.text))}”`,
    confidence: speakers.length <= 1 ? 0.97 : 0.9,
    sides: [
      {
        position: "affirms",
        value: null,
        holds: [],
        carries: [...each, ...tellers].map(({ source }) => source),
        speakers,
        evidence: [
          ...each.map(({ source, span, quotes }) => ({ source, claim: null, quote: quotes[0] ?? null, span })),
          ...tellers.map(({ source, span, quotes }) => ({
            source,
            claim: null,
            quote: quotes[0] ?? null,
            span,
            paraphrase: true as const,
          })),
        ],
      },
    ],
    diff: null,
    key: `${keyNames(comparison, speakers)}|${shortest.words.slice(0, 8).join(" ")}`,
  };
}

/** A line of it, without marks of its own inside. */
function cut(text: string): string {
  const plain = text.replace(/[“”"]/gu, "");
  return plain.length <= 140 ? plain : `${plain.slice(0, 130).replace(/\s+\S*$/u, "")} …`;
}
