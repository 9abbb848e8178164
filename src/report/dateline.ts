/** "EASTPORT — ", "PORT ALDEN, Norway (Wire) -- ": where an article was written, before its first sentence. */
const DATELINE = /^\p{Lu}[\p{Lu}.'’-]+(?:[ ,][^—–\n]{0,40}?)?\s*(?:—|–|--)\s*/u;

/** The opening of a paragraph without the place it was written in, which is no part of the sentence. */
export function withoutDateline(words: string): string {
  return words.replace(DATELINE, "");
}
