/** Adverbs that say whether something was done on purpose. Origin: WordNet's synonyms of "deliberately" and "accidentally". */
export const INTENT: ReadonlySet<string> = new Set([
  "deliberately",
  "intentionally",
  "purposely",
  "purposefully",
  "wilfully",
  "willfully",
  "knowingly",
  "accidentally",
  "unintentionally",
  "inadvertently",
  "mistakenly",
]);
