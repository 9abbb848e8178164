/** An article that carries one side of a dispute and not the other. */
import type { Comparison } from "../context.ts";
import { shortName, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { rowsOf, sideOf } from "../sides.ts";

export function checkMissingResponse(comparison: Comparison): Draft[] {
  return comparison.points
    .filter(({ facet }) => facet === "occurrence")
    .flatMap((point): Draft[] => {
      if (!point.lead) return [];
      const [yes, no] = [rowsOf(point, false), rowsOf(point, true)];
      const full = no.filter(({ source }) => yes.some((row) => row.source === source));
      const oneSided = yes.filter(({ source, commitment }) => commitment === "relays" && !no.some((row) => row.source === source));
      const missing = unique(full.flatMap(({ voices }) => voices)).filter(
        (id) => !oneSided.some(({ source, voices }) => voices.includes(id) || isHeard(comparison, source, id)),
      );
      if (full.length === 0 || oneSided.length === 0 || missing.length === 0) return [];
      return [
        {
          rule: "missing-response",
          verdict: "difference",
          facet: "response",
          point: point.id,
          title: point.label,
          message: `${oneSided.map(({ source }) => sourceName(comparison, source)).join(", ")} does not have what ${missing.map((id) => shortName(comparison, id)).join(", ")} says.`,
          confidence: 0.6,
          sides: [sideOf("denies", full), { ...sideOf("silent", oneSided) }],
          diff: null,
          key: point.key,
        },
      ];
    });
}

/** Whether an article has any word of somebody, or of those who speak for them. */
function isHeard({ story, quotes, speakers }: Comparison, source: string, id: string): boolean {
  return [...quotes.values()].some(
    (quote) =>
      quote.source === source &&
      (story.resolved.quotes
        .get(quote.id)
        ?.speakers.some(
          (other) => other === id || speakers.get(other)?.speaksFor.includes(id) || speakers.get(id)?.speaksFor.includes(other),
        ) ??
        false),
  );
}
