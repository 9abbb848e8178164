import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Report } from "../model/index.ts";
import { colorLevel } from "./color.ts";
import { UsageError } from "./errors.ts";
import type { Format } from "../report/options.ts";
import type { RunOptions } from "./options.ts";
import type { Streams } from "./streams.ts";

/**
 * Writes the report: to standard output in one format (null: nothing), to files in others, and the summary of a GitHub job where there
 * is one. Returns the folders that had to be made for the files.
 */
export async function writeReport(
  report: Report,
  format: Format | null,
  options: RunOptions,
  texts: ReadonlyMap<string, string>,
  streams: Streams,
): Promise<string[]> {
  const { render, renderStepSummary } = await import("../report/index.ts");
  const base = {
    all: options.all === true,
    verbose: options.verbose === true,
    quiet: options.quiet === true,
    redact: options.redactEvidence === true,
    ...(options.redactEvidence === true ? {} : { texts }),
  };
  const width = Math.max(60, Math.min(streams.columns ?? 100, 160));
  const toFile = (name: Format) => ended(render(report, name, { ...base, color: false, width: 100 }));
  const made: string[] = [];
  for (const { format: name, file } of options.output) {
    const folder = await write(resolve(streams.cwd, file), toFile(name), file);
    if (folder !== undefined) made.push(dirname(resolve(streams.cwd, file)));
  }
  const summary = streams.env["GITHUB_STEP_SUMMARY"];
  if (format === "github" && summary !== undefined && summary !== "") await appendFile(summary, ended(renderStepSummary(report, base)));
  if (format !== null) streams.stdout(ended(render(report, format, { ...base, color: colorLevel(options.color, streams), width })));
  return made;
}

const ended = (text: string) => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

/** Resolves to the first folder that had to be made, if any. */
async function write(path: string, text: string, shown: string): Promise<string | undefined> {
  try {
    const made = await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return made;
  } catch (error) {
    throw new UsageError(`${shown} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`);
  }
}
