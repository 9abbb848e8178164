/** The fitted filter: how likely a candidate is an attribution. Logistic regression over hashed features. */
export const FILTER_ROWS = 32768;
