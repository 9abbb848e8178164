import { extractQuotes } from "../../src/extract/quotes/index.ts";
import { annotate } from "../../src/language/index.ts";
import type { Extraction, Resolved } from "../../src/model/index.ts";
import { toArticle } from "../../src/read/article.ts";
import { findMentions, resolveDocument, resolveSpeakers } from "../../src/resolve/index.ts";

/** Mentions, chains and quotes of one text. */
export function extraction(text: string, id = "s1"): Extraction {
  const document = annotate(toArticle({ text, path: `${id}.txt` }, id));
  const quotes = extractQuotes(document).map((quote) => ({
    ...quote,
    id: `${id}${quote.id}`,
    parent: quote.parent === null ? null : `${id}${quote.parent}`,
  }));
  const mentions = findMentions(document);
  return { document, quotes, mentions, chains: resolveDocument(document, mentions, quotes), claims: [], notUnderstood: [] };
}

/** Speakers of several texts, with each quote's speakers by name in the order of the quotes. */
export function story(...texts: string[]): { resolved: Resolved; extractions: Extraction[]; speakersOf: (source: number) => string[][] } {
  const extractions = texts.map((text, index) => extraction(text, `s${String(index + 1)}`));
  const resolved = resolveSpeakers(extractions);
  const name = (id: string): string => resolved.speakers.find((speaker) => speaker.id === id)?.name ?? id;
  const speakersOf = (source: number): string[][] =>
    (extractions[source]?.quotes ?? []).map((quote) => (resolved.quotes.get(quote.id)?.speakers ?? []).map(name));
  return { resolved, extractions, speakersOf };
}
