/** Points on when something happened: times of different articles for one event that are not the same, with those of the others that agree. */
import { eventClass } from "../../lexicon/events.ts";
import { WEEKDAYS } from "../../lexicon/weekdays.ts";
import type { Point, Story } from "../../model/index.ts";
import { relateTimes } from "../../tree/index.ts";
import type { Dated } from "./dated.ts";
import { TIME_WORD, datedOf } from "./dated.ts";
import type { Frame, Kin } from "../frames.ts";
import { askFor, occurrenceQuestion, phrase } from "../label.ts";
import { commitmentOf, evidenceOf, silent } from "../stances.ts";
import { isWellFormed } from "../well-formed.ts";
import type { TimeLink } from "./time-links.ts";
import { linkTimes } from "./time-links.ts";

interface TimeGroup {
  /** At most one of each source. */
  readonly members: readonly Dated[];
  /** Probability that the worst pair dates one event. */
  readonly probability: number;
}

/** Times that differ, grouped over all sources: the likeliest pair of articles, with what the others say of the same event. */
function groupTimes(story: Story, frames: readonly Frame[], kin: Kin): TimeGroup[] {
  return groupDated(
    datedOf(story, frames),
    story.extractions.map(({ document }) => document.article.id),
    kin,
  );
}

/** The same of times that are known; `sources` in the order of the story. */
function groupDated(items: readonly Dated[], sources: readonly string[], kin: Kin): TimeGroup[] {
  const by = new Map(sources.map((source) => [source, items.filter(({ frame }) => frame.source === source)]));
  const linked = sources.flatMap((left, x) => sources.slice(x + 1).map((right) => linkTimes(by.get(left) ?? [], by.get(right) ?? [], kin)));
  const links = linked.flatMap(({ apart, finer, equal }) => [...apart, ...finer, ...equal]);
  const isLinked = (one: Dated, other: Dated): boolean =>
    links.some(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  const groups: { members: Dated[]; probability: number }[] = [];
  const join = ({ a, b, probability }: TimeLink): boolean => {
    const group = groups.find(({ members }) => members.includes(a) || members.includes(b));
    if (group === undefined) return false;
    const other = group.members.includes(a) ? b : a;
    if (!group.members.includes(other) && group.members.some(({ frame }) => frame.source === other.frame.source)) return true;
    // Linked to one of them does not mean that it dates the same event as the others, unless they say the same as that one.
    const partner = other === a ? b : a;
    const fits = (member: Dated): boolean =>
      isLinked(member, other) || [other, partner].some((one) => relateTimes(member.time, one.time) === "same");
    if (!group.members.includes(other) && !group.members.every(fits)) return true;
    if (!group.members.includes(other)) group.members.push(other);
    group.probability = Math.min(group.probability, probability);
    return true;
  };
  for (const link of linked.flatMap(({ apart }) => apart).sort((one, two) => two.probability - one.probability))
    if (!join(link)) groups.push({ members: [link.a, link.b], probability: link.probability });
  for (const link of linked.flatMap(({ finer }) => finer).sort((one, two) => two.probability - one.probability))
    if (!join(link)) groups.push({ members: [link.a, link.b], probability: link.probability });
  for (const { a, b } of linked.flatMap(({ equal }) => equal)) {
    const group = groups.find(({ members }) => members.includes(a) !== members.includes(b));
    const other = group?.members.includes(a) ? b : a;
    if (group !== undefined && !group.members.some(({ frame }) => frame.source === other.frame.source)) group.members.push(other);
  }
  return groups.map(({ members, probability }) => ({
    probability,
    members: sources.flatMap((source) => members.filter(({ frame }) => frame.source === source)),
  }));
}

/** How well a question can be made of a clause: not of one that takes a day for what is done or who does it, nor, where there is another, of what was only planned. */
function askable({ frame: { claim, document, agent } }: Dated): number {
  const isDay = (head: number): boolean => WEEKDAYS.has(document.tokens[head]?.lower ?? "");
  return 2 * Number(!isDay(claim.head) && !(agent !== null && isDay(agent.argument.head))) + Number(claim.realis === "actual");
}

/** The question for the day; where that does not read well, a heading: "Day of the release". */
function labelOf(story: Story, frame: Frame): string {
  const question = askFor("When", occurrenceQuestion(story, frame));
  if (isWellFormed(question)) return question;
  const { document, claim, patient, agent } = frame;
  const isNoun = (at: number): boolean => document.tokens[at]?.upos === "NOUN" && !TIME_WORD.test(document.tokens[at].lower);
  const label = claim.event === null ? null : (eventClass(claim.event)?.label ?? null);
  // "Was supposed to": the noun says what; of a deed, its own name.
  const noun = [claim.head, patient?.argument.head, agent?.argument.head].find((at): at is number => at !== undefined && isNoun(at));
  if (label !== null && (noun === undefined || claim.head !== noun)) return `Day of the ${label}`;
  return noun === undefined ? "Day" : `Day of the ${phrase(document, noun, 3, ["case", "det", "nmod:poss", "nmod"])}`;
}

/** A point for each group; the value of a stance is the time as the article has it, its confidence that all times are of one event. */
export function timePoints(story: Story, frames: readonly Frame[], kin: Kin, keyOf: (frame: Frame) => string): Point[] {
  const sources = story.extractions.map(({ document }) => document.article.id);
  return groupTimes(story, frames, kin).map(({ members, probability }) => {
    const seed = [...members].sort((a, b) => askable(b) - askable(a) || b.frame.prominence - a.frame.prominence)[0] as Dated;
    return {
      id: "",
      label: labelOf(story, seed.frame),
      lead: false,
      facet: "time",
      claims: members.map(({ frame }) => frame.claim.id),
      stances: sources.map((source) => {
        const member = members.find(({ frame }) => frame.source === source);
        if (member === undefined) return silent(source);
        const { claim, spoken } = member.frame;
        return {
          source,
          commitment: spoken ? "relays" : commitmentOf(claim),
          polarity: "affirms",
          value: member.time.text,
          voices: claim.voices.flatMap(({ speakers }) => speakers),
          evidence: [{ ...evidenceOf(claim), span: member.time.span }],
          confidence: probability,
        };
      }),
      key: `${keyOf(seed.frame)}|time`,
    };
  });
}
