/** Queries over a parsed document, for every stage after `language`. */
export { LONGEST_CLAUSE, ownTokens, print, trimEdges } from "./clause-words.ts";
export * from "./denial.ts";
export { isGranted } from "./granted.ts";
export { plainText } from "./markup.ts";
export * from "./phrases.ts";
export * from "./queries.ts";
export type { Relative } from "./relative.ts";
export { relativeOf } from "./relative.ts";
export * from "./time.ts";
export { isInTitle } from "./titles.ts";

export { markedSpans } from "./marks.ts";
