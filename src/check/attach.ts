/** Which finding tells what is wrong with which statement of a draft. */
import type { DraftVerdict, Finding, Span } from "../model/index.ts";

/** Rules by which a source says the contrary: what they find, "contradicted" need not say once more. */
const CONTRARY = new Set<Finding["rule"]>(["denied-event", "opposite-outcome", "debunked", "response"]);

/**
 * Ties what was found out about a quotation, name, number or date to the verdict on the statement that it stands in, so that no statement passes for
 * found while something in it is contradicted. What is said about a quotation as a whole takes the place of findings on its parts.
 */
export function attach(
  findings: readonly Finding[],
  verdicts: readonly DraftVerdict[],
  byVerdict: Map<number, Finding>,
  draft: string,
): void {
  for (const finding of findings) {
    const own = finding.sides.flatMap(({ evidence }) => evidence.filter(({ source }) => source === draft).map(({ span }) => span));
    const spans = own.length > 0 ? own : [finding.location.span];
    const aboutQuotation = finding.rule.includes("quotation");
    const touched = verdicts
      .map((verdict, at) => ({ verdict, at, share: Math.max(...spans.map((span) => likeness(span, verdict.span))) }))
      .filter(({ verdict, share }) => (verdict.quote !== null) === aboutQuotation && share > 0)
      .sort((a, b) => b.share - a.share);
    if (CONTRARY.has(finding.rule))
      for (const { at } of touched) if (byVerdict.get(at)?.rule === "contradicted-claim") byVerdict.set(at, finding);
    const free = touched.find(({ at }) => (byVerdict.get(at)?.rule ?? "unsupported-claim") === "unsupported-claim");
    if (free === undefined || touched.some(({ at }) => byVerdict.get(at) === finding)) continue;
    byVerdict.set(free.at, finding);
    if (!aboutQuotation) continue;
    verdicts.forEach(({ span, quote }, at) => {
      const inside = quote === null && span.start >= free.verdict.span.start && span.end <= free.verdict.span.end;
      if (inside && byVerdict.get(at)?.rule === "unsupported-claim") byVerdict.delete(at);
    });
  }
}

/** What two stretches have in common as a share of what they cover together, 0 to 1. */
function likeness(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
