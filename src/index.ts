/**
 * The library. Everything runs in this process, offline; the same input gives the same report.
 */
import type { ArticleInput, Options, Report } from "./model/index.ts";
import { checkReport, compareReport, extractReport, type Input } from "./pipeline.ts";
import { prepareInput } from "./read/prepare.ts";

export type * from "./model/report.ts";
export type { ArticleInput } from "./model/article.ts";
export type { Options } from "./model/options.ts";

const listOf = <Item>(items: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(items) ? (items as readonly Item[]) : [items as Item];

/** Saved pages as the text of their story; everything else as it is. */
const prepared = <Item extends Input>(inputs: readonly Item[]): Promise<Item[]> =>
  Promise.all(
    inputs.map(async (input) => {
      if ("formatVersion" in input) return input;
      if (typeof input.text !== "string") throw new TypeError(`${input.path ?? "An article"}: "text" must be the article's text`);
      return (await prepareInput(input)) as Item;
    }),
  );

/**
 * Quotes, speakers and claims of an article, or of several with one set of speakers.
 * @throws TypeError where an input is neither an article nor a report of `extract`.
 */
export async function extract(articles: ArticleInput | readonly ArticleInput[], options: Options = {}): Promise<Report> {
  return extractReport(await prepared(listOf(articles)), options);
}

/**
 * Where two or more articles agree and where they conflict. A report of `extract` stands for its article and is not parsed again.
 * @throws TypeError where an input is neither an article nor a report of `extract`.
 */
export async function compare(articles: readonly (ArticleInput | Report)[], options: Options = {}): Promise<Report> {
  return compareReport(await prepared(articles), options);
}

/**
 * One or more drafts against their sources: a verdict on every claim and quotation, in the order of the draft.
 * @throws TypeError where a source is neither an article nor a report of `extract`.
 */
export async function check(
  drafts: ArticleInput | readonly ArticleInput[],
  sources: readonly Input[],
  options: Options = {},
): Promise<Report> {
  return checkReport(await prepared(listOf(drafts)), await prepared(sources), options);
}
