/** What a number is a number of, and how rare in two articles are the words that it stands among. */
import type { Document } from "../../model/index.ts";
import { dependents, hasRelation, tokenAt, tokensIn } from "../../tree/index.ts";
import { isContent } from "../fold.ts";
import type { Measured } from "./measured.ts";

/** What is counted or measured, as words. */
export interface Thing {
  /** Lemma of the noun that the number counts, or of the one that it stands before ("a $1 million campaign"), or null. */
  readonly noun: string | null;
  /** Lemmas that tell which: beside that noun ("state senators"), or behind a preposition ("$1 million in airtime"). */
  readonly which: readonly string[];
}

const NOMINAL = new Set(["NOUN", "PROPN"]);

/** What the number is of by the parse: the noun that it hangs on, with what modifies the noun, and the phrases that hang on the number. */
export function thingOf({ frame: { document }, quantity }: Measured): Thing {
  const own = tokensIn(document, quantity.span).map(({ index }) => index);
  const inside = new Set(own);
  const top = own.find((at) => !inside.has(tokenAt(document, at).head));
  const head = top === undefined ? -1 : tokenAt(document, top).head;
  const counts = top !== undefined && hasRelation(tokenAt(document, top), "nummod", "compound", "amod", "det", "nmod:poss");
  const noun = counts && head >= 0 && NOMINAL.has(tokenAt(document, head).upos) ? head : null;
  const from = noun === null ? own : [noun, ...own];
  const beside = from.flatMap((at) => dependents(document, at, "amod", "compound", "nmod", "flat", "acl")).filter((at) => !inside.has(at));
  const behind = beside.flatMap((at) => dependents(document, at, "amod", "compound"));
  return {
    noun: noun === null ? quantity.of : tokenAt(document, noun).lemma.toLowerCase(),
    which: [...new Set([...beside, ...behind])]
      .map((at) => tokenAt(document, at))
      .filter((token) => isContent(token) && token.upos !== "NUM" && !inside.has(token.index) && token.index !== noun)
      .map(({ lemma }) => lemma.toLowerCase()),
  };
}

/** Weight of a word by the share of sentences of either document that have it: 0 for one that all have, 1 for one of a single sentence. */
export function rarityIn(documents: readonly Document[]): (lemma: string) => number {
  const counts = documents.map((document) => {
    const seen = new Map<string, Set<number>>();
    for (const token of document.tokens) {
      if (!isContent(token)) continue;
      const lemma = token.lemma.toLowerCase();
      const sentences = seen.get(lemma) ?? new Set<number>();
      seen.set(lemma, sentences.add(token.sentence));
    }
    return { seen, all: Math.max(2, document.sentences.length) };
  });
  return (lemma) => Math.min(1, ...counts.map(({ seen, all }) => 1 - Math.log(Math.max(1, seen.get(lemma)?.size ?? 1)) / Math.log(all)));
}

/** Share of the weight of two sets of words that both have, 0 to 1. */
export function overlap(a: readonly string[], b: readonly string[], weight: (word: string) => number): number {
  const sum = (words: readonly string[]): number => words.reduce((all, word) => all + weight(word) ** 2, 0);
  const [own, other] = [sum(a), sum(b)];
  const shared = sum(a.filter((word) => b.includes(word)));
  return own === 0 || other === 0 ? 0 : shared / Math.sqrt(own * other);
}
