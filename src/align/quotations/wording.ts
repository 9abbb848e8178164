import type { DiffPart, Span } from "../../model/index.ts";
import type { QuotedWord, Stream } from "./passages.ts";
import type { Region } from "./regions.ts";

/** One place where two wordings differ. Ranges are word indices of the streams, half-open. */
export interface Hunk {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** `marked`: an ellipsis, brackets or a break between two quotations owns up to it. */
  readonly kind: "substituted" | "inserted" | "deleted" | "marked" | "skipped";
}

/** Words left out in one go from which on it is a stitching of two stretches rather than a slip in one. */
const SKIP = 4;

/** Places where the words of a region differ, in order. `deleted` words stand in `a` only, `inserted` ones in `b` only. */
export function hunksOf(a: Stream, b: Stream, region: Region): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [region.a[0], region.b[0]];
  const add = (endA: number, endB: number): void => {
    let [toA, toB] = [endA, endB];
    // At a ragged start or end, words may stand in both that the region did not pair.
    while (i < toA && j < toB && a.words[i]?.fold === b.words[j]?.fold) [i, j] = [i + 1, j + 1];
    while (i < toA && j < toB && a.words[toA - 1]?.fold === b.words[toB - 1]?.fold) [toA, toB] = [toA - 1, toB - 1];
    if (toA > i || toB > j)
      hunks.push({
        a: [i, toA],
        b: [j, toB],
        kind: isMasked(a, b, [i, toA], [j, toB])
          ? "marked"
          : kindOf(a.words, b.words, [i, toA], [j, toB], {
              first: i === region.a[0] && j === region.b[0],
              last: endA === region.a[1] && endB === region.b[1],
            }),
      });
  };
  for (const [p, q] of region.pairs) {
    add(p, q);
    [i, j] = [p + 1, q + 1];
  }
  add(region.a[1], region.b[1]);
  return hunks;
}

/** `first`, `last`: what stands before or after the hunk is no more of the region, so that no break there owns up to anything. */
function kindOf(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  [a0, a1]: [number, number],
  [b0, b1]: [number, number],
  { first, last }: { readonly first: boolean; readonly last: boolean },
): Hunk["kind"] {
  const [lengthA, lengthB] = [a1 - a0, b1 - b0];
  if (a.slice(a0, a1).some(({ bracketed }) => bracketed) || b.slice(b0, b1).some(({ bracketed }) => bracketed)) return "marked";
  if (samePrint(a.slice(a0, a1), b.slice(b0, b1))) return "marked";
  const [from, to] = [Number(first), Number(last)];
  const breaks = (words: readonly QuotedWord[], start: number, end: number): boolean =>
    ellipsis(words, start + from, end - to) || broken(words, start + from, end - to);
  // Who joins what another has words of the same utterance between owns up to nothing by the other's cue.
  const joins = (longer: readonly QuotedWord[], start: number, end: number): boolean =>
    !first && !last && end - start >= SKIP && isOneQuote(longer.slice(start - 1, end + 1)) && !ellipsis(longer, start, end);
  if (lengthA === 0 && joins(b, b0, b1)) return breaks(a, a0, a1) ? "marked" : "skipped";
  if (lengthB === 0 && joins(a, a0, a1)) return breaks(b, b0, b1) ? "marked" : "skipped";
  if (breaks(a, a0, a1) || breaks(b, b0, b1)) return "marked";
  if (lengthA === 0) return lengthB >= SKIP ? "skipped" : "inserted";
  if (lengthB === 0) return lengthA >= SKIP ? "skipped" : "deleted";
  return "substituted";
}

function isOneQuote(words: readonly QuotedWord[]): boolean {
  return words.every(({ quote }) => quote !== "" && quote === words[0]?.quote);
}

function ellipsis(words: readonly QuotedWord[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (words[at]?.afterEllipsis) return true;
  return false;
}

/** Whether the article itself breaks off its quotation within the hunk: what lies between was never claimed to be joined. */
function broken(words: readonly QuotedWord[], from: number, to: number): boolean {
  const [before, after] = [words[from - 1], words[to]];
  return before !== undefined && after !== undefined && before.passage !== after.passage;
}

/** Whether two runs of words are the same letters cut otherwise ("into", "in to"), a contraction, or one is masked ("f---ing"). */
function samePrint(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  const [left, right] = [letters(a), letters(b)];
  if (left === right || (a.length === 1 && b.length === 1 && masked(a[0] as QuotedWord, b[0] as QuotedWord))) return true;
  return CLITIC_PAIRS.has(`${left} ${right}`) || CLITIC_PAIRS.has(`${right} ${left}`);
}

/** Whether the words of a place are the same, only cut or contracted otherwise. */
export function isSpelledAlike(a: Stream, b: Stream, hunk: Hunk): boolean {
  const [left, right] = [a.words.slice(...hunk.a), b.words.slice(...hunk.b)];
  return samePrint(left, right) && ![...left, ...right].some(({ mask }) => mask !== null);
}

/** One prints a word in full, the other hides its letters ("f***ing", "b----"), however the tokenizer has cut it. */
function isMasked(a: Stream, b: Stream, [a0, a1]: [number, number], [b0, b1]: [number, number]): boolean {
  const [left, right] = [withMask(a, a0, a1), withMask(b, b0, b1)];
  const hides = (text: string): boolean => /\p{L}(?:\*{2,}|-{2,}|[–—]{2,})\p{L}*/u.test(text);
  if (hides(left) === hides(right)) return false;
  const [hidden, plain] = hides(left) ? [left, right] : [right, left];
  return new RegExp(
    `^${hidden
      .toLowerCase()
      .replace(/[^\p{L}*–—-]/gu, "")
      .replace(/[*–—-]+/gu, "\\p{L}+")}$`,
    "u",
  ).test(plain.toLowerCase());
}

/** Some words as they are printed, with the dashes or stars that a tokenizer has cut off the last one. */
function withMask({ words, document }: Stream, from: number, to: number): string {
  const { text } = document.article;
  const end = words[to - 1]?.end ?? 0;
  return from === to ? "" : textOfWords(words.slice(from, to), text) + (/^(?:\*{2,}|-{2,}|[–—]{2,})/u.exec(text.slice(end))?.[0] ?? "");
}

const CLITIC_PAIRS = new Set(["is 's", "has 's", "would 'd", "had 'd", "us 's", "and &"].map((pair) => pair.replace(/[^a-z& ]/gu, "")));

function letters(words: readonly QuotedWord[]): string {
  return words.map(({ fold }) => fold.replace(/[^\p{L}\p{N}&]/gu, "")).join("");
}

function masked(a: QuotedWord, b: QuotedWord): boolean {
  const [mask, plain] = a.mask ? [a, b] : [b, a];
  return mask.mask !== null && mask.mask.test(plain.fold);
}

/** Equal words shown around what differs; `start`, `end`: what differs stands before or behind the region as well. */
interface Around {
  readonly context: number;
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * Word-level diff around the hunks of a region as text, `a` the old one; what is equal or merely printed otherwise is shown as `a`
 * prints it.
 */
export function diffParts(a: Stream, b: Stream, region: Region, hunks: readonly Hunk[], { context, start, end }: Around): DiffPart[] {
  const parts: DiffPart[] = [];
  const [from, to] = region.a;
  const push = (op: DiffPart["op"], stream: Stream, first: number, last: number): void => {
    const text = print(stream.words, first, last, stream.document.article.text);
    if (text !== "") parts.push({ op, text });
  };
  const equal = (first: number, last: number, most: number): void => {
    if (last - first <= most) return push("equal", a, first, last);
    const head = print(a.words, first, first + context, a.document.article.text);
    parts.push({ op: "equal", text: most > context ? `${head} … ${print(a.words, last - context, last, a.document.article.text)}` : head });
  };
  const [first, last] = [hunks[0], hunks.at(-1)];
  if (!first || !last) equal(start ? from : Math.max(from, to - context), to, end && start ? 2 * context : context);
  else {
    if (start) equal(from, first.a[0], 2 * context);
    else push("equal", a, Math.max(from, first.a[0] - context), first.a[0]);
    hunks.forEach((hunk, at) => {
      push("delete", a, ...hunk.a);
      push("insert", b, ...hunk.b);
      const next = hunks[at + 1];
      if (next) push("equal", a, hunk.a[1], next.a[0]);
    });
    if (end) equal(last.a[1], to, 2 * context);
    else push("equal", a, last.a[1], Math.min(to, last.a[1] + context));
  }
  return parts;
}

function print(words: readonly QuotedWord[], from: number, to: number, text: string): string {
  return textOfWords(words.slice(from, to), text);
}

/** The words as the article prints them, without what it says between two passages. */
export function textOfWords(words: readonly QuotedWord[], text: string): string {
  const runs: [QuotedWord, QuotedWord][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run && run[1].passage === word.passage) run[1] = word;
    else runs.push([word, word]);
  }
  return runs.reduce((told, [first, last], at) => {
    const words = text.slice(first.start, last.end);
    const before = runs[at - 1]?.[1];
    return before === undefined ? words : `${told}${seam(text.slice(before.end, before.end + 1), words)} ${words}`;
  }, "");
}

/** The mark between two passages: the one that the first ends with; a full stop where a cue's comma stands for it. */
function seam(mark: string, next: string): string {
  if (/^[.!?;:…]$/u.test(mark)) return mark;
  return mark === "," ? (/^\p{Lu}/u.test(next) ? "." : ",") : "";
}

/** The stretch of the article from the first to the last of some words. */
export function spanOfWords(words: readonly { readonly start: number; readonly end: number }[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
