import type { ReportSpan, ReportVerdict } from "../model/report.ts";
import type { View } from "./view.ts";

/** A sentence of the draft (as far as its claims show it) with what became of its claims and quotations. */
export interface DraftSentence {
  readonly span: ReportSpan;
  readonly verdicts: readonly ReportVerdict[];
  readonly worst: ReportVerdict;
  /** On nothing that any source is about: background and analysis, which is folded into a count. */
  readonly background: boolean;
}

const RANK: Readonly<Record<ReportVerdict["verdict"], number>> = {
  contradicted: 0,
  unsupported: 1,
  disputed: 2,
  reported: 3,
  "not-checked": 5,
  supported: 4,
};
const LEVELS = { error: 0, warning: 1, info: 2 } as const;

/** Verdicts whose stretches meet, taken together, in the order of the draft. */
export function draftSentences(v: View, draft: string): DraftSentence[] {
  const own = (v.report.verdicts ?? [])
    .filter((one) => one.draft === draft)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const groups: ReportVerdict[][] = [];
  let end = -1;
  for (const one of own) {
    const group = groups.at(-1);
    if (group !== undefined && one.span.start < end) group.push(one);
    else groups.push([one]);
    end = Math.max(end, one.span.end);
  }
  return groups.map((verdicts) => {
    const span = verdicts.reduce((long, one) => (one.span.text.length > long.text.length ? one.span : long), verdicts[0]!.span);
    const worst = [...verdicts].sort((a, b) => LEVELS[a.level] - LEVELS[b.level] || RANK[a.verdict] - RANK[b.verdict])[0]!;
    return { span, verdicts, worst, background: verdicts.every(isBackground) };
  });
}

function isBackground(verdict: ReportVerdict): boolean {
  return (
    verdict.level === "info" &&
    verdict.finding === null &&
    !verdict.lead &&
    (verdict.verdict === "unsupported" || verdict.verdict === "not-checked")
  );
}
