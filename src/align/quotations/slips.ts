/** Short quotations that another article has word for word but for one: too short for the seeds that find longer ones. */
import type { QuotedWord, Stream } from "./passages.ts";
import type { Region } from "./regions.ts";

/** Words of a passage, and those that both must have; one with content is enough where the other only has a word more. */
const LEAST = { words: 3, shared: 3, content: 2 };
/** Shared words from which on one with content is enough, and more words than one may be left out or put in. */
const LONG = 5;
const LONGEST = 30;

/**
 * Regions of whole passages of `a` that `b` has with one word exchanged, left out or put in. A word at the edge counts only where the other's sentence
 * or passage ends there as well.
 */
export function slipRegions(a: Stream, b: Stream): Region[] {
  const places = new Map<string, number[]>();
  b.words.forEach(({ fold }, at) => places.set(fold, [...(places.get(fold) ?? []), at]));
  return passagesOf(a).flatMap(([from, to]) => {
    const region = slipOf(a.words, from, to, b, places);
    return region === null ? [] : [region];
  });
}

/** Half-open word ranges of passages. */
function passagesOf({ words }: Stream): [number, number][] {
  const found: [number, number][] = [];
  words.forEach(({ passage }, at) => {
    const last = found.at(-1);
    if (last && words[last[0]]?.passage === passage) last[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found.filter(([from, to]) => to - from >= LEAST.words && to - from <= LONGEST);
}

const ONE = [
  [1, 1],
  [1, 0],
  [0, 1],
] as const;
const MORE = [
  [2, 0],
  [0, 2],
  [3, 0],
  [0, 3],
] as const;

function slipOf(
  words: readonly QuotedWord[],
  from: number,
  to: number,
  b: Stream,
  places: ReadonlyMap<string, readonly number[]>,
): Region | null {
  const length = to - from;
  const fold = (at: number): string => words[at]?.fold ?? "";
  const starts = new Set([
    ...(places.get(fold(from)) ?? []),
    // The first word may be the one that is exchanged.
    ...(places.get(fold(from + 1)) ?? []).map((at) => at - 1),
  ]);
  for (const start of starts) {
    let head = 0;
    while (head < length && b.words[start + head]?.fold === fold(from + head)) head += 1;
    if (head === length) return null;
    // Exchanged, left out of `b`, put into `b`.
    for (const [skipA, skipB] of head + 1 >= LONG || length > LONG ? [...ONE, ...MORE] : ONE) {
      const rest = length - head - skipA;
      if (rest < 0) continue;
      const tail = start + head + skipB;
      const same = Array.from({ length: rest }, (_, k) => b.words[tail + k]?.fold === fold(from + head + skipA + k)).every(Boolean);
      const edge = head === 0 || rest === 0;
      if (!same || (edge && (skipA !== 1 || skipB !== 1))) continue;
      const pairs = [
        ...Array.from({ length: head }, (_, k) => [from + k, start + k] as const),
        ...Array.from({ length: rest }, (_, k) => [from + head + skipA + k, tail + k] as const),
      ];
      const end = tail + rest;
      if (!isShared(words, pairs, skipA) || !isOnePassage(b.words, start, end)) continue;
      if (head === 0 && !isEdge(b, start - 1, start)) continue;
      if (rest === 0 && !isEdge(b, end - 1, end)) continue;
      return { pairs, a: [from, to], b: [start, end] };
    }
  }
  return null;
}

function isShared(words: readonly QuotedWord[], pairs: readonly (readonly [number, number])[], missing: number): boolean {
  const content = pairs.filter(([i]) => words[i]?.content).length;
  return pairs.length >= LEAST.shared && content >= (pairs.length >= LONG || missing === 0 ? 1 : LEAST.content);
}

function isOnePassage(words: readonly QuotedWord[], from: number, to: number): boolean {
  return from >= 0 && words[to - 1] !== undefined && words[from]?.passage === words[to - 1]?.passage;
}

/** Whether a passage or a sentence ends between two words. */
function isEdge({ words, document }: Stream, before: number, after: number): boolean {
  const [left, right] = [words[before], words[after]];
  if (!left || !right || left.passage !== right.passage) return true;
  if (/^[.!?…]/u.test(document.article.text.slice(left.end, left.end + 1))) return true;
  return document.tokens[left.token]?.sentence !== document.tokens[right.token]?.sentence;
}
