/** What a token's form adds to the first layer of the encoder: it depends on the form alone, so each is computed once and kept. */
import type { Arena } from "../kernel/arena.ts";
import type { Kernel, Packed } from "../kernel/interface.ts";
import type { Rows } from "../kernel/packed.ts";
import { affixes, lowered, shape, vectorKeys } from "./normalize.ts";
import type { Weights } from "./weights.ts";

export interface Forms {
  /** Computes what is not known of these forms. */
  lookUp(norms: Iterable<string>): void;
  /** The gates of a form that was just looked up, with their bias. */
  gates(norm: string): Float32Array;
}

/** Forms that are kept, 4 KB each: so many of the latest ones, and those before that were kept till then. */
const KEPT = 2048;

/** Adds a row of a table to a list. */
function addRow(target: Float32Array, at: number, { columns, values, scales }: Rows, row: number): void {
  const scale = scales[row] as number;
  for (let c = 0, from = row * columns; c < columns; c++, from++)
    target[at + c] = (target[at + c] as number) + (values[from] as number) * scale;
}

/** `first`: from features to the gates of both directions. */
export function createForms(weights: Weights, kernel: Kernel, arena: Arena, first: Packed): Forms & { readonly gaps: readonly number[] } {
  const tables = ["vectors", "word", "affix", "shape", "gap"].map((name) => weights.matrix(name)) as [Rows, Rows, Rows, Rows, Rows];
  const [vectors, word, affix, shapes, gap] = tables;
  const { depth: size, columns: gates } = first;
  const wordAt = vectors.columns;
  const affixAt = wordAt + word.columns;
  const shapeAt = affixAt + affix.columns;
  const gapAt = shapeAt + shapes.columns;

  const addFeatures = (norm: string, target: Float32Array, at: number): void => {
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

  /** Gates of so many rows of features, one after another in the heap, where nothing else may be taken before they are read. */
  const project = (rows: number, fill: (target: Float32Array, at: number, row: number) => void, onto: boolean): number => {
    const to = arena.allocate(rows * gates);
    const mark = arena.top();
    const from = arena.allocate(rows * size);
    const narrow = arena.allocate((rows * size) / 2 + 4);
    const scales = arena.allocate(rows);
    const heap = kernel.heap();
    heap.fill(0, from, from + rows * size);
    for (let row = 0; row < rows; row++) fill(heap, from + row * size, row);
    if (onto) heap.fill(0, to, to + rows * gates);
    kernel.quantize(from, size, narrow, size / 2, scales, rows, size);
    kernel.product(narrow, size / 2, scales, first, to, gates, rows, onto);
    arena.reset(mark);
    return to;
  };

  const gapGates = project(gap.rows, (heap, at, row) => addRow(heap, at + gapAt, gap, row), true);

  let latest = new Map<string, Float32Array>();
  let before = new Map<string, Float32Array>();
  return {
    /** Places in the heap of what the white space around a token adds, by `gap` of the input. */
    gaps: Array.from({ length: gap.rows }, (_, row) => gapGates + row * gates),
    lookUp(norms) {
      if (latest.size > KEPT) {
        before = latest;
        latest = new Map();
      }
      const missing = new Set<string>();
      for (const norm of norms) {
        if (latest.has(norm)) continue;
        const known = before.get(norm);
        if (known === undefined) missing.add(norm);
        else latest.set(norm, known);
      }
      if (missing.size === 0) return;
      const forms = [...missing];
      const mark = arena.top();
      const at = project(forms.length, (heap, to, row) => addFeatures(forms[row] as string, heap, to), false);
      const heap = kernel.heap();
      forms.forEach((norm, row) => latest.set(norm, heap.slice(at + row * gates, at + (row + 1) * gates)));
      arena.reset(mark);
    },
    gates: (norm) => latest.get(norm) as Float32Array,
  };
}
