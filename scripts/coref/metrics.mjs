/**
 * Coreference metrics over chains of mention keys: MUC (Vilain et al. 1995), B³ (Bagga & Baldwin 1998), CEAFe with φ4 (Luo 2005).
 * The CoNLL score is the mean of their F1 (Pradhan et al. 2012). Each returns sums, so that documents can be added up.
 */
const sums = (pn, pd, rn, rd) => ({ pn, pd, rn, rd });
export const add = (a, b) => sums(a.pn + b.pn, a.pd + b.pd, a.rn + b.rn, a.rd + b.rd);
export const zero = () => sums(0, 0, 0, 0);
export function prf({ pn, pd, rn, rd }) {
  const p = pd ? pn / pd : 0,
    r = rd ? rn / rd : 0;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}
const index = (chains) => new Map(chains.flatMap((chain, i) => chain.map((m) => [m, i])));

export function muc(key, response) {
  const side = (from, to) => {
    const where = index(to);
    let n = 0,
      d = 0;
    for (const chain of from) {
      const parts = new Set(chain.filter((m) => where.has(m)).map((m) => where.get(m))).size + chain.filter((m) => !where.has(m)).length;
      n += chain.length - parts;
      d += chain.length - 1;
    }
    return [n, d];
  };
  const [rn, rd] = side(key, response),
    [pn, pd] = side(response, key);
  return sums(pn, pd, rn, rd);
}

export function b3(key, response) {
  const side = (from, to) => {
    const where = index(to);
    let n = 0,
      d = 0;
    for (const chain of from)
      for (const m of chain) {
        d += 1;
        if (!where.has(m)) continue;
        const other = new Set(to[where.get(m)]);
        n += chain.filter((each) => other.has(each)).length / chain.length;
      }
    return [n, d];
  };
  const [rn, rd] = side(key, response),
    [pn, pd] = side(response, key);
  return sums(pn, pd, rn, rd);
}

export function ceafe(key, response) {
  const score = key.map((k) => {
    const set = new Set(k);
    return response.map((r) => (2 * r.filter((m) => set.has(m)).length) / (k.length + r.length));
  });
  const best = assign(score);
  return sums(best, response.length, best, key.length);
}

/** Value of the best one-to-one assignment (Hungarian method, O(n³)). */
function assign(score) {
  const n = score.length,
    m = score[0]?.length ?? 0;
  if (n === 0 || m === 0) return 0;
  if (n > m) return assign(Array.from({ length: m }, (_, j) => score.map((row) => row[j])));
  const u = new Float64Array(n + 1),
    v = new Float64Array(m + 1),
    p = new Int32Array(m + 1),
    way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i += 1) {
    p[0] = i;
    let j0 = 0;
    const minv = new Float64Array(m + 1).fill(Infinity),
      used = new Uint8Array(m + 1);
    do {
      used[j0] = 1;
      const i0 = p[j0];
      let delta = Infinity,
        j1 = 0;
      for (let j = 1; j <= m; j += 1) {
        if (used[j]) continue;
        const cost = -score[i0 - 1][j - 1] - u[i0] - v[j];
        if (cost < minv[j]) {
          minv[j] = cost;
          way[j] = j0;
        }
        if (minv[j] < delta) {
          delta = minv[j];
          j1 = j;
        }
      }
      for (let j = 0; j <= m; j += 1) {
        if (used[j]) {
          u[p[j]] += delta;
          v[j] -= delta;
        } else minv[j] -= delta;
      }
      j0 = j1;
    } while (p[j0] !== 0);
    do {
      const j1 = way[j0];
      p[j0] = p[j1];
      j0 = j1;
    } while (j0);
  }
  let total = 0;
  for (let j = 1; j <= m; j += 1) if (p[j]) total += score[p[j] - 1][j - 1];
  return total;
}
