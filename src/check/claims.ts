/** Findings from the verdicts on a draft's claims: contradicted, or in no source. */
import type { DraftVerdict, Extraction, Finding, Side } from "../model/index.ts";

const clip = (text: string) => (text.length > 140 ? `${text.slice(0, 137).trimEnd()}…` : text);

/** The finding that a verdict calls for, or null: support, relayed and disputed claims are told by the verdict itself. */
export function claimFinding(verdict: DraftVerdict, draft: Extraction): Finding | null {
  if (verdict.quote !== null || (verdict.verdict !== "contradicted" && verdict.verdict !== "unsupported")) return null;
  const { article } = draft.document;
  const text = article.text.slice(verdict.span.start, verdict.span.end);
  const claim = draft.claims.find(({ id }) => id === verdict.claim);
  const key =
    claim === undefined
      ? text.toLowerCase()
      : [claim.predicate, claim.polarity, ...claim.arguments.map(({ role, lemma }) => `${role}=${lemma}`).sort()].join(" ");
  const ours: Side = {
    position: "affirms",
    value: null,
    holds: verdict.draftCommitment === "asserts" ? [article.id] : [],
    carries: verdict.draftCommitment === "asserts" ? [] : [article.id],
    speakers: [],
    evidence: [{ source: article.id, claim: verdict.claim, quote: null, span: verdict.span }],
  };
  const common = {
    facet: "occurrence" as const,
    point: null,
    diff: null,
    key,
    location: { source: article.id, span: verdict.span },
    importance: verdict.lead ? 0.9 : 0.5,
  };
  if (verdict.verdict === "unsupported") {
    return {
      ...common,
      rule: "unsupported-claim",
      verdict: "unsupported",
      confidence: verdict.confidence,
      title: "In no source",
      message: `Nothing found in the sources on “${clip(text)}”.`,
      sides: [ours],
    };
  }
  const denying = verdict.stances.filter(({ stance }) => stance === "denies");
  return {
    ...common,
    rule: "contradicted-claim",
    verdict: "conflict",
    confidence: verdict.confidence,
    title: "Contradicted by the sources",
    message: `The sources deny “${clip(text)}”.`,
    sides: [
      ours,
      {
        position: "denies",
        value: null,
        holds: denying.map(({ source }) => source),
        carries: [],
        speakers: [],
        evidence: denying.flatMap(({ source, evidence }) => evidence.slice(0, 2).map((one) => ({ ...one, source }))),
      },
    ],
  };
}
