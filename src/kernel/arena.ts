/** Places in a kernel's heap, one behind the other. */
import type { Kernel } from "./interface.ts";

export interface Arena {
  /** The place of so many floats, a multiple of 4. */
  allocate(floats: number): number;
  /** The first free place. */
  top(): number;
  /** Gives back everything from a place on. */
  reset(to: number): void;
}

export function createArena(kernel: Kernel): Arena {
  let top = 0;
  return {
    allocate(floats) {
      const at = top;
      top += Math.ceil(floats / 4) * 4;
      kernel.reserve(top);
      return at;
    },
    top: () => top,
    reset(to) {
      top = to;
    },
  };
}
