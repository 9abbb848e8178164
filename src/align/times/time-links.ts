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
import { ONE_DEED, areOneDeed, deedLikeness, limitOf } from "./one-deed.ts";
import type { Rivals } from "./same-time.ts";
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
/** The same where either day is named in one article only: days that both know are mostly days of two events, these seldom are. */
const STRANGE = 0.3;
/** And where no sentence of either article is much nearer to the other one than these two are to each other. */
const NEAREST = 0.12;
/** Sureness of what is reported of such pairs, since that either day is not known to the other article is no part of the probability. */
const LEAST_SURE = 0.4;
/** The same for two dates of one month, of which either article has but one. */
const DATE = 0.3;
/** The same for months and years, which articles of one story name of many things: only where neither names the other's. */
const PERIOD = 0.5;
/** The same where one article names the other's too, of another thing. */
const SURE_PERIOD = 0.8;
/** The same for what is told from its like by a year ("the 2016 election"), where the noun is the same. */
const WHICH = 0.4;

/** Probability from which on equal times are shown beside those that differ. */
const SHARED = 0.6;

/** How sure it is that two times date one event where both date a vote that went the same way. */
const ONE_VOTE = 0.8;

const isOneVote = (a: Dated, b: Dated): boolean =>
  a.kind === "day" && b.kind === "day" && [...a.tallies].some((tally) => b.tallies.has(tally));

/** One of the two says more of when it was. */
function isFiner({ a, b, relation, probability }: TimeLink): boolean {
  if (relation === "same") return probability >= PART && a.kind === "day" && partOf(a.time) !== partOf(b.time);
  if (probability < HELD || a.kind === "which" || b.kind === "which" || limitOf(a) !== limitOf(b)) return false;
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

/** Whether the clauses around are about one somebody; null where it is not known of both. */
function areDoersSame(a: Dated, b: Dated, kin: Kin): boolean | null {
  return a.doer === null || b.doer === null ? null : kin(a.doer, b.doer);
}

/** Least likeness of two sentences each of which is nearest to the other of all in its article; and how near to the nearest is near enough. */
interface Nearness {
  readonly cosine: number;
  readonly mutual: number;
}
const NEAR: Nearness = { cosine: 0.08, mutual: 0.7 };
const NEAR_THOUGH_KNOWN: Nearness = { cosine: 0.15, mutual: 0.9 };
/** Nearest to each other and so alike that the doers may be called by names that were not found to be one. */
const ALL_BUT_ONE: Nearness = { cosine: 0.28, mutual: 1 };

/** Of all sentences of both articles, these two are nearest to each other, or nearly so. */
function areNearest(a: Dated, b: Dated, { kin, rivals }: Setting, least: Nearness): boolean {
  const passages = rivals.passages(a, b);
  const [left, right] = [a.frame.claim.sentence, b.frame.claim.sentence];
  const reaches = ({ cosine, mutual }: Nearness): boolean =>
    passages.cosine(left, right) >= cosine && passages.mutual(left, right) >= mutual;
  return reaches(areDoersSame(a, b, kin) === false ? ALL_BUT_ONE : least);
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

/** What comes before the vote itself; and what is done to one document one after the other. */
const ROUNDS: ReadonlySet<string> = new Set(["primary", "caucus", "runoff"]);
const STAGES: ReadonlySet<string> = new Set(["draft", "propose", "issue", "publish", "sign", "file", "approve", "pass", "enact", "veto"]);

/** A primary is not the election, nor is the issue of a notice its publication: a stage that the sentence of the other does not speak of. */
function areTwoStages(a: Dated, b: Dated): boolean {
  const rounds = ({ governors, deed }: Dated): string[] => [...governors, ...deed].filter((word) => ROUNDS.has(word));
  const lacks = ({ sentence }: Dated, words: readonly string[]): boolean =>
    words.length > 0 && !words.some((word) => sentence.includes(word));
  if (lacks(b, rounds(a)) || lacks(a, rounds(b))) return true;
  const stages = ({ governors }: Dated): string[] => governors.filter((word) => STAGES.has(word));
  return lacks(b, stages(a)) && lacks(a, stages(b));
}

/** The times of two articles, and what a pair of them is judged by beside itself. */
export interface Setting {
  readonly left: readonly Dated[];
  readonly right: readonly Dated[];
  /** Likeliest first. */
  readonly pairs: readonly TimeLink[];
  /** The likeliest pair of times that differ that a time is in. */
  readonly best: ReadonlyMap<Dated, TimeLink>;
  /** Probability of the likeliest pair of equal times that a time is in. */
  readonly equal: ReadonlyMap<Dated, number>;
  readonly kin: Kin;
  readonly rivals: Rivals;
}

interface TimeLinks {
  /** One to one, times of one event that have nothing in common. */
  readonly apart: readonly TimeLink[];
  /** Times of one event that are the same. */
  readonly equal: readonly TimeLink[];
  /** One to one, a time of an event and a more precise one. */
  readonly finer: readonly TimeLink[];
}

/** What speaks against two times that differ being of one event, by name; null where nothing does. */
export function vetoOf(pair: TimeLink, setting: Setting): string | null {
  const { left, right, best, equal, kin, rivals } = setting;
  const { a, b, probability } = pair;
  const never = isTwo(pair, kin);
  if (never !== null) return never;
  if (best.get(a) !== pair || best.get(b) !== pair) return "another pair is likelier";
  // An equal time that is likelier to be of the same event explains one.
  if ([a, b].some((item) => (equal.get(item) ?? 0) > probability)) return "an equal time explains one";
  // Both sentences name several days: which belongs to which cannot be told.
  const inSentence = (item: Dated, other: Dated, items: readonly Dated[]): boolean =>
    items.some((one) => one.frame.claim.sentence === item.frame.claim.sentence && relateTimes(one.time, other.time) === "same");
  if (inSentence(a, b, left) || inSentence(b, a, right)) return "both days in one sentence";
  if (isOneVote(a, b)) return null;
  const isNamed = (time: TimeExpression, items: readonly Dated[]): boolean => items.some((item) => relateTimes(item.time, time) === "same");
  const known = Number(isNamed(a.time, right)) + Number(isNamed(b.time, left));
  if (a.kind === "day" && sharedContent(a, b) < (a.frame.saying && b.frame.saying ? SAID_ALIKE : DONE_ALIKE))
    return "little else in common";
  if (isNearest(pair, setting, known)) return null;
  if (!rivals.related(a, b)) return "unrelated";
  switch (a.kind) {
    case "day":
      if (known === 0 && isSameMonth(a, b)) return probability >= DATE ? null : "unlikely";
      if (a.frame.saying && b.frame.saying && probability < SAID) return "two sayings";
      if (probability < STRANGERS && !sharesParty(a, b, kin) && (known > 0 || areDoersSame(a, b, kin) !== true)) return "no shared party";
      return probability >= [STRANGE, NOVEL, KNOWN][known]! ? null : "unlikely";
    case "period":
      return probability >= (known === 0 ? PERIOD : known === 1 && areDoersSame(a, b, kin) === true ? SURE_PERIOD : 2) ? null : "unlikely";
    default:
      if (known === 2) return "named by both";
      return probability >= WHICH ? null : "unlikely";
  }
}

/** Of two days of which not both articles name both: the sentences are each other's nearest, and the pair is not unlikely. */
function isNearest({ a, b, probability }: TimeLink, setting: Setting, known: number): boolean {
  return a.kind === "day" && known < 2 && probability >= NEAREST && areNearest(a, b, setting, known === 0 ? NEAR : NEAR_THOUGH_KNOWN);
}

/** What rules out, whatever the probability, that two times that differ are of one event. */
function isTwo({ a, b }: TimeLink, kin: Kin): string | null {
  if (doOthers(a, b, kin)) return "two doers";
  if (areTwoStages(a, b)) return "two stages";
  return isLaterNews(a, b) ? "later news" : null;
}

/** All pairs of times of two articles that can be compared, likeliest first, and what they are judged by. */
export function settingOf(left: readonly Dated[], right: readonly Dated[], kin: Kin): Setting {
  const rivals = rivalsOf();
  const pairs = left
    .flatMap((a) =>
      right.flatMap((b): TimeLink[] => {
        const relation = relateTimes(a.time, b.time);
        // A day and a year are neither equal nor versions of one; a month may hold the day.
        return relation === "unknown" || (relation === "other" && !comparable(a, b))
          ? []
          : [{ a, b, relation, probability: isOneVote(a, b) ? ONE_VOTE : sameTime(a, b, kin, rivals) }];
      }),
    )
    .sort((one, two) => two.probability - one.probability);
  const best = new Map<Dated, TimeLink>();
  const equal = new Map<Dated, number>();
  for (const pair of pairs)
    for (const item of [pair.a, pair.b]) {
      // "This week" holds any day of it, and explains none.
      if (pair.relation === "same" || (pair.relation === "holds" && pair.a.kind === pair.b.kind)) {
        if (!equal.has(item)) equal.set(item, pair.probability);
      } else if (pair.relation === "other" && !best.has(item) && isTwo(pair, kin) === null) best.set(item, pair);
    }
  return { left, right, pairs, best, equal, kin, rivals };
}

/** One to one, times of one deed of which one holds the other, that are in none of the links and equal to no time of the other article for a like deed. */
function surelyFiner({ pairs, kin, rivals }: Setting, links: readonly TimeLink[]): TimeLink[] {
  const isEqual = (item: Dated): boolean =>
    pairs.some(
      ({ a, b, relation, probability }) =>
        relation === "same" && (a === item || b === item) && (probability >= HELD || areOneDeed(a, b, kin, rivals)),
    );
  const taken = new Set(links.flatMap(({ a, b }) => [a, b]));
  return pairs
    .filter((pair) => pair.relation === "holds" && isTwo(pair, kin) === null && areOneDeed(pair.a, pair.b, kin, rivals))
    .map((pair) => ({ pair, likeness: deedLikeness(pair.a, pair.b) }))
    .sort((one, two) => two.likeness - one.likeness)
    .flatMap(({ pair: { a, b, ...rest } }): TimeLink[] => {
      if (taken.has(a) || taken.has(b) || isEqual(a) || isEqual(b)) return [];
      taken.add(a).add(b);
      return [{ ...rest, a, b, probability: Math.max(rest.probability, ONE_DEED) }];
    });
}

/** Links between the times of two articles, likeliest first. */
export function linkTimes(left: readonly Dated[], right: readonly Dated[], kin: Kin): TimeLinks {
  const setting = settingOf(left, right, kin);
  const { pairs, rivals } = setting;
  const apart = pairs
    .filter((pair) => pair.relation === "other" && vetoOf(pair, setting) === null)
    .map((pair) => ({ ...pair, probability: Math.max(pair.probability, LEAST_SURE) }));
  const shared = new Map<Dated, TimeLink>();
  for (const pair of pairs)
    if (pair.relation !== "other") for (const item of [pair.a, pair.b]) if (!shared.has(item)) shared.set(item, pair);
  // An article that names the part of the day elsewhere is not the less precise one.
  const isNamedInPart = (item: Dated, other: Dated, items: readonly Dated[]): boolean =>
    partOf(item.time) === "" && items.some(({ time }) => relateTimes(time, other.time) === "same" && partOf(time) === partOf(other.time));
  const likely = pairs.filter(
    (pair) =>
      pair.relation !== "other" &&
      isFiner(pair) &&
      !doOthers(pair.a, pair.b, kin) &&
      !(pair.relation === "same" && (isNamedInPart(pair.a, pair.b, left) || isNamedInPart(pair.b, pair.a, right))) &&
      shared.get(pair.a) === pair &&
      shared.get(pair.b) === pair &&
      rivals.related(pair.a, pair.b),
  );
  const sure = likely.map((pair) =>
    areOneDeed(pair.a, pair.b, kin, rivals) ? { ...pair, probability: Math.max(pair.probability, ONE_DEED) } : pair,
  );
  const finer = [...sure, ...surelyFiner(setting, [...sure, ...apart])];
  return { apart, finer, equal: pairs.filter(({ relation, probability }) => relation === "same" && probability >= SHARED) };
}
