/** The name that was most likely meant, or null where none is near (Damerau-Levenshtein, at most a third of the letters). */
export function nearest(word: string, names: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  let [best, least]: [string | null, number] = [null, Math.max(2, Math.floor(word.length / 3)) + 1];
  for (const name of names) {
    const steps = distance(wanted, name.toLowerCase());
    if (steps < least && steps < Math.max(word.length, name.length)) [best, least] = [name, steps];
  }
  return (
    best ??
    names.find((name) => wanted.length >= 3 && (name.toLowerCase().startsWith(wanted) || wanted.startsWith(name.toLowerCase()))) ??
    null
  );
}

/** " Did you mean X?", or nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const name = nearest(word, names);
  return name === null ? "" : ` Did you mean "${name}"?`;
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, before[j - 2]! + 1);
      row.push(steps);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
