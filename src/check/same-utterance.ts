/** Whether what a source has is the draft's quotation in other words, or another utterance with some of its words. */
import type { Quoted } from "./stretches.ts";
import type { DraftContext } from "./context.ts";
import { commonSubsequence, type Word, wordsOf } from "./locate.ts";
import { type Place, quoteAt, speakersAt, textAt } from "./places.ts";
import { areOthers } from "./speakers.ts";

/** A place that has this share of a quotation's words in order, and no more others than that leaves, is the same quotation in other words. */
const NEARLY = 0.6;
/** From here on one word in common that is about something will do; half of them where the quotation is short. */
const MOSTLY = 0.75;
const SHORT = 6;
/** From here on it is the same whoever is said to have said it. */
const BEYOND_DOUBT = 0.85;

/** Short and common words: what a quotation is about is in the others. */
const SMALL = new Set(
  (
    "a an the this that these those i you he she it we they me him her us them my your his its our their and or but nor so as if than then of in on at to for from by " +
    "with about into over up out is are was were be been being am do does did have has had will would can could shall should may might must not no there here what who " +
    "which when where how just very more " +
    // verbs and nouns that any remark may hold
    "make made get got go going gone come came take took want think know say said see need thing things people way lot"
  ).split(" "),
);

/** Whether a place in a source is the quotation, in other words. */
export function isSameUtterance(context: DraftContext, quote: Quoted, words: readonly Word[], place: Place): boolean {
  if (place.similarity < NEARLY || !(isPartlyTheirs(place) || isQuotedThere(context, place))) return false;
  const there = wordsOf(withoutCue(textAt(place.source, place.span)));
  const shared = new Set(commonSubsequence(there, words));
  if (shared.size < NEARLY * Math.max(words.length, there.length)) return false;
  if (place.similarity >= BEYOND_DOUBT) return true;
  const content = words.flatMap(({ folded }, at) => (SMALL.has(folded) ? [] : [at]));
  const met = content.filter((at) => shared.has(at)).length;
  const asked =
    place.similarity < MOSTLY ? NEARLY * content.length : words.length < SHORT ? content.length / 2 : Math.min(1, content.length);
  if (met < asked) return false;
  const ours = context.resolved.quotes.get(quote.id ?? "")?.speakers ?? [];
  return !areOthers(context, ours, speakersAt(context.resolved, place));
}

/**
 * The place with what stands there for the quotation's first and last words, where those are others: as many words of the source as are missing, up to
 * the end of its sentence or quotation.
 */
export function widened(words: readonly Word[], place: Place): Place {
  const { source, span } = place;
  const { text } = source.extraction.document.article;
  const from = source.words.findIndex(({ start }) => start >= span.start);
  const to = source.words.findIndex(({ end }) => end >= span.end);
  const shared = commonSubsequence(source.words.slice(from, to + 1), words);
  const ends = (a: Word | undefined, b: Word | undefined) =>
    a === undefined || b === undefined || /["“”.!?\n]/u.test(text.slice(a.end, b.start));
  let [first, last] = [from, to];
  for (let missing = shared[0] ?? 0; missing > 0 && !ends(source.words[first - 1], source.words[first]); missing -= 1) first -= 1;
  for (
    let missing = words.length - 1 - (shared.at(-1) ?? 0);
    missing > 0 && !ends(source.words[last], source.words[last + 1]);
    missing -= 1
  )
    last += 1;
  const start = source.words[first]?.start ?? span.start;
  const end = source.words[last]?.end ?? span.end;
  // "don't" is two words here, and one that is shown.
  const [head, tail] = [
    /[\p{L}\p{N}’']*$/u.exec(text.slice(0, start))?.[0] ?? "",
    /^[\p{L}\p{N}]*(?:[’']\p{L}+)?/u.exec(text.slice(end))?.[0] ?? "",
  ];
  return { ...place, span: { start: start - (/^[’']/u.test(head) ? 0 : head.length), end: end + tail.length } };
}

/** What a source says in its own voice is no other wording of a quotation; a source without quotation marks (a transcript, notes) is all words of somebody. */
function isQuotedThere({ primary }: DraftContext, place: Place): boolean {
  const { source, span } = place;
  const marked = source.extraction.quotes.filter(({ kind }) => kind !== "indirect");
  if (primary.has(source.id) || marked.length === 0 || quoteAt(place) !== null) return true;
  if (isInMarks(source.extraction.document.article.text, span.start)) return true;
  const inside = marked
    .flatMap(({ content }) => content)
    .reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
  return inside >= (span.end - span.start) / 2;
}

/** Whether a quotation is open at a place, by the marks before it in its paragraph. */
function isInMarks(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  const curly = [...before.matchAll(/[“”]/gu)].at(-1)?.[0];
  return curly === undefined ? (before.match(/"/gu)?.length ?? 0) % 2 === 1 : curly === "“";
}

/** A place without the cue that breaks the quotation in two (“No,” she said. “Never.”). */
const withoutCue = (text: string): string => text.replace(/["”][^"“”]*["“]/gu, " ");

/** The source opens or closes its quotation inside the place: the rest of the words are its own. */
export function isPartlyTheirs({ source, span }: Place): boolean {
  const marks = [...textAt(source, span).matchAll(/(^|[\s(])["“]|["”](?=[\s,.;:!?)]|$)/gu)];
  const opens = (mark: RegExpMatchArray | undefined) => mark !== undefined && /["“]$/u.test(mark[0]) && !/^["”]$/u.test(mark[0]);
  const [first, last] = [marks[0], marks.at(-1)];
  return opens(first) || (last !== undefined && !opens(last));
}

/**
 * Whether the source's quotation is the draft's but for its beginning or its end, which the source does not quote: nothing there is otherwise, and what the
 * draft has beyond it is in no source.
 */
export function isShorter(words: readonly Word[], { source, span }: Place): boolean {
  const there = source.words.filter(({ start, end }) => start >= span.start && end <= span.end);
  const { text } = source.extraction.document.article;
  const from = source.words.indexOf(there[0] as Word);
  const same = (ours: number, theirs: number) => words[ours]?.folded === source.words[theirs]?.folded;
  for (const suffix of [true, false]) {
    const edge = suffix ? from + there.length - 1 : from;
    let length = 0;
    while (length < words.length && same(suffix ? words.length - 1 - length : length, suffix ? edge - length : edge + length)) length += 1;
    if (length === words.length || length < NEARLY * words.length) continue;
    const [last, next] = suffix
      ? [source.words[edge - length], source.words[edge - length + 1]]
      : [source.words[edge + length - 1], source.words[edge + length]];
    const between = text.slice(last?.end ?? 0, next?.start ?? text.length);
    if (suffix ? /["“‘]\s*$/u.test(between) : /^[,.;:!?…]*["”’]/u.test(between)) return true;
  }
  return false;
}
