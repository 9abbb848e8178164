import type { PreparedInput } from "./article.ts";

/**
 * Input that `toArticle` can take: the text of a saved page in place of its source, everything else as it is. The parser of
 * pages is loaded only when there is one.
 */
export async function prepareInput(input: PreparedInput): Promise<PreparedInput> {
  if (input.blocks !== undefined) return input;
  if (!/\.x?html?$/iu.test(input.path ?? "") && !/^[\s\uFEFF]*</u.test(input.text)) return input;
  const { isHtml, pageToInput } = await import("./html.ts");
  if (!isHtml(input.text, input.path ?? "")) return input;
  return pageToInput(input.text, input.path ?? "page.html", input);
}
