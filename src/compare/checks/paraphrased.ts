/** A quotation in one article that another gives in its own words. */
import type { QuoteMatch, QuoteVersion, Side } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { keyNames, oneLine, shortName, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { departs } from "../retelling.ts";
import { sharedQuotations } from "./shared-quotation.ts";

export function checkParaphrased(comparison: Comparison): Draft[] {
  // What several articles quote and a further one tells is shared.
  const shared = new Set(sharedQuotations(comparison).flatMap(({ versions, told }) => (isInSeveral(versions) ? told : [])));
  const plain = groupsOf(comparison.matches.filter((match) => match.kind === "paraphrased" && !shared.has(match)));
  // What is told besides being quoted is a detail, and none where the telling is in another difference.
  const isTold = ({ a, b }: QuoteMatch): boolean =>
    plain.some((group) => group.some((match) => (meets(match.a, a) && meets(match.b, b)) || (meets(match.a, b) && meets(match.b, a))));
  const besides = groupsOf(comparison.trifles.filter((match) => match.kind === "paraphrased" && !isTold(match)));
  return [...plain, ...besides].map((group) => draft(comparison, group));
}

function isInSeveral(versions: readonly QuoteVersion[]): boolean {
  return new Set(versions.map(({ source }) => source)).size > 1;
}

/** Quotations of one telling in several articles, and tellings of one quotation, are one difference. */
function groupsOf(matches: readonly QuoteMatch[]): QuoteMatch[][] {
  const groups: QuoteMatch[][] = [];
  for (const match of matches) {
    const group = groups.find((one) => one.some(({ a, b }) => meets(a, match.a) || meets(b, match.b)));
    if (group) group.push(match);
    else groups.push([match]);
  }
  return groups;
}

function meets(one: QuoteVersion, other: QuoteVersion): boolean {
  return one.source === other.source && one.span.start < other.span.end && other.span.start < one.span.end;
}

function draft(comparison: Comparison, group: readonly QuoteMatch[]): Draft {
  const ordered = [...group].sort((x, y) => y.confidence - x.confidence);
  const { confidence } = ordered[0] as QuoteMatch;
  const all = ordered.map((match) => match.a);
  const a = all.find((version) => isWholly(comparison, version)) ?? (all[0] as QuoteVersion);
  // Who has a word or two of it in marks does not quote it.
  const quoted = all.filter((version) => version === a || hasMost(version, a));
  // Of three partly quoted versions, the middle one is told by the first and tells the last.
  const apart = ordered.map((match) => match.b).filter((version) => !all.some((one) => meets(one, version)));
  const told = apart.length > 0 ? apart : ordered.map((match) => match.b);
  const names = (versions: readonly QuoteVersion[]): string =>
    unique(versions.map(({ source }) => sourceName(comparison, source))).join(", ");
  return {
    rule: "quoted-paraphrased",
    verdict: "difference",
    facet: "wording",
    point: null,
    title: `What ${a.speakers.map((id) => shortName(comparison, id)).join(" and ")} said`,
    message: group.some(({ also }) => also === "both")
      ? `${names([...quoted, ...told])} quote words of it, and put the rest each in their own.`
      : `${names(quoted)} ${areMany(quoted) ? "quote" : "quotes"} it, ${names(told)} ${how(group, areMany(told))}.`,
    confidence,
    sides: [side([a, ...quoted], false), side(told, true)],
    ...(group.some((match) => isTold(comparison, match) && departs(comparison, match)) ? {} : { finer: true }),
    diff: null,
    key: `${keyNames(comparison, a.speakers)}|${a.words.slice(0, 6).join(" ")}`,
  };
}

/** Share of the words of a quotation from which on another version has it. */
const MOST = 0.6;

function hasMost(version: QuoteVersion, { words }: QuoteVersion): boolean {
  return words.filter((word) => version.words.includes(word)).length >= MOST * words.length;
}

/** Whether a version is somebody's very words from one mark to the other. */
function isWholly({ quotes }: Comparison, version: QuoteVersion): boolean {
  return version.quotes.every((id) => quotes.get(id)?.kind === "direct");
}

/** Told, and nothing but told: what somebody favours or demands has other words than what they say. */
function isTold({ quotes }: Comparison, { also, b }: QuoteMatch): boolean {
  return also === undefined && b.quotes.every((id) => quotes.get(id)?.speech === true);
}

/** How it is told: in the article's own words, or besides what it quotes of it. */
function how(group: readonly QuoteMatch[], areSeveral: boolean): string {
  const also = new Set(group.map((match) => match.also));
  const [put, its] = areSeveral ? ["put", "their"] : ["puts", "its"];
  if (also.has(undefined)) return `${put} it in ${its} own words`;
  return also.has("partly") ? `${put} a part of it in ${its} own words` : `${areSeveral ? "tell" : "tells"} it in ${its} own words as well`;
}

const areMany = (versions: readonly QuoteVersion[]): boolean => new Set(versions.map(({ source }) => source)).size > 1;

function side(versions: readonly QuoteVersion[], paraphrase: boolean): Side {
  const each = [...new Map(versions.map((version) => [`${version.source} ${version.span.start}`, version])).values()];
  return {
    position: "wording",
    value: oneLine(each[0]?.text ?? ""),
    holds: [],
    carries: unique(each.map(({ source }) => source)),
    speakers: unique(each.flatMap(({ speakers }) => speakers)),
    evidence: each.map(({ source, span, quotes }) => ({
      source,
      claim: null,
      quote: quotes[0] ?? null,
      span,
      ...(paraphrase ? { paraphrase: true as const } : {}),
    })),
  };
}
