import type { LogisticWeights } from "../logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-quantity-pairs.py on pairs of numbers in 105 news articles on 35 events (the outlets'
 * texts of BASIL, Fan et al. 2019); the label is whether one value is the other, exact or rounded. Holds no text. The order is that of `FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -3.693,
  weights: [
    0.135, -0.708, -0.429, -0.057, 0.503, 0.159, 0.305, 0.212, 0.803, 0.761, -0.465, 0.062, 0.498, 0.25, -0.92, 0.17, 0.271, 0.114, -0.294,
    0.226, 0.133, 0.547, 0.469, 0.838, 1.818, 0.21,
  ],
};
