import type { LogisticWeights } from "../logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-same-fact.py on 389 clauses and sentences of 35 news events, three outlets each (the
 * texts of BASIL, Fan et al. 2019), judged by reading (test/gold/tellings.json). Holds no text. The order is that of `TELLING_FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -5.536,
  weights: [
    1.612, 1.059, -0.302, 0.918, -0.059, 1.228, 1.106, 0.966, 0.427, -0.57, -0.369, 0.215, -0.007, -0.14, -0.321, -0.01, -0.988, 0.33,
    -0.047, 0.107, 1.703, 1.906, 0.132, -0.122, 0.181, 0.422, 0.781, 0.424, 0.288, -0.969, -0.563, -0.129, -0.213, 0.891, -0.172, -0.185,
  ],
};
