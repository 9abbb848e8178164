/** What one article alone leads with. */
import type { Comparison } from "../context.ts";
import { type Clause, clauseOf } from "../clause.ts";
import { documentOf, sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";
import { sideOf, spoken } from "../sides.ts";

/** The first whole clause of running text: a headline is told again below it. */
function bestClause(comparison: Comparison, claims: readonly string[]): Clause | null {
  const told = claims.flatMap((id): Clause[] => {
    const claim = comparison.claims.get(id);
    if (!claim || documentOf(comparison, claim.source).sentences[claim.sentence]?.part === "headline") return [];
    const clause = clauseOf(comparison, claim);
    return clause.whole && !clause.dangling ? [clause] : [];
  });
  return told[0] ?? null;
}

/** Claims that some other article tells too, or tells otherwise: of one point with another's, or of a clause told there. */
function claimsElsewhere({ points, facts }: Comparison): ReadonlySet<string> {
  const shared = points.filter((point) => new Set(spoken(point).map(({ source }) => source)).size > 1);
  return new Set([
    ...shared.flatMap(({ claims }) => claims),
    ...facts.flatMap(({ claim, tellings }) => [claim, ...tellings.map((one) => one.claim)]),
  ]);
}

export function checkSingleSource(comparison: Comparison): Draft[] {
  const elsewhere = claimsElsewhere(comparison);
  return comparison.points
    .filter(({ facet }) => facet === "occurrence")
    .flatMap((point): Draft[] => {
      const stances = spoken(point);
      const [only] = stances;
      if (stances.length !== 1 || !only || comparison.extractions.size < 2) return [];
      if (point.claims.some((id) => elsewhere.has(id))) return [];
      const clause = bestClause(comparison, point.claims);
      if (clause === null) return [];
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
