import type { Report } from "../model/index.ts";

/** What changed since an earlier report, by the findings' ids. */
export interface Since {
  readonly new: readonly string[];
  readonly gone: readonly { readonly id: string; readonly rule: string; readonly message: string }[];
}

export function since(report: Report, earlier: Pick<Report, "findings">): Since {
  const before = new Set(earlier.findings.map(({ id }) => id));
  const now = new Set(report.findings.map(({ id }) => id));
  return {
    new: [...now].filter((id) => !before.has(id)),
    gone: earlier.findings.filter(({ id }) => !now.has(id)).map(({ id, rule, message }) => ({ id, rule, message })),
  };
}
