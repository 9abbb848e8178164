import type { LogisticWeights } from "../logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-passages.py on 659 clauses and sentences of news events and of story clusters, judged by
 * reading (test/gold/passages.json). Holds no text. The order is that of `passageFeatures`.
 */
export const WEIGHTS: LogisticWeights = { bias: 0.157, weights: [1.172, 0.58, 3.15] };
