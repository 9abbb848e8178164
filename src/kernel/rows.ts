/** What stands between two products, in WebAssembly: rows in 16 bits, activations, scalar products. */
import {
  advance,
  constant,
  get,
  halfStore,
  quarterStore,
  set,
  splatLoad,
  subtract,
  vectorAbsolute,
  vectorAdd,
  vectorConstant,
  vectorDivide,
  vectorLoad,
  vectorMax,
  vectorMultiply,
  vectorNarrow,
  vectorNearest,
  vectorShuffle,
  vectorStore,
  vectorToFloats,
  vectorToIntegers,
  whileAtLeast,
  widenHigh,
  widenLoad,
  widenLow,
  type Code,
  type FunctionBody,
} from "./assembly.ts";

/** What stands for 1 in 16 bits. */
export const UNIT = 32767;

/** The least number that counts as the largest of a row. */
export const LEAST = 1e-30;

/** Below zero this much is left. */
export const LEAK = 0.1;

/** Four floats to the nearest integers of 16 bits, in the first half of a vector. */
export const sixteenBits: Code = [...vectorNearest, ...vectorToIntegers, ...vectorConstant(0), ...vectorNarrow];

const start = (from: number, to: number): Code => [...get(from), ...set(to)];
const take = (local: number, by: number): Code => [...get(local), ...constant(by), ...subtract, ...set(local)];

/** Lowers all lanes of a local to one number that `join` makes of them. */
const across = (local: number, join: Code): Code =>
  (
    [
      [2, 3, 0, 1],
      [1, 0, 3, 2],
    ] as const
  ).flatMap((lanes) => [...get(local), ...get(local), ...get(local), ...vectorShuffle(lanes), ...join, ...set(local)]);

/** Numbers of rows in 16 bits, the largest of a row as ±UNIT, and the scale of each row. */
export function quantizeCode(): FunctionBody {
  // Parameters: from, step, to, step, scales, rows, size (bytes of floats). Locals: i32 7 to 9, vectors from 10.
  const [FROM, FROM_STEP, TO, TO_STEP, SCALES, ROWS, SIZE] = [0, 1, 2, 3, 4, 5, 6];
  const [LEFT, F, T] = [7, 8, 9];
  const [TOP, FACTOR] = [10, 11];
  return {
    name: "quantize",
    parameters: 7,
    integers: 3,
    vectors: 2,
    code: whileAtLeast(ROWS, 1, [
      ...start(SIZE, LEFT),
      ...start(FROM, F),
      ...vectorConstant(LEAST),
      ...set(TOP),
      ...whileAtLeast(LEFT, 16, [
        ...get(F),
        ...vectorLoad(0),
        ...vectorAbsolute,
        ...get(TOP),
        ...vectorMax,
        ...set(TOP),
        ...advance(F, constant(16)),
        ...take(LEFT, 16),
      ]),
      ...across(TOP, vectorMax),
      ...get(SCALES),
      ...get(TOP),
      ...vectorConstant(UNIT),
      ...vectorDivide,
      ...quarterStore(0),
      ...vectorConstant(UNIT),
      ...get(TOP),
      ...vectorDivide,
      ...set(FACTOR),
      ...start(SIZE, LEFT),
      ...start(FROM, F),
      ...start(TO, T),
      ...whileAtLeast(LEFT, 16, [
        ...get(T),
        ...get(F),
        ...vectorLoad(0),
        ...get(FACTOR),
        ...vectorMultiply,
        ...sixteenBits,
        ...halfStore(0),
        ...advance(F, constant(16)),
        ...advance(T, constant(8)),
        ...take(LEFT, 16),
      ]),
      ...advance(FROM, get(FROM_STEP)),
      ...advance(TO, get(TO_STEP)),
      ...advance(SCALES, constant(4)),
      ...advance(ROWS, constant(-1)),
    ]),
  };
}

/** Adds a list to another. */
export function addCode(): FunctionBody {
  // Parameters: to, from, size (bytes).
  const [TO, FROM, SIZE] = [0, 1, 2];
  return {
    name: "add",
    parameters: 3,
    integers: 0,
    vectors: 0,
    code: whileAtLeast(SIZE, 16, [
      ...get(TO),
      ...get(TO),
      ...vectorLoad(0),
      ...get(FROM),
      ...vectorLoad(0),
      ...vectorAdd,
      ...vectorStore(0),
      ...advance(TO, constant(16)),
      ...advance(FROM, constant(16)),
      ...take(SIZE, 16),
    ]),
  };
}

/** Adds numbers of 8 bits with one scale to a list. */
export function addRowCode(): FunctionBody {
  // Parameters: to, from, scale, size (numbers). Locals: vectors 4 and 5.
  const [TO, FROM, SCALE, SIZE, BY, EIGHT] = [0, 1, 2, 3, 4, 5];
  return {
    name: "addRow",
    parameters: 4,
    integers: 0,
    vectors: 2,
    code: [
      ...get(SCALE),
      ...splatLoad(0),
      ...set(BY),
      ...whileAtLeast(SIZE, 8, [
        ...get(FROM),
        ...widenLoad(0),
        ...set(EIGHT),
        ...[widenLow, widenHigh].flatMap((half, n) => [
          ...get(TO),
          ...get(TO),
          ...vectorLoad(n * 16),
          ...get(EIGHT),
          ...half,
          ...vectorToFloats,
          ...get(BY),
          ...vectorMultiply,
          ...vectorAdd,
          ...vectorStore(n * 16),
        ]),
        ...advance(TO, constant(32)),
        ...advance(FROM, constant(8)),
        ...take(SIZE, 8),
      ]),
    ],
  };
}

/** Leaky rectified linear units, in place. */
export function leakyCode(): FunctionBody {
  // Parameters: at, step, rows, size (bytes). Locals: i32 4 and 5, a vector.
  const [AT, STEP, ROWS, SIZE, LEFT, P, X] = [0, 1, 2, 3, 4, 5, 6];
  return {
    name: "leaky",
    parameters: 4,
    integers: 2,
    vectors: 1,
    code: whileAtLeast(ROWS, 1, [
      ...start(SIZE, LEFT),
      ...start(AT, P),
      ...whileAtLeast(LEFT, 16, [
        ...get(P),
        ...vectorLoad(0),
        ...set(X),
        ...get(P),
        ...get(X),
        ...get(X),
        ...vectorConstant(LEAK),
        ...vectorMultiply,
        ...vectorMax,
        ...vectorStore(0),
        ...advance(P, constant(16)),
        ...take(LEFT, 16),
      ]),
      ...advance(AT, get(STEP)),
      ...advance(ROWS, constant(-1)),
    ]),
  };
}

/** The scalar products of rows with one vector. */
export function dotsCode(): FunctionBody {
  // Parameters: rows' place, step, vector, to, rows, depth (bytes). Locals: i32 from 6, vectors from 13.
  const [A, A_STEP, B, TO, ROWS, DEPTH] = [0, 1, 2, 3, 4, 5];
  const [LEFT, BQ] = [6, 7];
  const row = (r: number): number => 8 + r;
  const total = (r: number): number => 12 + r;
  const X = 16;
  const block = (height: number): Code => {
    const rows = Array.from({ length: height }, (_, r) => r);
    return [
      ...start(B, BQ),
      ...start(DEPTH, LEFT),
      ...rows.flatMap((r) => [...start(A, row(r)), ...advance(A, get(A_STEP)), ...vectorConstant(0), ...set(total(r))]),
      ...whileAtLeast(LEFT, 16, [
        ...get(BQ),
        ...vectorLoad(0),
        ...set(X),
        ...rows.flatMap((r) => [
          ...get(total(r)),
          ...get(row(r)),
          ...vectorLoad(0),
          ...get(X),
          ...vectorMultiply,
          ...vectorAdd,
          ...set(total(r)),
          ...advance(row(r), constant(16)),
        ]),
        ...advance(BQ, constant(16)),
        ...take(LEFT, 16),
      ]),
      ...rows.flatMap((r) => [...across(total(r), vectorAdd), ...get(TO), ...get(total(r)), ...quarterStore(r * 4)]),
      ...advance(TO, constant(height * 4)),
      ...advance(ROWS, constant(-height)),
    ];
  };
  return {
    name: "dots",
    parameters: 6,
    integers: 6,
    vectors: 5,
    code: [4, 1].flatMap((height) => whileAtLeast(ROWS, height, block(height))),
  };
}
