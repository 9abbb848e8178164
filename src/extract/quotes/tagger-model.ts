/** Reads data/attribution-tagger.bin: the weights of the tagger, its matrices packed for the kernel. */
import { readData } from "../../data.ts";
import { createArena } from "../../kernel/arena.ts";
import type { Arena } from "../../kernel/arena.ts";
import { bestKernel } from "../../kernel/kernel.ts";
import type { Kernel, Packed } from "../../kernel/interface.ts";
import { pack } from "../../kernel/packed.ts";
import type { Rows } from "../../kernel/packed.ts";

export interface TaggerModel {
  readonly kernel: Kernel;
  readonly arena: Arena;
  /** One row a value of each feature: lemma, tag, relation, lemma of the head, tag of the head, distance. */
  readonly tables: readonly Table[];
  readonly flags: Table;
  /** Word vector to input: first of the word itself, then of its head. */
  readonly vectors: Packed;
  /** What is kept of the parser's states to input, with the input's bias. */
  readonly states: Packed;
  /** Input to the gates of both directions, and state to gates of each. */
  readonly gates: Packed;
  readonly recurrent: readonly [Packed, Packed];
  readonly out: Packed;
  /** Numbers of a token's input. */
  readonly size: number;
  /** Units of one direction. */
  readonly hidden: number;
}

/** A table of rows in 8 bits in the heap, `size` numbers each, and their scales. */
export interface Table {
  readonly at: number;
  readonly scales: number;
  readonly rows: number;
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
  const matrix = (name: string): Rows => {
    const [, rows, columns, offset] = tensors.find(([known]) => known === name) as [string, number, number, number];
    const base = 8 + length + offset;
    const scales = Float32Array.from({ length: rows }, (_, row) => view.getFloat32(base + row * 4, true));
    return { rows, columns, scales, values: new Int8Array(file.buffer, file.byteOffset + base + rows * 4, rows * columns) };
  };
  const vector = (name: string): Float32Array => {
    const { scales, values } = matrix(name);
    return Float32Array.from(values, (value) => value * (scales[0] as number));
  };
  const kernel = bestKernel();
  const arena = createArena(kernel);
  const packed = (name: string, bias?: string): Packed => pack(kernel, arena, matrix(name), bias === undefined ? undefined : vector(bias));
  const table = (name: string): Table => {
    const { rows, columns, scales, values } = matrix(name);
    const [at, scalesAt] = [arena.allocate((rows * columns) / 4), arena.allocate(rows)];
    const heap = kernel.heap();
    heap.set(scales, scalesAt);
    new Int8Array(heap.buffer).set(values, at * 4);
    return { at, scales: scalesAt, rows };
  };
  const recurrent = [packed("forward"), packed("backward")] as const;
  const states = packed("states", "inputBias");
  return {
    kernel,
    arena,
    tables: ["lemma", "tag", "relation", "headLemma", "headTag", "distance"].map(table),
    flags: table("flag"),
    vectors: packed("vectors"),
    states,
    gates: packed("gates", "gatesBias"),
    recurrent,
    out: packed("out", "outBias"),
    size: states.columns,
    hidden: recurrent[0].depth,
  };
}
