/** Place, cause and doer of one event that differ. */
import type { Claim, Point, Rule, Stance } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";
import { isOwn, sideOf, spoken } from "../sides.ts";

/** Sureness of a place from which on another place contradicts it. */
const SURE = 0.85;

/** Where: names of places that have no word in common. */
export function checkPlace(comparison: Comparison): Draft[] {
  return pointsOf(comparison, "place").flatMap((point) => {
    const given = spoken(point)
      .map((stance) => ({
        stance,
        places: claimsOf(comparison, stance)
          .flatMap(({ place }) => (place ? [names(place.text)] : []))
          .filter((words) => words.length > 0),
      }))
      .filter(({ places }) => places.length > 0);
    return pairsOf(given)
      .flatMap(([a, b]): Draft[] => {
        if (a.places.some((left) => b.places.some((right) => left.some((word) => right.includes(word))))) return [];
        // Of places of one rank neither lies in the other; else one may, so that it is no more than a difference.
        if (Math.min(a.stance.confidence, b.stance.confidence) >= SURE) {
          const made = draft(comparison, point, "place", 0.7, [a.stance, b.stance]);
          // One voice, told in two ways: one of the articles has it wrong.
          return [a.stance.voices.some((id) => b.stance.voices.includes(id)) ? { ...made, verdict: "conflict" as const } : made];
        }
        return [{ ...draft(comparison, point, "place", 0.5, [a.stance, b.stance]), verdict: "difference" }];
      })
      .slice(0, 1);
  });
}

/** Why: causes that have nothing in common. */
export function checkCause(comparison: Comparison): Draft[] {
  return pointsOf(comparison, "cause").flatMap((point) => {
    const given = spoken(point)
      .map((stance) => ({ stance, words: words(stance) }))
      .filter(({ words: list }) => list.length > 0);
    return (
      pairsOf(given)
        // Reasons have been held against one another already.
        .filter(([a, b]) => isReason(point) || !a.words.some((word) => b.words.includes(word)))
        .map(([a, b]): Draft => {
          const made = draft(comparison, point, "cause", 0.65, [a.stance, b.stance]);
          // One may do a thing for two reasons: no contradiction.
          return isReason(point) ? { ...made, verdict: "difference" } : made;
        })
        .slice(0, 1)
    );
  });
}

/** Who did it: another person or body, neither of which the other article names for the same deed. */
export function checkAgent(comparison: Comparison): Draft[] {
  return pointsOf(comparison, "agent").flatMap((point) => {
    const given = spoken(point)
      .map((stance) => ({
        stance,
        ids: claimsOf(comparison, stance).flatMap(({ arguments: all }) =>
          all.filter(({ role }) => role === "agent").flatMap(({ speaker }) => speaker ?? []),
        ),
      }))
      .filter(({ ids }) => ids.length > 0);
    return pairsOf(given)
      .flatMap(([a, b]): Draft[] => {
        const related = a.ids.some((left) => b.ids.some((right) => left === right || kin(comparison, left, right)));
        if (related) return [];
        return [
          draft(
            comparison,
            point,
            a.ids.concat(b.ids).every((id) => comparison.speakers.get(id)?.type === "person") ? "other-person" : "agent",
            0.6,
            [a.stance, b.stance],
          ),
        ];
      })
      .slice(0, 1);
  });
}

/** Two reasons for one deed, rather than two causes of one event. */
const isReason = ({ key }: Point): boolean => key.endsWith("|reason");

function pointsOf({ points }: Comparison, facet: Point["facet"]): Point[] {
  return points.filter((point) => point.facet === facet);
}

function claimsOf(comparison: Comparison, { evidence }: Stance): Claim[] {
  return evidence.flatMap(({ claim }) => comparison.claims.get(claim ?? "") ?? []);
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, x) => items.slice(x + 1).map((b): [T, T] => [a, b]));
}

function names(text: string): string[] {
  return text
    .split(/[\s,]+/u)
    .filter((word) => /^\p{Lu}[\p{L}.]+$/u.test(word))
    .map((word) => word.toLowerCase());
}

function words({ value }: Stance): string[] {
  return (value ?? "")
    .toLowerCase()
    .split(/\W+/u)
    .filter((word) => word.length > 3);
}

function kin({ speakers }: Comparison, a: string, b: string): boolean {
  return (speakers.get(a)?.speaksFor.includes(b) ?? false) || (speakers.get(b)?.speaksFor.includes(a) ?? false);
}

function draft(comparison: Comparison, point: Point, rule: Rule, confidence: number, stances: readonly Stance[]): Draft {
  const own = stances.filter(isOwn).length;
  return {
    rule,
    verdict: own >= 2 ? "conflict" : own === 0 ? "dispute" : "difference",
    facet: point.facet,
    point: point.id,
    title: point.label,
    message: stances.map(({ source, value }) => `${value ?? ""} in ${sourceName(comparison, source)}`).join("; "),
    confidence,
    sides: stances.map((stance) => sideOf("value", [stance], stance.value)),
    diff: null,
    key: point.key,
  };
}
