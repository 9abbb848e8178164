/** Whether a clause, as it is shown, stops short of what its last word asks for. */
import { GENERIC_PREDICATES } from "../lexicon/generic.ts";
import type { Claim } from "../model/index.ts";
import { tokenAt } from "../tree/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf } from "./context.ts";

/** Words that go on with what was begun: whose, to what, until when. A reason, a day or a place may go. */
const GOES_ON = /^(?:whose|whom|to|of|until|unless|if|than)$/u;
/** What opens a relative clause: a thing that has a name of its own may do without it. */
const RELATIVE = /^(?:that|who|which|where|he|she|they|it|i|we|his|her|their)$/u;
/** Nouns of prepositions in several words: "in connection | with". */
const HALF = /^(?:connection|exchange|response|addition|regard|relation|accordance|favor|lieu|charge|part|spite|front|terms|defiance)$/u;
const QUOTE = /^["“”]$/u;

/**
 * "won't be released | until", "judged the girls in a way | that", "was “focused” | on": the article's next word belongs to the last one
 * shown, whose index is `last`. Tokens in `gone` were left out on purpose.
 */
export function isBroken(comparison: Comparison, claim: Claim, last: number | null, gone: ReadonlySet<number>): boolean {
  const document = documentOf(comparison, claim.source);
  const sentence = document.sentences[claim.sentence];
  if (sentence === undefined || last === null) return false;
  let at = last + 1;
  while (gone.has(at)) at += 1;
  const own = (index: number) => (index < sentence.last ? document.tokens[index] : undefined);
  const marked = at === last + 1 && QUOTE.test(own(at)?.text ?? "");
  const next = own(marked ? at + 1 : at);
  const final = tokenAt(document, last);
  if (HALF.test(final.lower) && own(last + 1)?.upos === "ADP") return true;
  if (next === undefined || next.upos === "PUNCT") return false;
  // "would plead | not guilty": what the verb goes on with was taken for something else.
  if (last === claim.head && final.upos === "VERB" && /^(?:ADJ|PART|DET|NOUN|PROPN|PRON)$/u.test(next.upos)) return true;
  if (marked && (next.upos === "ADP" || next.upos === "PART" || RELATIVE.test(next.lower))) return true;
  if (RELATIVE.test(next.lower)) return GENERIC_PREDICATES.has(final.lemma.toLowerCase());
  return GOES_ON.test(next.lower);
}
