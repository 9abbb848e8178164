/**
 * A few WebAssembly instructions as bytes, enough to assemble the parser's kernel at load time. Encodings: WebAssembly core
 * specification 2.0, "Binary Format".
 */

export type Code = readonly number[];

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const byte = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? byte : byte | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const byte = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) {
      bytes.push(byte);
      return bytes;
    }
    bytes.push(byte | 0x80);
  }
}

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
export const constant = (value: number): Code => [0x41, ...signed(value)];
export const add: Code = [0x6a];
export const subtract: Code = [0x6b];
export const multiply: Code = [0x6c];

const simd = (operation: number): Code => [0xfd, ...unsigned(operation)];
export const vectorLoad = (offset: number): Code => [...simd(0), 4, ...unsigned(offset)];
export const vectorStore = (offset: number): Code => [...simd(11), 4, ...unsigned(offset)];
/** Loads one 32-bit float into all four lanes. */
export const splatLoad = (offset: number): Code => [...simd(9), 2, ...unsigned(offset)];
export const vectorAdd: Code = simd(0xe4);
export const vectorMultiply: Code = simd(0xe6);
export const vectorDivide: Code = simd(0xe7);
export const vectorMin: Code = simd(0xe8);
export const vectorMax: Code = simd(0xe9);
export const vectorAbsolute: Code = simd(0xe0);
/** To the nearest whole number, ties to the even one. */
export const vectorNearest: Code = simd(0x6a);
/** Four whole floats as 32-bit integers, and back. */
export const vectorToIntegers: Code = simd(0xf8);
export const vectorToFloats: Code = simd(0xfa);
/** The integers of two vectors in 16 bits each. */
export const vectorNarrow: Code = simd(0x85);
/** Loads eight signed bytes as 16-bit integers. */
export const widenLoad = (offset: number): Code => [...simd(1), 3, ...unsigned(offset)];
/** The first four of eight 16-bit integers in 32 bits, and the others. */
export const widenLow: Code = simd(0xa7);
export const widenHigh: Code = simd(0xa8);
/** Products of 16-bit integers, each added to its neighbour's: four 32-bit integers. */
export const vectorDot: Code = simd(0xba);
export const vectorAddIntegers: Code = simd(0xae);
/** Stores the first 64 bits, or 32. */
export const halfStore = (offset: number): Code => [...simd(0x5b), 3, ...unsigned(offset), 0];
export const quarterStore = (offset: number): Code => [...simd(0x5a), 2, ...unsigned(offset), 0];

/** Lanes of two vectors: 0 to 3 of the first, 4 to 7 of the second. */
export function vectorShuffle(lanes: readonly [number, number, number, number]): Code {
  return [...simd(13), ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte))];
}

/** Four lanes of one float. */
export function vectorConstant(value: number): Code {
  const bytes = [...new Uint8Array(new Float32Array([value]).buffer)];
  return [...simd(12), ...bytes, ...bytes, ...bytes, ...bytes];
}

/** Repeats `body` while the local is at least `least` (signed); `body` must lower it. */
export function whileAtLeast(local: number, least: number, body: Code): Code {
  return [
    0x02,
    0x40,
    0x03,
    0x40, // block, loop
    ...get(local),
    ...constant(least),
    0x48,
    0x0d,
    1, // i32.lt_s, br_if 1
    ...body,
    0x0c,
    0,
    0x0b,
    0x0b, // br 0, end, end
  ];
}

/** Adds a number (code that leaves an i32) to a local. */
export function advance(local: number, by: Code): Code {
  return [...get(local), ...by, ...add, ...set(local)];
}

export interface FunctionBody {
  readonly name: string;
  /** All parameters are i32. */
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly code: Code;
}

const section = (id: number, content: readonly number[]): number[] => [id, ...unsigned(content.length), ...content];
const text = (value: string): number[] => [...unsigned(value.length), ...[...value].map((c) => c.charCodeAt(0))];

/** A module that imports `e.m`, a memory, and exports the functions. */
export function assemble(functions: readonly FunctionBody[]): Uint8Array<ArrayBuffer> {
  const types = functions.flatMap((f) => [0x60, ...unsigned(f.parameters), ...Array<number>(f.parameters).fill(0x7f), 0]);
  const bodies = functions.flatMap((f) => {
    const body = [2, ...unsigned(f.integers), 0x7f, ...unsigned(f.vectors), 0x7b, ...f.code, 0x0b];
    return [...unsigned(body.length), ...body];
  });
  const count = unsigned(functions.length);
  return Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, [...count, ...types]),
    ...section(2, [1, ...text("e"), ...text("m"), 2, 0, 1]),
    ...section(3, [...count, ...functions.map((_, i) => i)]),
    ...section(7, [...count, ...functions.flatMap((f, i) => [...text(f.name), 0, i])]),
    ...section(10, [...count, ...bodies]),
  ]);
}
