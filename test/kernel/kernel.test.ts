import { describe, expect, it } from "vitest";
import { readData } from "../../src/data.ts";
import { plainKernel, wasmKernel, type Kernel } from "../../src/kernel/kernel.ts";
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

describe("kernel", () => {
  it.each([1, 3, 4, 5, 11])("multiplies %i rows alike in WebAssembly and JavaScript, to the bit", (rows) => {
    same((kernel) => kernel.product(0, 24, 1000, 20000, 40, rows, 3, 20));
  });

  it("multiplies rightly", () => {
    const kernel = wasmKernel();
    kernel.reserve(200);
    const heap = kernel.heap();
    heap.set([1, 2, 3, 4]); // one row of A
    for (let k = 0; k < 4; k++) for (let j = 0; j < 8; j++) heap[16 + k * 8 + j] = k * 10 + j; // B, one panel
    heap.fill(100, 64, 72);
    kernel.product(0, 4, 16, 64, 8, 1, 1, 4);
    expect([...heap.slice(64, 72)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((j) => 100 + 200 + 10 * j));
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
    expect(heap[48]).toBeCloseTo(sigmoid(1.2) * Math.tanh(cell), 6);
  });

  it("parses alike with both", () => {
    const sentence = ["The", "court", "rejected", "the", "appeal", "on", "Tuesday", "."].map((norm) => ({ norm, gap: 3 }));
    const model = readData("parser.bin");
    const [fast, plain] = [wasmKernel(), plainKernel()].map((kernel) => createParser(model, kernel));
    expect(fast?.parse([sentence, sentence.slice(1, 5)])).toEqual(plain?.parse([sentence, sentence.slice(1, 5)]));
    expect(fast?.encode([sentence])).toEqual(plain?.encode([sentence]));
  });
});
