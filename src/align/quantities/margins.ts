/** By how much a pair is more alike than the next best pair of either. */

/** The two best of a row or column: one of them is the pair's own. */
interface Best<T> {
  item: T | null;
  value: number;
  next: number;
}

/**
 * Likeness of a pair less that of the next best pair which one of the two is in, -1 to 1. Each pair is compared once, and of each item only the
 * two best pairs are kept, so that asking for all pairs costs no more than comparing them.
 */
export function marginsOf<T>(
  left: readonly T[],
  right: readonly T[],
  likeness: (a: T, b: T) => number,
  comparable: (a: T, b: T) => boolean,
): (a: T, b: T) => number {
  const values = new Map<T, Map<T, number>>();
  const best = new Map<T, Best<T>>();
  const note = (own: T, other: T, value: number): void => {
    const known = best.get(own) ?? { item: null, value: 0, next: 0 };
    best.set(own, known);
    if (known.item === null || value > known.value) Object.assign(known, { item: other, value, next: known.value });
    else known.next = Math.max(known.next, value);
  };
  for (const a of left)
    for (const b of right) {
      if (!comparable(a, b)) continue;
      const value = likeness(a, b);
      const row = values.get(a) ?? new Map<T, number>();
      values.set(a, row.set(b, value));
      note(a, b, value);
      note(b, a, value);
    }
  const nextTo = (own: T, other: T): number => {
    const known = best.get(own);
    return known === undefined ? 0 : known.item === other ? known.next : known.value;
  };
  return (a, b) => (values.get(a)?.get(b) ?? 0) - Math.max(nextTo(a, b), nextTo(b, a));
}
