import type { ReportFinding, ReportSide, ReportSpan } from "../model/report.ts";
import { withoutDateline } from "./dateline.ts";
import { alignedRows, elide, labelledRows } from "./diff-rows.ts";
import { bareWords, oneLine } from "./escape.ts";
import { clip, columns, flow, pad, truncate, truncateAround, wrap } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import type { Paint } from "./paint.ts";
import { ruleInfo } from "./rules.ts";
import { stageOf } from "./stage.ts";
import { lettersOf, nobodysOwn, ownVoices, witnesses } from "./stance-lines.ts";
import type { Ref, View } from "./view.ts";
import { bestEvidence, nameWithRole, refs, saysItInWords, snippet, voicesOf } from "./view.ts";
import { POSITION_WORDS, isPossible } from "./words.ts";

export const INDENT = "   ";

/** What the parts of this page share. */
export interface Page {
  readonly v: View;
  readonly p: Paint;
  readonly width: number;
  readonly options: RenderOptions;
  /** Lines that a heading or a statement may take. */
  readonly labelLines: number;
}

/** How two quotations differ, where setting one under the other does not show it. */
const QUOTATION_TAGS: Readonly<Record<string, string>> = {
  "cut-quotation": "cut short",
  "stitched-quotation": "stitched together",
  "quoted-paraphrased": "quoted here, paraphrased there",
  "quotation-occasion": "another occasion",
};

function titleLine({ v, p, width }: Page, finding: ReportFinding, n: number): string {
  const number = `${n}`.padEnd(3);
  const tags = [QUOTATION_TAGS[finding.rule] ?? "", isPossible(finding) ? "possible" : "", v.isNew(finding.id) ? "new" : ""]
    .filter((one) => one !== "")
    .map((one) => `   ${one}`)
    .join("");
  return p.level(finding.level, number + truncate(oneLine(finding.title), width - 3 - tags.length)) + p.note(tags);
}

/** A question with its sides, each with who takes it, in what words and where. */
export function sidesBlock(page: Page, finding: ReportFinding, n: number): string[] {
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
      const words = one.at === null ? one.words : fuller(page.options, one.at.source, one.at.span, one.words);
      return `${head}: ${quote(words, Math.max(22, Math.min(46, width - 28 - columns(head))), one.words)}${ref}`;
    });
    extra.push(...hang(`${INDENT}Own voice  `, flow(pieces, width - 14, 2), p.note));
  }
  if (yesNo && finding.verdict === "dispute") {
    const parts = finding.sides.map((side) => `${sideLabel(side) || "?"}: ${witnesses(v, side)}.`);
    if (nobodysOwn(finding, voices)) parts.push("No article says either of its own.");
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
function row({ v, p, options, labelLines }: Page, start: string, used: number, who: string, side: ReportSide, width: number): string[] {
  const places = refs(v, side.evidence);
  const at = placesText(places, options.all === true ? 99 : 8);
  const best = bestEvidence(v, side);
  const words = best === null ? "" : fuller(options, best.source, best.span, snippet(v, side));
  const same = side.value !== null && words.toLowerCase() === oneLine(side.value).toLowerCase();
  const quoted = side.evidence.length > 0 && words !== "" && !same;
  const name = truncate(who, Math.min(36, width - used - 2));
  const room = width - used - (name === "" ? 0 : columns(name) + 2) - columns(at) - 2;
  const focus = oneLine(best?.span.text ?? "");
  const set = (n: number): string => quote(words, n, focus);
  if (!quoted) return [`${start}${name}  ${p.ref(at)}`.trimEnd()];
  if (room >= Math.min(columns(words) + 2, labelLines > 1 ? 40 : 26))
    return [`${start}${name === "" ? "" : `${name}  `}${set(room)}  ${p.ref(at)}`];
  if (name === "")
    return [`${start}${set(width - used)}`, ...flow(at.split(" "), width - used, 1).map((line) => " ".repeat(used) + p.ref(line))];
  const first = flow(at.split(" "), width - used - columns(name) - 2, 1);
  return [
    `${start}${name}  ${p.ref(first[0] ?? "")}`,
    ...first.slice(1).map((line) => " ".repeat(used + columns(name) + 2) + p.ref(line)),
    " ".repeat(used) + set(width - used),
  ];
}

/** Words of an article between marks, at most `width` columns; marks of their own are not doubled. `focus` is not cut off. */
export function quote(text: string, width: number, focus = ""): string {
  const words = bareWords(text);
  return /^[“"]/u.test(words)
    ? truncateAround(words, Math.max(1, width), focus)
    : `“${truncateAround(words, Math.max(1, width - 2), focus)}”`;
}

export function placesText(places: readonly Ref[], most: number): string {
  const shown = places
    .slice(0, most)
    .map((one) => one.text)
    .join(" ");
  return places.length > most ? `${shown} +${places.length - most}` : shown;
}

/** Who said it, then the two wordings set one under the other. */
export function quotationBlock(page: Page, finding: ReportFinding, n: number): string[] {
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
    // What is told in other words stands without marks.
    const isTold = side.evidence.length > 0 && side.evidence.every(({ paraphrase }) => paraphrase === true);
    if (finding.rule === "quoted-paraphrased" && isTold)
      return [`${INDENT}${label(i)}  ${truncate(oneLine(snippet(v, side)), width - 5 - labelWidth)}`];
    const occasion = side.value !== null && finding.rule === "quotation-occasion" ? `${oneLine(side.value)}: ` : "";
    return [
      `${INDENT}${label(i)}  ${speaker}${occasion}${quote(snippet(v, side), width - 5 - labelWidth - columns(speaker) - columns(occasion))}`,
    ];
  };
  if (finding.diff === null || first === undefined || second === undefined) return [title, ...finding.sides.flatMap((_, i) => whole(i))];
  const rows = alignedRows(options.all === true ? finding.diff : elide(finding.diff), width - 5 - labelWidth, p.changed);
  const lines = labelledRows(rows, [label(0), label(1)]).map((line) => `${INDENT}${line}`);
  return [title, ...lines, ...others.flatMap((_, i) => whole(i + 2))];
}

/** Fewer characters than this say too little out of their sentence: "the call". */
const SCRAP = 24;

/** The sentence around a scrap of text, where the text is known; what breaks off inside a sentence ends in "…". */
export function fuller(options: RenderOptions, source: string, span: ReportSpan, words: string): string {
  const text = options.texts?.get(source);
  if (words.length < SCRAP) return sentenceAround(text, span) ?? words;
  const isWhole = /(?<!\b\p{L})[.!?]["”’)]*$/u.test(words);
  return !isWhole &&
    text?.slice(span.start, span.end) === span.text &&
    oneLine(span.text) === words &&
    /^ \p{L}/u.test(text.slice(span.end))
    ? `${words} …`
    : words;
}

/** Where a sentence ends; not behind a title or an initial. */
const SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|\p{Lu}))[.!?]["”’)]*(?=\s|$)/gu;

/** The sentence or sentences in which a stretch stands, or null where the text is not known. */
function sentenceAround(text: string | undefined, { start, end, text: words }: ReportSpan): string | null {
  if (text === undefined || words === "" || text.slice(start, end) !== words) return null;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const ends = [...text.slice(from, to).matchAll(SENTENCE_END)].map((match) => from + match.index + match[0].length);
  const opens = ends.findLast((one) => one <= start) ?? from;
  const around = text.slice(opens, ends.find((one) => one >= end) ?? to);
  const bare = opens === from ? withoutDateline(around) : around;
  return oneLine(bare.includes(words) ? bare : around);
}

export function titleWidth({ width }: Page, findings: readonly ReportFinding[]): number {
  return Math.min(Math.floor(width * 0.42), Math.max(12, ...findings.map((one) => columns(oneLine(one.title)))));
}

/** The text that says the most in the room: the longest that fits, else the shortest. */
function fullest(texts: readonly string[], room: number): string {
  const byLength = texts.toSorted((a, b) => columns(a) - columns(b));
  return byLength.findLast((one) => columns(one) <= room - 2) ?? byLength[0] ?? "";
}

/** Titles that do not say of what: no question could be made of the clause. */
const BARE = /^(?:Amount|Share|Number|Age|How (?:many|much)(?: (?:times|people|words|items))?\??)$/u;

/** A line with the values and where they stand. */
export function detailBlock(page: Page, finding: ReportFinding, n: number, wide: number): string[] {
  const { v, p, width } = page;
  const room = width - 3 - wide - 2;
  const titles = clip(wrap(oneLine(finding.title), wide), page.labelLines, wide);
  const set = (lines: readonly string[]): string[] =>
    Array.from({ length: Math.max(lines.length, titles.length) }, (_, i) =>
      `${p.level(finding.level, `${(i === 0 ? String(n) : "").padEnd(3)}${pad(titles[i] ?? "", wide)}`)}  ${lines[i] ?? ""}`.trimEnd(),
    );
  if (saysItInWords(finding)) return set(wrap(oneLine(finding.message), room).slice(0, 2));
  const piece = (side: ReportSide, most: number): string => {
    const at = placesText(refs(v, side.evidence), 3);
    const reached = stageOf(finding, side);
    if (reached !== "")
      return `${reached} ${quote(oneLine(side.value ?? ""), Math.max(14, most - columns(at) - columns(reached) - 2))} ${p.ref(at)}`;
    const label = sideLabel(side);
    const limit = Math.max(14, most - columns(at) - 1);
    // "Planned" and "done", "hedged" and "stated" need the words, and the words need these: they may be cut short of what makes the difference.
    const said = side.position !== "value" && side.value !== null ? oneLine(side.value) : "";
    // Enough by itself ("called on her to veto") where the longer words are those of another place.
    const around = said.split(" ").length >= 3 && !snippet(v, side).includes(said) ? said : snippet(v, side);
    // A value in the article's own words stands among them already.
    const value = said === "" || around.includes(said) ? "" : `${said} `;
    const words =
      label === "" || label === "YES" || label === "NO"
        ? `${value}${quote(around, Math.max(14, limit - columns(value)), value === "" ? said : "")}`
        : truncate(label, limit);
    return `${words} ${p.ref(at)}`;
  };
  // On one line where they fit, else each on its own, as long as there is room for.
  const whole = finding.sides.map((side) => piece(side, 400));
  const pieces = flow(whole, room).length === 1 ? whole : finding.sides.map((side) => piece(side, room));
  // Whose words they are says little without the words, and a bare "Amount" little without what is paid.
  const [first] = finding.sides;
  const bare = BARE.test(finding.title);
  if ((ruleInfo(finding.rule).group === "attribution" || bare) && first !== undefined)
    pieces.push(
      p.note(
        bare
          ? quote(
              fullest(
                finding.sides.map((side) => snippet(v, side)),
                room,
              ),
              room,
            )
          : quote(snippet(v, first), Math.min(room, 48)),
      ),
    );
  return set(flow(pieces, room));
}
