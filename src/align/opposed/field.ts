/** A story made ready for candidates of contradictions: every word that may be set against another, and how much its words weigh. */
import { wordWeight } from "../../lexicon/similarity.ts";
import type { Document } from "../../model/index.ts";
import { ancestors } from "../../tree/index.ts";
import { isContent } from "../fold.ts";
import type { Frame, Framed, Kin } from "../frames.ts";
import type { Spot } from "./spots.ts";

/** A story made ready for candidates: its spots, and how rare each word is in it. */
export interface Field {
  readonly spots: readonly Spot[];
  readonly kin: Kin;
  readonly weight: (word: string) => number;
  readonly bag: (spot: Spot) => readonly string[];
}

export function fieldOf({ story, frames, kin }: Framed): Field {
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
    kin,
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
