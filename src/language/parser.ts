/** Tags and dependency trees of tokenized sentences, from the shipped model (Dozat and Manning, 2017). */
import { readData } from "../data.ts";
import { bestTree } from "./decode.ts";
import { createEncoder, padded, type Encoder, type Input } from "./encoder.ts";
import { bestKernel, PANEL, type Kernel } from "../kernel/kernel.ts";
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

const leaky = (x: number): number => (x < 0 ? x * 0.1 : x);

/** Builds a parser from the bytes of a model; `layer` says what is kept of the states. */
export function createParser(model: Uint8Array, kernel: Kernel = bestKernel(), layer: StateLayer | null = null): Parser {
  const weights = readWeights(model);
  const encoder: Encoder = createEncoder(weights, kernel);
  const { width } = encoder;
  const { arc: A, relation: L, xpos, upos, rels } = weights;
  const heads = encoder.pack(weights.matrix("heads"));
  const arc = encoder.pack(weights.matrix("arc"));
  const rel = encoder.pack(weights.matrix("rel"));
  const [headsBias, arcBias, relBias] = ["headsBias", "arcBias", "relBias"].map((name) => weights.vector(name)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const rootArc = weights.vector("root_arc_head");
  const arcDep = xpos.length + upos.length;
  const arcHead = arcDep + A;
  const relDep = arcHead + A;
  const relHead = relDep + L;
  const headsStep = heads.panels * PANEL;
  const relStep = rel.panels * PANEL;
  const narrow = layer === null ? null : encoder.pack(layer.matrix);

  /** What is kept of the states of `n` tokens that stand in the heap one after another; `free` is where to work. */
  const keep = (statesAt: number, n: number, free: number): Int8Array => {
    if (narrow === null || layer === null) return new Int8Array(0);
    const step = narrow.panels * PANEL;
    const heap = kernel.heap();
    heap.fill(0, free, free + n * step);
    for (let i = 0; i < n; i++) heap.set(layer.bias, free + i * step);
    kernel.product(statesAt, width, narrow.at, free, step, n, narrow.panels, narrow.depth);
    return Int8Array.from({ length: n * narrow.columns }, (_, i) =>
      kept(heap[free + Math.floor(i / narrow.columns) * step + (i % narrow.columns)] as number),
    );
  };

  /** The Penn and the universal tag that are likeliest together, among those that go together. */
  const bestTags = (heap: Float32Array, from: number): [xpos: number, upos: number] => {
    let best: [number, number] = [0, 0];
    let bestScore = -Infinity;
    weights.tagPairs.forEach((partners, x) => {
      for (const u of partners) {
        const score = (heap[from + x] as number) + (heap[from + xpos.length + u] as number);
        if (score > bestScore) [best, bestScore] = [[x, u], score];
      }
    });
    return best;
  };

  /** Parses one sentence whose states stand in the heap; `free` is where to work. */
  const parseOne = (states: Int32Array, free: number): Parsed => {
    const n = states.length;
    const wide = padded(n + 1);
    const headsAt = free;
    const statesAt = headsAt + n * headsStep;
    const depAt = statesAt + n * width;
    const packAt = depAt + n * Math.max(A, L);
    const arcsAt = packAt + wide * A;
    const relAt = arcsAt + n * wide;
    const keptAt = relAt + n * relStep;
    kernel.reserve(keptAt + n * (narrow === null ? 0 : narrow.panels * PANEL));
    const heap = kernel.heap();
    for (let i = 0; i < n; i++) {
      heap.copyWithin(statesAt + i * width, states[i] as number, (states[i] as number) + width);
      heap.fill(0, headsAt + i * headsStep, headsAt + (i + 1) * headsStep);
      heap.set(headsBias, headsAt + i * headsStep);
    }
    kernel.product(statesAt, width, heads.at, headsAt, headsStep, n, heads.panels, heads.depth);
    const tags = Array.from({ length: n }, (_, i) => bestTags(heap, headsAt + i * headsStep));
    const own = keep(statesAt, n, keptAt);
    for (let i = 0; i < n; i++) {
      const row = headsAt + i * headsStep;
      for (let j = arcDep; j < relHead + L; j++) heap[row + j] = leaky(heap[row + j] as number);
      heap.set(arcBias, depAt + i * A);
    }
    // dependents × U, then × heads (column 0 is the root)
    kernel.product(headsAt + arcDep, headsStep, arc.at, depAt, A, n, arc.panels, arc.depth);
    heap.fill(0, packAt, packAt + wide * A);
    for (let h = 0; h <= n; h++) {
      const to = packAt + Math.floor(h / PANEL) * PANEL * A + (h % PANEL);
      const from = headsAt + (h - 1) * headsStep + arcHead;
      for (let k = 0; k < A; k++) heap[to + k * PANEL] = h === 0 ? (rootArc[k] as number) : (heap[from + k] as number);
    }
    heap.fill(0, arcsAt, arcsAt + n * wide);
    kernel.product(depAt, A, packAt, arcsAt, wide, n, wide / PANEL, A);
    const scores = new Float32Array(n * (n + 1));
    for (let d = 0; d < n; d++) scores.set(heap.subarray(arcsAt + d * wide, arcsAt + d * wide + n + 1), d * (n + 1));
    const tree = bestTree(scores, n);
    // relations of the chosen arcs
    for (let i = 0; i < n; i++) {
      heap.fill(0, relAt + i * relStep, relAt + (i + 1) * relStep);
      heap.set(relBias, relAt + i * relStep);
    }
    kernel.product(headsAt + relDep, headsStep, rel.at, relAt, relStep, n, rel.panels, rel.depth);
    const rootLabel = rels.indexOf("root");
    const deprels = Array.from({ length: n }, (_, d) => {
      const head = tree[d] as number;
      if (head === 0) return "root";
      const row = relAt + d * relStep;
      const from = headsAt + (head - 1) * headsStep + relHead;
      let best = -1;
      let bestScore = -Infinity;
      for (let r = 0; r < rels.length; r++) {
        if (r === rootLabel) continue;
        const at = row + r * (L + 1);
        let score = heap[at + L] as number;
        for (let k = 0; k < L; k++) score += (heap[at + k] as number) * (heap[from + k] as number);
        if (score > bestScore) [best, bestScore] = [r, score];
      }
      return rels[best] as string;
    });
    return {
      upos: tags.map(([, u]) => upos[u] as string),
      xpos: tags.map(([x]) => xpos[x] as string),
      heads: Array.from(tree, (h) => h - 1),
      deprels,
      states: own,
    };
  };

  return {
    weights,
    width,
    parse(sentences) {
      return batches(sentences).flatMap((batch) => {
        const { at, free } = encoder.encode(batch);
        return at.map((states, i) => {
          const { xpos: penn, upos: universal, ...tree } = parseOne(states, free);
          const [tags, wide] = [[...penn], [...universal]];
          const norms = (batch[i] ?? []).map(({ norm }) => norm);
          joinNames(norms, tags, wide);
          return { ...tree, xpos: tags, upos: wide };
        });
      });
    },
    encode(sentences) {
      return batches(sentences).flatMap((batch) => {
        const { at } = encoder.encode(batch);
        const heap = kernel.heap();
        return at.map((states) => {
          const rows = new Float32Array(states.length * width);
          states.forEach((from, i) => rows.set(heap.subarray(from, from + width), i * width));
          return rows;
        });
      });
    },
  };
}

let shared: Parser | null = null;

/** The parser of data/parser.bin, loaded at the first call. */
export function parser(): Parser {
  shared ??= createParser(readData("parser.bin"), bestKernel(), readStateLayer());
  return shared;
}
