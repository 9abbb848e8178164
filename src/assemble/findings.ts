import { createHash } from "node:crypto";
import type { Article, Finding, Level, ReportFinding, ReportSide, Resolved, Side } from "../model/index.ts";
import { partyOf } from "./party.ts";
import { evidenceRow } from "./points.ts";
import { positionAt } from "./position.ts";
import { rounded } from "./quotes.ts";

/** How the sources of a run are grouped by where their reporting comes from. */
export type Origins = ReadonlyMap<string, readonly string[]>;

/**
 * Witnesses behind a side: its sources' own origins where they commit to it, and one for each party that is only relayed. A spokesman and those
 * for whom he speaks are one party. Without a named voice, the origins of the sources that pass it on.
 */
export function witnesses({ holds, carries, speakers }: Side, origins: Origins, resolved: Resolved): number {
  const own = new Set(holds.flatMap((source) => origins.get(source) ?? [source]));
  const known = new Map(resolved.speakers.map((speaker) => [speaker.id, speaker]));
  const relayed =
    speakers.length > 0
      ? new Set(speakers.map((id) => partyOf(known, id))).size
      : new Set(carries.flatMap((source) => origins.get(source) ?? [source])).size;
  return own.size + relayed;
}

/**
 * Findings as the report shows them, most important first. An id is made of the rule and the normalized key facts; a second
 * finding with the same ones is told apart by its order.
 */
export function findingRows(
  findings: readonly Finding[],
  context: {
    readonly articles: ReadonlyMap<string, Article>;
    readonly resolved: Resolved;
    readonly origins: Origins;
    readonly levelOf: (finding: Finding) => Level;
  },
): ReportFinding[] {
  const { articles, resolved, origins, levelOf } = context;
  const names = new Map(resolved.speakers.map(({ id, name }) => [id, name]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const facts = `${finding.rule}|${finding.key}`;
    const nth = (seen.get(facts) ?? 0) + 1;
    seen.set(facts, nth);
    const hash = createHash("sha256")
      .update(nth === 1 ? facts : `${facts}|${nth}`)
      .digest("hex");
    const article = articles.get(finding.location.source) as Article;
    const [from, to] = [positionAt(article, finding.location.span.start), positionAt(article, finding.location.span.end)];
    return {
      id: `f-${hash.slice(0, 12)}`,
      type: "finding",
      rule: finding.rule,
      verdict: finding.verdict,
      level: levelOf(finding),
      confidence: rounded(finding.confidence),
      point: finding.point,
      message: finding.message,
      title: finding.title,
      location: { path: article.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
      sides: finding.sides.map((side) => sideRow(side)),
      ...(finding.finer === true ? { finer: true as const } : {}),
      ...(finding.ownWords === true ? { ownWords: true as const } : {}),
      diff: finding.diff,
      accepted: null,
    };
  });

  function sideRow(side: Side): ReportSide {
    return {
      position: side.position,
      value: side.value,
      holds: side.holds,
      carries: side.carries,
      speakers: side.speakers.map((id) => ({ id, name: names.get(id) ?? id })),
      origins: witnesses(side, origins, resolved),
      evidence: side.evidence.map((one) => {
        const article = articles.get(one.source) as Article;
        return {
          source: one.source,
          path: article.path,
          ...evidenceRow(article, one),
          ...(one.paraphrase === true ? { paraphrase: true } : {}),
        };
      }),
    };
  }
}
