import type { Level, Report, ReportFinding } from "../model/index.ts";
import { POSSIBLE } from "./fail-on.ts";

/** Levels by rule, as the configuration sets them. */
export type RuleLevels = Readonly<Record<string, Level | "off">>;

/**
 * The report with its findings' levels as configured; rules that are off are left out of it. A level is set for what the rule finds wrong:
 * agreements and what is only in one article stay information unless the rule is named for them, and what is only possible
 * never rises above information.
 */
export function withLevels(report: Report, levels: RuleLevels): Report {
  if (Object.keys(levels).length === 0) return report;
  const findings = report.findings
    .filter(({ rule }) => levels[rule] !== "off")
    .map((finding): ReportFinding => ({ ...finding, level: levelOf(finding, levels) }));
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const kept = (id: string | null) => (id !== null && byId.has(id) ? id : null);
  return {
    ...report,
    findings,
    ...(report.verdicts
      ? {
          verdicts: report.verdicts.map((verdict) => ({
            ...verdict,
            finding: kept(verdict.finding),
            level: byId.get(verdict.finding ?? "")?.level ?? (verdict.finding === null ? verdict.level : "info"),
          })),
        }
      : {}),
    ...(report.checked ? { checked: report.checked.map((item) => ({ ...item, finding: kept(item.finding) })) } : {}),
  };
}

function levelOf(finding: ReportFinding, levels: RuleLevels): Level {
  const set = levels[finding.rule];
  if (set === undefined || set === "off") return finding.level;
  const wrong = finding.verdict !== "agreement" && finding.verdict !== "single-source";
  if (!wrong && finding.rule !== "shared" && finding.rule !== "single-source" && finding.rule !== "one-origin") return finding.level;
  return finding.confidence < POSSIBLE ? "info" : set;
}
