/** Coefficients of a logistic regression: a bias and one weight a feature. */
export interface LogisticWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Probability of the positive class, 0 to 1, for features in the order of the weights. */
export function logistic({ bias, weights }: LogisticWeights, features: readonly number[]): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
