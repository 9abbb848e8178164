/**
 * Words that say how sure a statement is, or whose it is. Origin: own lists, after Hyland (1998) on hedging and the categories of
 * FactBank (Saurí and Pustejovsky 2009): certain, probable, possible.
 */
import type { Certainty, Token } from "../model/index.ts";

const table = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, Certainty> =>
  new Map(
    Object.entries(entries).flatMap(([certainty, list]) =>
      list.split(",").map((word): [string, Certainty] => [word.trim(), certainty as Certainty]),
    ),
  );

/** Adverbs over a clause. */
export const HEDGING_ADVERBS = table({
  probable:
    "probably, likely, presumably, apparently, seemingly, evidently, reportedly, ostensibly, nearly, almost, supposedly, purportedly, largely, arguably, virtually",
  possible: "allegedly, possibly, perhaps, maybe, conceivably, potentially, unlikely, rumoredly, hypothetically",
});

/** Modal verbs. "will" and "would" are a matter of realis, not of certainty. */
export const HEDGING_MODALS = table({ probable: "should, must, ought", possible: "may, might, could" });

/** Verbs over an infinitive or a clause: "appears to have died", "is believed to be". */
export const HEDGING_VERBS = table({
  probable:
    "appear, seem, look, tend, believe, think, presume, assume, expect, suspect, estimate, suggest, indicate, reckon, feel, suppose, understand, report, say, consider, hear",
  possible:
    "allege, rumor, rumour, speculate, fear, claim, accuse, purport, imagine, guess, wonder, hypothesize, theorize, question, doubt, insinuate, hint, hope",
});

/** Those of them that say how much of it is so, not how sure it is. */
const EXTENT: ReadonlySet<string> = new Set(["nearly", "almost", "largely", "virtually"]);

/** Adjectives on an event noun or its participants: "the alleged attack", "his supposed conversation". */
export const HEDGING_ADJECTIVES = table({
  probable: "likely, probable, apparent, presumed, reported, purported, ostensible, suspected",
  possible:
    "alleged, supposed, putative, possible, so-called, rumored, rumoured, potential, hypothetical, claimed, unconfirmed, unverified, would-be, imagined, fabled",
});

/** Adjectives as predicates over a clause: "it is likely that", "it is possible that". */
export const HEDGING_PREDICATES = table({
  certain: "clear, certain, true, obvious, evident, undeniable, official, definite",
  probable: "likely, probable, plausible, apparent",
  possible:
    "possible, unclear, unlikely, uncertain, unconfirmed, conceivable, doubtful, unknown, unsure, unverified, questionable, improbable",
});

/** Predicates that make their clause a question: "unclear whether", "it is not known if". */
export const UNKNOWN_PREDICATES: ReadonlySet<string> = new Set([
  "unclear",
  "uncertain",
  "unknown",
  "unsure",
  "doubtful",
  "debatable",
  "wonder",
  "ask",
  "question",
  "see",
  "determine",
  "investigate",
]);

/** Nouns over a "that" clause or "of": "the possibility that", "rumours of". */
export const HEDGING_NOUNS = table({
  probable: "likelihood, probability, indication, sign, belief, suspicion, evidence",
  possible:
    "possibility, rumor, rumour, speculation, allegation, chance, fear, suggestion, hint, prospect, theory, risk, claim, threat, accusation",
});

/** Auxiliaries and verbs of what is to come. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(["will", "shall", "'ll", "wo", "gonna"]);

/** Adjectives that put an event noun into the future. */
export const FUTURE_ADJECTIVES: ReadonlySet<string> = new Set([
  "planned",
  "upcoming",
  "scheduled",
  "proposed",
  "forthcoming",
  "future",
  "impending",
  "prospective",
  "imminent",
  "pending",
  "potential",
  "expected",
  "possible",
  "looming",
  "next",
]);

/** Modals of possibility; "should" and "must" tell what ought to be as often as what is likely. */
const POSSIBLE = (word: string): boolean => HEDGING_MODALS.get(word) === "possible";

/** Whether an auxiliary or adverb of a clause, in lower case, makes it less than certain: "may", "allegedly". */
export function isHedgeOfClause(word: string): boolean {
  return POSSIBLE(word) || (HEDGING_ADVERBS.has(word) && !EXTENT.has(word));
}

/** Verbs of mere speech and belief among those that hedge: they name a voice rather than doubt what it says. */
const SPEECH = new Set([
  "say",
  "report",
  "tend",
  "feel",
  "hear",
  "understand",
  "consider",
  "believe",
  "think",
  "look",
  "expect",
  "hope",
  "question",
]);
/** What is hypothetical, or somebody's charge against another. */
const SUPPOSED = new Set(["can", "would", "if", "charge"]);

/** Whether a word makes its sentence less than a plain statement of fact: it hedges, supposes, accuses or alleges. */
export function isHedge({ lower, lemma, upos }: Pick<Token, "lower" | "lemma" | "upos">): boolean {
  const word = lemma.toLowerCase();
  if (isHedgeOfClause(lower) || SUPPOSED.has(word) || SUPPOSED.has(lower)) return true;
  if (upos === "NOUN") return HEDGING_NOUNS.get(word) === "possible";
  if (upos === "ADJ") return HEDGING_ADJECTIVES.has(word) || (HEDGING_PREDICATES.get(word) ?? "certain") !== "certain";
  return upos === "VERB" && HEDGING_VERBS.has(word) && !SPEECH.has(word);
}
