/**
 * One deed that two articles give to two sets of people: "the agencies drove the changes", "intelligence officers drove the changes". The verb is the same, most of
 * what the one clause tells is in the other, and neither article gives the deed to whom the other gives it.
 */
import { GENERIC_PREDICATES } from "../../lexicon/generic.ts";
import { wordSimilarity, wordWeight } from "../../lexicon/similarity.ts";
import type { Document, Speaker, Token } from "../../model/index.ts";
import {
  agentOf,
  conjuncts,
  hasRelation,
  inSentence,
  isNegated,
  isPassive,
  markedSpans,
  nounPhrase,
  obliques,
  spanOf,
  subtree,
  tokenAt,
} from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { keyNames, shortName, textAt } from "../context.ts";
import type { Draft } from "../importance.ts";
import { toldApart, type Telling } from "../told-apart.ts";

interface Deed extends Telling {
  readonly verb: Token;
  readonly doer: Speaker;
  readonly noun: Token;
  /** Ids of all who do it. */
  readonly doers: readonly string[];
  readonly negated: boolean;
  /** Lemmas of what else the clause tells. */
  readonly words: readonly string[];
  readonly label: string;
}

/** Weight of the words that both clauses must have, and their share of the lighter one. */
const SHARED = 1.2;
const SHARE = 0.5;
/** Likeness from which two nouns for people may be the same people. */
const ONE_KIND = 0.7;

export function checkDoers(comparison: Comparison): Draft[] {
  const documents = [...comparison.extractions].map(([source, { document }]) => ({ source, document }));
  const verbs = documents.map(({ document }) => new Set(document.tokens.filter(isTelling).map(({ lemma }) => lemma)));
  const isShared = ({ lemma }: Token): boolean => verbs.filter((own) => own.has(lemma)).length > 1;
  const all = documents.flatMap(({ source, document }) => deedsIn(comparison, document, source, isShared));
  const told = new Set<Deed>();
  return all.flatMap((one, at): Draft[] =>
    all.slice(at + 1).flatMap((other): Draft[] => {
      if (told.has(one) || told.has(other) || !isOneDeed(one, other) || !areOthers(one, other)) return [];
      const hasBoth = [one, other].some((side) => {
        const rival = side === one ? other : one;
        return all.some(
          (more) => more.source === side.source && more.verb.lemma === side.verb.lemma && more.doers.some((id) => rival.doers.includes(id)),
        );
      });
      if (hasBoth) return [];
      told.add(one).add(other);
      return [
        toldApart(
          comparison,
          {
            rule: isPrincipal(one, other) ? "spokesperson" : "agent",
            facet: "agent",
            title: `Who: ${one.label} or ${other.label}?`,
            key: `${keyNames(comparison, [one.doer.id, other.doer.id])}|${one.verb.lemma.toLowerCase()}|doers`,
            // Some people and one person may be the same told less and more precisely.
            finer: (one.doer.type === "person") !== (other.doer.type === "person"),
          },
          [[one], [other]],
        ),
      ];
    }),
  );
}

/** A verb that says what is done. */
function isTelling({ upos, lemma }: Token): boolean {
  return upos === "VERB" && !GENERIC_PREDICATES.has(lemma.toLowerCase()) && !EMPTY.has(lemma.toLowerCase());
}

function deedsIn(comparison: Comparison, document: Document, source: string, isShared: (verb: Token) => boolean): Deed[] {
  const marked = markedSpans(document);
  return document.tokens.flatMap((verb): Deed[] => {
    if (!isTelling(verb) || !isShared(verb)) return [];
    if (marked.some(({ start, end }) => start <= verb.start && verb.end <= end)) return [];
    const subject = agentOf(document, verb.index);
    if (subject === null || tokenAt(document, subject).upos === "PRON") return [];
    const at = countedOf(document, subject);
    // "Karl Benn indicted": a headline leaves "is" out, and who stands before the verb does nothing.
    if (verb.xpos === "VBN" && !isPassive(document, verb.index) && verb.deprel === "root") return [];
    const doers = conjuncts(document, at).flatMap((one) => comparison.story.resolved.speakerAt(source, one) ?? []);
    const doer = comparison.speakers.get(doers[0] ?? "");
    if (doer === undefined) return [];
    const below = subtree(
      document,
      verb.index,
      (child) =>
        (child.head === verb.index && hasRelation(child, "nsubj", "parataxis", "conj", "cc", "punct")) ||
        hasRelation(child, "acl:relcl") ||
        (child.upos === "VERB" && hasRelation(child, "conj")),
    );
    const tokens = below.map((one) => tokenAt(document, one)).filter((token) => token.index !== verb.index && TELLING.test(token.upos));
    const near = tokens.filter(({ index }) => index - verb.index <= NEAR).map(({ index }) => index);
    return [
      {
        source,
        verb,
        doer,
        noun: tokenAt(document, at),
        doers,
        negated: isNegated(document, verb.index),
        words: [...new Set(tokens.map(({ lemma }) => lemma.toLowerCase()))],
        label: labelOf(comparison, document, source, doer, at),
        span: { start: Math.min(nounPhrase(document, at).start, verb.start), end: spanOf(document, [at, verb.index, ...near]).end },
        speakers: doers,
      },
    ];
  });
}

/** The agencies of "a number of agencies". */
function countedOf(document: Document, noun: number): number {
  return COUNTS.has(tokenAt(document, noun).lower) ? (obliques(document, noun, "of")[0] ?? noun) : noun;
}

const COUNTS: ReadonlySet<string> = new Set(["number", "host", "handful", "majority", "dozens", "scores", "hundreds", "thousands"]);

/** How a title calls the doer: by surname, else by what the clause says, as inside a sentence. */
function labelOf(comparison: Comparison, document: Document, source: string, doer: Speaker, at: number): string {
  if (doer.type === "person" && tokenAt(document, at).upos === "PROPN") return shortName(comparison, doer.id);
  const span = nounPhrase(document, at);
  const text = textAt(comparison, source, span);
  const first = document.tokens.find(({ start }) => start >= span.start);
  return first === undefined || first.upos === "PROPN" ? text : `${inSentence(first).toLowerCase()}${text.slice(first.text.length)}`;
}

const TELLING = /^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV|SCONJ)$/u;
/** Words behind the verb that are shown. */
const NEAR = 12;
/** Verbs that say little of what is done, or only who thinks or says something. */
const EMPTY: ReadonlySet<string> = new Set(
  "tell come know think include add use announce run write believe show argue claim suggest warn support oppose live become leave assert insist replace".split(
    " ",
  ),
);

function isOneDeed(a: Deed, b: Deed): boolean {
  if (a.source === b.source || a.negated !== b.negated || a.verb.lemma !== b.verb.lemma) return false;
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + wordWeight(word), 0);
  const shared = a.words.filter((word) => b.words.includes(word));
  // "Approved the resolution", "approved the measure": a paper that is voted on goes by several names, and once in a story.
  const isVoted = VOTES.has(a.verb.lemma.toLowerCase()) && [a, b].every(({ words }) => words.some((word) => PAPERS.has(word)));
  if (isVoted) return true;
  return shared.length >= 2 && weigh(shared) >= SHARED && weigh(shared) >= SHARE * Math.min(weigh(a.words), weigh(b.words));
}

const VOTES: ReadonlySet<string> = new Set(["approve", "adopt", "ratify", "endorse"]);
const PAPERS: ReadonlySet<string> = new Set([
  "resolution",
  "measure",
  "bill",
  "ordinance",
  "motion",
  "proposal",
  "amendment",
  "legislation",
]);

/** Two sets of people, or some people and one of them: neither the same by another word, nor a body and those who act for it. */
function areOthers(a: Deed, b: Deed): boolean {
  if (a.doers.some((id) => b.doers.includes(id))) return false;
  if (isPrincipal(a, b)) return true;
  if (a.doer.speaksFor.includes(b.doer.id) || b.doer.speaksFor.includes(a.doer.id)) return false;
  const isSome = ({ noun, doer }: Deed): boolean =>
    /^NNP?S$/u.test(noun.xpos) && /^(?:group|organization)$/u.test(doer.type) && !ANYONE.has(noun.lemma);
  const isUnlike = wordSimilarity(a.noun.lemma.toLowerCase(), b.noun.lemma.toLowerCase()) < ONE_KIND;
  if (isSome(a) && isSome(b)) return isUnlike;
  const isOneOf = ({ doer }: Deed): boolean => doer.type === "person";
  return isUnlike && ((isSome(a) && isOneOf(b)) || (isSome(b) && isOneOf(a)));
}

/** Nouns for whomsoever. */
const ANYONE: ReadonlySet<string> = new Set(["person", "people", "one", "other", "man", "woman", "member"]);

/** Somebody, and the lawyer or spokesman who does it for them. */
function isPrincipal({ doer: a }: Deed, { doer: b }: Deed): boolean {
  return a.type === "person" && b.type === "person" && (a.speaksFor.includes(b.id) || b.speaksFor.includes(a.id));
}
