import type { LogisticWeights } from "../logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-quantity-pairs.py on pairs of numbers in 105 news articles on 35 events (the outlets'
 * texts of BASIL, Fan et al. 2019); the label is whether one value is the other, exact or rounded, or readers marked them as versions of one. Holds no text. The order is that of `FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -3.831,
  weights: [
    0.967, 0.623, 0.081, 0.597, 0.558, 0.426, 0.33, 0.306, 0.256, 1.173, -0.009, 0.066, 0.335, 0.995, -0.612, 0.127, 0.303, 0.651, -0.294,
    0.662, 0.137, 1.204, 0.491, 0.289, 1.072, 0.385, 1.117, 0.6, 0.539, 0.048,
  ],
};
