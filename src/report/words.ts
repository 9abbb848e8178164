import type { FindingVerdict, Position, ReportFinding, ReportQuote, ReportVerdict, ReportVerdictStance } from "../model/report.ts";
import type { SentenceStatus } from "./draft-sentences.ts";

/** Words that an editor reads rightly, for the terms of the JSON report. */
export const VERDICT_WORDS: Readonly<Record<FindingVerdict, string>> = {
  conflict: "at odds",
  dispute: "disputed",
  difference: "differs",
  agreement: "shared",
  "single-source": "only in one",
  unsupported: "in no source",
};

export const KIND_WORDS: Readonly<Record<ReportQuote["kind"], string>> = {
  direct: "quoted",
  mixed: "partly quoted",
  indirect: "paraphrased",
};

export const POSITION_WORDS: Readonly<Record<Position, string>> = {
  affirms: "YES",
  denies: "NO",
  value: "",
  wording: "",
  confirmed: "confirmed",
  denied: "denied it",
  declined: "no comment",
  unreachable: "not reached",
  silent: "not mentioned",
};

/** What became of a claim of the draft. Never "supported" or "true": a source merely says so too. */
export const DRAFT_VERDICT_WORDS: Readonly<Record<ReportVerdict["verdict"], string>> = {
  supported: "found",
  contradicted: "differs",
  disputed: "disputed",
  reported: "passed on",
  unsupported: "nothing found",
  "not-checked": "not checked",
};

/** The same for a sentence, with its sign. */
export const SENTENCE_WORDS: Readonly<Record<SentenceStatus, { readonly sign: string; readonly words: string }>> = {
  differs: { sign: "✗", words: "differs" },
  missing: { sign: "?", words: "nothing found" },
  disputed: { sign: "±", words: "disputed" },
  partly: { sign: "✓", words: "partly found" },
  found: { sign: "✓", words: "found" },
  accepted: { sign: "✓", words: "accepted" },
  unchecked: { sign: "·", words: "not checked" },
};

export const STANCE_WORDS: Readonly<Record<ReportVerdictStance["stance"], string>> = {
  supports: "says so",
  denies: "says not",
  reports: "passes it on",
  silent: "not mentioned",
};

/** Below this certainty of match a finding is called possible. */
const POSSIBLE = 0.6;

export function isPossible(finding: ReportFinding): boolean {
  return (
    finding.confidence < POSSIBLE && (finding.verdict === "conflict" || finding.verdict === "dispute" || finding.verdict === "unsupported")
  );
}

/**
 * Whether a finding is told where each takes a line of its own (annotations, alerts, lists by file): what differs, or is in no source and a fault. What is
 * shared or stands in one article only is not, nor is a draft's background, which no source has.
 */
export function isApart({ verdict, level }: ReportFinding): boolean {
  return verdict !== "agreement" && verdict !== "single-source" && !(verdict === "unsupported" && level === "info");
}
