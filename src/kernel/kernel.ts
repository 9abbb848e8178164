/**
 * The arithmetic of the parser and the tagger: matrix products, the cell of an LSTM and what stands between them, in WebAssembly SIMD,
 * and the same in plain JavaScript, bit for bit, where that cannot be had. Numbers live in one heap; addresses count floats of 32 bits.
 *
 * Products take weights of 8 bits and numbers of 16 and add whole numbers: twice as many at once as floats.
 */
import { assemble } from "./assembly.ts";
import { cellsCode } from "./cells.ts";
import type { Kernel } from "./interface.ts";
import { plainKernel } from "./plain.ts";
import { productCode } from "./product.ts";
import { addCode, addRowCode, dotsCode, leakyCode, quantizeCode } from "./rows.ts";

type Numbers = (...values: number[]) => void;

/** As much of the WebAssembly interface as is used; neither es2023 nor Node's types declare it. */
interface WebAssemblyInterface {
  readonly Memory: new (descriptor: { initial: number }) => { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}
const PAGE = 16384; // floats in a page of WebAssembly memory

/** Rows of A that are multiplied with all of B before the next ones: they stay in the nearest cache. */
const STRIP = 32;

/** All kernels are instances of one module. */
let compiled: object | undefined;

/** The kernel in WebAssembly; throws where SIMD is not supported. */
export function wasmKernel(): Kernel {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyInterface };
  const memory = new WebAssembly.Memory({ initial: 1 });
  compiled ??= new WebAssembly.Module(
    assemble([productCode(), quantizeCode(), addCode(), addRowCode(), leakyCode(), dotsCode(), cellsCode()]),
  );
  const { product, quantize, add, addRow, leaky, dots, cells } = new WebAssembly.Instance(compiled, { e: { m: memory } }).exports as Record<
    "product" | "quantize" | "add" | "addRow" | "leaky" | "dots" | "cells",
    Numbers
  >;
  let view = new Float32Array(memory.buffer);
  return {
    heap: () => view,
    reserve(floats) {
      if (floats <= view.length) return;
      memory.grow(Math.ceil((floats - view.length) / PAGE));
      view = new Float32Array(memory.buffer);
    },
    product(a, aStep, scales, b, c, cStep, rows, onto) {
      for (let r = 0; r < rows; r += STRIP) {
        const to = c + r * cStep;
        const [from, fromStep] = onto ? [to, cStep] : [b.bias, 0];
        product(
          (a + r * aStep) * 4,
          aStep * 4,
          (scales + r) * 4,
          b.at * 4,
          b.scales * 4,
          b.panels,
          b.depth,
          from * 4,
          fromStep * 4,
          to * 4,
          cStep * 4,
          Math.min(STRIP, rows - r),
        );
      }
    },
    quantize: (from, fromStep, to, toStep, scales, rows, size) =>
      quantize(from * 4, fromStep * 4, to * 4, toStep * 4, scales * 4, rows, size * 4),
    add: (to, from, size) => add(to * 4, from * 4, size * 4),
    addRow: (to, from, scale, size) => addRow(to * 4, from * 4, scale * 4, size),
    leaky: (at, step, rows, size) => leaky(at * 4, step * 4, rows, size * 4),
    dots: (a, aStep, b, to, rows, depth) => dots(a * 4, aStep * 4, b * 4, to * 4, rows, depth * 4),
    cells: (gates, gateStep, states, out, outStep, rows, size) =>
      cells(gates * 4, gateStep * 4, states * 4, out * 4, outStep * 4, rows, size * 4),
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
