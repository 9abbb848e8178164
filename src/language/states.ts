/**
 * What is kept of the encoder's states: a few numbers a token, by one layer that was trained with the tagger of attributions, so that
 * it knows a token in its sentence as the parser did. data/attribution-states.bin, made by scripts/attribution/export-tagger.py.
 */
import { readData } from "../data.ts";
import type { Rows } from "../kernel/packed.ts";

export interface StateLayer {
  readonly matrix: Rows;
  readonly bias: Float32Array;
}

/** The layer, or null where its file is missing. The file: numbers of rows and columns (32-bit), scales, biases (32-bit floats), bytes. */
export function readStateLayer(): StateLayer | null {
  let file: Uint8Array;
  try {
    file = readData("attribution-states.bin");
  } catch {
    return null;
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [rows, columns] = [view.getUint32(0, true), view.getUint32(4, true)];
  const floats = (from: number): Float32Array => Float32Array.from({ length: rows }, (_, row) => view.getFloat32(from + 4 * row, true));
  const values = new Int8Array(file.buffer, file.byteOffset + 8 + 8 * rows, rows * columns);
  return { matrix: { rows, columns, scales: floats(8), values }, bias: floats(8 + 4 * rows) };
}

/** A number of the layer as it is kept: its hyperbolic tangent in 127ths. */
export const kept = (value: number): number => Math.round(Math.tanh(value) * 127);
