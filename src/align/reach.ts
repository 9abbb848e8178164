/**
 * How far a deed has come by what stands over it: done, made known, still to come, left open, only asked of somebody, or not done yet. Unlike the
 * tenses alone this reads nouns as well ("announced a veto", "calls for his resignation") and what a verb of asking asks for.
 */
import { ASKING, ASKING_NOUNS, MAYBE, NOT_YET, OPENING, OUGHT, RESOLVES, TELLING } from "../lexicon/reaches.ts";
import { PROSPECTS } from "../lexicon/prospects.ts";
import type { Document, Span, Token } from "../model/index.ts";
import { dependent, dependents, isNegated, tokenAt } from "../tree/index.ts";
import type { Frame } from "./frames.ts";
import { isDone, isProspect, verbOf } from "./tenses.ts";

export type Reach = "done" | "announced" | "coming" | "open" | "urged" | "not-yet";

export interface Reached {
  readonly reach: Reach;
  /** From the word that tells it to the deed. */
  readonly span: Span;
  /** Head of the phrase that names who does it where the clause itself names nobody: of "announced a veto", the subject. */
  readonly doer: number | null;
}

/** Null where nothing tells it, and for somebody's very words. */
export function reachOf(frame: Frame): Reached | null {
  const { claim, document, spoken, part } = frame;
  if (spoken) return null;
  const head = tokenAt(document, claim.head);
  const verb = verbOf(document, head);
  if (claim.mood === "asked" && !hasMark(document, verb, "whether")) return null;
  const particle = dependents(document, head.index, "compound:prt").at(-1);
  const last = particle === undefined || particle < head.index ? head : tokenAt(document, particle);
  const reached = (reach: Reach, from: Token): Reached => ({ reach, span: join(between(from, head), last), doer: doerOf(document, verb) });
  if (claim.polarity === "negative") return notYet(frame, verb);
  const found = overOf(document, verb, 0);
  if (found !== null) return isNegated(document, found.word.index) ? null : reached(found.reach, found.word);
  if (isDone({ ...frame, claim: { ...claim, voices: [] } })) return reached("done", firstOf(document, verb));
  // "Suspect arrested", "Senate voted to override": done without an auxiliary, and by a vote.
  if (part === "headline" && verb.xpos === "VBN" && verb.deprel === "root" && claim.realis === "actual") return reached("done", verb);
  const vote = voteOver(document, verb);
  if (vote !== null && vote.xpos === "VBD") return reached("done", vote);
  const over = vote === null ? undefined : document.tokens[vote.head];
  if (vote?.deprel === "xcomp" && over !== undefined && PROSPECTS.has(over.lemma.toLowerCase())) return reached("coming", over);
  return isProspect(frame) ? reached("coming", aboveOrOwn(document, verb)) : null;
}

/** Words behind a verb among which "yet" is its own: a parser may hang it elsewhere. */
const YET_WITHIN = 3;

/** "No charges have been filed yet", "has not yet been charged". */
function notYet({ document, claim }: Frame, verb: Token): Reached | null {
  const sentence = document.sentences[claim.sentence];
  const words = document.tokens.slice(sentence?.first, sentence?.last);
  const above = document.tokens[verb.head];
  const at = verb.upos === "NOUN" && /^(?:nsubj|obj)/u.test(verb.deprel) && above !== undefined ? above : verb;
  const yet = words.find(({ lower, index }) => NOT_YET.has(lower) && index > at.index - YET_WITHIN && index <= at.index + YET_WITHIN);
  const negation = words.findLast(({ lower, index }) => /^(?:no|not|n't|n’t|never)$/u.test(lower) && index < at.index);
  if (yet === undefined || negation === undefined) return null;
  const auxiliary = words.find(({ index, head, deprel }) => head === at.index && /^aux/u.test(deprel) && index < negation.index);
  return { reach: "not-yet", span: between(auxiliary ?? negation, yet.index > at.index ? yet : at), doer: null };
}

/** The word over a deed that tells how far it has come. */
function overOf(document: Document, verb: Token, depth: number): { readonly word: Token; readonly reach: Reach } | null {
  const markers = dependents(document, verb.index, "mark", "aux").map((at) => tokenAt(document, at));
  const whether = markers.find(({ lower }) => lower === "whether");
  if (whether !== undefined) return { word: whether, reach: "open" };
  const modal = markers.find(({ lower }) => OUGHT.has(lower) || MAYBE.has(lower));
  // "May have resigned": a doubt of what was done.
  if (markers.some(({ lower }) => lower === "have")) return null;
  if (modal !== undefined) return { word: modal, reach: OUGHT.has(modal.lower) ? "urged" : "open" };
  const above = document.tokens[verb.head];
  if (above === undefined) return null;
  if (verb.deprel === "conj" && depth === 0 && !/^(?:VBD|VBZ|VBP)$/u.test(verb.xpos)) return overOf(document, above, 1);
  const lemma = above.lemma.toLowerCase();
  if (verb.upos === "NOUN") {
    if (verb.deprel === "obj" && TELLING.has(lemma)) return { word: above, reach: "announced" };
    // "Calls for his resignation", "demanded his resignation".
    const isFor = dependents(document, verb.index, "case").some((at) => tokenAt(document, at).lower === "for");
    const isAsked = isFor
      ? /^(?:obl|nmod)$/u.test(verb.deprel) && (ASKING_NOUNS.has(lemma) || ASKING.has(lemma))
      : verb.deprel === "obj" && above.upos === "VERB" && ASKING.has(lemma);
    return isAsked ? { word: above, reach: "urged" } : null;
  }
  const isTo = markers.some(({ lower }) => lower === "to");
  // "Has yet to sign".
  const before = document.tokens[verb.index - 2];
  if (isTo && before !== undefined && NOT_YET.has(before.lower))
    return { word: document.tokens[before.index - 1] ?? before, reach: "not-yet" };
  if (above.upos === "NOUN") {
    if (verb.deprel !== "acl" || !isTo) return null;
    const outer = document.tokens[above.head];
    if (RESOLVES.has(lemma) && above.deprel === "obj" && outer !== undefined && TELLING.has(outer.lemma.toLowerCase()))
      return { word: outer, reach: "announced" };
    return ASKING_NOUNS.has(lemma) ? { word: above, reach: "urged" } : null;
  }
  if (!/^(?:xcomp|ccomp|advcl)$/u.test(verb.deprel) || above.index > verb.index) return null;
  if (verb.deprel === "advcl" && !isTo) return null;
  if (ASKING.has(lemma) || (lemma === "call" && isTo)) return { word: above, reach: "urged" };
  return OPENING.has(lemma) && (isTo || verb.xpos === "VBG") ? { word: above, reach: "open" } : null;
}

/** "Voted to override", "set to vote to override": what a body votes to do it does. */
function voteOver(document: Document, verb: Token): Token | null {
  const above = document.tokens[verb.head];
  const isVote = above?.lemma.toLowerCase() === "vote" && above.upos === "VERB" && /^(?:xcomp|advcl)$/u.test(verb.deprel);
  return isVote && above !== undefined && !isNegated(document, above.index) ? above : null;
}

/** Who does what has no subject of its own: of "announced a veto", "faces calls to resign" and "to veto" in a headline, the subject or noun above. */
function doerOf(document: Document, verb: Token): number | null {
  const above = document.tokens[verb.head];
  if (above === undefined) return null;
  const subjectOf = (index: number): number | null => dependent(document, index, "nsubj", "nsubj:pass");
  if (verb.deprel === "conj") return subjectOf(above.index) ?? doerOf(document, above);
  if (verb.deprel === "acl" && above.upos === "NOUN") return above.deprel === "obj" ? subjectOf(above.head) : null;
  if (verb.deprel === "acl" && /^NNP/u.test(above.xpos)) return above.index;
  return /^(?:obj|xcomp|ccomp|csubj|advcl)$/u.test(verb.deprel) ? subjectOf(above.index) : null;
}

const hasMark = (document: Document, { index }: Token, word: string): boolean =>
  dependents(document, index, "mark").some((at) => tokenAt(document, at).lower === word);

function firstOf(document: Document, verb: Token): Token {
  const at = dependents(document, verb.index, "aux", "aux:pass").find((one) => one < verb.index);
  return at === undefined ? verb : tokenAt(document, at);
}

/** Of what is still to come, the auxiliary or the word over it. */
function aboveOrOwn(document: Document, verb: Token): Token {
  const auxiliary = dependents(document, verb.index, "aux", "mark").map((at) => tokenAt(document, at));
  const modal = auxiliary.find(({ lower }) => !/^(?:to|that|be|have)$/u.test(lower));
  if (modal !== undefined) return modal;
  const above = document.tokens[verb.head];
  return above !== undefined && above.index < verb.index && /^(?:xcomp|ccomp)/u.test(verb.deprel) ? above : (auxiliary[0] ?? verb);
}

function between(a: Token, b: Token): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Words of a stretch up to which it is shown whole. */
const SHOWN = 9;

/** The words of a stretch; the first and the last of it where it is long. */
export function reachWords({ article, tokens }: Document, { start, end }: Span): string {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const text = (span: Span): string => article.text.slice(span.start, span.end).replace(/\s+/gu, " ");
  const [first, last] = [inside[0], inside.at(-1)];
  return inside.length <= SHOWN || first === undefined || last === undefined ? text({ start, end }) : `${text(first)} … ${text(last)}`;
}

const join = (span: Span, { end }: Token): Span => ({ start: span.start, end: Math.max(span.end, end) });
