/**
 * Words by which something is said to be still to come. Origin: the verbs and adjectives of intention and expectation in VerbNet's classes
 * "intend", "promise" and "wish", cut to those that foretell a deed.
 */
export const PROSPECTS: ReadonlySet<string> = new Set([
  ...["plan", "expect", "schedule", "set", "slate", "prepare", "intend", "vow", "promise", "agree", "pledge", "decide", "due", "ready"],
  ...["poise", "likely", "about", "going"],
]);

/** Auxiliaries of what is to come. */
export const FUTURE: ReadonlySet<string> = new Set(["will", "'ll", "’ll", "shall"]);
