import { extractQuotes } from "../../../src/extract/quotes/index.ts";
import { annotate } from "../../../src/language/index.ts";
import type { Quote, Span } from "../../../src/model/index.ts";
import { toArticle } from "../../../src/read/article.ts";

/** An attribution as a reader would write it down: stretches joined by " … ", "" where there is none. */
export interface Shown {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly kind: string;
  readonly act: string;
  readonly speech: boolean;
  readonly addressee: string;
  readonly medium: string;
  readonly occasion: string;
  readonly inside: boolean;
  readonly relays: readonly string[];
}

/** Attributions of a text, in text order. */
export function quotesOf(text: string): Shown[] {
  const article = toArticle({ text, path: "a.txt" }, "s1");
  const document = annotate(article);
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return extractQuotes(document).map((quote: Quote) => ({
    source: words(quote.attribution),
    cue: words(quote.cue),
    content: words(quote.content),
    kind: quote.kind,
    act: quote.act,
    speech: quote.speech,
    addressee: words(quote.addressee === null ? [] : [quote.addressee]),
    medium: words(quote.medium === null ? [] : [quote.medium]),
    occasion: words(quote.occasion === null ? [] : [quote.occasion]),
    inside: quote.parent !== null,
    relays: quote.relayHeads.map((head) => document.tokens[head]?.text ?? ""),
  }));
}

/** Source, cue and content of what is said outside anything else that is said. */
export const outerOf = (text: string): [source: string, cue: string, content: string][] =>
  quotesOf(text)
    .filter(({ inside, speech }) => !inside && speech)
    .map(({ source, cue, content }) => [source, cue, content]);
