import type { Report } from "../model/report.ts";
import { csv } from "./escape.ts";
import type { View } from "./view.ts";
import { bestEvidence, view } from "./view.ts";
import { DRAFT_VERDICT_WORDS, KIND_WORDS, STANCE_WORDS, VERDICT_WORDS } from "./words.ts";

type Cell = string | number | null;

/**
 * A table for a spreadsheet (RFC 4180: CRLF, a header row): quotations for `extract`, findings for `compare` with a row a side,
 * verdicts for `check` with a row a statement. Words are those of the screen, ids those of the JSON report.
 */
export function renderCsv(report: Report): string {
  const v = view(report);
  const rows = report.command === "extract" ? quoteRows(v) : report.command === "check" ? verdictRows(v) : findingRows(v);
  return rows.map((row) => `${row.map(csv).join(",")}\r\n`).join("");
}

const names = (v: View, ids: readonly string[]): string => ids.map((id) => v.speaker(id)?.name ?? id).join("; ");
const path = (v: View, id: string): string => v.source(id)?.path ?? id;

function quoteRows(v: View): Cell[][] {
  const head = [
    "id",
    "article",
    "published",
    "line",
    "column",
    "speaker",
    "role",
    "kind",
    "quotation",
    "cue",
    "attribution",
    "addressee",
    "medium",
    "occasion",
    "via",
    "speech",
    "certainty",
  ];
  return [
    head,
    ...v.report.quotes.map((quote) => [
      quote.id,
      path(v, quote.source),
      v.source(quote.source)?.published ?? null,
      quote.content[0]?.line ?? null,
      quote.content[0]?.column ?? null,
      names(v, quote.speakers),
      quote.speakers
        .map((id) => v.speaker(id)?.roles[0] ?? "")
        .filter((role) => role !== "")
        .join("; "),
      KIND_WORDS[quote.kind],
      quote.text,
      quote.cue.map((span) => span.text).join(" … "),
      quote.attribution.map((span) => span.text).join(" … "),
      quote.addressee,
      quote.medium,
      quote.occasion,
      names(v, quote.relays),
      quote.speech ? "yes" : "no",
      quote.confidence,
    ]),
  ];
}

function findingRows(v: View): Cell[][] {
  const head = [
    "id",
    "level",
    "verdict",
    "rule",
    "title",
    "position",
    "value",
    "speakers",
    "in own voice",
    "passed on by",
    "origins",
    "article",
    "line",
    "column",
    "words",
    "certainty",
    "accepted",
    "message",
  ];
  return [
    head,
    ...v.report.findings.flatMap((finding) =>
      finding.sides.map((side) => {
        const best = bestEvidence(v, side);
        return [
          finding.id,
          finding.level,
          VERDICT_WORDS[finding.verdict],
          finding.rule,
          finding.title,
          side.position,
          side.value,
          side.speakers.map((one) => one.name).join("; "),
          side.holds.map((id) => path(v, id)).join("; "),
          side.carries.map((id) => path(v, id)).join("; "),
          side.origins,
          best?.path ?? null,
          best?.span.line ?? null,
          best?.span.column ?? null,
          best?.span.text ?? null,
          finding.confidence,
          finding.accepted?.reason ?? null,
          finding.message,
        ];
      }),
    ),
  ];
}

function wordFor(v: View, id: string | null): string {
  const quote = v.quote(id);
  return quote === null ? "statement" : quote.kind === "indirect" ? "paraphrase" : "quotation";
}

/** One row for each statement or quotation of the draft; each source has a column. */
function verdictRows(v: View): Cell[][] {
  const head = [
    "id",
    "draft",
    "line",
    "column",
    "kind",
    "words",
    "result",
    "level",
    "rule",
    "finding",
    "message",
    ...v.sources.map((source) => source.path),
  ];
  return [
    head,
    ...(v.report.verdicts ?? []).map((verdict) => {
      const finding = v.finding(verdict.finding);
      return [
        verdict.id,
        path(v, verdict.draft),
        verdict.span.line,
        verdict.span.column,
        wordFor(v, verdict.quote),
        verdict.span.text,
        DRAFT_VERDICT_WORDS[verdict.verdict],
        verdict.level,
        finding?.rule ?? null,
        verdict.finding,
        finding?.message ?? null,
        ...v.sources.map((source) => {
          const stance = verdict.stances.find((one) => one.source === source.id);
          const line = stance?.evidence[0]?.span.line;
          return stance === undefined ? null : `${STANCE_WORDS[stance.stance]}${line === undefined ? "" : ` (line ${line})`}`;
        }),
      ];
    }),
  ];
}
