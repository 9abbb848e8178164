/** No agreement states a value on which its articles differ, nor names an article that has a deed still to come: the finding on that tells of it. */
import type { Draft } from "./importance.ts";

/** The findings without agreements that state one side of a difference between the very places that they name. */
export function withoutDiffering(drafts: readonly Draft[]): Draft[] {
  const differences = drafts.filter(({ facet, verdict, finer }) => VALUES.has(facet) && verdict !== "agreement" && finer !== true);
  const stages = drafts.filter(({ rule, key }) => rule === "certainty" && STAGE.test(key));
  return drafts.flatMap((one) => {
    if (one.verdict !== "agreement") return [one];
    return differences.some((other) => statesSideOf(one, other)) ? [] : withoutBehind(one, stages);
  });
}

/** Keys of findings on how far a deed has come. */
const STAGE = /\|(?:outcome|stage)$/u;

/** An agreement on a deed without the articles that have it still to come; nothing where only one is left. */
function withoutBehind(draft: Draft, stages: readonly Draft[]): Draft[] {
  const behind = new Set(
    stages
      .filter(({ sides: [done] }) => done?.evidence.some(({ claim }) => isToldBy(draft, claim)) === true)
      .flatMap(({ sides: [, ...others] }) => others.flatMap(({ holds, carries }) => [...holds, ...carries])),
  );
  if (behind.size === 0) return [draft];
  const sides = draft.sides.map((side) => ({
    ...side,
    holds: side.holds.filter((source) => !behind.has(source)),
    carries: side.carries.filter((source) => !behind.has(source)),
    evidence: side.evidence.filter(({ source }) => !behind.has(source)),
  }));
  return new Set(sides.flatMap(({ evidence }) => evidence.map(({ source }) => source))).size > 1 ? [{ ...draft, sides }] : [];
}

/** Whether an agreement is told by a claim: what stands at the same place may tell another deed. */
function isToldBy({ sides }: Draft, claim: string | null): boolean {
  return claim !== null && sides.some(({ evidence }) => evidence.some((one) => one.claim === claim));
}

const VALUES: ReadonlySet<Draft["facet"]> = new Set(["quantity", "time", "place"]);

function statesSideOf({ message, sides }: Draft, difference: Draft): boolean {
  const places = sides.flatMap(({ evidence }) => evidence);
  const named = difference.sides.filter(({ evidence }) =>
    evidence.some(({ source, span }) =>
      places.some((one) => one.source === source && one.span.start < span.end && span.start < one.span.end),
    ),
  );
  return named.length > 1 && named.some(({ value }) => value !== null && message.includes(value));
}
