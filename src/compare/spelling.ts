/** Whether two words are one name spelled in two ways. */

/** Words of a name that can be misspelled: no initials, no particles of two letters, no plural or possessive marks. */
export function nameWords(name: string): string[] {
  return name
    .split(/[\s-]+/u)
    .map((word) => word.replace(/[’']s?$/u, "").replace(/[.,]/gu, ""))
    .filter((word) => /^\p{Lu}[\p{L}’']{2,}$/u.test(word) && !/^\p{Lu}+$/u.test(word));
}

/** Lower case without accents, hyphens and apostrophes: the house style of an outlet, not another spelling. */
export function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
}

/** Whether two words are one name spelled in two ways: a letter or two apart, and not a short form or another ending of grammar. */
export function isOtherSpelling(left: string, right: string): boolean {
  const [a, b] = [fold(left), fold(right)];
  if (a === b || Math.min(a.length, b.length) < 3) return false;
  // Short forms: Rob and Robert, Dem and Democrat; grammar: Republican and Republicans, Texas and Texan.
  const prefix = commonPrefix(a, b);
  if (prefix === Math.min(a.length, b.length) && Math.abs(a.length - b.length) !== 1) return false;
  if (stem(a) === stem(b)) return false;
  const distance = editDistance(a, b);
  const longest = Math.max(a.length, b.length);
  if (distance > 2 || distance / longest > 0.34) return false;
  // Short words a letter apart are mostly two names (Ann and Dan, Hill and Bill): the first letter must agree, or sound alike.
  return a[0] === b[0] || (longest >= 6 && SOUNDS.some((group) => group.includes(a[0] as string) && group.includes(b[0] as string)));
}

function stem(word: string): string {
  return word.replace(/(?:as|i?ans?|ns?|s|ese|ish)$/u, "");
}

/** Letters that transliterations exchange at the head of a name. */
const SOUNDS: readonly string[] = ["qgk", "ck", "jyg", "vw", "sz", "ie", "ae", "uo"];

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Levenshtein distance with exchange of neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] as number;
}

/** Sureness that two like words are one name misspelled: the longer they are, the surer. */
export function confidenceOf(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return Math.min(0.95, 0.6 + 0.05 * (longest - editDistance(fold(a), fold(b))));
}
