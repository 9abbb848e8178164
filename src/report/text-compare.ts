import type { Report, ReportFinding } from "../model/report.ts";
import { oneLine } from "./escape.ts";
import { clip, columns, pad, truncate, wrap } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import { ownWords } from "./own-words.ts";
import { paint } from "./paint.ts";
import { FROM_WIDTH, comesFrom } from "./comes-from.ts";
import type { Page } from "./text-blocks.ts";
import { INDENT, detailBlock, fuller, placesText, quotationBlock, quote, sidesBlock, titleWidth } from "./text-blocks.ts";
import { footer, head } from "./text-frame.ts";
import type { SectionName } from "./view.ts";
import { firstRefs, refs, sections, sinceLine, statement, view } from "./view.ts";

/** Lines of a terminal that one screen may take. */
const SCREEN = 48;
/** Errors that are shown beyond what a section has room for. */
const ERRORS = 2;
/** A section's heading with the lines of each of its findings, most important first. */
interface Section {
  readonly name: SectionName;
  readonly heading: string;
  readonly note: string;
  readonly blocks: readonly { readonly lines: readonly string[]; readonly keep: boolean }[];
  /** What is said of further findings that matter little and are folded into one line; "" where there are none. */
  /** What is folded away because it matters little: how many, and of what kind. */
  readonly finer: { readonly count: number; readonly what: string } | null;
}

/** The terminal view of a comparison: one screen, the rest behind `all`. */
export function renderCompare(report: Report, options: RenderOptions): string {
  const v = view(report);
  const page: Page = { v, p: paint(options), width: Math.max(60, options.width ?? 100), options, labelLines: 2 };
  const roomy = linesOf(page, Infinity);
  const lines = options.all === true || roomy.length <= SCREEN ? roomy : linesOf({ ...page, labelLines: 1 }, SCREEN);
  return `${lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trimEnd()}\n`;
}

/** The page in at most `most` lines, as far as folding can do it. */
function linesOf(page: Page, most: number): string[] {
  const { v, p, width, options } = page;
  const top = head(
    v,
    p,
    width,
    options,
    [...counts(v.report), sinceLine(v.report)].filter((one) => one !== ""),
  );
  const bottom = footer(v, p, width, options);
  const body = findingSections(page);
  const rest = options.quiet === true ? [] : [...onlyInOne(page), ...accepted(page)];
  const nothing =
    body.every(({ name, blocks }) => name === "shared" || blocks.length === 0) && v.sources.length > 0
      ? [...nothingLines(page, body), ""]
      : [];
  const room = most - top.length - 1 - nothing.length - rest.length - bottom.length;
  return [...top, "", ...nothing, ...fit(body, room, page), ...rest, ...bottom];
}

function counts(report: Report): string[] {
  const by = sections(report);
  const size = (name: SectionName): number => by.get(name)?.length ?? 0;
  const finer = (name: SectionName): number => (by.get(name) ?? []).filter((one) => one.finer === true).length;
  return [
    [size("disputed"), "disputed", "disputed"],
    [size("odds"), "at odds", "at odds"],
    [size("within"), "contradicts itself", "contradict themselves"],
    [size("quotations") - finer("quotations"), "quotation differs", "quotations differ"],
    [size("details") - finer("details"), "detail differs", "details differ"],
    [finer("quotations") + finer("details"), "small difference", "small differences"],
    [size("shared"), "shared", "shared"],
    [size("accepted"), "accepted", "accepted"],
  ]
    .filter(([n, one]) => n !== 0 || (one === "shared" && report.sources.length > 1 && report.findings.length > 0))
    .map(([n, one, many]) => (n === 0 ? "nothing shared found" : `${n} ${n === 1 ? one : many}`));
}

function nothingLines({ v, p, width }: Page, body: readonly Section[]): string[] {
  const words =
    v.sources.length === 1
      ? "One article: there is nothing to compare it with."
      : body.some(({ finer }) => finer !== null)
        ? "No dispute or conflict found in what was read, and small differences only."
        : "No dispute, conflict or difference found in what was read.";
  return wrap(words, width).map(p.strong);
}

function findingSections(page: Page): Section[] {
  const by = sections(page.v.report);
  let number = 0;
  const numbered = (
    name: SectionName,
    heading: string,
    note: string,
    lines: (finding: ReportFinding, n: number) => string[],
    shown?: readonly ReportFinding[],
  ): Section => ({
    name,
    heading,
    note,
    finer: null,
    blocks: (shown ?? by.get(name) ?? []).map((finding) => ({
      lines: [...lines(finding, ++number), ...technical(page, finding)],
      keep: finding.level === "error",
    })),
  });
  const out: Section[] = [
    numbered("disputed", "DISPUTED", "those quoted contradict each other", (finding, n) => sidesBlock(page, finding, n)),
    numbered("odds", "ARTICLES AT ODDS", "or written at different times: check", (finding, n) =>
      // What is at odds in a quotation shows word against word.
      finding.diff === null ? sidesBlock(page, finding, n) : quotationBlock(page, finding, n),
    ),
    numbered("within", "CONTRADICTS ITSELF", "inside one article", (finding, n) => sidesBlock(page, finding, n)),
  ];
  const folding = (name: SectionName): { readonly shown: readonly ReportFinding[]; readonly folded: number } => {
    const every = by.get(name) ?? [];
    const shown = page.options.all === true ? every : worthShowing(every);
    return { shown, folded: every.length - shown.length };
  };
  const quotations = folding("quotations");
  const worded = numbered(
    "quotations",
    "QUOTATIONS THAT DIFFER",
    quotations.shown.some(({ diff }) => diff !== null) ? "[ ] = not in both" : "",
    (finding, n) => quotationBlock(page, finding, n),
    quotations.shown,
  );
  out.push({ ...worded, finer: folded(quotations.folded, "a small word, a short cut, a plain paraphrase") });
  const details = folding("details");
  const wide = titleWidth(page, details.shown);
  const section = numbered("details", "DETAILS THAT DIFFER", "", (finding, n) => detailBlock(page, finding, n, wide), details.shown);
  out.push({ ...section, finer: folded(details.folded, "only rounded, more precise or put in another form") });
  if (page.options.quiet !== true) out.push(sharedSection(page, by.get("shared") ?? []));
  return out.filter((one) => one.blocks.length > 0 || one.finer !== null);
}

const folded = (count: number, what: string): Section["finer"] => (count > 0 ? { count, what } : null);

/** Without those that matter little. */
const worthShowing = (findings: readonly ReportFinding[]): readonly ReportFinding[] => findings.filter(({ finer }) => finer !== true);

/** How many findings of each section are shown, from generous to narrow; the first that fits the screen is taken. */
function fit(all: readonly Section[], room: number, { p, width }: Page): string[] {
  const render = (caps: Readonly<Partial<Record<SectionName, number>>>): string[] =>
    all.flatMap((section) => {
      const cap = caps[section.name] ?? Infinity;
      // Errors are not folded, unless there are more of them than fit.
      const { finer } = section;
      if (section.blocks.length === 0 && finer !== null)
        return [
          ...wrap(
            `${finer.count} small ${finer.count === 1 ? "difference" : "differences"} in ${section.name}: ${finer.what} (--all)`,
            width,
          ).map(p.note),
          "",
        ];
      const kept = section.blocks.filter((block, i) => i < cap || (block.keep && i < cap + ERRORS));
      // A line that says that one line is folded saves nothing.
      const saved = section.blocks.flatMap((block) => (kept.includes(block) ? [] : block.lines)).length;
      const shown = saved < 2 ? section.blocks : kept;
      const hidden = section.blocks.length - shown.length;
      const more = [
        ...(hidden > 0 ? [`${INDENT}${p.note(`(${hidden} more: --all)`)}`] : []),
        ...(finer !== null
          ? wrap(`(${finer.count} more: ${finer.what}: --all)`, width - INDENT.length).map((line) => INDENT + p.note(line))
          : []),
      ];
      const note = section.note === "" ? "" : `   ${p.note(section.note)}`;
      return [p.section(section.heading) + note, ...shown.flatMap((block) => block.lines), ...more, ""];
    });
  const whole = render({});
  if (whole.length <= room) return whole;
  let lines = whole;
  for (const k of [12, 10, 8, 7, 6, 5, 4, 3, 2]) {
    lines = render({
      disputed: Math.ceil(k / 2),
      odds: Math.ceil((k + 1) / 2),
      within: Math.ceil(k / 2),
      quotations: Math.ceil(k / 2),
      details: k,
      shared: Math.min(k, 6),
    });
    if (lines.length <= room) return lines;
  }
  return render({ disputed: 1, odds: 1, within: 1, quotations: 1, details: 1, shared: 1 });
}

/** What the articles share, where, and where it comes from. */
function sharedSection(page: Page, findings: readonly ReportFinding[]): Section {
  const { v, p, width } = page;
  const rows = findings.map((finding) => {
    const places = firstRefs(
      v,
      finding.sides.flatMap((side) => side.evidence),
    );
    return { finding, label: statement(finding), at: placesText(places, 6), from: comesFrom(v, finding.sides[0]) };
  });
  const fromWidth = Math.min(FROM_WIDTH, Math.max(10, ...rows.map((one) => columns(one.from))));
  const atWidth = Math.min(30, Math.max(4, ...rows.map((one) => columns(one.at))));
  const labelWidth = width - 3 - atWidth - fromWidth - 4;
  const blocks = rows.map(({ finding, label, at, from }) => ({
    keep: false,
    lines: [
      ...(finding.ownWords === true
        ? ownWordsLines(page, finding)
        : clip(wrap(label, labelWidth), page.labelLines === 1 ? 1 : 4, labelWidth).map((line, i) =>
            i > 0
              ? INDENT + line
              : `${INDENT}${pad(line, labelWidth)}  ${p.ref(pad(truncate(at, atWidth), atWidth))}  ${p.note(truncate(from, fromWidth))}`.trimEnd(),
          )),
      ...technical(page, finding),
    ],
  }));
  return {
    name: "shared",
    heading: "SHARED",
    finer: null,
    note: blocks.length > 0 ? `${" ".repeat(Math.max(0, width - 6 - 3 - fromWidth))}comes from` : "",
    blocks,
  };
}

/** "~ A:3  “words”", and what the other articles have for them below. */
function ownWordsLines({ v, p, width, options, labelLines }: Page, finding: ReportFinding): string[] {
  const all = ownWords(v, finding);
  const refWidth = Math.max(...all.map(({ ref }) => columns(ref.text)));
  const room = width - INDENT.length - refWidth - 2;
  return all.flatMap(({ ref, evidence, speaker, words, focus }, at) => {
    const who = speaker === "" ? "" : `${speaker}: `;
    // A second line where there is room for it, as far as words break evenly.
    const most = labelLines === 1 ? room : 2 * room - 8;
    const shown = `${who}${quote(fuller(options, evidence.source, evidence.span, words), most - columns(who), focus)}`;
    return wrap(shown, room).map((line, below) =>
      below > 0
        ? `${" ".repeat(INDENT.length + refWidth + 2)}${line}`
        : `${at === 0 ? ` ${p.note("~")} ` : INDENT}${p.ref(pad(ref.text, refWidth))}  ${line}`,
    );
  });
}

/** Counts by article, with the most telling few; all of them with `all`. */
function onlyInOne(page: Page): string[] {
  const { v, p, width, options } = page;
  const findings = sections(v.report).get("single") ?? [];
  if (findings.length === 0) return [];
  const sourceOf = (finding: ReportFinding): string => finding.sides[0]?.evidence[0]?.source ?? "";
  const counts = v.sources
    .map((source) => [v.letter(source.id), findings.filter((one) => sourceOf(one) === source.id).length] as const)
    .filter(([, n]) => n > 0);
  const entry = (finding: ReportFinding, lines: number): string[] => {
    const at = placesText(refs(v, finding.sides[0]?.evidence ?? []), 2);
    const room = width - 4 - columns(at);
    return clip(wrap(statement(finding), room), lines, room).map((line, i) =>
      i === 0 ? `${INDENT}${p.ref(at)} ${line}` : `${INDENT}${" ".repeat(columns(at))} ${line}`,
    );
  };
  const line = `${p.section("ONLY IN ONE ARTICLE")}   ${counts.map(([letter, n]) => `${letter} ${n}`).join("  ")}`;
  if (options.all === true) return [line, ...findings.flatMap((one) => [...entry(one, 3), ...technical(page, one)]), ""];
  return [`${line} ${p.note("(--all). Worth a look:")}`, ...findings.slice(0, 2).flatMap((one) => entry(one, page.labelLines)), ""];
}

function accepted({ v, p, width, options }: Page): string[] {
  const findings = sections(v.report).get("accepted") ?? [];
  if (findings.length === 0) return [];
  const entries = findings.map((one) => {
    const reason = oneLine(one.accepted?.reason ?? "");
    return INDENT + truncate(`${oneLine(one.title)}: ${reason}`, width - 3);
  });
  const shown = options.all === true ? entries : entries.slice(0, entries.length > 3 ? 1 : 3);
  const more = entries.length - shown.length;
  return [p.section("ACCEPTED"), ...shown.map(p.note), ...(more > 0 ? [INDENT + p.note(`(${more} more: --all)`)] : []), ""];
}

/** Id, rule and certainty, for those who want to accept or look up a finding. */
function technical({ p, width, options }: Page, finding: ReportFinding): string[] {
  if (options.verbose !== true) return [];
  return [
    INDENT + p.note(truncate(`${finding.id}  ${finding.rule}  ${finding.level}  certainty ${finding.confidence.toFixed(2)}`, width - 3)),
  ];
}
