/** Where a stretch that two articles quote alike is cut into utterances: at other speakers, at quotations that follow one another, at ellipses. */
import type { Story } from "../../model/index.ts";
import type { Stream } from "./passages.ts";
import { speakersOf } from "./passages.ts";
import type { Region } from "./regions.ts";
import { hunksOf } from "./wording.ts";

/** The utterances that a shared region consists of, each a region. */
export function utterancesOf(story: Story, a: Stream, b: Stream, region: Region): Region[] {
  return splitAtBreaks(a, b, region)
    .flatMap((whole) => splitAtQuotes(a, b, whole))
    .flatMap((whole) => splitAtSpeakers(story, a, b, whole))
    .map((whole) => withoutStrays(a, b, whole));
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

/**
 * One speaker, or two who may be one: of one surname in different articles (a name spelled otherwise), or one of them only described
 * ("the new president", "the statement").
 */
export function isOneName({ resolved }: Story, a: string, b: string): boolean {
  if (a === b) return true;
  const names = [a, b].map((id) => resolved.speakers.find((speaker) => speaker.id === id)?.name ?? "");
  const [one, other] = names.map((name) => name.toLowerCase().split(" ").at(-1));
  return names.some((name) => /^\p{Ll}/u.test(name)) || (one !== "" && one === other);
}
