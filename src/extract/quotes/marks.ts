/**
 * Finds the stretches between quotation marks, by their characters alone: curly, straight, guillemets, two apostrophes or
 * backticks for one double mark, single marks that are no apostrophes, and marks of two styles that belong together.
 */
import type { Article, Span } from "../../model/index.ts";

/** A quotation in marks. `span` has the marks, `inner` has not. */
export interface Quotation {
  readonly index: number;
  readonly span: Span;
  readonly inner: Span;
  /** Index into `article.blocks`. */
  readonly block: number;
  readonly single: boolean;
  /** False where the paragraph ends before a closing mark. */
  readonly closed: boolean;
  /** Index of the quotation inside which this one stands, or null. */
  readonly parent: number | null;
  /** Index of the unclosed quotation of the paragraph before that this one continues, or null. */
  readonly continues: number | null;
}

interface Found {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  single: boolean;
  closed: boolean;
}

const SPACE = /\s/;
const BEFORE_OPENING = /[\s\u200b\u200e\u202a\u2060([{<>—–\-:;,.…/=]/;
const AFTER_OPENING = /[\p{L}\p{N}$£€#@.…[(‘'“"*]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: 'em, 'til, 'cause, '90s. */
const ELIDED = /^.(?:em|til|cause|bout|tis|twas|n|cept|\d0s|\d\d)\b/i;
/** The longest stretch, in characters, that single marks are taken to enclose. */
const SINGLE_LIMIT = 1500;

/** Length of a double mark at an offset: 1 for “ ” " « » „, 2 for '' and ``, 0 for none. */
function doubleMark(text: string, at: number): number {
  const char = text[at];
  if (char === '"' || char === "“" || char === "”" || char === "«" || char === "»" || char === "„" || char === "＂") return 1;
  if ((char === "'" || char === "’" || char === "‘") && text[at + 1] === char) return 2;
  return char === "`" && text[at + 1] === "`" ? 2 : 0;
}

const isClosing = (char: string): boolean => char === "”" || char === "»";
const isOpening = (char: string): boolean => char === "“" || char === "«" || char === "„" || char === "`" || char === "‘";

function doubles(text: string, from: number, to: number): Found[] {
  const found: Found[] = [];
  let open: { start: number; inner: number } | null = null;
  const close = (innerEnd: number, end: number, closed: boolean): void => {
    if (open !== null && innerEnd > open.inner) {
      found.push({ start: open.start, end, innerStart: open.inner, innerEnd, single: false, closed });
    }
    open = null;
  };
  for (let at = from; at < to; at += 1) {
    let size = doubleMark(text, at);
    if (size === 0) continue;
    const char = text[at] as string;
    // ''' is a double mark beside a single one: the single one stands inside.
    const triple = size === 2 && text[at + 2] === char;
    const previous = at > from ? (text[at - 1] as string) : " ";
    const next = text[at + size + (triple ? 1 : 0)] ?? " ";
    const opens = BEFORE_OPENING.test(previous) && AFTER_OPENING.test(next) && at + size < to;
    const current = open as { start: number; inner: number } | null;
    if (current === null) {
      // A closing mark may stand for an opening one by mistake, but only where it could open.
      if (isClosing(char) && !opens) continue;
      if (isOpening(char) || opens || !(at > from && SPACE.test(next))) open = { start: at, inner: at + size };
    } else if (at === current.inner) {
      open = { start: current.start, inner: at + size };
    } else if (opens && !isClosing(char) && SPACE.test(previous)) {
      // The earlier one was never closed: a new quotation begins here.
      close(at, at, false);
      open = { start: at, inner: at + size };
    } else {
      if (triple) size = 3;
      close(at + (triple ? 1 : 0), at + size, true);
    }
    at += size - 1;
  }
  close(to, to, false);
  return found;
}

/** End of the single mark that closes a quotation opened at `open`, or -1. Marks inside double ones that lie within are passed over. */
function closingSingle(text: string, open: number, to: number, outer: readonly Found[]): number {
  let possessive = -1;
  for (let at = open + 2; at < to && at < open + SINGLE_LIMIT; at += 1) {
    const over = outer.find(({ start, end }) => at >= start && at < end && start > open);
    if (over) {
      at = over.end - 1;
      continue;
    }
    const char = text[at];
    if (char !== "’" && char !== "'") continue;
    if (char === text[at + 1]) {
      at += 1;
      continue;
    }
    const previous = text[at - 1] as string;
    if (SPACE.test(previous) || LETTER.test(text[at + 1] ?? " ")) continue;
    // "the members' plan": after an s and before a small letter it may be a possessive; a later mark decides.
    if (previous === "s" && /^.\s+\p{Ll}/u.test(text.slice(at, at + 4))) {
      if (possessive < 0) possessive = at;
      continue;
    }
    return at;
  }
  return possessive;
}

function singles(text: string, from: number, to: number, outer: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (let at = from; at < to; at += 1) {
    const char = text[at];
    if (char !== "‘" && char !== "'" && char !== "’" && char !== "`") continue;
    if (doubleMark(text, at) > 0 || (text[at - 1] === char && at > from)) continue;
    const previous = at > from ? (text[at - 1] as string) : " ";
    const boundary = BEFORE_OPENING.test(previous) || doubleMark(text, at - 1) > 0 || (at > from + 1 && doubleMark(text, at - 2) === 2);
    if (!boundary || !AFTER_OPENING.test(text[at + 1] ?? " ")) continue;
    if (ELIDED.test(text.slice(at, at + 8)) && char !== "‘") continue;
    const inside = outer.find(({ innerStart, innerEnd }) => at >= innerStart && at < innerEnd);
    const end = closingSingle(text, at, inside?.innerEnd ?? to, inside ? [] : outer);
    if (end < 0) continue;
    found.push({ start: at, end: end + 1, innerStart: at + 1, innerEnd: end, single: true, closed: true });
    at = end;
  }
  return found;
}

/** All quotations of an article's annotated blocks, outer ones before those inside them, left to right. */
export function scanMarks(article: Article): readonly Quotation[] {
  const all: Quotation[] = [];
  let unclosed: number | null = null;
  article.blocks.forEach((block, index) => {
    if (!["headline", "standfirst", "heading", "paragraph", "list-item"].includes(block.kind)) return;
    const { start: from, end: to } = block.span;
    const outer = doubles(article.text, from, to);
    const found = [...outer, ...singles(article.text, from, to, outer)].sort((a, b) => a.start - b.start || b.end - a.end);
    const stack: Quotation[] = [];
    for (const { start, end, innerStart, innerEnd, single, closed } of found) {
      while (stack.length > 0 && (stack.at(-1) as Quotation).span.end <= start) stack.pop();
      const quotation: Quotation = {
        index: all.length,
        span: { start, end },
        inner: { start: innerStart, end: innerEnd },
        block: index,
        single,
        closed,
        parent: stack.at(-1)?.index ?? null,
        continues: unclosed !== null && start === from ? unclosed : null,
      };
      all.push(quotation);
      stack.push(quotation);
    }
    const last = all.filter((quotation) => quotation.block === index && quotation.parent === null).at(-1);
    unclosed = last !== undefined && !last.closed && last.span.end === to ? last.index : null;
  });
  return all;
}
