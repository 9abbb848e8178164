/** Tags and dependency trees of tokenized sentences, from the shipped model (Dozat and Manning, 2017). */
import { readData } from "../data.ts";
import { bestTree } from "./decode.ts";
import { createArena } from "../kernel/arena.ts";
import type { Kernel, Packed } from "../kernel/interface.ts";
import { bestKernel } from "../kernel/kernel.ts";
import { pack, PANEL } from "../kernel/packed.ts";
import { UNIT } from "../kernel/rows.ts";
import { createEncoder, type Input } from "./encoder.ts";
import { joinNames } from "./names.ts";
import { kept, readStateLayer, type StateLayer } from "./states.ts";
import { readWeights, type Weights } from "./weights.ts";

export interface Parsed {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the head in the sentence, -1 for the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  /** What is kept of the encoder's states, so many numbers a token (see states.ts). */
  readonly states: Int8Array;
}

export interface Parser {
  readonly weights: Weights;
  /** Every sentence must have at least one token; long inputs are cut into batches. */
  readonly parse: (sentences: readonly (readonly Input[])[]) => Parsed[];
  /** The encoder's states, tokens × width, row by row: what further tagging heads are trained on. */
  encode(sentences: readonly (readonly Input[])[]): Float32Array[];
  readonly width: number;
}

/** Tokens in one batch: bounds the memory. */
const BATCH = 1600;

function batches(sentences: readonly (readonly Input[])[]): (readonly Input[])[][] {
  const found: (readonly Input[])[][] = [];
  let size = Infinity;
  for (const sentence of sentences) {
    if (size + sentence.length > BATCH) {
      found.push([]);
      size = 0;
    }
    found.at(-1)?.push(sentence);
    size += sentence.length;
  }
  return found;
}

/** Dependents whose relations are scored at a time. */
const STRIP = 16;

/** Builds a parser from the bytes of a model; `layer` says what is kept of the states. */
export function createParser(model: Uint8Array, kernel: Kernel = bestKernel(), layer: StateLayer | null = null): Parser {
  const weights = readWeights(model);
  const arena = createArena(kernel);
  const encoder = createEncoder(weights, kernel, arena);
  const { width } = encoder;
  const step = width / 2;
  const { arc: A, relation: L, xpos, upos, rels } = weights;
  const packed = (name: string): Packed => pack(kernel, arena, weights.matrix(name), weights.vector(`${name}Bias`));
  const [heads, arc, rel] = ["heads", "arc", "rel"].map(packed) as [Packed, Packed, Packed];
  const narrow = layer === null ? null : pack(kernel, arena, layer.matrix, layer.bias);
  const rootArc = weights.vector("root_arc_head");
  const tags = xpos.length + upos.length;
  const [arcDep, arcHead, relDep, relHead] = [tags, tags + A, tags + 2 * A, tags + 2 * A + L];
  const headsStep = heads.panels * PANEL;
  const arcStep = arc.panels * PANEL;
  const relStep = rel.panels * PANEL;
  const keptStep = (narrow?.panels ?? 0) * PANEL;
  const rootLabel = rels.indexOf("root");
  const pairs = weights.tagPairs.flatMap((partners, x) => partners.map((u) => [x, u] as const));

  /** What is kept of the states of `n` tokens that stand in the heap one after another; `free` is where to work. */
  const keep = (statesAt: number, scales: number, n: number, free: number): Int8Array => {
    if (narrow === null) return new Int8Array(0);
    const { columns } = narrow;
    kernel.product(statesAt, step, scales, narrow, free, keptStep, n, false);
    const heap = kernel.heap();
    const own = new Int8Array(n * columns);
    for (let i = 0; i < n; i++) for (let c = 0; c < columns; c++) own[i * columns + c] = kept(heap[free + i * keptStep + c] as number);
    return own;
  };

  /** The Penn and the universal tag that are likeliest together, among those that go together. */
  const bestTags = (heap: Float32Array, from: number): readonly [xpos: number, upos: number] => {
    let best = pairs[0] as readonly [number, number];
    let bestScore = -Infinity;
    for (const pair of pairs) {
      const score = (heap[from + pair[0]] as number) + (heap[from + xpos.length + pair[1]] as number);
      if (score > bestScore) [best, bestScore] = [pair, score];
    }
    return best;
  };

  /** The likeliest relation but "root": `row` holds for each relation what its score is made of, `dots` a place for the scores. */
  const bestRelation = (row: number, head: number, dots: number): string => {
    kernel.dots(row, L + 1, head, dots, rels.length, L);
    const heap = kernel.heap();
    let best = -1;
    let bestScore = -Infinity;
    for (let r = 0; r < rels.length; r++) {
      const score = (heap[dots + r] as number) + (heap[row + r * (L + 1) + L] as number);
      if (r !== rootLabel && score > bestScore) [best, bestScore] = [r, score];
    }
    return rels[best] as string;
  };

  /** Parses one sentence whose states stand in the heap; `free` is where to work. */
  const parseOne = (states: Int32Array, free: number): Parsed => {
    const n = states.length;
    arena.reset(free);
    const statesAt = arena.allocate(n * step);
    const scales = arena.allocate(n);
    // before the first token's heads stands a row for the root
    const headsAt = arena.allocate((n + 1) * headsStep) + headsStep;
    const narrowAt = arena.allocate((n * Math.max(A, L)) / 2);
    const depAt = arena.allocate(n * arcStep);
    const scoresAt = arena.allocate(n * (n + 1));
    const relAt = arena.allocate(STRIP * relStep);
    const dotsAt = arena.allocate(rels.length);
    const keptAt = arena.allocate(n * keptStep);
    const heap = kernel.heap();
    states.forEach((from, i) => heap.copyWithin(statesAt + i * step, from, from + step));
    heap.fill(1 / UNIT, scales, scales + n);
    kernel.product(statesAt, step, scales, heads, headsAt, headsStep, n, false);
    const own = keep(statesAt, scales, n, keptAt);
    const found = Array.from({ length: n }, (_, i) => bestTags(heap, headsAt + i * headsStep));
    kernel.leaky(headsAt + arcDep, headsStep, n, 2 * (A + L));
    heap.set(rootArc, headsAt - headsStep + arcHead);
    // dependents × U, then × heads (the first is the root)
    kernel.quantize(headsAt + arcDep, headsStep, narrowAt, A / 2, scales, n, A);
    kernel.product(narrowAt, A / 2, scales, arc, depAt, arcStep, n, false);
    for (let d = 0; d < n; d++)
      kernel.dots(headsAt - headsStep + arcHead, headsStep, depAt + d * arcStep, scoresAt + d * (n + 1), n + 1, A);
    const tree = bestTree(heap.subarray(scoresAt, scoresAt + n * (n + 1)), n);
    // relations of the chosen arcs
    kernel.quantize(headsAt + relDep, headsStep, narrowAt, L / 2, scales, n, L);
    const deprels: string[] = [];
    for (let from = 0; from < n; from += STRIP) {
      const count = Math.min(STRIP, n - from);
      kernel.product(narrowAt + from * (L / 2), L / 2, scales + from, rel, relAt, relStep, count, false);
      for (let i = 0; i < count; i++) {
        const head = tree[from + i] as number;
        deprels.push(head === 0 ? "root" : bestRelation(relAt + i * relStep, headsAt + (head - 1) * headsStep + relHead, dotsAt));
      }
    }
    return {
      upos: found.map(([, u]) => upos[u] as string),
      xpos: found.map(([x]) => xpos[x] as string),
      heads: Array.from(tree, (h) => h - 1),
      deprels,
      states: own,
    };
  };

  /** The states of a batch and where to work behind them, taken in the arena until `use` is done. */
  const withStates = <T>(batch: readonly (readonly Input[])[], use: (states: Int32Array, free: number, index: number) => T): T[] => {
    const mark = arena.top();
    const { at, free } = encoder.encode(batch);
    const results = at.map((states, index) => use(states, free, index));
    arena.reset(mark);
    return results;
  };

  return {
    weights,
    width,
    parse: (sentences) =>
      batches(sentences).flatMap((batch) =>
        withStates(batch, (states, free, index) => {
          const { xpos: penn, upos: universal, ...tree } = parseOne(states, free);
          const [own, wide] = [[...penn], [...universal]];
          const norms = (batch[index] ?? []).map(({ norm }) => norm);
          joinNames(norms, own, wide);
          return { ...tree, xpos: own, upos: wide };
        }),
      ),
    encode: (sentences) =>
      batches(sentences).flatMap((batch) =>
        withStates(batch, (states) => {
          const words = new Int16Array(kernel.heap().buffer);
          const rows = new Float32Array(states.length * width);
          states.forEach((from, i) => {
            for (let k = 0; k < width; k++) rows[i * width + k] = (words[2 * from + k] as number) / UNIT;
          });
          return rows;
        }),
      ),
  };
}

let shared: Parser | null = null;

/** The parser of data/parser.bin, loaded at the first call. */
export function parser(): Parser {
  shared ??= createParser(readData("parser.bin"), bestKernel(), readStateLayer());
  return shared;
}
