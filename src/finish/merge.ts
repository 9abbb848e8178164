import type { Report } from "../model/index.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Fields that hold ids of rows, alone or in lists. Objects inside them hold their ids under `id`. */
const ID_FIELDS = new Set([
  "id",
  "source",
  "draft",
  "drafts",
  "origins",
  "speaker",
  "speakers",
  "candidates",
  "relays",
  "speaksFor",
  "addressee",
  "parent",
  "quote",
  "claim",
  "claims",
  "point",
  "voices",
  "holds",
  "carries",
  "about",
]);

/**
 * One report of several runs of `check`, each a draft with its own sources. Rows are numbered anew, drafts as d1, d2 …; findings keep
 * their ids.
 */
export function mergeChecks(reports: readonly Report[]): Report {
  if (reports.length === 1) return reports[0]!;
  const count = { d: 0, s: 0, p: 0, q: 0, c: 0, t: 0, v: 0 };
  const renamed = reports.map((report) => rename(report, count));
  const first = renamed[0]!;
  const all = <Key extends keyof Report>(key: Key) =>
    renamed.flatMap((report) => (report[key] ?? []) as readonly unknown[]) as unknown as Report[Key];
  const sum = (field: (summary: Report["summary"]) => number) => renamed.reduce((total, { summary }) => total + field(summary), 0);
  return {
    ...first,
    title: null,
    sources: all("sources"),
    speakers: all("speakers"),
    quotes: all("quotes"),
    claims: all("claims"),
    points: all("points"),
    findings: all("findings"),
    problems: all("problems"),
    drafts: all("drafts")!,
    verdicts: all("verdicts")!,
    ...(first.checked ? { checked: all("checked")! } : {}),
    summary: {
      ...first.summary,
      sentences: sum((s) => s.sentences),
      notUnderstood: sum((s) => s.notUnderstood),
      leftOut: sum((s) => s.leftOut),
    },
  };
}

function rename(report: Report, count: Record<"d" | "s" | "p" | "q" | "c" | "t" | "v", number>): Report {
  const ids = new Map<string, string>();
  const number = (rows: readonly { readonly id: string }[] | undefined, letter: keyof typeof count) => {
    for (const { id } of rows ?? []) if (!ids.has(id)) ids.set(id, `${letter}${(count[letter] += 1)}`);
  };
  number(
    (report.drafts ?? []).map((id) => ({ id })),
    "d",
  );
  number(report.sources, "s");
  number(report.speakers, "p");
  number(report.quotes, "q");
  number(report.claims, "c");
  number(report.points, "t");
  number(report.verdicts, "v");
  const walk = (value: Json, field: string): Json => {
    if (typeof value === "string") return ID_FIELDS.has(field) ? (ids.get(value) ?? value) : value;
    if (Array.isArray(value)) return (value as readonly Json[]).map((item) => walk(item, field));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, key)]));
  };
  return walk(report as unknown as Json, "") as unknown as Report;
}
