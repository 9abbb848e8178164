/** Has somebody answered? Confirmed or denied here, silent, declined or out of reach there. */
import type { Position, Side } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { keyNames, shortName, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import type { Response } from "../responses.ts";
import { responsesOf } from "../responses.ts";

const WORD: Record<Response["position"], string> = {
  confirmed: "confirmed",
  denied: "denied",
  declined: "declined to comment",
  unreachable: "did not answer",
};

export function checkResponse(comparison: Comparison): Draft[] {
  const all = [...comparison.extractions.keys()].flatMap((source) => responsesOf(comparison, source));
  return unique(all.map(({ party }) => party)).flatMap((party): Draft[] => {
    // The principal and those who speak for them are asked apart: one may be out of reach while the other answers.
    const answers = all.filter((response) => response.party === party);
    const silent = answers.filter(({ position }) => position === "declined" || position === "unreachable");
    const spoke = answers.filter(
      ({ position, own }) => (position === "confirmed" || position === "denied") && silent.some((other) => other.own === own || !own),
    );
    const opposed = silent.filter(({ source, own }) =>
      spoke.some((other) => other.source !== source && (other.own === own || (!own && !other.own))),
    );
    const answered = spoke.filter(({ source }) => !opposed.some((other) => other.source === source));
    if (opposed.length > 0 && answered.length > 0) {
      // Each outlet asked for itself, and at another hour: no more than a difference.
      return [draft(comparison, party, "difference", 0.75, [...answered, ...opposed])];
    }
    // Two ways of not answering: each outlet asked for itself, so that both may be right.
    const kinds = unique(silent.map(({ position }) => position));
    const sources = unique(silent.map(({ source }) => source));
    const apart =
      kinds.length === 2 &&
      sources.length > 1 &&
      sources.every((source) => unique(silent.filter((one) => one.source === source).map(({ position }) => position)).length === 1);
    return apart ? [draft(comparison, party, "difference", 0.7, silent)] : [];
  });
}

function draft(
  comparison: Comparison,
  party: string,
  verdict: Draft["verdict"],
  confidence: number,
  responses: readonly Response[],
): Draft {
  const positions = unique(responses.map(({ position }) => position));
  const sides = positions.map((position) =>
    side(
      position,
      responses.filter((one) => one.position === position),
    ),
  );
  const name = shortName(comparison, party);
  return {
    rule: "response",
    verdict,
    facet: "response",
    point: null,
    title: `Has ${name}${responses.every(({ own }) => own) ? "" : "’s side"} answered?`,
    message: positions
      .map(
        (position) =>
          `${WORD[position]}: ${unique(responses.filter((one) => one.position === position).map(({ source }) => sourceName(comparison, source))).join(", ")}`,
      )
      .join("; "),
    confidence,
    sides,
    diff: null,
    key: keyNames(comparison, [party]),
  };
}

function side(position: Position, responses: readonly Response[]): Side {
  return {
    position,
    value: null,
    holds: unique(responses.map(({ source }) => source)),
    carries: [],
    speakers: unique(responses.map(({ party }) => party)),
    evidence: responses.map(({ source, span, quote }) => ({ source, claim: null, quote, span })),
  };
}
