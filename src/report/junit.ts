import type { Report, ReportFinding, ReportSource } from "../model/report.ts";
import type { DraftSentence } from "./draft-sentences.ts";
import { draftSentences } from "./draft-sentences.ts";
import { oneLine, xml } from "./escape.ts";
import { truncate } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import type { View } from "./view.ts";
import { view } from "./view.ts";
import { SENTENCE_WORDS, VERDICT_WORDS } from "./words.ts";

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly file: string;
  readonly line: number;
  readonly body: string;
  readonly state: "passed" | "failure" | "skipped";
}

/**
 * JUnit XML. `check`: a suite a draft, a test a sentence with what was found in it. `compare`: a suite for the comparison, a test a finding. A test
 * fails where the finding's level is `error`; what warns has its message in `system-out`; what is accepted or not checked is skipped.
 */
export function renderJunit(report: Report, options: RenderOptions = {}): string {
  const v = view(report);
  const suites =
    report.command === "check"
      ? v.drafts.map((draft) => [draft.path, draftCases(v, draft, options)] as const)
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

function draftCases(v: View, draft: ReportSource, options: RenderOptions): Case[] {
  const sentences = draftSentences(v, draft.id, options.texts?.get(draft.id));
  const told = new Set(sentences.flatMap(({ findings }) => findings));
  const others = v.report.findings.filter((one) => one.location.path === draft.path && !told.has(one) && one.rule !== "unsupported-claim");
  return [...sentences.map((one) => sentenceCase(draft, one)), ...others.map((one) => findingCase(one))];
}

/** A sentence with all that was found in it: fails where one of it is an error, and says the rest. */
function sentenceCase(draft: ReportSource, { line, text, status, level, findings }: DraftSentence): Case {
  const open = findings.filter((one) => one.accepted === null);
  const [failures, notes] = [open.filter((one) => one.level === "error"), open.filter((one) => one.level === "warning")];
  const base = {
    name: `line ${line}: ${truncate(oneLine(text), 120)}`,
    classname: (failures[0] ?? notes[0] ?? findings[0])?.rule ?? status,
    file: draft.path,
    line,
  };
  const told = notes.length === 0 ? "" : `<system-out>${notes.map(findingText).join("\n")}</system-out>`;
  const accepted = findings.find((one) => one.accepted !== null)?.accepted;
  if (level === "error") return { ...base, state: "failure", body: failure(failures, status) + (told === "" ? "" : `\n      ${told}`) };
  if (told !== "") return { ...base, state: "passed", body: told };
  if (accepted !== undefined && accepted !== null) return { ...base, state: "skipped", body: skipped(accepted.reason) };
  if (status === "unchecked") return { ...base, state: "skipped", body: `<skipped message="${xml(SENTENCE_WORDS[status].words)}"/>` };
  return { ...base, state: "passed", body: "" };
}

/** One element for all errors, as the schema has it. */
function failure(findings: readonly ReportFinding[], status: string): string {
  const message = findings.map((one) => oneLine(one.message)).join(" ");
  const type = findings[0]?.rule ?? status;
  return `<failure message="${xml(message === "" ? status : message)}" type="${xml(type)}">${findings.map(findingText).join("\n")}</failure>`;
}

const skipped = (reason: string): string => `<skipped message="${xml(`accepted: ${oneLine(reason)}`)}"/>`;

/** The finding with its places, escaped. Line breaks stay as they are in the text of an element; in an attribute they would become spaces. */
function findingText({ location: { path, line, column }, message, sides, id, rule }: ReportFinding): string {
  const evidence = sides.flatMap((side) =>
    side.evidence.map((one) => `${one.path}:${one.span.line}${one.span.text === "" ? "" : `: ${oneLine(one.span.text)}`}`),
  );
  return xml([`${path}:${line}:${column}: ${oneLine(message)}`, ...new Set(evidence), `${id} ${rule}`].join("\n")).replace(/&#10;/gu, "\n");
}

function findingCase(finding: ReportFinding): Case {
  const base = {
    name: truncate(`${oneLine(finding.title)} (${VERDICT_WORDS[finding.verdict]})`, 160),
    classname: finding.rule,
    file: finding.location.path,
    line: finding.location.line,
  };
  if (finding.accepted !== null) return { ...base, state: "skipped", body: skipped(finding.accepted.reason) };
  if (finding.level === "error") return { ...base, state: "failure", body: failure([finding], "") };
  return { ...base, state: "passed", body: finding.level === "warning" ? `<system-out>${findingText(finding)}</system-out>` : "" };
}
