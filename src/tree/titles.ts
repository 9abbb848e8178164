/** Titles in quotation marks: “Meet the Neighbours”, “Gone with the Wind”. */
import type { Document, Token } from "../model/index.ts";
import { markedSpans } from "./marks.ts";
import { tokensIn } from "./queries.ts";

/** Words that titles write small. */
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|by|from|as|but|nor|’s|'s)$/u;
/** Words beyond which no title goes. */
const LONGEST = 8;

/** Whether a word stands inside a title: a few words between marks in running text, at least two, each with a capital that may have one. */
export function isInTitle(document: Document, { start, sentence, upos }: Token): boolean {
  if (upos === "PUNCT" || document.sentences[sentence]?.part === "headline") return false;
  const span = markedSpans(document).find((one) => one.start <= start && start < one.end);
  if (span === undefined) return false;
  const words = tokensIn(document, span).filter((token) => token.upos !== "PUNCT");
  const large = words.filter(({ lower }) => !SMALL.test(lower));
  return words.length <= LONGEST && large.length > 1 && large.every(({ text }) => /^\p{Lu}/u.test(text));
}
