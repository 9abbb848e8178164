/** One event that is a fact in one article and hedged, alleged or only planned in another; or told as fact here, attributed there. */
import type { Claim, Point, Stance } from "../../model/index.ts";
import { clauseOf } from "../clause.ts";
import type { Comparison } from "../context.ts";
import { documentOf, shortName, sourceName, unique } from "../context.ts";
import { GRAVE } from "../grave.ts";
import type { Draft } from "../importance.ts";
import { prominence } from "../importance.ts";
import { rowsOf, sideOf, spoken, withoutTold } from "../sides.ts";
import { checkStage } from "./stage.ts";

export function checkCertainty(comparison: Comparison): Draft[] {
  const stages = checkStage(comparison);
  const settled = withoutTold(checkCommitment(comparison), stages);
  const hedged = [...settled, ...withoutTold(checkHedges(comparison), [...settled, ...stages])];
  return [...hedged, ...withoutTold(checkDegree(comparison), hedged)];
}

/** Clauses that tell one thing, of which one hedges what the other states outright. */
function checkHedges(comparison: Comparison): Draft[] {
  return comparison.points.filter(isHedgePoint).flatMap((point): Draft[] => {
    const rows = (value: string): Stance[] => spoken(point).filter((stance) => stance.value === value);
    const [told, weak] = [rows("fact"), rows("hedged")];
    const firm = told.filter((stance) => !isSourced(comparison, stance) && !weak.some((other) => countOther(comparison, stance, other)));
    if (firm.length === 0) return [];
    return [draft(point, "certainty", firm, weak, `Fact in ${list(comparison, firm)}, hedged in ${list(comparison, weak)}.`)];
  });
}

/** "According to polls": no article's own fact. */
function isSourced(comparison: Comparison, { source, evidence }: Stance): boolean {
  const { article, sentences } = documentOf(comparison, source);
  return evidence.some(({ span }) => {
    const sentence = sentences.find(({ end }) => end > span.start);
    return sentence !== undefined && /\baccording to\b/iu.test(article.text.slice(sentence.start, sentence.end));
  });
}

/** One clause counts or measures what the other does not: two things that are said. */
function countOther(comparison: Comparison, a: Stance, b: Stance): boolean {
  const values = ({ evidence }: Stance): number[] =>
    evidence.flatMap(({ claim }) => (comparison.claims.get(claim ?? "")?.quantities ?? []).map(({ value }) => value));
  const [own, other] = [values(a), values(b)];
  return own.some((value) => !other.includes(value)) && own.length + other.length > 0 && !other.some((value) => own.includes(value));
}

function isHedgePoint({ facet, stances }: Point): boolean {
  return facet === "certainty" && stances.some(({ value }) => value === "hedged");
}

function checkCommitment(comparison: Comparison): Draft[] {
  return comparison.points
    .filter(({ facet }) => facet === "occurrence")
    .flatMap((point): Draft[] => {
      const stances = rowsOf(point, false);
      if (stances.length < 2 || rowsOf(point, true).length > 0) return [];
      const firm = stances.filter(({ commitment }) => commitment === "asserts");
      const weak = stances.filter(({ commitment }) => commitment === "leans");
      if (
        firm.length > 0 &&
        weak.length > 0 &&
        firm.some((stance) => isToldWhole(comparison, stance)) &&
        weak.every((stance) => isHedgedThroughout(ownClaims(comparison, stance)))
      ) {
        return [draft(point, "certainty", firm, weak, `Fact in ${list(comparison, firm)}, hedged in ${list(comparison, weak)}.`)];
      }
      return [];
    });
}

/** An article that only passes on what somebody says hedges nothing itself. */
function isHedgedThroughout(claims: readonly Claim[]): boolean {
  return claims.length > 0 && claims.every(({ certainty }) => certainty !== "certain");
}

/** Sureness that both articles tell one event. */
const SURE = 0.8;

function isToldWhole(comparison: Comparison, stance: Stance): boolean {
  return ownClaims(comparison, stance).some((claim) => clauseOf(comparison, claim).whole);
}

/** Keys of points on how far one deed has come, and whether the degrees are only a step apart. */
const DEGREE = /\|degree-(apart|near)$/u;

/** Decided here and only urged there, put off and given up, certain to come and weighed: one deed in two degrees. */
function checkDegree(comparison: Comparison): Draft[] {
  return comparison.points.flatMap((point): Draft[] => {
    const apart = DEGREE.exec(point.key)?.[1];
    const [one, other] = spoken(point);
    if (apart === undefined || one === undefined || other === undefined) return [];
    const message = [one, other].map(({ source, value }) => `"${value ?? ""}" in ${sourceName(comparison, source)}`).join(", ");
    return [
      {
        ...draft(point, "certainty", [one], [other], message),
        sides: [one, other].map((stance) => sideOf("value", [stance], stance.value)),
        ...(apart === "near" ? { finer: true } : {}),
      },
    ];
  });
}

/** What one article gives as fact, another gives as the word of one voice alone. */
export function checkAttributionDropped(comparison: Comparison): Draft[] {
  return comparison.points
    .filter(({ facet }) => facet === "occurrence")
    .flatMap((point): Draft[] => {
      const stances = rowsOf(point, false);
      const firm = stances.filter(
        (stance) =>
          stance.commitment === "asserts" &&
          stance.confidence >= SURE &&
          ownClaims(comparison, stance).some((claim) => isGrave(claim) && clauseOf(comparison, claim).whole),
      );
      const told = stances
        .filter(({ commitment, voices }) => commitment === "relays" && voices.length === 1)
        .filter(
          (stance) =>
            stance.confidence >= SURE &&
            stance.evidence.some(({ claim }) => clauseOf(comparison, comparison.claims.get(claim ?? "") as Claim).whole),
        );
      if (firm.length === 0 || told.length === 0 || rowsOf(point, true).length > 0) return [];
      if (!firm.some(({ source, evidence }) => evidence.some(({ span }) => prominence(comparison, source, span.start) >= 0.4))) return [];
      const who = unique(told.flatMap(({ voices }) => voices))
        .map((id) => shortName(comparison, id))
        .join(", ");
      return [
        draft(
          point,
          "attribution-dropped",
          firm,
          told,
          `Fact in ${list(comparison, firm)}, the word of ${who} in ${list(comparison, told)}.`,
        ),
      ];
    });
}

function isGrave({ predicate, event }: Claim): boolean {
  return GRAVE.has(predicate) || GRAVE.has(event ?? "");
}

function ownClaims(comparison: Comparison, { evidence }: Stance): Claim[] {
  return evidence.flatMap(({ claim }) => comparison.claims.get(claim ?? "") ?? []).filter(({ voices }) => voices.length === 0);
}

function list(comparison: Comparison, stances: readonly Stance[]): string {
  return stances.map(({ source }) => sourceName(comparison, source)).join(", ");
}

function draft(
  point: Point,
  rule: "certainty" | "attribution-dropped",
  firm: readonly Stance[],
  weak: readonly Stance[],
  message: string,
): Draft {
  return {
    rule,
    verdict: "difference",
    facet: "certainty",
    point: point.id,
    title: point.label,
    message,
    confidence: 0.6,
    sides: [sideOf("affirms", firm, "fact"), sideOf("affirms", weak, rule === "certainty" ? "hedged" : "attributed")],
    diff: null,
    key: point.key,
  };
}
