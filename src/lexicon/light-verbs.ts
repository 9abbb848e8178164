import type { Act } from "../model/index.ts";

/** Verbs that say nothing but that the event named by their subject or object took place. Origin: own lists, after Jespersen (1942) and Butt (2010). */
const words = (list: string): string[] => list.split(",").map((word) => word.trim());

/**
 * "had a conversation", "made a call": the object is the event. The subject is its agent, or undergoes it ("suffered injuries",
 * "received an invitation").
 */
export const LIGHT_VERBS: ReadonlyMap<string, "agent" | "patient"> = new Map([
  ...words(
    "have, hold, make, take, give, do, carry out, conduct, launch, commit, place, stage, reach, file, issue, deliver, mount, engage, pay, offer, perform, cast, begin, start, strike, sign, initiate, execute, complete, hand in, tender, submit, lodge, enter into, exchange, open",
  ).map((verb): [string, "agent"] => [verb, "agent"]),
  ...words("suffer, sustain, undergo, receive, face, get, win, experience, endure, incur").map((verb): [string, "patient"] => [
    verb,
    "patient",
  ]),
]);

/** "the call never happened": the subject is the event. */
export const OCCURRENCE_VERBS: ReadonlySet<string> = new Set(
  words(
    "happen, occur, take place, come about, transpire, materialize, materialise, go ahead, hold, come, follow, ensue, be, exist, come to pass, carry out, conduct, place, make, proceed, go on",
  ),
);

/** Verbs that say what their event noun did for somebody: "denied the affair", "confirmed the death". */
export const OBJECT_ACTS: ReadonlyMap<string, Act> = new Map([
  ...["deny", "dispute", "refute", "disavow"].map((verb): [string, Act] => [verb, "denies"]),
  ...["confirm", "acknowledge", "admit", "corroborate", "verify"].map((verb): [string, Act] => [verb, "confirms"]),
  ...["allege", "claim"].map((verb): [string, Act] => [verb, "says"]),
]);
