import type { BlockKind, Span } from "../model/index.ts";
import { linesOf, trimmed } from "./segment.ts";
import type { RawBlock } from "./segment.ts";

const ATX = /^(#{1,6})[ \t]+(.*?)[ \t]*#*$/u;
const LIST = /^(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/u;
const FENCE = /^(```+|~~~+)/u;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const SETEXT = /^(?:=+|-{2,})$/u;
const REFERENCE = /^\[[^\]]+\]:\s/u;
const MARKUP_ONLY = /^(?:<[^>]+>\s*)+$/u;
const TABLE = /^\|.*\|$/u;

interface OpenBlock {
  readonly start: number;
  readonly end: number;
  readonly lines: number;
  readonly kind: BlockKind | null;
  readonly skip: Span[];
}

/**
 * Blocks of a Markdown file over its raw text (CommonMark's block structure as far as prose needs it). Marks are left out of
 * the spans where they stand at an edge, and are `skip` stretches where they stand inside; offsets stay those of the file.
 */
export function segmentMarkdown(text: string, from = 0): RawBlock[] {
  const blocks: RawBlock[] = [];
  const state: { open: OpenBlock | null } = { open: null };
  let fence: { mark: string; start: number } | null = null;
  const close = () => {
    if (state.open) blocks.push(withInline(text, state.open));
    state.open = null;
  };
  const single = (line: Span, kind: BlockKind) => {
    close();
    blocks.push({ start: line.start, end: line.end, skip: [], lines: 1, hint: kind });
  };
  for (const line of linesOf(text, from)) {
    const raw = text.slice(line.start, line.end);
    if (fence) {
      if (!raw.startsWith(fence.mark)) continue;
      single({ start: fence.start, end: line.end }, "boilerplate");
      fence = null;
      continue;
    }
    const fenced = FENCE.exec(raw);
    const heading = ATX.exec(raw);
    if (raw === "") close();
    else if (fenced) {
      close();
      fence = { mark: fenced[1]!, start: line.start };
    } else if (heading) {
      close();
      const start = line.start + raw.indexOf(heading[2]!, heading[1]!.length);
      if (heading[2] !== "") blocks.push(withInline(text, { start, end: start + heading[2]!.length, lines: 1, kind: "heading", skip: [] }));
    } else if (state.open !== null && isTitleAbove(state.open, raw)) {
      state.open = { ...state.open, kind: "heading" };
      close();
    } else if (RULE.test(raw)) close();
    else if (REFERENCE.test(raw) || MARKUP_ONLY.test(raw) || TABLE.test(raw)) single(line, "boilerplate");
    else state.open = withLine(text, line, state.open, close);
  }
  close();
  return blocks;
}

const isTitleAbove = (block: OpenBlock, raw: string) => block.lines === 1 && block.kind === null && SETEXT.test(raw);

/** The block that is open after a line of prose. */
function withLine(text: string, line: Span, open: OpenBlock | null, close: () => void): OpenBlock | null {
  const mark = /^(?:>[ \t]?)+/u.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const content = trimmed(text, line.start + mark, line.end);
  const item = LIST.exec(text.slice(content.start, content.end));
  if (item || content.start === content.end) close();
  if (item) return { start: content.start + item[0].length, end: content.end, lines: 1, kind: "list-item", skip: [] };
  if (content.start === content.end) return null;
  if (!open) return { start: content.start, end: content.end, lines: 1, kind: null, skip: [] };
  const skip = mark > 0 ? [...open.skip, { start: line.start, end: content.start }] : open.skip;
  return { ...open, end: content.end, lines: open.lines + 1, skip };
}

function withInline(text: string, block: OpenBlock): RawBlock {
  const skip = [...block.skip, ...inlineMarks(text, block.start, block.end)].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of skip) if (span.start >= (apart.at(-1)?.end ?? block.start)) apart.push(span);
  let { start, end } = block;
  while (apart[0]?.start === start) start = apart.shift()!.end;
  while (apart.at(-1)?.end === end) end = apart.pop()!.start;
  return { ...trimmed(text, start, Math.max(start, end)), skip: apart, lines: block.lines, hint: block.kind };
}

const INLINE = [
  /!\[[^\]]*\]\([^)]*\)/gu, // image: all of it
  /\[\^[^\]]+\]/gu, // footnote mark
  /<\/?[a-z][^<>]*>/giu, // HTML tag
  /`+/gu,
  /~~/gu,
  /\\(?=[\p{P}\p{S}])/gu, // escape
];
/** Emphasis: a run of marks that opens before or closes after a word; "snake_case" and "2 * 3" are none. */
const EMPHASIS =
  /(?<![\p{L}\p{N}\\*])\*{1,3}(?=\S)|(?<=[^\s\\])\*{1,3}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}\\_])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}_])/gu;
/** A link's text, then its target; an editor's brackets ("[him]") have no target and stay. */
const LINK = /\[((?:[^[\]]|\[[^\]]*\])*)\](\([^()\s]*(?:\([^()]*\)[^()\s]*)?(?:\s+"[^"]*")?\)|\[[^\]]*\])/gu;

function inlineMarks(text: string, start: number, end: number): Span[] {
  const raw = text.slice(start, end);
  const marks: Span[] = [];
  for (const pattern of [...INLINE, EMPHASIS]) {
    for (const found of raw.matchAll(pattern)) marks.push({ start: start + found.index, end: start + found.index + found[0].length });
  }
  for (const found of raw.matchAll(LINK)) {
    const open = start + found.index;
    const target = open + 1 + found[1]!.length;
    marks.push({ start: open, end: open + 1 }, { start: target, end: target + 1 + found[2]!.length });
  }
  return marks;
}
