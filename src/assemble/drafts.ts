import type { Article, DraftVerdict, Extraction, Finding, ReportCheckedItem, ReportFinding, ReportVerdict, Span } from "../model/index.ts";
import { evidenceRow } from "./points.ts";
import { reportSpan } from "./position.ts";
import { rounded } from "./quotes.ts";

/** What `check` found in a draft, as far as the report shows it. */
export interface CheckedDraft {
  readonly byVerdict: ReadonlyMap<number, Finding>;
  readonly nearest: ReadonlyMap<number, readonly { readonly source: string; readonly span: Span; readonly share: number }[]>;
  readonly checked: readonly (Omit<ReportCheckedItem, "span" | "found" | "finding"> & {
    readonly span: Span;
    readonly found: readonly { readonly source: string; readonly span: Span }[];
    readonly finding: Finding | null;
  })[];
}

/** The row of a finding in the report. */
export type Row = (finding: Finding | null | undefined) => ReportFinding | null;

/** Verdicts of one draft as the report shows them; ids are given over all drafts by the caller. */
export function verdictRows(
  draft: Extraction,
  sources: readonly Extraction[],
  verdicts: readonly DraftVerdict[],
  check: CheckedDraft,
  rowOf: Row,
): ReportVerdict[] {
  const articles = articlesOf([draft, ...sources]);
  return verdicts.map(({ confidence: _confidence, ...verdict }, index) => {
    const row = rowOf(check.byVerdict.get(index));
    const near = check.nearest.get(index) ?? [];
    return {
      ...verdict,
      id: `v${index + 1}`,
      span: reportSpan(draft.document.article, verdict.span),
      verdict: row === null ? verdict.verdict : sharpened(verdict.verdict, row),
      level: row?.level ?? "info",
      finding: row?.id ?? null,
      ...(near.length === 0
        ? {}
        : {
            nearest: near.map(({ source, span, share }) => ({
              source,
              span: reportSpan(articles.get(source) as Article, span),
              share: rounded(share),
            })),
          }),
      stances: verdict.stances.map((stance) => ({
        ...stance,
        confidence: rounded(stance.confidence),
        evidence: stance.evidence.map((one) => evidenceRow(articles.get(stance.source) as Article, one)),
      })),
    };
  });
}

/** The verdict on a statement in which something is contradicted, disputed or in no source, whatever the sources hold about the rest of it. */
function sharpened(verdict: ReportVerdict["verdict"], finding: ReportFinding): ReportVerdict["verdict"] {
  if (finding.verdict === "conflict" && finding.level !== "info") return "contradicted";
  if (finding.verdict === "dispute" && finding.level !== "info") return "disputed";
  if (finding.verdict === "unsupported" && verdict !== "contradicted" && verdict !== "disputed") return "unsupported";
  return verdict;
}

/** What an editor ticks, as the report shows it. */
export function checkedRows(draft: Extraction, sources: readonly Extraction[], check: CheckedDraft, rowOf: Row): ReportCheckedItem[] {
  const articles = articlesOf(sources);
  return check.checked.map(({ span, found, finding, ...item }) => ({
    ...item,
    span: reportSpan(draft.document.article, span),
    finding: rowOf(finding)?.id ?? null,
    found: found.map((one) => ({ source: one.source, span: reportSpan(articles.get(one.source) as Article, one.span) })),
  }));
}

const articlesOf = (extractions: readonly Extraction[]) =>
  new Map(extractions.map(({ document }) => [document.article.id, document.article]));
