/** How a vote went: "9 to 4", "a 9-4 vote", "nine votes to four". */
import { VOTE_NOUNS, VOTING } from "../../lexicon/voting.ts";
import type { Document, Sentence } from "../../model/index.ts";
import { dependent, spanOf, textOf, tokenAt } from "../../tree/index.ts";
import { readNumber } from "./numbers.ts";
import type { FoundQuantity } from "./found-quantity.ts";

/** More members has no house. */
const MOST = 999;
const JOINT = new Set(["to", "-", "–", "—", "--"]);

/** Both counts of a tally, the larger side and the smaller, however it is told; each with the words of the whole for its text. */
export function tallyAt(document: Document, sentence: Sentence, at: number): { found: FoundQuantity[]; next: number } | null {
  const second = secondAt(document, sentence, at);
  const values = [at, second].map((index) => (index === null ? null : numberAt(document, index)));
  const [x = null, y = null] = values;
  if (second === null || x === null || y === null || Math.max(x, y) < 2 || Math.max(x, y) > MOST) return null;
  const anchor = votingHead(document, at, second);
  const after = document.tokens[second + 1]?.lower;
  if (anchor === null || after === "%" || after === "percent") return null;
  const text = textOf(document, spanOf(document, [at, second]));
  const count = (value: number, head: number, of: string): FoundQuantity => ({
    anchor,
    quantity: { value, low: value, high: value, unit: "vote", of, approximate: false, text, span: spanOf(document, [head]), head },
  });
  return { found: [count(x, at, x >= y ? MAJORITY : MINORITY), count(y, second, x >= y ? MINORITY : MAJORITY)], next: second + 1 };
}

const MAJORITY = "majority";
const MINORITY = "minority";

function numberAt(document: Document, at: number): number | null {
  const read = readNumber([tokenAt(document, at).lower]);
  return read === null || read.size !== 1 || read.scaled || !Number.isInteger(read.value) ? null : read.value;
}

/** The token of the second number of a pair: "9 to 4", "9-4", "9-to-4", "nine votes to four". */
function secondAt(document: Document, sentence: Sentence, at: number): number | null {
  const word = (index: number): string => (index < sentence.last ? tokenAt(document, index).lower : "");
  if (at > sentence.first && word(at - 1) === "from") return null;
  const joint = /^votes?$/u.test(word(at + 1)) ? at + 2 : at + 1;
  const dashed = word(joint) === "-" && word(joint + 1) === "to" && word(joint + 2) === "-";
  if (!dashed && !JOINT.has(word(joint))) return null;
  const second = joint + (dashed ? 3 : 1);
  return second < sentence.last ? second : null;
}

/**
 * The voting word over the tally: what its numbers hang on ("voted 9 to 4", "a 5-4 party-line vote"), or for numbers with a dash the word above
 * that one ("approved the measure 52-48"). Null for any other pair of numbers.
 */
function votingHead(document: Document, first: number, last: number): number | null {
  const inside = (at: number): boolean => first <= at && at <= last;
  const above = (at: number): number => {
    let up = at;
    while (up >= 0 && inside(up)) up = tokenAt(document, up).head;
    return up;
  };
  const dashed = document.tokens.slice(first, last + 1).every(({ upos, lower }) => upos !== "ADP" && lower !== "to");
  const heads = [above(first), above(last)].filter((head) => head >= 0);
  const next = dashed ? heads.filter((head) => head < first).map((head) => tokenAt(document, head).head) : [];
  const isVote = (at: number): boolean => tokenAt(document, at).lemma.toLowerCase() === "vote";
  const named = document.tokens.slice(first, last + 1).find(({ index }) => isVote(index));
  if (named !== undefined) return named.index;
  const isVoting = (at: number): boolean => at >= 0 && VOTING.has(tokenAt(document, at).lemma.toLowerCase());
  // "The vote was 9-4."
  const subject = dependent(document, first, "nsubj");
  if (subject !== null && VOTE_NOUNS.has(tokenAt(document, subject).lemma.toLowerCase())) return first;
  return heads.find(isVote) ?? [...heads, ...next].find(isVoting) ?? null;
}
