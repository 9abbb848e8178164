/** What one article alone leads with. */
import type { Comparison } from "../context.ts";
import { clauseOf } from "../clause.ts";
import { sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";
import { sideOf, spoken } from "../sides.ts";

export function checkSingleSource(comparison: Comparison): Draft[] {
  return comparison.points
    .filter(({ facet }) => facet === "occurrence")
    .flatMap((point): Draft[] => {
      const stances = spoken(point);
      const [only] = stances;
      const claim = comparison.claims.get(point.claims[0] ?? "");
      if (stances.length !== 1 || !only || !claim || comparison.extractions.size < 2) return [];
      const clause = clauseOf(comparison, claim);
      if (!clause.whole) return [];
      return [
        {
          rule: "single-source",
          verdict: "single-source",
          facet: "occurrence",
          point: point.id,
          title: point.label,
          message: `${clause.text} (only ${sourceName(comparison, only.source)})`,
          confidence: only.confidence,
          sides: [sideOf(only.polarity === "denies" ? "denies" : "affirms", [only])],
          diff: null,
          key: point.key,
        },
      ];
    });
}
