/** Times of the articles with what they date and what stands around them. */
import { SPEECH_VERBS } from "../../lexicon/cues.ts";
import { nounEvent } from "../../lexicon/events.ts";
import { LIGHT_VERBS, OCCURRENCE_VERBS } from "../../lexicon/light-verbs.ts";
import { MONTHS } from "../../lexicon/weekdays.ts";
import type { Document, Extraction, Sentence, Story, TimeExpression, Token } from "../../model/index.ts";
import {
  daysOf,
  dependent,
  dependents,
  hasRelation,
  isWeekend,
  monthDayOf,
  nearestDate,
  tokenAt,
  tokensIn,
  weekdayOf,
} from "../../tree/index.ts";
import { isContent } from "../fold.ts";
import type { Frame } from "../frames.ts";
import { SAYING } from "../frames.ts";
import { markedStream } from "../quotations/passages.ts";
import { talliesAt, talliesOf } from "./votes.ts";

/** A time with the claim that it dates and what stands around it. */
export interface Dated {
  readonly frame: Frame;
  readonly time: TimeExpression;
  /** day: a day or a weekend; period: a month, a year; which: a year or date that tells one thing from its like ("the 2016 election"). */
  readonly kind: "day" | "period" | "which";
  /** For `which`: the noun that it stands with; else null. */
  readonly noun: string | null;
  /** Lemmas of the sentence's words with content, without words for time. */
  readonly sentence: readonly string[];
  /** Lemmas of the words with content next to the time. */
  readonly near: readonly string[];
  /** Lemmas of the sentence's words with content, without words for time and without names: what is told, not of whom. */
  readonly told: readonly string[];
  /** The same of the sentence and its two neighbours. */
  readonly around: ReadonlySet<string>;
  /** Lemmas of what the time stands with, from the nearest word up to the first verb: "report", "dispute" of "disputed the report Thursday". */
  readonly governors: readonly string[];
  /** Kinds of event that the verb's object names, where the verb itself says little: "ban" of "issued a ban", "announced a ban". */
  readonly acts: readonly string[];
  /** Lemmas of what depends on these, without names: what was done, to what. */
  readonly deed: readonly string[];
  /** Speaker ids of everybody and everything resolved in the sentence. */
  readonly entities: ReadonlySet<string>;
  /** Speaker id of who does what the time stands with, or what the clauses around that are about; null where unknown. */
  readonly doer: string | null;
  /** Runs of words that the doer is quoted with in the sentence or beside it, where the time dates what somebody said. */
  readonly quoted: ReadonlySet<string>;
  /** How the vote went that the time dates ("52-48"). */
  readonly tallies: ReadonlySet<string>;
  /** Position of the sentence in the running text, 0 for the first; -1 in headline and standfirst. */
  readonly position: number;
}

/** Names of days and months and the words that go with them. */
export const TIME_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night|day|week|month|year|today|yesterday|tomorrow|weekend|late|early|last|next|ago|later|earlier)$|\d/u;

/** Times of all claims that can be laid on the calendar or name a weekday, and years that stand before a noun; one for each stretch of text. */
export function datedOf(story: Story, frames: readonly Frame[]): Dated[] {
  const seen = new Set<string>();
  return story.extractions.flatMap((extraction) => {
    const { document } = extraction;
    const source = document.article.id;
    const runs = quotedRuns(extraction, story);
    const speakers = cuedSpeakers(extraction, story);
    const tallies = talliesOf(extraction.claims);
    const own = ofThings(frames.filter((frame) => frame.source === source));
    const position = new Map(document.sentences.filter(({ part }) => part === "body").map(({ index }, at) => [index, at]));
    const dated = (frame: Frame, time: TimeExpression, noun: string | null): Dated[] => {
      const sentence = document.sentences[frame.claim.sentence];
      const key = `${source}:${time.span.start}`;
      if (sentence === undefined || seen.has(key)) return [];
      seen.add(key);
      const around = surroundings(document, sentence, time);
      const doer = doerOf(document, sentence, time, (index) => story.resolved.speakerAt(source, index), speakers);
      return [
        {
          frame,
          time,
          noun,
          kind: noun !== null ? "which" : isDay(time) ? "day" : "period",
          position: position.get(sentence.index) ?? -1,
          ...around,
          tallies: talliesAt(tallies, sentence.index, around.governors),
          doer,
          quoted: new Set(frame.saying && doer !== null ? runs(sentence.index, doer) : []),
          entities: new Set(
            document.tokens.slice(sentence.first, sentence.last).flatMap(({ index }) => story.resolved.speakerAt(source, index) ?? []),
          ),
        },
      ];
    };
    const adverbial = own.flatMap((frame) =>
      (frame.claim.times ?? (frame.claim.time === null ? [] : [frame.claim.time]))
        .filter((time) => time.from !== null || weekdayOf(time) !== null || monthDayOf(time) !== null || isWeekend(time))
        .flatMap((time) => dated(frame, time, null)),
    );
    return [...adverbial, ...own.flatMap((frame) => datesBeforeNouns(frame).flatMap(({ time, noun }) => dated(frame, time, noun)))];
  });
}

/** Words that make a run. */
const RUN = 6;

/** Who says so, by the index of the word for saying, where that is known to be one. */
function cuedSpeakers({ quotes }: Extraction, { resolved }: Story): Map<number, string> {
  const all = new Map<number, string>();
  for (const { id, cueHead } of quotes) {
    const [speaker, ...others] = resolved.quotes.get(id)?.speakers ?? [];
    if (cueHead !== null && speaker !== undefined && others.length === 0) all.set(cueHead, speaker);
  }
  return all;
}

/** Runs of words quoted of a speaker in a sentence and those next to it. */
function quotedRuns(extraction: Extraction, { resolved }: Story): (sentence: number, speaker: string) => string[] {
  const { words } = markedStream(extraction);
  return (sentence, speaker) => {
    const own = words.filter(
      (word) => Math.abs(word.sentence - sentence) <= 1 && resolved.quotes.get(word.quote)?.speakers.includes(speaker) === true,
    );
    return own.slice(RUN - 1).map((_, at) =>
      own
        .slice(at, at + RUN)
        .map(({ fold }) => fold)
        .join(" "),
    );
  };
}

/** Frames in their order, but those that take the name of a day for a deed or a doer last: another clause may have the same time. */
function ofThings(frames: readonly Frame[]): Frame[] {
  const isOfTime = ({ claim, agent }: Frame): boolean => TIME_WORD.test(claim.predicate) || (agent !== null && TIME_WORD.test(agent.lemma));
  return [...frames.filter((frame) => !isOfTime(frame)), ...frames.filter(isOfTime)];
}

function isDay(time: TimeExpression): boolean {
  const range = daysOf(time);
  return range === null || range[1] - range[0] < 3;
}

type Surroundings = Pick<Dated, "sentence" | "near" | "told" | "around" | "governors" | "acts" | "deed">;

function surroundings(document: Document, sentence: Sentence, time: TimeExpression): Surroundings {
  const all = document.tokens.slice(sentence.first, sentence.last);
  const neighbours = document.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
  const first = all.find(({ start }) => start >= time.span.start)?.index ?? sentence.first;
  const last = all.findLast(({ end }) => end <= time.span.end)?.index ?? first;
  const lemmas = (from: number, to: number): string[] => [
    ...new Set(
      all
        .filter((token) => token.index >= from && token.index < to && isContent(token) && !TIME_WORD.test(token.lower))
        .map(({ lemma }) => lemma.toLowerCase()),
    ),
  ];
  const nameless = (tokens: readonly Token[]): string[] => tokens.filter(isTold).map(({ lemma }) => lemma.toLowerCase());
  const governors = governorsOf(document, first, last);
  return {
    told: [...new Set(nameless(all))],
    around: new Set(neighbours.flatMap((one) => nameless(document.tokens.slice(one.first, one.last)))),
    governors: governors.map((at) => tokenAt(document, at).lemma.toLowerCase()),
    acts: governors.flatMap((at) => actsOf(document, at)),
    deed: [
      ...new Set(
        nameless(
          governors.flatMap((at) => [
            tokenAt(document, at),
            ...dependents(document, at, ...DEED).flatMap((below) => [
              tokenAt(document, below),
              ...dependents(document, below, ...INNER).map((inner) => tokenAt(document, inner)),
            ]),
          ]),
        ),
      ),
    ],
    sentence: lemmas(sentence.first, sentence.last),
    near: lemmas(first - 5, last + 6),
  };
}

const isTold = (token: Token): boolean => isContent(token) && token.upos !== "PROPN" && !TIME_WORD.test(token.lower);

/** Relations of what says what was done, and of what says more of that. */
const DEED = ["obj", "iobj", "nsubj:pass", "xcomp", "ccomp", "obl", "compound", "amod", "nmod", "acl"];
const INNER = ["obj", "nsubj:pass", "xcomp", "compound", "amod", "nmod", "obl"];

/** From what a time stands with up to the first verb; names of days that the parse took for a noun or a doer are passed over. */
function governorsOf(document: Document, first: number, last: number): number[] {
  const found: number[] = [];
  let at = first;
  for (let steps = 0; steps < 8 && at >= 0; steps += 1) {
    const { upos, head, lower } = tokenAt(document, at);
    if ((at < first || at > last) && !TIME_WORD.test(lower)) {
      if (upos === "NOUN" || upos === "VERB") found.push(at);
      if (upos === "VERB") return [...found, ...eventOf(document, at)];
    }
    at = head;
  }
  return found;
}

/** "The tournament will take place Saturday": the noun that names what happens. */
function eventOf(document: Document, verb: number): number[] {
  const { lemma, head } = tokenAt(document, verb);
  const isLight = OCCURRENCE_VERBS.has(lemma) || document.tokens[verb + 1]?.lower === "place";
  // "A tournament which will take place": what the relative clause stands with.
  const isRelative = hasRelation(tokenAt(document, verb), "acl:relcl");
  const subject = isRelative ? head : dependent(document, verb, "nsubj", "nsubj:pass");
  return isLight && subject !== null && tokenAt(document, subject).upos === "NOUN" ? [subject] : [];
}

/** "Issued a ban", "announced a ban": which kind of event the object names, by its class; words and writings are no event of their own. */
function actsOf(document: Document, verb: number): string[] {
  const { lemma, upos } = tokenAt(document, verb);
  if (upos !== "VERB" || !(LIGHT_VERBS.has(lemma) || SPEECH_VERBS.has(lemma))) return [];
  return dependents(document, verb, "obj").flatMap((at) => {
    const event = nounEvent(tokenAt(document, at).lemma.toLowerCase());
    return event === null || SAYING.has(event.id) ? [] : [`${event.id} ${event.sign}`];
  });
}

/** The subject of the nearest clause around a time of which it is known who that is. */
function doerOf(
  document: Document,
  { first, last }: Sentence,
  { span }: TimeExpression,
  speakerAt: (token: number) => string | null,
  speakers: ReadonlyMap<number, string>,
): string | null {
  let at = document.tokens.slice(first, last).find(({ start }) => start >= span.start)?.index ?? -1;
  let verbs = 0;
  for (let steps = 0; steps < 10 && at >= 0; steps += 1) {
    const { deprel, head, upos } = tokenAt(document, at);
    // Behind a quotation the parse may take a word of it for who speaks.
    const speaker = speakers.get(at);
    if (speaker !== undefined) return speaker;
    const subject = [
      ...dependents(document, at, "nsubj", "nsubj:pass"),
      // "A law signed by the mayor last week": the mayor, before the law and whoever the clause above is about.
      ...(verbs === 0 ? dependents(document, at, "obl:agent") : []),
      ...(deprel.startsWith("acl") && head >= 0 ? [head] : []),
    ]
      .filter((token) => !TIME_WORD.test(tokenAt(document, token).lower))
      .map(speakerAt)
      .find((id) => id !== null);
    if (subject !== undefined) return subject;
    if (upos === "VERB") verbs += 1;
    at = head;
  }
  return null;
}

const YEAR = /^(?:19|20)\d\d$/u;

/** How far a noun may stand behind the date that tells which one is meant ("the June 25 special general election"). */
const REACH = 4;

interface Modifier {
  readonly time: TimeExpression;
  readonly noun: string | null;
}

/** "The 2016 election", "a 2014 ban", "the May 1 deadline": years and dates before a noun in the clause of a frame. */
function datesBeforeNouns({ document, claim }: Frame): Modifier[] {
  return claim.spans.flatMap((span) =>
    tokensIn(document, span).flatMap(({ text, start, end, head, index, sentence, upos, lower, deprel }): Modifier[] => {
      if (YEAR.test(text)) {
        const noun = head > index && head - index <= REACH ? tokenAt(document, head) : null;
        if (noun === null || noun.sentence !== sentence || (noun.upos !== "NOUN" && noun.upos !== "PROPN")) return [];
        const time = { text, span: { start, end }, from: `${text}-01-01`, to: `${text}-12-31` };
        return [{ time, noun: noun.lemma.toLowerCase() }];
      }
      const day = document.tokens[index + 1];
      // "A weekend letter": the words do not tell which, unless the other article names the day.
      if (lower === "weekend" && deprel === "compound" && head > index && head - index <= REACH)
        return [{ time: { text, span: { start, end }, from: null, to: null }, noun: null }];
      if (upos !== "PROPN" || !MONTHS.has(lower.replace(/\.$/u, "")) || day?.sentence !== sentence || !/^\d\d?$/u.test(day.text)) return [];
      const next = document.tokens.slice(index + 2, index + 2 + REACH).find((token) => token.upos === "NOUN" || token.upos === "PUNCT");
      if (next?.sentence !== sentence || next.upos !== "NOUN" || !DETERMINERS.has(document.tokens[index - 1]?.lower ?? "")) return [];
      const whole = { start, end: day.end };
      const resolved = nearestDate(MONTHS.get(lower.replace(/\.$/u, "")) ?? 0, Number(day.text), document.article.published);
      const words = document.article.text.slice(whole.start, whole.end);
      return [{ time: { text: words, span: whole, from: resolved, to: resolved }, noun: null }];
    }),
  );
}

const DETERMINERS = new Set(["the", "a", "this", "that", "its", "his", "her", "their"]);
