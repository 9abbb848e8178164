/** Which sentences of the sources tell what a sentence of the draft tells, by the content words that they share. */
import type { Document, Extraction, Span, Token } from "../model/index.ts";
import type { PreparedSource } from "./sources.ts";

/** A sentence of a source that is near a sentence of the draft. */
export interface Near {
  readonly source: PreparedSource;
  readonly sentence: number;
  /** Share of the draft sentence's content words found there, weighted by how rare they are, 0 to 1. */
  readonly score: number;
  /** The same as a share of the shorter of the two sentences. */
  readonly mutual: number;
  /** Content words in common. */
  readonly shared: number;
}

/** At least this much in common: the sources tell this, so that a detail which they lack is worth a look. */
export const TOLD = 0.4;
const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
const NUMBERS = new Set([...CONTENT, "NUM"]);
/** Words that every news sentence may hold. */
export const EMPTY: ReadonlySet<string> = new Set([
  "say",
  "tell",
  "be",
  "have",
  "do",
  "make",
  "get",
  "go",
  "come",
  "take",
  "year",
  "day",
  "time",
  "people",
  "more",
  "other",
  "new",
]);

/** Looks sentences of the sources up; the index is made once for a draft. */
export interface LookUp {
  /** The nearest sentence of each source for the draft's sentence around a stretch, the words of the stretch left out. */
  readonly around: (span: Span) => readonly Near[];
  /** All sentences of the sources that share words with the draft's sentence around a stretch, the words of the stretch left out. */
  readonly allAround: (span: Span) => readonly Near[];
  /** The nearest sentence of each source for the words of a stretch of the draft. */
  readonly of: (span: Span) => readonly Near[];
  /** All sentences of the sources that share words with a stretch of the draft. */
  readonly all: (span: Span) => readonly Near[];
}

export function lookUp(draft: Extraction, sources: readonly PreparedSource[]): LookUp {
  const scored = scoresIn(draft, sources);
  const inside = (span: Span) => scored(span, ({ start, end }) => start >= span.start && end <= span.end);
  const outside = (span: Span) => scored(span, ({ upos, start, end }) => CONTENT.has(upos) && (end <= span.start || start >= span.end));
  return {
    around: (span) => best(outside(span)),
    allAround: outside,
    of: (span) => best(inside(span)),
    all: inside,
  };
}

/** The best sentence of each source. */
function best(near: readonly Near[]): Near[] {
  const bySource = new Map<PreparedSource, Near>();
  for (const one of near) if (one.score > (bySource.get(one.source)?.score ?? 0)) bySource.set(one.source, one);
  return [...bySource.values()];
}

function scoresIn(
  draft: Extraction,
  sources: readonly PreparedSource[],
): (span: Span, counts: (token: Token) => boolean) => readonly Near[] {
  const index = new Map<string, { readonly source: PreparedSource; readonly sentence: number }[]>();
  let total = 0;
  for (const source of sources) {
    const { document } = source.extraction;
    for (const { index: sentence } of document.sentences) {
      total += 1;
      for (const word of contentWords(document, sentence, () => true)) {
        const list = index.get(word);
        if (list === undefined) index.set(word, [{ source, sentence }]);
        else list.push({ source, sentence });
      }
    }
  }
  const weight = (word: string) => Math.log(1 + total / (1 + (index.get(word)?.length ?? 0)));
  const weightOf = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + weight(word), 0);
  const lengths = new Map<PreparedSource, readonly number[]>();
  const lengthOf = (source: PreparedSource, sentence: number): number => {
    const { document } = source.extraction;
    const known = lengths.get(source) ?? document.sentences.map((_, at) => weightOf(contentWords(document, at, () => true)));
    lengths.set(source, known);
    return known[sentence] ?? 0;
  };
  return (span, counts) => {
    const sentence = draft.document.sentences.find(({ start, end }) => start <= span.start && span.start < end);
    if (sentence === undefined) return [];
    const words = contentWords(draft.document, sentence.index, counts);
    if (words.size < 3) return [];
    const whole = weightOf(words);
    const found = new Map<PreparedSource, Map<number, { sum: number; shared: number }>>();
    for (const word of words) {
      for (const place of index.get(word) ?? []) {
        const own = found.get(place.source) ?? new Map<number, { sum: number; shared: number }>();
        const { sum, shared } = own.get(place.sentence) ?? { sum: 0, shared: 0 };
        own.set(place.sentence, { sum: sum + weight(word), shared: shared + 1 });
        found.set(place.source, own);
      }
    }
    return [...found].flatMap(([source, own]) =>
      [...own].map(([sentence, { sum, shared }]): Near => {
        const mutual = sum / Math.max(1e-9, Math.min(whole, lengthOf(source, sentence)));
        return { source, sentence, score: sum / whole, mutual, shared };
      }),
    );
  };
}

function contentWords({ sentences, tokens }: Document, sentence: number, counts: (token: Token) => boolean): Set<string> {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const own = tokens.slice(first, last).filter((token) => NUMBERS.has(token.upos) && !EMPTY.has(token.lemma) && counts(token));
  return new Set(own.map(({ lemma }) => lemma.toLowerCase()));
}
