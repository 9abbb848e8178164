/** Alignment: the same quotation, the same copy, and the points that claims of all sources are about. */
export { alignFacts } from "./facts/facts.ts";
export type { AlignedFacts } from "./facts/facts.ts";
export { frameStory } from "./frames.ts";
export { findOrigins } from "./origins.ts";
export { alignQuotes } from "./quotations/quotations.ts";
export { alignPoints } from "./points.ts";
