/**
 * Logistic regression fitted by scripts/measure/fit-quantity-pairs.py on pairs of numbers in 150 news articles on 50 events (the outlets'
 * texts of BASIL, Fan et al. 2019); the label is whether the two values are equal. Holds no text. The order is that of `FEATURES`.
 */
export const WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -1.146,
  weights: [0.539, -0.073, -0.54, 0.135, 0.486, 0.052, 1.134, 0.679, 0.597, 1.079, -0.712, -0.127, -0.038, 1.6, -3.751, -0.445, 0.719],
};
