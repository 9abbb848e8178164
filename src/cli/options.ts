import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";
import { FORMATS } from "../report/options.ts";
import type { Format } from "../report/options.ts";
import { didYouMean } from "./nearest.ts";

/** Options of compare, check and extract, as commander hands them over. */
export interface RunOptions {
  readonly format?: Format;
  readonly output: readonly { readonly format: Format; readonly file: string }[];
  readonly failOn?: string;
  readonly maxWarnings?: number;
  readonly published: readonly { readonly file: string; readonly date: string }[];
  readonly root?: string;
  readonly config?: string | false;
  readonly printConfig?: true;
  readonly color?: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly all?: true;
  readonly offsets?: "utf16" | "codepoint";
  readonly redactEvidence?: true;
  readonly since?: string;
  readonly against: readonly string[];
  readonly stdinFilename?: string;
  readonly allowEmpty?: true;
  readonly updateAccepted?: true;
  readonly pruneAccepted?: true;
  readonly reason?: string;
}

const collect =
  <Value>(parse: (text: string) => Value) =>
  (text: string, before: readonly Value[]) => [...before, parse(text)];

/** Adds the options that compare, check and extract share, in the order of the help. */
export function addRunOptions(command: Command, kind: "compare" | "check" | "extract"): Command {
  const add = (flags: string, description: string, parse?: (value: string, before: never) => unknown, start?: unknown) => {
    const option = new Option(flags, description);
    if (parse) option.argParser(parse as (value: string, before: unknown) => unknown);
    if (start !== undefined) option.default(start, "none");
    command.addOption(option);
  };
  if (kind === "check")
    add(
      "--against <source>",
      "a source: file, folder or quoted glob (repeatable)",
      collect((text) => text),
      [],
    );
  command.optionsGroup("Output:");
  add("-f, --format <format>", `format of standard output: ${FORMATS.join(", ")}`, parseFormat);
  add("-o, --output <format=file>", "write the report to a file, too (repeatable)", collect(parseOutput), []);
  add("--all", "show all that is folded into counts");
  add("--quiet", "show only what needs a look; no notes");
  add("--verbose", "show what was left out or not understood, ids and certainty");
  add("--color", "colours, whatever the output is");
  add("--no-color", "no colours");
  add("--offsets <unit>", "unit of offsets in JSON: utf16 or codepoint", parseOffsets);
  add("--redact-evidence", "leave the sources' words out of the report");
  add("--since <report.json>", "say what is new and what is gone since an earlier JSON report");
  command.optionsGroup("Input:");
  add("--published <file=date>", "date of publication of an article (repeatable)", collect(parsePublished), []);
  add("--root <folder>", "folder that paths in the report are relative to");
  add("--stdin-filename <name>", "name of the article on standard input (-)");
  add("--allow-empty", "a glob or folder without articles is no error");
  if (kind !== "extract") {
    command.optionsGroup("Result:");
    add(
      "--fail-on <list>",
      `levels, verdicts or rules that make the exit status 1, or never (default: ${kind === "check" ? "error" : "never"})`,
    );
    add("--max-warnings <number>", "more warnings than this make the exit status 1", parseCount);
    add("--update-accepted", "accept all findings that fail now; needs --reason");
    add("--reason <text>", "why they are accepted");
    add("--prune-accepted", "remove accepted findings that are no longer found");
  }
  command.optionsGroup("Configuration:");
  add("--config <file>", "configuration file (default: compare-sources.json or .jsonc, found upward)");
  add("--no-config", "use no configuration file");
  add("--print-config", "print the configuration in use and stop");
  command.optionsGroup("Help:");
  return command;
}

function parseFormat(text: string): Format {
  if ((FORMATS as readonly string[]).includes(text)) return text as Format;
  throw new InvalidArgumentError(`${didYouMean(text, FORMATS).trim()} Formats: ${FORMATS.join(", ")}.`.trim());
}

function parseOutput(text: string): { format: Format; file: string } {
  const cut = text.indexOf("=");
  if (cut < 1 || cut === text.length - 1) throw new InvalidArgumentError("Write FORMAT=FILE, for example sarif=report.sarif.");
  return { format: parseFormat(text.slice(0, cut)), file: text.slice(cut + 1) };
}

function parsePublished(text: string): { file: string; date: string } {
  const cut = text.lastIndexOf("=");
  const date = text.slice(cut + 1);
  if (cut < 1 || !/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(date) || Number.isNaN(Date.parse(date))) {
    throw new InvalidArgumentError("Write FILE=DATE with an ISO date, for example articles/a.txt=2024-03-03.");
  }
  return { file: text.slice(0, cut), date };
}

function parseOffsets(text: string): string {
  if (text === "utf16" || text === "codepoint") return text;
  throw new InvalidArgumentError("It is utf16 or codepoint.");
}

function parseCount(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("It is a whole number from 0.");
}
