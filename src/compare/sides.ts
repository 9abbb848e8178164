/** Sides of a finding out of the stances of a point. */
import type { Point, Position, Side, Stance } from "../model/index.ts";
import type { Comparison } from "./context.ts";
import { unique } from "./context.ts";

export function isOwn({ commitment }: Stance): boolean {
  return commitment === "asserts" || commitment === "leans";
}

/** Stances on a point that say something, in the order of sources. */
export function spoken({ stances }: Point): Stance[] {
  return stances.filter(({ commitment }) => commitment !== "none");
}

/** One side: sources that commit to it hold it, those that pass it on carry it. */
export function sideOf(position: Position, stances: readonly Stance[], value: string | null = null): Side {
  return {
    position, value,
    holds: stances.filter(isOwn).map(({ source }) => source), carries: stances.filter((stance) => !isOwn(stance)).map(({ source }) => source),
    speakers: unique(stances.flatMap(({ voices }) => voices)),
    evidence: stances.flatMap(({ source, evidence }) => evidence.slice(0, 3).map((one) => ({ source, ...one }))),
  };
}

/**
 * What each source has on one side: its stance where it commits itself to that side, else what it relays. Claims show on which side
 * each piece of evidence is; what the stance alone has goes to the stance's side.
 */
export function rowsOf(comparison: Comparison, { stances }: Point, denies: boolean): Stance[] {
  return stances.flatMap((stance): Stance[] => {
    if (stance.commitment === "none" || stance.commitment === "asks") return [];
    const evidence = stance.evidence.filter(({ claim }) => (claim === null || !comparison.claims.has(claim) ? stance.polarity === (denies ? "denies" : "affirms") : isDenial(comparison, claim) === denies));
    const claims = evidence.flatMap(({ claim }) => comparison.claims.get(claim ?? "") ?? []);
    const voices = unique(claims.flatMap((claim) => claim.voices.flatMap(({ speakers }) => speakers)));
    const own = isOwn(stance) && (stance.polarity === (denies ? "denies" : "affirms") || (stance.polarity === "both" && claims.some((claim) => claim.voices.length === 0)));
    if (own) return [{ ...stance, evidence: evidence.length > 0 ? evidence : stance.evidence, voices }];
    const relayed = evidence.filter(({ claim }) => (comparison.claims.get(claim ?? "")?.voices.length ?? 0) > 0);
    return relayed.length > 0 ? [{ ...stance, commitment: "relays", evidence: relayed, voices }] : [];
  });
}

/** Whether a claim, through its voices, says that it is not so. */
function isDenial(comparison: Comparison, id: string | null): boolean {
  const claim = comparison.claims.get(id ?? "");
  if (!claim) return false;
  return (claim.polarity === "negative" || claim.debunked || claim.about !== null) !== (claim.voices.filter(({ act }) => act === "denies" || act === "doubts").length % 2 === 1);
}
