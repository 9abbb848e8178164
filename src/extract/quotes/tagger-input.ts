/**
 * What the tagger's first layer reads of each token: the sum of its features' rows, of its and its head's word vectors and of what is kept
 * of the parser's states, cut off below zero.
 */
import { VECTOR_SIZE, frequencyRank, writeVector } from "../../lexicon/similarity.ts";
import { at } from "./context.ts";
import type { Context } from "./context.ts";
import type { Matrix, TaggerModel } from "./tagger-model.ts";
import { FEATURES, tokenFeatures } from "./token-features.ts";

/** Word vectors that are kept projected: 1.5 KB each. */
const CACHE = 4096;

/** Projected vectors by rank: what the word itself adds to the input, then what it adds to that of its dependents. */
const projected = new Map<number, Float32Array>();

/** Rank of a token's form, else of its lemma; -1 where neither has a vector. */
export function rankOf(context: Context, index: number): number {
  const { lower, lemma } = at(context, index);
  const rank = frequencyRank(lower);
  return rank < 0 ? frequencyRank(lemma) : rank;
}

function project({ kernel, vectors, size, free }: TaggerModel, ranks: Int32Array): void {
  let missing = [...new Set(ranks)].filter((rank) => rank >= 0 && !projected.has(rank));
  if (missing.length === 0) return;
  if (projected.size + missing.length > CACHE) {
    projected.clear();
    missing = [...new Set(ranks)].filter((rank) => rank >= 0);
  }
  const width = 2 * size;
  const to = free + missing.length * VECTOR_SIZE;
  kernel.reserve(to + missing.length * width);
  const heap = kernel.heap();
  missing.forEach((rank, row) => {
    writeVector(rank, heap, free + row * VECTOR_SIZE);
  });
  heap.fill(0, to, to + missing.length * width);
  kernel.product(free, VECTOR_SIZE, vectors.at, to, width, missing.length, vectors.panels, vectors.depth);
  missing.forEach((rank, row) => projected.set(rank, kernel.heap().slice(to + row * width, to + (row + 1) * width)));
}

/**
 * Writes the inputs of all tokens into the kernel's heap: `size` numbers each from `to` on, in the order of their rows. What
 * stands in the heap behind them is lost.
 */
export function fillInputs(model: TaggerModel, context: Context, rowOf: Int32Array, to: number): void {
  const { kernel, size, tables, flags, states } = model;
  const features = tokenFeatures(context);
  const ranks = Int32Array.from(context.tokens, ({ index }) => rankOf(context, index));
  project(model, ranks);
  const count = context.tokens.length;
  const end = to + count * size;
  kernel.reserve(end + count * states.depth);
  const heap = kernel.heap();
  for (let index = 0; index < count; index += 1) {
    const row = to + (rowOf[index] as number) * size;
    const from = index * FEATURES;
    heap.set(model.inputBias, row);
    const addValues = (values: Float32Array, base: number): void => {
      for (let k = 0; k < size; k += 1) heap[row + k] = (heap[row + k] as number) + (values[base + k] as number);
    };
    const add = ({ values }: Matrix, place: number): void => {
      addValues(values, place * size);
    };
    tables.forEach((table, part) => {
      add(table, features[from + part] as number);
    });
    const bits = features[from + FEATURES - 1] as number;
    for (let bit = 0; bit < flags.rows; bit += 1) if (bits & (1 << bit)) add(flags, bit);
    const own = projected.get(ranks[index] as number);
    if (own !== undefined) addValues(own, 0);
    const { head } = at(context, index);
    const above = head < 0 ? undefined : projected.get(ranks[head] as number);
    if (above !== undefined) addValues(above, size);
  }
  const { states: kept } = context.document;
  // Documents of an earlier version have none.
  if (kept.length === count * states.depth) {
    for (let index = 0; index < count; index += 1) {
      const row = end + (rowOf[index] as number) * states.depth;
      for (let k = 0; k < states.depth; k += 1) heap[row + k] = (kept[index * states.depth + k] as number) / 127;
    }
    kernel.product(end, states.depth, states.at, to, size, count, states.panels, states.depth);
  }
  for (let place = to; place < end; place += 1) if ((heap[place] as number) < 0) heap[place] = 0;
}
