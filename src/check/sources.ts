/** Sources made ready for look-ups. */
import type { Extraction } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import { type CalendarValue, calendarValuesIn } from "./calendar-values.ts";
import { indexWords, type Joined, joinWords, type Word, wordsOf } from "./locate.ts";

/** A source made ready for look-ups. */
export interface PreparedSource {
  readonly id: string;
  readonly extraction: Extraction;
  readonly words: readonly Word[];
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly joined: Joined;
  /** Days, months, years and hours that it names, in order. */
  readonly calendar: readonly CalendarValue[];
}

/** Words of all blocks of a source but its boilerplate, in order. */
export function prepareSource(extraction: Extraction): PreparedSource {
  const { article } = extraction.document;
  const words = article.blocks
    .filter(({ kind }) => kind !== "boilerplate")
    .flatMap(({ span }) => wordsOf(plainText(article).slice(span.start, span.end), span.start));
  const calendar = calendarValuesIn(extraction.document);
  return { id: article.id, extraction, words, index: indexWords(words), joined: joinWords(words), calendar };
}
