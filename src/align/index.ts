/** Alignment: the same quotation, the same copy, and the points that claims of all sources are about. */
export { findOrigins } from "./origins.ts";
export type { Origins } from "./origins.ts";
export { alignQuotes } from "./quotations.ts";
export type { QuoteMatch, QuoteMatchKind, QuoteVersion } from "./quotations.ts";
