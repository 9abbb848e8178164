import type { ReportCheckedItem, ReportFinding } from "../model/report.ts";
import { oneLine } from "./escape.ts";
import type { View } from "./view.ts";

/** One quotation, name, number or date of a draft, as it is ticked or queried. */
export interface ChecklistItem {
  readonly text: string;
  readonly line: number;
  readonly status: ReportCheckedItem["status"];
  /** Where the sources have it: "A:7". */
  readonly at: readonly string[];
  readonly finding: ReportFinding | null;
}

export type Checklist = Readonly<Record<ReportCheckedItem["kind"], readonly ChecklistItem[]>>;

/** The four lists by which an editor ticks off a draft, each in the draft's order, each thing once. */
export function checklist(v: View, draft: string): Checklist {
  const of = (kind: ReportCheckedItem["kind"]): ChecklistItem[] => {
    const items = new Map<string, ChecklistItem>();
    for (const one of v.report.checked ?? []) {
      if (one.draft !== draft || one.kind !== kind) continue;
      const words = oneLine(one.span.text);
      const text = kind === "name" ? words.replace(/^(?:the|an?)\s+/iu, "") : words;
      const key = `${text}\0${one.status}`;
      const at = [...new Set([...(items.get(key)?.at ?? []), ...one.found.map((found) => `${v.letter(found.source)}:${found.span.line}`)])];
      items.set(key, {
        text,
        line: items.get(key)?.line ?? one.span.line,
        status: one.status,
        at,
        finding: items.get(key)?.finding ?? v.finding(one.finding),
      });
    }
    return [...items.values()];
  };
  return { quotation: of("quotation"), name: of("name"), number: of("number"), date: of("date") };
}
