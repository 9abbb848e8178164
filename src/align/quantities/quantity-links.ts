/**
 * Which numbers of two articles belong together. Equal numbers are set aside first, then those of which one may be a rounding of the other;
 * of what is left, two numbers that are each other's best match are most likely two versions of one (a 47-page and a 48-page
 * indictment), the more so the nearer they lie.
 */
import type { Quantity } from "../../model/index.ts";
import type { Relation } from "../../tree/quantity.ts";
import { isFinerVersion, isLoose, relate } from "../../tree/quantity.ts";
import type { Kin } from "../frames.ts";
import type { Measured } from "./measured.ts";
import { mayBeLoosely, mayBeNear, mayDiffer } from "./one-thing.ts";
import type { SpeakerAt } from "./owners.ts";
import { areOfTwo } from "./owners.ts";
import { areOfOtherPeriods } from "./periods.ts";
import { comparableUnits, rivalsOf, sameMeasure } from "./same-measure.ts";

/** Probability of one measure from which on equal or rounded values are taken to be of one thing: chance seldom makes large numbers equal. */
const EQUAL_LARGE = 0.06;
const EQUAL_SMALL = 0.15;
const VAGUE = 0.5;
/** Probability from which on two values that differ are versions of one, where one of them is nowhere in the other article. */
const NOVEL = 0.4;
/** The same where both articles have both values. */
const KNOWN = 0.6;
/** The same where one of them says only an order of magnitude. */
const LOOSE = 0.25;
/** The same where all digits but one are equal. */
const SLIP = 0.15;
/** How sure it is then that one of the two is a slip. */
const SLIPPED = 0.8;
/** The same where one of the two is linked already. */
const AGAIN = 0.55;
/** Versions of one number lie near each other: where one is less than this share of the other, more is asked. */
const FAR = 0.2;
const FAR_APART = 0.86;

/** Likeness by rules of two claims' frames from which on two numbers measure one thing whatever their values. */
const SAME_BY_RULES = 0.68;
const EQUAL_BY_RULES = 0.5;

/** Two numbers that belong together; `score`: how sure that is, 0 to 1. */
export interface QuantityLink {
  readonly a: Measured;
  readonly b: Measured;
  readonly relation: Relation;
  readonly score: number;
  /** That they measure one thing, whatever their values. */
  readonly probability: number;
  /** That one of the two is in another link too, and this one tells only how precise the other is. */
  readonly again?: true;
}

interface Pair extends QuantityLink {
  readonly rules: number;
  readonly ratio: number;
}

/** Links between the numbers of two articles, one to one. `byRules`: likeness of the claims that the numbers stand in. */
export function linkQuantities(
  left: readonly Measured[],
  right: readonly Measured[],
  kin: Kin,
  byRules: (a: Measured, b: Measured) => number,
  speakerAt: SpeakerAt,
): QuantityLink[] {
  const rivals = rivalsOf(left, right);
  const pairs = left
    .flatMap((a) =>
      right.flatMap((b): Pair[] => {
        if (!comparableUnits(a, b) || (a.quantity.unit === "age" && !sharesEntity(a, b))) return [];
        const [probability, rules] = [sameMeasure(a, b, kin, rivals), byRules(a, b)];
        const score = Math.min(
          0.93,
          Math.max(0.6 + 0.3 * probability, rules >= EQUAL_BY_RULES ? rules : 0, probability >= SLIP && isSlip(a, b) ? SLIPPED : 0),
        );
        return [
          { a, b, relation: relate(a.quantity, b.quantity), score, probability, rules, ratio: ratio(a.quantity.value, b.quantity.value) },
        ];
      }),
    )
    .sort((one, two) => two.probability + two.rules - one.probability - one.rules);
  const linked = new Map<Measured, Pair>();
  const link = (test: (pair: Pair) => boolean): void => {
    for (const pair of pairs) if (!linked.has(pair.a) && !linked.has(pair.b) && test(pair)) linked.set(pair.a, pair).set(pair.b, pair);
  };
  const large = ({ a }: Pair): boolean => Math.abs(a.quantity.value) > 12;
  const loose = ({ a, b }: Pair): boolean => isLoose(a.quantity) || isLoose(b.quantity);
  const likely = (pair: Pair): boolean =>
    pair.probability >= (isVague(pair) ? VAGUE : large(pair) ? EQUAL_LARGE : EQUAL_SMALL) || pair.rules >= EQUAL_BY_RULES;
  // Two of one thing and nearly two of another: small counts are near each other by chance.
  const telling = (pair: Pair): boolean =>
    !isPronoun(pair.a) && !isPronoun(pair.b) && (large(pair) || pair.probability >= VAGUE || pair.rules >= EQUAL_BY_RULES);
  // What is seen to be of two is no version of a third either.
  const aside = new Set<Measured>();
  const isTwo = (a: Measured, b: Measured): boolean => {
    const two = !isSlip(a, b) && (areOfTwo(a, b, kin, speakerAt) || areOfOtherPeriods(a, b));
    if (two) aside.add(a).add(b);
    return two;
  };
  const near = ({ a, b, probability }: Pair): boolean =>
    a.quantity.value === b.quantity.value || (mayBeNear(a, b, probability) && !isTwo(a, b));
  link((pair) => pair.relation === "same" && likely(pair) && (!loose(pair) || pair.probability >= LOOSE));
  // "Over ten" holds forty as well, but says nothing about it.
  link((pair) => pair.relation !== "other" && !loose(pair) && pair.ratio >= LEAST_RATIO && likely(pair) && telling(pair) && near(pair));
  // A large figure that is explained once is explained wherever the article has it.
  const explained = new Set([...linked].filter(([, pair]) => large(pair)).map(([item]) => valueOf(item)));
  const isOpen = (item: Measured): boolean =>
    !isPronoun(item) && !linked.has(item) && !aside.has(item) && (isLoose(item.quantity) || !explained.has(valueOf(item)));
  const best = new Map<Measured, Pair>();
  for (const pair of pairs)
    if ((pair.relation === "other" || loose(pair)) && isOpen(pair.a) && isOpen(pair.b))
      for (const item of [pair.a, pair.b]) if (!best.has(item)) best.set(item, pair);
  const isBest = (pair: Pair): boolean => best.get(pair.a) === pair && best.get(pair.b) === pair;
  const isNamed = ({ quantity }: Measured, items: readonly Measured[]): boolean =>
    items.some((item) => item.quantity.value === quantity.value);
  link((pair) => {
    const { a, b, relation, probability, rules } = pair;
    if (!isBest(pair) || isTwo(a, b)) return false;
    if (loose(pair)) return isLoose(a.quantity) !== isLoose(b.quantity) && probability >= LOOSE && mayBeLoosely(a, b);
    if (relation !== "other" || !mayDiffer(a, b, probability)) return false;
    if (rules >= SAME_BY_RULES || (isSlip(a, b) && probability >= SLIP)) return true;
    const novel = !isNamed(a, right) || !isNamed(b, left);
    const bare = a.quantity.of === null && b.quantity.of === null ? false : [a, b].some(({ quantity }) => quantity.unit === "number");
    // Any two spans of time in a story are years.
    const span = !/^(?:person|item|number|percent|age|[A-Z]{3})$/u.test(a.quantity.unit);
    if (ratio(a.quantity.value, b.quantity.value) < FAR) return probability >= FAR_APART;
    return probability >= (novel && !bare && !span ? NOVEL : KNOWN);
  });
  const found = [...new Set(linked.values())];
  // "Nearly two dozen" beside the 23 that the article has elsewhere too: a number that stands alone, and one that is known already.
  const alone = new Set<Measured>();
  const again = pairs.flatMap((pair): QuantityLink[] => {
    const { a, b, probability } = pair;
    const open = [a, b].filter((item) => !linked.has(item) && !alone.has(item));
    if (open.length !== 1 || probability < AGAIN || loose(pair) || !near(pair) || isPronoun(a) || isPronoun(b)) return [];
    if (!isFinerVersion(a.quantity, b.quantity) && !isFinerVersion(b.quantity, a.quantity)) return [];
    alone.add(open[0] as Measured);
    return [{ ...pair, again: true }];
  });
  return [...found, ...again];
}

const valueOf = ({ frame, quantity }: Measured): string => `${frame.source} ${quantity.unit} ${quantity.value}`;

const LEAST_RATIO = 0.5;

/** Figures of four digits or more that are one but for a digit, or for two that changed places: chance seldom makes them so near. */
function isSlip(left: Measured, right: Measured): boolean {
  return isSlipOfTally(left, right) || isSlipOfDigits(left.quantity, right.quantity);
}

/** "9 to 4" and "9 to 5": of two votes, chance seldom makes one side equal. */
function isSlipOfTally(left: Measured, right: Measured): boolean {
  if (left.quantity.unit !== "vote" || left.quantity.of !== right.quantity.of) return false;
  const [own, other] = [left, right].map(
    ({ frame: { claim }, quantity }) =>
      claim.quantities.find(({ unit, of, text }) => unit === "vote" && of !== quantity.of && text === quantity.text)?.value,
  );
  return own !== undefined && own > 1 && own === other;
}

function isSlipOfDigits(a: Quantity, b: Quantity): boolean {
  const [left, right] = [a, b].map(({ value }) => String(value).replace(".", "").replace(/0+$/u, "")) as [string, string];
  if (left.length < 4 || left.length !== right.length) return false;
  const other = [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first, second] = other;
  return (
    other.length === 1 ||
    (other.length === 2 &&
      second === (first as number) + 1 &&
      left[first as number] === right[second] &&
      left[second] === right[first as number])
  );
}

/** "One of them", "one adviser": an article more than a count. */
function isPronoun({ quantity: { text, value } }: Measured): boolean {
  return value === 1 && !/\d/u.test(text);
}

const NEAR = 0.9;

/** "Scores", "thousands": what holds nearly any number must match well in all else. */
function isVague({ a, b }: Pair): boolean {
  return (
    [a.quantity, b.quantity].some(({ low, high }) => low !== high && (low === null || high === null || high >= 4 * low)) &&
    a.quantity.text !== b.quantity.text &&
    ratio(a.quantity.value, b.quantity.value) < NEAR
  );
}

function ratio(a: number, b: number): number {
  const most = Math.max(Math.abs(a), Math.abs(b));
  return most === 0 ? 1 : Math.min(Math.abs(a), Math.abs(b)) / most;
}

function sharesEntity({ frame: a }: Measured, { frame: b }: Measured): boolean {
  return [...a.entities].some((id) => b.entities.has(id));
}
