/** Reads data/attribution-tagger.bin: the weights of the tagger, its matrices packed for the kernel. */
import { readData } from "../../data.ts";
import { PANEL, bestKernel } from "../../kernel/kernel.ts";
import type { Kernel } from "../../kernel/kernel.ts";

/** Row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** A matrix in the kernel's heap, in panels: `depth` inputs. */
export interface Packed {
  readonly at: number;
  readonly panels: number;
  readonly depth: number;
}

export interface TaggerModel {
  readonly kernel: Kernel;
  /** One row a value of each feature: lemma, tag, relation, lemma of the head, tag of the head, distance. */
  readonly tables: readonly Matrix[];
  readonly flags: Matrix;
  readonly inputBias: Float32Array;
  /** Word vector to input: first of the word itself, then of its head. */
  readonly vectors: Packed;
  /** What is kept of the parser's states to input. */
  readonly states: Packed;
  /** Input to the gates of both directions, and state to gates of each. */
  readonly gates: Packed;
  readonly gatesBias: Float32Array;
  readonly recurrent: readonly [Packed, Packed];
  readonly out: Packed;
  readonly outBias: Float32Array;
  /** Numbers of a token's input. */
  readonly size: number;
  /** Units of one direction. */
  readonly hidden: number;
  /** First free float of the heap. */
  readonly free: number;
}

/** The model, or null where its file is missing. */
export function readModel(): TaggerModel | null {
  let file: Uint8Array;
  try {
    file = readData("attribution-tagger.bin");
  } catch {
    return null;
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = view.getUint32(4, true);
  const { tensors } = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length))) as { tensors: [string, number, number, number][] };
  const matrix = (name: string): Matrix => {
    const [, rows, columns, offset] = tensors.find(([known]) => known === name) as [string, number, number, number];
    const base = 8 + length + offset;
    const values = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row += 1) {
      const scale = view.getFloat32(base + row * 4, true);
      for (let column = 0; column < columns; column += 1)
        values[row * columns + column] = view.getInt8(base + rows * 4 + row * columns + column) * scale;
    }
    return { rows, columns, values };
  };
  const kernel = bestKernel();
  let top = 0;
  const pack = (name: string): Packed => {
    const { rows, columns, values } = matrix(name);
    const panels = Math.ceil(rows / PANEL);
    const at = top;
    top += panels * PANEL * columns;
    kernel.reserve(top);
    const heap = kernel.heap();
    for (let row = 0; row < rows; row += 1) {
      for (let k = 0; k < columns; k += 1)
        heap[at + Math.floor(row / PANEL) * PANEL * columns + k * PANEL + (row % PANEL)] = values[row * columns + k] as number;
    }
    return { at, panels, depth: columns };
  };
  const recurrent = [pack("forward"), pack("backward")] as const;
  const [gates, out, vectors, states] = [pack("gates"), pack("out"), pack("vectors"), pack("states")];
  const inputBias = matrix("inputBias").values;
  return {
    kernel,
    tables: ["lemma", "tag", "relation", "headLemma", "headTag", "distance"].map(matrix),
    flags: matrix("flag"),
    inputBias,
    vectors,
    states,
    gates,
    gatesBias: matrix("gatesBias").values,
    recurrent,
    out,
    outBias: matrix("outBias").values,
    size: inputBias.length,
    hidden: recurrent[0].depth,
    free: top,
  };
}
