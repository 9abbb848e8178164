/**
 * What grammar says against setting two clauses against one another, whatever their likeness: the denial is narrower than what it would deny, somebody
 * else did it, it is only asked or wished.
 */
import { areSynonyms } from "../../lexicon/wordnet.ts";
import type { Document, Token } from "../../model/index.ts";
import { dependents, subtree } from "../../tree/index.ts";
import { isContent } from "../fold.ts";
import type { Kin } from "../frames.ts";
import { slotLikeness, timesApart } from "../likeness.ts";
import type { Field } from "./field.ts";
import type { Opposition, Spot } from "./spots.ts";
import { governorOf, hasHedge, isAsserted, isDirect, isTurned, negatedPhrases, NEGATORS } from "./spots.ts";

type Veto = (own: Spot, other: Spot, field: Pick<Field, "kin" | "bag">) => boolean;

/** By kind of opposition: the first spot is the one that negates or hedges, where one does. Named, so that each can be measured. */
export const VETOES: Readonly<Record<Opposition, Readonly<Record<string, Veto>>>> = {
  polarity: {
    notTurned: (no) => !isTurned(no),
    bothTurned: (_, yes) => isTurned(yes),
    otherAgent: (no, yes, { kin, bag }) => isOtherName("agent", no, yes, kin, bag),
    otherPatient: (no, yes, { kin, bag }) => isOtherName("patient", no, yes, kin, bag),
    ought: (_, { document, token }) => dependents(document, token.index, "aux").some((at) => OUGHT.has(document.tokens[at]?.lower ?? "")),
    caused: (_, yes) => isCaused(yes),
    whether: (_, { document, token }) => before(document, token).some(({ lower }) => lower === "whether"),
    only: (no, yes) => hasOnly(yes) && !hasOnly(no),
    complement: (no, yes, { bag }) => hasUnmetComplement(no, bag(yes)),
    phrase: (no, yes, { bag }) => !areAll(phraseOf(no), bag(yes)),
    relative: (no, yes, { bag }) => hasUnmetRelative(no, bag(yes)),
    manner: (no, yes, { bag }) => !areAll(mannerOf(no), bag(yes)),
  },
  certainty: {
    notHedged: (weak) => !isDirect("certainty", weak),
    notAsserted: (_, firm) => !isAsserted(firm),
    bothHedged: (_, firm) => hasHedge(firm),
    otherAgent: (weak, firm, { kin, bag }) => isOtherName("agent", weak, firm, kin, bag),
    otherPatient: (weak, firm, { kin, bag }) => isOtherName("patient", weak, firm, kin, bag),
  },
  antonym: {
    both: (a, b) => hasLemma(a, b.lemma) || hasLemma(b, a.lemma),
    parties: (a, b, { kin }) => areHeads(a, b) && haveOtherParties(a, b, kin),
    apart: (a, b) => areHeads(a, b) && timesApart(a.frame.claim.time, b.frame.claim.time, 1),
    earlier: (a, b) => areHeads(a, b) && isPastPerfect(a) !== isPastPerfect(b),
    governor: (a, b, { bag }) => !areHeads(a, b) && !haveOneGovernor(a, b, bag),
    otherAgent: (a, b, { kin }) => !areHeads(a, b) && slotLikeness(a.frame.agent, b.frame.agent, kin) === 0,
  },
};

/** Somebody else is named in this place, whom the other's sentence does not name at all. */
function isOtherName(slot: "agent" | "patient", a: Spot, b: Spot, kin: Kin, bag: Field["bag"]): boolean {
  const [own, other] = [a.frame[slot], b.frame[slot]];
  return (
    own?.named === true &&
    other?.named === true &&
    slotLikeness(own, other, kin) === 0 &&
    !bag(b).includes(own.lemma.toLowerCase()) &&
    !bag(a).includes(other.lemma.toLowerCase())
  );
}

/** "It had been closed" is of a time before "it reopened". */
const isPastPerfect = ({ document, token }: Spot): boolean =>
  dependents(document, token.index, "aux").some((at) => /^(?:had|'d)$/u.test(document.tokens[at]?.lower ?? "")) && token.xpos === "VBN";

const areHeads = (a: Spot, b: Spot): boolean => a.heads && b.heads;

/** What the words hang on is one thing: each sentence has the other's word, or they are synonyms ("raise the risk", "increase the risk"). */
function haveOneGovernor(a: Spot, b: Spot, bag: Field["bag"]): boolean {
  const [own, other] = [governorOf(a), governorOf(b)];
  return (bag(b).includes(own) && bag(a).includes(other)) || areSynonyms(own, other, "v", 2);
}

const OUGHT = new Set(["should", "ought", "must", "shall"]);
const hasOnly = ({ document, token }: Spot): boolean => around(document, token, 2).some(({ lower }) => lower === "only");

const before = (document: Document, token: Token): readonly Token[] =>
  document.tokens.slice(document.sentences[token.sentence]?.first ?? 0, token.index);
const around = (document: Document, token: Token, reach: number): readonly Token[] =>
  document.tokens.slice(Math.max(0, token.index - reach), token.index + reach + 1).filter(({ sentence }) => sentence === token.sentence);

/** Whether opposite deeds are known to be of others in one of the places. */
function haveOtherParties(a: Spot, b: Spot, kin: Kin): boolean {
  return (["agent", "patient"] as const).some((slot) => (slotLikeness(a.frame[slot], b.frame[slot], kin) ?? 1) < 0.5);
}

/** Whether opposite deeds are of the same in one of the places at least. */
export function shareParty(a: Spot, b: Spot, kin: Kin): boolean {
  return (["agent", "patient"] as const).some((slot) => (slotLikeness(a.frame[slot], b.frame[slot], kin) ?? 0) >= 0.7);
}

const TIMES = new Set([
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "day", "week", "month", "year", "morning", "night"],
  ...["afternoon", "evening", "today", "tomorrow", "yesterday", "weekend", "hour", "minute", "time", "last", "next", "late", "early"],
]);

const content = (document: Document, tokens: readonly number[]): string[] =>
  tokens
    .flatMap((at) => document.tokens[at] ?? [])
    .filter((token) => isContent(token) && token.upos !== "NUM" && !TIMES.has(token.lemma.toLowerCase()))
    .map(({ lemma }) => lemma.toLowerCase());

const areAll = (words: readonly string[], bag: readonly string[]): boolean => words.every((word) => bag.includes(word));

/** "No federal experience" leaves other experience. */
function phraseOf(no: Spot): string[] {
  const { document } = no;
  return negatedPhrases(no).flatMap((at) =>
    content(
      document,
      subtree(document, at, ({ deprel }) => /^(?:acl|conj|det)/u.test(deprel)).filter((one) => one !== at),
    ),
  );
}

/** Who did not "directly dispute" it may well have disputed it. */
function mannerOf({ document, token }: Spot): string[] {
  const adverbs = dependents(document, token.index, "advmod");
  const negation = adverbs.find((at) => NEGATORS.has(document.tokens[at]?.lower ?? ""));
  return negation === undefined
    ? []
    : content(
        document,
        adverbs.filter((at) => at > negation && at < token.index && !BARE.has(document.tokens[at]?.lower ?? "")),
      );
}

/** Adverbs that leave nothing of what is denied: who will not "officially" endorse is said not to endorse. */
const BARE = new Set([
  "actually",
  "really",
  "indeed",
  "officially",
  "formally",
  "currently",
  "still",
  "yet",
  "already",
  "even",
  "ultimately",
]);

/** What was never given "to a president who had not served" was given to others. */
function hasUnmetRelative({ document, token }: Spot, words: readonly string[]): boolean {
  return dependents(document, token.index, "obj", "obl")
    .filter((at) => !isApart(document, at))
    .some((at) =>
      dependents(document, at, "acl:relcl").some((clause) => {
        if (isApart(document, clause)) return false;
        const bag = content(document, subtree(document, clause));
        return bag.length > 0 && bag.filter((word) => words.includes(word)).length < bag.length / 2;
      }),
    );
}

/** Verbs that say that what they bring about took place: "causing the bill to become law". */
const BRINGING = new Set(["cause", "lead", "prompt", "force", "help"]);

/** "Get them to pay", "asked the board to vote": that somebody is to do it says neither that it is done nor that it will be. */
function isCaused({ document, token }: Spot): boolean {
  const to = dependents(document, token.index, "mark").find((at) => document.tokens[at]?.lower === "to");
  if (to === undefined || BRINGING.has(document.tokens[token.head]?.lemma.toLowerCase() ?? "")) return false;
  const between = [...dependents(document, token.head, "obj", "iobj"), ...dependents(document, token.index, "nsubj")];
  return between.some((at) => token.head < at && at < to);
}

/** Whether a comma or dash parts a phrase from what it follows: then it adds to it and does not narrow it. */
function isApart(document: Document, head: number): boolean {
  return /^[,;–—-]+$/u.test(document.tokens[Math.min(...subtree(document, head, ({ deprel }) => deprel === "punct")) - 1]?.text ?? "");
}

/** Who was not "charged with conspiring" may well have been charged. */
function hasUnmetComplement({ document, token }: Spot, words: readonly string[]): boolean {
  return dependents(document, token.index, "advcl")
    .filter((at) => at > token.index && !isApart(document, at))
    .some((at) => {
      const bag = content(document, subtree(document, at));
      return bag.length >= 2 && !bag.some((word) => words.includes(word));
    });
}

/** Whether a word stands in the sentence of a spot as well: "some good, some bad". */
function hasLemma({ document, token }: Spot, lemma: string): boolean {
  const sentence = document.sentences[token.sentence];
  for (let at = sentence?.first ?? 0; at < (sentence?.last ?? 0); at += 1)
    if (document.tokens[at]?.lemma.toLowerCase() === lemma) return true;
  return false;
}
