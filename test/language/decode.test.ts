import { describe, expect, it } from "vitest";
import { bestTree } from "../../src/language/decode.ts";

/** The best tree with one root by trying all: what the algorithm must equal. */
function exhaustive(scores: Float64Array, n: number): number {
  let best = -Infinity;
  const heads = new Array<number>(n).fill(0);
  const visit = (d: number): void => {
    if (d < n) {
      for (let h = 0; h <= n; h++) {
        if (h === d + 1) continue;
        heads[d] = h;
        visit(d + 1);
      }
      return;
    }
    if (heads.filter((h) => h === 0).length !== 1) return;
    for (let start = 0; start < n; start++) {
      let [at, steps] = [start, 0];
      while (heads[at] !== 0 && steps++ <= n) at = (heads[at] as number) - 1;
      if (steps > n) return;
    }
    best = Math.max(
      best,
      heads.reduce((sum, h, d) => sum + (scores[d * (n + 1) + h] as number), 0),
    );
  };
  visit(0);
  return best;
}

describe("bestTree", () => {
  it("finds the best tree with one root", () => {
    let state = 5;
    for (let trial = 0; trial < 60; trial++) {
      const n = 1 + (trial % 5);
      const scores = Float64Array.from({ length: n * (n + 1) }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 30;
      });
      const heads = bestTree(scores, n);
      expect([...heads].filter((h) => h === 0)).toHaveLength(1);
      const total = [...heads].reduce((sum, h, d) => sum + (scores[d * (n + 1) + h] as number), 0);
      expect(total).toBeCloseTo(exhaustive(scores, n), 6);
    }
  });

  it("repairs cycles inside cycles", () => {
    // 1 and 2 want each other, 3 and 4 want each other, and each pair wants the other pair before the root.
    const n = 4;
    const scores = new Float64Array(n * (n + 1)).fill(-5);
    for (const [d, h, score] of [
      [1, 2, 10],
      [2, 1, 10],
      [3, 4, 10],
      [4, 3, 10],
      [1, 3, 5],
      [3, 1, 5],
      [2, 0, 1],
      [4, 0, 0],
    ] as const)
      scores[(d - 1) * (n + 1) + h] = score;
    expect(bestTree(scores, n).reduce((sum, h, d) => sum + (scores[d * (n + 1) + h] as number), 0)).toBeCloseTo(exhaustive(scores, n), 6);
  });
});
