/** Answers that say no more than that something is so, or is not so: "the call did take place", "the report is false". */
import { TAKING_PLACE, TRUE_OR_NOT } from "../lexicon/responses.ts";
import type { Document, Span } from "../model/index.ts";
import { dependent, dependents, isNegated, tokenAt, tokensIn } from "../tree/index.ts";

/** Tokens of an answer: what is longer tells more. */
const LONGEST = 9;

/** Whether the words of a statement confirm or deny what it is about, or neither. */
export function answerIn(document: Document, content: Span): "confirmed" | "denied" | null {
  const tokens = tokensIn(document, content);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length > LONGEST) return null;
  // The predicate that nothing else of the statement governs.
  const root = tokens.find(({ head, upos }) => (head < first.index || head > last.index) && upos !== "PUNCT");
  if (root === undefined || !isOfSomethingTold(document, root.index)) return null;
  const lemma = root.lemma.toLowerCase();
  const negated = isNegated(document, root.index);
  const truth = TRUE_OR_NOT.get(lemma);
  if (truth !== undefined && dependent(document, root.index, "cop") !== null) return truth === negated ? "denied" : "confirmed";
  if (!TAKING_PLACE.has(lemma) || (lemma === "take" && !isPlace(document, root.index))) return null;
  if (negated) return "denied";
  // That something took place may be told by the way; "did take place" answers a doubt.
  const isStressed = dependents(document, root.index, "aux").some((at) => tokenAt(document, at).lower === "did");
  return isStressed ? "confirmed" : null;
}

const isPlace = (document: Document, at: number): boolean =>
  dependents(document, at, "obj", "obl", "compound:prt").some((child) => tokenAt(document, child).lower === "place");

/** Its subject is known from before: "the call", "it", "that". */
function isOfSomethingTold(document: Document, at: number): boolean {
  const subject = dependent(document, at, "nsubj");
  if (subject === null) return false;
  if (tokenAt(document, subject).upos === "PRON" || tokenAt(document, subject).upos === "DET") return true;
  return dependents(document, subject, "det").some((child) => /^(?:the|this|that)$/u.test(tokenAt(document, child).lower));
}
