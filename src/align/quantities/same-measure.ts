/**
 * Whether two numbers of different articles measure one thing, as a probability. Fitted where equal values tell: articles on one
 * story that give the same number nearly always give it for the same thing, so equality of values stands in for a label, and
 * everything but the values is a feature.
 */
import { coverage, textSimilarity, wordSimilarity, wordWeight } from "../../lexicon/similarity.ts";
import type { Document } from "../../model/index.ts";
import { tokensIn } from "../../tree/index.ts";
import { isContent } from "../fold.ts";
import type { Frame, Kin } from "../frames.ts";
import { eventLikeness, slotLikeness, timesApart } from "../likeness.ts";
import { logistic } from "../logistic.ts";
import { marginsOf } from "./margins.ts";
import type { Measured } from "./measured.ts";
import { overlap, rarityIn } from "./surroundings.ts";
import { WEIGHTS } from "./same-measure.weights.ts";

/** Names of the features, in the order of the weights.
 * @public read by the scripts that fit the weights */
export const FEATURES = [
  "of",
  "ofNull",
  "ofOne",
  "event",
  "context",
  "sentence",
  "near",
  "nearBest",
  "entities",
  "slots",
  "apart",
  "realis",
  "voices",
  "rare",
  "unitCommon",
  "contextEvent",
  "nearOf",
  "ofSame",
  "predicate",
  "bothLead",
  "oneLead",
  "margin",
  "best",
  "beside",
  "form",
  "contextCovered",
  "rareShared",
  "sentenceOverlap",
  "sentenceMargin",
  "namesShared",
] as const;

const window = (document: Document, at: number, reach: number): string[] => {
  const here = document.tokens[at];
  return here === undefined
    ? []
    : document.tokens
        .slice(Math.max(0, at - reach), at + reach + 1)
        .filter((token) => token.sentence === here.sentence && isContent(token) && token.upos !== "NUM")
        .map(({ lemma }) => lemma.toLowerCase());
};

function sentenceBag({ document, claim }: Frame): string[] {
  const sentence = document.sentences[claim.sentence];
  return sentence === undefined
    ? []
    : [
        ...new Set(
          document.tokens
            .slice(sentence.first, sentence.last)
            .filter((token) => isContent(token) && token.upos !== "NUM")
            .map(({ lemma }) => lemma.toLowerCase()),
        ),
      ];
}

/** Numbers of one kind in two articles, among which a pair is judged. */
export interface Rivals {
  /** Lemmas of a number's sentence. */
  readonly sentence: (a: Measured) => readonly string[];
  /** Weight of a word, by how few sentences of the two articles have it. */
  readonly rarity: (lemma: string) => number;
  /** The same as `margin` of the sentences, by words that are rare in the articles. */
  readonly sentenceMargin: (a: Measured, b: Measured) => number;
  /** How many numbers of a's kind the two articles have. */
  readonly count: (a: Measured) => number;
  /** By how much the words around the pair are more alike than around the next best pair of either, -1 to 1. */
  readonly margin: (a: Measured, b: Measured) => number;
}

export function rivalsOf(left: readonly Measured[], right: readonly Measured[]): Rivals {
  const bags = new Map([...left, ...right].map((item) => [item, window(item.frame.document, item.quantity.head, 7)] as const));
  const likeness = (a: Measured, b: Measured): number => textSimilarity(bags.get(a) ?? [], bags.get(b) ?? []);
  const sentences = new Map([...left, ...right].map((item) => [item, sentenceBag(item.frame)] as const));
  const rarity = rarityIn([...new Set([...left, ...right].map(({ frame }) => frame.document))]);
  const sentence = (item: Measured): readonly string[] => sentences.get(item) ?? [];
  return {
    sentence,
    rarity,
    sentenceMargin: marginsOf(left, right, (a, b) => overlap(sentence(a), sentence(b), rarity), comparableUnits),
    count: (a) => [...left, ...right].filter((item) => comparableUnits(item, a)).length,
    margin: marginsOf(left, right, likeness, comparableUnits),
  };
}

/** The content word next to the number on either side: what it counts or is a number of, wherever the parse hangs it. */
function beside({ frame: { document }, quantity: { span } }: Measured): string[] {
  const own = tokensIn(document, span);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const after = document.tokens
    .slice(last.index + 1, last.index + 5)
    .filter((token) => token.sentence === first.sentence && isContent(token));
  const before = document.tokens
    .slice(Math.max(0, first.index - 5), first.index)
    .filter((token) => token.sentence === first.sentence && isContent(token));
  const inside = own.filter((token) => isContent(token) && token.upos !== "NUM");
  return [...before.slice(-1), ...inside, ...after.slice(0, 2)].map(({ lemma }) => lemma.toLowerCase());
}

/** Weight of what two sentences share beyond what any two of these articles do, 0 to 1. */
function rareShared(a: readonly string[], b: readonly string[], { rarity }: Rivals): number {
  const sum = a.filter((word) => b.includes(word)).reduce((all, word) => all + Math.max(0, rarity(word) - 0.4) * wordWeight(word), 0);
  return Math.min(1, sum / 2.5);
}

const isLead = ({ frame }: Measured): boolean => frame.part !== "body" || frame.prominence >= 0.6;

/** What speaks for and against one measure, each from 0 to 1 but the margin. */
export function featuresOf(a: Measured, b: Measured, kin: Kin, rivals: Rivals): number[] {
  const [left, right] = [a.frame, b.frame];
  const [x, y] = [a.quantity.of, b.quantity.of];
  const of = x !== null && y !== null ? wordSimilarity(x, y) : 0;
  const event = eventLikeness(left, right);
  const context = textSimilarity(a.context, b.context);
  const [nearA, nearB] = [window(left.document, a.quantity.head, 4), window(right.document, b.quantity.head, 4)];
  const near = textSimilarity(nearA, nearB);
  const [bagA, bagB] = [rivals.sentence(a), rivals.sentence(b)];
  const rare = rareShared(bagA, bagB, rivals);
  const shared = bagA.filter((word) => bagB.includes(word));
  const margin = rivals.margin(a, b);
  const together = [...left.entities].filter((id) => right.entities.has(id)).length;
  const either = new Set([...left.entities, ...right.entities]).size;
  const slots = (["agent", "patient"] as const).map((slot) => slotLikeness(left[slot], right[slot], kin));
  return [
    of,
    Number(x === null && y === null),
    Number((x === null) !== (y === null)),
    event,
    context,
    textSimilarity(bagA, bagB),
    near,
    Math.max(coverage(nearA, nearB), coverage(nearB, nearA)),
    either === 0 ? 0 : together / either,
    slots.reduce<number>((sum, slot) => sum + (slot ?? 0.4), 0) / 2,
    Number(timesApart(left.claim.time, right.claim.time, 2)),
    Number(left.claim.realis === right.claim.realis),
    Number(left.claim.voices.length > 0 === right.claim.voices.length > 0),
    Math.min(1, shared.reduce((sum, word) => sum + wordWeight(word) ** 2, 0) / 6),
    Math.min(1, Math.log2(1 + rivals.count(a)) / 6),
    context * event,
    near * Math.max(of, 0.5),
    Number(x !== null && x === y),
    Number(left.claim.predicate === right.claim.predicate),
    Number(isLead(a) && isLead(b)),
    Number(isLead(a) !== isLead(b)),
    margin,
    Number(margin > 0),
    textSimilarity(beside(a), beside(b)),
    Number(/\d/u.test(a.quantity.text) === /\d/u.test(b.quantity.text)),
    Math.max(coverage(a.context, b.context), coverage(b.context, a.context)),
    rare,
    overlap(bagA, bagB, rivals.rarity),
    rivals.sentenceMargin(a, b),
    Math.min(1, [...left.named].filter((id) => right.named.has(id)).length / 2),
  ];
}

/** Probability that two numbers measure one thing; 0 where the units differ. */
export function sameMeasure(a: Measured, b: Measured, kin: Kin, rivals: Rivals): number {
  if (!comparableUnits(a, b)) return 0;
  return logistic(WEIGHTS, featuresOf(a, b, kin, rivals));
}

const COUNTED = new Set(["person", "item", "number"]);

/** Money with money, percent with percent; what is counted may be called people here and go unnamed there. */
export function comparableUnits({ quantity: a }: Measured, { quantity: b }: Measured): boolean {
  return a.unit === b.unit || (COUNTED.has(a.unit) && COUNTED.has(b.unit));
}
