import type { Report, ReportFinding } from "../model/index.ts";

/** One accepted finding, as the file holds it. `rule` and `message` are for people who read the file. */
export interface Acceptance {
  readonly id: string;
  readonly reason: string;
  readonly rule?: string;
  readonly message?: string;
  /** Article that the finding stands in: only a run that reads it can tell that the finding is gone. */
  readonly path?: string;
}

/** The report with its accepted findings marked. `unused`: entries on the articles of this run for which there is no finding any more. */
export function withAccepted(
  report: Report,
  accepted: readonly Acceptance[],
): { readonly report: Report; readonly unused: readonly Acceptance[] } {
  const reasons = new Map(accepted.map(({ id, reason }) => [id, reason]));
  const paths = new Set(subjects(report));
  const present = new Set(report.findings.map(({ id }) => id));
  const findings = report.findings.map((finding): ReportFinding => {
    const reason = reasons.get(finding.id);
    return reason === undefined ? finding : { ...finding, accepted: { reason } };
  });
  return {
    report: { ...report, findings },
    unused: accepted.filter(({ id, path }) => !present.has(id) && (path === undefined || paths.has(path))),
  };
}

/** Articles that a run's findings can stand in: the drafts of check, all articles otherwise. */
function subjects({ sources, drafts }: Report): readonly string[] {
  return sources.filter(({ id }) => drafts === undefined || drafts.includes(id)).map(({ path }) => path);
}

/** The list with entries for these findings added or their reasons replaced, in the order of their ids. */
export function accept(
  accepted: readonly Acceptance[],
  findings: readonly (Pick<ReportFinding, "id"> & Partial<Pick<ReportFinding, "rule" | "message" | "location">>)[],
  reason: string,
): Acceptance[] {
  const entries = new Map(accepted.map((entry) => [entry.id, entry]));
  for (const { id, rule, message, location } of findings) {
    entries.set(id, {
      id,
      reason,
      ...(rule === undefined ? {} : { rule }),
      ...(message === undefined ? {} : { message }),
      ...(location === undefined ? {} : { path: location.path }),
    });
  }
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is wrong with the content of a file of accepted findings, or its entries. */
export function parseAccepted(data: unknown): readonly Acceptance[] | { readonly error: string } {
  const list = typeof data === "object" && data !== null ? (data as Record<string, unknown>)["accepted"] : null;
  if (!Array.isArray(list)) return { error: 'must be {"accepted": [{"id": "f-…", "reason": "…"}]}' };
  for (const [index, entry] of list.entries()) {
    const { id, reason } = (entry ?? {}) as Partial<Acceptance>;
    if (typeof id !== "string" || id === "") return { error: `accepted[${index}] has no id` };
    if (typeof reason !== "string" || reason.trim() === "")
      return { error: `accepted[${index}] (${id}) has no reason; say why the finding is accepted` };
  }
  return list as Acceptance[];
}
