/** Words by which a sentence brings an account up to date: what came before was right at its time. Collected from our own stories. */
export const UPDATES =
  /\b(?:by|so far|now|in all|in total|altogether|rose to|risen to|fell to|up from|down from|later|since|earlier|updated?|previous(?:ly)?)\b/iu;
