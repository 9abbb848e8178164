import type { Report, ReportFinding, ReportSide } from "../model/report.ts";
import { alignedRows, elide } from "./diff-rows.ts";
import { bareWords, oneLine } from "./escape.ts";
import { columns, flow, pad, truncate, wrap } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import type { Paint } from "./paint.ts";
import { paint } from "./paint.ts";
import { comesFrom, lettersOf, ownVoices, witnesses } from "./stance-lines.ts";
import { footer, head } from "./text-frame.ts";
import type { Ref, SectionName, View } from "./view.ts";
import { nameWithRole, refs, sections, sinceLine, snippet, view, voicesOf } from "./view.ts";
import { POSITION_WORDS, isPossible } from "./words.ts";

/** Lines of a terminal that one screen may take. */
const SCREEN = 48;
/** Errors that are shown beyond what a section has room for. */
const ERRORS = 2;
const INDENT = "   ";

/** What the parts of this page share. */
interface Page {
  readonly v: View;
  readonly p: Paint;
  readonly width: number;
  readonly options: RenderOptions;
}

/** A section's heading with the lines of each of its findings, most important first. */
interface Section {
  readonly name: SectionName;
  readonly heading: string;
  readonly note: string;
  readonly blocks: readonly { readonly lines: readonly string[]; readonly keep: boolean }[];
}

/** The terminal view of a comparison: one screen, the rest behind `all`. */
export function renderCompare(report: Report, options: RenderOptions): string {
  const v = view(report);
  const page: Page = { v, p: paint(options), width: Math.max(60, options.width ?? 100), options };
  const top = head(
    page.v,
    page.p,
    page.width,
    options,
    [...counts(report), sinceLine(report)].filter((one) => one !== ""),
  );
  const bottom = footer(page.v, page.p, page.width, options);
  const body = findingSections(page);
  const rest = options.quiet === true ? [] : [...onlyInOne(page), ...accepted(page)];
  const nothing = body.every((one) => one.name === "shared") && report.sources.length > 0 ? [nothingLine(page), ""] : [];
  const room = options.all === true ? Infinity : SCREEN - top.length - 1 - nothing.length - rest.length - bottom.length;
  const middle = fit(body, room, page.p);
  return `${[...top, "", ...nothing, ...middle, ...rest, ...bottom]
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trimEnd()}\n`;
}

function counts(report: Report): string[] {
  const by = sections(report);
  const size = (name: SectionName): number => by.get(name)?.length ?? 0;
  return [
    [size("disputed"), "disputed", "disputed"],
    [size("odds"), "at odds", "at odds"],
    [size("within"), "contradicts itself", "contradict themselves"],
    [size("quotations"), "quotation differs", "quotations differ"],
    [size("details"), "detail differs", "details differ"],
    [size("shared"), "shared", "shared"],
    [size("accepted"), "accepted", "accepted"],
  ]
    .filter(([n]) => n !== 0)
    .map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
}

function nothingLine({ v, p }: Page): string {
  if (v.sources.length === 1) return p.strong("One article: there is nothing to compare it with.");
  return p.strong("No dispute, conflict or difference found in what was read.");
}

function findingSections(page: Page): Section[] {
  const by = sections(page.v.report);
  let number = 0;
  const numbered = (name: SectionName, heading: string, note: string, lines: (finding: ReportFinding, n: number) => string[]): Section => ({
    name,
    heading,
    note,
    blocks: (by.get(name) ?? []).map((finding) => ({
      lines: [...lines(finding, ++number), ...technical(page, finding)],
      keep: finding.level === "error",
    })),
  });
  const out: Section[] = [
    numbered("disputed", "DISPUTED", "those quoted contradict each other", (finding, n) => sidesBlock(page, finding, n)),
    numbered("odds", "ARTICLES AT ODDS", "or written at different times: check", (finding, n) => sidesBlock(page, finding, n)),
    numbered("within", "CONTRADICTS ITSELF", "inside one article", (finding, n) => sidesBlock(page, finding, n)),
    numbered("quotations", "QUOTATIONS THAT DIFFER", "[ ] = not in both", (finding, n) => quotationBlock(page, finding, n)),
  ];
  const details = by.get("details") ?? [];
  const wide = titleWidth(page, details);
  out.push(numbered("details", "DETAILS THAT DIFFER", "", (finding, n) => detailBlock(page, finding, n, wide)));
  if (page.options.quiet !== true) out.push(sharedSection(page, by.get("shared") ?? []));
  return out.filter((one) => one.blocks.length > 0);
}

/** How many findings of each section are shown, from generous to narrow; the first that fits the screen is taken. */
function fit(all: readonly Section[], room: number, p: Paint): string[] {
  const render = (caps: Readonly<Partial<Record<SectionName, number>>>): string[] =>
    all.flatMap((section) => {
      const cap = caps[section.name] ?? Infinity;
      // Errors are not folded, unless there are more of them than fit.
      const kept = section.blocks.filter((block, i) => i < cap || (block.keep && i < cap + ERRORS));
      // A line that says that one line is folded saves nothing.
      const saved = section.blocks.flatMap((block) => (kept.includes(block) ? [] : block.lines)).length;
      const shown = saved < 2 ? section.blocks : kept;
      const folded = section.blocks.length - shown.length;
      const more = folded > 0 ? [`${INDENT}${p.note(`(${folded} more: --all)`)}`] : [];
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

function titleLine({ v, p, width }: Page, finding: ReportFinding, n: number): string {
  const number = `${n}`.padEnd(3);
  const tags = [isPossible(finding) ? "possible" : "", v.isNew(finding.id) ? "new" : ""]
    .filter((one) => one !== "")
    .map((one) => `   ${one}`)
    .join("");
  return p.level(finding.level, number + truncate(oneLine(finding.title), width - 3 - tags.length)) + p.note(tags);
}

/** A question with its sides, each with who takes it, in what words and where. */
function sidesBlock(page: Page, finding: ReportFinding, n: number): string[] {
  const { v, p, width } = page;
  const labels = finding.sides.map((side) => sideLabel(side));
  const labelWidth = Math.min(24, Math.max(3, ...labels.map(columns)));
  const rows = finding.sides.flatMap((side, i) => sideRows(page, side, labels[i] ?? "", labelWidth));
  const yesNo = finding.sides.some((side) => side.position === "affirms") && finding.sides.some((side) => side.position === "denies");
  const extra: string[] = [];
  const voices = yesNo || finding.verdict === "dispute" ? ownVoices(v, finding) : [];
  if (voices.length > 0) {
    const pieces = voices.map((one) => {
      const head = `${lettersOf(one.letters)} ${one.says}`;
      const ref = one.ref === null ? "" : ` ${p.ref(one.ref)}`;
      if (one.words === null) return `${head}.`;
      return `${head}: “${truncate(one.words, Math.max(20, Math.min(44, width - 30 - columns(head))))}”${ref}`;
    });
    extra.push(...hang(`${INDENT}Own voice  `, flow(pieces, width - 14, 2), p.note));
  }
  if (yesNo && finding.verdict === "dispute") {
    const parts = finding.sides.map((side) => `${sideLabel(side) || "?"}: ${witnesses(v, side)}.`);
    if (finding.sides.every((side) => side.holds.length === 0)) parts.push("No article says either of its own.");
    extra.push(...hang(`${INDENT}Witnesses  `, wrap(parts.join(" "), width - 14), p.note));
  }
  return [titleLine(page, finding, n), ...rows, ...extra];
}

/** Lines under a label, those after the first indented as far. */
function hang(label: string, lines: readonly string[], style: (text: string) => string): string[] {
  return lines.map((line, i) => (i === 0 ? style(label) : " ".repeat(columns(label))) + line);
}

function sideLabel(side: ReportSide): string {
  const word = POSITION_WORDS[side.position];
  if (word === "") return oneLine(side.value ?? "");
  return side.value !== null && side.position !== "affirms" && side.position !== "denies" ? `${word}: ${oneLine(side.value)}` : word;
}

/** One row a speaker; what stands in the articles' own voice has a row without one. */
function sideRows(page: Page, side: ReportSide, label: string, labelWidth: number): string[] {
  const { v, p, width } = page;
  const groups = new Map<string, ReportSide["evidence"][number][]>();
  for (const one of side.evidence) {
    const known = voicesOf(v, one).filter((id) => side.speakers.some((speaker) => speaker.id === id));
    const own = side.holds.includes(one.source);
    const key = known[0] ?? (own ? "" : side.speakers.length === 1 ? (side.speakers[0]?.id ?? "") : "");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const most = page.options.all === true ? Infinity : 3;
  const shown = [...groups].slice(0, most);
  return shown.flatMap(([speaker, evidence], i) => {
    const name = speaker === "" ? "" : nameWithRole(v, speaker, side.speakers.find((one) => one.id === speaker)?.name);
    // Where the value is who said it, it is not said twice.
    const who = side.value !== null && name.split(", ")[0] === oneLine(side.value) ? name.split(", ").slice(1).join(", ") : name;
    const start = `${INDENT}${pad(i === 0 ? truncate(label, labelWidth) : "", labelWidth)}  `;
    return row(page, i === 0 ? INDENT + p.strong(start.slice(INDENT.length)) : start, columns(start), who, { ...side, evidence }, width);
  });
}

/** "who  “words”  A:7  B:15", on two lines where one is too short. */
function row({ v, p, options }: Page, start: string, used: number, who: string, side: ReportSide, width: number): string[] {
  const places = refs(v, side.evidence);
  const at = placesText(places, options.all === true ? 99 : 8);
  const words = snippet(side);
  const quoted = side.evidence.length > 0 && words !== "";
  const name = truncate(who, Math.min(36, width - used - 2));
  const room = width - used - (name === "" ? 0 : columns(name) + 2) - columns(at) - 2;
  const set = (n: number): string => quote(words, n);
  if (!quoted) return [`${start}${name}  ${p.ref(at)}`.trimEnd()];
  if (room >= 26) return [`${start}${name === "" ? "" : `${name}  `}${set(room)}  ${p.ref(at)}`];
  if (name === "")
    return [`${start}${set(width - used)}`, ...flow(at.split(" "), width - used, 1).map((line) => " ".repeat(used) + p.ref(line))];
  const first = flow(at.split(" "), width - used - columns(name) - 2, 1);
  return [
    `${start}${name}  ${p.ref(first[0] ?? "")}`,
    ...first.slice(1).map((line) => " ".repeat(used + columns(name) + 2) + p.ref(line)),
    " ".repeat(used) + set(width - used),
  ];
}

/** Words of an article between marks, at most `width` columns; marks of their own are not doubled. */
export function quote(text: string, width: number): string {
  return `“${truncate(bareWords(text), Math.max(1, width - 2))}”`;
}

export function placesText(places: readonly Ref[], most: number): string {
  const shown = places
    .slice(0, most)
    .map((one) => one.text)
    .join(" ");
  return places.length > most ? `${shown} +${places.length - most}` : shown;
}

/** Who said it, then the two wordings set one under the other. */
function quotationBlock(page: Page, finding: ReportFinding, n: number): string[] {
  const { v, p, width, options } = page;
  const [first, second, ...others] = finding.sides;
  const labels = finding.sides.map((side) => placesText(refs(v, side.evidence), 3));
  const labelWidth = Math.max(4, ...labels.map(columns));
  const title = titleLine(page, finding, n);
  const label = (i: number): string => p.ref(pad(labels[i] ?? "", labelWidth));
  const whole = (i: number): string[] => {
    const side = finding.sides[i];
    if (side === undefined) return [];
    const speaker =
      side.speakers.length > 0 && finding.rule === "quotation-speaker"
        ? `${oneLine(side.speakers.map((one) => one.name).join(", "))}: `
        : "";
    const occasion = side.value !== null && finding.rule === "quotation-occasion" ? `${oneLine(side.value)}: ` : "";
    return [
      `${INDENT}${label(i)}  ${speaker}${occasion}${quote(snippet(side), width - 5 - labelWidth - columns(speaker) - columns(occasion))}`,
    ];
  };
  if (finding.diff === null || first === undefined || second === undefined) return [title, ...finding.sides.flatMap((_, i) => whole(i))];
  const rows = alignedRows(options.all === true ? finding.diff : elide(finding.diff), width - 5 - labelWidth, p.changed);
  const blank = " ".repeat(labelWidth);
  const lines = rows.flatMap((pair, i) => [
    `${INDENT}${i === 0 ? label(0) : blank}  ${pair.left}`.trimEnd(),
    `${INDENT}${i === 0 ? label(1) : blank}  ${pair.right}`.trimEnd(),
  ]);
  return [title, ...lines, ...others.flatMap((_, i) => whole(i + 2))];
}

function titleWidth({ width }: Page, findings: readonly ReportFinding[]): number {
  return Math.min(Math.floor(width * 0.42), Math.max(12, ...findings.map((one) => columns(oneLine(one.title)))));
}

/** A line with the values and where they stand. */
function detailBlock({ v, p, width }: Page, finding: ReportFinding, n: number, wide: number): string[] {
  const room = width - 3 - wide - 2;
  const pieces = finding.sides.map((side) => {
    const at = placesText(refs(v, side.evidence), 3);
    const label = sideLabel(side);
    const limit = Math.max(14, Math.floor(room / Math.min(2, finding.sides.length)) - columns(at) - 4);
    const words = label === "" || label === "YES" || label === "NO" ? quote(snippet(side), limit) : truncate(label, limit);
    return `${words} ${p.ref(at)}`;
  });
  const lines = flow(pieces, room);
  const title = pad(truncate(oneLine(finding.title), wide), wide);
  const start = p.level(finding.level, `${String(n).padEnd(3)}${title}`);
  return lines.map((line, i) => (i === 0 ? `${start}  ${line}` : `${" ".repeat(3 + wide + 2)}${line}`));
}

/** What the articles share, where, and where it comes from. */
function sharedSection(page: Page, findings: readonly ReportFinding[]): Section {
  const { v, p, width } = page;
  const rows = findings.map((finding) => {
    const places = refs(
      v,
      finding.sides.flatMap((side) => side.evidence),
    );
    return { finding, label: oneLine(finding.title), at: placesText(places, 6), from: comesFrom(v, finding.sides[0]) };
  });
  const fromWidth = Math.min(26, Math.max(10, ...rows.map((one) => columns(one.from))));
  const atWidth = Math.min(30, Math.max(4, ...rows.map((one) => columns(one.at))));
  const labelWidth = width - 3 - atWidth - fromWidth - 4;
  const blocks = rows.map(({ finding, label, at, from }) => ({
    keep: false,
    lines: [
      `${INDENT}${pad(truncate(label, labelWidth), labelWidth)}  ${p.ref(pad(truncate(at, atWidth), atWidth))}  ${p.note(truncate(from, fromWidth))}`.trimEnd(),
      ...technical(page, finding),
    ],
  }));
  return {
    name: "shared",
    heading: "SHARED",
    note: blocks.length > 0 ? `${" ".repeat(Math.max(0, width - 6 - 3 - fromWidth))}comes from` : "",
    blocks,
  };
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
  const entry = (finding: ReportFinding): string => {
    const at = placesText(refs(v, finding.sides[0]?.evidence ?? []), 2);
    return `${p.ref(at)} ${truncate(oneLine(finding.title), width - 4 - columns(at))}`;
  };
  const line = `${p.section("ONLY IN ONE ARTICLE")}   ${counts.map(([letter, n]) => `${letter} ${n}`).join("  ")}`;
  if (options.all === true) return [line, ...findings.flatMap((one) => [INDENT + entry(one), ...technical(page, one)]), ""];
  const telling = findings.slice(0, 2).map(entry);
  return [`${line} ${p.note("(--all). Worth a look:")}`, ...flow(telling, width - 3, 4).map((one) => INDENT + one), ""];
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
