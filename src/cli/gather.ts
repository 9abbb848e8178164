import { basename, dirname, resolve } from "node:path";
import type { ArticleInput, Report, ReportProblem } from "../model/index.ts";
import { isGlob, readInputs, toPath } from "../read/inputs.ts";
import type { InputOptions } from "../read/inputs.ts";
import { prepareInput } from "../read/prepare.ts";
import { UsageError } from "./errors.ts";
import { nearest } from "./nearest.ts";
import { translate } from "./patterns.ts";
import type { LoadedConfig } from "./config.ts";

export type Input = (ArticleInput & { readonly path: string }) | Report;

/** What a command was given to read. */
export interface Gathered {
  readonly inputs: readonly Input[];
  readonly problems: readonly ReportProblem[];
}

/**
 * Articles, and reports of `extract` (.json), of the patterns; saved pages as the text of their story.
 * @throws UsageError where a glob or folder holds no article.
 */
export async function gather(patterns: readonly string[], options: InputOptions): Promise<Gathered> {
  const { articles, problems, unmatched } = await readInputs(patterns, options);
  if (unmatched.length > 0) {
    throw new UsageError(
      `No articles in ${unmatched.map((pattern) => `"${toPath(resolve(options.cwd, pattern), options.cwd)}"`).join(", ")}. Check the pattern, or say --allow-empty if that is in order.`,
    );
  }
  const inputs = await Promise.all(
    articles.map(async (article) => asReport(article) ?? { ...(await prepareInput(article)), path: article.path }),
  );
  return { inputs, problems };
}

/** A report of `extract` stands for its articles. */
function asReport(article: ArticleInput & { readonly path: string }): Report | null {
  if (!article.path.endsWith(".json")) return null;
  try {
    const data = JSON.parse(article.text) as Report;
    if (data.formatVersion === "1.0" && data.command === "extract") return data;
  } catch {
    // falls through to the message
  }
  throw new UsageError(`${article.path} is no report of \`compare-sources extract --format json\`.`);
}

/** Folder from which the configuration is looked for: that of the first input. */
export function startFolder(patterns: readonly string[], cwd: string): string {
  const first = patterns.find((pattern) => pattern !== "-");
  if (first === undefined) return cwd;
  const plain = isGlob(first) ? first.slice(0, first.search(/[*?{}[\]!()]/u)).replace(/[^/]*$/u, "") : first;
  const path = resolve(cwd, plain);
  return isGlob(first) || plain.endsWith("/") ? path : dirname(path);
}

/** Decoded texts by path, of articles and of those in reports. */
export function textsByPath(inputs: readonly Input[]): Map<string, string> {
  return new Map(
    inputs.flatMap((input): [string, string][] =>
      "formatVersion" in input
        ? input.sources.flatMap(({ path, annotation }): [string, string][] => (annotation ? [[path, annotation.article.text]] : []))
        : [[input.path, input.text]],
    ),
  );
}

/** Dates of publication by path: the configuration's, then the command line's. */
export function publishedDates(
  given: readonly { readonly file: string; readonly date: string }[],
  { config, folder }: LoadedConfig,
  paths: readonly string[],
  cwd: string,
  root: string,
): Record<string, string> {
  const dates: Record<string, string> = {};
  for (const [file, date] of Object.entries(config.published ?? {})) dates[toPath(resolve(folder, file), root)] = date;
  for (const { file, date } of given) {
    const path = toPath(resolve(cwd, file), root);
    const sameName = paths.filter((other) => basename(other) === file);
    const known = paths.includes(path) ? path : paths.includes(file) ? file : sameName.length === 1 ? sameName[0]! : null;
    if (known === null) {
      const hint = nearest(file, paths);
      throw new UsageError(`--published ${file}=${date}: no article has this path.${hint === null ? "" : ` Did you mean "${hint}"?`}`);
    }
    dates[known] = date;
  }
  return dates;
}

/** Where a draft's sources are: the command line says so, or the configuration. */
export function sourcePatterns(
  draft: string,
  against: readonly string[],
  { config, folder }: LoadedConfig,
  cwd: string,
  root: string,
): readonly string[] {
  if (against.length > 0) return against.map((pattern) => (pattern === "-" ? pattern : resolve(cwd, pattern)));
  const { sources } = config;
  if (sources === undefined) {
    throw new UsageError(
      'check needs sources. Say where they are with --against (a file, a folder or a quoted glob), or with "sources" in compare-sources.json.',
    );
  }
  const list = (value: string | readonly string[]) =>
    (typeof value === "string" ? [value] : value).map((pattern) => resolve(folder, pattern));
  if (typeof sources === "string" || Array.isArray(sources)) return list(sources as string | readonly string[]);
  const path = toPath(resolve(root, draft), folder);
  for (const [from, to] of Object.entries(sources as Readonly<Record<string, string | readonly string[]>>)) {
    const patterns = translate(path, from, typeof to === "string" ? [to] : to);
    if (patterns) return list(patterns);
  }
  throw new UsageError(
    `No pattern under "sources" in the configuration matches the draft ${path}. Patterns: ${Object.keys(sources).join(", ")}.`,
  );
}
