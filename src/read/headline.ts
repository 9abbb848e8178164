import type { BlockKind } from "../model/index.ts";
import { findDateline } from "./dateline.ts";
import type { RawBlock } from "./segment.ts";

const HEADLINE_WORDS = 40;
const STOPPED_HEADLINE_WORDS = 16;
const FULL_STOP = /[.…]["'”’)\]]*$/u;
/** Blocks from the top among which the headline is looked for. */
const HEAD_BLOCKS = 12;
const SMALL = /^(?:a|an|the|and|but|or|nor|for|so|yet|as|at|by|in|of|off|on|per|to|up|via|vs?|with|from|into|over|is|are|be|it|its)$/iu;

/**
 * Index of the headline among the blocks, or -1. The first block that is neither menu nor date nor byline is it, if it reads
 * like one; text that opens with its first paragraph has none.
 */
export function headlineIndex(
  raw: readonly RawBlock[],
  readings: readonly string[],
  kinds: readonly (BlockKind | null)[],
  given: string | null,
): number {
  const marked = kinds.indexOf("headline");
  if (marked >= 0) return marked;
  if (given !== null) {
    const same = readings.slice(0, HEAD_BLOCKS).findIndex((reading) => sameWords(reading, given));
    if (same >= 0) return same;
  }
  const first = kinds.findIndex((kind) => kind === null);
  if (first < 0 || first >= HEAD_BLOCKS) return -1;
  if (raw[first]!.hint === "heading") return first;
  const follows = readings.some((_, index) => index > first && kinds[index] === null);
  return given === null &&
    follows &&
    isHeadline(raw[first]!, readings[first]!, readings.slice(first + 1).find((_, index) => kinds[first + 1 + index] === null) ?? "")
    ? first
    : -1;
}

/** Whether a first block reads like a headline: short, one line, and no sentence of running text. */
function isHeadline(block: RawBlock, text: string, next: string): boolean {
  const words = text.split(" ");
  if (block.hint === "list-item" || block.lines > 2 || words.length > HEADLINE_WORDS || text.length > 260) return false;
  if (findDateline(text, false) !== null) return false;
  if (/[:;,]$/u.test(text) && !/;$/u.test(text)) return false;
  if (!FULL_STOP.test(text) && !/[?!]["'”’]*$/u.test(text)) return words.length > 1 && /\p{L}/u.test(text);
  if (isTitleCase(text)) return true;
  if (/[.!?]["'”’)]*\s+["'“‘]?\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return false; // two sentences
  if (/[?!]["'”’]*$/u.test(text)) return words.length <= STOPPED_HEADLINE_WORDS + 4 && !/^["“‘']/u.test(text);
  return (
    words.length <= STOPPED_HEADLINE_WORDS &&
    !/["”]\s*(?:\p{L}+\s){0,3}(?:said|says|told)|["”]\.?$/u.test(text) &&
    next.length > text.length * 1.5
  );
}

/** Most of the longer words begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}'’-]*/gu)?.filter((word) => !SMALL.test(word)) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}

/** Whether a block below the headline reads like a heading or a standfirst: one short line without a final stop. */
export function isHeadingLike(block: RawBlock, text: string): boolean {
  const words = text.split(" ");
  return (
    block.lines === 1 &&
    words.length <= 14 &&
    /^["“‘']?[\p{Lu}\d]/u.test(text) &&
    /[\p{L}\d%)”’"']$/u.test(text) &&
    !/[.!?;:,…]["'”’)]*$/u.test(text) &&
    !/[.!?]\s+\p{Lu}/u.test(text)
  );
}

/** The same but for case, white space and punctuation. */
export function sameWords(a: string, b: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return a === b || fold(a) === fold(b);
}
