/** Did it happen? Articles that take opposite sides conflict; voices that contradict one another while the articles do not are a dispute. */
import type { Claim, Point, Stance } from "../../model/index.ts";
import { clauseOf } from "../clause.ts";
import type { Comparison } from "../context.ts";
import { shortName, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { isOwn, sideOf } from "../sides.ts";

export function checkDeniedEvent(comparison: Comparison): Draft[] {
  return comparison.points.filter(({ facet }) => facet === "occurrence").flatMap((point) => {
    const found: Draft[] = [];
    const [yes, no] = [take(point, "affirms"), take(point, "denies")];
    // An article that says both in its own voice has been misread.
    const both = point.stances.filter((stance) => stance.polarity === "both" && !isOwn(stance));
    const ownYes = yes.filter(isOwn);
    const ownNo = no.filter(isOwn);
    if (ownYes.length > 0 && ownNo.length > 0) found.push(draft(comparison, point, "conflict", yes, no));
    else if (both.length > 0 || (yes.length > 0 && no.length > 0)) {
      const sides = disputed(comparison, point, [...yes, ...both], [...no, ...both]);
      if (sides !== null) found.push(sides);
    }
    return found;
  });
}

function take({ stances }: Point, polarity: Stance["polarity"]): Stance[] {
  return stances.filter((stance) => stance.polarity === polarity);
}

/** Sides of a dispute: of a source that relays both, the evidence goes to the side that each claim takes. */
function disputed(comparison: Comparison, point: Point, yes: readonly Stance[], no: readonly Stance[]): Draft | null {
  const split = (stances: readonly Stance[], denies: boolean): Stance[] => stances.flatMap((stance): Stance[] => {
    if (stance.polarity !== "both") return [stance];
    const evidence = stance.evidence.filter(({ claim }) => isDenial(comparison, claim) === denies);
    if (evidence.length === 0) return [];
    const voices = unique(evidence.flatMap(({ claim }) => comparison.claims.get(claim ?? "")?.voices.flatMap(({ speakers }) => speakers) ?? []));
    return [{ ...stance, evidence, voices: voices.length > 0 ? voices : stance.voices }];
  });
  const [affirming, denying] = [split(yes, false), split(no, true)];
  // One and the same voice on both sides has been misread, or has said two things that are not one.
  const voices = (stances: readonly Stance[]): string[] => stances.flatMap(({ voices: ids }) => ids);
  const opposed = (own: readonly Stance[], other: readonly Stance[]): boolean => own.some((stance) => isOwn(stance) || stance.voices.some((id) => !voices(other).includes(id)));
  if (!opposed(affirming, denying) || !opposed(denying, affirming)) return null;
  return affirming.length > 0 && denying.length > 0 ? draft(comparison, point, "dispute", affirming, denying) : null;
}

function isDenial(comparison: Comparison, id: string | null): boolean {
  const claim = comparison.claims.get(id ?? "");
  if (!claim) return false;
  return (claim.polarity === "negative" || claim.debunked || claim.about !== null) !== (claim.voices.filter(({ act }) => act === "denies" || act === "doubts").length % 2 === 1);
}

function draft(comparison: Comparison, point: Point, verdict: "conflict" | "dispute", yes: readonly Stance[], no: readonly Stance[]): Draft {
  const who = (stances: readonly Stance[]): string => {
    const voices = unique(stances.flatMap(({ voices: ids }) => ids)).map((id) => shortName(comparison, id));
    const sources = unique(stances.filter(isOwn).map(({ source }) => sourceName(comparison, source)));
    const names = verdict === "conflict" && sources.length > 0 ? sources : voices.length > 0 ? voices : unique(stances.map(({ source }) => sourceName(comparison, source)));
    return names.slice(0, 3).join(", ");
  };
  const stances = [...yes, ...no];
  const opposite = isOpposite(comparison, yes, no);
  return {
    rule: opposite ? "opposite-outcome" : "denied-event", verdict, facet: "occurrence", point: point.id, title: point.label,
    message: opposite ? `${who(yes)}: ${told(comparison, yes)}. ${who(no)}: ${told(comparison, no)}.` : `${who(yes)}: yes. ${who(no)}: no.`,
    confidence: Math.min(...stances.map(({ confidence }) => confidence)),
    sides: [sideOf("affirms", yes), sideOf("denies", no)], diff: null, key: point.key,
  };
}

/** Both sides tell an event, and they are opposites ("rose", "fell"), rather than one denying what the other tells. */
function isOpposite(comparison: Comparison, yes: readonly Stance[], no: readonly Stance[]): boolean {
  const claims = (stances: readonly Stance[]): Claim[] => stances.flatMap(({ evidence }) => evidence.flatMap(({ claim }) => comparison.claims.get(claim ?? "") ?? []));
  const [affirming, denying] = [claims(yes), claims(no)];
  return affirming.length > 0 && denying.length > 0 && denying.every((claim) => claim.polarity === "positive" && !claim.debunked)
    && denying.some((claim) => affirming.some((other) => claim.sign !== other.sign || claim.predicate !== other.predicate));
}

function told(comparison: Comparison, stances: readonly Stance[]): string {
  const claim = stances.flatMap(({ evidence }) => evidence).map(({ claim: id }) => comparison.claims.get(id ?? "")).find((one) => one !== undefined);
  return claim ? clauseOf(comparison, claim).text : "";
}
