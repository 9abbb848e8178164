/**
 * The arithmetic of the parser: a matrix product and the cell of an LSTM, in WebAssembly SIMD, and the same in plain
 * JavaScript, bit for bit, where that cannot be had. Numbers live in one heap of 32-bit floats; addresses count floats.
 */
import {
  add,
  advance,
  assemble,
  constant,
  get,
  multiply,
  set,
  splatLoad,
  subtract,
  vectorAdd,
  vectorConstant,
  vectorDivide,
  vectorLoad,
  vectorMax,
  vectorMin,
  vectorMultiply,
  vectorStore,
  whileAtLeast,
  type Code,
  type FunctionBody,
} from "./assembly.ts";

/** Columns in one panel of a packed matrix. */
export const PANEL = 8;

export interface Kernel {
  /** The heap as it is now; `reserve` may replace it. */
  heap(): Float32Array;
  /** Makes the heap at least so many floats long. */
  reserve(floats: number): void;
  /**
   * C += A · B. A has `rows` rows of `depth` numbers (a multiple of 4), `aStep` apart; B is packed in panels (see `pack`);
   * C has `panels` × 8 columns and rows `cStep` apart.
   */
  product(a: number, aStep: number, b: number, c: number, cStep: number, rows: number, panels: number, depth: number): void;
  /**
   * One step of `rows` LSTM cells of `size` (a multiple of 4) units. Gates stand in the order input, forget, cell, output,
   * rows `gateStep` apart; cell states `size` apart, changed in place; outputs `outStep` apart.
   */
  cells(gates: number, gateStep: number, states: number, out: number, outStep: number, rows: number, size: number): void;
}

/** tanh as a quotient of polynomials on ±7.9053 (the one in Eigen, generic_fast_tanh_float), exact to about 1e-7. */
const LIMIT = 7.90531110763549805;
const ALPHA = [
  4.89352455891786e-3, 6.37261928875436e-4, 1.48572235717979e-5, 5.12229709037114e-8, -8.60467152213735e-11, 2.00018790482477e-13,
  -2.76076847742355e-16,
];
const BETA = [4.89352518554385e-3, 2.268434632439e-3, 1.18534705686654e-4, 1.19825839466702e-6];

function productCode(): FunctionBody {
  // Parameters: a, aStep, b, c, cStep (bytes), rows, panels, depth. Locals: i32 8 to 16, vectors from 17.
  const [A, A_STEP, B, C, C_STEP, ROWS, PANELS, DEPTH] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [LEFT, K, BQ, CP, AP] = [8, 9, 10, 11, 12];
  const row = (r: number): number => 13 + r; // pointers into the rows of A
  const total = (r: number, half: number): number => 17 + r * 2 + half;
  const [B0, B1, X] = [25, 26, 27];
  const block = (height: number): Code => {
    const rows = Array.from({ length: height }, (_, r) => r);
    const rowOfC = (r: number): Code => (r === 0 ? get(CP) : [...get(CP), ...get(C_STEP), ...constant(r), ...multiply, ...add]);
    const step = (k: number): Code => [
      ...get(BQ),
      ...vectorLoad(k * 32),
      ...set(B0),
      ...get(BQ),
      ...vectorLoad(k * 32 + 16),
      ...set(B1),
      ...rows.flatMap((r) => [
        ...get(row(r)),
        ...splatLoad(k * 4),
        ...set(X),
        ...get(total(r, 0)),
        ...get(X),
        ...get(B0),
        ...vectorMultiply,
        ...vectorAdd,
        ...set(total(r, 0)),
        ...get(total(r, 1)),
        ...get(X),
        ...get(B1),
        ...vectorMultiply,
        ...vectorAdd,
        ...set(total(r, 1)),
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
        ...rowOfC(r),
        ...vectorLoad(0),
        ...set(total(r, 0)),
        ...rowOfC(r),
        ...vectorLoad(16),
        ...set(total(r, 1)),
      ]),
      ...whileAtLeast(K, 4, [
        ...[0, 1, 2, 3].flatMap(step),
        ...advance(BQ, constant(128)),
        ...rows.flatMap((r) => advance(row(r), constant(16))),
        ...advance(K, constant(-4)),
      ]),
      ...rows.flatMap((r) => [...rowOfC(r), ...get(total(r, 0)), ...vectorStore(0), ...rowOfC(r), ...get(total(r, 1)), ...vectorStore(16)]),
      ...advance(AP, [...get(A_STEP), ...constant(height), ...multiply]),
      ...advance(CP, [...get(C_STEP), ...constant(height), ...multiply]),
      ...advance(LEFT, constant(-height)),
    ];
  };
  return {
    name: "product",
    parameters: 8,
    integers: 9,
    vectors: 11,
    code: whileAtLeast(PANELS, 1, [
      ...get(ROWS),
      ...set(LEFT),
      ...get(A),
      ...set(AP),
      ...get(C),
      ...set(CP),
      ...whileAtLeast(LEFT, 4, block(4)),
      ...whileAtLeast(LEFT, 1, block(1)),
      ...advance(B, [...get(DEPTH), ...constant(32), ...multiply]),
      ...advance(C, constant(32)),
      ...advance(PANELS, constant(-1)),
    ]),
  };
}

function cellsCode(): FunctionBody {
  // Parameters: gates, gateStep, states, out, outStep, rows, size (bytes). Locals: i32 7 to 10, vectors from 11.
  const [GATES, GATE_STEP, STATES, OUT, OUT_STEP, ROWS, SIZE] = [0, 1, 2, 3, 4, 5, 6];
  const [LEFT, G, S, O] = [7, 8, 9, 10];
  const [X, SQUARE, TOP, INPUT, FORGET, CELL] = [11, 12, 13, 14, 15, 16];
  const polynomial = (coefficients: readonly number[]): Code => [
    ...vectorConstant(coefficients.at(-1) as number),
    ...coefficients
      .slice(0, -1)
      .reverse()
      .flatMap((c) => [...get(SQUARE), ...vectorMultiply, ...vectorConstant(c), ...vectorAdd]),
  ];
  const tanh: Code = [
    ...vectorConstant(-LIMIT),
    ...vectorMax,
    ...vectorConstant(LIMIT),
    ...vectorMin,
    ...set(X),
    ...get(X),
    ...get(X),
    ...vectorMultiply,
    ...set(SQUARE),
    ...polynomial(ALPHA),
    ...get(X),
    ...vectorMultiply,
    ...set(TOP),
    ...get(TOP),
    ...polynomial(BETA),
    ...vectorDivide,
  ];
  const sigmoid: Code = [
    ...vectorConstant(0.5),
    ...vectorMultiply,
    ...tanh,
    ...vectorConstant(0.5),
    ...vectorMultiply,
    ...vectorConstant(0.5),
    ...vectorAdd,
  ];
  const gate = (n: number): Code => [...get(G), ...get(SIZE), ...constant(n), ...multiply, ...add, ...vectorLoad(0)];
  return {
    name: "cells",
    parameters: 7,
    integers: 4,
    vectors: 6,
    code: whileAtLeast(ROWS, 1, [
      ...get(SIZE),
      ...set(LEFT),
      ...get(GATES),
      ...set(G),
      ...get(STATES),
      ...set(S),
      ...get(OUT),
      ...set(O),
      ...whileAtLeast(LEFT, 16, [
        ...gate(0),
        ...sigmoid,
        ...set(INPUT),
        ...gate(1),
        ...sigmoid,
        ...set(FORGET),
        ...gate(2),
        ...tanh,
        ...get(INPUT),
        ...vectorMultiply,
        ...set(CELL),
        ...get(FORGET),
        ...get(S),
        ...vectorLoad(0),
        ...vectorMultiply,
        ...get(CELL),
        ...vectorAdd,
        ...set(CELL),
        ...get(S),
        ...get(CELL),
        ...vectorStore(0),
        ...get(O),
        ...gate(3),
        ...sigmoid,
        ...get(CELL),
        ...tanh,
        ...vectorMultiply,
        ...vectorStore(0),
        ...advance(G, constant(16)),
        ...advance(S, constant(16)),
        ...advance(O, constant(16)),
        ...get(LEFT),
        ...constant(16),
        ...subtract,
        ...set(LEFT),
      ]),
      ...advance(GATES, get(GATE_STEP)),
      ...advance(STATES, get(SIZE)),
      ...advance(OUT, get(OUT_STEP)),
      ...advance(ROWS, constant(-1)),
    ]),
  };
}

type Numbers = (...values: number[]) => void;

/** As much of the WebAssembly interface as is used; neither es2023 nor Node's types declare it. */
interface WebAssemblyInterface {
  readonly Memory: new (descriptor: { initial: number }) => { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}
const PAGE = 16384; // floats in a page of WebAssembly memory

/** The kernel in WebAssembly; throws where SIMD is not supported. */
export function wasmKernel(): Kernel {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyInterface };
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = new WebAssembly.Module(assemble([productCode(), cellsCode()]));
  const { product, cells } = new WebAssembly.Instance(module, { e: { m: memory } }).exports as { product: Numbers; cells: Numbers };
  let view = new Float32Array(memory.buffer);
  return {
    heap: () => view,
    reserve(floats) {
      if (floats <= view.length) return;
      memory.grow(Math.ceil((floats - view.length) / PAGE));
      view = new Float32Array(memory.buffer);
    },
    product: (a, aStep, b, c, cStep, rows, panels, depth) => product(a * 4, aStep * 4, b * 4, c * 4, cStep * 4, rows, panels, depth),
    cells: (gates, gateStep, states, out, outStep, rows, size) =>
      cells(gates * 4, gateStep * 4, states * 4, out * 4, outStep * 4, rows, size * 4),
  };
}

const f = Math.fround;
const [ALPHA32, BETA32, LIMIT32] = [ALPHA.map(f), BETA.map(f), f(LIMIT)];

function polynomial32(coefficients: readonly number[], square: number): number {
  let sum = coefficients.at(-1) as number;
  for (let i = coefficients.length - 2; i >= 0; i--) sum = f(f(sum * square) + (coefficients[i] as number));
  return sum;
}

function tanh32(value: number): number {
  const x = Math.min(LIMIT32, Math.max(-LIMIT32, value));
  const square = f(x * x);
  return f(f(polynomial32(ALPHA32, square) * x) / polynomial32(BETA32, square));
}

const sigmoid32 = (value: number): number => f(f(tanh32(f(value * 0.5)) * 0.5) + 0.5);

/** The same in JavaScript, about ten times slower. */
export function plainKernel(): Kernel {
  let heap = new Float32Array(PAGE);
  return {
    heap: () => heap,
    reserve(floats) {
      if (floats <= heap.length) return;
      const larger = new Float32Array(Math.ceil(floats / PAGE) * PAGE);
      larger.set(heap);
      heap = larger;
    },
    product(a, aStep, b, c, cStep, rows, panels, depth) {
      for (let p = 0; p < panels; p++) {
        for (let r = 0; r < rows; r++) {
          for (let j = 0; j < PANEL; j++) {
            const to = c + r * cStep + p * PANEL + j;
            let sum = heap[to] as number;
            let from = a + r * aStep;
            let at = b + p * depth * PANEL + j;
            for (let k = 0; k < depth; k++, from++, at += PANEL) sum = f(sum + f((heap[from] as number) * (heap[at] as number)));
            heap[to] = sum;
          }
        }
      }
    },
    cells(gates, gateStep, states, out, outStep, rows, size) {
      for (let r = 0; r < rows; r++) {
        for (let i = 0; i < size; i++) {
          const g = gates + r * gateStep + i;
          const s = states + r * size + i;
          const input = sigmoid32(heap[g] as number);
          const forget = sigmoid32(heap[g + size] as number);
          const cell = f(f(forget * (heap[s] as number)) + f(tanh32(heap[g + 2 * size] as number) * input));
          heap[s] = cell;
          heap[out + r * outStep + i] = f(sigmoid32(heap[g + 3 * size] as number) * tanh32(cell));
        }
      }
    },
  };
}

/** The fast kernel where the platform has it. */
export function bestKernel(): Kernel {
  try {
    return wasmKernel();
  } catch {
    return plainKernel();
  }
}
