/**
 * Done in one article, and in another still planned, open, only asked of somebody or not done yet. Most often they were written at different
 * times; where both lead with it, it is what a reader of the one does not know.
 */
import type { Stance } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";
import { prominence } from "../importance.ts";
import { sideOf } from "../sides.ts";

/** Keys of points on the stage that a deed has reached. */
const STAGE = /\|(?:outcome|stage)$/u;

export function checkStage(comparison: Comparison): Draft[] {
  return comparison.points.flatMap((point): Draft[] => {
    if (!STAGE.test(point.key)) return [];
    const stances = point.stances.filter(({ commitment }) => commitment !== "none");
    const [done, behind] = [stances.filter(({ polarity }) => polarity !== null), stances.filter(({ polarity }) => polarity === null)];
    if (done.length === 0 || behind.length === 0) return [];
    // "Mayor bans parking": a headline tells of what is announced as if it were done.
    if (
      done.every((stance) => isOnlyHeadline(comparison, stance)) &&
      behind.every(({ value }) => /^(?:to|will|would)\b/iu.test(value ?? ""))
    )
      return [];
    const isMain = [...done, ...behind].every((stance) => leads(comparison, stance));
    const before = isWrittenBefore(comparison, behind, done);
    const words = [...done, ...behind].map(({ source, value }) => `"${value ?? ""}" in ${sourceName(comparison, source)}`).join(", ");
    const when = before
      ? `${behind.map(({ source }) => sourceName(comparison, source)).join(", ")} ${behind.length > 1 ? "were" : "was"} published before`
      : "look at when they were written";
    return [
      {
        rule: "certainty",
        verdict: "difference",
        facet: "certainty",
        point: point.id,
        title: point.label,
        message: `${words}: ${when}.`,
        confidence: 0.6,
        sides: [sideOf("affirms", done, done[0]?.value ?? "done"), ...behind.map((stance) => sideOf("affirms", [stance], stance.value))],
        diff: null,
        key: point.key,
        ...(isMain ? { weight: 1 } : before ? { finer: true } : {}),
      },
    ];
  });
}

function isOnlyHeadline(comparison: Comparison, { source, evidence }: Stance): boolean {
  const { sentences } = documentOf(comparison, source);
  return evidence.every(({ span }) =>
    sentences.some(({ start, end, part }) => part === "headline" && start <= span.start && span.start < end),
  );
}

/** Prominence from which on an article leads with something. */
const LEADING = 0.6;

function leads(comparison: Comparison, { source, evidence }: Stance): boolean {
  return evidence.some(({ span }) => prominence(comparison, source, span.start) >= LEADING);
}

/** Whether all articles that are behind were published before all that tell the deed; false where a date is not known. */
function isWrittenBefore(comparison: Comparison, behind: readonly Stance[], done: readonly Stance[]): boolean {
  const [early, late] = [behind, done].map((stances) =>
    stances.map(({ source }) => documentOf(comparison, source).article.published ?? ""),
  );
  return early?.every((one) => one !== "" && late?.every((other) => one < other)) === true;
}
