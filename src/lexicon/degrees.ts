/**
 * How far a deed has come that is told by a verb over it: "decided to sell", "is weighing whether to sell", "was urged to sell". Origin: own lists after the
 * verbs of aspect, of commitment and of influence in VerbNet (classes 55, 13.3, 37.2, 58).
 */
export type Degree = "told" | "rumoured" | "will" | "decided" | "planned" | "weighed" | "urged" | "ordered" | "suspended" | "ended";

const table = (entries: Readonly<Partial<Record<Degree, string>>>): ReadonlyMap<string, Degree> =>
  new Map(Object.entries(entries).flatMap(([degree, words]) => words.split(" ").map((word): [string, Degree] => [word, degree as Degree])));

/** Verbs and nouns over a deed. */
export const DEGREES = table({
  will: "vow pledge promise vowing",
  decided: "decide agree resolve decision agreement",
  planned: "plan intend prepare planning preparation intention",
  weighed: "consider weigh mull contemplate ponder debate hint talk negotiate negotiation",
  urged: "urge push press pressure lobby ask implore beg plead encourage",
  ordered: "order direct instruct command tell",
  suspended: "suspend postpone delay pause shelve halt defer",
  ended: "abandon cancel scrap drop ditch",
});

/** "Put the plan on hold", "on ice". */
export const HOLDING: ReadonlySet<string> = new Set(["hold", "ice"]);

/** Adverbs by which an article says that it only passes on what is told of a deed. */
export const RUMOURED: ReadonlySet<string> = new Set(["reportedly", "allegedly", "purportedly", "supposedly", "rumoredly"]);

/** Auxiliaries that say how far a deed has come. */
export const DEGREE_AUXILIARIES: ReadonlyMap<string, Degree> = new Map([
  ...["will", "'ll", "’ll", "shall"].map((word): [string, Degree] => [word, "will"]),
  ...["may", "might", "could"].map((word): [string, Degree] => [word, "weighed"]),
]);

/** Degrees of one deed that do not go together; "near" where the one is only a step from the other. */
const APART: readonly (readonly [Degree, Degree, "apart" | "near"])[] = [
  ["decided", "urged", "apart"],
  ["decided", "weighed", "apart"],
  ["planned", "urged", "apart"],
  ["planned", "weighed", "apart"],
  ["will", "weighed", "apart"],
  ["ordered", "urged", "apart"],
  ["suspended", "ended", "apart"],
  ["told", "rumoured", "apart"],
  ["will", "planned", "near"],
];

/** How two degrees stand to one another; null where they go together. */
export function degreesApart(a: Degree, b: Degree): "apart" | "near" | null {
  return APART.find(([one, other]) => (one === a && other === b) || (one === b && other === a))?.[2] ?? null;
}
