/** A clause cut down to what another clause has of it, where what is left still says something true. */
import { WEIGHTY } from "../../lexicon/weighty.ts";
import { eventClass } from "../../lexicon/events.ts";
import type { Document, Token } from "../../model/index.ts";
import { children, dependent, dependents, hasRelation, subtree, tokenAt } from "../../tree/index.ts";
import { BOUND, isDateWord } from "./bound-words.ts";
import type { Profile, Profiles } from "./fact-profile.ts";

/** What goes on with a verb's or noun's meaning; of what is cut to its kernel, "for" too ("a ban for minors"). */
const isBound = (preposition: string): boolean => preposition === "for" || BOUND.test(preposition);
/** What belongs to the verb. */
const OF_VERB = ["aux", "cop", "expl", "compound:prt", "fixed", "goeswith"] as const;
/** What belongs to a name or noun. */
const OF_NOUN = ["det", "case", "flat", "fixed", "goeswith", "cop", "aux", "mark"] as const;
const LIKE = 0.6;

/**
 * The tokens to leave out of a clause so that only what the other has is left: `matched` are the heads of its arguments that the other has. Null where
 * something that carries the clause would have to go: its subject, its object, a word without which another thing is said.
 */
export function trimmed(clause: Profile, matched: ReadonlySet<number>, other: Profile, profiles: Profiles): readonly number[] | null {
  const { document, claim } = clause.frame;
  const inside = new Set(clause.tokens.map(({ index }) => index));
  const has = hasOf(document, other, profiles);
  const gone = new Set<number>();
  const drop = (at: number): void => {
    const all = subtree(document, at).filter((index) => inside.has(index));
    for (const index of all) gone.add(index);
    // ", the mayor," goes with its commas.
    const [before, behind] = [document.tokens[(all[0] ?? 0) - 1], document.tokens[(all.at(-1) ?? 0) + 1]];
    if (before?.text === "," && (behind?.text === "," || before.index > claim.head)) gone.add(before.index);
    if (behind?.text === "," && (before?.text === "," || behind.index < claim.head)) gone.add(behind.index);
  };
  const mutual = claim.event !== null && eventClass(claim.event)?.symmetric === true;
  const subject = dependent(document, claim.head, "nsubj");
  // "called the deal | a mistake": what the verb goes on with is in another clause.
  if (dependents(document, claim.head, "xcomp", "ccomp").some((at) => !inside.has(at))) return null;
  const hasObject = dependent(document, claim.head, "obj", "iobj", "xcomp", "cop", "nsubj:pass") !== null;
  for (const at of children(document, claim.head)) {
    const token = tokenAt(document, at);
    if (!inside.has(at) || token.upos === "PUNCT" || hasRelation(token, ...OF_VERB)) continue;
    if (hasRelation(token, "mark", "det", "case", "nummod", "flat", "compound")) continue;
    if (matched.has(at)) {
      if (!trimPhrase(document, at, inside, has, drop)) return null;
    } else if (hasRelation(token, "advmod", "amod", "discourse")) {
      if (has(token)) continue;
      if (isWeighty(token) || !isBare(document, at)) return null;
      drop(at);
    } else if (hasRelation(token, "xcomp", "ccomp", "csubj")) {
      if (!hasAll(document, at, inside, has)) return null;
    } else if (hasRelation(token, "obl", "nmod")) {
      const preposition = tokenAt(document, dependent(document, at, "case") ?? at).lower;
      // "Like many of her party, Roe …": what opens a sentence is free.
      const opens = subject !== null && at < subject && document.tokens[Math.max(...subtree(document, at)) + 1]?.text === ",";
      if (opens) drop(at);
      else if (isBound(preposition) || (preposition === "from" && !hasObject)) {
        if (!isDateWord(token) && !subtree(document, at).every((index) => has(tokenAt(document, index)))) return null;
        if (isDateWord(token)) drop(at);
      } else drop(at);
    } else if (token.deprel === "advcl" && token.xpos === "VB" && !mutual) {
      // "ordered the agency to study it": what somebody is to do, often enough.
      if (!hasAll(document, at, inside, has)) return null;
    } else if (hasRelation(token, "conj", "cc", "parataxis", "advcl", "appos", "list", "dep", "vocative", "acl")) drop(at);
    // A subject or an object that the other does not have.
    else return null;
  }
  return [...gone].sort((a, b) => a - b);
}

/** "Only", "most", "higher": without it another thing is said. */
function isWeighty({ lower, xpos }: Token): boolean {
  return WEIGHTY.has(lower) || /^(?:JJ|RB)[RS]$/u.test(xpos);
}

function isBare(document: Document, at: number): boolean {
  return children(document, at).every((child) => tokenAt(document, child).upos === "PUNCT");
}

/** Whether the sentence of the other clause has a word, or one like it; words without content everybody has. */
function hasOf(document: Document, other: Profile, { wordsOf, vocabulary, sentences }: Profiles): (token: Token) => boolean {
  const own = sentences[other.place]?.words ?? [];
  return (token) => wordsOf(document, [token]).every((word) => own.some((one) => vocabulary.likeness(word, one) >= LIKE));
}

/** Whether the other has all words of a phrase, as far as the clause has them. */
function hasAll(document: Document, head: number, inside: ReadonlySet<number>, has: (token: Token) => boolean): boolean {
  return subtree(document, head).every((at) => !inside.has(at) || has(tokenAt(document, at)));
}

/** Cuts a phrase down to what the other has; false where that would make another thing of it. */
function trimPhrase(
  document: Document,
  head: number,
  inside: ReadonlySet<number>,
  has: (token: Token) => boolean,
  drop: (at: number) => void,
): boolean {
  const isNamed = tokenAt(document, head).upos === "PROPN";
  return children(document, head).every((at) => {
    const token = tokenAt(document, at);
    // "his belief | that it is wrong": what the noun says stands in another clause.
    if (!inside.has(at)) return !(token.deprel === "acl" && dependent(document, at, "mark") !== null);
    if (token.upos === "PUNCT") return true;
    if (hasRelation(token, ...OF_NOUN)) return !WEIGHTY.has(token.lower) || has(token);
    if (hasRelation(token, "nummod", "nmod:poss")) return isNamed || token.upos === "PRON" || has(token);
    if (hasRelation(token, "compound")) return isNamed || has(token);
    if (hasRelation(token, "amod", "advmod", "nmod:unmarked", "nmod:tmod")) {
      if (has(token) || isNamed) return true;
      if ([at, ...children(document, at)].some((one) => isWeighty(tokenAt(document, one)))) return false;
      drop(at);
      return true;
    }
    if (hasRelation(token, "nmod")) {
      if (has(token) && token.upos !== "PRON") return trimPhrase(document, at, inside, has, drop);
      const preposition = tokenAt(document, dependent(document, at, "case") ?? at).lower;
      if ((isBound(preposition) && !isNamed) || token.upos === "PRON") return false;
      drop(at);
      return true;
    }
    if (hasRelation(token, "conj")) {
      if (hasAll(document, at, inside, has)) return true;
      if (dependent(document, head, "cc:preconj") !== null) return false;
      drop(at);
      return true;
    }
    if (hasRelation(token, "acl")) {
      // "his belief that it is wrong", "the plan to sell it": the noun says nothing without it.
      if (dependent(document, at, "mark") !== null && !hasAll(document, at, inside, has)) return false;
      // "the people who were hurt": without it, of more than these.
      const comma = document.tokens[Math.min(...subtree(document, at)) - 1]?.text === ",";
      if (!comma && tokenAt(document, head).xpos === "NNS" && isDefinite(document, head)) {
        return hasAll(document, at, inside, has);
      }
      drop(at);
      return true;
    }
    if (hasRelation(token, "appos", "parataxis", "dep", "list", "advcl")) drop(at);
    return true;
  });
}

function isDefinite(document: Document, head: number): boolean {
  return children(document, head).some((at) => /^(?:the|those|these)$/u.test(tokenAt(document, at).lower));
}
