/** The kernel in plain JavaScript: the same numbers to the bit, many times slower. */
import { ALPHA, BETA, LIMIT } from "./cells.ts";
import type { Kernel } from "./interface.ts";
import { PANEL } from "./packed.ts";
import { LEAK, LEAST, UNIT } from "./rows.ts";

/** Floats by which the heap grows. */
const PAGE = 16384;

const f = Math.fround;
const [ALPHA32, BETA32, LIMIT32, LEAK32, LEAST32] = [ALPHA.map(f), BETA.map(f), f(LIMIT), f(LEAK), f(LEAST)];

function polynomial(coefficients: readonly number[], square: number): number {
  let sum = coefficients.at(-1) as number;
  for (let i = coefficients.length - 2; i >= 0; i--) sum = f(f(sum * square) + (coefficients[i] as number));
  return sum;
}

function tanh(value: number): number {
  const x = Math.min(LIMIT32, Math.max(-LIMIT32, value));
  const square = f(x * x);
  return f(f(polynomial(ALPHA32, square) * x) / polynomial(BETA32, square));
}

const sigmoid = (value: number): number => f(f(tanh(f(value * 0.5)) * 0.5) + 0.5);

/** Added to a small float and taken away again, it leaves the nearest whole number, of two the even one. */
const WHOLE = 1.5 * 2 ** 23;
const sixteenBits = (value: number): number => Math.max(-32768, Math.min(32767, f(f(value + WHOLE) - WHOLE)));

/** Sum of two by two products of a row (16 bits) and a column of a panel (8 bits). */
function sumOf(left: Int16Array, a: number, right: Int8Array, b: number, depth: number): number {
  let sum = 0;
  for (let k = 0, from = a, at = b; k < depth; k += 2, from += 2, at += PANEL * 2)
    sum += (left[from] as number) * (right[at] as number) + (left[from + 1] as number) * (right[at + 1] as number);
  return sum;
}

export function plainKernel(): Kernel {
  let heap = new Float32Array(PAGE);
  let words = new Int16Array(heap.buffer);
  let bytes = new Int8Array(heap.buffer);
  return {
    heap: () => heap,
    reserve(floats) {
      if (floats <= heap.length) return;
      const larger = new Float32Array(Math.ceil(floats / PAGE) * PAGE);
      larger.set(heap);
      heap = larger;
      words = new Int16Array(heap.buffer);
      bytes = new Int8Array(heap.buffer);
    },
    product(a, aStep, scales, b, c, cStep, rows, onto) {
      for (let r = 0; r < rows; r++) {
        const left = 2 * (a + r * aStep);
        const scale = heap[scales + r] as number;
        for (let j = 0; j < b.panels * PANEL; j++) {
          const right = b.at * 4 + (j - (j % PANEL)) * b.depth + (j % PANEL) * 2;
          const sum = f(f(f(sumOf(words, left, bytes, right, b.depth)) * (heap[b.scales + j] as number)) * scale);
          const to = c + r * cStep + j;
          heap[to] = f((heap[onto ? to : b.bias + j] as number) + sum);
        }
      }
    },
    quantize(from, fromStep, to, toStep, scales, rows, size) {
      for (let r = 0; r < rows; r++) {
        const row = from + r * fromStep;
        let top = LEAST32;
        for (let i = 0; i < size; i++) top = Math.max(top, Math.abs(heap[row + i] as number));
        heap[scales + r] = top / UNIT;
        const factor = f(UNIT / top);
        for (let i = 0; i < size; i++) words[2 * (to + r * toStep) + i] = sixteenBits(f((heap[row + i] as number) * factor));
      }
    },
    add(to, from, size) {
      for (let i = 0; i < size; i++) heap[to + i] = (heap[to + i] as number) + (heap[from + i] as number);
    },
    addRow(to, from, scale, size) {
      const by = heap[scale] as number;
      for (let i = 0; i < size; i++) heap[to + i] = (heap[to + i] as number) + f((bytes[4 * from + i] as number) * by);
    },
    leaky(at, step, rows, size) {
      for (let r = 0; r < rows; r++) {
        for (let i = at + r * step; i < at + r * step + size; i++) heap[i] = Math.max(heap[i] as number, f((heap[i] as number) * LEAK32));
      }
    },
    dots(a, aStep, b, to, rows, depth) {
      for (let r = 0; r < rows; r++) {
        const sums: [number, number, number, number] = [0, 0, 0, 0];
        for (let k = 0; k < depth; k++) {
          const lane = (k & 3) as 0 | 1 | 2 | 3;
          sums[lane] = f(sums[lane] + f((heap[a + r * aStep + k] as number) * (heap[b + k] as number)));
        }
        heap[to + r] = f(f(sums[0] + sums[2]) + f(sums[1] + sums[3]));
      }
    },
    cells(gates, gateStep, states, out, outStep, rows, size) {
      for (let r = 0; r < rows; r++) {
        for (let i = 0; i < size; i++) {
          const g = gates + r * gateStep + i;
          const s = states + r * size + i;
          const input = sigmoid(heap[g] as number);
          const forget = sigmoid(heap[g + size] as number);
          const cell = f(f(forget * (heap[s] as number)) + f(tanh(heap[g + 2 * size] as number) * input));
          heap[s] = cell;
          words[2 * (out + r * outStep) + i] = sixteenBits(f(f(sigmoid(heap[g + 3 * size] as number) * tanh(cell)) * UNIT));
        }
      }
    },
  };
}
