import type { ReportSource } from "../model/report.ts";
import type { Checklist, ChecklistItem } from "./checklist.ts";
import { checklist } from "./checklist.ts";
import { columns, flow, pad, truncate } from "./layout.ts";
import type { Page } from "./text-blocks.ts";
import { quote } from "./text-blocks.ts";

const TICKS: Readonly<Record<ChecklistItem["status"], string>> = { found: "✓", differs: "✗", "not-found": "?" };
const TITLES: readonly (readonly [keyof Checklist, string])[] = [
  ["quotation", "QUOTATIONS"],
  ["name", "NAMES"],
  ["number", "NUMBERS"],
  ["date", "DATES"],
];
const COLUMN = 12;

/** The draft's quotations, names, numbers and dates, ticked or queried, with where the sources have them. */
export function checklistLines(page: Page, draft: ReportSource): string[] {
  const all = checklist(page.v, draft.id);
  return TITLES.flatMap(([kind, title]) =>
    all[kind].length === 0 ? [] : kind === "quotation" ? quotations(page, title, all[kind]) : others(page, title, all[kind]),
  );
}

function quotations(page: Page, title: string, items: readonly ChecklistItem[]): string[] {
  const { p, width } = page;
  const lines = items.map((item) => {
    const at = places(item);
    const line = String(item.line).padStart(3);
    const words = quote(item.text, width - 10 - columns(at));
    return `${p.ref(line)}  ${sign(page, item)}  ${pad(words, width - 10 - columns(at))}  ${p.ref(at)}`.trimEnd();
  });
  return [p.section(title), ...lines];
}

/** As many on a line as fit; what needs a look comes with its line in the draft. */
function others(page: Page, title: string, items: readonly ChecklistItem[]): string[] {
  const { p, width } = page;
  const pieces = items.map((item) => {
    const at = places(item);
    const line = item.status === "found" ? "" : ` (line ${item.line})`;
    const room = width - COLUMN - 4 - columns(line) - columns(at);
    return `${sign(page, item)} ${truncate(item.text, Math.max(12, Math.min(40, room)))}${p.note(line)}${at === "" ? "" : ` ${p.ref(at)}`}`;
  });
  return flow(pieces, width - COLUMN).map((line, i) => (i === 0 ? p.section(pad(title, COLUMN)) : " ".repeat(COLUMN)) + line);
}

function sign({ p }: Page, { status, finding }: ChecklistItem): string {
  if (finding !== null && finding.accepted === null) return p.level(finding.level, TICKS[status]);
  return status === "found" ? p.good(TICKS[status]) : TICKS[status];
}

function places({ at }: ChecklistItem): string {
  return at.length > 3 ? `${at.slice(0, 3).join(" ")} +${at.length - 3}` : at.join(" ");
}
