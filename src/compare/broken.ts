/** Whether a clause, as it is shown, stops short of what its last word asks for. */
import { GENERIC_PREDICATES } from "../lexicon/generic.ts";
import type { Claim, Document } from "../model/index.ts";
import { dependents, tokenAt } from "../tree/index.ts";
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
  if (final.lower === "far" && next.lower === "as") return true;
  // "has been defending | and trying to explain the law": the object stands behind the second verb.
  if (last === claim.head && next.upos === "CCONJ" && dependents(document, last, "obj").length === 0) {
    const second = dependents(document, last, "conj")[0];
    if (second !== undefined && dependents(document, second, "obj", "xcomp").length > 0) return true;
  }
  // "to meet the members as the president | and his staff sought": half of the subject of another clause.
  if (
    /^(?:CCONJ|AUX)$/u.test(next.upos) &&
    /^N/u.test(final.xpos) &&
    dependents(document, last, "case").some((one) => tokenAt(document, one).lower === "as")
  )
    return true;
  // "would plead | not guilty": what the verb goes on with was taken for something else.
  if (last === claim.head && final.upos === "VERB" && /^(?:ADJ|PART|DET|NOUN|PROPN|PRON)$/u.test(next.upos)) return true;
  if (marked && (next.upos === "ADP" || next.upos === "PART" || RELATIVE.test(next.lower))) return true;
  // "a report claiming the lobby | was": what follows is the verb of the last words.
  if (at === last + 1 && /^(?:NOUN|PROPN|PRON)$/u.test(final.upos) && /^(?:VBD|VBZ|VBP|MD)$/u.test(next.xpos)) return true;
  // "proposes a new plan | that would": not just any plan.
  if (/^(?:that|which|who)$/u.test(next.lower) && next.head >= 0 && isIndefinite(document, last)) return true;
  if (RELATIVE.test(next.lower)) return GENERIC_PREDICATES.has(final.lemma.toLowerCase());
  return GOES_ON.test(next.lower);
}

/** "a plan", "a new initiative". */
function isIndefinite(document: Document, noun: number): boolean {
  return dependents(document, noun, "det").some((at) => /^an?$/u.test(tokenAt(document, at).lower));
}
