/** "The alleged Amtel bribes" in one article, "the Amtel bribes" in another: what is only said of a thing here is taken for granted there. */
import type { Document, Side, Span, Token } from "../../model/index.ts";
import { dependents, markedSpans, spanOf, tokenAt } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { sourceName, textAt } from "../context.ts";
import type { Draft } from "../importance.ts";

/** Adjectives by which an article leaves open whether a thing is what it is called. */
const ALLEGED: ReadonlySet<string> = new Set(["alleged", "purported", "suspected", "supposed", "presumed"]);

interface Thing {
  readonly source: string;
  readonly noun: string;
  readonly hedge: string | null;
  /** Lemmas before it, which tell its kind, and those behind it, which tell which one it is. */
  readonly kind: readonly string[];
  readonly words: readonly string[];
  readonly span: Span;
}

export function checkAlleged(comparison: Comparison): Draft[] {
  const documents = [...comparison.extractions].map(([source, { document }]) => ({ source, document }));
  const hedged = documents.flatMap(({ source, document }) => thingsIn(document, source).filter(({ hedge }) => hedge !== null));
  const nouns = new Set(hedged.map(({ noun }) => noun));
  if (nouns.size === 0) return [];
  const all = documents.flatMap(({ source, document }) => thingsIn(document, source).filter(({ noun }) => nouns.has(noun)));
  const told = new Set<string>();
  return hedged.flatMap((one): Draft[] => {
    const rivals = all.filter((other) => isOneThing(one, other));
    const plain = rivals.find(
      ({ source, hedge }) =>
        hedge === null && source !== one.source && !rivals.some((more) => more.source === source && more.hedge !== null),
    );
    // An article that leaves the hedge out further on keeps it in mind.
    const isDropped = rivals.some(({ source, hedge }) => source === one.source && hedge === null);
    if (plain === undefined || isDropped || told.has(one.noun)) return [];
    told.add(one.noun);
    return [draft(comparison, one, plain)];
  });
}

function thingsIn(document: Document, source: string): Thing[] {
  const quoted = markedSpans(document);
  return document.tokens.flatMap((token): Thing[] => {
    if (token.upos !== "NOUN" || quoted.some(({ start, end }) => start <= token.start && token.end <= end)) return [];
    const before = dependents(document, token.index, "amod", "compound", "nmod:poss").filter((at) => at < token.index);
    const hedge = before.map((at) => tokenAt(document, at)).find(({ lower }) => ALLEGED.has(lower));
    if (hedge === undefined && isLeftOpen(document, token)) return [];
    const lemmas = (tokens: readonly Token[]): string[] => tokens.filter(isTelling).map(({ lemma }) => lemma.toLowerCase());
    const [kind, words] = [lemmas(before.map((at) => tokenAt(document, at))), lemmas(phraseBehind(document, token))];
    const first = Math.min(token.index, ...before);
    const span = spanOf(document, [first, token.index]);
    return [{ source, noun: token.lemma.toLowerCase(), hedge: hedge?.lower ?? null, kind, words, span }];
  });
}

/** "Any role", "if it had a role", "accused of a role": not taken for granted either. */
function isLeftOpen(document: Document, { index, sentence }: Token): boolean {
  if (dependents(document, index, "det").some((at) => /^(?:any|some|no|an?|what|whatever|which)$/u.test(tokenAt(document, at).lower)))
    return true;
  const { first, last } = document.sentences[sentence] ?? { first: index, last: index };
  return document.tokens.slice(first, last).some(({ lemma }) => OPENING.has(lemma.toLowerCase()));
}

const OPENING: ReadonlySet<string> = new Set([
  ...[
    "if",
    "whether",
    "allege",
    "allegation",
    "accuse",
    "accusation",
    "suspect",
    "suspicion",
    "deny",
    "denial",
    "claim",
    "reportedly",
    "allegedly",
  ],
]);

/** What follows with a preposition, whatever it was taken to hang on: "in the town election". */
function phraseBehind(document: Document, { index, sentence }: Token): Token[] {
  if (document.tokens[index + 1]?.upos !== "ADP") return [];
  const end = document.tokens.findIndex(
    (token) => token.index > index + 1 && (token.sentence !== sentence || /^(?:VERB|AUX|CCONJ|SCONJ|PUNCT|PRON)$/u.test(token.upos)),
  );
  return document.tokens.slice(index + 2, end < 0 ? undefined : end);
}

const isTelling = ({ upos, lower }: Token): boolean => /^(?:NOUN|PROPN|ADJ)$/u.test(upos) && !ALLEGED.has(lower);

/** A kind ("Russian interference") goes for many: what is behind it must be the same as well, or the kind be told in two words. */
function isOneThing(a: Thing, b: Thing): boolean {
  const shared = (own: readonly string[], other: readonly string[]): number => own.filter((word) => other.includes(word)).length;
  const kind = shared(a.kind, b.kind);
  return a !== b && a.noun === b.noun && kind > 0 && kind + shared(a.words, b.words) >= 2;
}

function draft(comparison: Comparison, one: Thing, plain: Thing): Draft {
  const text = ({ source, span }: Thing): string => textAt(comparison, source, span);
  const side = (thing: Thing, value: string): Side => ({
    position: "affirms",
    value,
    holds: [thing.source],
    carries: [],
    speakers: [],
    evidence: [{ source: thing.source, claim: null, quote: null, span: thing.span }],
  });
  return {
    rule: "certainty",
    verdict: "difference",
    facet: "certainty",
    point: null,
    title: `Only ${one.hedge ?? ""}?`,
    message: `"${text(plain)}" in ${sourceName(comparison, plain.source)}, "${text(one)}" in ${sourceName(comparison, one.source)}`,
    confidence: 0.65,
    sides: [side(plain, "fact"), side(one, "hedged")],
    diff: null,
    key: `${one.noun}|${[...one.kind, ...one.words].sort().join("+")}|alleged`,
  };
}
