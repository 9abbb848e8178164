/** The encoder: token features -> stacked bidirectional LSTM -> one state a token. All sentences of a batch go step by step together. */
import { PANEL, type Kernel } from "../kernel/kernel.ts";
import { affixes, lowered, shape, vectorKeys } from "./normalize.ts";
import type { Rows, Weights } from "./weights.ts";

/** What the encoder sees of a token. `gap`: 1 white space before, 2 after, 3 both. */
export interface Input {
  readonly norm: string;
  readonly gap: number;
}

/** A matrix in the kernel's heap: `depth` inputs, `columns` outputs in panels of 8 (the last filled up with zeros). */
export interface Packed {
  readonly at: number;
  readonly depth: number;
  readonly columns: number;
  readonly panels: number;
}

export interface Encoder {
  readonly kernel: Kernel;
  /** Numbers in one state: both directions. */
  readonly width: number;
  /** First free float of the heap: what callers compute may stand from here on. */
  readonly free: number;
  /** Puts a matrix (rows: outputs) into the heap for good. */
  pack(matrix: Rows): Packed;
  /** Runs a batch. State of token i of sentence s: `width` floats of the heap from `at[s][i]`. Valid until the next call. */
  encode(sentences: readonly (readonly Input[])[]): { at: Int32Array[]; free: number };
}

/** Columns padded to whole panels. */
export const padded = (columns: number): number => Math.ceil(columns / PANEL) * PANEL;

const CACHE = 4096;

/** Builds the encoder; the heap keeps its matrices. */
export function createEncoder(weights: Weights, kernel: Kernel): Encoder {
  const { hidden, layers } = weights;
  const width = 2 * hidden;
  const gates = 8 * hidden;
  let top = 0;
  const allocate = (floats: number): number => {
    const at = top;
    top += Math.ceil(floats / 4) * 4;
    kernel.reserve(top);
    return at;
  };
  const pack = (matrix: Rows): Packed => {
    const { rows, columns: depth, scales, values } = matrix;
    const panels = Math.ceil(rows / PANEL);
    const at = allocate(panels * PANEL * depth);
    const heap = kernel.heap();
    for (let r = 0; r < rows; r++) {
      const scale = scales[r] as number;
      let to = at + Math.floor(r / PANEL) * PANEL * depth + (r % PANEL);
      for (let k = 0, from = r * depth; k < depth; k++, from++, to += PANEL) heap[to] = (values[from] as number) * scale;
    }
    return { at, depth, columns: rows, panels };
  };

  const tables = ["vectors", "word", "affix", "shape", "gap"].map((name) => weights.matrix(name)) as [Rows, Rows, Rows, Rows, Rows];
  const [vectors, word, affix, shapes, gapTable] = tables;
  const inputs = Array.from({ length: layers }, (_, i) => pack(weights.matrix(`input${i}`)));
  const biases = Array.from({ length: layers }, (_, i) => weights.vector(`bias${i}`));
  const recurrent = Array.from(
    { length: layers },
    (_, i) => [pack(weights.matrix(`forward${i}`)), pack(weights.matrix(`backward${i}`))] as const,
  );
  const size = (inputs[0] as Packed).depth;
  const wordAt = vectors.columns;
  const affixAt = wordAt + word.columns;
  const shapeAt = affixAt + affix.columns;
  const gapAt = shapeAt + shapes.columns;

  const addRow = (target: Float32Array, at: number, table: Rows, row: number): void => {
    const { columns, values, scales } = table;
    const scale = scales[row] as number;
    for (let c = 0, from = row * columns; c < columns; c++, from++)
      target[at + c] = (target[at + c] as number) + (values[from] as number) * scale;
  };
  const features = (norm: string, target: Float32Array, at: number): void => {
    target.fill(0, at, at + size);
    const low = lowered(norm);
    for (const key of vectorKeys(norm)) {
      const row = weights.vectorWords.get(key);
      if (row === undefined) continue;
      addRow(target, at, vectors, row);
      break;
    }
    addRow(target, at + wordAt, word, weights.words.get(low) ?? 0);
    for (const key of affixes(low)) addRow(target, at + affixAt, affix, weights.affixes.get(key) ?? 0);
    addRow(target, at + shapeAt, shapes, weights.shapes.get(shape(norm)) ?? 0);
  };

  // A token's part of the first layer's gates depends on its form alone, so each form is computed once and kept.
  const cache = new Map<string, Float32Array>();
  const gapGates: Float32Array[] = [];
  const project = (
    rows: number,
    fill: (target: Float32Array, at: number, row: number) => void,
    bias: Float32Array | null,
  ): Float32Array[] => {
    const mark = top;
    const from = allocate(rows * size);
    const to = allocate(rows * gates);
    const heap = kernel.heap();
    for (let r = 0; r < rows; r++) {
      fill(heap, from + r * size, r);
      if (bias === null) heap.fill(0, to + r * gates, to + (r + 1) * gates);
      else heap.set(bias, to + r * gates);
    }
    const first = inputs[0] as Packed;
    kernel.product(from, size, first.at, to, gates, rows, first.panels, first.depth);
    top = mark;
    return Array.from({ length: rows }, (_, r) => kernel.heap().slice(to + r * gates, to + (r + 1) * gates));
  };
  gapGates.push(
    ...project(
      4,
      (heap, at, row) => {
        heap.fill(0, at, at + size);
        addRow(heap, at + gapAt, gapTable, row);
      },
      null,
    ),
  );

  const lookUp = (sentences: readonly (readonly Input[])[]): void => {
    const missing = new Set<string>();
    for (const sentence of sentences) for (const { norm } of sentence) if (!cache.has(norm)) missing.add(norm);
    if (missing.size === 0) return;
    if (cache.size + missing.size > CACHE) {
      cache.clear();
      for (const sentence of sentences) for (const { norm } of sentence) missing.add(norm);
    }
    const forms = [...missing];
    const rows = project(forms.length, (heap, at, row) => features(forms[row] as string, heap, at), biases[0] as Float32Array);
    rows.forEach((row, i) => cache.set(forms[i] as string, row));
  };

  const encode = (sentences: readonly (readonly Input[])[]): { at: Int32Array[]; free: number } => {
    // Longest first: the sentences still running at a step are the first so many rows of that step.
    const order = sentences.map((_, i) => i).sort((a, b) => (sentences[b]?.length ?? 0) - (sentences[a]?.length ?? 0) || a - b);
    const steps = sentences[order[0] ?? 0]?.length ?? 0;
    const starts = new Int32Array(steps + 1);
    const active = new Int32Array(steps);
    for (const { length } of sentences) for (let t = 0; t < length; t++) active[t] = (active[t] as number) + 1;
    for (let t = 0; t < steps; t++) starts[t + 1] = (starts[t] as number) + (active[t] as number);
    const rows = starts[steps] as number;
    lookUp(sentences);
    const mark = top;
    const gateAt = allocate(rows * gates);
    const outAt = [allocate(rows * width), allocate(rows * width)] as const;
    const statesAt = allocate(sentences.length * hidden);
    let heap = kernel.heap();
    const at = sentences.map((sentence) => new Int32Array(sentence.length));
    order.forEach((s, rank) => {
      sentences[s]?.forEach((input, t) => {
        const row = (starts[t] as number) + rank;
        const to = gateAt + row * gates;
        const base = cache.get(input.norm) as Float32Array;
        const extra = gapGates[input.gap] as Float32Array;
        for (let i = 0; i < gates; i++) heap[to + i] = (base[i] as number) + (extra[i] as number);
        (at[s] as Int32Array)[t] = row;
      });
    });
    for (let layer = 0; layer < layers; layer++) {
      const out = outAt[layer % 2] as number;
      if (layer > 0) {
        const input = inputs[layer] as Packed;
        const bias = biases[layer] as Float32Array;
        for (let r = 0; r < rows; r++) heap.set(bias, gateAt + r * gates);
        kernel.product(outAt[(layer + 1) % 2] as number, width, input.at, gateAt, gates, rows, input.panels, input.depth);
      }
      for (const direction of [0, 1] as const) {
        const matrix = recurrent[layer]?.[direction] as Packed;
        heap.fill(0, statesAt, statesAt + sentences.length * hidden);
        for (let i = 0; i < steps; i++) {
          const t = direction === 0 ? i : steps - 1 - i;
          const now = starts[t] as number;
          const before = direction === 0 ? t - 1 : t + 1;
          const gate = gateAt + now * gates + direction * 4 * hidden;
          if (before >= 0 && before < steps) {
            const running = Math.min(active[t] as number, active[before] as number);
            const previous = out + (starts[before] as number) * width + direction * hidden;
            kernel.product(previous, width, matrix.at, gate, gates, running, matrix.panels, matrix.depth);
          }
          kernel.cells(gate, gates, statesAt, out + now * width + direction * hidden, width, active[t] as number, hidden);
        }
      }
    }
    const last = outAt[(layers - 1) % 2] as number;
    for (const rowsOf of at) for (let t = 0; t < rowsOf.length; t++) rowsOf[t] = last + (rowsOf[t] as number) * width;
    const free = top;
    top = mark;
    heap = kernel.heap();
    return { at, free };
  };

  return {
    kernel,
    width,
    pack,
    encode,
    get free() {
      return top;
    },
  };
}
