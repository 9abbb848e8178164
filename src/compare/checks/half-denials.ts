/** "Disputed the report that …" in one article, "did not directly dispute that …" in another: a denial, and one that leaves the matter open. */
import { DISPUTING } from "../../lexicon/disputing.ts";
import { LIMITS } from "../../lexicon/responses.ts";
import type { Document } from "../../model/index.ts";
import { dependents, isNegated, spanOf, subtree, tokenAt } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import type { Draft } from "../importance.ts";
import { toldApart, type Telling } from "../told-apart.ts";

interface Denial extends Telling {
  readonly verb: string;
  readonly limit: string | null;
  /** Lemmas of what is denied. */
  readonly words: readonly string[];
}

/** Share of the words of the half denial that the plain one must have. */
const ALIKE = 0.6;
/** Words that both must have at least. */
const LEAST_WORDS = 4;

export function checkHalfDenials(comparison: Comparison): Draft[] {
  const all = [...comparison.extractions].flatMap(([source, { document }]) => denialsIn(document, source));
  return all
    .filter(({ limit }) => limit !== null)
    .flatMap((half): Draft[] => {
      const plain = all.filter((one) => one.limit === null && one.verb === half.verb && isOfOne(half, one));
      if (!plain.some(({ source }) => source !== half.source)) return [];
      const first = plain.toSorted((a, b) => Number(a.source === half.source) - Number(b.source === half.source));
      return [
        toldApart(
          comparison,
          {
            rule: "denied-event",
            facet: "response",
            title: `Did they ${half.limit ?? ""} ${half.verb} it?`,
            key: `${half.verb}|${half.words.slice(0, 6).join("+")}`,
          },
          [first, [half]],
        ),
      ];
    });
}

function denialsIn(document: Document, source: string): Denial[] {
  return document.tokens.flatMap(({ index, upos, lemma }): Denial[] => {
    const verb = lemma.toLowerCase();
    if (upos !== "VERB" || !(DISPUTING.has(verb) || verb === "deny")) return [];
    const limit = dependents(document, index, "advmod").find((at) => LIMITS.has(tokenAt(document, at).lower));
    // "Did not dispute it" denies the denial; only "not directly" leaves it half.
    if (isNegated(document, index) !== (limit !== undefined)) return [];
    const below = subtree(document, index, ({ deprel, head, upos }) =>
      head === index ? /^(?:nsubj|conj|cc$|parataxis|punct|advcl)/u.test(deprel) : deprel === "conj" && upos === "VERB",
    );
    const words = below
      .map((at) => tokenAt(document, at))
      .filter((token) => token.index > index && /^(?:NOUN|PROPN|VERB|NUM)$/u.test(token.upos));
    const span = spanOf(document, [...below, index]);
    const lemmas = [...new Set(words.map((token) => token.lemma.toLowerCase()))];
    return [{ source, verb, limit: limit === undefined ? null : tokenAt(document, limit).lower, words: lemmas, span }];
  });
}

function isOfOne(half: Denial, plain: Denial): boolean {
  const shared = half.words.filter((word) => plain.words.includes(word)).length;
  return shared >= LEAST_WORDS && shared >= ALIKE * half.words.length;
}
