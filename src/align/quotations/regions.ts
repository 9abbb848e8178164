import { diffArrays } from "diff";
import type { QuotedWord, Stream } from "./passages.ts";

/** A run of shared words of two streams: index pairs in rising order, holes between them are where wordings differ. */
export interface Region {
  readonly pairs: readonly (readonly [number, number])[];
  /** Half-open word ranges with ragged ends that belong to the same sentence's end on both sides. */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

const SEED = 3;
/** Words that may stand between two seeds of one region, on either side. */
const REACH = 12;
/** The same where the other side has nothing between them: it joins what stands apart here. */
const FAR = 60;

/**
 * Finds the regions that two streams share: seeds of three words, chained along the diagonal (as in local alignment with
 * seeds, BLAST-like), then extended word by word.
 */
export function sharedRegions(a: Stream, b: Stream): Region[] {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + SEED <= b.words.length; at += 1) {
    const gram = gramAt(b.words, at);
    const list = seeds.get(gram);
    if (list) list.push(at);
    else seeds.set(gram, [at]);
  }
  // Maximal exact runs, longest first.
  const runs: { i: number; j: number; length: number }[] = [];
  const seen = new Set<string>();
  for (let i = 0; i + SEED <= a.words.length; i += 1) {
    for (const j of seeds.get(gramAt(a.words, i)) ?? []) {
      if (seen.has(`${i - 1}:${j - 1}`)) {
        seen.add(`${i}:${j}`);
        continue;
      }
      seen.add(`${i}:${j}`);
      let length = SEED;
      while (i + length < a.words.length && j + length < b.words.length && same(a.words[i + length], b.words[j + length])) length += 1;
      runs.push({ i, j, length });
    }
  }
  runs.sort((x, y) => y.length - x.length || x.i - y.i || x.j - y.j);
  const used = { a: new Set<number>(), b: new Set<number>() };
  const regions: Region[] = [];
  for (const run of runs) {
    if (overlaps(run.i, run.length, used.a) || overlaps(run.j, run.length, used.b)) continue;
    const pairs = chain(a, b, run, runs, used);
    const region = extend(a.words, b.words, pairs);
    for (const [i, j] of region.pairs) {
      used.a.add(i);
      used.b.add(j);
    }
    for (let i = region.a[0]; i < region.a[1]; i += 1) used.a.add(i);
    for (let j = region.b[0]; j < region.b[1]; j += 1) used.b.add(j);
    regions.push(region);
  }
  return regions;
}

function gramAt(words: readonly QuotedWord[], at: number): string {
  return words
    .slice(at, at + SEED)
    .map(({ fold }) => fold)
    .join(" ");
}

function same(a: QuotedWord | undefined, b: QuotedWord | undefined): boolean {
  return a !== undefined && b !== undefined && a.fold === b.fold;
}

function overlaps(from: number, length: number, used: ReadonlySet<number>): boolean {
  for (let at = from; at < from + length; at += 1) if (used.has(at)) return true;
  return false;
}

type Run = { readonly i: number; readonly j: number; readonly length: number };

/** Adds runs before and after the first one that keep the order and lie within reach; one that runs into it is cut back. */
function chain(
  { words: a }: Stream,
  { words: b }: Stream,
  first: Run,
  runs: readonly Run[],
  used: { a: ReadonlySet<number>; b: ReadonlySet<number> },
): [number, number][] {
  const taken: Run[] = [first];
  for (let grown = true; grown;) {
    grown = false;
    const head = taken[0] as Run;
    const tail = taken.at(-1) as Run;
    for (const whole of runs) {
      const run = trimmed(whole, head, tail);
      if (run === null || overlaps(run.i, run.length, used.a) || overlaps(run.j, run.length, used.b)) continue;
      const after = { i: run.i - (tail.i + tail.length), j: run.j - (tail.j + tail.length) };
      if (isInReach(after) || isJoined(a, b, tail, run, after)) {
        taken.push(run);
        grown = true;
        break;
      }
      const before = { i: head.i - (run.i + run.length), j: head.j - (run.j + run.length) };
      if (isInReach(before) || isJoined(a, b, run, head, before)) {
        taken.unshift(run);
        grown = true;
        break;
      }
    }
  }
  return taken.flatMap(({ i, j, length }) => Array.from({ length }, (_, k): [number, number] => [i + k, j + k]));
}

type Gap = { readonly i: number; readonly j: number };

function isInReach({ i, j }: Gap): boolean {
  return i >= 0 && j >= 0 && i <= REACH && j <= REACH;
}

/** Whether two long runs stand next to one another in one quotation here, and further apart in one quotation there. */
function isJoined(a: readonly QuotedWord[], b: readonly QuotedWord[], left: Run, right: Run, { i, j }: Gap): boolean {
  if (Math.min(i, j) !== 0 || Math.max(i, j) > FAR) return false;
  const isLong = ({ i: from, length }: Run): boolean =>
    length >= 4 && a.slice(from, from + length).filter(({ content }) => content).length >= 2;
  if (!isLong(left) || !isLong(right)) return false;
  const [endA, endB] = [left.i + left.length - 1, left.j + left.length - 1];
  const isOneQuote = (words: readonly QuotedWord[], from: number, to: number): boolean =>
    words[from]?.quote === words[to]?.quote && words[from]?.quote !== "";
  return i === 0 ? joined(a, endA, right.i) && isOneQuote(b, endB, right.j) : joined(b, endB, right.j) && isOneQuote(a, endA, right.i);
}

/** What of a run stands before the head or after the tail on both sides; null where that is less than two words. */
function trimmed(run: Run, head: Run, tail: Run): Run | null {
  const behind = Math.max(tail.i + tail.length - run.i, tail.j + tail.length - run.j, 0);
  if (run.length - behind >= 2) return { i: run.i + behind, j: run.j + behind, length: run.length - behind };
  const before = Math.max(run.i + run.length - head.i, run.j + run.length - head.j, 0);
  return run.length - before >= 2 ? { ...run, length: run.length - before } : null;
}

/** Pairs single words inside the holes and at the ends, then takes in ragged ends where both sentences stop within a few words. */
function extend(a: readonly QuotedWord[], b: readonly QuotedWord[], seeds: readonly [number, number][]): Region {
  const pairs: [number, number][] = [];
  let previous: [number, number] | null = null;
  for (const pair of seeds) {
    if (previous) pairs.push(...between(a, b, [previous[0] + 1, pair[0]], [previous[1] + 1, pair[1]]));
    pairs.push(pair);
    previous = pair;
  }
  const first = pairs[0] as [number, number];
  const last = pairs.at(-1) as [number, number];
  // A long shared run may begin and end in other words on both sides; around a short one, other words are another sentence.
  const tail = pairs.length >= 8 && pairs.filter(([i]) => a[i]?.content).length >= 4 ? 7 : 2;
  const before = grow(a, b, first, -1, tail);
  const after = grow(a, b, last, 1, tail);
  const all = [...before.pairs.reverse(), ...pairs, ...after.pairs];
  return { pairs: all, a: [before.a, after.a + 1], b: [before.b, after.b + 1] };
}

/** Longest common subsequence of two short holes. */
function between(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  [a0, a1]: [number, number],
  [b0, b1]: [number, number],
): [number, number][] {
  const folds = (words: readonly QuotedWord[], from: number, to: number): string[] => words.slice(from, to).map(({ fold }) => fold);
  const pairs: [number, number][] = [];
  let [i, j] = [a0, b0];
  for (const { added, removed, value } of diffArrays(folds(a, a0, a1), folds(b, b0, b1))) {
    if (!added && !removed) for (let k = 0; k < value.length; k += 1) pairs.push([i + k, j + k]);
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return pairs;
}

interface Grown {
  readonly pairs: [number, number][];
  readonly a: number;
  readonly b: number;
}

/**
 * Walks outward from a pair over at most two differing words at a time, within the passages of that pair. Where both sentences
 * or passages stop within `tail` words of the end, what is left stands in for one another.
 */
function grow(a: readonly QuotedWord[], b: readonly QuotedWord[], [i0, j0]: [number, number], step: 1 | -1, tail: number): Grown {
  const pairs: [number, number][] = [];
  let [i, j] = [i0, j0];
  for (;;) {
    let found: [number, number] | null = null;
    for (let skip = 0; skip <= 4 && !found; skip += 1)
      for (let x = 0; x <= skip && !found; x += 1) {
        const [p, q] = [i + step * (1 + x), j + step * (1 + skip - x)];
        if (x > 2 || skip - x > 2 || !joined(a, i, p) || !joined(b, j, q)) continue;
        // After a difference, one shared word is chance: ask for two in a row, or a word with content.
        const second = same(a[p + step], b[q + step]);
        if (same(a[p], b[q]) && (skip === 0 || second || (a[p] as QuotedWord).content)) found = [p, q];
      }
    if (!found) break;
    pairs.push(found);
    [i, j] = found;
  }
  const [endA, endB] = [edge(a, i, step), edge(b, j, step)];
  const [leftA, leftB] = [Math.abs(endA - i), Math.abs(endB - j)];
  if (leftA > 0 && leftB > 0 && leftA <= tail && leftB <= tail) return { pairs, a: endA, b: endB };
  return { pairs, a: i, b: j };
}

function joined(words: readonly QuotedWord[], from: number, to: number): boolean {
  const [here, there] = [words[from], words[to]];
  return here !== undefined && there !== undefined && here.passage === there.passage;
}

/** Index of the last word of the passage's sentence in a direction. */
function edge(words: readonly QuotedWord[], from: number, step: 1 | -1): number {
  let at = from;
  while (joined(words, at, at + step) && words[at + step]?.sentence === words[from]?.sentence) at += step;
  return at;
}
