import type { Report, ReportFinding, ReportSide } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import { RULES } from "../model/rule.ts";
import { alignedRows } from "./diff-rows.ts";
import { oneLine } from "./escape.ts";
import { columns, pad, wrap } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import { paint } from "./paint.ts";
import { RULE_INFO, ruleInfo } from "./rules.ts";
import { lettersOf, ownVoices, witnesses } from "./stance-lines.ts";
import { isParaphrase, nameWithRole, view, voicesOf } from "./view.ts";
import { POSITION_WORDS, VERDICT_WORDS, isPossible } from "./words.ts";

const VERDICT_REASONS: Readonly<Record<ReportFinding["verdict"], string>> = {
  conflict: "Two articles take opposite sides in their own voice, or give values that cannot both be right.",
  dispute: "Those quoted contradict one another; the articles do not take opposite sides themselves.",
  difference: "The accounts can both be right, but they are not the same.",
  agreement: "The articles hold the same, or pass on the same voice. That does not make it true.",
  "single-source": "No other article has it.",
  unsupported: "The draft has it, and no source does.",
};

/** What a rule compares, what its levels are, and what would change such a finding. */
export function explainRule(rule: Rule, options: RenderOptions = {}): string {
  const info = RULE_INFO[rule];
  const p = paint(options);
  const width = Math.max(60, options.width ?? 100);
  const block = (heading: string, text: string): string[] => ["", p.section(heading), ...wrap(text, width - 3).map((line) => `   ${line}`)];
  return `${[
    p.title(`${rule}: ${info.title}`),
    ...wrap(info.summary, width),
    ...block("What is compared", info.compares),
    ...block("What would change it", info.change),
    "",
    p.note(`Group: ${info.group}. Page: ${info.helpUri}`),
  ].join("\n")}\n`;
}

/** All rules, a line each, for `explain` without a name. */
export function listRules(options: RenderOptions = {}): string {
  const p = paint(options);
  const wide = Math.max(...RULES.map((rule) => rule.length));
  return RULES.map((rule) => `${p.strong(pad(rule, wide))}  ${RULE_INFO[rule].summary}\n`).join("");
}

/**
 * One finding: both sides with their places and words, why it was classified so, and what would change it.
 *
 * @returns null where the report has no finding of that id
 */
export function explainFinding(report: Report, id: string, options: RenderOptions = {}): string | null {
  const finding = report.findings.find((one) => one.id === id);
  if (finding === undefined) return null;
  const v = view(report);
  const p = paint(options);
  const width = Math.max(60, options.width ?? 100);
  const info = ruleInfo(finding.rule);
  const section = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", p.section(heading), ...lines]);
  const text = (words: string): string[] => wrap(oneLine(words), width - 3).map((line) => `   ${line}`);

  const side = (one: ReportSide): string[] => {
    const label = [POSITION_WORDS[one.position], oneLine(one.value ?? "")].filter((part) => part !== "").join(": ") || "in these words";
    const roles = [
      one.holds.length > 0 ? `in the own voice of ${one.holds.map(v.letter).join(", ")}` : "",
      one.carries.length > 0 ? `passed on by ${one.carries.map(v.letter).join(", ")}` : "",
    ]
      .filter((part) => part !== "")
      .join("; ");
    const evidence = one.evidence.flatMap((each) => {
      const place = `${oneLine(each.path)}:${each.span.line}:${each.span.column}`;
      const who = voicesOf(v, each)
        .map((speaker) => nameWithRole(v, speaker))
        .join(", ");
      const words = each.span.text === "" ? [] : wrap(`“${oneLine(each.span.text)}”`, width - 6).map((line) => `      ${line}`);
      return [`   ${p.ref(place)}${who === "" ? "" : `  ${who}`}${isParaphrase(v, each) ? p.note("  paraphrased") : ""}`, ...words];
    });
    return [...wrap(`${label}${roles === "" ? "" : ` (${roles})`}`, width).map((line) => p.strong(line)), ...evidence];
  };

  const diff =
    finding.diff === null ? [] : alignedRows(finding.diff, width - 3, p.changed).flatMap((pair) => [`   ${pair.left}`, `   ${pair.right}`]);
  const own = ownVoices(v, finding)
    .map((one) => `${lettersOf(one.letters)} ${one.says}${one.ref === null ? "" : ` (${one.ref})`}.`)
    .join(" ");
  const who = finding.sides
    .filter((one) => one.position === "affirms" || one.position === "denies")
    .map((one) => `${POSITION_WORDS[one.position]}: ${witnesses(v, one)}.`)
    .join(" ");
  const why = [
    VERDICT_REASONS[finding.verdict],
    own === "" ? "" : `In their own voice: ${own}`,
    who === "" || finding.verdict === "agreement" ? "" : `Witnesses: ${who}`,
    `Certainty of match ${finding.confidence.toFixed(2)}: how sure the tool is of its reading, nothing about the truth.${isPossible(finding) ? " Below 0.60 it is called possible and fails nothing." : ""}`,
  ].filter((one) => one !== "");

  return `${[
    ...wrap(oneLine(finding.title), width).map((line) => p.level(finding.level, line)),
    p.note(`${finding.id}  ${finding.rule}  ${VERDICT_WORDS[finding.verdict]}  ${finding.level}`),
    ...wrap(oneLine(finding.message), width),
    ...section("What was compared", [...finding.sides.flatMap(side)]),
    ...section("Word for word", diff),
    ...section("Why it is classified so", why.flatMap(text)),
    ...section("What would change it", text(info.change)),
    ...(finding.accepted === null ? [] : section("Accepted", text(finding.accepted.reason))),
    "",
    p.note(`${v.sources.map((source) => `${v.letter(source.id)}=${v.fileName(source.id)}`).join("  ")}`).slice(0, 2000),
    p.note(`Rule: ${info.helpUri}`),
  ]
    .filter((line) => columns(line) >= 0)
    .join("\n")}\n`;
}
