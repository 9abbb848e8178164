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
  return groupsOf(comparison.matches.filter((match) => match.kind === "paraphrased" && !shared.has(match))).map((group) =>
    draft(comparison, group),
  );
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
  const { a, confidence } = ordered[0] as QuoteMatch;
  const quoted = ordered.map((match) => match.a);
  // Of three partly quoted versions, the middle one is told by the first and tells the last.
  const apart = ordered.map((match) => match.b).filter((version) => !quoted.some((one) => meets(one, version)));
  const told = apart.length > 0 ? apart : ordered.map((match) => match.b);
  const names = (versions: readonly QuoteVersion[]): string =>
    unique(versions.map(({ source }) => sourceName(comparison, source))).join(", ");
  return {
    rule: "quoted-paraphrased",
    verdict: "difference",
    facet: "wording",
    point: null,
    title: `What ${a.speakers.map((id) => shortName(comparison, id)).join(" and ")} said`,
    message: `${names(quoted)} quotes it, ${names(told)} puts it in its own words.`,
    confidence,
    sides: [side(quoted, false), side(told, true)],
    ...(group.some((match) => departs(comparison, match)) ? {} : { finer: true }),
    diff: null,
    key: `${keyNames(comparison, a.speakers)}|${a.words.slice(0, 6).join(" ")}`,
  };
}

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
