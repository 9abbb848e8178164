import { CURRENCIES, UNITS } from "../../lexicon/units.ts";
import { isKindOf } from "../../lexicon/wordnet.ts";
import type { Document, Sentence } from "../../model/index.ts";
import { children, hasRelation, tokenAt } from "../../tree/index.ts";

/** Nouns for people that news counts without difference: "three men", "three victims" and "three people" may be one toll. */
const PEOPLE = new Set([
  "people",
  "person",
  "man",
  "woman",
  "child",
  "victim",
  "body",
  "life",
  "human",
  "resident",
  "civilian",
  "individual",
  "adult",
]);

/** The unit after a number: "percent", "miles", "year-old", "square miles"; `end` is its last token. */
export function unitOf(
  document: Document,
  sentence: Sentence,
  last: number,
  currency: string | undefined,
  percent: boolean,
): { name: string | null; end: number; head: number; of: number | null; skip: boolean } {
  const none = { name: null, end: last, head: -1, of: null, skip: false };
  if (percent) return { ...none, name: "percent", of: shareOf(document, last) };
  let at = last + 1;
  if (at < sentence.last && tokenAt(document, at).lower === "-") at += 1;
  if (isPlus(document, at)) at += 1;
  const next = at < sentence.last ? tokenAt(document, at) : null;
  if (next === null) return none;
  if (currency !== undefined) return none;
  const two = at + 1 < sentence.last ? `${next.lemma} ${tokenAt(document, at + 1).lemma}` : "";
  const pair = UNITS.get(two);
  if (pair !== undefined) return { name: pair, end: at + 1, head: at + 1, of: measured(document, at + 1), skip: false };
  const money = CURRENCIES.get(next.lemma) ?? CURRENCIES.get(next.lower);
  // "3 pounds" may be money or weight: money, unless a weight is spoken of.
  if (money !== undefined) return { name: money, end: at, head: at, of: null, skip: false };
  // Adjectives may stand between: "200 U.S. dollars", "three long years".
  const unit = UNITS.get(next.lower) ?? UNITS.get(next.lemma);
  if (unit !== undefined && next.upos !== "ADP" && next.upos !== "AUX" && next.upos !== "PRON") {
    if (unit === "percentage point" && next.lemma === "point" && !/percent|%/.test(sentenceText(document, sentence))) return none;
    return { name: unit, end: at, head: at, of: unit === "percent" ? shareOf(document, at) : measured(document, at), skip: false };
  }
  return none;
}

/** "90-plus percent", "90 plus percent". */
export function isPlus(document: Document, at: number): boolean {
  const [before, here] = [document.tokens[at - 1], document.tokens[at]];
  return here?.lower === "plus" && before !== undefined && (before.lower === "-" || before.upos === "NUM");
}

function sentenceText(document: Document, sentence: Sentence): string {
  return document.article.text.slice(sentence.start, sentence.end).toLowerCase();
}

/** "20 percent of voters": voters. */
export function shareOf(document: Document, token: number): number | null {
  return children(document, token).find((child) => hasRelation(tokenAt(document, child), "nmod") && hasCase(document, child, "of")) ?? null;
}

/** "500 acres of forest": forest. "a 10-mile run": run. */
function measured(document: Document, token: number): number | null {
  const of = shareOf(document, token);
  if (of !== null) return of;
  const { deprel, head, upos } = tokenAt(document, token);
  return upos === "NOUN" && (deprel === "compound" || deprel.startsWith("nmod:unmarked")) && head > token ? head : null;
}

function hasCase(document: Document, token: number, word: string): boolean {
  return children(document, token).some(
    (child) => tokenAt(document, child).lower === word && hasRelation(tokenAt(document, child), "case"),
  );
}

/** The noun that a number counts: its head, or for "three of the men" the men; null where it stands for itself. */
export function countedNoun(document: Document, first: number, last: number, unitEnd: number): number | null {
  if (unitEnd > last) return null;
  for (let at = first; at <= last; at++) {
    const token = tokenAt(document, at);
    if (
      token.head >= 0 &&
      (token.head < first || token.head > last) &&
      hasRelation(token, "nummod", "amod", "det", "compound", "advmod", "dep")
    ) {
      const head = tokenAt(document, token.head);
      if (head.upos === "NOUN" || (head.upos === "PROPN" && head.index > last && head.xpos === "NNPS")) return refine(document, head.index);
      if (head.upos === "ADJ" || head.upos === "VERB") return null;
    }
  }
  for (let at = first; at <= last; at++) {
    const of = children(document, at).find(
      (child) => child > last && hasRelation(tokenAt(document, child), "nmod") && hasCase(document, child, "of"),
    );
    if (of !== undefined) return of;
  }
  // "50 dead and scores of others injured": "of" right behind it, wherever the parse hangs what it goes with.
  const of = document.tokens[last + 1];
  const after = of?.lower === "of" && hasRelation(of, "case") ? document.tokens[of.head] : undefined;
  return after !== undefined && after.index > last && after.upos === "NOUN" ? after.index : null;
}

/** "a group of three people" counts people; "three groups of people" counts groups; "three members" counts members. */
function refine(document: Document, noun: number): number {
  const { lemma } = tokenAt(document, noun);
  if (lemma !== "number" && lemma !== "total") return noun;
  return shareOf(document, noun) ?? noun;
}

export function normalizeCounted(lemma: string): string {
  if (lemma === "people" || lemma === "persons" || lemma === "individual") return "person";
  return lemma;
}

export const isPeople = (lemma: string): boolean => lemma === "person" || PEOPLE.has(lemma) || isKindOf(lemma, "person");
