/** The best tree with one root under arc scores (Chu and Liu, 1965; Edmonds, 1967). */

/**
 * `scores[d * (n + 1) + h]`: how well token d (0 to n-1) goes under h (0 the root, else token h-1). Returns each token's head
 * in the same numbers. O(n³) at worst, O(n²) where picking the best head of each token already makes a tree.
 */
export function bestTree(scores: Float32Array | Float64Array, n: number): Int32Array {
  const greedy = new Int32Array(n);
  let roots = 0;
  for (let d = 0; d < n; d++) {
    let best = -1;
    for (let h = 0; h <= n; h++) {
      if (h === d + 1) continue;
      if (best < 0 || (scores[d * (n + 1) + h] as number) > (scores[d * (n + 1) + best] as number)) best = h;
    }
    greedy[d] = best;
    if (best === 0) roots += 1;
  }
  if (roots === 1 && isTree(greedy)) return greedy;
  // A root arc costs more than all else together, so exactly one is taken (the rest is then the best tree with one root).
  let [low, high] = [Infinity, -Infinity];
  for (const score of scores) {
    low = Math.min(low, score);
    high = Math.max(high, score);
  }
  const cost = (high - low + 1) * (n + 1);
  const size = n + 1;
  const matrix = new Float64Array(size * size).fill(-Infinity);
  for (let d = 0; d < n; d++) {
    for (let h = 0; h <= n; h++) {
      if (h !== d + 1) matrix[(d + 1) * size + h] = (scores[d * size + h] as number) - (h === 0 ? cost : 0);
    }
  }
  return chuLiuEdmonds(matrix, size).slice(1);
}

function isTree(heads: Int32Array): boolean {
  const seen = new Int32Array(heads.length).fill(-1);
  for (let d = 0; d < heads.length; d++) {
    for (let at = d; at >= 0 && (seen[at] as number) !== -2; at = (heads[at] as number) - 1) {
      if (seen[at] === d) return false;
      seen[at] = d;
    }
    for (let at = d; at >= 0 && (seen[at] as number) !== -2; at = (heads[at] as number) - 1) seen[at] = -2;
  }
  return true;
}

/** Heads of nodes 1 to size-1 in the best arborescence from node 0; `score[d * size + h]`. Node 0 gets head -1. */
function chuLiuEdmonds(score: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) {
    let best = d === 1 && size > 1 ? 0 : 0;
    for (let h = 0; h < size; h++) if (h !== d && (score[d * size + h] as number) > (score[d * size + best] as number)) best = h;
    heads[d] = best;
  }
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  // Contract: nodes outside keep their order, the cycle becomes the last one.
  const outside: number[] = [];
  for (let i = 0; i < size; i++) if (inCycle[i] === 0) outside.push(i);
  const small = outside.length + 1;
  const c = small - 1;
  const contracted = new Float64Array(small * small).fill(-Infinity);
  const enter = new Int32Array(small); // for an arc h -> cycle, the node of the cycle that it enters
  const leave = new Int32Array(small); // for an arc cycle -> d, the node of the cycle that it leaves
  for (let i = 0; i < outside.length; i++) {
    const node = outside[i] as number;
    for (let j = 0; j < outside.length; j++) if (i !== j) contracted[i * small + j] = score[node * size + (outside[j] as number)] as number;
    for (const inside of cycle) {
      const out = score[node * size + inside] as number;
      if (out > (contracted[i * small + c] as number)) {
        contracted[i * small + c] = out;
        leave[i] = inside;
      }
      const into = (score[inside * size + node] as number) - (score[inside * size + (heads[inside] as number)] as number);
      if (into > (contracted[c * small + i] as number)) {
        contracted[c * small + i] = into;
        enter[i] = inside;
      }
    }
  }
  const solved = chuLiuEdmonds(contracted, small);
  for (let i = 0; i < outside.length; i++) {
    const node = outside[i] as number;
    const head = solved[i] as number;
    if (node !== 0) heads[node] = head === c ? (leave[i] as number) : (outside[head] as number);
  }
  const from = solved[c] as number;
  heads[enter[from] as number] = outside[from] as number;
  return heads;
}

function findCycle(heads: Int32Array): number[] | null {
  const colour = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let at = start;
    while (at > 0 && colour[at] === 0) {
      colour[at] = start;
      at = heads[at] as number;
    }
    if (at > 0 && colour[at] === start) {
      const cycle = [at];
      for (let next = heads[at] as number; next !== at; next = heads[next] as number) cycle.push(next);
      return cycle;
    }
  }
  return null;
}
