import { RULES } from "../model/index.ts";
import type { Level, ReportFinding } from "../model/index.ts";

const LEVELS: readonly Level[] = ["error", "warning", "info"];
const VERDICTS: readonly ReportFinding["verdict"][] = ["conflict", "dispute", "difference", "agreement", "single-source", "unsupported"];

/** All that `--fail-on` takes. */
export const FAIL_ON: readonly string[] = [...LEVELS, ...VERDICTS, ...RULES, "never"];

/** Findings less sure than this are called possible and fail nothing. */
export const POSSIBLE = 0.6;

/** Words of a comma-separated list. */
export function parseList(list: string): string[] {
  return list
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
}

/**
 * Whether a finding fails by a list of levels, verdicts and rules. A level stands for itself and for worse; `never` is the empty
 * list. Accepted findings and possible ones never fail.
 */
export function fails(finding: ReportFinding, failOn: readonly string[]): boolean {
  if (finding.accepted !== null || finding.confidence < POSSIBLE) return false;
  return failOn.some((word) => word === finding.verdict || word === finding.rule || reaches(finding.level, word));
}

function reaches(level: Level, word: string): boolean {
  const least = LEVELS.indexOf(word as Level);
  return least >= 0 && LEVELS.indexOf(level) <= least;
}
