import type { Report, ReportFinding, ReportSource, ReportVerdict } from "../model/report.ts";
import { oneLine, xml } from "./escape.ts";
import { truncate } from "./layout.ts";
import type { View } from "./view.ts";
import { view } from "./view.ts";
import { DRAFT_VERDICT_WORDS, VERDICT_WORDS } from "./words.ts";

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly file: string;
  readonly line: number;
  readonly body: string;
  readonly state: "passed" | "failure" | "skipped";
}

/**
 * JUnit XML. `check`: a suite a draft, a test a statement or quotation. `compare`: a suite for the comparison, a test a finding. A test
 * fails where the finding's level is `error`; what warns has its message in `system-out`; what is accepted or not checked is skipped.
 */
export function renderJunit(report: Report): string {
  const v = view(report);
  const suites =
    report.command === "check"
      ? v.drafts.map((draft) => [draft.path, draftCases(v, draft)] as const)
      : [[report.title ?? report.command, report.findings.map((one) => findingCase(one))] as const];
  const all = suites.flatMap(([, cases]) => cases);
  const problems = report.problems.map((one) => errorCase(one.path, `${one.code}: ${one.message}`));
  const body = [
    ...suites.map(([name, cases]) => suite(oneLine(name), cases.map(caseXml), cases)),
    ...(problems.length > 0
      ? [
          `  <testsuite name="input" tests="${problems.length}" failures="0" errors="${problems.length}" skipped="0" time="0">\n${problems.join("\n")}\n  </testsuite>`,
        ]
      : []),
  ];
  const failures = all.filter((one) => one.state === "failure").length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="compare-sources" tests="${all.length + problems.length}" failures="${failures}" errors="${problems.length}" time="0">\n${body.join("\n")}\n</testsuites>\n`;
}

function suite(name: string, rows: readonly string[], cases: readonly Case[]): string {
  const n = (state: Case["state"]): number => cases.filter((one) => one.state === state).length;
  return `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${n("failure")}" errors="0" skipped="${n("skipped")}" time="0">${rows.length > 0 ? `\n${rows.join("\n")}\n  ` : ""}</testsuite>`;
}

function caseXml(one: Case): string {
  const head = `    <testcase name="${xml(one.name)}" classname="${xml(one.classname)}" file="${xml(one.file)}" line="${one.line}" time="0"`;
  return one.body === "" ? `${head}/>` : `${head}>\n      ${one.body}\n    </testcase>`;
}

function errorCase(path: string, message: string): string {
  return `    <testcase name="${xml(path)}" classname="input" time="0">\n      <error message="${xml(oneLine(message))}" type="input"/>\n    </testcase>`;
}

function draftCases(v: View, draft: ReportSource): Case[] {
  const own = (v.report.verdicts ?? []).filter((one) => one.draft === draft.id);
  const told = new Set(own.map((one) => one.finding));
  const others = v.report.findings.filter((one) => one.location.path === draft.path && !told.has(one.id));
  return [...own.map((one) => verdictCase(v, draft, one)), ...others.map((one) => findingCase(one))];
}

function verdictCase(v: View, draft: ReportSource, verdict: ReportVerdict): Case {
  const finding = v.finding(verdict.finding);
  const name = `line ${verdict.span.line}: ${truncate(oneLine(verdict.span.text), 120)}`;
  if (finding !== null) return { ...findingCase(finding), name, line: verdict.span.line, file: draft.path };
  const words = DRAFT_VERDICT_WORDS[verdict.verdict];
  const text = `${words}: ${oneLine(verdict.span.text)}`;
  const state = verdict.level === "error" ? "failure" : verdict.verdict === "not-checked" ? "skipped" : "passed";
  const body =
    state === "failure"
      ? `<failure message="${xml(text)}" type="${xml(verdict.verdict)}"/>`
      : state === "skipped"
        ? `<skipped message="${xml(words)}"/>`
        : verdict.level === "warning"
          ? `<system-out>${xml(text)}</system-out>`
          : "";
  return { name, classname: verdict.verdict, file: draft.path, line: verdict.span.line, state, body };
}

function findingCase(finding: ReportFinding): Case {
  const { path, line, column } = finding.location;
  const message = oneLine(finding.message);
  const evidence = finding.sides.flatMap((side) =>
    side.evidence.map((one) => `${one.path}:${one.span.line}${one.span.text === "" ? "" : `: ${oneLine(one.span.text)}`}`),
  );
  // Line breaks stay as they are in the text of an element; in an attribute they would become spaces.
  const text = xml([`${path}:${line}:${column}: ${message}`, ...evidence, `${finding.id} ${finding.rule}`].join("\n")).replace(
    /&#10;/gu,
    "\n",
  );
  const base = {
    name: truncate(`${oneLine(finding.title)} (${VERDICT_WORDS[finding.verdict]})`, 160),
    classname: finding.rule,
    file: path,
    line,
  };
  if (finding.accepted !== null)
    return { ...base, state: "skipped", body: `<skipped message="${xml(`accepted: ${oneLine(finding.accepted.reason)}`)}"/>` };
  if (finding.level === "error")
    return { ...base, state: "failure", body: `<failure message="${xml(message)}" type="${xml(finding.rule)}">${text}</failure>` };
  return { ...base, state: "passed", body: finding.level === "warning" ? `<system-out>${text}</system-out>` : "" };
}
