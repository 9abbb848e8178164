/** The encoder: token features -> stacked bidirectional LSTM -> one state a token. All sentences of a batch go step by step together. */
import type { Arena } from "../kernel/arena.ts";
import type { Kernel } from "../kernel/interface.ts";
import { pack } from "../kernel/packed.ts";
import { UNIT } from "../kernel/rows.ts";
import { createForms } from "./forms.ts";
import type { Weights } from "./weights.ts";

/** What the encoder sees of a token. `gap`: 1 white space before, 2 after, 3 both. */
export interface Input {
  readonly norm: string;
  readonly gap: number;
}

/** The states of a batch, in the heap behind the arena's top: valid until something is allocated there. */
export interface Encoded {
  /** State of token i of sentence s: `width` 16-bit numbers, 1 as 32767, from `at[s][i]` on. */
  readonly at: readonly Int32Array[];
  /** The first free place behind them. */
  readonly free: number;
}

export interface Encoder {
  /** Numbers in one state: both directions. */
  readonly width: number;
  encode(sentences: readonly (readonly Input[])[]): Encoded;
}

/** Rows of all sentences side by side: at a step the sentences still running, longest first, so that they are the first so many. */
interface Layout {
  readonly steps: number;
  /** Row at which a step begins, and after the last step the number of all rows; sentences running at a step. */
  readonly starts: Int32Array;
  readonly active: Int32Array;
  /** Sentences, longest first. */
  readonly order: readonly number[];
}

function layoutOf(lengths: readonly number[]): Layout {
  const order = lengths.map((_, i) => i).sort((a, b) => (lengths[b] as number) - (lengths[a] as number) || a - b);
  const steps = lengths[order[0] ?? 0] ?? 0;
  const starts = new Int32Array(steps + 1);
  const active = new Int32Array(steps);
  for (const length of lengths) for (let t = 0; t < length; t++) active[t] = (active[t] as number) + 1;
  for (let t = 0; t < steps; t++) starts[t + 1] = (starts[t] as number) + (active[t] as number);
  return { steps, starts, active, order };
}

/** Builds the encoder; the heap keeps its matrices. */
export function createEncoder(weights: Weights, kernel: Kernel, arena: Arena): Encoder {
  const { hidden } = weights;
  const width = 2 * hidden;
  const gates = 8 * hidden;
  // states in 16 bits: half as many floats
  const step = hidden;
  const layers = Array.from({ length: weights.layers }, (_, i) => ({
    input: pack(kernel, arena, weights.matrix(`input${i}`), weights.vector(`bias${i}`)),
    recurrent: [`forward${i}`, `backward${i}`].map((name) => pack(kernel, arena, weights.matrix(name))),
  }));
  const forms = createForms(weights, kernel, arena, (layers[0] as (typeof layers)[number]).input);

  const encode = (sentences: readonly (readonly Input[])[]): Encoded => {
    const { steps, starts, active, order } = layoutOf(sentences.map(({ length }) => length));
    const rows = starts[steps] as number;
    forms.lookUp(sentences.flatMap((sentence) => sentence.map(({ norm }) => norm)));
    const mark = arena.top();
    const outAt = [arena.allocate(rows * step), arena.allocate(rows * step)] as const;
    const scales = arena.allocate(rows);
    const cellsAt = arena.allocate(sentences.length * hidden);
    const gateAt = arena.allocate(rows * gates);
    const heap = kernel.heap();
    heap.fill(1 / UNIT, scales, scales + rows);
    const rowsOf = sentences.map(({ length }) => new Int32Array(length));
    order.forEach((s, rank) => {
      sentences[s]?.forEach(({ norm, gap }, t) => {
        const row = (starts[t] as number) + rank;
        const to = gateAt + row * gates;
        heap.set(forms.gates(norm), to);
        kernel.add(to, forms.gaps[gap] as number, gates);
        (rowsOf[s] as Int32Array)[t] = row;
      });
    });
    layers.forEach(({ input, recurrent }, layer) => {
      const out = outAt[layer % 2] as number;
      if (layer > 0) kernel.product(outAt[(layer + 1) % 2] as number, step, scales, input, gateAt, gates, rows, false);
      recurrent.forEach((matrix, direction) => {
        // where this direction's half of a row begins
        const half = direction * (hidden / 2);
        heap.fill(0, cellsAt, cellsAt + sentences.length * hidden);
        for (let i = 0; i < steps; i++) {
          const t = direction === 0 ? i : steps - 1 - i;
          const now = starts[t] as number;
          const before = direction === 0 ? t - 1 : t + 1;
          const gate = gateAt + now * gates + direction * 4 * hidden;
          if (before >= 0 && before < steps) {
            const running = Math.min(active[t] as number, active[before] as number);
            kernel.product(out + (starts[before] as number) * step + half, step, scales, matrix, gate, gates, running, true);
          }
          kernel.cells(gate, gates, cellsAt, out + now * step + half, step, active[t] as number, hidden);
        }
      });
    });
    const last = outAt[(layers.length - 1) % 2] as number;
    arena.reset(mark);
    // gates, cells and scales are used no more
    return { at: rowsOf.map((own) => own.map((row) => last + row * step)), free: scales };
  };

  return { width, encode };
}
