import type { LogisticWeights } from "../logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-same-fact.py (C 1) on pairs of a quotation and a telling of one speaker in news of three
 * outlets each (the texts of BASIL, Fan et al. 2019), judged by reading (test/gold/paraphrases.json). Holds no text. The order is that of
 * `REMARK_FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -7.302,
  weights: [2.297, 2.963, 1.251, 3.073, 3.33, 3.157, 2.445, 0.993, -1.563, -2.002],
};
