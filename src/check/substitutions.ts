/**
 * Words of a draft's sentence that stand in the place of others in a source's sentence which tells the same else: "were pleased" where the source has
 * "were disappointed". The two trees are laid over each other by the words that they share.
 */
import { ACTS } from "../lexicon/cues.ts";
import { oppositesOf } from "../lexicon/opposites.ts";
import { wordSimilarity } from "../lexicon/similarity.ts";
import type { Document, Sentence, Token } from "../model/index.ts";
import { children, tokenAt } from "../tree/index.ts";
import { EMPTY } from "./trace.ts";

export interface Substitution {
  readonly ours: Token;
  readonly theirs: Token;
  /** Whether the words before and behind are the same as well. */
  readonly flanked: boolean;
  /** Whether it is a word that says how the same subject is. */
  readonly predicated: boolean;
}

/** "She was disappointed": an adjective with its subject. */
function isSaidOf(document: Document, token: Token): boolean {
  const relations = children(document, token.index).map((child) => tokenAt(document, child).deprel);
  return (
    kindOf(token) === "HOW" &&
    relations.some((one) => one.startsWith("nsubj")) &&
    relations.some((one) => one === "cop" || one === "aux:pass")
  );
}

export const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV"]);
/** Small words that turn a statement into another. */
const TURNING = /^(?:nobody|everybody|everyone|none|all|no|every|before|after|above|below|with|without|for|against)$/u;
/** Words that count as one. */
const ALIKE = 0.8;
/** Verbs of saying that say nothing else: any of them stands for another. */
const SAYING: ReadonlySet<string> = new Set(["say", "tell", "add", "state", "note", "write", "tweet", "report", "announce", "explain"]);

/** One sentence laid over another: which words are one, by token, and which stand for each other, in the order of the draft. */
export interface Overlay {
  readonly pairs: ReadonlyMap<number, number>;
  readonly substitutions: readonly Substitution[];
}

export function overlay(ours: Document, own: Sentence, theirs: Document, other: Sentence): Overlay {
  const [left, right] = [wordsOf(ours, own), wordsOf(theirs, other)];
  const pairs = matched(ours, left, theirs, right);
  const taken = new Set(pairs.values());
  const free = right.filter(({ index }) => !taken.has(index));
  const found: Substitution[] = [];
  for (const token of left) {
    if (pairs.has(token.index)) continue;
    const between = flanked(token, left, right, pairs);
    const there = between ?? inSlot(ours, token, theirs, free, pairs);
    if (there === null || found.some((one) => one.theirs === there)) continue;
    found.push({ ours: token, theirs: there, flanked: between !== null, predicated: isSaidOf(ours, token) && isSaidOf(theirs, there) });
  }
  return { pairs, substitutions: found };
}

const wordsOf = ({ tokens }: Document, { first, last }: Sentence): Token[] =>
  tokens.slice(first, last).filter(({ upos, lower }) => CONTENT.has(upos) || TURNING.test(lower));

/** Which word is which: the same lemma, best in the same relation; then words that mean the same. One to one. */
function matched(ours: Document, left: readonly Token[], theirs: Document, right: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const match = (test: (a: Token, b: Token) => boolean): void => {
    for (const a of left) {
      if (pairs.has(a.index)) continue;
      const b = right.find((one) => !taken.has(one.index) && test(a, one));
      if (b === undefined) continue;
      pairs.set(a.index, b.index);
      taken.add(b.index);
    }
  };
  const headOf = (document: Document, { head }: Token): string => (head < 0 ? "" : tokenAt(document, head).lemma.toLowerCase());
  const same = (a: Token, b: Token): boolean => a.lemma.toLowerCase() === b.lemma.toLowerCase() || a.lower === b.lower;
  match((a, b) => same(a, b) && slotOf(a) === slotOf(b) && headOf(ours, a) === headOf(theirs, b));
  match(same);
  match((a, b) => SAYING.has(a.lemma) && SAYING.has(b.lemma));
  match(
    (a, b) =>
      a.upos !== "PROPN" &&
      b.upos !== "PROPN" &&
      !TURNING.test(a.lower) &&
      !oppositesOf(a.lemma).has(b.lemma) &&
      wordSimilarity(a.lemma.toLowerCase(), b.lemma.toLowerCase()) >= ALIKE,
  );
  return pairs;
}

const SLOTS: Readonly<Record<string, string>> = {
  nsubj: "subject",
  "nsubj:pass": "object",
  obj: "object",
  "obl:agent": "subject",
  amod: "modifier",
  compound: "modifier",
  nummod: "modifier",
  "nmod:poss": "modifier",
  xcomp: "clause",
  advcl: "clause",
  ccomp: "clause",
  acl: "clause",
  "acl:relcl": "clause",
};

function slotOf({ deprel }: Token): string {
  const bare = deprel.split(":")[0] as string;
  return SLOTS[deprel] ?? SLOTS[bare] ?? bare;
}

/** The preposition that a word stands behind, "" where there is none. */
function caseOf(document: Document, { index }: Token): string {
  const mark = children(document, index).find((child) => tokenAt(document, child).deprel === "case");
  return mark === undefined ? "" : tokenAt(document, mark).lower;
}

/** The free word of the source that hangs where the draft's word hangs: on the same word, in the same relation and behind the same preposition. */
function inSlot(ours: Document, token: Token, theirs: Document, free: readonly Token[], pairs: ReadonlyMap<number, number>): Token | null {
  const fits = (other: Token): boolean =>
    kindOf(token) === kindOf(other) && slotOf(token) === slotOf(other) && caseOf(ours, token) === caseOf(theirs, other);
  // Who denies it stands where somebody says it, whatever hangs on the two verbs else.
  if (isVerbOfSpeech(token)) return free.find((other) => isVerbOfSpeech(other) && sharesSubject(ours, token, theirs, other, pairs)) ?? null;
  const above = pairs.get(token.head);
  if (above !== undefined) return free.find((other) => other.head === above && fits(other)) ?? null;
  // A predicate: what it is said of must be the same.
  const below = children(ours, token.index).flatMap((child) => {
    const there = pairs.get(child);
    return there === undefined || !CONTENT.has(tokenAt(ours, child).upos) ? [] : [{ slot: slotOf(tokenAt(ours, child)), there }];
  });
  const isOver = (other: Token, slot: string, there: number): boolean => {
    const { head } = tokenAt(theirs, there);
    if (slotOf(tokenAt(theirs, there)) !== slot) return false;
    // "Voted to shelve": who votes shelves.
    return head === other.index || (slot === "subject" && head === other.head && /^(?:xcomp|advcl|conj)$/u.test(other.deprel));
  };
  const hung = (other: Token): number => below.filter(({ slot, there }) => isOver(other, slot, there)).length;
  return (
    free.find(
      (other) =>
        kindOf(token) === kindOf(other) &&
        slotOf(token) === slotOf(other) &&
        hung(other) >= Math.min(2, below.length) &&
        below.some(({ slot, there }) => (slot === "subject" || slot === "object") && isOver(other, slot, there)),
    ) ?? null
  );
}

/** A verb that says, admits or denies, and nothing else. */
export const isVerbOfSpeech = ({ upos, lemma }: Token): boolean =>
  upos === "VERB" && (SAYING.has(lemma) || ACTS.denies.has(lemma) || ACTS.confirms.has(lemma));

function sharesSubject(ours: Document, a: Token, theirs: Document, b: Token, pairs: ReadonlyMap<number, number>): boolean {
  const subject = (document: Document, { index }: Token) =>
    children(document, index).find((child) => tokenAt(document, child).deprel === "nsubj");
  const [own, other] = [subject(ours, a), subject(theirs, b)];
  return own !== undefined && other !== undefined && pairs.get(own) === other;
}

/** Names, nouns, verbs, and all that says how something is: "pleased" may be tagged as a verb, "disappointed" as an adjective. */
function kindOf({ upos, xpos, deprel }: Token): string {
  if (upos === "ADJ" || upos === "ADV") return "HOW";
  if (upos === "SCONJ" || upos === "ADP") return "LINK";
  if (upos === "PRON" || upos === "DET") return "WHO";
  return upos === "VERB" && xpos === "VBN" && !/^(?:aux|nsubj)/u.test(deprel) ? "HOW" : upos;
}

/** The one word that a source has between the words that stand next to the draft's. */
function flanked(token: Token, left: readonly Token[], right: readonly Token[], pairs: ReadonlyMap<number, number>): Token | null {
  const at = left.indexOf(token);
  const [before, after] = [left[at - 1], left[at + 1]];
  const place = (word: Token | undefined): number | null =>
    word === undefined ? null : right.findIndex(({ index }) => index === pairs.get(word.index));
  const [from, to] = [place(before), place(after)];
  if (from === -1 || to === -1 || (from === null && to === null)) return null;
  const there = from === null ? (to as number) - 1 : from + 1;
  if (to !== null && there !== to - 1) return null;
  if (to === null && there !== right.length - 1) return null;
  if (from === null && there !== 0) return null;
  const other = right[there];
  return other !== undefined && kindOf(other) === kindOf(token) && ![...pairs.values()].includes(other.index) && !EMPTY.has(other.lemma)
    ? other
    : null;
}
