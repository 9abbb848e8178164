/** Small words on which the sense of a sentence hangs. Origin: own lists. */

/** Their presence or absence turns a sentence round. */
export const TURNING: ReadonlySet<string> = new Set("not never no none nobody nothing hardly without unless cannot".split(" "));

/** They narrow what is said: a condition, a contrast, an exception. */
export const NARROWING: ReadonlySet<string> = new Set(
  "if unless until but except although though while whereas because since when only or without however".split(" "),
);

/** They bound what is said: without them it is said of more, or of all cases. */
export const LIMITING: ReadonlySet<string> = new Set("if unless until except only unlikely without".split(" "));

/** Lemmas by which a speaker holds back from what follows. */
export const HEDGING: ReadonlySet<string> = new Set(
  "think believe guess suppose hope doubt suspect feel maybe perhaps probably possibly apparently if".split(" "),
);
