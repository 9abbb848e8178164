/** Sides of a finding out of the stances of a point. */
import type { Claim, Point, Position, Side, Stance } from "../model/index.ts";
import { isVoiced as isVoicedIn } from "../tree/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf, unique } from "./context.ts";

export function isOwn({ commitment }: Stance): boolean {
  return commitment === "asserts" || commitment === "leans";
}

/** Stances on a point that say something and have a place in the text to show for it, in the order of sources. */
export function spoken({ stances }: Point): Stance[] {
  return stances.filter(({ commitment, evidence }) => commitment !== "none" && evidence.length > 0);
}

/** One side: sources that commit to it hold it, those that pass it on carry it. */
export function sideOf(position: Position, stances: readonly Stance[], value: string | null = null): Side {
  return {
    position,
    value,
    holds: stances.filter(isOwn).map(({ source }) => source),
    carries: stances.filter((stance) => !isOwn(stance)).map(({ source }) => source),
    speakers: unique(stances.flatMap(({ voices }) => voices)),
    evidence: stances.flatMap(({ source, evidence }) => evidence.slice(0, 3).map((one) => ({ source, ...one }))),
  };
}

/** What each source has on one side of a yes-or-no point: in its own voice or passed on. As the matrix has it. */
export function rowsOf(point: Point, denies: boolean): Stance[] {
  const position = denies ? "denies" : "affirms";
  return spoken(point).flatMap((stance) =>
    (stance.sides ?? [])
      .filter(({ polarity, evidence }) => polarity === position && evidence.length > 0)
      .map(({ commitment, polarity, voices, evidence }) => ({ ...stance, commitment, polarity, voices, evidence })),
  );
}

/** Findings of which no other one has a claim on each side already: one contradiction is told once. */
export function withoutTold<T extends { readonly sides: readonly Side[] }>(findings: readonly T[], told: readonly T[]): T[] {
  const claimsOf = ({ sides }: T): Set<string | null> => new Set(sides.flatMap(({ evidence }) => evidence.map(({ claim }) => claim)));
  const known = told.map(claimsOf);
  return findings.filter(
    ({ sides }) => !known.some((claims) => sides.every(({ evidence }) => evidence.some(({ claim }) => claims.has(claim)))),
  );
}

/** How sure a reading of the whole must be to count as a side of a conflict where no claim of the article says so in so many words. */
const JUDGED = 0.8;

/** Whether a source that takes this side is firm enough on it to stand against another: in words of its own, or read so surely and passing on nothing else. */
export function isFirm({ commitment, polarity, confidence, sides = [] }: Stance): boolean {
  if (commitment !== "asserts" && commitment !== "leans") return false;
  const inWords = sides.some((side) => side.polarity === polarity && side.commitment === commitment && side.inWords);
  return inWords || (confidence >= JUDGED && sides.every((side) => side.polarity === polarity));
}

/** Whether a claim is somebody's word, named or inside quotation marks, rather than the article's own. */
export function isVoiced(comparison: Comparison, claim: Claim): boolean {
  return isVoicedIn(documentOf(comparison, claim.source), claim);
}
