/**
 * Deeds that are told with their reason, and what tells it. One row is one kind of deed: its verbs may stand for one another. Origin: own lists after the verbs of
 * judgement, of firing and of resigning in VerbNet (classes 33, 10.10, 10.11), with those that news tells with a reason.
 */
const ROWS: readonly string[] = [
  "criticize criticise condemn denounce blast slam fault rebuke assail lambaste castigate attack scold chide lambast call label brand deride ridicule mock",
  "praise applaud commend hail laud",
  "fire dismiss sack oust",
  "arrest detain",
  "charge indict",
  "convict",
  "sue",
  "fine penalize penalise",
  "suspend bench",
  "ban bar",
  "expel",
  "censure reprimand",
  "resign quit",
  "apologize apologise",
  "withdraw exit",
  "cancel scrap",
  "postpone delay",
  "close shut",
  "evacuate",
  "recall",
  "reject oppose",
  "release disclose publish",
  "blame",
  "thank",
  "honor honour",
  "investigate probe",
  "impeach",
  "pardon",
  "veto",
  "boycott",
  "protest",
  "retire",
  "delete remove",
  "ground",
];

/** Kind of deed by the lemma of its verb. */
export const REASONED: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row, kind) => row.split(" ").map((verb): [string, number] => [verb, kind])),
);

/** The nouns of such deeds, with a verb of the row: "his resignation came after …". */
const NOUNS =
  "firing:fire dismissal:fire ouster:fire arrest:arrest detention:arrest indictment:charge conviction:convict suspension:suspend expulsion:expel resignation:resign apology:apologize withdrawal:withdraw cancellation:cancel postponement:postpone closure:close evacuation:evacuate recall:recall rejection:reject release:release disclosure:release boycott:boycott retirement:retire veto:veto";

export const REASONED_NOUNS: ReadonlyMap<string, number> = new Map(
  NOUNS.split(" ").flatMap((entry): [string, number][] => {
    const [noun = "", verb = ""] = entry.split(":");
    const kind = REASONED.get(verb);
    return kind === undefined ? [] : [[noun, kind]];
  }),
);

/** Of these another deed is meant where another word is used, unless the very words in quotation marks are the same. */
export const JUDGEMENT = 0;

/** What a reason is told as: what something is done for, what it follows, or what the doer says of it. */
export type ReasonKind = "for" | "after" | "saying";

/** Prepositions and conjunctions, with what they tell. */
export const REASON_MARKS: ReadonlyMap<string, readonly ReasonKind[]> = new Map<string, readonly ReasonKind[]>([
  ["for", ["for"]],
  ["over", ["for"]],
  ["because", ["for", "after"]],
  ["due", ["for", "after"]],
  ["after", ["after"]],
  ["following", ["after"]],
]);

/** "In response to", "as a result of", "in the wake of", "as part of": the noun tells it. */
export const REASON_NOUNS: ReadonlySet<string> = new Set(["response", "result", "wake", "part", "reaction"]);

/** "Rejected it, calling it a stunt", "citing costs". */
export const REASON_SAYINGS: ReadonlySet<string> = new Set(["say", "call", "argue", "cite", "claim"]);
