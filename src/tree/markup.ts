import type { Article } from "../model/index.ts";

const plain = new WeakMap<Article, string>();

/** The article's text with markup inside its blocks as blanks, so that words and sentences are found around it and offsets stay. */
export function plainText(article: Article): string {
  const known = plain.get(article);
  if (known !== undefined) return known;
  let out = "";
  let at = 0;
  for (const { start, end } of article.blocks.flatMap(({ skip = [] }) => skip)) {
    out += article.text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  const text = at === 0 ? article.text : out + article.text.slice(at);
  plain.set(article, text);
  return text;
}
