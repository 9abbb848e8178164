import type { LogisticWeights } from "../logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-same-fact.py on 389 clauses and sentences of 35 news events, three outlets each (the
 * texts of BASIL, Fan et al. 2019), judged by reading (test/gold/tellings.json). Holds no text. The order is that of `TELLING_FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -1.846,
  weights: [
    0.762, 0.327, 0.164, 0.239, 0.205, 0.334, 0.216, 0.276, 0.301, 0.15, -0.225, 0.188, -0.095, 0.016, -0.279, -0.197, -0.126, -0.197,
    0.103, 0.309, 0.359, 0.534, -0.227, -0.042, -0.036, 0.071, 0.446, 0.14, 0.225, -0.288, 0.337, -0.087, -0.088, -0.036, -0.232, -0.274,
  ],
};
