/** Whether a clause, as it is shown, stops short of what its last word asks for. */
import { GENERIC_PREDICATES } from "../lexicon/generic.ts";
import type { Claim, Token } from "../model/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf } from "./context.ts";

/** Words that go on with what was begun: whose, to what, until when. A reason, a day or a place may go. */
const GOES_ON = /^(?:whose|whom|to|of|until|unless|if|than)$/u;
/** What opens a relative clause: a thing that has a name of its own may do without it. */
const RELATIVE = /^(?:that|who|which|where|he|she|they|it|i|we|his|her|their)$/u;
const QUOTE = /^["“”]$/u;

/** "won't be released | until", "judged the girls in a way | that", "was “focused” | on": the article's next word belongs to the last one shown. */
export function isBroken(comparison: Comparison, claim: Claim, text: string): boolean {
  const document = documentOf(comparison, claim.source);
  const sentence = document.sentences[claim.sentence];
  const words = text.split(" ");
  const end = words.at(-1) ?? "";
  const last = end.replace(/[“”"’'.,]+$/u, "");
  if (sentence === undefined || last === "") return false;
  const own = document.tokens.slice(sentence.first, sentence.last);
  // A word may stand twice: the one behind the word that is shown before it.
  const before = words.at(-2)?.replace(/[“”"‘’']/gu, "");
  const at = own.findIndex(
    (token, place) => token.text === last && place > 0 && (before === undefined || wordBefore(own, place)?.text === before),
  );
  if (at < 0) return false;
  const marked = QUOTE.test(own[at + 1]?.text ?? "");
  const next = own[at + (marked ? 2 : 1)];
  if (next === undefined || next.upos === "PUNCT") return false;
  if (marked && (next.upos === "ADP" || next.upos === "PART" || RELATIVE.test(next.lower))) return true;
  if (RELATIVE.test(next.lower)) return GENERIC_PREDICATES.has((own[at] as Token).lemma.toLowerCase());
  return GOES_ON.test(next.lower);
}

function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let before = at - 1; before >= 0; before -= 1) if (tokens[before]?.upos !== "PUNCT") return tokens[before];
  return undefined;
}
