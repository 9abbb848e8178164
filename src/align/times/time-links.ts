/**
 * Which times of two articles belong together and are not the same. Times that are equal explain each other first: only what no equal time
 * of a like event in the other article accounts for may be another version of the other article's.
 */
import type { TimeExpression } from "../../model/index.ts";
import type { TimeRelation } from "../../tree/index.ts";
import { daysOf, monthDayOf, partOf, relateTimes } from "../../tree/index.ts";
import type { Dated } from "./dated.ts";
import type { Kin } from "../frames.ts";
import { eventLikeness, slotLikeness } from "../likeness.ts";
import { rivalsOf, sharedContent, sameTime } from "./same-time.ts";

/** Two times of one event; `probability`: that they date one thing, whatever they say. */
export interface TimeLink {
  readonly a: Dated;
  readonly b: Dated;
  readonly relation: TimeRelation;
  readonly probability: number;
}

/** Probability from which on two days that differ are taken to date one event, when one of them is a day that the other article never names. */
const NOVEL = 0.4;
/** The same where both days are named in both articles. */
const KNOWN = 0.5;
/** The same for two sayings, since people speak on many days and say like things; and where no participant is seen to be the same. */
const SAID = 0.5;
const STRANGERS = 0.45;
/** How much beside doer and deed must be in both, and of what two sayings say: one person does and says many things. */
const DONE_ALIKE = 0.15;
const SAID_ALIKE = 0.22;
/** The same for two dates of one month, of which either article has but one. */
const DATE = 0.3;
/** The same for months and years, which articles of one story name of many things: only where neither names the other's. */
const PERIOD = 0.5;
/** The same for what is told from its like by a year ("the 2016 election"), where the noun is the same. */
const WHICH = 0.4;

/** Probability from which on equal times are shown beside those that differ. */
const SHARED = 0.6;

/** One of the two says more of when it was. */
function isFiner({ a, b, relation, probability }: TimeLink): boolean {
  if (relation === "same") return probability >= PART && a.kind === "day" && partOf(a.time) !== partOf(b.time);
  if (probability < HELD || a.kind === "which" || b.kind === "which") return false;
  if (a.kind === "day" && b.kind === "day") return true;
  return !a.frame.saying && !b.frame.saying && eventLikeness(a.frame, b.frame) >= SAME_DEED;
}

const isSameMonth = (a: Dated, b: Dated): boolean => {
  const [month, other] = [a, b].map(({ time }) => monthDayOf(time)?.split(" ")[0]);
  return month !== undefined && month === other;
};

/** Days with days, a year with a year, the election of one year with that of another. */
function comparable(a: Dated, b: Dated): boolean {
  if (a.kind !== b.kind || a.noun !== b.noun) return false;
  const [left, right] = [daysOf(a.time), daysOf(b.time)];
  return a.kind === "day" || (left !== null && right !== null && Math.abs(left[1] - left[0] - (right[1] - right[0])) < 5);
}

/** Probability from which on a part of the day that only one article names is shown as a detail that differs. */
const PART = 0.6;
/** The same for a day of a weekend; and for a day of a week or a month of a year, where the clauses must tell one thing. */
const HELD = 0.5;
const SAME_DEED = 0.85;

/** Both clauses name who did it, and neither doer is spoken of in the other's sentence: two deeds of two people. */
function doOthers(a: Dated, b: Dated, kin: Kin): boolean {
  const isAbsent = ({ frame }: Dated, { entities }: Dated): boolean => {
    const doer = frame.agent?.named === true ? frame.agent.speaker : null;
    return doer !== null && ![...entities].some((id) => kin(id, doer));
  };
  return isAbsent(a, b) && isAbsent(b, a);
}

/** Who did it, or to whom or what it was done, is seen to be the same. */
function sharesParty({ frame: a }: Dated, { frame: b }: Dated, kin: Kin): boolean {
  return (slotLikeness(a.agent, b.agent, kin) ?? 0) >= 0.7 || (slotLikeness(a.patient, b.patient, kin) ?? 0) >= 0.7;
}

/**
 * One article tells of what had happened by the day that it was published, and the other's time is later than that: whatever the one tells
 * of, it is not this. Dates of publication may be those of an update, which are later still.
 */
function isLaterNews(a: Dated, b: Dated): boolean {
  const isAfter = (item: Dated, told: Dated): boolean => {
    const published = told.frame.document.article.published?.slice(0, 10);
    const { from } = item.time;
    const { from: day, to } = told.time;
    if (published === undefined || from === null || from <= published || day === null || day > published) return false;
    return (to ?? day) <= published || told.frame.claim.realis === "actual";
  };
  return isAfter(a, b) || isAfter(b, a);
}

interface TimeLinks {
  /** One to one, times of one event that have nothing in common. */
  readonly apart: readonly TimeLink[];
  /** Times of one event that are the same. */
  readonly equal: readonly TimeLink[];
  /** One to one, a time of an event and a more precise one. */
  readonly finer: readonly TimeLink[];
}

/** Links between the times of two articles, likeliest first. */
export function linkTimes(left: readonly Dated[], right: readonly Dated[], kin: Kin): TimeLinks {
  const rivals = rivalsOf();
  const pairs = left
    .flatMap((a) =>
      right.flatMap((b): TimeLink[] => {
        const relation = relateTimes(a.time, b.time);
        // A day and a year are neither equal nor versions of one; a month may hold the day.
        return relation === "unknown" || (relation === "other" && !comparable(a, b))
          ? []
          : [{ a, b, relation, probability: sameTime(a, b, kin, rivals) }];
      }),
    )
    .sort((one, two) => two.probability - one.probability);
  // The best pair of each time, and the best one with an equal time.
  const best = new Map<Dated, TimeLink>();
  const equal = new Map<Dated, number>();
  for (const pair of pairs)
    for (const item of [pair.a, pair.b]) {
      // "This week" holds any day of it, and explains none.
      if (pair.relation === "same" || (pair.relation === "holds" && pair.a.kind === pair.b.kind)) {
        if (!equal.has(item)) equal.set(item, pair.probability);
      } else if (pair.relation === "other" && !best.has(item)) best.set(item, pair);
    }
  const isNamed = (time: TimeExpression, items: readonly Dated[]): boolean => items.some((item) => relateTimes(item.time, time) === "same");
  const apart = pairs.filter((pair) => {
    const { a, b, relation, probability } = pair;
    if (relation !== "other" || best.get(a) !== pair || best.get(b) !== pair) return false;
    // An equal time that is likelier to be of the same event explains one.
    if ([a, b].some((item) => (equal.get(item) ?? 0) > probability)) return false;
    if (!rivals.related(a, b) || doOthers(a, b, kin) || isLaterNews(a, b)) return false;
    if (a.kind === "day" && sharedContent(a, b) < (a.frame.saying && b.frame.saying ? SAID_ALIKE : DONE_ALIKE)) return false;
    // Both sentences name several days: which belongs to which cannot be told.
    const inSentence = (item: Dated, other: Dated, items: readonly Dated[]): boolean =>
      items.some((one) => one.frame.claim.sentence === item.frame.claim.sentence && relateTimes(one.time, other.time) === "same");
    if (inSentence(a, b, left) || inSentence(b, a, right)) return false;
    const [known, knownToo] = [isNamed(a.time, right), isNamed(b.time, left)];
    switch (a.kind) {
      case "day":
        if (!known && !knownToo && isSameMonth(a, b)) return probability >= DATE;
        if (a.frame.saying && b.frame.saying && probability < SAID) return false;
        if (probability < STRANGERS && !sharesParty(a, b, kin)) return false;
        return probability >= (known && knownToo ? KNOWN : NOVEL);
      case "period":
        return probability >= PERIOD && !known && !knownToo;
      default:
        return probability >= WHICH && !(known && knownToo);
    }
  });
  const shared = new Map<Dated, TimeLink>();
  for (const pair of pairs)
    if (pair.relation !== "other") for (const item of [pair.a, pair.b]) if (!shared.has(item)) shared.set(item, pair);
  // An article that names the part of the day elsewhere is not the less precise one.
  const isNamedInPart = (item: Dated, other: Dated, items: readonly Dated[]): boolean =>
    partOf(item.time) === "" && items.some(({ time }) => relateTimes(time, other.time) === "same" && partOf(time) === partOf(other.time));
  const finer = pairs.filter(
    (pair) =>
      pair.relation !== "other" &&
      isFiner(pair) &&
      !(pair.relation === "same" && (isNamedInPart(pair.a, pair.b, left) || isNamedInPart(pair.b, pair.a, right))) &&
      shared.get(pair.a) === pair &&
      shared.get(pair.b) === pair &&
      rivals.related(pair.a, pair.b),
  );
  return { apart, finer, equal: pairs.filter(({ relation, probability }) => relation === "same" && probability >= SHARED) };
}
