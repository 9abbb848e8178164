/** Whose a number is, and what an amount in a list buys: two owners, or two things bought, are two measures however near the values. */
import type { Document, Token } from "../../model/index.ts";
import { dependents, tokenAt, tokensIn } from "../../tree/index.ts";
import { wordSimilarity } from "../../lexicon/similarity.ts";
import { isContent } from "../fold.ts";
import type { Kin } from "../frames.ts";
import type { Measured } from "./measured.ts";

/** Speaker id at a token of an article, or null. */
export type SpeakerAt = (source: string, token: number) => string | null;

/** Whether two numbers are of two owners known by name, or buy two things. */
export function areOfTwo(a: Measured, b: Measured, kin: Kin, speakerAt: SpeakerAt): boolean {
  return haveOtherOwners(a, b, kin, speakerAt) || buyOther(a, b);
}

/** Both have owners known by name, and none of them is the same. */
function haveOtherOwners(a: Measured, b: Measured, kin: Kin, speakerAt: SpeakerAt): boolean {
  const [own, other] = [ownersOf(a, speakerAt), ownersOf(b, speakerAt)];
  if (own.length === 0 || other.length === 0) return false;
  return !own.some((one) => other.some((two) => areOne(one, two, kin)));
}

interface Owner {
  readonly id: string | null;
  readonly names: readonly string[];
}

const areOne = (a: Owner, b: Owner, kin: Kin): boolean =>
  (a.id !== null && b.id !== null && kin(a.id, b.id)) || a.names.some((name) => b.names.includes(name));

const REACH = 8;

/** Who the number's clause is about, and whose the things are that it hangs on: from the number up to the first verb with a subject; not what is counted. */
function ownersOf({ frame: { document, source }, quantity }: Measured, speakerAt: SpeakerAt): Owner[] {
  const passed = new Set(tokensIn(document, quantity.span).map(({ index }) => index));
  const first: number[] = [];
  const others: number[] = [];
  let at = quantity.head;
  for (let steps = 0; steps < REACH && at >= 0; steps += 1) {
    passed.add(at);
    const parties = (...relations: string[]): number[] =>
      dependents(document, at, ...relations)
        .filter((index) => !passed.has(index))
        .flatMap((index) => [index, ...dependents(document, index, "nmod:poss")]);
    first.push(...dependents(document, at, "nmod:poss"), ...parties("nsubj", "nsubj:pass"));
    others.push(...parties("obj", "iobj", "obl", "obl:agent"));
    // "Took the ten-verse oath administered by the dean": who else has to do with the thing stands behind it.
    for (const below of dependents(document, at, "acl", "acl:relcl"))
      if (!passed.has(below)) others.push(...dependents(document, below, "nsubj", "obl:agent"));
    if (dependents(document, at, "nsubj", "nsubj:pass").length > 0) break;
    at = tokenAt(document, at).head;
  }
  const named = (indices: readonly number[]): Owner[] => indices.flatMap((index) => ownerAt(document, source, index, speakerAt));
  const owners = named(first);
  return owners.length === 0 ? [] : [...owners, ...named(others)];
}

/** Whoever is named at a token; by a pronoun, where the sentence has the name. */
function ownerAt({ tokens, sentences }: Document, source: string, index: number, speakerAt: SpeakerAt): Owner[] {
  const id = speakerAt(source, index);
  const token = tokens[index];
  if (id === null || token === undefined) return [];
  if (token.upos === "PROPN") return [{ id, names: namesAt(tokens, index) }];
  const { first = 0, last = 0 } = sentences[token.sentence] ?? {};
  const names = tokens.slice(first, last).filter((other) => other.upos === "PROPN" && speakerAt(source, other.index) === id);
  return token.upos === "PRON" && names.length > 0 ? [{ id, names: names.map(folded) }] : [];
}

/** The words of a name, folded: "clinton" of "the Clintons". */
function namesAt(tokens: readonly Token[], at: number): string[] {
  return tokens
    .slice(Math.max(0, at - 6), at + 7)
    .filter(
      (token) =>
        token.upos === "PROPN" &&
        token.text.length > 2 &&
        (token.index === at || (token.head === at && /^(?:flat|compound)/u.test(token.deprel))),
    )
    .map(folded);
}

const folded = ({ lower }: Token): string => lower.replace(/['’]?s?['’]?$/u, "");

/** In a list of amounts of money each buys something of its own, and nothing of what the one buys is what the other does. */
function buyOther(a: Measured, b: Measured): boolean {
  if (!/^[A-Z]{3}$/u.test(a.quantity.unit) || (!isListed(a) && !isListed(b))) return false;
  const [own, other] = [boughtWith(a), boughtWith(b)];
  return own.length > 0 && other.length > 0 && !own.some((word) => other.some((one) => one === word || wordSimilarity(one, word) >= ALIKE));
}

function amountsBeside({ frame: { document, claim }, quantity }: Measured): readonly Token[] {
  const sentence = document.sentences[claim.sentence];
  return document.tokens
    .slice(sentence?.first ?? 0, sentence?.last ?? 0)
    .filter(
      ({ text, start, end }) => (/^[$£€]/u.test(text) || text === "US$") && !(quantity.span.start < end && start < quantity.span.end),
    );
}

const isListed = (item: Measured): boolean => amountsBeside(item).length > 0;

const ALIKE = 0.6;
/** How many words on either side of an amount what it buys may stand. */
const WINDOW = 9;

/** Lemmas of the nouns next to an amount, up to the next amounts, without what the whole article is about. */
function boughtWith(item: Measured): string[] {
  const { frame, quantity } = item;
  const { document, claim } = frame;
  const sentence = document.sentences[claim.sentence];
  const amounts = amountsBeside(item);
  const from = amounts.findLast(({ end }) => end <= quantity.span.start)?.end ?? 0;
  const to = amounts.find(({ start }) => start >= quantity.span.end)?.start ?? Infinity;
  return document.tokens
    .slice(sentence?.first ?? 0, sentence?.last ?? 0)
    .filter(
      (token) =>
        token.start >= from &&
        token.end <= to &&
        (token.end <= quantity.span.start || token.start >= quantity.span.end) &&
        Math.abs(token.index - quantity.head) <= WINDOW &&
        !isOften(document, token) &&
        isContent(token) &&
        (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "ADJ"),
    )
    .map(({ lemma }) => lemma.toLowerCase())
    .filter((lemma) => !MONEY.has(lemma));
}

const OFTEN = 5;

const isOften = ({ tokens }: Document, { lower }: Token): boolean => tokens.filter((token) => token.lower === lower).length >= OFTEN;

const MONEY = new Set(["dollar", "pound", "euro", "money", "cost", "price", "amount", "sum", "total", "worth", "fund"]);
