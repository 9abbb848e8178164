/** The cells of an LSTM, in WebAssembly. */
import {
  add,
  advance,
  constant,
  get,
  halfStore,
  multiply,
  set,
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
import { sixteenBits, UNIT } from "./rows.ts";

/** tanh as a quotient of polynomials on ±7.9053 (the one in Eigen, generic_fast_tanh_float), exact to about 1e-7. */
export const LIMIT = 7.90531110763549805;
export const ALPHA = [
  4.89352455891786e-3, 6.37261928875436e-4, 1.48572235717979e-5, 5.12229709037114e-8, -8.60467152213735e-11, 2.00018790482477e-13,
  -2.76076847742355e-16,
];
export const BETA = [4.89352518554385e-3, 2.268434632439e-3, 1.18534705686654e-4, 1.19825839466702e-6];

/** One step of LSTM cells. */
export function cellsCode(): FunctionBody {
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
        ...vectorConstant(UNIT),
        ...vectorMultiply,
        ...sixteenBits,
        ...halfStore(0),
        ...advance(G, constant(16)),
        ...advance(S, constant(16)),
        ...advance(O, constant(8)),
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
