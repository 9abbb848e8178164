/** "The country's largest union" in one article, "one of the country's largest unions" in another: the only one here, one of several there. */
import { BODY_NOUNS } from "../../lexicon/role-nouns.ts";
import type { Document, Side, Span, Token } from "../../model/index.ts";
import { dependents, spanOf, subtree, tokenAt } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { sourceName, textAt } from "../context.ts";
import type { Draft } from "../importance.ts";

interface Ranked {
  readonly source: string;
  /** "largest"; what is ranked, as a lemma; the words that tell what kind of it. */
  readonly superlative: string;
  readonly noun: string;
  readonly kind: readonly string[];
  readonly alone: boolean;
  readonly span: Span;
}

export function checkSuperlatives(comparison: Comparison): Draft[] {
  const all = [...comparison.extractions].flatMap(([source, { document }]) => rankedIn(document, source));
  const used = new Set<Ranked>();
  return all
    .filter(({ alone }) => alone)
    .flatMap((one): Draft[] => {
      const other = all.find((rival) => !rival.alone && rival.source !== one.source && !used.has(rival) && isOfOneKind(one, rival));
      // An article that has both tells of two things, or puts the same in two ways.
      const hasBoth = all.some((rival) => !rival.alone && rival.source === one.source && isOfOneKind(one, rival));
      const isAgain = all.some((again) => again.alone && again.source === other?.source && isOfOneKind(one, again));
      if (other === undefined || hasBoth || isAgain || used.has(one)) return [];
      used.add(one).add(other);
      return [draft(comparison, one, other)];
    });
}

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|next|\d+(?:nd|rd|th))$/u;

function rankedIn(document: Document, source: string): Ranked[] {
  return document.tokens.flatMap((token): Ranked[] => {
    const noun = document.tokens[token.head];
    if (token.xpos !== "JJS" || token.deprel !== "amod" || noun?.upos !== "NOUN" || token.index > noun.index) return [];
    if (/^(?:most|least|best|latest)$/u.test(token.lower)) return [];
    const before = dependents(document, noun.index, "amod", "compound", "nummod").map((at) => tokenAt(document, at));
    // "the second largest", "the three largest".
    const around = [...before, ...subtree(document, token.index).map((at) => tokenAt(document, at))];
    if (around.some(({ upos, xpos, lower }) => upos === "NUM" || xpos === "CD" || ORDINAL.test(lower)) || token.lower.includes("-"))
      return [];
    const alone = isAlone(document, noun);
    if (alone === null) return [];
    const kind = before
      .filter(({ xpos, index }) => xpos !== "JJS" && index > token.index)
      .flatMap(({ index }) => subtree(document, index))
      .map((at) => tokenAt(document, at).lemma.toLowerCase())
      .filter((word) => /^\p{L}/u.test(word))
      .sort();
    return [{ source, superlative: token.lower, noun: noun.lemma.toLowerCase(), kind, alone, span: phrase(document, noun, alone) }];
  });
}

/** Whether a phrase names the only one ("the largest union"), or one of several; null where it does neither. */
function isAlone(document: Document, noun: Token): boolean | null {
  const isOf = dependents(document, noun.index, "case").some((at) => tokenAt(document, at).lower === "of");
  if (isOf && document.tokens[noun.head]?.lower === "one" && noun.xpos === "NNS") return false;
  const isDefinite =
    dependents(document, noun.index, "nmod:poss").length > 0 ||
    dependents(document, noun.index, "det").some((at) => tokenAt(document, at).lower === "the");
  return isDefinite && noun.xpos === "NN" ? true : null;
}

/** From "one" or the article to the noun. */
function phrase(document: Document, noun: Token, alone: boolean): Span {
  const own = subtree(
    document,
    noun.index,
    ({ index, head, deprel }) => index > noun.index || (head === noun.index && /^(?:case|punct)/u.test(deprel)),
  );
  return spanOf(document, alone ? own : [noun.head, ...own]);
}

function isOfOneKind(a: Ranked, b: Ranked): boolean {
  const isOneNoun = a.noun === b.noun || (BODY_NOUNS.has(a.noun) && BODY_NOUNS.has(b.noun));
  return a.superlative === b.superlative && isOneNoun && a.kind.length > 0 && a.kind.join(" ") === b.kind.join(" ");
}

function draft(comparison: Comparison, one: Ranked, other: Ranked): Draft {
  const text = ({ source, span }: Ranked): string => textAt(comparison, source, span);
  const side = (ranked: Ranked): Side => ({
    position: "value",
    value: text(ranked),
    holds: [ranked.source],
    carries: [],
    speakers: [],
    evidence: [{ source: ranked.source, claim: null, quote: null, span: ranked.span }],
  });
  return {
    rule: "role",
    verdict: "difference",
    facet: "role",
    point: null,
    title: `The ${one.superlative}, or one of the ${one.superlative}?`,
    message: `"${text(one)}" in ${sourceName(comparison, one.source)}, "${text(other)}" in ${sourceName(comparison, other.source)}`,
    confidence: 0.7,
    sides: [side(one), side(other)],
    diff: null,
    key: `${one.superlative}|${one.noun}|${one.kind.join("+")}`,
  };
}
