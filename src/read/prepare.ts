import type { PreparedInput } from "./article.ts";

/**
 * Input that `toArticle` can take: the text of a saved page in place of its source, what front matter says beside the text, everything
 * else as it is. The parsers of pages and of front matter are loaded only when there is one.
 */
export async function prepareInput(input: PreparedInput): Promise<PreparedInput> {
  if (input.blocks !== undefined || input.front !== undefined) return input;
  if (/\.x?html?$/iu.test(input.path ?? "") || /^[\s\uFEFF]*</u.test(input.text)) {
    const { isHtml, pageToInput } = await import("./html.ts");
    if (isHtml(input.text, input.path ?? "")) return pageToInput(input.text, input.path ?? "page.html", input);
  }
  if (!/^\uFEFF?---[ \t]*\r?\n/u.test(input.text)) return input;
  const { frontMatter } = await import("./front-matter.ts");
  const front = frontMatter(input.text);
  return front === null ? input : { ...input, front };
}
