/**
 * Shares that are told in words: "all sales" here, "nearly all sales" there. Such words stand everywhere and are compared only where both articles
 * use them of one noun, in sentences that are each other's nearest.
 */
import { SHARE_WORDS, shareInWords } from "../../lexicon/share-words.ts";
import type { Document, Quantity, Token } from "../../model/index.ts";
import { dependents, hasRelation, spanOf, textOf, tokenAt, tokensIn } from "../../tree/index.ts";
import { wordSimilarity } from "../../lexicon/similarity.ts";
import type { Frame } from "../frames.ts";
import { passagesOf } from "../times/passages.ts";
import type { Measured } from "./measured.ts";

/** Least likeness of two sentences each of which is the other's nearest, by words that are rare in both articles. */
const ALIKE = 0.2;
const NEAREST = 0.95;
/** Likeness of what the shares are of. */
const ONE_NOUN = 0.85;

/** How sure it is that two such shares are of one whole: enough for a difference. */
const SURE = 0.7;

/** Pairs of shares in words of one whole that differ, of two articles each. */
export function wordedShares(frames: readonly Frame[]): { members: Measured[]; score: number }[] {
  const items = frames.flatMap(sharesIn).filter(isFirst);
  const documents = [...new Set(items.map(({ frame }) => frame.document))];
  const used = new Set<Measured>();
  return documents.flatMap((left, x) =>
    documents.slice(x + 1).flatMap((right) => {
      const passages = passagesOf(left, right);
      const [own, others] = [left, right].map((document) => items.filter(({ frame }) => frame.document === document)) as [
        Measured[],
        Measured[],
      ];
      return own.flatMap((a) =>
        others.flatMap((b) => {
          const [one, other] = [a.frame.claim.sentence, b.frame.claim.sentence];
          if (used.has(a) || used.has(b) || !isOneWhole(a, b) || isSaid(a, others) || isSaid(b, own)) return [];
          if (passages.cosine(one, other) < ALIKE || passages.mutual(one, other) < NEAREST) return [];
          used.add(a).add(b);
          return [{ members: [a, b], score: SURE }];
        }),
      );
    }),
  );
}

const isFirst = (item: Measured, at: number, all: readonly Measured[]): boolean =>
  all.findIndex(({ frame, quantity }) => frame.source === item.frame.source && quantity.span.start === item.quantity.span.start) === at;

function isOneWhole({ quantity: a }: Measured, { quantity: b }: Measured): boolean {
  return a.value !== b.value && a.of !== null && b.of !== null && (a.of === b.of || wordSimilarity(a.of, b.of) >= ONE_NOUN);
}

/** The other article has the same share of the same noun, if elsewhere. */
const isSaid = ({ quantity }: Measured, others: readonly Measured[]): boolean =>
  others.some((other) => other.quantity.value === quantity.value && other.quantity.of === quantity.of);

function sharesIn(frame: Frame): Measured[] {
  const { document, claim } = frame;
  return claim.spans
    .flatMap((span) => tokensIn(document, span))
    .flatMap((token): Measured[] => {
      const quantity = shareAt(document, token);
      return quantity === null ? [] : [{ frame, quantity, context: [] }];
    });
}

/** "All ships", "most of the ships", "nearly every ship"; not "not all", nor "most expensive". */
function shareAt(document: Document, token: Token): Quantity | null {
  if (!SHARE_WORDS.has(token.lower)) return null;
  const whole = wholeOf(document, token);
  if (whole === null) return null;
  const before = document.tokens[token.index - 1];
  const near = before !== undefined && shareInWords(`${before.text} ${token.text}`) !== null;
  const first = near ? token.index - 1 : token.index;
  if (/^(?:not|n't|n’t)$/u.test(document.tokens[first - 1]?.lower ?? "")) return null;
  const span = spanOf(document, near ? [first, token.index] : [token.index]);
  const text = textOf(document, span);
  const share = shareInWords(text);
  return share === null
    ? null
    : { ...share, unit: "percent", approximate: share.low !== share.high, text, span, of: whole.lemma.toLowerCase(), head: token.index };
}

function wholeOf(document: Document, token: Token): Token | null {
  const head = token.head >= 0 && hasRelation(token, "det", "amod", "det:predet") ? tokenAt(document, token.head) : null;
  const of = dependents(document, token.index, "nmod").find((at) => document.tokens[token.index + 1]?.lower === "of" && at > token.index);
  const noun = head ?? (of === undefined ? null : tokenAt(document, of));
  return noun?.upos === "NOUN" && noun.sentence === token.sentence && noun.index > token.index ? noun : null;
}
