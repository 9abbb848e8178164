/**
 * Likeness of spellings of one name. Romanizations of one name differ in known ways (Dmitri, Dmitry, Dmitriy; Mohammed, Muhammad; Kiev, Kyiv), so
 * two spellings are folded to one rough form first, and compared by edit distance then.
 */
export function romanized(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z]/g, "")
    .replace(/(?:iy|ii|yi|ij|yy|y|j)$/, "i")
    .replace(/yi|iy|y/g, "i")
    .replace(/kh|gh/g, "h")
    .replace(/zh/g, "j")
    .replace(/ph/g, "f")
    .replace(/ck|q|c(?=[aoukl])/g, "k")
    .replace(/tz|ts/g, "z")
    .replace(/ou|u/g, "o")
    .replace(/e/g, "a")
    .replace(/w/g, "v")
    .replace(/ks/g, "x")
    .replace(/h(?![aeiou])/g, "")
    .replace(/(.)\1+/g, "$1");
}

/** Edits (insertion, deletion, change, swap of neighbours) from one word to the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** Whether two words look like spellings of one name. `strict` wants one rough form, or one edit in a word of seven letters or more. */
export function spellingDistance(a: string, b: string, strict: boolean): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 3 || (a[0] !== b[0] && !/^[ckqjygy]$/.test(a[0] ?? ""))) return false;
  if (romanized(a) === romanized(b)) return true;
  const distance = editDistance(a, b);
  const length = Math.max(a.length, b.length);
  return strict ? distance === 1 && length >= 7 : distance <= (length >= 8 ? 2 : 1) && length >= 5;
}
