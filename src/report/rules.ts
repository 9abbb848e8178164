import { COMPARE_LEVELS, DRAFT_LEVELS, draftLevels, type Levels } from "../model/levels.ts";
import type { Rule } from "../model/rule.ts";
import { RULES } from "../model/rule.ts";

export type RuleGroup = "event" | "value" | "quotation" | "attribution" | "coverage" | "article" | "draft";

/** Everything that is said about a rule, wherever it is said: on screen, in SARIF, by `explain`. */
export interface RuleInfo {
  /** Short heading. */
  readonly title: string;
  /** One sentence: what a finding of this rule says. */
  readonly summary: string;
  readonly group: RuleGroup;
  /** What is held against what. */
  readonly compares: string;
  /** What would make such a finding go away, or another one. */
  readonly change: string;
  /** Page of the rule, relative to the package. */
  readonly helpUri: string;
  /** Level by verdict of a finding whose reading is sure, when articles are compared; a less sure one has a lower level. */
  readonly levels: Levels;
  /** The same in `check`, where one side is the draft. */
  readonly draftLevels: Levels;
}

type Entry = Omit<RuleInfo, "helpUri" | "levels" | "draftLevels">;

const ENTRIES: Readonly<Record<Rule, Entry>> = {
  "denied-event": {
    group: "event",
    title: "Did it happen?",
    summary: "One side says that something happened, another that it did not.",
    compares:
      "Claims about one event (same participants, same time, planned or done) with their polarity, and through whom each article has them.",
    change:
      "An article that takes a side in its own voice makes a dispute of speakers a conflict of articles; a claim about another event or another day is not compared.",
  },
  "opposite-outcome": {
    group: "event",
    title: "Opposite outcome",
    summary: "Two accounts give one event opposite outcomes: won and lost, rose and fell, accepted and rejected.",
    compares: "Events of one class with the same participants whose predicates are opposites.",
    change:
      "Another participant, stage or time makes them two events: a bill passed in committee and rejected in the chamber is no contradiction.",
  },
  response: {
    group: "event",
    title: "Has the other side answered?",
    summary: "The articles differ on whether somebody confirmed, denied, declined to comment or could not be reached.",
    compares: "What each article says that one person or organization answered to one question.",
    change: "Different times of writing explain many of these; dates of publication in the articles let them be told apart.",
  },
  certainty: {
    group: "event",
    title: "How sure is it?",
    summary: "One account states as fact what another calls alleged, possible, planned or conditional.",
    compares: "Certainty and realis of claims about one event in the articles' own voice.",
    change: "The same hedge in both, or a speaker to whom the stronger claim is attributed.",
  },
  debunked: {
    group: "event",
    title: "Called false",
    summary: "One article repeats what another calls a hoax, a fake or untrue.",
    compares: "What an article as a whole holds about a claim, its last word first, not single sentences.",
    change: "An article that repeats a rumour in order to knock it down holds that it is not so.",
  },
  quantity: {
    group: "value",
    title: "Number",
    summary: "Two accounts give different numbers for one thing.",
    compares:
      "Numbers of the same thing with the same measure, basis and period. A rounding, or a range that contains the other number, is a difference.",
    change: "Other dates of publication make a rising toll an update; another basis or period makes two numbers incomparable.",
  },
  time: {
    group: "value",
    title: "Date or time",
    summary: "Two accounts put one event on different days or at different times.",
    compares: "Times of one event, resolved against each article's date of publication or dateline.",
    change: 'A date of publication (`--published FILE=DATE`) settles what "Tuesday" means.',
  },
  place: {
    group: "value",
    title: "Place",
    summary: "Two accounts put one event in different places.",
    compares: "Places of one event, as each article names them.",
    change: "A place inside the other is a difference in detail.",
  },
  duration: {
    group: "value",
    title: "Duration",
    summary: "Two accounts give different lengths of time for one thing.",
    compares: "Durations of one event or state, in one unit.",
    change: "A rounding or a range that contains the other is a difference.",
  },
  agent: {
    group: "value",
    title: "Who did it",
    summary: "Two accounts name different people or organizations as those who acted.",
    compares: "Agents of one event that has one agent.",
    change: "Somebody who acts for the other (a ministry and its minister) is a difference.",
  },
  cause: {
    group: "value",
    title: "Cause",
    summary: "Two accounts give one event different causes, or blame different people.",
    compares: "Causes that the articles give for one event, with their voices.",
    change: "Causes that can hold together are a difference.",
  },
  "name-spelling": {
    group: "value",
    title: "Spelling of a name",
    summary: "One person, organization or place is spelled in different ways.",
    compares: "Names that were resolved to one speaker across the articles.",
    change: "An alias in the configuration accepts a spelling everywhere.",
  },
  role: {
    group: "value",
    title: "Title or role",
    summary: "One person has different titles or roles in two accounts.",
    compares: "Titles and roles that stand with names of one speaker.",
    change: "A shorter form of one title, or a title that goes with a time of writing, is folded away.",
  },
  "other-person": {
    group: "value",
    title: "Another person",
    summary: "Two accounts give different people for one part in one event.",
    compares: "Fillers of one role of one event, once names are resolved.",
    change: "An alias in the configuration, where both names are one person's.",
  },
  "altered-quotation": {
    group: "quotation",
    title: "Quotation altered",
    summary: "One quotation has other words in two accounts.",
    compares: "Direct quotations of one speaker, word by word. Punctuation, capitals, spelling and a cue in the middle are folded away.",
    change: "Brackets or an ellipsis where words were changed or left out make it a marked change.",
  },
  "cut-quotation": {
    group: "quotation",
    title: "Quotation cut short",
    summary: "A quotation in one account stops short of, or starts later than, the same one in another.",
    compares: "Direct quotations of one speaker of which one contains the other.",
    change: "It is a warning where what was cut changes the sense: a condition, a negation, a contrast.",
  },
  "stitched-quotation": {
    group: "quotation",
    title: "Quotations stitched together",
    summary: "One account gives as one quotation what is two in another.",
    compares: "Direct quotations of one speaker, as runs of words.",
    change: "A cue between the parts, or an ellipsis, shows the seam.",
  },
  "quoted-paraphrased": {
    group: "quotation",
    title: "Quoted here, paraphrased there",
    summary: "One account has in quotation marks what another paraphrases.",
    compares: "Direct and indirect quotations of one speaker.",
    change: "A paraphrase that says something else is reported as a difference of what was said.",
  },
  "quotation-speaker": {
    group: "quotation",
    title: "Same words, another speaker",
    summary: "Two accounts give the same quotation to different speakers.",
    compares: "Speakers of quotations with the same words.",
    change: "A spokesman who speaks for the other is reported as such.",
  },
  "quotation-occasion": {
    group: "quotation",
    title: "Same words, another occasion",
    summary: "Two accounts put the same quotation on different occasions, or aim it at different targets.",
    compares: "Medium, addressee, occasion and topic of quotations with the same words.",
    change: "An occasion that one article leaves out is no difference.",
  },
  "attribution-dropped": {
    group: "attribution",
    title: "Stated as fact here, attributed there",
    summary: "One account states in its own voice what another attributes to somebody.",
    compares: "The chain of voices of claims about one point.",
    change: "Attribution in the account that states it, or a second source of its own.",
  },
  spokesperson: {
    group: "attribution",
    title: "In person or by a spokesman",
    summary: "One account has it from somebody, another from those who speak for them.",
    compares: "Speakers of one statement and whom they speak for.",
    change: "The same speaker in both.",
  },
  "anonymous-source": {
    group: "attribution",
    title: "Named here, anonymous there",
    summary: "One account names who said it, another does not.",
    compares: 'Speakers of one statement: a name against "an official", "sources", "people familiar".',
    change: "A name in both.",
  },
  "second-hand": {
    group: "attribution",
    title: "Second-hand",
    summary: "One account has from another medium what a third has itself.",
    compares: 'Voices between the speaker and the article: "told the …", "as … reports".',
    change: "Both have it first-hand, or both from the same medium.",
  },
  shared: {
    group: "coverage",
    title: "Shared",
    summary: "Two or more accounts say the same, or pass on the same voice.",
    compares: "What the articles hold about one point; where they have it from says how many witnesses that really is.",
    change: "Nothing: it is no fault. It says who agrees and whence, never that it is true.",
  },
  "single-source": {
    group: "coverage",
    title: "Only in one article",
    summary: "Only one account has it.",
    compares: "Claims that met nothing in the other articles.",
    change: "An article more that has it too.",
  },
  "missing-response": {
    group: "coverage",
    title: "Answer missing",
    summary: "An account gives an accusation without the answer that another account has.",
    compares: "Accusations and answers by those accused, over all articles.",
    change: "The answer, or a line that says it was asked for.",
  },
  "one-origin": {
    group: "coverage",
    title: "One origin",
    summary: "Several accounts have it from one and the same place: wire copy, one citing another, one spokesman.",
    compares: "Runs of shared sentences, citations between the articles, and the speakers behind one side.",
    change: "A source with reporting of its own.",
  },
  "self-contradiction": {
    group: "article",
    title: "Contradicts itself",
    summary: "One article says two things that cannot both be right: headline and body, two ages, two counts.",
    compares: "Claims of one article in its own voice.",
    change: "One of the two mended, or a time that sets them apart.",
  },
  sum: {
    group: "article",
    title: "Sum that does not add up",
    summary: "The parts that an article gives do not add up to its total.",
    compares: "A total and the parts that are said to make it up, in one article.",
    change: 'The total or a part mended; "about" and "more than" allow for what is missing.',
  },
  "unsupported-claim": {
    group: "draft",
    title: "In no source",
    summary: "The draft states something on the story that none of its sources has.",
    compares: "A claim of the draft with every claim of the sources on the same event.",
    change: "A source that has it, or an attribution to who says so. Background that is on no source's subject is counted, not listed.",
  },
  "contradicted-claim": {
    group: "draft",
    title: "Contradicted by a source",
    summary: "A source says that what the draft states is not so.",
    compares: "A claim of the draft with what each source holds in its own voice.",
    change: "The draft mended, or both accounts given with who says so.",
  },
  "unknown-quotation": {
    group: "draft",
    title: "Quotation in no source",
    summary: "The draft has words in quotation marks that no source has.",
    compares: "Each direct quotation of the draft with every quotation and sentence of the sources, word by word.",
    change: "A source that has the words (a transcript, notes), or a paraphrase without quotation marks.",
  },
  "unknown-name": {
    group: "draft",
    title: "Name in no source",
    summary: "The draft names somebody whom no source names.",
    compares: "Names of the draft with the names in the sources, short forms and titles folded together.",
    change: "A source with the name, or an alias in the configuration.",
  },
  "unknown-number": {
    group: "draft",
    title: "Number in no source",
    summary: "The draft has a number that no source has.",
    compares: "Numbers of the draft with those of the sources, roundings and units of measure in view.",
    change: "A source with the number, or the sum from which it was worked out.",
  },
  "unknown-date": {
    group: "draft",
    title: "Date in no source",
    summary: "The draft puts an event on a date that no source gives.",
    compares: "Dates and weekdays of the draft with those of the sources, resolved against dates of publication.",
    change: 'A source with the date; dates of publication where "Tuesday" could not be resolved.',
  },
};

/** The rule information record: exhaustive over `RULES`. */
export const RULE_INFO: Readonly<Record<Rule, RuleInfo>> = Object.fromEntries(
  RULES.map((rule) => {
    return [rule, { ...ENTRIES[rule], helpUri: `docs/rules/${rule}.md`, levels: COMPARE_LEVELS, draftLevels: draftLevels(rule) }];
  }),
) as unknown as Readonly<Record<Rule, RuleInfo>>;

export function isRule(name: string): name is Rule {
  return (RULES as readonly string[]).includes(name);
}

/** Information on a rule by name; a report of a newer version may have rules that are not known here. */
export function ruleInfo(name: string): RuleInfo {
  if (isRule(name)) return RULE_INFO[name];
  return {
    group: "event",
    title: name,
    summary: `A finding of the rule ${name}.`,
    compares: "",
    change: "",
    helpUri: `docs/rules/${name}.md`,
    levels: COMPARE_LEVELS,
    draftLevels: DRAFT_LEVELS,
  };
}
