import type { Level, Report, ReportEvidence, ReportFinding, ReportSpan } from "../model/report.ts";
import { oneLine, uriPath } from "./escape.ts";
import type { RenderOptions } from "./options.ts";
import { ruleInfo } from "./rules.ts";
import type { View } from "./view.ts";
import { view } from "./view.ts";
import { isApart, VERDICT_WORDS } from "./words.ts";

const LEVEL: Readonly<Record<Level, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note" };

/**
 * SARIF 2.1.0, with what GitHub code scanning asks for: rules with help, regions with all four numbers, `partialFingerprints`,
 * the rival sources as `relatedLocations`. What is shared or stands in one article only, and background of a draft that no source has, is no result. Accepted findings are
 * suppressed results.
 */
export function renderSarif(report: Report, options: RenderOptions = {}): string {
  const v = view(report);
  const findings = report.findings.filter(isApart);
  const rules = [...new Set(findings.map((one) => one.rule))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            version: report.tool.version,
            rules: rules.map((rule) => ruleRow(rule, report, options)),
          },
        },
        columnKind: report.offsetUnit === "utf16" ? "utf16CodeUnits" : "unicodeCodePoints",
        artifacts: report.sources.map((source) => ({
          location: { uri: uriPath(source.path) },
          sourceLanguage: /^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$/u.test(source.language) ? source.language : "en",
          ...(/^[0-9a-f]{64}$/u.test(source.sha256) ? { hashes: { "sha-256": source.sha256 } } : {}),
        })),
        invocations: [
          {
            executionSuccessful: report.summary.exitStatus < 2,
            exitCode: report.summary.exitStatus,
            toolExecutionNotifications: report.problems.map((one) => ({
              level: "error",
              message: { text: `${one.path}: ${one.message}` },
              descriptor: { id: one.code },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriPath(one.path) } } }],
            })),
          },
        ],
        results: findings.map((one) => resultRow(v, one, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleRow(rule: string, report: Report, options: RenderOptions): object {
  const info = ruleInfo(rule);
  const help = [
    info.summary,
    info.compares === "" ? "" : `Compared: ${info.compares}`,
    info.change === "" ? "" : `What would change it: ${info.change}`,
  ].filter((one) => one !== "");
  const levels = report.findings.filter((one) => one.rule === rule).map((one) => one.level);
  const worst: Level = levels.includes("error") ? "error" : levels.includes("warning") ? "warning" : "info";
  return {
    id: rule,
    name: rule
      .split("-")
      .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
      .join(""),
    shortDescription: { text: info.title },
    fullDescription: { text: info.summary },
    help: { text: help.join("\n\n"), markdown: [`# ${info.title}`, ...help].join("\n\n") },
    ...(options.docsUrl === undefined ? {} : { helpUri: new URL(`${rule}.md`, options.docsUrl).href }),
    defaultConfiguration: { level: LEVEL[worst] },
    properties: { tags: ["news", info.group], precision: "high", "problem.severity": worst === "info" ? "recommendation" : worst },
  };
}

function resultRow(v: View, finding: ReportFinding, rules: readonly string[]): object {
  const [own, ...rivals] = ordered(v, finding);
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: LEVEL[finding.level],
    message: { text: message(finding, rivals.length) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriPath(finding.location.path) },
          region: {
            startLine: finding.location.line,
            startColumn: finding.location.column,
            endLine: finding.location.endLine,
            endColumn: Math.max(
              finding.location.endColumn,
              finding.location.endLine === finding.location.line ? finding.location.column : 1,
            ),
            ...(own !== undefined &&
            own.path === finding.location.path &&
            own.span.line === finding.location.line &&
            own.span.column === finding.location.column &&
            own.span.text !== ""
              ? { snippet: { text: own.span.text } }
              : {}),
          },
        },
      },
    ],
    ...(rivals.length > 0
      ? {
          relatedLocations: rivals.map((one, i) => ({
            id: i + 1,
            message: { text: `${oneLine(one.path)}${one.span.text === "" ? "" : `: “${oneLine(one.span.text)}”`}` },
            physicalLocation: { artifactLocation: { uri: uriPath(one.path) }, region: region(one.span) },
          })),
        }
      : {}),
    partialFingerprints: { "findingId/v1": finding.id },
    rank: Math.round(finding.confidence * 1000) / 10,
    ...(finding.accepted === null
      ? {}
      : { suppressions: [{ kind: "external", status: "accepted", justification: finding.accepted.reason }] }),
    properties: { verdict: finding.verdict, confidence: finding.confidence },
  };
}

/** The message with links to the rival places ("[1]" is a link to a related location in SARIF viewers). */
function message(finding: ReportFinding, rivals: number): string {
  const escape = (text: string): string => oneLine(text).replace(/[\\[\]]/gu, "\\$&");
  const links = Array.from({ length: Math.min(rivals, 8) }, (_, i) => `[${i + 1}](${i + 1})`).join(" ");
  const title = oneLine(finding.title).replace(/[.?]$/u, (end) => (end === "?" ? "?" : ""));
  const head = finding.message.startsWith(finding.title)
    ? escape(finding.message)
    : `${escape(title)}${title.endsWith("?") ? "" : ":"} ${escape(finding.message)}`;
  return `${head} (${VERDICT_WORDS[finding.verdict]})${links === "" ? "" : ` See ${links}`}`;
}

/** Evidence with the one at the finding's own place first. */
function ordered(v: View, finding: ReportFinding): (ReportEvidence & { readonly path: string })[] {
  const here = (one: { readonly path: string; readonly span: ReportSpan }): boolean =>
    one.path === finding.location.path && one.span.line === finding.location.line && one.span.column === finding.location.column;
  const all = finding.sides.flatMap((side) => side.evidence).map((one) => ({ ...one, path: v.source(one.source)?.path ?? one.path }));
  const seen = new Set<string>();
  const unique = all.filter(
    (one) =>
      !seen.has(`${one.source}:${one.span.start}:${one.span.end}`) &&
      seen.add(`${one.source}:${one.span.start}:${one.span.end}`) !== undefined,
  );
  const own = unique.find(here);
  const { line, column } = finding.location;
  const placeholder = {
    source: "",
    path: finding.location.path,
    claim: null,
    quote: null,
    span: { start: 0, end: 0, line, column, text: "" },
  };
  return own === undefined ? [placeholder, ...unique] : [own, ...unique.filter((one) => one !== own)];
}

/** All four numbers. The end is counted from the words where there are any; a span without words (redacted) ends on its line. */
function region(span: ReportSpan): { startLine: number; startColumn: number; endLine: number; endColumn: number } {
  const breaks = span.text.split(/\r\n|\n|\r/u);
  const last = breaks.at(-1) ?? "";
  const endLine = span.line + breaks.length - 1;
  const length = span.text === "" ? span.end - span.start : last.length;
  return { startLine: span.line, startColumn: span.column, endLine, endColumn: (breaks.length === 1 ? span.column : 1) + length };
}
