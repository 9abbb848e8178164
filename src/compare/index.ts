/** Points, stances and matched quotations -> findings: an ordered list of checks, one file a check. */
import type { Finding, Origins, Point, QuoteMatch, Story } from "../model/index.ts";
import { checkAgreement } from "./checks/agreement.ts";
import { checkAlleged } from "./checks/alleged.ts";
import { checkAsked } from "./checks/asked.ts";
import { checkAttributed } from "./checks/attributed.ts";
import { checkAttributionDropped, checkCertainty } from "./checks/certainty.ts";
import { checkChosenWords } from "./checks/chosen-words.ts";
import { checkCountedVoices } from "./checks/counted-voices.ts";
import { checkDeniedEvent } from "./checks/denied-event.ts";
import { checkDates, checkSelfContradiction, checkSum } from "./checks/inside.ts";
import { checkDoers } from "./checks/doers.ts";
import { checkHalfDenials } from "./checks/half-denials.ts";
import { checkLimitedAnswers } from "./checks/limited-answers.ts";
import { checkLimitedThings } from "./checks/limited-things.ts";
import { checkMissingResponse } from "./checks/missing-response.ts";
import { checkNameSpelling } from "./checks/name-spelling.ts";
import { checkOneOrigin } from "./checks/one-origin.ts";
import { checkOwnWords, withFurtherArticles } from "./checks/own-words.ts";
import { checkParaphrased } from "./checks/paraphrased.ts";
import { checkQuantity } from "./checks/quantity.ts";
import { checkQuotationOccasion } from "./checks/quotation-occasion.ts";
import { checkQuotationSpeaker } from "./checks/quotation-speaker.ts";
import { checkQuotations } from "./checks/quotations.ts";
import { checkResponse } from "./checks/response.ts";
import { checkRole } from "./checks/role.ts";
import { checkSharedQuotation } from "./checks/shared-quotation.ts";
import { checkSetRight } from "./checks/set-right.ts";
import { checkSingleSource } from "./checks/single-source.ts";
import { checkAgent, checkCause, checkPlace } from "./checks/slots.ts";
import { checkStage } from "./checks/stage.ts";
import { checkTime } from "./checks/time.ts";
import { checkVoices } from "./checks/voices.ts";
import type { Comparison } from "./context.ts";
import { comparisonOf } from "./context.ts";
import { withoutDiffering } from "./differing.ts";
import type { Draft } from "./importance.ts";
import { place } from "./importance.ts";
import { withoutTold } from "./sides.ts";

const CHECKS: readonly ((comparison: Comparison) => readonly Draft[])[] = [
  // "Has not signed it yet" is a stage, and told once.
  (comparison) => withoutTold(checkDeniedEvent(comparison), checkStage(comparison)),
  checkHalfDenials,
  checkSetRight,
  checkResponse,
  checkLimitedAnswers,
  checkAsked,
  checkQuantity,
  checkTime,
  checkLimitedThings,
  checkPlace,
  checkAgent,
  checkDoers,
  checkCause,
  checkCertainty,
  checkStage,
  checkAlleged,
  checkQuotationSpeaker,
  checkQuotationOccasion,
  checkQuotations,
  checkParaphrased,
  checkAttributionDropped,
  checkAttributed,
  checkVoices,
  checkCountedVoices,
  checkNameSpelling,
  checkRole,
  checkSelfContradiction,
  checkSum,
  checkDates,
  checkOneOrigin,
  checkMissingResponse,
  checkAgreement,
  checkSharedQuotation,
  checkChosenWords,
  checkSingleSource,
];

/** All findings on a story, most important first. `points` carry the stances of every source; nothing else decides who holds what. */
export function compareStory(
  story: Story,
  points: readonly Point[],
  matches: readonly QuoteMatch[],
  origins: Origins,
  aligned?: Pick<Comparison, "facts" | "passages">,
  draft: string | null = null,
): Finding[] {
  const comparison = comparisonOf(story, points, matches, origins, aligned, draft);
  const drafts = withFurtherArticles(
    comparison,
    CHECKS.flatMap((check) => check(comparison)),
  );
  const findings = withoutDiffering([...drafts, ...checkOwnWords(comparison, drafts)]).map((one) => place(comparison, one));
  return findings.sort(
    (a, b) =>
      b.importance - a.importance || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}
