/** An article that carries one side of a dispute and not the other. */
import type { Comparison } from "../context.ts";
import { shortName, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { rowsOf, sideOf } from "../sides.ts";

export function checkMissingResponse(comparison: Comparison): Draft[] {
  return comparison.points.filter(({ facet }) => facet === "occurrence").flatMap((point): Draft[] => {
    if (!point.lead) return [];
    const [yes, no] = [rowsOf(comparison, point, false), rowsOf(comparison, point, true)];
    const full = no.filter(({ source }) => yes.some((row) => row.source === source));
    const oneSided = yes.filter(({ source, commitment }) => commitment === "relays" && !no.some((row) => row.source === source));
    const missing = unique(full.flatMap(({ voices }) => voices)).filter((id) => !oneSided.some(({ voices }) => voices.includes(id)));
    if (full.length === 0 || oneSided.length === 0 || missing.length === 0) return [];
    return [{
      rule: "missing-response", verdict: "difference", facet: "response", point: point.id, title: point.label,
      message: `${oneSided.map(({ source }) => sourceName(comparison, source)).join(", ")} does not have what ${missing.map((id) => shortName(comparison, id)).join(", ")} says.`,
      confidence: 0.6, sides: [sideOf("denies", full), { ...sideOf("silent", oneSided) }], diff: null, key: point.key,
    }];
  });
}
