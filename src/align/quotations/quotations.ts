/**
 * The same quotation in two articles. Seeds and chains find it in spite of ellipsis, brackets, a cue in the middle and merged
 * sentences; what is left differs in words, and is classified by how.
 */
import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import type { DiffPart, QuoteMatch, QuoteMatchKind, QuoteVersion, Span, Story } from "../../model/index.ts";
import { cutPart, cutsOf } from "./cuts.ts";
import type { Cut } from "./cuts.ts";
import { findParaphrases } from "./paraphrase.ts";
import type { Stream } from "./passages.ts";
import { markedStream, speakersOf } from "./passages.ts";
import type { Region } from "./regions.ts";
import { sharedRegions } from "./regions.ts";
import { slipRegions } from "./slips.ts";
import type { Trifles } from "./trifles.ts";
import { elisionsOf, triflesOf } from "./trifles.ts";
import { isOneName, utterancesOf } from "./utterances.ts";
import type { Hunk } from "./wording.ts";
import { diffParts, hunksOf, spanOfWords, textOfWords } from "./wording.ts";

/** Shared words from which on two quotations are one and the same, not a common phrase. */
const MIN = { words: 5, content: 3, similarity: 0.6 };
/** The same where one speaker is named for both. */
const MIN_SIMILARITY_OF_ONE = 0.5;
/** Shared words from which on it is one utterance, whoever is named and whatever stands at its ends. */
const LONG = 12;
/** Words shown on either side of what differs. */
const CONTEXT = 9;
/** To be given to two speakers, they must share more. */
const MIN_OTHER_SPEAKER = { words: 6, content: 3, similarity: 0.85 };

/** Pairs up quotations of different articles. Sorted by source and position; at most one match for a stretch of text. */
export function alignQuotes(story: Story): QuoteMatch[] {
  const streams = story.extractions.map(markedStream);
  const matches: Judged[] = [];
  const finer: QuoteMatch[] = [];
  for (let x = 0; x < streams.length; x += 1)
    for (let y = x + 1; y < streams.length; y += 1) {
      const [a, b] = [streams[x] as Stream, streams[y] as Stream];
      for (const whole of sharedRegions(a, b)) {
        for (const region of utterancesOf(story, a, b, whole)) {
          const match = judge(story, a, b, region);
          if (match === null) continue;
          matches.push(match);
          const trifles = match.kind === "same" && !match.otherSpeaker ? triflesOf(a, b, region) : null;
          if (trifles !== null) finer.push(triflingMatch(story, a, b, trifles));
        }
        finer.push(...elisionsOf(a, b, whole).map((trifles) => triflingMatch(story, a, b, trifles)));
      }
      const own = matches.filter((match) => match.a.source === a.source && match.b.source === b.source);
      for (const region of [...slipRegions(a, b), ...slipRegions(b, a).map(turned)]) {
        const match = judge(story, a, b, region, true);
        if (match === null || match.otherSpeaker || !isSaidByOne(match)) continue;
        const met = own.filter((other) => meets(other.a.span, match.a.span) || meets(other.b.span, match.b.span));
        // What was found to be the same up to the word that differs is part of it.
        if (!met.every((other) => other.kind === "same" && holds(match.a.span, other.a.span) && holds(match.b.span, other.b.span)))
          continue;
        for (const other of met) for (const list of [own, matches]) list.splice(list.indexOf(other), 1);
        own.push(match);
        matches.push(match);
      }
    }
  const kept = matches.filter((match) => match.kind === "same" || !saidTwice(match, streams));
  return [...kept, ...findParaphrases(story, kept), ...finer.filter((match) => !match.otherSpeaker)];
}

const turned = ({ pairs, a, b }: Region): Region => ({ pairs: pairs.map(([i, j]) => [j, i]), a: b, b: a });
const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;

/** One speaker on both sides; where nobody could be found for one of them, more words must be the same. */
function isSaidByOne({ a, b, shared }: QuoteMatch): boolean {
  return sameSpeaker(a, b) || ((a.speakers.length === 0 || b.speakers.length === 0) && shared >= 3);
}

type Range = readonly [number, number];

/** A match with where its changes stand in the words of either version. */
interface Judged extends QuoteMatch {
  readonly changes: readonly (readonly [Range, Range])[];
}

/** `slip`: all of a passage but one word is the same, so that few words are enough. */
function judge(story: Story, a: Stream, b: Stream, region: Region, slip = false): Judged | null {
  const unmarked = hunksOf(a, b, region).filter((hunk) => hunk.kind !== "marked" && !isMoved(a, b, region, hunk));
  // "make clear (that) there is": house style, unless more differs.
  const hunks = unmarked.every((hunk) => isThat(a, b, hunk)) ? [] : unmarked;
  const shared = region.pairs.filter(([i]) => a.words[i]?.content).length;
  const changed = hunks.reduce(
    (sum, hunk) => sum + (hunk.kind === "skipped" ? 1 : Math.max(hunk.a[1] - hunk.a[0], hunk.b[1] - hunk.b[0])),
    0,
  );
  const similarity = region.pairs.length / (region.pairs.length + changed);
  const left = version(story, a, region.a);
  const right = version(story, b, region.b);
  const otherSpeaker = left.speakers.length > 0 && right.speakers.length > 0 && !isOneSpeaker(story, left, right);
  if (slip && hunks.length !== 1) return null;
  // "He “looks forward to …”", "“I look forward to …”": the person was changed inside the marks.
  const reworded = hunks.length === 1 && isWhole(a, region.a) && isWhole(b, region.b) && sameSpeaker(left, right);
  // "Took money that should not have been taken", "I took money I should not have taken": all that the one has in marks, put otherwise.
  const isAll = isWhole(a, region.a) || isWhole(b, region.b);
  const near = (hunks.length === 1 || isAll) && sameSpeaker(left, right) && shared >= 3 && region.pairs.length >= 6 && changed <= 2;
  if (!slip && !reworded && !near && hunks.length > 0 && shared < (sameSpeaker(left, right) ? 4 : 5) && similarity < 0.8) return null;
  // Nobody is named for one of them: more must agree.
  if (
    !slip &&
    hunks.length > 0 &&
    (left.speakers.length === 0 || right.speakers.length === 0) &&
    (shared < 4 || (similarity < 0.8 && region.pairs.length < LONG))
  )
    return null;
  const leastSimilarity = sameSpeaker(left, right) ? MIN_SIMILARITY_OF_ONE : (otherSpeaker ? MIN_OTHER_SPEAKER : MIN).similarity;
  const least = otherSpeaker ? MIN_OTHER_SPEAKER : MIN;
  const whole =
    hunks.length === 0 && region.pairs.length >= 4 && shared >= 2 && (isWhole(a, region.a) || isWhole(b, region.b)) && !otherSpeaker;
  const nearly =
    !otherSpeaker &&
    shared >= 2 &&
    ((region.pairs.length >= 7 && similarity >= 0.85) ||
      (isOneWord(hunks) &&
        region.pairs.length >= 4 &&
        similarity >= 0.8 &&
        sameSpeaker(left, right) &&
        (isWhole(a, region.a) || isWhole(b, region.b))));
  if (!slip && !whole && !nearly && (region.pairs.length < least.words || shared < least.content || similarity < leastSimilarity))
    return null;
  const cuts = cutsOf(a, b, region, isOneSpeaker(story, left, right) || (!otherSpeaker && shared >= 4));
  return matchOf(story, a, b, { kind: kindOf(hunks, cuts), region, hunks, cuts }, { shared, similarity, otherSpeaker });
}

/** A version of the trifles in which two versions differ, beside the match that they are the same. */
function triflingMatch(story: Story, a: Stream, b: Stream, trifles: Trifles): QuoteMatch {
  const { pairs } = trifles.region;
  const [left, right] = [version(story, a, trifles.region.a), version(story, b, trifles.region.b)];
  const otherSpeaker = left.speakers.length > 0 && right.speakers.length > 0 && !isOneSpeaker(story, left, right);
  const shared = pairs.filter(([i]) => a.words[i]?.content).length;
  return { ...matchOf(story, a, b, trifles, { shared, similarity: 1, otherSpeaker }), finer: true };
}

interface Difference {
  readonly kind: QuoteMatchKind;
  readonly region: Region;
  readonly hunks: readonly Hunk[];
  readonly cuts: readonly Cut[];
}

function matchOf(
  story: Story,
  a: Stream,
  b: Stream,
  { kind, region, hunks, cuts }: Difference,
  { shared, similarity, otherSpeaker }: Pick<QuoteMatch, "shared" | "similarity" | "otherSpeaker">,
): Judged {
  const [rangeA, rangeB] = [withCuts(region.a, cuts, "a"), withCuts(region.b, cuts, "b")];
  const [left, right] = [version(story, a, rangeA), version(story, b, rangeB)];
  return {
    kind,
    a: left,
    b: right,
    shared,
    similarity,
    otherSpeaker,
    diff: kind === "same" ? null : diffOf(a, b, region, hunks, cuts),
    changes: hunks.map((hunk) => [moved(hunk.a, rangeA[0]), moved(hunk.b, rangeB[0])]),
    changed: [
      ...hunks.map((hunk) => [folds(a, hunk.a), folds(b, hunk.b)] as const),
      ...cuts.map(({ has, words }) => (has === "a" ? ([folds(a, words), []] as const) : ([[], folds(b, words)] as const))),
    ],
    confidence: confidenceOf(kind, shared, similarity, left.speakers.length > 0 && right.speakers.length > 0),
  };
}

/** Words beside a region in which an item of a list may stand that the other article has within it. */
const BESIDE = 4;

/** "Ruiz, Benn and Holm", "Benn, Ruiz and Holm": the words stand in both passages, in another order. */
function isMoved(a: Stream, b: Stream, region: Region, hunk: Hunk): boolean {
  const has = (own: Stream, [from, to]: Range, other: Stream, [start, end]: Range): boolean => {
    if (to === from || to - from > 2) return false;
    const near = other.words.filter(
      ({ passage }, at) =>
        ((at >= start - BESIDE && at < start) || (at >= end && at < end + BESIDE)) &&
        passage === other.words[at < start ? start : end - 1]?.passage,
    );
    const moved = own.words.slice(from, to);
    return moved.some(({ content }) => content) && moved.every(({ fold }) => near.some((word) => word.fold === fold));
  };
  if (hunk.a[0] === hunk.a[1]) return has(b, hunk.b, a, region.a);
  return hunk.b[0] === hunk.b[1] && has(a, hunk.a, b, region.b);
}

function isThat(a: Stream, b: Stream, hunk: Hunk): boolean {
  return [...a.words.slice(...hunk.a), ...b.words.slice(...hunk.b)].map(({ fold }) => fold).join(" ") === "that";
}

const folds = ({ words }: Stream, range: Range): string[] => words.slice(...range).map(({ fold }) => fold);

const moved = ([from, to]: Range, start: number): Range => [from - start, to - start];

/** A range with the words beside it that only its side has. */
function withCuts([from, to]: Range, cuts: readonly Cut[], side: Cut["has"]): Range {
  const own = cuts.filter(({ has }) => has === side).map(({ words }) => words);
  return [Math.min(from, ...own.map(([start]) => start)), Math.max(to, ...own.map(([, end]) => end))];
}

/** What differs with the words around it, what was cut before and behind it. */
function diffOf(a: Stream, b: Stream, region: Region, hunks: readonly Hunk[], cuts: readonly Cut[]): DiffPart[] {
  const parts = (place: Cut["place"]): DiffPart[] =>
    cuts.filter((cut) => cut.place === place).map((cut) => cutPart(cut.has === "a" ? a : b, cut));
  const [before, after] = [parts("before"), parts("after")];
  return [...before, ...diffParts(a, b, region, hunks, { context: CONTEXT, start: before.length > 0, end: after.length > 0 }), ...after];
}

function kindOf(hunks: readonly Hunk[], cuts: readonly Cut[]): QuoteMatchKind {
  if (hunks.some(({ kind }) => kind === "substituted" || kind === "inserted" || kind === "deleted")) return "altered";
  if (hunks.length > 0) return "stitched";
  return cuts.length === 0 ? "same" : "cut";
}

function isOneWord(hunks: readonly Hunk[]): boolean {
  const [hunk] = hunks;
  return hunks.length === 1 && hunk !== undefined && hunk.a[1] - hunk.a[0] <= 1 && hunk.b[1] - hunk.b[0] <= 1;
}

function isOneSpeaker(story: Story, a: QuoteVersion, b: QuoteVersion): boolean {
  return a.speakers.some((id) => b.speakers.some((other) => isOneName(story, id, other)));
}

function sameSpeaker(a: QuoteVersion, b: QuoteVersion): boolean {
  return a.speakers.some((id) => b.speakers.includes(id));
}

function isWhole({ words }: Stream, [from, to]: readonly [number, number]): boolean {
  return words[from - 1]?.passage !== words[from]?.passage && words[to]?.passage !== words[to - 1]?.passage;
}

function version(story: Story, stream: Stream, [from, to]: readonly [number, number]): QuoteVersion {
  const words = stream.words.slice(from, to);
  const quotes = [...new Set(words.flatMap(({ quote }) => (quote === "" ? [] : [quote])))];
  const span = spanOfWords(words);
  return {
    source: stream.source,
    quotes,
    span,
    text: textOfWords(words, stream.document.article.text),
    words: words.map(({ fold }) => fold),
    speakers: [...new Set(quotes.flatMap((quote) => speakersOf(story.resolved, quote)))],
  };
}

function confidenceOf(kind: QuoteMatchKind, shared: number, similarity: number, speakersKnown: boolean): number {
  if (kind === "same") return Math.min(0.99, 0.9 + 0.02 * shared);
  const base = 0.55 + Math.min(0.25, 0.03 * shared) + 0.3 * (similarity - 0.75);
  return Math.max(0.3, Math.min(0.97, base + (speakersKnown ? 0.08 : -0.05)));
}

/** Whether some article has both wordings: then they are two utterances, not one altered. */
function saidTwice({ a, b, changes }: Judged, streams: readonly Stream[]): boolean {
  const [left, right] = [a, b].map(({ words }, side) => changes.map((change) => nearWords(words, change[side] as Range))) as [
    string[],
    string[],
  ];
  return streams.some((stream) => {
    const folds = ` ${stream.words.map(({ fold }) => fold).join(" ")} `;
    if (left.some((near, at) => near !== right[at] && folds.includes(` ${near} `) && folds.includes(` ${right[at] ?? ""} `))) return true;
    return changes.some(([own, other]) => hasBoth(folds, a.words, own, b.words, other));
  });
}

/** Two words with content that were exchanged, each with the two that follow it in both: one article has said both so. */
function hasBoth(folds: string, a: readonly string[], own: Range, b: readonly string[], other: Range): boolean {
  const followed = (words: readonly string[], [from, to]: Range): string => ` ${words.slice(from, to + 2).join(" ")} `;
  const isWord = (words: readonly string[], [from, to]: Range): boolean => to - from === 1 && !STOP_WORDS.has(words[from] ?? "");
  const after = a.slice(own[1], own[1] + 2);
  if (!isWord(a, own) || !isWord(b, other) || after.length < 2 || after.join(" ") !== b.slice(other[1], other[1] + 2).join(" "))
    return false;
  return folds.includes(followed(a, own)) && folds.includes(followed(b, other));
}

/** The changed words with two neighbours on each side, as the version has them; all of it where nothing stands in their place. */
function nearWords(words: readonly string[], [from, to]: Range): string {
  return (from === to ? words : words.slice(Math.max(0, from - 2), to + 2)).join(" ");
}
