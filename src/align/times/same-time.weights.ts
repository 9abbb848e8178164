import type { LogisticWeights } from "../logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-time-pairs.py on pairs of days in 105 news articles on 35 events (the outlets' texts of
 * BASIL, Fan et al. 2019); whether the two days are of one event is latent, known only through the days' being equal. Holds no text. The
 * order is that of `FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -5.884,
  weights: [
    0.422, 0.642, -0.265, -0.256, 0.217, -0.178, 0.351, -0.588, 0.334, 0.387, 0.841, 0.972, 0.309, 0.392, 0.207, 0.384, 0.604, 0.528, 0.388,
    0.499, -0.181, 0.296, 1.225, 0.098, 0.232, 0.251, 0.276, 0.423, 0.493, 0.423, 0.18, 0.63, 0.381, 0.248, -0.066, -0.302,
  ],
};
