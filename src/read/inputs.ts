import { readFile, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { ArticleInput, ReportProblem } from "../model/index.ts";
import { decode } from "./decode.ts";

export const EXTENSIONS = ["txt", "text", "md", "markdown", "html", "htm"] as const;

export interface InputOptions {
  /** Folder that patterns are relative to. */
  readonly cwd: string;
  /** Folder that paths in reports are relative to. */
  readonly root: string;
  /** Bytes of standard input, asked for only when a pattern is `-`. */
  readonly stdin: () => Promise<Uint8Array>;
  /** What the article on standard input is called. */
  readonly stdinFilename?: string | undefined;
  /** A glob or folder without files is no error. */
  readonly allowEmpty?: boolean | undefined;
}

export interface Inputs {
  readonly articles: readonly (ArticleInput & { readonly path: string })[];
  readonly problems: readonly ReportProblem[];
  /** Globs and folders in which there was no file: wrong usage unless allowed. */
  readonly unmatched: readonly string[];
}

const STDIN = "-";
const natural = new Intl.Collator("en", { numeric: true, sensitivity: "variant" });

/**
 * Reads files, folders (all articles below them), globs and `-`. Files of one pattern come in natural order ("2.txt" before
 * "10.txt"), patterns in theirs; a file named twice is read once. What cannot be read is a problem, and the rest is read.
 */
export async function readInputs(patterns: readonly string[], options: InputOptions): Promise<Inputs> {
  const articles: (ArticleInput & { readonly path: string })[] = [];
  const problems: ReportProblem[] = [];
  const unmatched: string[] = [];
  const seen = new Set<string>();
  for (const pattern of patterns) {
    const files = pattern === STDIN ? [STDIN] : await expand(pattern, options.cwd);
    if (files.length === 0) unmatched.push(pattern);
    for (const file of files) {
      if (seen.has(file)) continue;
      seen.add(file);
      const path = file === STDIN ? (options.stdinFilename ?? "stdin") : toPath(file, options.root);
      const read = await readOne(file, path, options);
      if ("code" in read) problems.push(read);
      else articles.push(read);
    }
  }
  return { articles, problems, unmatched: options.allowEmpty === true ? [] : unmatched };
}

/** Absolute paths of the files that a pattern stands for; a path of no file stands for itself, so that it can be reported. */
export async function expand(pattern: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, pattern);
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return [path];
  if (!found?.isDirectory() && !isGlob(pattern)) return [path];
  const { glob } = await import("tinyglobby");
  const files = found?.isDirectory()
    ? await glob([`**/*.{${EXTENSIONS.join(",")}}`], {
        cwd: path,
        absolute: true,
        caseSensitiveMatch: false,
        ignore: ["**/node_modules/**"],
      })
    : await glob([pattern.split(sep).join("/")], { cwd, absolute: true, onlyFiles: true, ignore: ["**/node_modules/**"] });
  return files.map((file) => resolve(file)).sort((a, b) => natural.compare(a, b) || (a < b ? -1 : 1));
}

export function isGlob(pattern: string): boolean {
  return /[*?{}[\]!()]/u.test(pattern);
}

/** Path as reports show it: relative to the root with forward slashes. */
export function toPath(file: string, root: string): string {
  const path = relative(root, file);
  const shown = path === "" || isAbsolute(path) ? file : path;
  return shown.split(sep).join("/");
}

async function readOne(
  file: string,
  path: string,
  options: InputOptions,
): Promise<(ArticleInput & { readonly path: string }) | ReportProblem> {
  let bytes: Uint8Array;
  try {
    bytes = file === STDIN ? await options.stdin() : await readFile(file);
  } catch (error) {
    return unreadable(path, error as NodeJS.ErrnoException);
  }
  const decoded = await decode(bytes);
  if ("binary" in decoded)
    return { path, code: "binary", message: `${path} is not text. Save the article as plain text, Markdown or HTML and try again.` };
  if (decoded.text.trim() === "")
    return { path, code: "empty", message: `${path} is empty. Check that the article was saved, or leave the file out.` };
  return { text: decoded.text, path };
}

function unreadable(path: string, error: NodeJS.ErrnoException): ReportProblem {
  if (error.code === "ENOENT")
    return { path, code: "not-found", message: `${path} does not exist. Check the spelling and the folder that you are in.` };
  if (error.code === "EACCES" || error.code === "EPERM")
    return { path, code: "unreadable", message: `${path} may not be read. Check its permissions.` };
  if (error.code === "EISDIR") return { path, code: "unreadable", message: `${path} is a folder, not a file.` };
  return { path, code: "unreadable", message: `${path} could not be read (${error.code ?? error.message}).` };
}
