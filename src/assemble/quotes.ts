import { plainText } from "../tree/index.ts";
import type { Article, Extraction, Quote, ReportQuote, ReportSpeaker, Resolved, Span } from "../model/index.ts";
import { reportSpan } from "./position.ts";

const spans = (article: Article, list: readonly Span[]) => list.map((span) => reportSpan(article, span));
/** The words of a stretch without the markup of a Markdown file. */
const unmarked = (article: Article, { start, end }: Span) =>
  article.blocks.some(({ skip }) => skip !== undefined)
    ? plainText(article).slice(start, end).replace(/ {2,}/gu, " ").trim()
    : article.text.slice(start, end);
const textOf = (article: Article, span: Span | null) => (span === null ? null : article.text.slice(span.start, span.end));

/** Quotes of one source as the report shows them. */
export function quoteRows({ document, quotes }: Extraction, resolved: Resolved): ReportQuote[] {
  const { article } = document;
  return quotes.map((quote: Quote) => {
    const resolution = resolved.quotes.get(quote.id);
    return {
      id: quote.id,
      source: quote.source,
      kind: quote.kind,
      text: quote.content.map((span) => unmarked(article, span)).join(" … "),
      content: spans(article, quote.content),
      cue: spans(article, quote.cue),
      attribution: spans(article, quote.attribution),
      speakers: resolution?.speakers ?? [],
      candidates: resolution?.candidates ?? [],
      relays: resolution?.relays ?? [],
      addressee: textOf(article, quote.addressee),
      medium: textOf(article, quote.medium),
      occasion: textOf(article, quote.occasion),
      act: quote.act,
      speech: quote.speech,
      parent: quote.parent,
      confidence: rounded(quote.confidence),
    };
  });
}

/** Speakers as the report lists them. */
export function speakerRows({ speakers }: Resolved): ReportSpeaker[] {
  return speakers.map(({ id, name, type, aliases, roles, speaksFor, definite }) => ({
    id,
    name,
    type,
    aliases,
    roles,
    speaksFor,
    ...(definite === true ? { definite } : {}),
  }));
}

/** Figures between 0 and 1 with three decimals: the same bytes on every machine. */
export function rounded(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}
