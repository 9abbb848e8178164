import type { BlockKind, Span } from "../model/index.ts";

/** A stretch of lines that belong together, before anything is known of its make-up. */
export interface RawBlock {
  readonly start: number;
  readonly end: number;
  /** Markup inside it, which no token may lie in. */
  readonly skip: readonly Span[];
  /** Number of lines that it spans. */
  readonly lines: number;
  /** What the markup says that it is; null for plain text. */
  readonly hint: BlockKind | null;
}

/** Lines longer than this are whole paragraphs, never hard-wrapped ones. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;
const TERMINAL = /[.!?:;…]["'”’)\]]*$/u;
const LIST_MARK = /^(?:[-*•–]|\d{1,2}[.)])\s/u;

/** Lines of `text` from `from` on, trimmed; blank lines are empty spans. Breaks are LF, CRLF, lone CR and the Unicode separators. */
export function linesOf(text: string, from = 0): Span[] {
  const lines: Span[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029]/gu;
  breaks.lastIndex = from;
  let start = from;
  for (;;) {
    const found = breaks.exec(text);
    lines.push(trimmed(text, start, found ? found.index : text.length));
    if (!found) return lines;
    start = found.index + found[0].length;
  }
}

/** The span without white space at its edges. */
export function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/**
 * Paragraphs of plain text: every line between blank lines is a paragraph, unless the text is hard-wrapped, in which case
 * full lines go on in the next one.
 */
export function segmentPlain(text: string, from = 0): RawBlock[] {
  const lines = linesOf(text, from);
  const width = wrapWidth(text, lines);
  const blocks: RawBlock[] = [];
  let open: { start: number; end: number; lines: number } | null = null;
  let previous: Span | null = null;
  const close = () => {
    if (open) blocks.push({ ...open, skip: [], hint: null });
    open = null;
  };
  for (const line of lines) {
    if (line.start === line.end) {
      close();
    } else if (open && previous && width !== null && goesOn(text, previous, line, width)) {
      open = { start: open.start, end: line.end, lines: open.lines + 1 };
    } else {
      close();
      open = { start: line.start, end: line.end, lines: 1 };
    }
    previous = line;
  }
  close();
  return blocks;
}

/**
 * The column at which a hard-wrapped text breaks, or null where every line is a paragraph of its own. In wrapped prose most
 * full lines end in the middle of a sentence; where lines are paragraphs hardly any does.
 */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  let [full, broken] = [0, 0];
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    if (line.start === line.end || next.start === next.end || !isFull(text, line, next, width)) continue;
    full += 1;
    if (!TERMINAL.test(text.slice(line.start, line.end))) broken += 1;
  }
  return full > 0 && broken / full >= 0.5 ? width : null;
}

/** Whether the first word of the next line would not have fitted, with some room for a ragged edge. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const word = /^\S+/u.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP)));
  return line.end - line.start + 1 + (word?.[0].length ?? 0) > width - 3;
}

function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  const following = text.slice(next.start, next.end);
  if (LIST_MARK.test(following)) return false;
  if (isFull(text, line, next, width)) return true;
  return /^\p{Ll}/u.test(following) && !TERMINAL.test(text.slice(line.start, line.end));
}

/** The text of a block as it reads: without its markup, white space and line breaks folded; at most about `limit` characters. */
export function readingText(
  text: string,
  block: { readonly start: number; readonly end: number; readonly skip: readonly Span[] },
  limit = 600,
): string {
  const end = Math.min(block.end, block.start + limit);
  let out = "";
  let at = block.start;
  for (const gap of block.skip) {
    if (gap.start >= end) break;
    out += text.slice(at, gap.start);
    at = gap.end;
  }
  return (out + text.slice(at, Math.max(at, end))).replace(/\s+/gu, " ").trim();
}
