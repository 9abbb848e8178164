/** What an article calls a person or a body beside its name: titles before it, appositions, predicates and phrases that stand for it. */
import { COUNTRY_ALIASES } from "../lexicon/nationalities.ts";
import { STANDINGS, UNSETTLED } from "../lexicon/standings.ts";
import type { Document, Mention, Span, Token } from "../model/index.ts";
import { dependents, spanOf, subtree, tokenAt } from "../tree/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf } from "./context.ts";

interface Word {
  /** Lemma in small letters. */
  readonly text: string;
  readonly isName: boolean;
  readonly isNoun: boolean;
}

export interface Description {
  readonly source: string;
  readonly span: Span;
  /** Lemma of the noun: "aide", "director". */
  readonly noun: string;
  /** The other words that tell something: "bank", "senior". */
  readonly words: readonly Word[];
  /** It stands right beside the name. */
  readonly beside: boolean;
}

/** Descriptions of a speaker in an article, in the order of the text. */
export function descriptionsOf(comparison: Comparison, source: string, speaker: string): Description[] {
  const document = documentOf(comparison, source);
  const mentions = comparison.story.resolved.mentionsOf(speaker, source);
  const names = mentions.filter(({ type }) => type === "name");
  const nominals = mentions.filter(({ type }) => type === "nominal");
  return [
    ...names.flatMap((name) => [...before(document, source, name), ...ofSeveral(document, source, name)]),
    ...nominals.flatMap((nominal) => {
      const beside = names.some((name) => isBeside(document, name, nominal) || isPredicate(document, name, nominal));
      return described(document, source, phraseOf(document, nominal.head), nominal.head, beside);
    }),
  ].toSorted((a, b) => a.span.start - b.span.start);
}

/** "senior aide Ana Ruiz": from the first word of the phrase to the name. */
function before(document: Document, source: string, { first, last, name }: Mention): Description[] {
  const start = range(first, last).find((at) => document.article.text.startsWith(name.slice(0, 12), tokenAt(document, at).start)) ?? first;
  const words = range(first, start);
  // "council chairwoman Sen. Ruiz": the courtesy title tells nothing.
  while (words.length > 1 && tokenAt(document, words.at(-1) ?? 0).text.endsWith(".")) words.pop();
  // "Chief of Staff Ana Ruiz".
  const of = words.findIndex((at) => tokenAt(document, at).lower === "of");
  const head = of > 0 ? words[of - 1] : words.at(-1);
  if (head === undefined) return [];
  const phrase = of > 0 ? words : phraseTo(document, head);
  // "Painter and director Ana Ruiz": both.
  const [and, joined] = [document.tokens[(phrase[0] ?? head) - 1], document.tokens[(phrase[0] ?? head) - 2]];
  const isJoined = and?.upos === "CCONJ" && joined?.upos === "NOUN" && joined.sentence === tokenAt(document, head).sentence;
  return [
    ...described(document, source, phrase, head, true),
    ...(isJoined ? described(document, source, phraseTo(document, joined.index), joined.index, true) : []),
  ];
}

/** "two council aides, Ana Ruiz and Karl Benn": what several are called. */
function ofSeveral(document: Document, source: string, { head, entityType }: Mention): Description[] {
  if (entityType !== "person") return [];
  let at = tokenAt(document, head);
  while (at.deprel === "conj") at = tokenAt(document, at.head);
  const above = at.deprel === "appos" ? document.tokens[at.head] : undefined;
  if (above?.xpos !== "NNS") return [];
  return described(document, source, phraseOf(document, above.index), above.index, true);
}

const TELLING = /^(?:NOUN|PROPN|ADJ|NUM|VERB|ADV)$/u;

function described(document: Document, source: string, phrase: readonly number[], head: number, beside: boolean): Description[] {
  const token = tokenAt(document, head);
  if (!/^(?:NOUN|PROPN)$/u.test(token.upos)) return [];
  const own = phrase.filter((at) => tokenAt(document, at).sentence === token.sentence);
  const [first] = own;
  const trimmed = first !== undefined && tokenAt(document, first).upos === "PUNCT" ? own.slice(1) : own;
  const words = trimmed
    .filter((at) => at !== head && TELLING.test(tokenAt(document, at).upos))
    .flatMap((at) => wordsOf(tokenAt(document, at)));
  return trimmed.length === 0 ? [] : [{ source, span: spanOf(document, trimmed), noun: nounOf(token), words, beside }];
}

/** The words before a noun and the noun itself: "former State Department aide". */
export function phraseTo(document: Document, last: number): number[] {
  const { sentence } = tokenAt(document, last);
  let first = last;
  for (let at = last - 1; at >= 0; at -= 1) {
    const token = tokenAt(document, at);
    if (token.sentence !== sentence || !(/^(?:NOUN|PROPN|ADJ|ADV|PART|NUM)$/u.test(token.upos) || token.deprel === "amod")) {
      // "then-director", "ex-aide": the hyphen may be a token of its own.
      if (token.sentence !== sentence || token.spaceAfter || !/^[-–]$/u.test(token.text)) break;
    }
    first = at;
  }
  // "current acting director": a parser may take "acting" for a verb.
  const outer = document.tokens[first - 1];
  if (outer?.sentence === sentence && (STANDINGS.has(outer.lower) || UNSETTLED.has(outer.lower))) first -= 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A noun with what stands before it and its complements ("of the harbour board"), without clauses and what is joined to it. */
function phraseOf(document: Document, head: number): number[] {
  return subtree(document, head, ({ deprel, head: above }) =>
    above === head
      ? !/^(?:amod|compound|nmod|nmod:poss|nmod:desc|det|nummod|flat|goeswith)$/u.test(deprel)
      : /^(?:acl|appos|conj|cc|parataxis|punct)/u.test(deprel),
  );
}

/** Small letters without stops and hyphens: "F.B.I." is "FBI". */
function wordOf(lemma: string): string {
  return lemma.toLowerCase().replace(/[.’'-]/gu, "");
}

/** Singular, in small letters; what is tagged as a noun is no form of a verb. */
function nounOf({ xpos, lower, lemma }: Token): string {
  return wordOf(xpos.endsWith("S") ? lemma : lower).replace(/^co(?=chair)/u, "");
}

/** "U.S." is the United States. */
function wordsOf({ lower, lemma, text, upos }: Token): Word[] {
  const isName = /^\p{Lu}/u.test(text);
  const words = COUNTRY_ALIASES.get(lower)?.split(" ") ?? [wordOf(lemma)];
  return words.filter((word) => word !== "").map((word) => ({ text: word, isName, isNoun: /^(?:NOUN|PROPN)$/u.test(upos) }));
}

/** Whether a phrase stands in one sentence with a name and next to it, but for a comma, an age or a place in between. */
function isBeside(document: Document, name: Mention, nominal: Mention): boolean {
  const isBehind = nominal.first >= name.last;
  const [from, to] = isBehind ? [name.last, nominal.first] : [nominal.last, name.first];
  const between = range(from, to).map((at) => tokenAt(document, at));
  if (from > to || between.length > 6 || tokenAt(document, name.head).sentence !== tokenAt(document, nominal.head).sentence) return false;
  if (!between.every(({ upos, lower }) => /^(?:PUNCT|DET|NUM|PROPN)$/u.test(upos) || lower === "of")) return false;
  // "In a letter to the agency’s lawyer, Ana Ruiz said": no apposition.
  const isApposed = tokenAt(document, name.head).head === nominal.head && tokenAt(document, name.head).deprel === "appos";
  if (!isBehind && !isApposed && dependents(document, nominal.head, "case").length > 0) return false;
  return between.some(({ upos }) => upos === "PUNCT") || (!isBehind && between.length === 0);
}

/** "The pollster is Ana Ruiz", "Ana Ruiz is a pollster". */
function isPredicate(document: Document, name: Mention, nominal: Mention): boolean {
  const [one, other] = [tokenAt(document, name.head), tokenAt(document, nominal.head)];
  const isSaidOf = (subject: Token, predicate: Token): boolean =>
    subject.head === predicate.index && subject.deprel === "nsubj" && dependents(document, predicate.index, "cop").length > 0;
  return isSaidOf(one, other) || isSaidOf(other, one);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
}
