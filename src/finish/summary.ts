import type { Level, Report } from "../model/index.ts";

/** The report with its counts and exit status as the findings are now. */
export function withSummary(report: Report, exitStatus: number): Report {
  const byVerdict = Object.fromEntries(Object.keys(report.summary.byVerdict).map((verdict) => [verdict, 0]));
  const byLevel: Record<Level, number> = { error: 0, warning: 0, info: 0 };
  for (const { verdict, level } of report.findings) {
    byVerdict[verdict] = (byVerdict[verdict] ?? 0) + 1;
    byLevel[level] += 1;
  }
  return { ...report, summary: { ...report.summary, byVerdict, byLevel, exitStatus } };
}
