/**
 * Likeness of words and of bags of words: WordNet and word vectors together.
 *
 * Vectors: GloVe-100 for the 50,000 most frequent words, counter-fitted with WordNet's synonyms and antonyms, int8 (made by
 * scripts/lexicon/vectors.mjs). Their order by frequency gives the weights of words too. Loaded at the first look-up (about 10 ms).
 */
import { readData } from "../data.ts";
import { areAntonyms, areSynonyms, derivedIds, findWord } from "./wordnet.ts";
import { areJoined, areNear, mayOppose, POS, recordOf, SENSES, type WordRecord } from "./word-record.ts";

interface Vectors {
  readonly size: number;
  readonly dims: number;
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
  readonly order: Uint16Array;
  readonly lengths: Float32Array;
  readonly rows: Int8Array;
}

let loaded: Vectors | null = null;

function vectors(): Vectors {
  if (loaded !== null) return loaded;
  const file = readData("vectors.bin");
  const bytes = file.byteOffset % 4 === 0 ? file : Uint8Array.from(file);
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const size = header.getUint32(4, true);
  const dims = header.getUint32(8, true);
  let at = bytes.byteOffset + 12;
  const take = (length: number): number => {
    const start = at;
    at += (length + 3) & ~3;
    return start;
  };
  const offsets = new Uint32Array(bytes.buffer, take(4 * (size + 1)), size + 1);
  const textLength = offsets[size]!;
  loaded = {
    size,
    dims,
    offsets,
    bytes: new Uint8Array(bytes.buffer, take(textLength), textLength),
    order: new Uint16Array(bytes.buffer, take(2 * size), size),
    lengths: new Float32Array(bytes.buffer, take(4 * size), size),
    rows: new Int8Array(bytes.buffer, take(size * dims), size * dims),
  };
  return loaded;
}

const positions = new Map<string, number>();

/** Rank of a lower-case word by frequency in newswire and web text (0 is the most frequent), or -1 where it is not among 50,000. */
export function frequencyRank(word: string): number {
  let rank = positions.get(word);
  if (rank === undefined) {
    const { bytes, offsets, order } = vectors();
    rank = findWord(bytes, offsets, word, order);
    positions.set(word, rank);
  }
  return rank;
}

/**
 * Weight of a lower-case word, 0 to 1: the logarithm of its rank, as frequency falls with rank (Zipf 1949). Words outside the list,
 * names and rare words, weigh 1; "the" weighs 0.
 */
export function wordWeight(word: string): number {
  const rank = frequencyRank(word);
  return rank < 0 ? 1 : Math.log(1 + rank) / Math.log(1 + vectors().size);
}

/** Cosine of two words' vectors, -1 to 1; 0 where one of them has none. */
export function vectorSimilarity(a: string, b: string): number {
  return cosine(frequencyRank(a), frequencyRank(b));
}

/** The same for two words given by their ranks. */
function cosine(i: number, j: number): number {
  if (i < 0 || j < 0) return 0;
  const { rows, dims, lengths } = vectors();
  let sum = 0;
  for (let d = 0, p = i * dims, q = j * dims; d < dims; d++, p++, q++) sum += rows[p]! * rows[q]!;
  return sum / (lengths[i]! * lengths[j]!);
}

interface Word extends WordRecord {
  readonly rank: number;
}

const words = new Map<string, Word>();

function wordOf(text: string): Word {
  let word = words.get(text);
  if (word === undefined) words.set(text, (word = { ...recordOf(text), rank: frequencyRank(text) }));
  return word;
}

/** Numbers of a word vector. */
export const VECTOR_SIZE = 100;

/** Writes the vector of the word of a rank, of length 1, at a place of a list. */
export function writeVector(rank: number, to: Float32Array, at: number): void {
  const { rows, lengths } = vectors();
  const length = lengths[rank]!;
  for (let d = 0, from = rank * VECTOR_SIZE; d < VECTOR_SIZE; d++, from++) to[at + d] = rows[from]! / length;
}

/**
 * Likeness of two lower-case lemmas, 0 to 1. 1: one word; .95: synonyms; .9: one derived from the other; else the cosine of their vectors,
 * raised a little where WordNet knows both. Antonyms get at most .2. It never tells polarity: that is for the claims.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [wordOf(a), wordOf(b)];
  const likeness = Math.max(0, cosine(one.rank, other.rank));
  if (one.id < 0 || other.id < 0) return likeness;
  if (areJoined(one, other) || mayOppose(one, other)) return relatedSimilarity(one, other, likeness);
  return isMiddling(likeness) && areNear(one, other) ? NEAR : likeness;
}

/** "plant" and "factory": near in the graph, and their vectors do not speak against it. */
const NEAR = 0.75;
const isMiddling = (likeness: number) => likeness > 0.2 && likeness < NEAR;

/** Likeness of two words that WordNet joins or opposes as at least one part of speech. */
function relatedSimilarity(one: WordRecord, other: WordRecord, likeness: number): number {
  const [a, b] = [one.word, other.word];
  let best = likeness;
  for (const pos of POS) {
    if (areSynonyms(a, b, pos, 2)) best = Math.max(best, 0.95);
    else if (areSynonyms(a, b, pos, SENSES)) best = Math.max(best, 0.8);
    else if (derivedIds(a, pos).includes(other.id) || derivedIds(b, pos).includes(one.id)) best = Math.max(best, 0.9);
    else if (areAntonyms(a, b, pos)) best = Math.min(best, 0.2);
    else if (isMiddling(best) && areNear(one, other)) best = NEAR;
  }
  return best;
}

/** Likeness below this says nothing: unrelated words of one topic have a cosine up to about this. */
const FLOOR = 0.35;

/**
 * Likeness of two bags of lower-case lemmas, 0 to 1: every word is aligned with its most similar word on the other side, weighted by
 * `weight` (default: rarity), averaged over both directions (Mihalcea, Corley and Strapparava 2006). Order and polarity do not count.
 */
export function textSimilarity(a: readonly string[], b: readonly string[], weight: (word: string) => number = wordWeight): number {
  if (a.length === 0 || b.length === 0) return 0;
  return (coverage(a, b, weight) + coverage(b, a, weight)) / 2;
}

/** How much of the first bag the second covers, 0 to 1, by weight: for containment (a short claim in a long sentence). */
export function coverage(a: readonly string[], b: readonly string[], weight: (word: string) => number = wordWeight): number {
  let sum = 0;
  let total = 0;
  for (const word of a) {
    let best = 0;
    for (const other of b) {
      best = Math.max(best, wordSimilarity(word, other));
      if (best === 1) break;
    }
    const own = weight(word);
    total += own;
    if (best > FLOOR) sum += own * ((best - FLOOR) / (1 - FLOOR));
  }
  return total === 0 ? 0 : sum / total;
}
