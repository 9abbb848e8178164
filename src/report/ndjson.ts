import type { Report, ReportFinding, ReportQuote } from "../model/report.ts";
import type { View } from "./view.ts";
import { view } from "./view.ts";

/**
 * One JSON object a line, each of which stands alone: names and paths instead of ids. `compare` and `check` give a line a
 * finding (`check` then a line a verdict), `extract` a line a quotation; problems come last. `type` tells them apart.
 */
export function renderNdjson(report: Report): string {
  const v = view(report);
  const rows = [
    ...(report.command === "extract" ? report.quotes.map((one) => quoteLine(v, one)) : report.findings.map((one) => findingLine(v, one))),
    ...verdictLines(v),
    ...report.problems.map((one) => ({ type: "problem", ...one })),
  ];
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

const path = (v: View, source: string): string => v.source(source)?.path ?? source;
const name = (v: View, speaker: string): string => v.speaker(speaker)?.name ?? speaker;

function findingLine(v: View, finding: ReportFinding): object {
  const point = v.point(finding.point);
  return {
    ...finding,
    ...(v.report.since === undefined ? {} : { new: v.isNew(finding.id) }),
    point: point === null ? null : { id: point.id, label: point.label, lead: point.lead, facet: point.facet },
    sides: finding.sides.map((side) => ({
      ...side,
      holds: side.holds.map((id) => path(v, id)),
      carries: side.carries.map((id) => path(v, id)),
    })),
  };
}

function quoteLine(v: View, quote: ReportQuote): object {
  const source = v.source(quote.source);
  return {
    type: "quote",
    path: path(v, quote.source),
    headline: source?.headline ?? null,
    published: source?.published ?? null,
    ...quote,
    speakers: quote.speakers.map((id) => name(v, id)),
    candidates: quote.candidates.map((one) => ({ ...one, speaker: name(v, one.speaker) })),
    relays: quote.relays.map((id) => name(v, id)),
  };
}

function verdictLines(v: View): object[] {
  return (v.report.verdicts ?? []).map((verdict) => ({
    type: "verdict",
    path: path(v, verdict.draft),
    ...verdict,
    stances: verdict.stances.map((stance) => ({ ...stance, path: path(v, stance.source) })),
  }));
}
