import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { RULES } from "../model/index.ts";
import type { Report } from "../model/index.ts";
import { colorLevel } from "./color.ts";
import { UsageError } from "./errors.ts";
import { didYouMean } from "./nearest.ts";
import type { Streams } from "./streams.ts";

export interface ExplainOptions {
  readonly report?: string;
  readonly color?: boolean;
}

/** Explains a rule, or with a JSON report why one of its findings was classified so; lists the rules where nothing is named. */
export async function explainCommand(what: string | undefined, options: ExplainOptions, streams: Streams): Promise<number> {
  const { explainFinding, explainRule, isRule, listRules } = await import("../report/index.ts");
  const shown = { color: colorLevel(options.color === false ? false : undefined, streams), width: Math.min(streams.columns ?? 100, 160) };
  if (what === undefined) {
    streams.stdout(listRules(shown));
    return 0;
  }
  if (isRule(what)) {
    streams.stdout(explainRule(what, shown));
    return 0;
  }
  if (!/^f-/u.test(what)) {
    throw new UsageError(`There is no rule "${what}".${didYouMean(what, RULES)} \`compare-sources explain\` lists them.`);
  }
  if (options.report === undefined)
    throw new UsageError(
      `To explain finding ${what}, say which report it is in: --report report.json (made with --output json=report.json).`,
    );
  const report = await readReport(resolve(streams.cwd, options.report), options.report);
  const text = explainFinding(report, what, shown);
  if (text === null)
    throw new UsageError(
      `${options.report} has no finding ${what}.${didYouMean(
        what,
        report.findings.map(({ id }) => id),
      )}`,
    );
  streams.stdout(text);
  return 0;
}

/** A JSON report of compare or check. */
export async function readReport(path: string, shown: string): Promise<Report> {
  try {
    const report = JSON.parse(await readFile(path, "utf8")) as Report;
    if (Array.isArray(report.findings)) return report;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new UsageError(`${shown} does not exist. Make it with --output json=${shown}.`);
  }
  throw new UsageError(`${shown} is no JSON report of compare-sources.`);
}
