import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Report } from "../model/index.ts";
import { colorLevel } from "./color.ts";
import { UsageError } from "./errors.ts";
import type { Format } from "../report/options.ts";
import type { RunOptions } from "./options.ts";
import type { Streams } from "./streams.ts";

/** Writes the report: to standard output in one format, to files in others, and the summary of a GitHub job where there is one. */
export async function writeReport(
  report: Report,
  format: Format,
  options: RunOptions,
  texts: ReadonlyMap<string, string>,
  streams: Streams,
): Promise<void> {
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
  for (const { format: name, file } of options.output) await write(resolve(streams.cwd, file), toFile(name), file);
  const summary = streams.env["GITHUB_STEP_SUMMARY"];
  if (format === "github" && summary !== undefined && summary !== "") await appendFile(summary, ended(renderStepSummary(report, base)));
  streams.stdout(ended(render(report, format, { ...base, color: colorLevel(options.color, streams), width })));
}

const ended = (text: string) => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

async function write(path: string, text: string, shown: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(`${shown} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`);
  }
}
