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
import type { Hunk } from "./wording.ts";
import { diffParts, hunksOf, spanOfWords, textOfWords } from "./wording.ts";

/** Shared words from which on two quotations are one and the same, not a common phrase. */
const MIN = { words: 5, content: 3, similarity: 0.6 };
/** Words shown on either side of what differs. */
const CONTEXT = 9;
/** To be given to two speakers, they must share more. */
const MIN_OTHER_SPEAKER = { words: 6, content: 3, similarity: 0.85 };

/** Pairs up quotations of different articles. Sorted by source and position; at most one match for a stretch of text. */
export function alignQuotes(story: Story): QuoteMatch[] {
  const streams = story.extractions.map(markedStream);
  const matches: Judged[] = [];
  for (let x = 0; x < streams.length; x += 1)
    for (let y = x + 1; y < streams.length; y += 1) {
      const [a, b] = [streams[x] as Stream, streams[y] as Stream];
      for (const region of sharedRegions(a, b)
        .flatMap((whole) => splitAtBreaks(a, b, whole))
        .flatMap((whole) => splitAtQuotes(a, b, whole))
        .flatMap((whole) => splitAtSpeakers(story, a, b, whole))
        .map((whole) => withoutStrays(a, b, whole))) {
        const match = judge(story, a, b, region);
        if (match) matches.push(match);
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
  return [...kept, ...findParaphrases(story, kept)];
}

const turned = ({ pairs, a, b }: Region): Region => ({ pairs: pairs.map(([i, j]) => [j, i]), a: b, b: a });
const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;

/** One speaker on both sides; where nobody could be found for one of them, more words must be the same. */
function isSaidByOne({ a, b, shared }: QuoteMatch): boolean {
  return sameSpeaker(a, b) || ((a.speakers.length === 0 || b.speakers.length === 0) && shared >= 3);
}

/** Cuts a region where one article goes on in the words of somebody else. */
function splitAtSpeakers(story: Story, a: Stream, b: Stream, region: Region): Region[] {
  const others = (stream: Stream, from: number, to: number): boolean => {
    const [before, after] = [stream.words[from], stream.words[to]];
    if (!before || !after || before.passage === after.passage || before.quote === after.quote) return false;
    const [own, next] = [speakersOf(story.resolved, before.quote), speakersOf(story.resolved, after.quote)];
    return own.length > 0 && next.length > 0 && !own.some((id) => next.some((other) => isOneName(story, id, other)));
  };
  return splitWhere(a, b, region, (before, pair) => others(a, before[0], pair[0]) || others(b, before[1], pair[1]));
}

/** Cuts a region where both articles break off and go on in another quote: two quotations that follow one another in both. */
function splitAtQuotes(a: Stream, b: Stream, region: Region): Region[] {
  return splitWhere(
    a,
    b,
    region,
    (before, pair) =>
      a.words[pair[0]]?.passage !== a.words[before[0]]?.passage &&
      b.words[pair[1]]?.passage !== b.words[before[1]]?.passage &&
      (a.words[pair[0]]?.quote !== a.words[before[0]]?.quote || b.words[pair[1]]?.quote !== b.words[before[1]]?.quote),
  );
}

type WordPair = readonly [number, number];

/** Tokens of narration between two passages from which on they need not be one utterance, and paired words that then bear out that they are. */
const NARRATED = 12;
const LEAST_BEYOND = 4;

/** Without a few common words that one article has only beyond a stretch of narration: they are of another utterance. */
function withoutStrays(a: Stream, b: Stream, region: Region): Region {
  const { pairs } = region;
  const isFar = ({ words }: Stream, before: number, after: number): boolean => {
    const [one, other] = [words[before], words[after]];
    return one !== undefined && other !== undefined && one.passage !== other.passage && other.token - one.token > NARRATED;
  };
  const breaks = pairs.flatMap((pair, at): number[] => {
    const before = pairs[at - 1];
    return before !== undefined && (isFar(a, before[0], pair[0]) || isFar(b, before[1], pair[1])) ? [at] : [];
  });
  const from = breaks.filter((at) => at < LEAST_BEYOND).at(-1) ?? 0;
  const to = breaks.find((at) => at > from && pairs.length - at < LEAST_BEYOND) ?? pairs.length;
  const [first, last] = [pairs[from], pairs[to - 1]];
  if ((from === 0 && to === pairs.length) || !first || !last) return region;
  return {
    pairs: pairs.slice(from, to),
    a: [from === 0 ? region.a[0] : first[0], to === pairs.length ? region.a[1] : last[0] + 1],
    b: [from === 0 ? region.b[0] : first[1], to === pairs.length ? region.b[1] : last[1] + 1],
  };
}

function splitWhere(a: Stream, b: Stream, region: Region, breaks: (before: WordPair, pair: WordPair) => boolean): Region[] {
  const pieces: WordPair[][] = [[]];
  let before: WordPair | null = null;
  for (const pair of region.pairs) {
    if (before !== null && breaks(before, pair)) pieces.push([]);
    pieces.at(-1)?.push(pair);
    before = pair;
  }
  if (pieces.length === 1) return [region];
  return pieces.map((pairs, at) => {
    const [first, last] = [pairs[0] as WordPair, pairs.at(-1) as WordPair];
    const [behind, ahead] = [pieces[at - 1]?.at(-1), pieces[at + 1]?.[0]];
    const start = behind === undefined ? null : raggedEnd(a, b, first, behind, -1);
    const end = ahead === undefined ? null : raggedEnd(a, b, last, ahead, 1);
    return {
      pairs,
      a: [start === null ? region.a[0] : start[0], end === null ? region.a[1] : end[0] + 1],
      b: [start === null ? region.b[0] : start[1], end === null ? region.b[1] : end[1] + 1],
    };
  });
}

/** Words in which one quotation may end otherwise than another. */
const RAGGED = 7;

/** The last words on either side from a pair on in a direction: up to where both passages end, if that is before the next pair on both sides. */
function raggedEnd(a: Stream, b: Stream, [i, j]: WordPair, [nextI, nextJ]: WordPair, step: 1 | -1): WordPair {
  const edge = ({ words }: Stream, from: number, next: number): number => {
    let at = from;
    while (at + step !== next && words[at + step]?.passage === words[from]?.passage) at += step;
    return at;
  };
  const [endI, endJ] = [edge(a, i, nextI), edge(b, j, nextJ)];
  const [restI, restJ] = [Math.abs(endI - i), Math.abs(endJ - j)];
  return Math.min(restI, restJ) > 0 && Math.max(restI, restJ) <= RAGGED ? [endI, endJ] : [i, j];
}

/** Cuts a region where an article breaks off its own quotation and leaves words out: two quotations, both rightly given. */
function splitAtBreaks(a: Stream, b: Stream, region: Region): Region[] {
  const breaks = hunksOf(a, b, region).filter(
    (hunk) => hunk.kind === "marked" && Math.max(hunk.a[1] - hunk.a[0], hunk.b[1] - hunk.b[0]) >= 3,
  );
  const pieces: Region[] = [];
  let rest = region.pairs;
  let [startA, startB] = [region.a[0], region.b[0]];
  for (const hunk of breaks) {
    const pairs = rest.filter(([i]) => i < hunk.a[0]);
    if (pairs.length > 0) pieces.push({ pairs, a: [startA, hunk.a[0]], b: [startB, hunk.b[0]] });
    rest = rest.filter(([i]) => i >= hunk.a[1]);
    [startA, startB] = [hunk.a[1], hunk.b[1]];
  }
  if (rest.length > 0) pieces.push({ pairs: rest, a: [startA, region.a[1]], b: [startB, region.b[1]] });
  return pieces;
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
  const near = hunks.length === 1 && sameSpeaker(left, right) && shared >= 3 && region.pairs.length >= 6 && changed <= 2;
  if (!slip && !reworded && !near && hunks.length > 0 && shared < 5 && similarity < 0.8) return null;
  // Nobody is named for one of them: more must agree.
  if (!slip && hunks.length > 0 && (left.speakers.length === 0 || right.speakers.length === 0) && (shared < 4 || similarity < 0.8))
    return null;
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
  if (!slip && !whole && !nearly && (region.pairs.length < least.words || shared < least.content || similarity < least.similarity))
    return null;
  const cuts = cutsOf(a, b, region, isOneSpeaker(story, left, right) || (!otherSpeaker && shared >= 4));
  const kind = kindOf(hunks, cuts);
  const [rangeA, rangeB] = [withCuts(region.a, cuts, "a"), withCuts(region.b, cuts, "b")];
  return {
    kind,
    a: cuts.length === 0 ? left : version(story, a, rangeA),
    b: cuts.length === 0 ? right : version(story, b, rangeB),
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

/**
 * One speaker, or two who may be one: of one surname in different articles (a name spelled otherwise), or one of them only described
 * ("the new president", "the statement").
 */
function isOneName({ resolved }: Story, a: string, b: string): boolean {
  if (a === b) return true;
  const names = [a, b].map((id) => resolved.speakers.find((speaker) => speaker.id === id)?.name ?? "");
  const [one, other] = names.map((name) => name.toLowerCase().split(" ").at(-1));
  return names.some((name) => /^\p{Ll}/u.test(name)) || (one !== "" && one === other);
}

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
