/** Whether a stretch of somebody's words says something by itself. */
import type { Document, QuoteVersion, Span, Token } from "../model/index.ts";
import { children, hasRelation, subtree, tokenAt, tokensIn } from "../tree/index.ts";

/** Words of an adjective or noun phrase with a clause in it from which on it says something ("a farmer who never …"). */
const PHRASE = 9;

/** Words of a sentence before of which no more is left than these are left out. */
const LEFTOVER = /^\s*\S+(?:\s+\S+)?[.?!]\s+(?=\p{Lu})/u;

/** A stretch of a version, as it is printed and where it stands. */
export interface Stretch {
  readonly text: string;
  readonly span: Span;
}

/**
 * A stretch (null: all) of one version without what is left of the sentence before, and without "and" or "but"; null where the version does
 * not have it in one piece.
 */
export function stretchOf(document: Document, version: QuoteVersion, common: string | null): Stretch | null {
  const { text } = document.article;
  const { start, end } = version.span;
  const at = common === null ? 0 : text.slice(start, end).indexOf(common);
  // A remark of the article stands inside of it ("…," she said, "…"): the version as a whole is looked at.
  if (at < 0) return common === null ? null : { text: common.slice(leading(common, true)), span: version.span };
  const isCut = !/[.?!]["”’]?\s*$/u.test(text.slice(0, start + at));
  const whole = common ?? version.text;
  const open = leading(whole, isCut);
  const own = common ?? text.slice(start, end);
  return { text: whole.slice(open), span: { start: start + at + leading(own, isCut), end: start + at + own.length } };
}

/** Length of what does not belong to a stretch at its beginning. */
function leading(text: string, isCut: boolean): number {
  const open = /^[\s"“”‘’',;:—–-]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(open);
  const leftover = isCut && /^\p{Ll}/u.test(rest) ? (LEFTOVER.exec(rest)?.[0].length ?? 0) : 0;
  return open + leftover + (/^(?:and|but|or),?\s+(?!(?:then|so|yet)\b)/iu.exec(rest.slice(leftover))?.[0].length ?? 0);
}

/** Relations of a word to one that follows it. */
const ONWARD = ["advmod", "aux", "det", "amod", "compound", "case", "mark", "nmod:poss", "nummod", "cop", "cc"] as const;

/** "The caucus has clearly": whether the word that ends there belongs to one that follows it. */
export function goesOn(document: Document, end: number): boolean {
  const last = document.tokens.find((token) => token.end === end);
  return last !== undefined && last.head > last.index && hasRelation(last, ...ONWARD);
}

/** Whether a stretch has a clause of its own: a verb with its subject or a command, nothing that it needs left outside. */
export function saysSomething(document: Document, span: Span): boolean {
  const words = tokensIn(document, span).filter(({ upos }) => upos !== "PUNCT");
  const inside = new Set(words.map(({ index }) => index));
  const [first] = words;
  if (first === undefined) return false;
  const last = words.at(-1);
  if (last !== undefined && goesOn(document, last.end)) return false;
  const isLast = ({ index }: Token): boolean => subtree(document, index).includes(words.at(-1)?.index ?? -1);
  const tops = words.filter(({ head }) => !inside.has(head));
  // "… has clearly", "George Clooney": a subject whose verb is left outside; "as soon as they": a verb's object or complement before it.
  if (
    tops.some(
      (token) => token.head >= 0 && token.head > token.index && isLast(token) && hasRelation(token, "nsubj", "csubj", "aux", "cop", "mark"),
    )
  )
    return false;
  const clauses = words.filter((token) => isClause(document, token, inside) || isCommand(document, token, first, span));
  const isLone = (token: Token): boolean => dependentWord(document, token) !== null;
  if (clauses.some((token) => tops.includes(token) && !isLone(token) && isEnded(document, token, inside))) return true;
  // The parser hangs a quotation on the verb of saying in many ways: a subject and its verb that begin the stretch make a clause.
  const lead = clauses.find(
    (token) => !isLone(token) && !hasRelation(token, "acl", "acl:relcl", "advcl") && isEnded(document, token, inside),
  );
  if (lead !== undefined && subtree(document, lead.index).includes(first.index)) return true;
  return (
    words.length >= PHRASE &&
    /^(?:DET|NOUN|PROPN|ADJ|ADV)$/u.test(first.upos) &&
    !/^W/u.test(first.xpos) &&
    !/^no$/u.test(first.lower) &&
    clauses.length > 0
  );
}

/** A finite verb, or what is said with a copula, and its subject inside the stretch. */
function isClause(document: Document, { index, xpos }: Token, inside: ReadonlySet<number>): boolean {
  const own = children(document, index);
  const isFinite =
    /^(?:VBD|VBZ|VBP|MD)$/u.test(xpos) ||
    own.some(
      (at) =>
        hasRelation(tokenAt(document, at), "aux", "cop") && inside.has(at) && /^(?:VBD|VBZ|VBP|MD)$/u.test(tokenAt(document, at).xpos),
    );
  return isFinite && own.some((at) => inside.has(at) && hasRelation(tokenAt(document, at), "nsubj", "csubj", "expl"));
}

/** "Dress like you deserve respect", "don't make faces": a verb in its base form without a subject anywhere, that begins a quotation. */
function isCommand(document: Document, { index, xpos, lower, lemma, deprel, head }: Token, first: Token, span: Span): boolean {
  if (!/^VBP?$/u.test(xpos) || lower !== lemma.toLowerCase()) return false;
  // "to learn and | become wiser": it goes on from what is left outside.
  if (/^conj/u.test(deprel) && head < first.index) return false;
  const own = children(document, index);
  if (own.some((at) => hasRelation(tokenAt(document, at), "nsubj", "csubj", "expl"))) return false;
  if (own.some((at) => at < first.index && hasRelation(tokenAt(document, at), "aux", "advmod"))) return false;
  const lead = own.filter((at) => at < index && hasRelation(tokenAt(document, at), "aux", "advmod")).map((at) => tokenAt(document, at));
  if (lead.some((token) => !/^(?:do|n['’]t|not|never|just|please|always)$/u.test(token.lower))) return false;
  if (own.some((at) => hasRelation(tokenAt(document, at), "mark") && tokenAt(document, at).lower === "to")) return false;
  const isOpened = /["“‘'.?!:;,]\s*$|\b(?:and|but)\s$/u.test(document.article.text.slice(Math.max(0, span.start - 5), span.start));
  // "the savings “do not cut …”": what goes before is its subject.
  const before = document.tokens.slice(0, first.index).findLast(({ text }) => !/^["“‘']+$/u.test(text));
  if (before !== undefined && /^(?:NOUN|PROPN|PRON|AUX)$/u.test(before.upos)) return false;
  return Math.min(index, ...lead.map((token) => token.index)) === first.index && isOpened;
}

/** "if you want", "whatever it holds", "who came": the word by which a clause hangs on another. */
function dependentWord(document: Document, { index }: Token): string | null {
  const mark = children(document, index)
    .map((at) => tokenAt(document, at))
    .find(
      (token) =>
        token.index < index && /^(?:if|because|although|though|whether|unless|until|whatever|whoever|who|which)$/u.test(token.lower),
    );
  return mark === undefined || document.tokens[mark.index - 1]?.upos === "VERB" ? null : mark.lower;
}

/** Whether the verb has its object and what is said of its subject inside. */
function isEnded(document: Document, { index }: Token, inside: ReadonlySet<number>): boolean {
  return children(document, index).every(
    (at) => inside.has(at) || at < index || !hasRelation(tokenAt(document, at), "obj", "iobj", "xcomp", "ccomp", "obl:agent"),
  );
}
