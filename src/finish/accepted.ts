import type { Report, ReportFinding } from "../model/index.ts";

/** One accepted finding, as the file holds it. `rule` and `message` are for people who read the file. */
export interface Acceptance {
  readonly id: string;
  readonly reason: string;
  readonly rule?: string;
  readonly message?: string;
}

/** The report with its accepted findings marked. `unused`: entries for which there is no finding any more. */
export function withAccepted(report: Report, accepted: readonly Acceptance[]): { readonly report: Report; readonly unused: readonly Acceptance[] } {
  const reasons = new Map(accepted.map(({ id, reason }) => [id, reason]));
  const present = new Set(report.findings.map(({ id }) => id));
  const findings = report.findings.map((finding): ReportFinding => {
    const reason = reasons.get(finding.id);
    return reason === undefined ? finding : { ...finding, accepted: { reason } };
  });
  return { report: { ...report, findings }, unused: accepted.filter(({ id }) => !present.has(id)) };
}

/** The list with entries for these findings added or their reasons replaced, in the order of their ids. */
export function accept(accepted: readonly Acceptance[], findings: readonly Pick<ReportFinding, "id" | "rule" | "message">[], reason: string): Acceptance[] {
  const entries = new Map(accepted.map((entry) => [entry.id, entry]));
  for (const { id, rule, message } of findings) entries.set(id, { id, reason, ...(rule === "" ? {} : { rule, message }) });
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is wrong with the content of a file of accepted findings, or its entries. */
export function parseAccepted(data: unknown): readonly Acceptance[] | { readonly error: string } {
  const list = typeof data === "object" && data !== null ? (data as Record<string, unknown>)["accepted"] : null;
  if (!Array.isArray(list)) return { error: 'must be {"accepted": [{"id": "f-…", "reason": "…"}]}' };
  for (const [index, entry] of list.entries()) {
    const { id, reason } = (entry ?? {}) as Partial<Acceptance>;
    if (typeof id !== "string" || id === "") return { error: `accepted[${index}] has no id` };
    if (typeof reason !== "string" || reason.trim() === "") return { error: `accepted[${index}] (${id}) has no reason; say why the finding is accepted` };
  }
  return list as Acceptance[];
}
