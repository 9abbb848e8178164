/**
 * Gradient-boosted trees over the numbers of tree-features.ts, which weigh the candidates anew after the filter. Fitted by
 * scripts/attribution/fit-trees.py; data/attribution-trees.bin. Without that file the filter's probabilities stand.
 */
import { readData } from "../../data.ts";

interface Trees {
  readonly base: number;
  /** First node of each tree, and the number of nodes at the end. */
  readonly roots: Uint32Array;
  /** Feature that a node asks for, 255 at a leaf. */
  readonly feature: Uint8Array;
  /** Node to go to where the feature is at most the threshold; the other is `right`. Relative to the root. */
  readonly left: Uint8Array;
  readonly right: Uint8Array;
  /** Threshold of a node, value of a leaf. */
  readonly value: Float32Array;
}

const LEAF = 255;

let known: Trees | null | undefined;

function load(): Trees | null {
  let file: Uint8Array;
  try {
    file = readData("attribution-trees.bin");
  } catch {
    return null;
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [count, nodes] = [view.getUint32(0, true), view.getUint32(4, true)];
  let from = 12;
  const roots = Uint32Array.from({ length: count + 1 }, (_, index) => view.getUint32(from + 4 * index, true));
  from += 4 * (count + 1);
  const value = Float32Array.from({ length: nodes }, (_, index) => view.getFloat32(from + 4 * index, true));
  from += 4 * nodes;
  const bytes = (part: number): Uint8Array => file.subarray(from + part * nodes, from + (part + 1) * nodes);
  return { base: view.getFloat32(8, true), roots, value, feature: bytes(0), left: bytes(1), right: bytes(2) };
}

/** Probability that the trees give for a list of numbers; null where there are no trees. */
export function treeChance(numbers: readonly number[]): number | null {
  if (known === undefined) known = load();
  if (known === null) return null;
  const { base, roots, feature, left, right, value } = known;
  let sum = base;
  for (let tree = 0; tree + 1 < roots.length; tree += 1) {
    const root = roots[tree] as number;
    let node = root;
    while (feature[node] !== LEAF)
      node =
        root + ((numbers[feature[node] as number] as number) <= (value[node] as number) ? (left[node] as number) : (right[node] as number));
    sum += value[node] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
