/**
 * How alike two sentences of two articles are among all sentences of both: words that few of them have count most, and what matters beside
 * the likeness is whether either article has a sentence that is nearer.
 */
import type { Document } from "../../model/index.ts";
import { isContent } from "../fold.ts";
import { TIME_WORD } from "./dated.ts";

export interface Passages {
  /** Cosine of the sentences of two articles over words weighed by how rare they are in both, 0 to 1. */
  readonly cosine: (left: number, right: number) => number;
  /** The cosine over the best one that either sentence has in the other article: 1 where each is nearest to the other. */
  readonly mutual: (left: number, right: number) => number;
}

/** `left` and `right` are sentences by index. */
export function passagesOf(left: Document, right: Document): Passages {
  const bags = { left: bagsOf(left), right: bagsOf(right) };
  const total = bags.left.length + bags.right.length;
  const counts = new Map<string, number>();
  for (const bag of [...bags.left, ...bags.right]) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log((total + 1) / (counts.get(word) ?? 1)) ** 2;
  const sumOf = (bag: ReadonlySet<string>, also?: ReadonlySet<string>): number => {
    let sum = 0;
    for (const word of bag) if (also?.has(word) !== false) sum += weight(word);
    return sum;
  };
  const norms = { left: bags.left.map((bag) => sumOf(bag)), right: bags.right.map((bag) => sumOf(bag)) };
  const none: ReadonlySet<string> = new Set();
  const cosine = (one: number, other: number): number => {
    const norm = Math.sqrt((norms.left[one] ?? 0) * (norms.right[other] ?? 0));
    return norm === 0 ? 0 : sumOf(bags.left[one] ?? none, bags.right[other] ?? none) / norm;
  };
  const bests = { left: new Map<number, number>(), right: new Map<number, number>() };
  const best = (side: "left" | "right", at: number): number => {
    const known = bests[side].get(at);
    if (known !== undefined) return known;
    const others = side === "left" ? bags.right : bags.left;
    const found = Math.max(0, ...others.map((_, other) => (side === "left" ? cosine(at, other) : cosine(other, at))));
    bests[side].set(at, found);
    return found;
  };
  return {
    cosine,
    mutual: (one, other) => {
      const [own, most] = [cosine(one, other), Math.max(best("left", one), best("right", other))];
      return most === 0 ? 0 : own / most;
    },
  };
}

/** Lemmas of the words with content of each sentence, without words for time. */
function bagsOf({ sentences, tokens }: Document): Set<string>[] {
  return sentences.map(
    ({ first, last }) =>
      new Set(
        tokens
          .slice(first, last)
          .filter((token) => isContent(token) && !TIME_WORD.test(token.lower))
          .map(({ lemma }) => lemma.toLowerCase()),
      ),
  );
}
