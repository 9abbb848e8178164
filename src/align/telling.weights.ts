import type { LogisticWeights } from "./logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-same-fact.py on 279 clauses and sentences of 35 news events, three outlets each (the
 * texts of BASIL, Fan et al. 2019), judged by reading (test/gold/tellings.json). Holds no text. The order is that of `TELLING_FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -3.428,
  weights: [
    1.018, 0.677, 0.347, 0.465, 0.275, 0.502, 0.584, 0.455, 0.24, 0.289, -0.309, 0.098, 0.014, -0.063, -0.659, -0.563, -0.057, -0.257,
    0.122, 0.431, 0.592, 0.713, -0.335, -0.232, 0.044, 0.113, 0.754, 0.456, 0.463, -0.557, 0.416,
  ],
};
