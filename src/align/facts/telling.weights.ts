import type { LogisticWeights } from "../logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-same-fact.py (C .03) on 594 clauses and sentences of news events, three outlets each
 * (the texts of BASIL, Fan et al. 2019), judged by reading (test/gold/tellings.json), and on 1687 more whose label follows from the facts
 * marked in the stories (test/gold/shared.json). Holds no text. The order is that of `TELLING_FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -3.545,
  weights: [
    1.23, 0.449, 0.255, 0.316, 0.3, 0.544, 0.568, 0.503, 0.347, 0.067, -0.277, 0.311, 0.008, 0.004, -0.041, -0.121, -0.132, -0.148, 0.105,
    0.346, 0.511, 0.776, -0.29, -0.063, 0.159, 0.306, 0.573, 0.363, 0.405, -0.235, 0.096, -0.094, -0.13, 0.001, -0.236, -0.09,
  ],
};
