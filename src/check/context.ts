import type { Extraction, Finding, Resolved, Span } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import { indexWords, type Joined, joinWords, type Word, wordsOf } from "./locate.ts";
import type { LookUp } from "./trace.ts";

/** A source made ready for look-ups. */
export interface PreparedSource {
  readonly id: string;
  readonly extraction: Extraction;
  readonly words: readonly Word[];
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly joined: Joined;
}

/** A draft, its sources and the people in them: what every check of a draft sees. */
export interface DraftContext {
  readonly draft: Extraction;
  readonly sources: readonly PreparedSource[];
  readonly resolved: Resolved;
  /** Where the sources tell what the draft tells. */
  readonly near: LookUp;
  /** Name of the draft's outlet, where the configuration gives one. */
  readonly outlet: string | null;
  /** Ids of sources that are a primary record (transcript, release). */
  readonly primary: ReadonlySet<string>;
  /** Findings of the comparison that set a quotation of one article beside a paraphrase in another. */
  readonly paraphrases: readonly Finding[];
}

/** One thing of a draft that an editor ticks: the finding is null where the sources have it as it stands. */
export interface CheckedItem {
  readonly draft: string;
  readonly kind: "quotation" | "name" | "number" | "date";
  readonly span: Span;
  readonly status: "found" | "differs" | "not-found";
  readonly found: readonly { readonly source: string; readonly span: Span }[];
  readonly finding: Finding | null;
}

/** Words of all blocks of a source but its boilerplate, in order. */
export function prepareSource(extraction: Extraction): PreparedSource {
  const { article } = extraction.document;
  const words = article.blocks
    .filter(({ kind }) => kind !== "boilerplate")
    .flatMap(({ span }) => wordsOf(plainText(article).slice(span.start, span.end), span.start));
  return { id: article.id, extraction, words, index: indexWords(words), joined: joinWords(words) };
}
