import { isKindOf } from "../../lexicon/wordnet.ts";
import type { Argument, ArgumentRole, Document, Mention } from "../../model/index.ts";
import { dependent, dependents, hasRelation, sentenceOf, spanOf, subtree, textOf, tokenAt } from "../../tree/index.ts";

/** What the document's mentions say of a token that heads one. */
export type MentionAt = (token: number) => Mention | null;

/** An argument's head with its role. */
export interface Slot {
  readonly role: ArgumentRole;
  readonly head: number;
}

/** The preposition of a phrase, its parts joined ("because of"). */
export function caseOf(document: Document, token: number): string {
  const marker = dependent(document, token, "case");
  if (marker === null) return "";
  const fixed = dependents(document, marker, "fixed").map((child) => tokenAt(document, child).lower);
  const second = dependents(document, token, "case")[1];
  const joined = [tokenAt(document, marker).lower, ...fixed];
  if (fixed.length === 0 && second !== undefined) joined.push(tokenAt(document, second).lower);
  return joined.join(" ");
}

const TIME_LEXICON = new Set([
  "time",
  "day",
  "week",
  "month",
  "year",
  "hour",
  "minute",
  "morning",
  "evening",
  "night",
  "afternoon",
  "weekend",
  "moment",
  "decade",
  "century",
  "today",
  "yesterday",
  "tomorrow",
  "tonight",
  "spring",
  "summer",
  "autumn",
  "winter",
  "season",
  "period",
]);

export function isTimeNoun(document: Document, token: number): boolean {
  const { lemma, deprel, lower } = tokenAt(document, token);
  return (
    TIME_LEXICON.has(lemma) ||
    deprel === "obl:tmod" ||
    deprel === "nmod:tmod" ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$|^(?:1[5-9]|20)\d\d$/.test(
      lower,
    )
  );
}

/** Whether a noun phrase names a place: by its mention, or as a kind of location or building. */
export function isPlace(document: Document, token: number, mentionAt: MentionAt): boolean {
  const mention = mentionAt(token);
  if (mention !== null && mention.type === "name")
    return mention.entityType === "place" || (mention.entityType === "unknown" && isKindOf(tokenAt(document, token).lemma, "location"));
  const { lemma, upos } = tokenAt(document, token);
  return (
    (upos === "NOUN" || upos === "PROPN") &&
    (isKindOf(lemma, "location") ||
      isKindOf(lemma, "structure") ||
      isKindOf(lemma, "city") ||
      (isKindOf(lemma, "way") && isKindOf(lemma, "artifact")))
  );
}

const PERSONAL = new Set([
  "i",
  "we",
  "you",
  "he",
  "she",
  "they",
  "him",
  "her",
  "them",
  "us",
  "me",
  "who",
  "whom",
  "everyone",
  "someone",
  "anyone",
  "nobody",
  "everybody",
  "somebody",
  "anybody",
  "himself",
  "herself",
  "themselves",
]);

/** Person or group, or thing: by the mention, by WordNet, by the pronoun. */
export function kindOf(document: Document, token: number, mentionAt: MentionAt): "person" | "thing" {
  const { lower, lemma, upos } = tokenAt(document, token);
  if (upos === "PRON") return PERSONAL.has(lower) ? "person" : "thing";
  const mention = mentionAt(token);
  if (mention !== null && mention.entityType !== "unknown") return mention.entityType === "place" ? "thing" : "person";
  if (upos === "PROPN") return isKindOf(lemma, "location") ? "thing" : "person";
  if (upos === "NUM") return "person";
  return isKindOf(lemma, "person") || PEOPLE_GROUPS.has(lemma) ? "person" : "thing";
}

const PEOPLE_GROUPS = new Set([
  "people",
  "team",
  "police",
  "family",
  "crew",
  "troops",
  "force",
  "group",
  "government",
  "company",
  "staff",
  "couple",
  "crowd",
  "public",
  "army",
  "committee",
  "party",
  "firm",
  "gang",
  "militant",
  "rebel",
  "victim",
  "passenger",
  "dozen",
  "hundred",
  "thousand",
  "dead",
  "wounded",
  "rest",
  "other",
]);

/** Headlines write a comma for "and": "Hunter, wife indicted", where an apposition would be closed by a comma. */
export function isListed(document: Document, appos: number): boolean {
  const { sentence, upos } = tokenAt(document, appos);
  const tokens = subtree(document, appos);
  const last = tokens.at(-1) ?? appos;
  const comma =
    tokenAt(document, Math.max(0, (tokens[0] ?? appos) - 1)).lower === "," || tokenAt(document, tokens[0] ?? appos).lower === ",";
  const head = tokenAt(document, appos).head;
  if (!comma || head < 0 || !hasRelation(tokenAt(document, head), "nsubj")) return false;
  const after = document.tokens[last + 1];
  return (
    (upos === "NOUN" || upos === "PROPN") &&
    dependent(document, appos, "det") === null &&
    after !== undefined &&
    after.sentence === sentence &&
    (after.upos === "VERB" || after.upos === "AUX")
  );
}

/** A head and its conjuncts that are nouns. */
export function conjunctHeads(document: Document, head: number): number[] {
  const listed =
    sentenceOf(document, head).part === "headline" ? dependents(document, head, "appos").filter((child) => isListed(document, child)) : [];
  return [
    head,
    ...listed,
    ...dependents(document, head, "conj").filter((child) => /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokenAt(document, child).upos)),
  ];
}

export function argumentsOf(document: Document, slots: readonly Slot[]): Argument[] {
  const found: Argument[] = [];
  const seen = new Set<number>();
  for (const { role, head } of slots) {
    for (const one of role === "attribute" ? [head] : conjunctHeads(document, head)) {
      if (seen.has(one)) continue;
      seen.add(one);
      const span = phraseSpan(document, one);
      found.push({ role, text: textOf(document, span), span, head: one, lemma: tokenAt(document, one).lemma, speaker: null });
    }
  }
  return found;
}

/** Stretch of a noun phrase: without its preposition, relative clauses, appositions and conjuncts. */
export function phraseSpan(document: Document, head: number): { start: number; end: number } {
  const tokens = subtree(
    document,
    head,
    (child) =>
      hasRelation(
        child,
        "appos",
        "parataxis",
        "conj",
        "cc",
        "punct",
        "cop",
        "aux",
        "mark",
        "advcl",
        "nsubj",
        "acl",
        "ccomp",
        "discourse",
        "csubj",
        "dep",
        "orphan",
        "expl",
      ) ||
      (hasRelation(child, "case") && child.head === head) ||
      (hasRelation(child, "obl", "advmod", "xcomp") && child.head === head) ||
      (hasRelation(child, "nmod") &&
        child.head === head &&
        child.index > head &&
        ["between", "in", "at", "on", "after", "before", "during", "since", "with"].includes(caseOf(document, child.index))),
  );
  // One stretch: what is cut out in the middle parts it; keep the part with the head.
  const at = tokens.indexOf(head);
  let [first, last] = [at, at];
  while (first > 0 && near(document, tokens[first - 1] as number, tokens[first] as number)) first -= 1;
  while (last + 1 < tokens.length && near(document, tokens[last] as number, tokens[last + 1] as number)) last += 1;
  return spanOf(document, tokens.slice(first, last + 1));
}

/** Whether two tokens of a phrase stand together, but for a hyphen or quotation mark. */
function near(document: Document, a: number, b: number): boolean {
  for (let at = a + 1; at < b; at++) if (!/^["'“”‘’-]$/.test(tokenAt(document, at).text)) return false;
  return true;
}
