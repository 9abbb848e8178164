/** Words by which somebody takes issue with a telling, and by which a thing is left possible. Origin: own lists. */

/** Lemmas of verbs that take issue with how something was told; "deny" says that it is not so. */
export const DISPUTING: ReadonlySet<string> = new Set(["dispute", "question", "challenge", "criticize", "criticise"]);

/** Lemmas of nouns for what somebody else has told. */
export const TELLINGS: ReadonlySet<string> = new Set(
  "report reporting story article account description characterization characterisation portrayal version coverage".split(" "),
);

/** Lemmas of verbs by which a thing is no more than thought of. */
export const PONDERING: ReadonlySet<string> = new Set("consider weigh mull ponder contemplate".split(" "));
