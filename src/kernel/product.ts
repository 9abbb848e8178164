/** The matrix product of the kernel in WebAssembly. */
import {
  add,
  advance,
  constant,
  get,
  multiply,
  set,
  splatLoad,
  vectorAdd,
  vectorAddIntegers,
  vectorConstant,
  vectorDot,
  vectorLoad,
  vectorMultiply,
  vectorStore,
  vectorToFloats,
  whileAtLeast,
  widenLoad,
  type Code,
  type FunctionBody,
} from "./assembly.ts";

/**
 * C = I + A · B. The sums are whole numbers of 32 bits, so in whatever order they are added; each is made a float, multiplied by the
 * scale of its column, then by that of its row, and added.
 */
export function productCode(): FunctionBody {
  // Parameters: A, step of its rows, scales of its rows; B, its scales, panels, depth; I, step of its rows; C, step of its rows; rows (bytes).
  const [A, A_STEP, A_SCALES, B, B_SCALES, PANELS, DEPTH, I, I_STEP, C, C_STEP, ROWS] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  const [LEFT, K, BQ, AP, SP, IP, CP] = [12, 13, 14, 15, 16, 17, 18];
  const row = (r: number): number => 19 + r; // pointers into the rows of A
  const total = (r: number, half: number): number => 23 + r * 2 + half;
  const [B0, B1, X] = [31, 32, 33];
  const block = (height: number): Code => {
    const rows = Array.from({ length: height }, (_, r) => r);
    // two numbers of each row at once with two of eight columns
    const step = (pair: number): Code => [
      ...get(BQ),
      ...widenLoad(pair * 16),
      ...set(B0),
      ...get(BQ),
      ...widenLoad(pair * 16 + 8),
      ...set(B1),
      ...rows.flatMap((r) => [
        ...get(row(r)),
        ...splatLoad(pair * 4),
        ...set(X),
        ...[0, 1].flatMap((half) => [
          ...get(X),
          ...get(half === 0 ? B0 : B1),
          ...vectorDot,
          ...get(total(r, half)),
          ...vectorAddIntegers,
          ...set(total(r, half)),
        ]),
      ]),
    ];
    return [
      ...get(B),
      ...set(BQ),
      ...get(DEPTH),
      ...set(K),
      ...rows.flatMap((r) => [
        ...(r === 0 ? get(AP) : [...get(row(r - 1)), ...get(A_STEP), ...add]),
        ...set(row(r)),
        ...[0, 1].flatMap((half) => [...vectorConstant(0), ...set(total(r, half))]),
      ]),
      ...whileAtLeast(K, 4, [
        ...[0, 1].flatMap(step),
        ...advance(BQ, constant(32)),
        ...rows.flatMap((r) => advance(row(r), constant(8))),
        ...advance(K, constant(-4)),
      ]),
      ...get(B_SCALES),
      ...vectorLoad(0),
      ...set(B0),
      ...get(B_SCALES),
      ...vectorLoad(16),
      ...set(B1),
      ...rows.flatMap((r) => [
        ...get(SP),
        ...splatLoad(r * 4),
        ...set(X),
        ...[0, 1].flatMap((half) => [
          ...get(CP),
          ...get(IP),
          ...vectorLoad(half * 16),
          ...get(total(r, half)),
          ...vectorToFloats,
          ...get(half === 0 ? B0 : B1),
          ...vectorMultiply,
          ...get(X),
          ...vectorMultiply,
          ...vectorAdd,
          ...vectorStore(half * 16),
        ]),
        ...advance(IP, get(I_STEP)),
        ...advance(CP, get(C_STEP)),
      ]),
      ...advance(AP, [...get(A_STEP), ...constant(height), ...multiply]),
      ...advance(SP, constant(height * 4)),
      ...advance(LEFT, constant(-height)),
    ];
  };
  const start = (from: number, to: number): Code => [...get(from), ...set(to)];
  return {
    name: "product",
    parameters: 12,
    integers: 11,
    vectors: 11,
    code: whileAtLeast(PANELS, 1, [
      ...start(ROWS, LEFT),
      ...start(A, AP),
      ...start(A_SCALES, SP),
      ...start(I, IP),
      ...start(C, CP),
      ...[4, 2, 1].flatMap((height) => whileAtLeast(LEFT, height, block(height))),
      ...advance(B, [...get(DEPTH), ...constant(8), ...multiply]),
      ...advance(B_SCALES, constant(32)),
      ...advance(I, constant(32)),
      ...advance(C, constant(32)),
      ...advance(PANELS, constant(-1)),
    ]),
  };
}
