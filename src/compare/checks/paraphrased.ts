/** A quotation in one article that another gives in its own words. */
import type { Comparison } from "../context.ts";
import { keyNames, oneLine, shortName, sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";
import { sharedQuotations } from "./shared-quotation.ts";

export function checkParaphrased(comparison: Comparison): Draft[] {
  // What several articles quote and a further one tells is shared.
  const shared = new Set(sharedQuotations(comparison).flatMap(({ told }) => told));
  return comparison.matches
    .filter((match) => match.kind === "paraphrased" && !shared.has(match))
    .map(({ a, b, confidence }) => ({
      rule: "quoted-paraphrased",
      verdict: "difference",
      facet: "wording",
      point: null,
      title: `What ${a.speakers.map((id) => shortName(comparison, id)).join(" and ")} said`,
      message: `${sourceName(comparison, a.source)} quotes it, ${sourceName(comparison, b.source)} puts it in its own words.`,
      confidence,
      sides: [a, b].map((version) => ({
        position: "wording",
        value: oneLine(version.text),
        holds: [],
        carries: [version.source],
        speakers: version.speakers,
        evidence: [
          {
            source: version.source,
            claim: null,
            quote: version.quotes[0] ?? null,
            span: version.span,
            ...(version === b ? { paraphrase: true } : {}),
          },
        ],
      })),
      diff: null,
      key: `${keyNames(comparison, a.speakers)}|${a.words.slice(0, 6).join(" ")}`,
    }));
}
