import { existsSync, readFileSync } from "node:fs";

let ranks: ReadonlyMap<string, number> | null = null;

/** Rank by frequency of the 20,000 commonest words (0 the commonest); the order of GloVe's vocabulary. */
function rankOf(word: string): number {
  if (ranks === null) {
    const file = new URL("../../data/stance.words.txt", import.meta.url);
    const words = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    ranks = new Map(words.map((entry, index) => [entry, index]));
  }
  return ranks.get(word) ?? Infinity;
}

const HIGHEST = 20_000;

/**
 * How much a word tells, 0.1 to 1: by Zipf's law the information of a word grows with the logarithm of its rank. Unknown words
 * are names and rarities, which tell most; so do numbers.
 */
export function weightOf(word: string): number {
  const rank = Math.min(rankOf(word), HIGHEST);
  return Math.max(0.1, Math.log(1 + rank / 20) / Math.log(1 + HIGHEST / 20));
}
