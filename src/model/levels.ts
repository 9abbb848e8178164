/** How grave a finding is whose reading is sure, by what it says: the one table that findings, `explain` and SARIF go by. */
import type { FindingVerdict, Level } from "./report.ts";
import type { Rule } from "./rule.ts";

/** Level by verdict. */
export type Levels = Readonly<Record<FindingVerdict, Level>>;

/** When articles are compared. */
export const COMPARE_LEVELS: Levels = {
  conflict: "error",
  dispute: "warning",
  difference: "info",
  agreement: "info",
  "single-source": "info",
  unsupported: "info",
};

/** In `check`: what no source has is worth a look, and whom the sources disagree about is their affair. */
export const DRAFT_LEVELS: Levels = { ...COMPARE_LEVELS, dispute: "info", unsupported: "warning" };

const WORDS_OF_SOMEBODY: Partial<Levels> = { dispute: "error", unsupported: "error" };

/** Rules of `check` whose levels are others. */
const OWN_LEVELS: Partial<Record<Rule, Partial<Levels>>> = {
  "altered-quotation": WORDS_OF_SOMEBODY,
  "quotation-speaker": WORDS_OF_SOMEBODY,
  "unknown-quotation": WORDS_OF_SOMEBODY,
  // An editor wants to mend these, though nothing is invented.
  "stitched-quotation": { difference: "warning" },
  "quoted-paraphrased": { difference: "warning" },
  "attribution-dropped": { difference: "warning" },
  // Background that no source has is folded into a count.
  "unsupported-claim": { unsupported: "info" },
};

/** Levels of a rule's findings in `check`, where one side is the draft. */
export function draftLevels(rule: Rule): Levels {
  return { ...DRAFT_LEVELS, ...OWN_LEVELS[rule] };
}

/** Rules whose findings are about words that somebody is said to have said. */
export const QUOTATION_RULES: ReadonlySet<Rule> = new Set(["altered-quotation", "unknown-quotation", "quotation-speaker"]);
