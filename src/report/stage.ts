import type { ReportFinding, ReportSide } from "../model/report.ts";

/** Ends of the messages of findings on how far a deed has come; others of rule `certainty` tell how sure a thing is. */
const TELLS_STAGE = /: (?:look at when they were written|.* (?:was|were) published before)\.$/u;

/** Words of what is still to come, or denied so far; "was arrested" only says how far it has come. */
const AHEAD =
  /\b(?:will|would|to|set|expect\w*|plan\w*|call\w*|urg\w*|pressur\w*|yet|not|no|may|might|could|should|weigh\w*|consider\w*|whether|ask\w*|demand\w*)\b|n['’]t\b/iu;

/**
 * How far a deed has come on a side, in words of every human-readable format: its first side has it done ("yes"), the others not, or
 * a step before. "" of findings on anything else.
 */
export function stageOf({ rule, sides, message }: ReportFinding, side: ReportSide): "" | "yes" | "not yet" | "so far" {
  if (rule !== "certainty" || !TELLS_STAGE.test(message)) return "";
  return side === sides[0] ? "yes" : AHEAD.test(side.value ?? "") ? "not yet" : "so far";
}
