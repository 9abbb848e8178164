/**
 * Whether two values that differ are versions of one, by what is counted and who is named: a matter of names and nouns, where a fitted
 * likeness alone would set the two senators of one house against the three of another.
 */
import { eventClass } from "../../lexicon/events.ts";
import { textSimilarity, wordSimilarity, wordWeight } from "../../lexicon/similarity.ts";
import { tokensIn } from "../../tree/index.ts";
import type { Frame } from "../frames.ts";
import { eventLikeness } from "../likeness.ts";
import type { Measured } from "./measured.ts";
import { isOwnAge } from "./own-age.ts";
import { thingOf } from "./surroundings.ts";

/** A match so likely that neither other names nor another word for what is counted speaks against it. */
const SURE = 0.75;
/** The same for small counts of one noun, and for money, shares and spans of time that measure who knows what. */
const VERY_SURE = 0.86;
/** Up to here a count may be of anything: what is counted and what is done with it must be the same. */
const SMALL = 12;

const COUNTED: ReadonlySet<string> = new Set(["person", "item", "number"]);

/** Whether values of which one may be a rounding or a bound of the other may be put side by side; `probability`: that they measure one thing. */
export function mayBeNear(a: Measured, b: Measured, probability: number): boolean {
  if (a.quantity.unit === "age") return isOwnAge(a.frame, a.quantity) && isOwnAge(b.frame, b.quantity);
  if (namedApart(a, b)) return false;
  const [x, y] = [a.quantity.of, b.quantity.of];
  return probability >= SURE || (!apartByName(a.frame, b.frame) && (x === null || y === null || ofLikeness(a, b) >= 0.5));
}

/** Whether values that differ altogether may. */
export function mayDiffer(a: Measured, b: Measured, probability: number): boolean {
  if (!mayBeNear(a, b, probability)) return false;
  if (a.quantity.unit === "age") return true;
  if (!COUNTED.has(a.quantity.unit)) return probability >= VERY_SURE || measuresAlike(a, b);
  const of = ofLikeness(a, b);
  return !isSmall(a) || !isSmall(b) || (of >= 0.85 && probability >= VERY_SURE) || (of >= 0.6 && eventLikeness(a.frame, b.frame) >= 0.7);
}

/** Whether an order of magnitude ("dozens") may be put beside a number: of the same noun, or of what is done to those counted. */
export function mayBeLoosely(a: Measured, b: Measured): boolean {
  if (!COUNTED.has(a.quantity.unit)) return measuresAlike(a, b);
  return ofLikeness(a, b) >= 0.85 && !namedApart(a, b) && (!(isSmall(a) && isSmall(b)) || eventLikeness(a.frame, b.frame) >= 0.7);
}

const isSmall = ({ quantity }: Measured): boolean => Math.abs(quantity.value) <= SMALL;

/** Money, shares and spans of time measure anything: what is done with them must be the same, or what they are of. */
function measuresAlike(a: Measured, b: Measured): boolean {
  if (eventLikeness(a.frame, b.frame) >= 0.7) return true;
  const [own, other] = [thingOf(a), thingOf(b)];
  const words = ({ noun, which }: typeof own): string[] => (noun === null ? [...which] : [noun, ...which]);
  const shared = words(own).filter((word) => words(other).includes(word));
  return (
    textSimilarity(words(own), words(other)) >= 0.3 || shared.some((word) => wordWeight(word) >= 0.5) || sharedNames(a.frame, b.frame) >= 2
  );
}

/** Likeness of what is counted, 0 to 1: "dozens of arrests" and "200 people were arrested" count one thing. */
function ofLikeness(a: Measured, b: Measured): number {
  const [x, y] = [a.quantity.of, b.quantity.of];
  if (x === null || y === null) return 0;
  if (x === y) return 1;
  return Math.max(wordSimilarity(x, y), isDone(a, b) || isDone(b, a) ? 0.9 : 0);
}

/** The one counts events ("arrests"), the other the people to whom they happen. */
function isDone({ quantity: { of } }: Measured, { quantity, frame: { claim } }: Measured): boolean {
  if (quantity.unit !== "person" || of === null) return false;
  return of === claim.predicate || (claim.event !== null && eventClass(claim.event)?.label === of);
}

/** Both numbers have the names of those counted right behind them ("two senators, Ann Roe and Tom Fell"), and none is the same. */
function namedApart(a: Measured, b: Measured): boolean {
  const names = ({ frame: { document }, quantity }: Measured): string[] => {
    const last = tokensIn(document, quantity.span).at(-1)?.index ?? -1;
    const noun = document.tokens
      .slice(last + 1, last + 6)
      .find(({ upos, lemma }) => upos === "NOUN" && lemma.toLowerCase() === quantity.of);
    const [mark, first] = noun === undefined ? [] : document.tokens.slice(noun.index + 1, noun.index + 3);
    if (mark?.upos !== "PUNCT" || first?.upos !== "PROPN" || first.sentence !== mark.sentence) return [];
    const rest = document.tokens.slice(first.index, first.index + 12).filter(({ sentence }) => sentence === first.sentence);
    const end = rest.findIndex(({ upos, lower }) => upos !== "PROPN" && upos !== "PUNCT" && lower !== "and");
    return rest.slice(0, end < 0 ? undefined : end).flatMap(({ upos, lower }) => (upos === "PROPN" ? [lower] : []));
  };
  const [own, other] = [names(a), names(b)];
  return own.length > 0 && other.length > 0 && !own.some((name) => other.includes(name));
}

/** Both sentences name people or places, and none is the same. */
export function apartByName(a: Frame, b: Frame): boolean {
  const [own, other] = [namesIn(a), namesIn(b)];
  return own.size > 0 && other.size > 0 && ![...own].some((name) => other.has(name));
}

function sharedNames(a: Frame, b: Frame): number {
  const other = namesIn(b);
  return [...namesIn(a)].filter((name) => other.has(name)).length;
}

function namesIn({ document, claim }: Frame): Set<string> {
  const sentence = document.sentences[claim.sentence];
  return new Set(
    document.tokens
      .slice(sentence?.first ?? 0, sentence?.last ?? 0)
      .filter(({ upos, text, index }) => upos === "PROPN" || (upos === "NOUN" && index !== sentence?.first && /^\p{Lu}\p{Ll}/u.test(text)))
      .map(({ lower }) => lower.replace(/s$/u, "")),
  );
}
