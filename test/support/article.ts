import type { Article, Block } from "../../src/model/index.ts";

/** An article of paragraphs, with nothing known of it but its text. */
export function plainArticle(id: string, text: string, blocks: readonly Block[], words: number, extra: Partial<Article> = {}): Article {
  return {
    id,
    path: `${id}.txt`,
    text,
    blocks,
    headline: null,
    givenHeadline: null,
    lone: false,
    byline: null,
    dateline: null,
    published: null,
    sha256: "",
    words,
    language: "en",
    ...extra,
  };
}
