import type { Report, ReportFinding, ReportSource, ReportVerdict, ReportVerdictStance } from "../model/report.ts";
import type { Checklist, ChecklistItem } from "./checklist.ts";
import { checklist } from "./checklist.ts";
import { alignedRows, elide } from "./diff-rows.ts";
import type { DraftSentence } from "./draft-sentences.ts";
import { draftSentences } from "./draft-sentences.ts";
import { oneLine } from "./escape.ts";
import { columns, count, flow, pad, truncate, wrap } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import type { Paint } from "./paint.ts";
import { paint } from "./paint.ts";
import { quote } from "./text-blocks.ts";
import { footer, legend } from "./text-frame.ts";
import type { View } from "./view.ts";
import { refs, sinceLine, snippet, view } from "./view.ts";
import { DRAFT_VERDICT_WORDS } from "./words.ts";

const MARKS: Readonly<Record<ReportVerdict["verdict"], string>> = {
  supported: "✓",
  contradicted: "✗",
  disputed: "±",
  reported: "✓",
  unsupported: "?",
  "not-checked": "·",
};
const TICKS: Readonly<Record<ChecklistItem["status"], string>> = { found: "✓", differs: "✗", "not-found": "?" };

interface Page {
  readonly v: View;
  readonly p: Paint;
  readonly width: number;
  readonly options: RenderOptions;
}

/** The terminal view of a check: each draft in its own order, then its quotations, names, numbers and dates ticked off. */
export function renderCheck(report: Report, options: RenderOptions): string {
  const v = view(report);
  const page: Page = { v, p: paint(options), width: Math.max(60, options.width ?? 100), options };
  const { p, width } = page;
  const out = v.drafts.flatMap((draft) => [
    ...draftHead(page, draft),
    "",
    ...sentenceLines(page, draft),
    "",
    ...(options.quiet === true ? [] : lists(page, draft)),
  ]);
  const accepted = report.findings.filter((one) => one.accepted !== null);
  if (accepted.length > 0) {
    out.push(
      p.section("ACCEPTED"),
      ...accepted.map((one) => p.note(truncate(`   ${oneLine(one.title)}: ${oneLine(one.accepted?.reason ?? "")}`, width))),
      "",
    );
  }
  const key = "✓ found   ✗ differs   ? nothing found   ± disputed   · not checked";
  return `${[...out, ...wrap(key, width).map(p.note), ...footer(v, p, width, options)]
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trimEnd()}\n`;
}

function draftHead({ v, p, width, options }: Page, draft: ReportSource): string[] {
  const own = (v.report.verdicts ?? []).filter((one) => one.draft === draft.id);
  const size = (verdict: ReportVerdict["verdict"]): number => own.filter((one) => one.verdict === verdict).length;
  const all = [
    [size("contradicted"), "differ"],
    [size("disputed"), "disputed"],
    [
      draftSentences(v, draft.id)
        .filter((one) => !one.background)
        .flatMap((one) => one.verdicts)
        .filter((one) => one.verdict === "unsupported").length,
      "nothing found",
    ],
    [size("supported") + size("reported"), "found"],
    [size("not-checked"), "not checked"],
  ] as const;
  const counts = all.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  const statements =
    own.length === 0
      ? ["Nothing to check was found in it."]
      : [`${count(own.length, "statement or quotation", "statements and quotations")}:`, ...counts];
  return [
    p.title(truncate(`${oneLine(draft.path)} against ${count(v.sources.length, "source")}`, width)),
    ...legend(v, p, width, options),
    ...flow(
      [...statements, sinceLine(v.report)].filter((one) => one !== ""),
      width,
    ),
  ];
}

function sentenceLines(page: Page, draft: ReportSource): string[] {
  const { v, p, width, options } = page;
  const sentences = draftSentences(v, draft.id);
  const hidden = options.all === true ? [] : sentences.filter((one) => one.background);
  const shown = sentences.filter((one) => !hidden.includes(one) && !(options.quiet === true && one.worst.level === "info"));
  const fold =
    hidden.length > 0 && options.quiet !== true
      ? [`${p.note(`   (${count(hidden.length, "statement")} of background that no source has: --all)`)}`]
      : [];
  if (shown.length === 0) return fold.length > 0 ? fold : options.quiet === true ? [] : [p.note("   nothing to show")];
  const lineWidth = Math.max(3, ...shown.map((one) => String(one.span.line).length));
  return [p.section("IN THE ORDER OF THE DRAFT"), ...shown.flatMap((one) => sentence(page, one, lineWidth, width)), ...fold];
}

function sentence(page: Page, one: DraftSentence, lineWidth: number, width: number): string[] {
  const { p } = page;
  const used = lineWidth + 5;
  const text = one.verdicts.some((verdict) => verdict.quote !== null && verdict.span === one.span)
    ? quote(oneLine(one.span.text), 10_000)
    : oneLine(one.span.text);
  const worst = one.worst;
  const start = `${p.ref(String(one.span.line).padStart(lineWidth))}  ${mark(p, worst)}  `;
  const same = one.verdicts.every((verdict) => verdict.verdict === worst.verdict && verdict.finding === worst.finding);
  const answer =
    worst.verdict === "contradicted" && worst.finding !== null
      ? p.note("differs")
      : where(page, one.verdicts.length === 1 || same ? [worst] : one.verdicts.filter((verdict) => verdict.verdict === worst.verdict));
  const oneRow = columns(text) + columns(answer) + used + 2 <= width;
  const short = worst.verdict === "supported" || worst.verdict === "reported";
  const head = oneRow
    ? [`${start}${pad(text, width - used - columns(answer) - 2)}  ${answer}`]
    : short && columns(answer) < width / 3
      ? [`${start}${pad(truncate(text, width - used - columns(answer) - 2), width - used - columns(answer) - 2)}  ${answer}`]
      : [
          ...wrap(text, width - used)
            .slice(0, 4)
            .map((line, i) => (i === 0 ? start : " ".repeat(used)) + line),
          ...flow(answer.split("  "), width - used, 2).map((line) => " ".repeat(used) + line),
        ];
  const indent = " ".repeat(used);
  const findings = [...new Set(one.verdicts.map((verdict) => page.v.finding(verdict.finding)))].filter((finding) => finding !== null);
  return [...head, ...findings.flatMap((finding) => findingLines(page, finding, indent)), ...others(page, one, indent)];
}

/** Claims of a sentence that fare better or otherwise than the worst, where that is worth a line. */
function others(page: Page, one: DraftSentence, indent: string): string[] {
  const rest = one.verdicts.filter(
    (verdict) =>
      verdict.verdict !== one.worst.verdict &&
      !["supported", "reported", "not-checked"].includes(verdict.verdict) &&
      verdict.finding === null,
  );
  return rest.map(
    (verdict) =>
      `${indent}${mark(page.p, verdict)} ${truncate(oneLine(verdict.span.text), Math.max(20, page.width - columns(indent) - 30))}  ${where(page, [verdict])}`,
  );
}

function mark(p: Paint, verdict: ReportVerdict): string {
  const sign = MARKS[verdict.verdict];
  if (verdict.level !== "info") return p.level(verdict.level, sign);
  return verdict.verdict === "supported" || verdict.verdict === "reported" ? p.good(sign) : sign;
}

/** "found A:3 C:7", "A:5 B:6 pass it on, C:3 says not", "nothing found". */
function where({ v, p }: Page, verdicts: readonly ReportVerdict[]): string {
  const stances = verdicts.flatMap((one) => one.stances);
  const at = (which: (one: ReportVerdictStance) => boolean): string =>
    [
      ...new Set(
        stances.filter(which).flatMap((one) => one.evidence.slice(0, 1).map((evidence) => `${v.letter(one.source)}:${evidence.span.line}`)),
      ),
    ].join(" ");
  const verdict = verdicts[0]?.verdict ?? "not-checked";
  const supports = at((one) => one.stance === "supports");
  const denies = at((one) => one.stance === "denies");
  const reports = at((one) => one.stance === "reports");
  const part = (places: string, words: string): string => (places === "" ? "" : `${p.ref(places)} ${p.note(words)}`);
  const many = (places: string, one: string, more: string): string => part(places, places.includes(" ") ? more : one);
  switch (verdict) {
    case "supported":
      return supports === "" ? p.note("found") : p.ref(supports);
    case "reported":
      return many(reports === "" ? supports : reports, "passes it on", "pass it on");
    case "disputed":
      return (
        [many(supports, "says so", "say so"), many(reports, "passes it on", "pass it on"), many(denies, "says not", "say not")]
          .filter((one) => one !== "")
          .join("  ") || p.note("disputed")
      );
    case "contradicted":
      return (
        [many(denies, "says not", "say not"), many(supports, "says so", "say so")].filter((one) => one !== "").join("  ") ||
        p.note("differs")
      );
    case "unsupported":
      return p.note(DRAFT_VERDICT_WORDS.unsupported);
    case "not-checked":
      return p.note("not checked");
  }
}

/** What differs: the two wordings, or the values with where they stand. */
function findingLines({ v, p, width, options }: Page, finding: ReportFinding, indent: string): string[] {
  const technical =
    options.verbose === true
      ? [
          `${indent}${p.note(truncate(`${finding.id}  ${finding.rule}  ${finding.level}  certainty ${finding.confidence.toFixed(2)}`, width - columns(indent)))}`,
        ]
      : [];
  const acceptance =
    finding.accepted === null
      ? []
      : [`${indent}${p.note(truncate(`accepted: ${oneLine(finding.accepted.reason)}`, width - columns(indent)))}`];
  const room = width - columns(indent);
  if (finding.diff !== null) {
    const label = (i: number): string =>
      refs(v, finding.sides[i]?.evidence ?? [])
        .map((ref) => (ref.letter.startsWith("draft") ? "draft" : ref.text))
        .slice(0, 2)
        .join(" ");
    const labels = [label(0), label(1)];
    const wide = Math.max(...labels.map(columns));
    const blank = " ".repeat(wide);
    return [
      ...alignedRows(elide(finding.diff), room - wide - 2, p.changed).flatMap((pair, i) => [
        `${indent}${p.ref(i === 0 ? pad(labels[0] ?? "", wide) : blank)}  ${pair.left}`.trimEnd(),
        `${indent}${p.ref(i === 0 ? pad(labels[1] ?? "", wide) : blank)}  ${pair.right}`.trimEnd(),
      ]),
      ...acceptance,
      ...technical,
    ];
  }
  const rivals = finding.sides.filter((side) => side.evidence.some((one) => !v.drafts.some((draft) => draft.id === one.source)));
  const pieces = rivals.map((side) => {
    const at = refs(
      v,
      side.evidence.filter((one) => !v.drafts.some((draft) => draft.id === one.source)),
    )
      .slice(0, 3)
      .map((ref) => ref.text)
      .join(" ");
    const value =
      side.value === null
        ? quote(snippet(side), Math.max(20, room - columns(at) - 2))
        : truncate(oneLine(side.value), Math.floor(room / 2));
    return `${p.ref(at)} ${value}`;
  });
  if (pieces.length > 0) return [...flow(pieces, room).map((line) => indent + line), ...acceptance, ...technical];
  return [...wrap(oneLine(finding.message), room).map((line) => indent + p.note(line)), ...acceptance, ...technical];
}

function lists(page: Page, draft: ReportSource): string[] {
  const all = checklist(page.v, draft.id);
  const titles: readonly (readonly [keyof Checklist, string])[] = [
    ["quotation", "QUOTATIONS"],
    ["name", "NAMES"],
    ["number", "NUMBERS"],
    ["date", "DATES"],
  ];
  return titles.flatMap(([kind, title]) => (all[kind].length === 0 ? [] : listLines(page, title, all[kind])));
}

/** "✓ Magnus Hale A:5 B:6   ✗ Peter Lindqvist A:9", as many on a line as fit; what needs a look comes with its line in the draft. */
function listLines({ p, width }: Page, title: string, items: readonly ChecklistItem[]): string[] {
  const long = title === "QUOTATIONS";
  const pieces = items.map((item) => {
    const at = item.at.length > 4 ? `${item.at.slice(0, 4).join(" ")} +${item.at.length - 4}` : item.at.join(" ");
    const why = item.status !== "found" ? p.note(` line ${item.line}`) : "";
    const text = long ? quote(item.text, Math.max(30, width - 22 - columns(at))) : truncate(item.text, 40);
    const sign =
      item.finding !== null && item.finding.accepted === null
        ? p.level(item.finding.level, TICKS[item.status])
        : item.status === "found"
          ? p.good(TICKS[item.status])
          : TICKS[item.status];
    return `${sign} ${text}${why}${at === "" ? "" : ` ${p.ref(at)}`}`;
  });
  const lines = long ? pieces : flow(pieces, width - 12);
  return lines.map((line, i) =>
    long ? (i === 0 ? `${p.section(title)}\n   ${line}` : `   ${line}`) : `${i === 0 ? p.section(pad(title, 12)) : " ".repeat(12)}${line}`,
  );
}
