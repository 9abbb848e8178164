import { describe, expect, it } from "vitest";
import { readData } from "../../src/data.ts";
import { createArena } from "../../src/kernel/arena.ts";
import type { Kernel } from "../../src/kernel/interface.ts";
import { wasmKernel } from "../../src/kernel/kernel.ts";
import { pack, PANEL, type Rows } from "../../src/kernel/packed.ts";
import { plainKernel } from "../../src/kernel/plain.ts";
import { createParser } from "../../src/language/parser.ts";

/** Numbers without a pattern, the same on every run. */
function noise(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

function run(kernel: Kernel, use: (kernel: Kernel) => void): Float32Array {
  kernel.reserve(60000);
  kernel.heap().set(noise(50000, 7));
  use(kernel);
  return kernel.heap().slice(0, 60000);
}

const same = (use: (kernel: Kernel) => void): void => {
  const [fast, plain] = [run(wasmKernel(), use), run(plainKernel(), use)];
  expect(fast.findIndex((value, i) => !Object.is(value, plain[i]))).toBe(-1);
};

/** Weights without a pattern. */
function weights(rows: number, columns: number): Rows {
  return { rows, columns, scales: noise(rows, 11).map(Math.abs), values: Int8Array.from(noise(rows * columns, 13), (x) => x * 127) };
}

/** Multiplies rows of floats with weights: their places in the heap begin at 20,000. */
function multiply(kernel: Kernel, matrix: Rows, rows: number, onto: boolean): { bias: Float32Array; at: number; width: number } {
  const arena = createArena(kernel);
  arena.reset(20000);
  const bias = noise(matrix.rows, 17);
  const packed = pack(kernel, arena, matrix, bias);
  const [width, depth] = [packed.panels * PANEL, matrix.columns];
  const narrow = arena.allocate((rows * depth) / 2);
  const scales = arena.allocate(rows);
  const at = arena.allocate(rows * width);
  kernel.quantize(0, depth, narrow, depth / 2, scales, rows, depth);
  kernel.product(narrow, depth / 2, scales, packed, at, width, rows, onto);
  return { bias, at, width };
}

describe("kernel", () => {
  it.each([1, 2, 3, 4, 7, 40])("multiplies %i rows alike in WebAssembly and JavaScript, to the bit", (rows) => {
    for (const onto of [false, true]) same((kernel) => multiply(kernel, weights(19, 20), rows, onto));
  });

  it("multiplies rightly", () => {
    const matrix = weights(19, 20);
    const numbers = noise(50000, 7);
    run(wasmKernel(), (kernel) => {
      const { bias, at, width } = multiply(kernel, matrix, 5, false);
      const heap = kernel.heap();
      for (let row = 0; row < 5; row++) {
        for (let column = 0; column < 19; column++) {
          let sum = bias[column] ?? 0;
          for (let k = 0; k < 20; k++)
            sum += (numbers[row * 20 + k] ?? 0) * (matrix.values[column * 20 + k] ?? 0) * (matrix.scales[column] ?? 0);
          expect(Math.abs((heap[at + row * width + column] ?? 0) - sum)).toBeLessThan(0.02);
        }
      }
    });
  });

  it("holds a sum of the largest numbers", () => {
    const depth = 516;
    const matrix = { rows: 1, columns: depth, scales: Float32Array.of(1), values: new Int8Array(depth).fill(-127) };
    run(wasmKernel(), (kernel) => {
      kernel.heap().fill(1, 0, depth);
      const { bias, at } = multiply(kernel, matrix, 1, false);
      expect(kernel.heap()[at]).toBeCloseTo((bias[0] ?? 0) - 127 * depth, 1);
    });
    expect(() => run(wasmKernel(), (kernel) => multiply(kernel, weights(8, 520), 1, false))).toThrow("depth 520");
  });

  it("makes nothing of a row of nothing", () => {
    run(wasmKernel(), (kernel) => {
      kernel.heap().fill(0, 0, 20);
      const { bias, at } = multiply(kernel, weights(8, 20), 1, false);
      expect([...kernel.heap().subarray(at, at + 8)]).toEqual([...bias]);
    });
  });

  it.each([1, 4, 6])("makes scalar products of %i rows alike, to the bit", (rows) => {
    same((kernel) => kernel.dots(3, 65, 1000, 2000, rows, 64));
  });

  it("makes scalar products rightly", () => {
    const kernel = wasmKernel();
    kernel.heap().set([1, 2, 3, 4, 5, 6, 7, 8], 0);
    kernel.heap().set([1, 10, 100, 1000], 8);
    kernel.dots(0, 4, 8, 12, 2, 4);
    expect([...kernel.heap().slice(12, 14)]).toEqual([4321, 8765]);
  });

  it("adds a row in 8 bits", () => {
    const kernel = wasmKernel();
    const heap = kernel.heap();
    heap.fill(1, 0, 8);
    heap[8] = 0.5;
    new Int8Array(heap.buffer).set([1, -2, 3, -4, 5, -6, 127, -127], 40);
    kernel.addRow(0, 10, 8, 8);
    expect([...heap.subarray(0, 8)]).toEqual([1.5, 0, 2.5, -1, 3.5, -2, 64.5, -62.5]);
  });

  it("adds and lowers alike, to the bit", () => {
    same((kernel) => kernel.add(2, 1000, 36));
    same((kernel) => kernel.addRow(3, 1000, 2000, 40));
    same((kernel) => kernel.leaky(2, 50, 3, 36));
  });

  it("steps LSTM cells alike, to the bit", () => {
    same((kernel) => kernel.cells(0, 160, 5000, 6000, 48, 7, 32));
  });

  it("steps one cell as the textbook has it", () => {
    const kernel = wasmKernel();
    kernel.reserve(100);
    const heap = kernel.heap();
    [0.3, -0.5, 0.8, 1.2].forEach((value, gate) => heap.fill(value, gate * 4, gate * 4 + 4));
    heap.fill(0.7, 32, 36);
    kernel.cells(0, 16, 32, 48, 4, 1, 4);
    const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
    const cell = sigmoid(-0.5) * 0.7 + sigmoid(0.3) * Math.tanh(0.8);
    expect(heap[32]).toBeCloseTo(cell, 6);
    expect(new Int16Array(heap.buffer)[96]).toBe(Math.round(sigmoid(1.2) * Math.tanh(cell) * 32767));
  });

  it("parses alike with both", () => {
    const sentence = ["The", "court", "rejected", "the", "appeal", "on", "Tuesday", "."].map((norm) => ({ norm, gap: 3 }));
    const model = readData("parser.bin");
    const [fast, plain] = [wasmKernel(), plainKernel()].map((kernel) => createParser(model, kernel));
    expect(fast?.parse([sentence, sentence.slice(1, 5)])).toEqual(plain?.parse([sentence, sentence.slice(1, 5)]));
    expect(fast?.encode([sentence])).toEqual(plain?.encode([sentence]));
  });
});
