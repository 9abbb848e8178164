/**
 * Logistic regression fitted by scripts/measure/fit-same-fact.py on 279 clauses and sentences of 35 news events, three outlets each (the
 * texts of BASIL, Fan et al. 2019), judged by reading (test/gold/tellings.json). Holds no text. The order is that of `TELLING_FEATURES`.
 */
export const WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -3.401,
  weights: [
    1.025, 0.681, 0.347, 0.475, 0.294, 0.514, 0.592, 0.456, 0.361, 0.204, -0.292, 0.014, 0.045, -0.037, -0.616, -0.605, -0.076, -0.25,
    0.127, 0.462, 0.585, 0.725, -0.327, -0.169, 0.038, 0.089, 0.79, 0.517, 0.295, -0.616, 0.431,
  ],
};
