/** Words over a deed that say how far it has come, and deeds that follow one another. Origin: VerbNet's classes 37.2, 58 and 62, and own lists. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs by which somebody is asked to do what they govern, or has it wished of them. */
export const ASKING = words(
  "urge push press pressure ask demand implore beg plead want hope encourage lobby advise request wish beseech petition",
);

/** Nouns of asking: "calls for his resignation", "pressure to resign". */
export const ASKING_NOUNS = words("call plea demand pressure appeal request push petition");

/** Verbs by which it is left open whether a deed will be done. */
export const OPENING = words("consider weigh mull contemplate ponder debate threaten hint");

/** Verbs by which a deed is made known that is told as a noun, or as a decision: "announced a veto". */
export const TELLING = words("announce declare reveal disclose report issue deliver tender");

/** Nouns that announced are as good as the deed: "announced her decision to veto". */
export const RESOLVES = words("decision intention resolve");

/** Modals of what ought to be done, and of what may be. */
export const OUGHT = words("should must ought");
export const MAYBE = words("may might could");

/** Adverbs that say of what is denied that it may still come. */
export const NOT_YET = words("yet");

/**
 * Steps, as classes of events or verbs, of which the later one is the news: who was arrested may be charged, who was hurt may die. "pending":
 * the earlier one is still to come, under way or not done.
 */
export const NEXT_STEPS: readonly (readonly [earlier: string, later: string, mode: "done" | "pending"])[] = [
  ["arrest", "charge", "done"],
  ["injure", "die", "done"],
  ["hospitalize", "die", "done"],
  ["convict", "sentence", "done"],
  ["plead", "sentence", "done"],
  ["vote", "accept", "pending"],
  ["decide", "accept", "pending"],
  ["debate", "accept", "pending"],
  ["deliberate", "convict", "pending"],
];

/** What is said of somebody who may die. */
export const NEAR_DEATH =
  /\b(?:in (?:a )?(?:critical|grave) condition|on life support|fighting for (?:his|her|their) li(?:fe|ves)|in a coma)\b/u;
