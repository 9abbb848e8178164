/** Nouns for what is decided by counting heads. Origin: own list, as the verbs. */
export const VOTE_NOUNS: ReadonlySet<string> = new Set("vote ballot margin majority decision ruling verdict tally".split(" "));

/** Lemmas on which the numbers of a vote hang ("passed 52-48", "on a 9-4 vote"): these nouns, and what bodies do that decide so. */
export const VOTING: ReadonlySet<string> = new Set([
  ...VOTE_NOUNS,
  ...(
    "pass approve reject adopt confirm ratify rule decide uphold overturn acquit convict split deadlock back endorse " +
    "block defeat table override strike advance"
  ).split(" "),
]);
