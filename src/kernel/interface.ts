/** What a kernel computes, whatever it is made of. */

/** A matrix in the kernel's heap: `depth` inputs, `columns` outputs in panels of 8 (the last filled up with zeros). */
export interface Packed {
  /** Panel by panel, of every panel pair of inputs by pair, of every pair output by output: two bytes. */
  readonly at: number;
  /** A scale and a bias an output. */
  readonly scales: number;
  readonly bias: number;
  readonly depth: number;
  readonly columns: number;
  readonly panels: number;
}

export interface Kernel {
  /** The heap as it is now; `reserve` may replace it. */
  heap(): Float32Array;
  /** Makes the heap at least so many floats long. */
  reserve(floats: number): void;
  /**
   * C = bias + A · B, or C += A · B (`onto`). A has `rows` rows of 16-bit numbers, `aStep` floats apart, and a scale for each of them; rows
   * of C are `cStep` apart and as wide as B's panels. What stands in the heap behind a row of A must not matter.
   */
  product(a: number, aStep: number, scales: number, b: Packed, c: number, cStep: number, rows: number, onto: boolean): void;
  /** Rows of `size` (a multiple of 4) floats as 16-bit numbers, the largest of a row as ±32767, and a scale for each row. */
  quantize(from: number, fromStep: number, to: number, toStep: number, scales: number, rows: number, size: number): void;
  /** Adds `size` (a multiple of 4) floats to others. */
  add(to: number, from: number, size: number): void;
  /** Adds `size` (a multiple of 8) numbers of 8 bits, multiplied by a scale that stands in the heap. */
  addRow(to: number, from: number, scale: number, size: number): void;
  /** A tenth of what is below zero, in place, in rows of `size` (a multiple of 4). */
  leaky(at: number, step: number, rows: number, size: number): void;
  /** Scalar products of `rows` rows of `depth` (a multiple of 4) floats with one vector. */
  dots(a: number, aStep: number, b: number, to: number, rows: number, depth: number): void;
  /**
   * One step of `rows` LSTM cells of `size` (a multiple of 4) units. Gates stand in the order input, forget, cell, output,
   * rows `gateStep` apart; cell states `size` apart, changed in place; outputs `outStep` apart, in 16 bits: 1 is 32767.
   */
  cells(gates: number, gateStep: number, states: number, out: number, outStep: number, rows: number, size: number): void;
}
