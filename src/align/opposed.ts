/**
 * Clauses of two articles that tell one thing and cannot both be right: one negates what the other states, or one has the opposite of a word of
 * the other, or one hedges what the other states outright. Candidates share their predicate; whether they are about one thing is a
 * probability that was fitted, since no single gate tells a contradiction from two deeds of one person.
 */
import { oppositesOf } from "../lexicon/opposites.ts";
import { coverage, wordWeight } from "../lexicon/similarity.ts";
import type { Claim, Document, Story, Token } from "../model/index.ts";
import { ancestors, dependents, isNegated, subtree } from "../tree/index.ts";
import { isContent } from "./fold.ts";
import type { Frame } from "./frames.ts";
import { framesOf } from "./frames.ts";
import type { Kin } from "./likeness.ts";
import { kinOf, slotLikeness, timesApart } from "./likeness.ts";
import { OPPOSED_WEIGHTS } from "./opposed.weights.ts";

export type Opposition = "polarity" | "antonym" | "certainty";

/** A word of a clause that is set against one of another article. */
export interface Spot {
  readonly document: Document;
  readonly source: string;
  readonly token: Token;
  /** The claim that the word heads, or in whose clause it stands. */
  readonly frame: Frame;
  readonly heads: boolean;
  readonly lemma: string;
}

export interface Candidate {
  readonly kind: Opposition;
  readonly a: Spot;
  readonly b: Spot;
}

export interface Opposed {
  readonly kind: Opposition;
  readonly a: Spot;
  readonly b: Spot;
  /** Probability that both tell one thing, 0 to 1. */
  readonly probability: number;
}

/** Words around a spot, on either side. */
const NEAR = 5;

/** A story made ready for candidates: its spots, and how rare each word is in it. */
export interface Field {
  readonly spots: readonly Spot[];
  readonly kin: Kin;
  readonly weight: (word: string) => number;
  readonly bag: (spot: Spot) => readonly string[];
}

export function fieldOf(story: Story, frames: readonly Frame[] = framesOf(story)): Field {
  const counts = new Map<string, number>();
  let total = 0;
  const bags = new Map<Document, string[][]>();
  for (const { document } of story.extractions)
    bags.set(
      document,
      document.sentences.map(({ first, last }) => {
        const tokens = document.tokens.slice(first, last);
        const bag = [
          ...new Set(tokens.filter((token) => isContent(token) && token.upos !== "NUM").map(({ lemma }) => lemma.toLowerCase())),
        ];
        total += 1;
        for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
        return bag;
      }),
    );
  const scale = Math.log(1 + total);
  return {
    spots: frames.length === 0 ? [] : spotsOf(frames),
    kin: kinOf(story),
    weight: (word) => 0.5 * wordWeight(word) + 0.5 * (1 - Math.log(1 + (counts.get(word) ?? 1)) / scale),
    bag: ({ document, token }) => bags.get(document)?.[token.sentence] ?? [],
  };
}

/** Prepositions that have an opposite. */
const ORDER = new Set(["above", "below", "inside", "outside"]);
const TELLING = new Set(["VERB", "NOUN", "ADJ", "ADV", "AUX"]);

function spotsOf(frames: readonly Frame[]): Spot[] {
  const byHead = new Map<Document, Map<number, Frame>>();
  for (const frame of frames) {
    const heads = byHead.get(frame.document) ?? new Map<number, Frame>();
    if (!heads.has(frame.claim.head)) heads.set(frame.claim.head, frame);
    byHead.set(frame.document, heads);
  }
  return [...byHead].flatMap(([document, heads]) =>
    document.tokens.flatMap((token): Spot[] => {
      const own = heads.get(token.index);
      if (own !== undefined) return [{ document, source: own.source, token, frame: own, heads: true, lemma: own.claim.predicate }];
      if (!TELLING.has(token.upos) && !ORDER.has(token.lower)) return [];
      const above = ancestors(document, token.index).find((at) => heads.has(at));
      const frame = above === undefined ? undefined : heads.get(above);
      return frame === undefined ? [] : [{ document, source: frame.source, token, frame, heads: false, lemma: token.lemma.toLowerCase() }];
    }),
  );
}

/** Pairs of words of different articles whose clauses, if they tell one thing, contradict one another. */
export function candidatesOf({ spots, kin, bag }: Field): Candidate[] {
  const byLemma = new Map<string, Spot[]>();
  for (const spot of spots) {
    const list = byLemma.get(spot.lemma);
    if (list) list.push(spot);
    else byLemma.set(spot.lemma, [spot]);
  }
  const found: Candidate[] = [];
  for (const [lemma, own] of byLemma) {
    const telling = own.filter(isTelling);
    for (const [x, a] of telling.entries())
      for (const b of telling.slice(x + 1)) {
        if (a.source === b.source || a.frame.claim.sign !== b.frame.claim.sign || haveOtherNames(a, b, kin)) continue;
        const kind = turnedKind(a, b, bag);
        if (kind !== null) found.push({ kind, a, b });
      }
    for (const word of oppositesOf(lemma)) {
      if (word < lemma) continue;
      for (const a of own)
        for (const b of byLemma.get(word) ?? [])
          if (a.source !== b.source && areSetAgainst(a, b, kin)) found.push({ kind: "antonym", a, b });
    }
  }
  return found;
}

/** Whether a spot is a predicate by which something may be said to be so, or not so: no question, no mere mention, not that somebody spoke. */
function isTelling({ heads, frame, token, document }: Spot): boolean {
  if (
    !heads ||
    PLAIN.has(frame.claim.predicate) ||
    frame.claim.mood === "asked" ||
    dependents(document, token.index, "mark").some((at) => isIf(document, at))
  )
    return false;
  if (token.upos === "NOUN" || token.upos === "PROPN") return dependents(document, token.index, "cop").length > 0;
  return /^(?:VERB|ADJ|AUX)$/u.test(token.upos);
}

/** Verbs that say nothing on their own, and of mere speech. */
const PLAIN = new Set([
  ...["say", "tell", "add", "ask", "think", "know", "feel", "respond", "comment", "reply", "write", "speak", "talk", "do", "see", "mean"],
  ...["note", "explain", "describe", "mention", "suggest", "argue", "like", "look", "seem", "go", "get"],
]);

const isIf = ({ tokens }: Document, at: number): boolean => /^(?:if|unless|whether)$/u.test(tokens[at]?.lower ?? "");

/** Whether somebody else is named in the place of one participant. */
function haveOtherNames({ frame: a }: Spot, { frame: b }: Spot, kin: Kin): boolean {
  return (["agent", "patient"] as const).some(
    (slot) => a[slot]?.named === true && b[slot]?.named === true && slotLikeness(a[slot], b[slot], kin) === 0,
  );
}

function isOtherAgent(a: Spot, b: Spot, kin: Kin): boolean {
  return slotLikeness(a.frame.agent, b.frame.agent, kin) === 0;
}

/** One predicate in both: the one negated and the other not, or the one hedged and the other not, by a word of its own clause. */
function turnedKind(a: Spot, b: Spot, bag: Field["bag"]): Opposition | null {
  const [x, y] = [a.frame.claim, b.frame.claim];
  if (isNegative(x) !== isNegative(y)) {
    const [no, yes] = isNegative(x) ? [a, b] : [b, a];
    return isTurned(no) && !isTurned(yes) && isOutright(yes) && !isNarrower(no, bag(yes)) ? "polarity" : null;
  }
  if (isHedged(x) === isHedged(y)) return null;
  const [weak, firm] = isHedged(x) ? [a, b] : [b, a];
  return isDirect("certainty", weak) && firm.frame.asserted && !hasHedge(firm) ? "certainty" : null;
}

/** Whether a clause says so without "whether", "should" or "only": what ought to be, or is of this kind only, is not opposed by a denial. */
function isOutright({ document, token, frame }: Spot): boolean {
  if (frame.claim.realis === "conditional") return false;
  const sentence = document.sentences[token.sentence];
  const before = document.tokens.slice(sentence?.first ?? 0, token.index);
  const near = document.tokens.slice(Math.max(sentence?.first ?? 0, token.index - 2), Math.min(sentence?.last ?? 0, token.index + 3));
  return !before.some(({ lower }) => lower === "whether") && !near.some(({ lower }) => lower === "only");
}

/** Opposite words in one place of the clause; a sentence that has both sets nothing against another. */
function areSetAgainst(a: Spot, b: Spot, kin: Kin): boolean {
  const [x, y] = [a.frame.claim, b.frame.claim];
  return (
    a.heads === b.heads &&
    wordClass(a) === wordClass(b) &&
    isNegative(x) === isNegative(y) &&
    !hasLemma(a, b.lemma) &&
    !hasLemma(b, a.lemma) &&
    (a.heads ? haveSameParties(a, b, kin) && !timesApart(x.time, y.time, 1) : governorOf(a) === governorOf(b) && !isOtherAgent(a, b, kin))
  );
}

/** Whether opposite deeds are of the same people: nobody else in one of the places, and the same in one at least. */
function haveSameParties(a: Spot, b: Spot, kin: Kin): boolean {
  const slots = (["agent", "patient"] as const).map((slot) => slotLikeness(a.frame[slot], b.frame[slot], kin));
  return slots.every((likeness) => likeness === null || likeness >= 0.5) && slots.some((likeness) => likeness !== null && likeness >= 0.7);
}

const wordClass = ({ token }: Spot): string => (token.upos === "ADV" ? "ADJ" : token.upos === "AUX" ? "VERB" : token.upos);

/**
 * Whether a negation hangs on the predicate itself, on what it happens to ("no one was hurt"), or on the verb that it completes ("is not expected to").
 * "Nobody defended him" speaks of others than "his lawyer defended him".
 */
function isTurned(spot: Spot): boolean {
  const { document, token } = spot;
  if (isDirect("polarity", spot)) return true;
  return negatedPhrases(spot).length > 0 || (/^xcomp/u.test(token.deprel) && isNegated(document, token.head));
}

const TIMES = new Set([
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "day", "week", "month", "year", "morning", "night"],
  ...["afternoon", "evening", "today", "tomorrow", "yesterday", "weekend", "hour", "minute", "time", "last", "next", "late", "early"],
]);

/** Heads of phrases that a "no" before them makes the clause negative by. */
function negatedPhrases({ document, token }: Spot): number[] {
  return dependents(document, token.index, "nsubj:pass", "obj").filter(
    (at) => isNegated(document, at) || NEGATORS.has(document.tokens[at]?.lower ?? ""),
  );
}

/**
 * Whether what is denied is narrower than what the other says: "no federal experience" leaves other experience, and who did not "directly dispute"
 * it may well have disputed it.
 */
function isNarrower(no: Spot, words: readonly string[]): boolean {
  const { document, token } = no;
  const narrow = negatedPhrases(no).flatMap((at) =>
    subtree(document, at, ({ deprel }) => /^(?:acl|conj|det)/u.test(deprel)).filter((one) => one !== at),
  );
  const negation = dependents(document, token.index, "advmod").find((at) => NEGATORS.has(document.tokens[at]?.lower ?? ""));
  const manner = dependents(document, token.index, "advmod").filter((at) => negation !== undefined && at > negation && at < token.index);
  const complements = dependents(document, token.index, "obl", "xcomp", "ccomp", "advcl").filter((at) => at > token.index);
  const unmet = complements.some((at) => {
    const bag = subtree(document, at)
      .flatMap((one) => document.tokens[one] ?? [])
      .filter((one) => isContent(one) && one.upos !== "NUM" && !TIMES.has(one.lemma.toLowerCase()));
    return bag.length >= 2 && !bag.some(({ lemma }) => words.includes(lemma.toLowerCase()));
  });
  if (unmet) return true;
  return [...narrow, ...manner]
    .flatMap((at) => document.tokens[at] ?? [])
    .some((other) => isContent(other) && other.upos !== "NUM" && !words.includes(other.lemma.toLowerCase()));
}

const NEGATORS = new Set([
  ...["not", "n't", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "barely", "only"],
  ...["cannot", "unlikely", "deny", "denies", "denied", "denying", "dispute", "disputes", "disputed", "refuse", "refused", "refuses"],
  ...["fail", "failed", "fails", "failure", "stopped", "reject", "rejected", "false", "untrue"],
]);
/** Words before a predicate in which a negation may stand that turns it round. */
const BEFORE = 6;

/** Whether a word of negation stands in or shortly before the clause, so that it may not be as positive as it was read. */
function hasNegator({ document, token, frame }: Spot): boolean {
  void frame;
  return document.tokens
    .slice(Math.max(0, token.index - BEFORE), token.index + 3)
    .some((other) => other.sentence === token.sentence && NEGATORS.has(other.lower));
}

/** Whether the sentence hedges, accuses or alleges anywhere. */
function hasHedge({ document, token }: Spot): boolean {
  const sentence = document.sentences[token.sentence];
  return document.tokens
    .slice(sentence?.first ?? 0, sentence?.last ?? 0)
    .some(({ lower, lemma }) => HEDGING.has(lower) || ALLEGING.has(lemma.toLowerCase()));
}

const ALLEGING = new Set([
  "accuse",
  "allege",
  "allegation",
  "suspect",
  "charge",
  "claim",
  "joke",
  "suggest",
  "accusation",
  "possible",
  "can",
  "would",
  "if",
]);

/** Whether a word stands in the sentence of a spot as well: "some good, some bad". */
function hasLemma({ document, token }: Spot, lemma: string): boolean {
  const sentence = document.sentences[token.sentence];
  for (let at = sentence?.first ?? 0; at < (sentence?.last ?? 0); at += 1)
    if (document.tokens[at]?.lemma.toLowerCase() === lemma) return true;
  return false;
}

export function isNegative(claim: Claim): boolean {
  return claim.polarity === "negative" || claim.debunked;
}

export function isHedged(claim: Claim): boolean {
  return claim.certainty !== "certain";
}

/** Whether the word that turns or hedges the clause hangs on its predicate, not somewhere above it. */
function isDirect(kind: Opposition, { document, token }: Spot): boolean {
  if (kind === "polarity") return isNegated(document, token.index) && !isOfPhrase(document, token);
  if (kind === "antonym") return true;
  return dependents(document, token.index, "aux", "advmod").some((at) => HEDGING.has(document.tokens[at]?.lower ?? ""));
}

/** "Not a one defended him", "not all of them came": what is negated is the phrase that follows. */
function isOfPhrase(document: Document, { index, upos }: Token): boolean {
  const negation = dependents(document, index, "advmod", "det", "cc").find((at) => NEGATORS.has(document.tokens[at]?.lower ?? ""));
  const next = negation === undefined || negation > index ? undefined : document.tokens[negation + 1];
  return upos === "VERB" && next !== undefined && /^(?:DET|NUM|ADP|PRON)$/u.test(next.upos);
}

/** Modals and adverbs by which a clause is less than certain. */
const HEDGING = new Set([
  ...["may", "might", "could", "possibly", "perhaps", "maybe", "probably", "likely", "allegedly", "reportedly", "apparently"],
  ...["supposedly", "purportedly", "presumably", "seemingly", "potentially", "conceivably"],
]);

/** Names of the features, in the order of the weights.
 * @public read by the scripts that fit the weights */
export const OPPOSED_FEATURES = [
  "sentenceLeast",
  "sentenceMost",
  "shared",
  "clauseLeast",
  "clauseMost",
  "nearLeast",
  "nearMost",
  "governor",
  "agent",
  "patient",
  "entities",
  "realis",
  "voiced",
  "apart",
  "rare",
  "prominent",
  "conditional",
  "upos",
  "headline",
  "direct",
  "quoted",
  "otherQuoted",
  "light",
  "turnedAsserted",
  "otherAsserted",
  "otherNegator",
  "turnedClause",
  "turnedBelow",
  "turnedMissing",
  "antonym",
  "certainty",
] as const;

const bagAround = ({ document, token }: Spot): string[] => {
  const words = document.tokens.filter(
    (other) => other.sentence === token.sentence && other.index !== token.index && isContent(other) && other.upos !== "NUM",
  );
  const before = words.filter(({ index }) => index < token.index).slice(-NEAR);
  const after = words.filter(({ index }) => index > token.index).slice(0, NEAR);
  return [...before, ...after].map(({ lemma }) => lemma.toLowerCase());
};

/** The word that a spot hangs on. */
const governorOf = ({ document, token }: Spot): string => document.tokens[token.head]?.lemma.toLowerCase() ?? "";
/** All words with content below a predicate, but those of its subject and of clauses that go on from it. */
function scopeOf({ document, token }: Spot): string[] {
  return subtree(document, token.index, ({ deprel }) => /^(?:nsubj|csubj|conj|parataxis|advcl|cop|aux|punct)/u.test(deprel))
    .flatMap((at) => document.tokens[at] ?? [])
    .filter((other) => other.index !== token.index && isContent(other) && other.upos !== "NUM")
    .map(({ lemma }) => lemma.toLowerCase());
}

const without = (bag: readonly string[], ...words: readonly string[]): string[] => bag.filter((word) => !words.includes(word));
const jaccard = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  const shared = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
};

/** What speaks for and against both telling one thing, each from 0 to 1. The words that are set against one another are left out of it. */
export function opposedFeatures({ kin, weight, bag }: Field, kind: Opposition, a: Spot, b: Spot): number[] {
  const [turned, other] = kind === "certainty" ? (isHedged(a.frame.claim) ? [a, b] : [b, a]) : isNegative(a.frame.claim) ? [a, b] : [b, a];
  // What is denied is denied of just this: a word in its scope that the other lacks makes it another matter.
  const own = [a.lemma, b.lemma, a.token.lemma.toLowerCase(), b.token.lemma.toLowerCase()];
  const [bagA, bagB] = [without(bag(a), ...own), without(bag(b), ...own)];
  const cover = (x: readonly string[], y: readonly string[]): number => coverage(x, y, weight);
  const [sentenceA, sentenceB] = [cover(bagA, bagB), cover(bagB, bagA)];
  const [clauseA, clauseB] = [cover(without(a.frame.bag, ...own), bagB), cover(without(b.frame.bag, ...own), bagA)];
  const [nearA, nearB] = [bagAround(a), bagAround(b)].map((words) => without(words, ...own)) as [string[], string[]];
  const [nearInB, nearInA] = [cover(nearA, nearB), cover(nearB, nearA)];
  const shared = bagA.filter((word) => bagB.includes(word));
  const [agent, patient] = [slotLikeness(a.frame.agent, b.frame.agent, kin), slotLikeness(a.frame.patient, b.frame.patient, kin)];
  const [x, y] = [a.frame.claim, b.frame.claim];
  const reach = without(scopeOf(turned), ...own);
  const rest = turned === a ? bagB : bagA;
  const missing = reach.filter((word) => !rest.includes(word));
  const [parted, parting] = [governorOf(a), governorOf(b)];
  return [
    Math.min(sentenceA, sentenceB),
    Math.max(sentenceA, sentenceB),
    Math.min(1, shared.reduce((sum, word) => sum + weight(word), 0) / 6),
    Math.min(clauseA, clauseB),
    Math.max(clauseA, clauseB),
    Math.min(nearInA, nearInB),
    Math.max(nearInA, nearInB),
    Number(parted === parting),
    agent ?? 0.5,
    patient ?? 0.5,
    jaccard(a.frame.entities, b.frame.entities),
    Number(x.realis === y.realis),
    Number(x.voices.length > 0 === y.voices.length > 0),
    Number(timesApart(x.time, y.time, 1)),
    weight(a.lemma),
    Math.min(a.frame.prominence, b.frame.prominence),
    Number(x.realis === "conditional" || y.realis === "conditional"),
    Number(a.token.upos === b.token.upos),
    Number(a.frame.part === "headline" || b.frame.part === "headline"),
    Number(isDirect(kind, a) || isDirect(kind, b)),
    Number(a.frame.spoken && b.frame.spoken),
    Number(a.frame.spoken !== b.frame.spoken),
    Number(a.frame.generic || b.frame.generic || a.frame.saying || b.frame.saying),
    Number(turned.frame.asserted),
    Number(other.frame.asserted),
    Number(hasNegator(other)),
    turned === a ? clauseA : clauseB,
    reach.length === 0 ? 0.5 : cover(reach, rest),
    Math.min(1, missing.reduce((sum, word) => sum + weight(word), 0) / 4),
    Number(kind === "antonym"),
    Number(kind === "certainty"),
  ];
}

/** Probability that two spots tell one thing, 0 to 1. */
export function opposedProbability(field: Field, kind: Opposition, a: Spot, b: Spot): number {
  const features = opposedFeatures(field, kind, a, b);
  const sum = features.reduce((total, value, index) => total + value * (OPPOSED_WEIGHTS.weights[index] ?? 0), OPPOSED_WEIGHTS.bias);
  return 1 / (1 + Math.exp(-sum));
}
