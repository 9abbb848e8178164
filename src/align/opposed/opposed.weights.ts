import type { LogisticWeights } from "../logistic.ts";

/**
 * Logistic regression fitted by scripts/measure/fit-opposed-pairs.py on pairs of clauses in 105 news articles on 35 events (the outlets' texts of
 * BASIL, Fan et al. 2019): clauses of alike sentences with one predicate, and words planted into them, against pairs of unchanged articles
 * that would contradict one another if they told one thing. Holds no text. The order is that of `OPPOSED_FEATURES`.
 */
export const WEIGHTS: LogisticWeights = {
  bias: -5.921,
  weights: [
    1.528, 1.134, 3.132, 0.834, 0.766, 2.04, 1.722, 2.212, -0.006, 0.555, 0.484, 0.289, -0.376, -0.446, -0.356, 0.617, 0.314, 0.341, -0.475,
    0.845, -2.409, -1.6, -0.259, 0.118, 0.262, 0.148, 0.46, -0.508, -0.275, -1.126, -0.814,
  ],
};
