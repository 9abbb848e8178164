import { plainText } from "../tree/index.ts";
import type { Article, Extraction, ReportSource } from "../model/index.ts";
import { reportSpan } from "./position.ts";

/** The headline as it stands in the text, else as it was given. */
export function headlineOf(article: Article): string | null {
  return article.headline === null
    ? article.givenHeadline
    : plainText(article).slice(article.headline.start, article.headline.end).replace(/\s+/g, " ").trim();
}

/** A source's row of the report. `origins`: ids of the sources whose copy or summary it is. */
export function sourceRow({ document, notUnderstood }: Extraction, origins: readonly string[]): ReportSource {
  const { article, sentences } = document;
  const textOf = (span: Article["byline"]) => (span === null ? null : article.text.slice(span.start, span.end));
  return {
    id: article.id,
    path: article.path,
    headline: headlineOf(article),
    byline: textOf(article.byline),
    dateline: textOf(article.dateline),
    published: article.published,
    language: article.language,
    words: article.words,
    sha256: article.sha256,
    origins,
    leftOut: article.blocks.filter(({ kind }) => kind === "boilerplate" || kind === "caption").map(({ span }) => reportSpan(article, span)),
    notUnderstood: notUnderstood.flatMap((index) => {
      const sentence = sentences[index];
      return sentence === undefined ? [] : [reportSpan(article, sentence)];
    }),
  };
}
