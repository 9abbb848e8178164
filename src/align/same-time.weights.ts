import type { LogisticWeights } from "./logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-time-pairs.py on pairs of days in 105 news articles on 35 events (the outlets' texts of
 * BASIL, Fan et al. 2019); the label is whether the two days are equal. Holds no text. The order is that of `FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -3.773,
  weights: [
    0.325, 0.726, -0.247, 0.079, 0.213, 0.05, 0.342, -0.766, -0.028, 0.068, 0.708, 0.545, 0.285, 0.416, 0.169, 0.165, 0.492, 0.342, 0.471,
    0.392, -0.299, 0.102, 0.385, 0.305, -1.236, 0.801, 0.276, 2.245, 0.088, 0.449, 0.323, -0.369, 0.388,
  ],
};
