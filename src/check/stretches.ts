/** The words that a draft has in quotation marks: stretch by stretch, and sentence by sentence. */
import type { Block, Quote, Sentence, Span } from "../model/index.ts";
import { wordsOf } from "./locate.ts";

const MARKED = /["“]([^"“”]+)["”]?|‘([^‘]+?)’(?!\p{L})|''([^']+)''/gu;
const OMISSION = /\s*(?:…|\.\s?\.\s?\.|\[[^\]]*\]|\([^)]*\))\s*/gu;

/** What `check` reads of a quotation; `id` is null for words in marks that no attribution has. */
export interface Quoted extends Pick<Quote, "kind" | "content" | "attribution" | "addressee"> {
  readonly id: string | null;
}

/** Fewer words than this in marks that nobody is named for are a phrase, a name or a motto. */
const UNATTRIBUTED = 5;

/** Words in quotation marks that no attribution has: an apposition, a remark in passing. */
export function unattributed(text: string, blocks: readonly Block[], quotes: readonly Quote[]): Quoted[] {
  return blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "headline" || kind === "standfirst")
    .flatMap(({ span }) =>
      Array.from(text.slice(span.start, span.end).matchAll(MARKED), ({ index, 0: { length } }) => ({
        start: span.start + index,
        end: span.start + index + length,
      })),
    )
    .filter((span) => wordsOf(text.slice(span.start, span.end)).length >= UNATTRIBUTED)
    .filter((span) => !quotes.some(({ content }) => content.some(({ start, end }) => start < span.end && span.start < end)))
    .map((span) => ({ id: null, kind: "direct", content: [span], attribution: [], addressee: null }));
}

/** The stretches of a quote that stand in quotation marks, without the marks, parted at ellipses and brackets. */
export function quotedStretches(text: string, quote: Pick<Quoted, "kind" | "content">): Span[] {
  return quote.content.flatMap(({ start, end }) => {
    const content = text.slice(start, end);
    const marked = Array.from(content.matchAll(MARKED), (match) => {
      const inner = match[1] ?? match[2] ?? match[3] ?? "";
      return { start: start + match.index + match[0].indexOf(inner), text: inner };
    });
    const whole = marked.length === 0 && quote.kind === "direct" ? [{ start, text: content }] : marked;
    return whole.flatMap((stretch) => partsOf(stretch.text, stretch.start, OMISSION));
  });
}

/** The document's sentences as far as they stand in a quoted stretch, each from its first word to its last. */
export function sentencesIn(text: string, sentences: readonly Sentence[], { start, end }: Span): Span[] {
  return sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .flatMap((sentence) => fromWordToWord(text, Math.max(start, sentence.start), Math.min(end, sentence.end)) ?? []);
}

function partsOf(text: string, start: number, seam: RegExp): Span[] {
  const seams = [...text.matchAll(seam)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  const starts = [0, ...seams.map(({ to }) => to)];
  const ends = [...seams.map(({ from }) => from), text.length];
  return starts.flatMap((from, at) => {
    const part = fromWordToWord(text, from, ends[at] ?? text.length);
    return part === null ? [] : [{ start: start + part.start, end: start + part.end }];
  });
}

/** From the first word to the last: the comma before the mark belongs to the sentence, not to the quotation. Null without a word. */
function fromWordToWord(text: string, start: number, end: number): Span | null {
  const words = wordsOf(text.slice(start, end), start);
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Words that a title need not write with a capital. */
const SMALL = new Set(["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]);

/** Whether the words are written as titles, programmes, bills and slogans are: capitals throughout ("Fox News Sunday", "Meet the Press"). */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return large.length >= 2 && words.length <= 8 && words.every((word) => SMALL.has(word) || /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word));
}

/** Articles and the like, behind which a few words in marks are a term that is talked of: the "race card", its "big tent". */
const TERM = /\b(?:the|a|an|this|that|these|those|its|their|his|her|so-called|called|dubbed|known as|titled|entitled|named)\s*["“‘']+$/iu;

/** Whether a few words in quotation marks are a term or a name that is talked of, rather than what somebody said. */
export function isTerm(text: string, { start, end }: Span): boolean {
  return (
    TERM.test(text.slice(Math.max(0, start - 24), start)) &&
    !/^["”’'.,!?]*["”’']\s+(?:is|was|are|were|has|had|will|would)\b/u.test(text.slice(end, end + 12))
  );
}

/** "a video called “…”", "his book, titled “…”": a name, however long it is and whatever its capitals. */
const CALLED =
  /\b(?:(?:titled|entitled|headlined|subtitled|captioned)|an?\s+(?:[\p{L}-]+\s+){1,3}(?:called|named|dubbed))[,:]?\s*["“‘']+$/iu;

/**
 * Whether words in quotation marks are the name of something: behind "called" or "titled", or in brackets behind what they stand for (the adviser
 * (“Person 2”)).
 */
export function isCalled(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 4)];
  return CALLED.test(before) || (/\S \(["“‘']$/u.test(before) && /^[,.]?["”’']\)/u.test(after));
}

/** The draft says itself that the words were said to its own newsroom. */
const OWN =
  /\b(?:(?:told|to|with|by|from) (?:this (?:newspaper|paper|magazine|reporter|website|site|station|newsroom|publication)|us\b)|(?:interview|exclusive(?:ly)?)\b[^.]{0,30}\b(?:this (?:newspaper|paper|magazine|reporter|website|site|station|newsroom|publication)|us\b))/iu;

/** Whether the sentence around a quotation says that it was said to the draft's own outlet, by its name or as "this newspaper". */
export function saidToOwnOutlet(text: string, span: Span, addressee: string | null, outlet: string | null): boolean {
  const from = text.lastIndexOf("\n", span.start - 1) + 1;
  const to = text.indexOf("\n", span.end);
  const paragraph = text.slice(from, to < 0 ? text.length : to).replace(/["“][^"“”]*["”]/gu, " ");
  if (OWN.test(paragraph)) return true;
  if (outlet === null) return false;
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the\s+/u, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const name = plain(outlet);
  return addressee !== null && name !== "" && `${plain(addressee)} `.startsWith(`${name} `);
}
