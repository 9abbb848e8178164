import { Command, CommanderError } from "commander";
import { EXIT } from "../finish/exit-status.ts";
import { VERSION } from "../version.ts";
import { UsageError } from "./errors.ts";
import { didYouMean } from "./nearest.ts";
import { addRunOptions } from "./options.ts";
import type { RunOptions } from "./options.ts";
import type { RunCommand } from "./run.ts";
import type { Streams } from "./streams.ts";

const COMMANDS = ["compare", "check", "extract", "explain", "accept"];
const EXAMPLES = `
Examples:
  compare-sources articles/*.txt
  compare-sources check draft.txt --against sources/
  compare-sources extract articles/*.txt --format csv
  compare-sources explain denied-event

Exit status: 0 nothing that fails, 1 findings that fail (--fail-on), 2 wrong usage or configuration,
3 some input could not be read, 4 a fault of the program.
`;

/** The whole program: arguments without node and script, streams; resolves to the exit status and never rejects. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  let status: number = EXIT.ok;
  const program = build(streams, (code) => (status = code));
  try {
    if (argv.length === 0) {
      streams.stderr(program.helpInformation() + EXAMPLES);
      return EXIT.usage;
    }
    refuseMisspeltCommand(argv[0]!);
    await program.parseAsync([...argv], { from: "user" });
    return status;
  } catch (error) {
    return failed(error, argv.includes("--verbose"), streams);
  }
}

function build(streams: Streams, exit: (status: number) => void): Command {
  const program = new Command("compare-sources");
  program
    .description("Compares news articles on one story: who said what, where accounts agree and where they conflict.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .showHelpAfterError("Try --help.")
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /u, "compare-sources: ")),
      writeOut: streams.stdout,
      writeErr: streams.stderr,
      getOutHelpWidth: () => streams.columns ?? 100,
      getErrHelpWidth: () => streams.columns ?? 100,
    })
    .addHelpText("after", EXAMPLES);
  const run = (command: RunCommand) => async (patterns: readonly string[], options: RunOptions) => {
    const { runCommand } = await import("./run.ts");
    exit(await runCommand(command, patterns, options, streams));
  };
  addRunOptions(
    program
      .command("compare", { isDefault: true })
      .argument("[articles...]", "files, folders, quoted globs, or - for standard input")
      .description("compare articles (the default command)"),
    "compare",
  ).action(run("compare"));
  addRunOptions(
    program
      .command("check")
      .argument("[drafts...]", "drafts: files, folders, quoted globs, or -")
      .description("trace every claim, quotation, name, number and date of a draft to its sources"),
    "check",
  ).action(run("check"));
  addRunOptions(
    program
      .command("extract")
      .argument("[articles...]", "files, folders, quoted globs, or -")
      .description("list quotes, speakers and claims of each article"),
    "extract",
  ).action(run("extract"));
  program
    .command("explain")
    .argument("[rule-or-finding]", "a rule, or the id of a finding; without it all rules are listed")
    .description("explain a rule, or why a finding was classified so")
    .option("--report <report.json>", "JSON report that holds the finding")
    .option("--no-color", "no colours")
    .action(async (what: string | undefined, options: { readonly report?: string }) => {
      const { explainCommand } = await import("./explain.ts");
      exit(await explainCommand(what, options, streams));
    });
  program
    .command("accept")
    .argument("<findings...>", "ids of findings")
    .description("accept findings, with the reason, in compare-sources.accepted.json")
    .option("--reason <text>", "why they are accepted (needed)")
    .option("--report <report.json>", "JSON report that holds them: their rule and message are kept, too")
    .option("--config <file>", "configuration file; accepted findings are kept beside it")
    .option("--no-config", "use no configuration file")
    .action(
      async (ids: readonly string[], options: { readonly reason?: string; readonly report?: string; readonly config?: string | false }) => {
        const { acceptCommand } = await import("./accept.ts");
        exit(await acceptCommand(ids, options, streams));
      },
    );
  return program;
}

/** A first word that is nearly a command, and no path, is a misspelt command rather than a missing article. */
function refuseMisspeltCommand(word: string): void {
  if (word.startsWith("-") || COMMANDS.includes(word) || word === "help" || /[./\\*]/u.test(word)) return;
  const hint = didYouMean(word, COMMANDS);
  if (hint !== "") throw new UsageError(`There is no command "${word}".${hint} (An article of this name: ./${word})`);
}

function failed(error: unknown, verbose: boolean, streams: Streams): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError) {
    streams.stderr(`compare-sources: ${error.message}\n`);
    return EXIT.usage;
  }
  const message = error instanceof Error ? (verbose ? (error.stack ?? error.message) : error.message) : String(error);
  streams.stderr(
    `compare-sources: a fault of the program: ${message}\n${verbose ? "" : "Please report it with the command and, if you can, the articles; --verbose says where it happened.\n"}`,
  );
  return EXIT.fault;
}
