import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { FAIL_ON, parseList } from "../finish/fail-on.ts";
import type { RuleLevels } from "../finish/levels.ts";
import { RULES } from "../model/index.ts";
import { FORMATS } from "../report/options.ts";
import { UsageError } from "./errors.ts";
import { didYouMean } from "./nearest.ts";

/** The configuration, as its file has it. Paths and patterns are relative to the file's folder. */
export interface Config {
  readonly sources?: string | readonly string[] | Readonly<Record<string, string | readonly string[]>>;
  readonly primary?: readonly string[];
  readonly ignore?: readonly string[];
  readonly outlets?: Readonly<Record<string, string>>;
  readonly speakers?: Readonly<Record<string, readonly string[]>>;
  readonly rules?: RuleLevels;
  readonly failOn?: string | readonly string[];
  readonly maxWarnings?: number;
  readonly format?: string;
  readonly published?: Readonly<Record<string, string>>;
  readonly accepted?: string;
}

export interface LoadedConfig {
  readonly config: Config;
  /** The file, or null where there is none. */
  readonly path: string | null;
  /** The folder that its paths are relative to. */
  readonly folder: string;
}

const FILES = ["compare-sources.json", "compare-sources.jsonc"];
const PACKAGE_KEY = "compare-sources";
const LEVELS = ["error", "warning", "info", "off"];

/**
 * The configuration: the file named, or the first found from `start` upward.
 * @throws UsageError where the file cannot be read, is no JSON, or has a key, a rule or a value that is not known.
 */
export async function loadConfig(start: string, cwd: string, named: string | undefined): Promise<LoadedConfig> {
  if (named !== undefined) {
    const path = resolve(cwd, named);
    const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(
        `--config ${named}: ${error.code === "ENOENT" ? "there is no such file" : `cannot be read (${error.code ?? ""})`}.`,
      );
    });
    return { config: await parseConfig(text, named, path.endsWith("package.json")), path, folder: dirname(path) };
  }
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    for (const name of [...FILES, "package.json"]) {
      const path = join(folder, name);
      const text = await readFile(path, "utf8").catch(() => null);
      if (text === null || (name === "package.json" && !text.includes(`"${PACKAGE_KEY}"`))) continue;
      const config = await parseConfig(text, relative(resolve(cwd), path).replaceAll("\\", "/"), name === "package.json");
      if (name !== "package.json" || Object.keys(config).length > 0) return { config, path, folder };
    }
    if (dirname(folder) === folder) return { config: {}, path: null, folder: resolve(cwd) };
  }
}

/** The parser's codes in plain words. */
const JSON_FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: "a word without quotation marks; text stands in double quotation marks",
  InvalidNumberFormat: "a number is not written as a number",
  PropertyNameExpected: "a name in double quotation marks is missing",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing between a name and its value",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a closing brace } is missing",
  CloseBracketExpected: "a closing bracket ] is missing",
  EndOfFileExpected: "there is more behind the end of the object",
  InvalidCommentToken: "a comment is not in order",
  UnexpectedEndOfComment: "a comment is not closed",
  UnexpectedEndOfString: "a text is not closed by a quotation mark",
  UnexpectedEndOfNumber: "a number breaks off",
  InvalidUnicode: "a \\u is not followed by four hexadecimal digits",
  InvalidEscapeCharacter: "a backslash is followed by a letter that it does not go with",
  InvalidCharacter: "a character that may not stand in a text, such as a line break or a tab",
};

async function parseConfig(text: string, name: string, inPackage: boolean): Promise<Config> {
  const { parse, printParseErrorCode } = await import("jsonc-parser");
  const errors: { error: number; offset: number; length: number }[] = [];
  const plain = text.replace(/^\uFEFF/u, "");
  if (plain.trim() === "") throw new UsageError(`${name} is empty. A configuration without settings is {}.`);
  const data: unknown = parse(plain, errors, { allowTrailingComma: true });
  const first = errors[0];
  const own = inPackage ? (isRecord(data) ? data[PACKAGE_KEY] : undefined) : data;
  if (first && (!inPackage || own !== undefined)) {
    const before = plain.slice(0, first.offset).split("\n");
    const place = `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
    const found = first.length > 0 ? ` at ${JSON.stringify(plain.slice(first.offset, first.offset + Math.min(first.length, 30)))}` : "";
    const fault = JSON_FAULTS[printParseErrorCode(first.error)] ?? "something does not belong here";
    throw new UsageError(`${name}, ${place}: not valid JSON: ${fault}${found}.`);
  }
  const value = inPackage ? (own ?? {}) : data;
  const problems = validateConfig(value);
  if (problems.length > 0) throw new UsageError([`${name}: wrong configuration`, ...problems.map((problem) => `  ${problem}`)].join("\n"));
  return value as Config;
}

type Check = (value: unknown, at: string) => string[];
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const text: Check = (value, at) => (isText(value) ? [] : [`${at} must be a text`]);
const texts: Check = (value, at) =>
  Array.isArray(value) ? value.flatMap((item, index) => text(item, `${at}[${index}]`)) : [`${at} must be a list of texts`];
const textOrTexts: Check = (value, at) =>
  isText(value) ? [] : Array.isArray(value) ? texts(value, at) : [`${at} must be a text or a list of texts`];
const mapOf =
  (check: Check): Check =>
  (value, at) =>
    isRecord(value) ? Object.entries(value).flatMap(([key, item]) => check(item, `${at}["${key}"]`)) : [`${at} must be an object`];
const oneOf =
  (names: readonly string[]): Check =>
  (value, at) =>
    isText(value) && names.includes(value)
      ? []
      : [`${at}: ${JSON.stringify(value)} is not one of ${names.join(", ")}.${isText(value) ? didYouMean(value, names) : ""}`];

const KEYS: Readonly<Record<keyof Config | "$schema", Check>> = {
  $schema: text,
  sources: (value, at) => (isRecord(value) ? mapOf(textOrTexts)(value, at) : textOrTexts(value, at)),
  primary: texts,
  ignore: (value, at) => [
    ...texts(value, at),
    ...(Array.isArray(value) ? value.flatMap((item, index) => badExpression(item, `${at}[${index}]`)) : []),
  ],
  outlets: mapOf(text),
  speakers: mapOf(texts),
  rules: (value, at) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([rule, level]) => ruleLevel(rule, level, at))
      : [`${at} must be an object from rule to level`],
  failOn: (value, at) =>
    (isText(value) ? parseList(value) : Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((item) =>
      wrongFailOn(item).map((problem) => `${at}: ${problem}`),
    ),
  maxWarnings: (value, at) => (Number.isInteger(value) && Number(value) >= 0 ? [] : [`${at} must be a whole number from 0`]),
  format: oneOf(FORMATS),
  published: mapOf((value, at) => (isText(value) && /^\d{4}-\d{2}-\d{2}/u.test(value) ? [] : [`${at} must be a date such as 2024-03-03`])),
  accepted: text,
};

/** What is wrong with a configuration, a line each; empty where nothing is. */
export function validateConfig(value: unknown): string[] {
  if (!isRecord(value)) return ["the configuration must be an object"];
  return Object.entries(value).flatMap(([key, item]) => {
    const check = KEYS[key as keyof typeof KEYS] as Check | undefined;
    return check
      ? check(item, key)
      : [`unknown key "${key}".${didYouMean(key, Object.keys(KEYS)) || ` Known keys: ${Object.keys(KEYS).join(", ")}.`}`];
  });
}

/** What is wrong with a word of a `--fail-on` list. */
export function wrongFailOn(word: unknown): string[] {
  if (isText(word) && FAIL_ON.includes(word)) return [];
  const hint = isText(word) ? didYouMean(word, FAIL_ON) : "";
  return [
    `${JSON.stringify(word)} is no level, verdict or rule.${hint || " Levels: error, warning, info. Verdicts: conflict, dispute, difference, agreement, single-source, unsupported."}`,
  ];
}

function ruleLevel(rule: string, level: unknown, at: string): string[] {
  const known = (RULES as readonly string[]).includes(rule);
  const problems = known ? [] : [`${at}: unknown rule "${rule}".${didYouMean(rule, RULES) || " `compare-sources explain` lists them."}`];
  return [...problems, ...oneOf(LEVELS)(level, `${at}["${rule}"]`)];
}

function badExpression(item: unknown, at: string): string[] {
  const written = typeof item === "string" ? /^\/(.+)\/([a-z]*)$/su.exec(item) : null;
  if (!written) return [];
  try {
    new RegExp(written[1]!, written[2]);
    return [];
  } catch (error) {
    return [`${at}: ${(error as Error).message}`];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
