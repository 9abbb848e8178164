/** Matrices of 8-bit weights as the kernel reads them. */
import type { Arena } from "./arena.ts";
import type { Kernel, Packed } from "./interface.ts";

/** A matrix in 8 bits: number (r, c) is values[r * columns + c] * scales[r]. */
export interface Rows {
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly values: Int8Array;
}

/** Columns in one panel. */
export const PANEL = 8;

/** The deepest product whose sums fit 32 bits: numbers of 16 bits with weights of 8. */
const DEEPEST = Math.floor(2 ** 31 / (32767 * 127));

/** Columns padded to whole panels. */
export const padded = (columns: number): number => Math.ceil(columns / PANEL) * PANEL;

/** Puts a matrix (rows: outputs) and its bias into the heap. */
export function pack(kernel: Kernel, arena: Arena, matrix: Rows, bias?: Float32Array): Packed {
  const { rows, columns: depth, scales, values } = matrix;
  if (depth % 4 !== 0 || depth > DEEPEST) throw new Error(`no product of depth ${depth}`);
  const width = padded(rows);
  const at = arena.allocate((width * depth) / 4);
  const scalesAt = arena.allocate(width);
  const biasAt = arena.allocate(width);
  const heap = kernel.heap();
  heap.fill(0, at, at + (width * depth) / 4).fill(0, scalesAt, scalesAt + width);
  heap.set(scales.subarray(0, rows), scalesAt);
  heap.fill(0, biasAt, biasAt + width).set(bias ?? [], biasAt);
  const bytes = new Int8Array(heap.buffer);
  for (let row = 0, from = 0; row < rows; row++) {
    let to = at * 4 + (row - (row % PANEL)) * depth + (row % PANEL) * 2;
    for (let k = 0; k < depth; k += 2, from += 2, to += PANEL * 2) {
      bytes[to] = values[from] as number;
      bytes[to + 1] = values[from + 1] as number;
    }
  }
  return { at, scales: scalesAt, bias: biasAt, depth, columns: rows, panels: width / PANEL };
}
