/** Sides of a finding out of the stances of a point. */
import type { Point, Position, Side, Stance } from "../model/index.ts";
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
