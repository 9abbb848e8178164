import { resolve } from "node:path";
import { accept } from "../finish/accepted.ts";
import { parseList } from "../finish/fail-on.ts";
import { finish } from "../finish/index.ts";
import type { Finished, Settings } from "../finish/index.ts";
import { mergeChecks } from "../finish/merge.ts";
import { since } from "../finish/since.ts";
import type { ArticleInput, Options, Report, ReportProblem } from "../model/index.ts";
import { toPath } from "../read/inputs.ts";
import { VERSION } from "../version.ts";
import { acceptedPath, readAccepted, writeAccepted } from "./accepted-file.ts";
import { loadConfig, wrongFailOn } from "./config.ts";
import type { LoadedConfig } from "./config.ts";
import { UsageError } from "./errors.ts";
import { readReport } from "./explain.ts";
import { gather, publishedDates, sourcePatterns, startFolder, textsByPath } from "./gather.ts";
import type { Gathered } from "./gather.ts";
import type { RunOptions } from "./options.ts";
import { writeReport } from "./output.ts";
import { matchesPath } from "./patterns.ts";
import { progress } from "./progress.ts";
import type { Streams } from "./streams.ts";

export type RunCommand = "compare" | "check" | "extract";

/** What a run works with, once options and configuration are read. */
interface Run {
  readonly command: RunCommand;
  readonly options: RunOptions;
  readonly loaded: LoadedConfig;
  readonly streams: Streams;
  readonly root: string;
}

/** One run of compare, check or extract, from patterns to exit status. */
export async function runCommand(command: RunCommand, patterns: readonly string[], options: RunOptions, streams: Streams): Promise<number> {
  if (patterns.length === 0 && options.printConfig !== true) {
    const what = command === "check" ? "a draft" : "an article";
    throw new UsageError(`${command} needs ${what}: files, folders, quoted globs, or - for standard input. Try --help.`);
  }
  const start = startFolder(patterns, streams.cwd);
  const loaded =
    options.config === false ? { config: {}, path: null, folder: streams.cwd } : await loadConfig(start, streams.cwd, options.config);
  const run: Run = { command, options, loaded, streams, root: resolve(streams.cwd, options.root ?? ".") };
  const failOn = failOnOf(run);
  if (options.printConfig === true) {
    streams.stdout(
      `${JSON.stringify({ file: loaded.path === null ? null : toPath(loaded.path, streams.cwd), ...loaded.config, failOn }, null, 2)}\n`,
    );
    return 0;
  }
  if (options.updateAccepted === true && !options.reason?.trim())
    throw new UsageError("--update-accepted needs --reason: say why these findings are accepted.");
  const earlier = options.since === undefined ? null : await readReport(resolve(streams.cwd, options.since), options.since);
  const result = await (command === "check" ? checkInputs(run, patterns) : readAndCompare(run, patterns));
  const settings: Settings = {
    levels: loaded.config.rules ?? {},
    accepted: command === "extract" ? [] : await readAccepted(acceptedPath(loaded)),
    failOn,
    problems: result.problems,
    maxWarnings: options.maxWarnings ?? loaded.config.maxWarnings ?? null,
    outlets: outletsOf(
      run,
      result.report.sources.map(({ path }) => path),
    ),
  };
  let finished = finish(result.report, settings);
  finished = await updateAccepted(run, result.report, settings, finished);
  const texts = new Map(
    finished.report.sources.flatMap(({ id, path }): [string, string][] => (result.texts.has(path) ? [[id, result.texts.get(path)!]] : [])),
  );
  let { report } = finished;
  if (earlier) report = { ...report, since: since(report, earlier) };
  if (options.offsets === "codepoint") report = (await import("../report/index.ts")).toCodepoints(report, texts);
  notes(run, report, finished);
  // where nothing was read there is nothing to show; what a program reads is complete all the same
  const format = options.format ?? formatOf(loaded);
  const nothing = report.sources.length === 0 && format === "text";
  if (nothing && report.problems.length === 0) note(run, `No articles were found; nothing to ${command}.`);
  const made = await writeReport(report, nothing ? null : format, options, texts, streams);
  for (const folder of made) note(run, `made the folder ${toPath(folder, streams.cwd)} for the report.`);
  return report.summary.exitStatus;
}

interface Result {
  readonly report: Report;
  readonly problems: readonly ReportProblem[];
  /** Decoded texts by path. */
  readonly texts: ReadonlyMap<string, string>;
}

async function readAndCompare(run: Run, patterns: readonly string[]): Promise<Result> {
  const { inputs, problems } = await gather(patterns, inputOptions(run));
  const texts = textsByPath(inputs);
  if (inputs.length === 0) return { report: await emptyReport(run.command), problems, texts };
  const { compare, extract } = await import("../index.ts");
  const [options, done] = libraryOptions(run, [...texts.keys()]);
  const report = run.command === "compare" ? await compare(inputs, options) : await extract(inputs as ArticleInput[], options);
  done();
  const [only, ...others] = report.sources;
  if (run.command === "compare" && only !== undefined && others.length === 0) {
    const why =
      problems.length > 0
        ? "Only one article could be read"
        : patterns.length > 1
          ? `All that was named is one article, ${only.path}`
          : "Only one article was named";
    note(run, `${why}: it is compared with nothing but itself.`);
  }
  return { report, problems, texts };
}

/** Every draft with its sources; drafts that have the same sources in one go. */
async function checkInputs(run: Run, patterns: readonly string[]): Promise<Result> {
  const { options, loaded, streams, root } = run;
  const drafts = await gather(patterns, inputOptions(run));
  const articles = drafts.inputs.map((draft) => {
    if ("formatVersion" in draft) throw new UsageError("A draft is an article, not a report.");
    return draft;
  });
  const groups = new Map<string, { drafts: (ArticleInput & { path: string })[]; patterns: readonly string[] }>();
  for (const draft of articles) {
    const sources = sourcePatterns(draft.path, options.against, loaded, streams.cwd, root);
    const key = JSON.stringify(sources);
    groups.set(key, { drafts: [...(groups.get(key)?.drafts ?? []), draft], patterns: sources });
  }
  const problems = [...drafts.problems];
  const reports: Report[] = [];
  const texts = textsByPath(drafts.inputs);
  for (const group of groups.values()) {
    const sources = await gather(group.patterns, inputOptions(run));
    problems.push(...sources.problems.filter(({ path, code }) => !problems.some((known) => known.path === path && known.code === code)));
    for (const [path, text] of textsByPath(sources.inputs)) texts.set(path, text);
    const report = await checkGroup(run, group.drafts, sources, [...texts.keys()]);
    if (report) reports.push(report);
  }
  return { report: reports.length === 0 ? await emptyReport("check") : mergeChecks(reports), problems, texts };
}

/** Null where none of the sources could be read, which is among the problems then. */
async function checkGroup(
  run: Run,
  drafts: readonly (ArticleInput & { readonly path: string })[],
  { inputs: sources, problems }: Gathered,
  paths: readonly string[],
): Promise<Report | null> {
  const own = new Set(drafts.map(({ path }) => path));
  const others = sources.filter((source) => "formatVersion" in source || !own.has(source.path));
  if (others.length < sources.length) {
    const left = sources
      .filter((source) => !("formatVersion" in source) && own.has(source.path))
      .map((source) => (source as ArticleInput).path);
    note(run, `${left.join(", ")}: a draft is not its own source; it was left out of the sources.`);
  }
  if (others.length === 0 && run.options.allowEmpty !== true) {
    if (problems.length === 0) throw new UsageError(`There is no source to check ${[...own].join(", ")} against, besides itself.`);
    note(run, `${[...own].join(", ")} was not checked: none of its sources could be read.`);
    return null;
  }
  const { check } = await import("../index.ts");
  const [options, done] = libraryOptions(run, paths);
  const report = await check(drafts, others, options);
  done();
  return report;
}

function inputOptions({ streams, options, root }: Run) {
  return { cwd: streams.cwd, root, stdin: streams.stdin, stdinFilename: options.stdinFilename, allowEmpty: options.allowEmpty };
}

function libraryOptions(run: Run, paths: readonly string[]): [Options, () => void] {
  const { loaded, streams, options, root } = run;
  const { config, folder } = loaded;
  const shown = progress(streams, options.quiet === true);
  const primary = paths.filter((path) =>
    (config.primary ?? []).some((pattern) => matchesPath(toPath(resolve(root, path), folder), pattern)),
  );
  return [
    {
      published: publishedDates(options.published, loaded, paths, streams.cwd, root),
      primary,
      outlets: outletsOf(run, paths),
      onProgress: shown.report,
      ...(config.speakers ? { speakers: config.speakers } : {}),
      ...(config.ignore ? { ignore: config.ignore } : {}),
    },
    shown.clear,
  ];
}

function outletsOf({ loaded: { config, folder }, root }: Run, paths: readonly string[]): Record<string, string> {
  const outlets: Record<string, string> = {};
  for (const path of paths) {
    const found = Object.entries(config.outlets ?? {}).find(([pattern]) => matchesPath(toPath(resolve(root, path), folder), pattern));
    if (found) outlets[path] = found[1];
  }
  return outlets;
}

function failOnOf({ command, options, loaded }: Run): readonly string[] {
  const configured = loaded.config.failOn;
  const words =
    options.failOn !== undefined
      ? parseList(options.failOn)
      : configured === undefined
        ? [command === "check" ? "error" : "never"]
        : typeof configured === "string"
          ? parseList(configured)
          : configured;
  if (options.failOn !== undefined) {
    const wrong = words.length === 0 ? ["the list is empty; say never if nothing is to fail."] : words.flatMap(wrongFailOn);
    if (wrong.length > 0) throw new UsageError(`--fail-on: ${wrong.join(" ")}`);
  }
  return words.filter((word) => word !== "never");
}

function formatOf({ config }: LoadedConfig) {
  return (config.format ?? "text") as NonNullable<RunOptions["format"]>;
}

async function updateAccepted(run: Run, raw: Report, settings: Settings, finished: Finished): Promise<Finished> {
  const { options, loaded } = run;
  if (options.updateAccepted !== true && options.pruneAccepted !== true) return finished;
  const unused = new Set(options.pruneAccepted === true ? finished.unusedAccepted.map(({ id }) => id) : []);
  const failing = options.updateAccepted === true ? finished.report.findings.filter(({ id }) => finished.failing.includes(id)) : [];
  const accepted = accept(
    settings.accepted.filter(({ id }) => !unused.has(id)),
    failing,
    options.reason?.trim() ?? "",
  );
  const path = acceptedPath(loaded);
  await writeAccepted(path, accepted);
  note(run, `${toPath(path, run.streams.cwd)}: ${failing.length} accepted, ${unused.size} removed.`);
  return finish(raw, { ...settings, accepted });
}

function note({ streams, options }: Run, text: string): void {
  if (options.quiet !== true) streams.stderr(`compare-sources: ${text}\n`);
}

/** What goes to standard error beside the report: unreadable inputs always, the rest unless it is to be quiet. */
function notes(run: Run, report: Report, { unusedAccepted, tooManyWarnings }: Finished): void {
  for (const { path, message } of report.problems)
    run.streams.stderr(`compare-sources: ${message.includes(path) ? message : `${path}: ${message}`}\n`);
  if (unusedAccepted.length > 0 && run.options.pruneAccepted !== true) {
    note(
      run,
      `${unusedAccepted.length === 1 ? "One accepted finding is" : `${unusedAccepted.length} accepted findings are`} no longer found: ${unusedAccepted.map(({ id }) => id).join(", ")} (--prune-accepted removes them).`,
    );
  }
  if (report.since) note(run, `${report.since.new.length} new, ${report.since.gone.length} gone since ${run.options.since ?? ""}.`);
  if (tooManyWarnings) note(run, `${report.summary.byLevel.warning} warnings are more than --max-warnings allows.`);
}

async function emptyReport(command: RunCommand): Promise<Report> {
  return {
    formatVersion: "1.0",
    offsetUnit: "utf16",
    tool: { name: "compare-sources", version: VERSION },
    command,
    title: null,
    sources: [],
    speakers: [],
    quotes: [],
    claims: [],
    points: [],
    findings: [],
    problems: [],
    ...(command === "check" ? { drafts: [], verdicts: [], checked: [] } : {}),
    summary: {
      byVerdict: { agreement: 0, difference: 0, dispute: 0, conflict: 0, "single-source": 0 },
      byLevel: { error: 0, warning: 0, info: 0 },
      sentences: 0,
      notUnderstood: 0,
      leftOut: 0,
      exitStatus: 0,
    },
  };
}
