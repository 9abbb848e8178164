/** Several articles with one text behind them: one witness, not many. */
import type { Comparison } from "../context.ts";
import { documentOf, sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";

export function checkOneOrigin(comparison: Comparison): Draft[] {
  const groups = new Map<string, string[]>();
  for (const [source, origins] of comparison.origins)
    for (const origin of origins) if (origin !== source) groups.set(origin, [...(groups.get(origin) ?? []), source]);
  return [...groups].map(([origin, copies]) => ({
    rule: "one-origin",
    verdict: "difference",
    facet: "duplicate",
    point: null,
    title: "One text behind several articles",
    message: `${copies.map((source) => sourceName(comparison, source)).join(", ")}: copy or summary of ${sourceName(comparison, origin)}. They count as one witness.`,
    confidence: 0.9,
    sides: [
      {
        position: "value",
        value: sourceName(comparison, origin),
        holds: [origin, ...copies],
        carries: [],
        speakers: [],
        evidence: [origin, ...copies].map((source) => ({ source, claim: null, quote: null, span: openingOf(comparison, source) })),
      },
    ],
    diff: null,
    key: openingWords(comparison, origin),
  }));
}

function openingOf(comparison: Comparison, source: string): { start: number; end: number } {
  const { sentences } = documentOf(comparison, source);
  const first = sentences.find(({ part }) => part === "body") ?? sentences[0];
  return { start: first?.start ?? 0, end: first?.end ?? 0 };
}

function openingWords(comparison: Comparison, source: string): string {
  const { start, end } = openingOf(comparison, source);
  return documentOf(comparison, source).article.text.slice(start, end).toLowerCase().split(/\W+/u).slice(0, 6).join(" ");
}
