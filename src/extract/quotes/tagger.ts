/**
 * The fitted tagger: for each token how likely it is part of a cue, a source or a content. A bidirectional LSTM over the
 * features of token-features.ts, trained by scripts/attribution; its weights are data/attribution-tagger.bin.
 */
import { UNIT } from "../../kernel/rows.ts";
import type { Context } from "./context.ts";
import { fillInputs } from "./tagger-input.ts";
import { readModel } from "./tagger-model.ts";
import type { TaggerModel } from "./tagger-model.ts";
import { sequences } from "./token-features.ts";

/** Probabilities of one document, a number a token each. */
export interface Tags {
  /** First of a cue; any of a cue. */
  readonly cueFirst: Float32Array;
  readonly cue: Float32Array;
  /** Of a source before its cue; after it; first of a source. */
  readonly sourceBefore: Float32Array;
  readonly sourceAfter: Float32Array;
  readonly sourceFirst: Float32Array;
  /** Of a content before its cue; after it; first of a content. */
  readonly contentBefore: Float32Array;
  readonly contentAfter: Float32Array;
  readonly contentFirst: Float32Array;
}

/** Logits a token, as wide as they stand in the heap: three for the cue, four for the source, four for the content. */
const OUT_WIDTH = 16;

let shared: TaggerModel | null | undefined;

const known = new WeakMap<Context, Tags>();

/** Tags of all tokens, or null where there is no model. Deterministic; run once a document. */
export function tag(context: Context): Tags | null {
  shared ??= readModel();
  if (shared === null || context.tokens.length === 0) return null;
  const tags = known.get(context) ?? probabilities(run(shared, context), context.tokens.length);
  known.set(context, tags);
  return tags;
}

/** Sequences side by side, longest first: those still running at a step are the first so many rows of that step. */
function layout(context: Context): { starts: Int32Array; active: Int32Array; order: [number, number][] } {
  const order = sequences(context).sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  const steps = order[0] === undefined ? 0 : order[0][1] - order[0][0];
  const active = new Int32Array(steps + 1);
  for (const [first, last] of order) for (let step = 0; step < last - first; step += 1) active[step] = (active[step] as number) + 1;
  const starts = new Int32Array(steps + 1);
  for (let step = 0; step < steps; step += 1) starts[step + 1] = (starts[step] as number) + (active[step] as number);
  return { starts, active, order };
}

/** Logits, `OUT_WIDTH` a token in the order of the document. */
function run(model: TaggerModel, context: Context): Float32Array {
  const { kernel, arena, size, hidden, gates, out } = model;
  const { starts, active, order } = layout(context);
  const steps = starts.length - 1;
  const rows = starts[steps] as number;
  const width = 8 * hidden;
  // two directions in 16 bits: half as many floats
  const wide = hidden;
  const mark = arena.top();
  const statesAt = arena.allocate(rows * wide);
  const scales = arena.allocate(rows);
  const outAt = arena.allocate(rows * OUT_WIDTH);
  const gatesAt = arena.allocate(rows * width);
  const cellsAt = arena.allocate(order.length * hidden);
  const inputAt = arena.allocate(rows * size);
  const narrowAt = arena.allocate((rows * size) / 2);
  const rowOf = new Int32Array(context.tokens.length);
  order.forEach(([first, last], position) => {
    for (let index = first; index < last; index += 1) rowOf[index] = (starts[index - first] as number) + position;
  });
  fillInputs(model, context, rowOf, inputAt);
  kernel.quantize(inputAt, size, narrowAt, size / 2, scales, rows, size);
  kernel.product(narrowAt, size / 2, scales, gates, gatesAt, width, rows, false);
  const heap = kernel.heap();
  heap.fill(1 / UNIT, scales, scales + rows);
  for (const direction of [0, 1] as const) {
    const matrix = model.recurrent[direction];
    const half = direction * (hidden / 2);
    heap.fill(0, cellsAt, cellsAt + order.length * hidden);
    for (let k = 0; k < steps; k += 1) {
      const step = direction === 0 ? k : steps - 1 - k;
      const before = direction === 0 ? step - 1 : step + 1;
      const count = active[step] as number;
      const gate = gatesAt + (starts[step] as number) * width + direction * 4 * hidden;
      if (before >= 0 && before < steps) {
        const running = Math.min(count, active[before] as number);
        kernel.product(statesAt + (starts[before] as number) * wide + half, wide, scales, matrix, gate, width, running, true);
      }
      kernel.cells(gate, width, cellsAt, statesAt + (starts[step] as number) * wide + half, wide, count, hidden);
    }
  }
  kernel.product(statesAt, wide, scales, out, outAt, OUT_WIDTH, rows, false);
  const logits = new Float32Array(context.tokens.length * OUT_WIDTH);
  for (let index = 0; index < context.tokens.length; index += 1) {
    const place = outAt + (rowOf[index] as number) * OUT_WIDTH;
    logits.set(heap.subarray(place, place + OUT_WIDTH), index * OUT_WIDTH);
  }
  arena.reset(mark);
  return logits;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function probabilities(logits: Float32Array, count: number): Tags {
  const lists = Array.from({ length: 8 }, () => new Float32Array(count)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const [cueFirst, cue, sourceBefore, sourceAfter, sourceFirst, contentBefore, contentAfter, contentFirst] = lists;
  const three = (from: number): [number, number, number] => {
    const [a, b, c] = [logits[from] as number, logits[from + 1] as number, logits[from + 2] as number];
    const top = Math.max(a, b, c);
    const [x, y, z] = [Math.exp(a - top), Math.exp(b - top), Math.exp(c - top)];
    return [x / (x + y + z), y / (x + y + z), z / (x + y + z)];
  };
  for (let index = 0; index < count; index += 1) {
    const from = index * OUT_WIDTH;
    const [none, first] = three(from);
    cueFirst[index] = first;
    cue[index] = 1 - none;
    [, sourceBefore[index], sourceAfter[index]] = three(from + 3);
    sourceFirst[index] = sigmoid(logits[from + 6] as number);
    [, contentBefore[index], contentAfter[index]] = three(from + 7);
    contentFirst[index] = sigmoid(logits[from + 10] as number);
  }
  return { cueFirst, cue, sourceBefore, sourceAfter, sourceFirst, contentBefore, contentAfter, contentFirst };
}
