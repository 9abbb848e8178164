/** Whether an article tells a deed as done or as still to come: by tense, auxiliaries and the words of prospect over it. */
import { LIGHT_VERBS } from "../lexicon/light-verbs.ts";
import { FUTURE, PROSPECTS } from "../lexicon/prospects.ts";
import type { Claim, Document, Token } from "../model/index.ts";
import { dependents, tokenAt } from "../tree/index.ts";
import type { Frame } from "./frames.ts";
import { SAYING } from "./frames.ts";

/** What is said in the article's words, as so and without a doubt or a "not". */
function isPlain({ claim, spoken, agent, patient }: Frame): boolean {
  return (
    !spoken &&
    !SAYING.has(claim.predicate) &&
    claim.polarity === "positive" &&
    claim.mood === "stated" &&
    (agent !== null || patient !== null)
  );
}

/** Said to be still to come: "will sign", "is expected to sign", in a headline "to sign". */
export function isProspect(frame: Frame): boolean {
  const { claim, document, part } = frame;
  if (!isPlain(frame) || claim.realis !== "planned") return false;
  const token = tokenAt(document, claim.head);
  const verb = verbOf(document, token);
  if (
    dependents(document, verb.index, "mark").some((at) => /^(?:if|unless|until|before|after|when|once)$/u.test(tokenAt(document, at).lower))
  )
    return false;
  const auxiliaries = dependents(document, verb.index, "aux").map((at) => tokenAt(document, at).lower);
  if (auxiliaries.some((word) => FUTURE.has(word))) return true;
  // "announced that he would sign": of a reported speaker, what is to come.
  if (auxiliaries.includes("would")) return claim.voices.length > 0 && /^ccomp/u.test(verb.deprel);
  const isTo = dependents(document, verb.index, "mark").some((at) => tokenAt(document, at).lower === "to") || auxiliaries.includes("to");
  if (!isTo) return false;
  if (part === "headline" && /^(?:root|acl)/u.test(verb.deprel)) return true;
  const above = document.tokens[verb.head];
  return (
    above !== undefined &&
    /^(?:xcomp|ccomp)/u.test(verb.deprel) &&
    PROSPECTS.has(above.lemma.toLowerCase()) &&
    // "Had agreed to plead": what was to come then may long be done.
    !dependents(document, above.index, "aux").some((at) => tokenAt(document, at).lower === "had") &&
    dependents(document, above.index, "advmod", "neg").every((at) => !/^(?:not|n't|never)$/u.test(tokenAt(document, at).lower))
  );
}

/** Told as done: in the past or perfect tense, in a headline in the present. */
export function isDone(frame: Frame): boolean {
  const { claim, document, part, asserted } = frame;
  if (!isPlain(frame) || !asserted || claim.realis !== "actual" || claim.certainty !== "certain" || claim.voices.length > 0) return false;
  const token = tokenAt(document, claim.head);
  const verb = verbOf(document, token);
  if (verb.upos !== "VERB" || isOfThePast(document, claim)) return false;
  const auxiliaries = dependents(document, verb.index, "aux", "aux:pass").map((at) => tokenAt(document, at).lower);
  if (auxiliaries.includes("had")) return false;
  if (verb.xpos === "VBD" || (verb.xpos === "VBN" && auxiliaries.some((word) => /^(?:was|were|has|have)$/u.test(word)))) return true;
  return part === "headline" && /^(?:VBZ|VBP)$/u.test(verb.xpos) && verb.deprel === "root";
}

/** The verb by which a noun's deed is told ("issued a subpoena"), else the word itself. */
export function verbOf(document: Document, token: Token): Token {
  const above = document.tokens[token.head];
  const isLight = token.upos === "NOUN" && /^(?:obj|nsubj:pass)$/u.test(token.deprel) && LIGHT_VERBS.has(above?.lemma.toLowerCase() ?? "");
  return isLight && above !== undefined ? above : token;
}

const DAY = 86_400_000;

/** Of a month or more ago: no plan of these days was carried out then. */
function isOfThePast({ article }: Document, { time }: Claim): boolean {
  if (!time?.from) return false;
  const [from, to] = [Date.parse(time.from), Date.parse(time.to ?? time.from)];
  return to - from > 31 * DAY || (article.published !== null && Date.parse(article.published) - from > 31 * DAY);
}
