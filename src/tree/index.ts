/** Queries over a parsed document, for every stage after `language`. */
export * from "./phrases.ts";
export * from "./queries.ts";

export { markedSpans } from "./marks.ts";
