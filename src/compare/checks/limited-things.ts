/** "A temporary ban" in one article, "a ban" in another: for how long a measure is meant, told by a word that only one of them has. */
import type { Document } from "../../model/index.ts";
import { children, dependents, spanOf, subtree, tokenAt } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { textAt } from "../context.ts";
import type { Draft } from "../importance.ts";
import { toldApart, type Telling } from "../told-apart.ts";

/** Words that say for how long, with the kind of length that they tell. */
const LENGTHS: ReadonlyMap<string, string> = new Map([
  ...["temporary", "temporarily", "provisional", "provisionally", "interim"].map((word) => [word, "for a time"] as const),
  ...["permanent", "permanently", "lifelong", "lifetime"].map((word) => [word, "for good"] as const),
  ...["indefinite", "indefinitely"].map((word) => [word, "without end"] as const),
]);

/** Measures that may be meant for a time or for good. Origin: own list. */
const MEASURES: ReadonlySet<string> = new Set(
  "ban halt freeze suspension moratorium closure shutdown close suspend bar block restriction restrict pause injunction ceasefire truce curfew lockdown visa residency".split(
    " ",
  ),
);

interface Measure extends Telling {
  readonly lemma: string;
  readonly length: string | null;
  readonly word: string | null;
  /** Lemmas of what it is about. */
  readonly words: readonly string[];
}

export function checkLimitedThings(comparison: Comparison): Draft[] {
  const all = [...comparison.extractions].flatMap(([source, { document }]) => measuresIn(document, source));
  const told = new Set<string>();
  return all
    .filter(({ length }) => length !== null)
    .flatMap((one): Draft[] => {
      const rivals = all
        .filter((other) => other.length !== one.length && isOne(one, other))
        // An article that has the word further on keeps it in mind.
        .filter((other) => !all.some((more) => more.source === other.source && more.length === one.length && more.lemma === one.lemma));
      const first = rivals[0];
      if (first === undefined || told.has(one.lemma)) return [];
      told.add(one.lemma);
      return [
        toldApart(
          comparison,
          {
            rule: "duration",
            facet: "time",
            title: `For how long: "${textAt(comparison, one.source, one.span)}"?`,
            key: `${one.lemma}|${one.word ?? ""}|${[...one.words].sort().join("+")}`,
            finer: first.length === null,
          },
          [
            [one],
            rivals.filter(
              ({ length, source }, at) => length === first.length && rivals.findIndex((other) => other.source === source) === at,
            ),
          ],
        ),
      ];
    });
}

function measuresIn(document: Document, source: string): Measure[] {
  return document.tokens.flatMap((token): Measure[] => {
    const lemma = token.lemma.toLowerCase();
    if (!MEASURES.has(lemma) || !/^(?:NOUN|VERB)$/u.test(token.upos)) return [];
    const word = children(document, token.index)
      .map((at) => tokenAt(document, at))
      .find(({ lower }) => LENGTHS.has(lower));
    const below = subtree(document, token.index, (child) => /^(?:nsubj|conj|cc$|advcl|parataxis|punct|acl:relcl)/u.test(child.deprel));
    // "For 90 days", "until the summer": its length is told, so that none is wanting.
    if (below.some((at) => isLength(document, at))) return [];
    const words = below
      .map((at) => tokenAt(document, at))
      .filter(({ index, lower, upos }) => index !== token.index && !LENGTHS.has(lower) && /^(?:NOUN|PROPN|ADJ)$/u.test(upos))
      .map((one) => one.lemma.toLowerCase());
    const span = spanOf(document, below);
    return [{ source, lemma, length: LENGTHS.get(word?.lower ?? "") ?? null, word: word?.lower ?? null, words, span }];
  });
}

/** "For two years", "until the summer", "a two-year ban". */
function isLength(document: Document, at: number): boolean {
  const marks = dependents(document, at, "case", "mark").map((mark) => tokenAt(document, mark).lower);
  const { lower, deprel } = tokenAt(document, at);
  const isUnit = /^(?:hour|day|week|month|year)s?$/u.test(lower) || /^\S+-(?:hour|day|week|month|year)$/u.test(lower);
  return (
    marks.some((mark) => mark === "until" || mark === "till") || (isUnit && (marks.includes("for") || /^(?:compound|amod)/u.test(deprel)))
  );
}

/** One measure in two articles: of one thing at least, told in a name or in two words. */
function isOne(a: Measure, b: Measure): boolean {
  if (a.source === b.source || a.lemma !== b.lemma) return false;
  return a.words.some((word) => b.words.includes(word));
}
