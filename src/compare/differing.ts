/** No agreement states a value on which its articles differ: the finding on that value tells of it. */
import type { Draft } from "./importance.ts";

/** The findings without agreements that state one side of a difference between the very places that they name. */
export function withoutDiffering(drafts: readonly Draft[]): Draft[] {
  const differences = drafts.filter(({ facet, verdict, finer }) => VALUES.has(facet) && verdict !== "agreement" && finer !== true);
  return drafts.filter((one) => one.verdict !== "agreement" || !differences.some((other) => statesSideOf(one, other)));
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
