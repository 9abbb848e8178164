/**
 * How articles say whether somebody answered. Origin: the stock phrases of news agencies' style guides ("declined to comment",
 * "did not immediately respond to a request for comment", "could not be reached").
 */

/** Verbs of refusing, with a verb of answering as their complement. */
export const REFUSING: ReadonlySet<string> = new Set(["decline", "refuse"]);
/** Verbs with "no comment" as their object. */
export const GIVING: ReadonlySet<string> = new Set(["have", "make", "offer", "give", "issue"]);
/** Verbs of answering. */
export const ANSWERING: ReadonlySet<string> = new Set([
  "comment",
  "respond",
  "reply",
  "answer",
  "discuss",
  "elaborate",
  "speak",
  "say",
  "talk",
  "address",
]);
/** Verbs that, negated, say that no answer came, with the noun that they must have unless they are sufficient alone. */
export const NO_ANSWER: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["respond", null],
  ["reply", null],
  ["comment", null],
  ["return", new Set(["call", "message", "email", "e-mail", "request", "inquiry", "phone"])],
  ["answer", new Set(["request", "question", "call", "message", "email", "inquiry"])],
  ["reach", null],
]);
/** Nouns that show that an answer to the press is meant. */
export const REQUEST_NOUNS: ReadonlySet<string> = new Set([
  "request",
  "inquiry",
  "enquiry",
  "question",
  "call",
  "message",
  "email",
  "e-mail",
  "comment",
  "phone",
]);
export const UNAVAILABLE: ReadonlySet<string> = new Set(["unavailable", "available", "unreachable", "reachable"]);
/** Nouns for people who speak for somebody, and for those around somebody: what they do is that somebody's answer. */
export const SPEAKS_FOR: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson spokespeople representative rep publicist lawyer attorney agent manager aide office campaign team press-secretary secretary counsel staff camp advisor adviser administration company firm".split(
    " ",
  ),
);

/** Verbs of taking place. */
export const TAKING_PLACE: ReadonlySet<string> = new Set(["happen", "occur", "transpire", "take"]);
/** Adjectives by which somebody says that what is told is so, or is not so. */
export const TRUE_OR_NOT: ReadonlyMap<string, boolean> = new Map([
  ...["true", "real", "authentic", "genuine", "accurate", "correct"].map((word) => [word, true] as const),
  ...["false", "untrue", "fake", "fabricated", "inaccurate", "incorrect"].map((word) => [word, false] as const),
]);

/** Verbs of giving what was asked for. */
export const ANSWERS: ReadonlySet<string> = new Set(["respond", "answer", "reply", "comply", "cooperate", "address"]);
/** Adverbs that leave an answer, but not a good one. */
export const LIMITS: ReadonlySet<string> = new Set([
  "adequately",
  "fully",
  "completely",
  "entirely",
  "properly",
  "directly",
  "sufficiently",
  "substantively",
]);
