import type {
  Article,
  Extraction,
  Finding,
  Level,
  Point,
  Report,
  ReportCheckedItem,
  ReportFinding,
  ReportProblem,
  ReportVerdict,
  Resolved,
} from "../model/index.ts";
import { VERSION } from "../version.ts";
import { claimRows } from "./claims.ts";
import { findingRows, type Origins } from "./findings.ts";
import { pointRows } from "./points.ts";
import { quoteRows, speakerRows } from "./quotes.ts";
import { sourceRow } from "./sources.ts";
import { titleOf } from "./title.ts";

/** What a run found, before it becomes a report. */
export interface Results {
  readonly command: Report["command"];
  readonly extractions: readonly Extraction[];
  readonly resolved: Resolved;
  readonly points: readonly Point[];
  readonly findings: readonly Finding[];
  readonly origins: Origins;
  readonly levelOf: (finding: Finding) => Level;
  readonly problems: readonly ReportProblem[];
  /** Paths of sources that are a primary record. */
  readonly primary?: readonly string[] | undefined;
}

/** The findings' rows go in with the results, since verdicts and checked items refer to their ids. */
export function findingRowsOf({ extractions, resolved, findings, origins, levelOf }: Results): ReportFinding[] {
  const articles = new Map(extractions.map(({ document }) => [document.article.id, document.article]));
  return findingRows(findings, { articles, resolved, origins, levelOf });
}

/** The report of a run. `draft` is what `check` adds. */
export function assembleReport(
  results: Results,
  rows: readonly ReportFinding[] = findingRowsOf(results),
  draft?: {
    readonly drafts: readonly string[];
    readonly verdicts: readonly ReportVerdict[];
    readonly checked: readonly ReportCheckedItem[];
  },
): Report {
  const { command, extractions, resolved, points, findings, origins, problems } = results;
  const articles = new Map<string, Article>(extractions.map(({ document }) => [document.article.id, document.article]));
  const sources = extractions.map((extraction) => {
    const { id, path } = extraction.document.article;
    const row = sourceRow(extraction, origins.get(id) ?? [id]);
    return results.primary?.includes(path) === true ? { ...row, primary: true as const } : row;
  });
  const failing = command === "check" && rows.some(({ level }) => level === "error");
  return {
    formatVersion: "1.0",
    offsetUnit: "utf16",
    tool: { name: "compare-sources", version: VERSION },
    command,
    title: titleOf(extractions, points, findings, resolved),
    sources,
    speakers: speakerRows(resolved),
    quotes: extractions.flatMap((extraction) => quoteRows(extraction, resolved)),
    claims: extractions.flatMap((extraction) => claimRows(extraction)),
    points: pointRows(points, articles),
    findings: rows,
    problems,
    summary: {
      byVerdict: countBy(
        ["agreement", "difference", "dispute", "conflict", "single-source", ...(command === "check" ? ["unsupported"] : [])],
        rows.map(({ verdict }) => verdict),
      ),
      byLevel: countBy(
        ["error", "warning", "info"],
        rows.map(({ level }) => level),
      ) as Record<Level, number>,
      sentences: extractions.reduce((sum, { document }) => sum + document.sentences.length, 0),
      notUnderstood: sources.reduce((sum, { notUnderstood }) => sum + notUnderstood.length, 0),
      leftOut: sources.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
      exitStatus: problems.length > 0 ? 3 : failing ? 1 : 0,
    },
    ...(draft ?? {}),
  };
}

function countBy(keys: readonly string[], values: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length]));
}
