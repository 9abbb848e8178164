import type { Finding, Level } from "../model/index.ts";
import { COMPARE_LEVELS, draftLevels, QUOTATION_RULES } from "../model/index.ts";

/** Findings at least this sure are right at least 95 times in 100 (docs/accuracy.md): only they may be errors. */
export const SURE = 0.95;
/** Words are looked up one by one, so that less is asked for. */
const SURE_OF_WORDS = 0.8;
/** Below this a finding is shown as possible, and fails nothing. */
export const POSSIBLE = 0.6;

/** Level of a finding of `compare`: discrepancies that an editor must look at warn, and only sure conflicts are errors. */
export function compareLevel({ verdict, confidence }: Finding): Level {
  return lowered(COMPARE_LEVELS[verdict], confidence, SURE);
}

/** Level of a finding of `check`: what contradicts the sources is an error, what no source has a warning. */
export function checkLevel({ rule, verdict, confidence, finer }: Finding): Level {
  // Another form of a name, a time more precise: nothing that a draft must mend.
  if (finer === true) return "info";
  const words = QUOTATION_RULES.has(rule);
  return lowered(draftLevels(rule)[verdict], words ? Math.max(confidence, POSSIBLE) : confidence, words ? SURE_OF_WORDS : SURE);
}

/** The level of a sure finding, as far as this one is sure. */
function lowered(level: Level, confidence: number, sure: number): Level {
  if (level === "error" && confidence >= sure) return "error";
  return level !== "info" && confidence >= POSSIBLE ? "warning" : "info";
}
