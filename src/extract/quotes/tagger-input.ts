/**
 * What the tagger's first layer reads of each token: the sum of its features' rows, of its and its head's word vectors and of what is kept
 * of the parser's states, cut off below zero.
 */
import { VECTOR_SIZE, frequencyRank, writeVector } from "../../lexicon/similarity.ts";
import { at } from "./context.ts";
import type { Context } from "./context.ts";
import type { Table, TaggerModel } from "./tagger-model.ts";
import { FEATURES, tokenFeatures } from "./token-features.ts";

/** Word vectors that are kept projected: 0.75 KB each. */
const CACHE = 4096;

/** Projected vectors by rank: what the word itself adds to the input, then what it adds to that of its dependents. */
const projected = new Map<number, Float32Array>();

/** Rank of a token's form, else of its lemma; -1 where neither has a vector. */
export function rankOf(context: Context, index: number): number {
  const { lower, lemma } = at(context, index);
  const rank = frequencyRank(lower);
  return rank < 0 ? frequencyRank(lemma) : rank;
}

/** Projects the vectors of these ranks that are not known yet. */
function project({ kernel, arena, vectors, size }: TaggerModel, ranks: readonly number[]): void {
  let missing = ranks.filter((rank) => !projected.has(rank));
  if (missing.length === 0) return;
  if (projected.size + missing.length > CACHE) {
    projected.clear();
    missing = [...ranks];
  }
  const [rows, width, mark] = [missing.length, 2 * size, arena.top()];
  const from = arena.allocate(rows * VECTOR_SIZE);
  const narrow = arena.allocate((rows * VECTOR_SIZE) / 2);
  const scales = arena.allocate(rows);
  const to = arena.allocate(rows * width);
  const heap = kernel.heap();
  missing.forEach((rank, row) => {
    writeVector(rank, heap, from + row * VECTOR_SIZE);
  });
  kernel.quantize(from, VECTOR_SIZE, narrow, VECTOR_SIZE / 2, scales, rows, VECTOR_SIZE);
  kernel.product(narrow, VECTOR_SIZE / 2, scales, vectors, to, width, rows, false);
  missing.forEach((rank, row) => projected.set(rank, heap.slice(to + row * width, to + (row + 1) * width)));
  arena.reset(mark);
}

/** The projected vectors of these ranks in the heap: the place of each. */
function projections(model: TaggerModel, ranks: readonly number[]): Map<number, number> {
  project(model, ranks);
  const width = 2 * model.size;
  const from = model.arena.allocate(ranks.length * width);
  const heap = model.kernel.heap();
  return new Map(
    ranks.map((rank, row) => {
      heap.set(projected.get(rank) as Float32Array, from + row * width);
      return [rank, from + row * width];
    }),
  );
}

/** Inputs from what is kept of the parser's states; of the bias alone where a document, of an earlier version, has none. */
function startInputs({ kernel, arena, states, size }: TaggerModel, context: Context, rowOf: Int32Array, to: number): void {
  const { states: kept } = context.document;
  const count = context.tokens.length;
  const { depth } = states;
  const from = arena.allocate((count * depth) / 2);
  const scales = arena.allocate(count);
  const heap = kernel.heap();
  heap.fill(1 / 127, scales, scales + count).fill(0, from, from + (count * depth) / 2);
  if (kept.length === count * depth) {
    const words = new Int16Array(heap.buffer);
    for (let index = 0; index < count; index += 1)
      words.set(kept.subarray(index * depth, (index + 1) * depth), 2 * from + (rowOf[index] as number) * depth);
  }
  kernel.product(from, depth / 2, scales, states, to, size, count, false);
}

/** Writes the inputs of all tokens into the kernel's heap: `size` numbers each from `to` on, in the order of their rows. */
export function fillInputs(model: TaggerModel, context: Context, rowOf: Int32Array, to: number): void {
  const { kernel, arena, size, tables, flags } = model;
  const mark = arena.top();
  const features = tokenFeatures(context);
  const ranks = Int32Array.from(context.tokens, ({ index }) => rankOf(context, index));
  const places = projections(
    model,
    [...new Set(ranks)].filter((rank) => rank >= 0),
  );
  startInputs(model, context, rowOf, to);
  const add = (row: number, { at: rows, scales }: Table, value: number): void => {
    kernel.addRow(row, rows + (value * size) / 4, scales + value, size);
  };
  for (const { index, head } of context.tokens) {
    const row = to + (rowOf[index] as number) * size;
    const from = index * FEATURES;
    tables.forEach((table, part) => {
      add(row, table, features[from + part] as number);
    });
    const bits = features[from + FEATURES - 1] as number;
    for (let bit = 0; bit < flags.rows; bit += 1) if (bits & (1 << bit)) add(row, flags, bit);
    const own = places.get(ranks[index] as number);
    if (own !== undefined) kernel.add(row, own, size);
    const above = head < 0 ? undefined : places.get(ranks[head] as number);
    if (above !== undefined) kernel.add(row, above + size, size);
  }
  const heap = kernel.heap();
  const end = to + context.tokens.length * size;
  for (let place = to; place < end; place += 1) if ((heap[place] as number) < 0) heap[place] = 0;
  arena.reset(mark);
}
