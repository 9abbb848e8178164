import type { Document, Extraction, Quote, Resolved } from "../../model/index.ts";
import { markedSpans } from "../../tree/index.ts";
import type { Word } from "../fold.ts";
import { wordsOf } from "../fold.ts";

/** One word of what an article quotes, with the quote that it belongs to. */
export interface QuotedWord extends Word {
  readonly quote: string;
  /** Position of its passage: words of two passages are not next to one another in the article. */
  readonly passage: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** All that one article puts in quotation marks (or, unmarked, attributes), in the order of the text. */
export interface Stream {
  readonly source: string;
  readonly document: Document;
  readonly words: readonly QuotedWord[];
}

/** Words of a stretch in marks that nobody is named for, from which on it may be a quotation rather than a title or a scare quote. */
const LEAST_UNATTRIBUTED = 4;

/** All that an article puts in quotation marks, with the quote that each stretch belongs to; "" where no speaker was found for it. */
export function markedStream({ document, quotes }: Extraction): Stream {
  // What is said inside a quotation ("you say that …") is the speaker's telling: its words are those of who is quoted, where that is known.
  const spans = markedSpans(document);
  const inside = ({ cue, attribution }: Quote): boolean =>
    cue.length > 0 && [...cue, ...attribution].every(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end));
  const contents = quotes.flatMap((quote) =>
    quote.kind === "indirect" ? [] : quote.content.map((span) => ({ span, quote: quote.id, inner: inside(quote) })),
  );
  contents.sort((a, b) => Number(a.inner) - Number(b.inner) || a.span.end - a.span.start - (b.span.end - b.span.start));
  const words: QuotedWord[] = [];
  let passage = 0;
  for (const marked of spans) {
    // Several quotes may share a stretch in marks ("A. B," he said): each word goes to the shortest content that holds it.
    const own = wordsOf(document, [marked]).map((word) => ({
      ...word,
      quote: contents.find(({ span }) => span.start <= word.start && word.end <= span.end)?.quote ?? "",
      passage,
      sentence: document.tokens[word.token]?.sentence ?? -1,
    }));
    if (own.every(({ quote }) => quote === "") && own.length < LEAST_UNATTRIBUTED) continue;
    words.push(...own);
    passage += 1;
  }
  return { source: document.article.id, document, words };
}

/** Speakers of a quote; [] unknown. */
export function speakersOf(resolved: Resolved, quote: string): readonly string[] {
  return resolved.quotes.get(quote)?.speakers ?? [];
}
