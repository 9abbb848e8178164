import type { LogisticWeights } from "../logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-same-fact.py on 658 pairs of clauses of 35 news events, three outlets each (the texts of
 * BASIL, Fan et al. 2019), judged by reading (test/gold/same-fact.json). Holds no text. The order is that of `FACT_FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -5.19,
  weights: [
    0.501, 0.138, -0.362, 0.725, 0.693, 0.095, 0.586, -0.281, 0.45, 0.754, 0.666, 0.96, 0.664, 1.401, 1.104, 0.447, 0.867, 0.118, 0.201,
    0.732, -0.146, 0.519, -0.215, 0.441, -0.33, 0.41, 0.258, -0.339, 0.005, 0.119, 0.405, 0.331, -0.447, 0.196,
  ],
};
