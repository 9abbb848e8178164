import type { Report, ReportFinding, ReportSource } from "../model/report.ts";
import { alignedRows, elide, labelledRows } from "./diff-rows.ts";
import type { DraftSentence } from "./draft-sentences.ts";
import { draftSentences, sentenceCounts, stancePlaces } from "./draft-sentences.ts";
import { oneLine } from "./escape.ts";
import { clip, columns, count, flow, pad, truncate, wrap } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import type { Paint } from "./paint.ts";
import { paint } from "./paint.ts";
import type { Page } from "./text-blocks.ts";
import { fuller, quote } from "./text-blocks.ts";
import { checklistLines } from "./text-checklist.ts";
import { footer, legend } from "./text-frame.ts";
import { bestEvidence, refs, sinceLine, snippet, view } from "./view.ts";
import { SENTENCE_WORDS } from "./words.ts";

/** Lines of a sentence that are shown unless all is asked for. */
const LINES = 2;
const KEY = "✓ found   ✗ differs   ? nothing found   ± disputed   · not checked";

/** The terminal view of a check: each draft in its own order, then its quotations, names, numbers and dates ticked off. */
export function renderCheck(report: Report, options: RenderOptions): string {
  const v = view(report);
  const page: Page = { v, p: paint(options), width: Math.max(60, options.width ?? 100), options, labelLines: 1 };
  const { p, width } = page;
  const drafts = v.drafts.flatMap((draft) => {
    const sentences = draftSentences(v, draft.id, options.texts?.get(draft.id));
    const lists = options.quiet === true ? [] : checklistLines(page, draft);
    return [...draftHead(page, draft, sentences), "", ...sentenceLines(page, sentences), "", ...lists, ""];
  });
  const accepted = report.findings.filter((one) => one.accepted !== null);
  const acceptance = accepted.flatMap((one) => [
    truncate(`${p.ref(String(one.location.line).padStart(3))}  ${oneLine(one.message)}`, width),
    p.note(truncate(`     because: ${oneLine(one.accepted?.reason ?? "")}`, width)),
  ]);
  const lines = [
    ...drafts,
    ...(accepted.length > 0 ? [p.section("ACCEPTED"), ...acceptance, ""] : []),
    ...wrap(KEY, width).map(p.note),
    ...(options.quiet === true ? [] : unknownHint(report, width).map(p.note)),
    ...footer(v, p, width, options),
  ];
  return `${lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trimEnd()}\n`;
}

/** So many quotations in no source mean a source that was not handed in, more often than so many inventions. */
const MANY = 3;

function unknownHint({ findings }: Report, width: number): string[] {
  const unknown = findings.filter(({ rule, accepted, level }) => rule === "unknown-quotation" && accepted === null && level === "error");
  if (unknown.length < MANY) return [];
  return wrap(
    `${unknown.length} quotations are in no source. Where they are the draft's own reporting, hand in the notes or transcript as a source; to be warned only, set "rules": {"unknown-quotation": "warning"}.`,
    width,
  );
}

function draftHead({ v, p, width, options }: Page, draft: ReportSource, sentences: readonly DraftSentence[]): string[] {
  const counts =
    sentences.length === 0
      ? ["Nothing to check was found in it."]
      : [`${count(sentences.length, "sentence")}:`, ...sentenceCounts(sentences)];
  const { error, warning } = levelCounts(v.report, draft);
  const faults = [
    ...(error > 0 ? [p.level("error", count(error, "error"))] : []),
    ...(warning > 0 ? [p.level("warning", count(warning, "warning"))] : []),
  ];
  return [
    p.title(truncate(`${oneLine(draft.path)} against ${count(v.sources.length, "source")}`, width)),
    ...legend(v, p, width, options),
    ...flow(
      [...(faults.length > 0 ? [faults.join(", ")] : ["No errors, no warnings"]), ...counts, sinceLine(v.report)].filter(
        (one) => one !== "",
      ),
      width,
    ),
  ];
}

/** Findings of a draft that nobody has accepted. */
function levelCounts({ findings }: Report, { path }: ReportSource): Readonly<Record<"error" | "warning", number>> {
  const of = (level: string) => findings.filter((one) => one.level === level && one.accepted === null && one.location.path === path).length;
  return { error: of("error"), warning: of("warning") };
}

function sentenceLines(page: Page, sentences: readonly DraftSentence[]): string[] {
  const { p, width, options } = page;
  const hidden = options.all === true ? [] : sentences.filter((one) => one.background);
  const shown = sentences.filter(
    (one) => !hidden.includes(one) && !(options.quiet === true && one.level === "info" && one.status !== "differs"),
  );
  const fold = hidden.length > 0 && options.quiet !== true ? foldLine(hidden, width).map(p.note) : [];
  if (shown.length === 0) return fold;
  const lineWidth = Math.max(3, ...shown.map((one) => String(one.line).length));
  return [p.section("IN THE ORDER OF THE DRAFT"), ...shown.flatMap((one) => sentence(page, one, lineWidth)), ...fold];
}

/** What no source has and is no fault by itself, with the lines on which it stands. */
function foldLine(hidden: readonly DraftSentence[], width: number): string[] {
  const lines = [...new Set(hidden.map((one) => one.line))];
  const where = lines.length > 12 ? `${lines.slice(0, 12).join(", ")} …` : lines.join(", ");
  return wrap(
    `(${count(hidden.length, "sentence")} of background that no source has or that ${hidden.length === 1 ? "was" : "were"} not checked: line${lines.length === 1 ? "" : "s"} ${where}; --all)`,
    width - 3,
  ).map((line) => `   ${line}`);
}

function sentence(page: Page, one: DraftSentence, lineWidth: number): string[] {
  const { v, p, width, options } = page;
  const used = lineWidth + 5;
  const indent = " ".repeat(used);
  const text = oneLine(one.text).replace(/[,;:]$/u, "");
  const start = `${p.ref(String(one.line).padStart(lineWidth))}  ${mark(p, one)}  `;
  const missing = missingLines(page, one, indent);
  // Where lines below say what is missing or differs, it need not be said twice; without colour only the word tells how grave it is.
  const told =
    (missing.length > 0 && one.status === "missing") || (one.status === "differs" && one.findings.length > 0 && one.level !== "info");
  const fresh = one.findings.some(({ id }) => v.isNew(id)) ? "new " : "";
  const grave = one.level === "info" ? "" : p.level(one.level, fresh + one.level);
  const answer = [told ? "" : answerOf(page, one), grave].filter((words) => words !== "").join("  ");
  const room = width - used - columns(answer) - (answer === "" ? 0 : 2);
  const textWidth = width - used - (grave === "" ? 0 : columns(answer) + 2);
  // The answer goes behind the last line where there is room for it.
  const long = (lines: readonly string[]): string[] => {
    const shown = clip(lines, options.all === true ? Infinity : LINES, textWidth).map((line, i) => (i === 0 ? start : indent) + line);
    const last = shown.at(-1) ?? "";
    if (columns(last) + 2 + columns(answer) <= width)
      return [...shown.slice(0, -1), `${pad(last, width - columns(answer))}${answer}`.trimEnd()];
    // What differs is told in the lines below; the mark in front says that it does.
    if (one.status === "differs" && one.findings.length > 0) return shown;
    return [...shown, ...flow(answer.split("  "), width - used, 2).map((line) => indent + line)];
  };
  const calm = one.findings.length === 0 && columns(answer) < width / 3 && options.all !== true;
  const body =
    columns(text) <= room || calm ? [`${start}${pad(truncate(text, room), room)}  ${answer}`.trimEnd()] : long(wrap(text, textWidth));
  const rivals = one.findings.filter((finding) => finding.verdict !== "unsupported");
  return [...body, ...missing, ...rivals.flatMap((finding) => findingLines(page, finding, indent)), ...partLines(page, one, indent)];
}

function mark(p: Paint, { status, level }: DraftSentence): string {
  // Partly found, and what is not is a fault.
  const { sign } = SENTENCE_WORDS[status === "partly" && level !== "info" ? "missing" : status];
  if (level !== "info") return p.level(level, sign);
  return status === "found" || status === "partly" ? p.good(sign) : sign;
}

/** "A:3 C:7", "A:5 B:6 pass it on  C:3 says not", "nothing found". */
function answerOf({ v, p }: Page, one: DraftSentence): string {
  const part = (places: readonly string[], single: string, many: string): string =>
    places.length === 0 ? "" : `${p.ref(few(places))} ${p.note(places.length > 1 ? many : single)}`;
  const { supports, reports, denies } = stancePlaces(v, one.verdicts);
  switch (one.status) {
    case "found":
      return one.passedOn ? part(one.at, "passes it on", "pass it on") : p.ref(few(one.at)) || p.note("found");
    case "partly":
      return `${p.note("partly")} ${p.ref(few(one.at))}`;
    case "disputed":
      return (
        [part(supports, "says so", "say so"), part(reports, "passes it on", "pass it on"), part(denies, "says not", "say not")]
          .filter((words) => words !== "")
          .join("  ") || p.note("disputed")
      );
    case "differs":
      return one.findings.length > 0 || denies.length === 0 ? p.note("differs") : part(denies, "says not", "say not");
    default:
      return one.nearest.length === 0
        ? p.note(SENTENCE_WORDS[one.status].words)
        : `${p.note(`${SENTENCE_WORDS[one.status].words}, nearest`)} ${p.ref(one.nearest.join(" "))}`;
  }
}

function few(places: readonly string[]): string {
  return places.length > 4 ? `${places.slice(0, 4).join(" ")} +${places.length - 4}` : places.join(" ");
}

/** Names, numbers and dates that no source has, on one line; words in quotation marks that none has on their own. */
function missingLines({ p, width }: Page, { findings }: DraftSentence, indent: string): string[] {
  const missing = findings.filter((one) => one.verdict === "unsupported" && one.accepted === null);
  if (missing.length === 0) return [];
  const what = (one: ReportFinding): string => oneLine(one.sides[0]?.value ?? one.sides[0]?.evidence[0]?.span.text ?? one.title);
  const words = missing.filter((one) => one.rule === "unknown-quotation").map((one) => quote(what(one), width - columns(indent) - 16));
  const others = [...new Set(missing.filter((one) => one.rule !== "unknown-quotation").map(what))];
  return [
    ...words.map((one) => `no source has ${one}`),
    ...(others.length > 0 ? wrap(`no source has: ${others.join(", ")}`, width - columns(indent)) : []),
  ].map((line) => indent + p.note(line));
}

/** What differs: the two wordings, or the values with where they stand. */
function findingLines(page: Page, finding: ReportFinding, indent: string): string[] {
  const { v, p, width, options } = page;
  const room = width - columns(indent);
  const isDraft = (source: string): boolean => v.drafts.some((draft) => draft.id === source);
  const tail = [
    ...(finding.accepted === null ? [] : [`accepted: ${oneLine(finding.accepted.reason)}`]),
    ...(options.verbose === true ? [`${finding.id}  ${finding.rule}  ${finding.level}  certainty ${finding.confidence.toFixed(2)}`] : []),
  ].map((line) => indent + p.note(truncate(line, room)));
  if (finding.diff !== null) {
    const labels = [0, 1].map((i) =>
      [...new Set(refs(v, finding.sides[i]?.evidence ?? []).map((ref) => (ref.letter.startsWith("draft") ? "draft" : ref.text)))]
        .slice(0, 2)
        .join(" "),
    );
    const wide = Math.max(...labels.map(columns));
    const rows = alignedRows(elide(finding.diff), room - wide - 2, p.changed);
    const [ours, theirs] = labels.map((label) => p.ref(pad(label, wide)));
    return [...labelledRows(rows, [ours ?? "", theirs ?? ""]).map((line) => indent + line), ...tail];
  }
  const pieces = finding.sides
    .filter((side) => side.evidence.some((one) => !isDraft(one.source)))
    .map((side) => {
      const at = refs(
        v,
        side.evidence.filter((one) => !isDraft(one.source)),
      )
        .slice(0, 3)
        .map((ref) => ref.text)
        .join(" ");
      const left = Math.max(20, room - columns(at) - 2);
      const best = bestEvidence(v, { ...side, evidence: side.evidence.filter((one) => !isDraft(one.source)) });
      const words = best === null ? snippet(v, side) : fuller(options, best.source, best.span, snippet(v, side));
      // "hedged" says little without the words that hedge.
      if (finding.rule === "certainty" && side.value !== null)
        return `${p.ref(at)} ${p.note(oneLine(side.value))} ${quote(words, left - columns(side.value) - 1)}`;
      return `${p.ref(at)} ${side.value === null ? quote(words, left) : truncate(oneLine(side.value), left)}`;
    });
  // One value against another: both are named, since a sentence may hold several.
  const own = finding.sides.find((side) => side.evidence.length > 0 && side.evidence.every((one) => isDraft(one.source)));
  if (
    pieces.length > 0 &&
    finding.rule !== "certainty" &&
    own?.position === "value" &&
    own.value !== null &&
    finding.sides.every((side) => side.value !== null)
  )
    pieces.unshift(`${p.ref("draft")} ${truncate(oneLine(own.value), room - 8)}`);
  const lines = pieces.length > 0 ? flow(pieces, room) : wrap(oneLine(finding.message), room).map(p.note);
  return [...lines.map((line) => indent + line), ...tail];
}

/** With all: each claim of a sentence that is not all found, with its own answer. */
function partLines(page: Page, one: DraftSentence, indent: string): string[] {
  const { v, p, width, options } = page;
  if (options.all !== true || one.verdicts.length < 2 || one.status === "found") return [];
  return one.verdicts.map((verdict) => {
    const { supports, reports, denies } = stancePlaces(v, [verdict]);
    const at = few(verdict.verdict === "contradicted" ? denies : supports.length > 0 ? supports : reports);
    const sign = { supported: "✓", reported: "✓", contradicted: "✗", disputed: "±", unsupported: "?", "not-checked": "·" }[verdict.verdict];
    return `${indent}${p.note(`${sign} ${truncate(oneLine(verdict.span.text), width - columns(indent) - columns(at) - 4)}`)} ${p.ref(at)}`.trimEnd();
  });
}
