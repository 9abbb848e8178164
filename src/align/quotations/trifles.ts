/**
 * What two versions of one quotation differ in that hardly matters: a word in brackets, letters that one of them hides, words where one breaks
 * off, words behind an ellipsis, a few words of the same sentence that one does not have.
 */
import { TURNING } from "../../lexicon/sense.ts";
import type { Cut } from "./cuts.ts";
import { isElided, isOneSentence, isStatement, isToldNear } from "./cuts.ts";
import type { Stream } from "./passages.ts";
import type { Region } from "./regions.ts";
import type { Hunk } from "./wording.ts";
import { hunksOf, isSpelledAlike } from "./wording.ts";

export interface Trifles {
  readonly kind: "altered" | "cut";
  readonly region: Region;
  readonly hunks: readonly Hunk[];
  readonly cuts: readonly Cut[];
}

/** Most words of the same sentence that are a mere cut. */
const MOST = 24;

/** Of a region in which nothing differs that matters; null where nothing differs at all. */
export function triflesOf(a: Stream, b: Stream, region: Region): Trifles | null {
  const hunks = hunksOf(a, b, region).filter((hunk) => hunk.kind === "marked" && !isSpelledAlike(a, b, hunk) && !isElision(a, b, hunk));
  const cuts = [cutBefore(a, b, region), cutAfter(a, b, region)].filter((cut) => cut !== null);
  if (hunks.length + cuts.length === 0) return null;
  return { kind: hunks.length > 0 ? "altered" : "cut", region, hunks, cuts };
}

/** Words of the region that are shown on either side of an ellipsis, and words behind it that are worth telling. */
const AROUND = 8;
const LEAST_ELIDED = 2;

/** The places of a region in which one article has words for which the other has an ellipsis, each with the words around it. */
export function elisionsOf(a: Stream, b: Stream, region: Region): Trifles[] {
  return hunksOf(a, b, region).flatMap((hunk): Trifles[] => {
    if (hunk.kind !== "marked" || !isElision(a, b, hunk) || hunk.a[1] - hunk.a[0] + hunk.b[1] - hunk.b[0] < LEAST_ELIDED) return [];
    const inPassage = ([i, j]: readonly [number, number], at: number, of: number): boolean =>
      a.words[i]?.passage === a.words[at]?.passage && b.words[j]?.passage === b.words[of]?.passage;
    const [before, after] = [region.pairs.filter(([i]) => i < hunk.a[0]), region.pairs.filter(([i]) => i >= hunk.a[1])];
    const [last, first] = [before.at(-1), after[0]];
    if (!last || !first || !inPassage(first, last[0], last[1])) return [];
    const pairs = [
      ...before.filter((pair) => inPassage(pair, ...last)).slice(-AROUND),
      ...after.filter((pair) => inPassage(pair, ...last)).slice(0, AROUND),
    ];
    const [start, end] = [pairs[0] ?? last, pairs.at(-1) ?? first];
    const own: Region = { pairs, a: [start[0], end[0] + 1], b: [start[1], end[1] + 1] };
    return [{ kind: "cut", region: own, hunks: [hunk], cuts: [] }];
  });
}

/** An ellipsis stands on the side that has none of the words. */
function isElision(a: Stream, b: Stream, hunk: Hunk): boolean {
  const [inA, inB] = [hunk.a[1] - hunk.a[0], hunk.b[1] - hunk.b[0]];
  if (Math.min(inA, inB) > 0) return false;
  const [short, at] = inA === 0 ? [a, hunk.a[1]] : [b, hunk.b[1]];
  return short.words[at]?.afterEllipsis === true;
}

/** Words by which a sentence goes on from the one before: without them it says the same. */
const LINKING = new Set(["and", "so", "well", "now", "or", "&"]);

/** Enough to say something: a finite verb, or a request. */
function saysSomething(stream: Stream, [from, to]: readonly [number, number]): boolean {
  const opens = stream.document.tokens[stream.words[from]?.token ?? -1];
  return isStatement(stream, [from, to]) || (to - from >= LEAST_ASKED && opens?.xpos === "VB");
}

/** Words of a request that is quoted by itself. */
const LEAST_ASKED = 5;

/** The start of the sentence that only one has, where the other begins it with a capital. */
function cutBefore(a: Stream, b: Stream, region: Region): Cut | null {
  const cut = (has: Cut["has"], long: Stream, from: number, short: Stream, range: readonly [number, number]): Cut | null => {
    const [own, start] = [long.words[from], short.words[range[0]]];
    if (!own || !start || own.afterEllipsis || short.words[range[0] - 1]?.passage === start.passage || !saysSomething(short, range))
      return null;
    if (!/^\p{Lu}/u.test(short.document.tokens[start.token]?.text ?? "") || isElided(short, start.start - 8, start.start)) return null;
    let opens = from;
    while (isOneSentence(long.words, opens - 1, from)) opens -= 1;
    const lead = long.words.slice(opens, from);
    if (lead.length === 0 || lead.length > MOST || lead.every(({ fold }) => LINKING.has(fold))) return null;
    // The second of two sentences joined by "and" is fairly quoted by itself.
    if (lead.length > 1 && /^(?:and|but|or|so|&)$/u.test(lead.at(-1)?.fold ?? "")) return null;
    return isToldNear(short, range, lead, long.document.tokens) ? null : { has, place: "before", words: [opens, from] };
  };
  return cut("a", a, region.a[0], b, region.b) ?? cut("b", b, region.b[0], a, region.a);
}

/** The end of the sentence that only one has, where the other closes its marks. */
function cutAfter(a: Stream, b: Stream, region: Region): Cut | null {
  const cut = (has: Cut["has"], long: Stream, to: number, short: Stream, range: readonly [number, number]): Cut | null => {
    const [own, end] = [long.words[to - 1], short.words[range[1] - 1]];
    if (!own || !end || short.words[range[1]]?.passage === end.passage || !saysSomething(short, range)) return null;
    if (isElided(short, end.end, end.end + 6)) return null;
    let over = to;
    while (isOneSentence(long.words, over, to - 1)) over += 1;
    const rest = long.words.slice(to, over);
    if (rest.length === 0 || rest.length > MOST || rest[0]?.afterEllipsis || rest.some(({ fold }) => TURNING.has(fold))) return null;
    return isToldNear(short, range, rest, long.document.tokens) ? null : { has, place: "after", words: [to, over] };
  };
  return cut("a", a, region.a[1], b, region.b) ?? cut("b", b, region.b[1], a, region.a);
}
