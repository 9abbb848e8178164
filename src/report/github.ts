import type { Level, Report, ReportFinding } from "../model/report.ts";
import { githubData, githubProperty, oneLine } from "./escape.ts";
import { truncate } from "./layout.ts";
import { renderMarkdown } from "./markdown.ts";
import type { RenderOptions } from "./options.ts";
import { isApart, VERDICT_WORDS } from "./words.ts";

const COMMAND: Readonly<Record<Level, "error" | "warning" | "notice">> = { error: "error", warning: "warning", info: "notice" };
/** GitHub shows ten annotations of a level for each step and drops the rest. */
const LIMIT = 10;
/** GitHub refuses a step summary over one mebibyte. */
const SUMMARY_BYTES = 1_000_000;

/**
 * Workflow commands for GitHub Actions: worst first, at most ten of a level, the last of them saying how many there are
 * besides. Notices are given for discrepancies only.
 */
export function renderGithub(report: Report): string {
  const open = report.findings.filter((one) => one.accepted === null && isApart(one));
  const lines = (["error", "warning", "info"] as const).flatMap((level) => {
    const all = [...open].filter((one) => one.level === level).sort((a, b) => b.confidence - a.confidence);
    if (all.length <= LIMIT) return all.map(command);
    const rest = all.length - (LIMIT - 1);
    return [
      ...all.slice(0, LIMIT - 1).map(command),
      `::${COMMAND[level]} title=${githubProperty("compare-sources")}::${githubData(`${rest} more of this level: see the step summary or the report.`)}`,
    ];
  });
  const problems = report.problems.map(
    (one) => `::error file=${githubProperty(one.path)},title=${githubProperty("Not compared")}::${githubData(oneLine(one.message))}`,
  );
  return [...problems.slice(0, LIMIT), ...lines].map((line) => `${line}\n`).join("");
}

function command(finding: ReportFinding): string {
  const { path, line, column, endLine, endColumn } = finding.location;
  // Columns are shown for a single line only; GitHub refuses a range of columns over several lines.
  const end = endLine === line ? `,col=${column},endColumn=${endColumn}` : "";
  const title = `${truncate(oneLine(finding.title), 120)} (${VERDICT_WORDS[finding.verdict]})`;
  return `::${COMMAND[finding.level]} file=${githubProperty(path)},line=${line},endLine=${endLine}${end},title=${githubProperty(title)}::${githubData(`${oneLine(finding.message)} [${finding.rule} ${finding.id}]`)}`;
}

/** Markdown for the file that `GITHUB_STEP_SUMMARY` names; cut at a line where it would be too long for GitHub. */
export function renderStepSummary(report: Report, options: RenderOptions = {}): string {
  const whole = renderMarkdown(report, options);
  if (Buffer.byteLength(whole) <= SUMMARY_BYTES) return whole;
  const cut = Buffer.from(whole).subarray(0, SUMMARY_BYTES).toString("utf8");
  return `${cut.slice(0, cut.lastIndexOf("\n\n"))}\n\n… cut: the report is longer than a step summary may be.\n`;
}
