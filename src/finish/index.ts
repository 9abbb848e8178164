import type { Report, ReportProblem } from "../model/index.ts";
import { withAccepted } from "./accepted.ts";
import type { Acceptance } from "./accepted.ts";
import { exitStatus } from "./exit-status.ts";
import { fails } from "./fail-on.ts";
import { withLevels } from "./levels.ts";
import type { RuleLevels } from "./levels.ts";
import { withSummary } from "./summary.ts";

/** What a run's configuration and options say about findings. */
export interface Settings {
  readonly levels: RuleLevels;
  readonly accepted: readonly Acceptance[];
  readonly failOn: readonly string[];
  /** More unaccepted warnings than this fail. */
  readonly maxWarnings: number | null;
  /** Inputs that could not be read, besides those that the report names itself. */
  readonly problems: readonly ReportProblem[];
  /** Names of outlets by the path of their article. */
  readonly outlets: Readonly<Record<string, string>>;
}

export interface Finished {
  readonly report: Report;
  /** Ids of the findings that fail. */
  readonly failing: readonly string[];
  readonly tooManyWarnings: boolean;
  readonly unusedAccepted: readonly Acceptance[];
}

/** The report as it is shown: levels set, accepted findings marked, problems of reading in it, counted, with its exit status. Pure. */
export function finish(raw: Report, settings: Settings): Finished {
  const { report: marked, unused } = withAccepted(withLevels(raw, settings.levels), settings.accepted);
  const failing = marked.findings.filter((finding) => fails(finding, settings.failOn)).map(({ id }) => id);
  const warnings = marked.findings.filter(({ level, accepted }) => level === "warning" && accepted === null).length;
  const tooManyWarnings = settings.maxWarnings !== null && warnings > settings.maxWarnings;
  const problems = [...settings.problems, ...marked.problems];
  const sources = marked.sources.map((source) => {
    const outlet = settings.outlets[source.path];
    return outlet === undefined ? source : { ...source, outlet };
  });
  const status = exitStatus({ failing: failing.length > 0 || tooManyWarnings, problems: problems.length, usage: false, fault: false });
  return { report: withSummary({ ...marked, sources, problems }, status), failing, tooManyWarnings, unusedAccepted: unused };
}
