import type { Finding, Level } from "../model/index.ts";

/** Findings at least this sure are right at least 95 times in 100 (docs/accuracy.md): only they may be errors. */
export const SURE = 0.95;
/** Below this a finding is shown as possible, and fails nothing. */
export const POSSIBLE = 0.6;

/** Level of a finding of `compare`: discrepancies that an editor must look at warn, and only sure conflicts are errors. */
export function compareLevel({ verdict, confidence }: Finding): Level {
  if (verdict === "conflict") return confidence >= SURE ? "error" : confidence >= POSSIBLE ? "warning" : "info";
  if (verdict === "dispute") return confidence >= POSSIBLE ? "warning" : "info";
  return "info";
}

const QUOTATION_RULES = new Set<Finding["rule"]>(["altered-quotation", "unknown-quotation", "quotation-speaker"]);
/** What these rules say of a draft's quotation an editor wants to mend, though nothing is invented. */
const SEAMS = new Set<Finding["rule"]>(["stitched-quotation", "quoted-paraphrased"]);
const FOLDED = new Set<Finding["rule"]>(["unsupported-claim"]);

/** Level of a finding of `check`: what contradicts the sources is an error, what no source has a warning. */
export function checkLevel({ rule, verdict, confidence }: Finding): Level {
  if (QUOTATION_RULES.has(rule) && verdict !== "difference") return confidence >= 0.8 ? "error" : "warning";
  if (verdict === "unsupported") return FOLDED.has(rule) ? "info" : confidence >= POSSIBLE ? "warning" : "info";
  if (verdict === "conflict") return confidence >= SURE ? "error" : confidence >= POSSIBLE ? "warning" : "info";
  if (verdict === "difference" && SEAMS.has(rule)) return confidence >= POSSIBLE ? "warning" : "info";
  return "info";
}
