/**
 * Finding the words of a quotation in a source's text, word for word or nearly so, whether or not the source has them in
 * quotation marks: sources may be transcripts and notes.
 */
import { isMaskable } from "../lexicon/masked.ts";
import type { Span } from "../model/index.ts";

/** A word of a text: folded for comparison, with its place. */
export interface Word extends Span {
  readonly folded: string;
}

/** Where a quotation stands in a text, or comes nearest. */
export interface Located {
  readonly span: Span;
  /** Share of the quotation's words found there in order, 0 to 1; 1 and `exact` when word for word. */
  readonly similarity: number;
  readonly exact: boolean;
}

/** A word, one with letters masked ("f***ing"), or an ampersand for "and". */
const WORD = /[\p{L}\p{N}]+(?:\*+\p{L}+|\*{2,})*(?:[’'][\p{L}]+)*|&(?=\s)/gu;

/** Contractions in full, so that "he's" and "he is" are the same words; a possessive is folded like the verb, on both sides. */
const CLITICS: Readonly<Record<string, string>> = {
  "n't": "not",
  "'s": "is",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'m": "am",
  "'d": "would",
};
const STEMS: Readonly<Record<string, string>> = { wo: "will", ca: "can", sha: "shall" };

/** Words of a text, lower-cased, without accents and with contractions in full; hyphens part words. A masked word is its first letter. */
export function wordsOf(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const start = offset + match.index;
    const end = start + match[0].length;
    const folded = match[0].toLowerCase().replace(/’/g, "'").normalize("NFD").replace(/\p{M}/gu, "");
    if (folded === "&") return [{ start, end, folded: "and" }];
    if (folded.includes("*") || isMaskable(folded)) return [{ start, end, folded: `${folded.slice(0, 1)}*` }];
    const clitic = folded === "cannot" ? "not" : /(?:n't|'(?:s|re|ve|ll|m|d))$/u.exec(folded)?.[0];
    if (clitic === undefined || clitic.length >= folded.length || folded.length !== match[0].length) return [{ start, end, folded }];
    const cut = end - clitic.length;
    const stem = folded.slice(0, -clitic.length);
    return [
      { start, end: cut, folded: clitic === "n't" ? (STEMS[stem] ?? stem) : stem },
      { start: cut, end, folded: CLITICS[clitic] ?? clitic },
    ];
  }).flat();
}

/** Positions of each word, for `locate`. */
export function indexWords(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  words.forEach(({ folded }, at) => {
    const list = index.get(folded);
    if (list === undefined) index.set(folded, [at]);
    else list.push(at);
  });
  return index;
}

/** The words of a text without what stands between them, with the words that start and end at each letter. */
export interface Joined {
  readonly letters: string;
  readonly starts: ReadonlyMap<number, Word>;
  readonly ends: ReadonlyMap<number, Word>;
}

export function joinWords(words: readonly Word[]): Joined {
  const starts = new Map<number, Word>();
  const ends = new Map<number, Word>();
  let at = 0;
  for (const word of words) {
    starts.set(at, word);
    at += word.folded.length;
    ends.set(at, word);
  }
  return { letters: words.map(({ folded }) => folded).join(""), starts, ends };
}

/** Fewer letters than this may meet by chance. */
const LETTERS = 12;

/** Where the same letters stand, whatever the spaces, hyphens and points between them: "work force" and "workforce", "I.R.S." and "IRS". */
export function locateJoined(quotation: readonly Word[], { letters, starts, ends }: Joined): Located | null {
  const sought = quotation.map(({ folded }) => folded).join("");
  if (sought.length < LETTERS) return null;
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
    const [first, last] = [starts.get(at), ends.get(at + sought.length)];
    if (first !== undefined && last !== undefined) return { span: { start: first.start, end: last.end }, similarity: 1, exact: true };
  }
  return null;
}

const SLACK = 4;
/** A word that stands more often than this in a text says nothing about where a quotation might stand. */
const COMMON = 60;

/**
 * The best place of `quotation` in `text`: diagonals with most words in common are aligned by longest common subsequence.
 * Null where no two words meet.
 */
export function locate(quotation: readonly Word[], text: readonly Word[], index: ReadonlyMap<string, readonly number[]>): Located | null {
  const run = verbatim(quotation, text, index);
  if (run !== null) return run;
  const diagonals = new Map<number, number>();
  quotation.forEach(({ folded }, at) => {
    const places = index.get(folded) ?? [];
    if (places.length > COMMON && quotation.length > 3) return;
    for (const place of places) {
      const bucket = Math.floor((place - at) / SLACK);
      diagonals.set(bucket, (diagonals.get(bucket) ?? 0) + 1);
    }
  });
  const best = [...diagonals].sort(([a, m], [b, n]) => n - m || a - b).slice(0, 3);
  let found: Located | null = null;
  for (const [bucket] of best) {
    const from = Math.max(0, bucket * SLACK - SLACK);
    const window = text.slice(from, bucket * SLACK + quotation.length + 2 * SLACK + 2);
    // Aligned from the left, then from the right up to where that ended: the stretch is as short as it can be.
    const end = (commonSubsequence(quotation, window).at(-1) ?? -1) + 1;
    const matched = commonSubsequence(quotation.toReversed(), window.slice(0, end).toReversed());
    const [first, last] = [window[end - 1 - (matched.at(-1) ?? 0)], window[end - 1]];
    if (first === undefined || last === undefined || matched.length === 0) continue;
    const similarity = matched.length / quotation.length;
    if (found === null || similarity > found.similarity) found = { span: { start: first.start, end: last.end }, similarity, exact: false };
  }
  return found;
}

/** Words that may stand between the parts of a quotation that its cue breaks in two. */
const CUE = 40;

/**
 * The place where the words stand in a row but for a cue in the middle (“No,” she said on Monday. “Not now.”), or null. The words
 * between must stand outside the quotation marks of `source`, the text that `text` are the words of.
 */
export function locateBroken(
  quotation: readonly Word[],
  text: readonly Word[],
  index: ReadonlyMap<string, readonly number[]>,
  source: string,
): Located | null {
  for (const start of index.get(quotation[0]?.folded ?? "") ?? []) {
    let length = 0;
    while (length < quotation.length && text[start + length]?.folded === quotation[length]?.folded) length += 1;
    const rest = quotation.slice(length);
    if (length < 2 || rest.length < 2) continue;
    for (let next = start + length + 1; next <= start + length + CUE; next += 1) {
      if (!rest.every(({ folded }, at) => text[next + at]?.folded === folded)) continue;
      const [first, before, after, last] = [text[start], text[start + length - 1], text[next], text[next + rest.length - 1]];
      if (!first || !before || !after || !last || !/["”’][^“”]*["“‘]\s*$/u.test(source.slice(before.end, after.start))) continue;
      return { span: { start: first.start, end: last.end }, similarity: 1, exact: true };
    }
  }
  return null;
}

/** The first place where all the words stand in a row, or null. */
function verbatim(quotation: readonly Word[], text: readonly Word[], index: ReadonlyMap<string, readonly number[]>): Located | null {
  const start = index
    .get(quotation[0]?.folded ?? "")
    ?.find((place) => quotation.every(({ folded }, at) => text[place + at]?.folded === folded));
  const [first, last] = start === undefined ? [] : [text[start], text[start + quotation.length - 1]];
  return first === undefined || last === undefined ? null : { span: { start: first.start, end: last.end }, similarity: 1, exact: true };
}

/** Positions in `text` of a longest common subsequence of two word lists (quadratic; windows are short). */
export function commonSubsequence(quotation: readonly Word[], text: readonly Word[]): number[] {
  const [rows, columns] = [quotation.length, text.length];
  const table = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  const same = (row: number, column: number) => quotation[row]?.folded === text[column]?.folded;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      (table[row] as Uint16Array)[column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found: number[] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns;) {
    if (same(row, column) && at(row, column) === at(row + 1, column + 1) + 1) {
      found.push(column);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}
