import porter from "natural/lib/natural/stemmers/porter_stemmer.js";

const cache = new Map<string, string>();

/** Porter's stem of a lower-cased word; words with other signs than letters stay as they are. */
export function stem(word: string): string {
  let known = cache.get(word);
  if (known === undefined) {
    known = /^[a-z]{3,}$/.test(word) ? porter.stem(word) : word;
    cache.set(word, known);
  }
  return known;
}
