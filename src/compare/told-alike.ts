/** What articles tell alike: whether it may be one thing by whose word it is, and the one side of a finding that they are on. */
import type { Claim, Side, Span } from "../model/index.ts";
import type { Comparison } from "./context.ts";
import { unique } from "./context.ts";
import { isVoiced } from "./sides.ts";

/** One of two holds it itself, or both have it from one voice. */
export function isOneVoice(comparison: Comparison, claim: Claim, id: string): boolean {
  const other = comparison.claims.get(id);
  if (!other) return false;
  if (!isVoiced(comparison, claim) || !isVoiced(comparison, other)) return true;
  const [own, theirs] = [claim, other].map(({ voices }) => voices.flatMap(({ speakers }) => speakers)) as [string[], string[]];
  // "officials said": nobody knows that it is somebody else.
  if (![own, theirs].every((ids) => ids.some((id) => isNamed(comparison, id)))) return true;
  return own.some((voice) => theirs.includes(voice));
}

function isNamed({ speakers }: Comparison, id: string): boolean {
  const speaker = speakers.get(id);
  return speaker !== undefined && speaker.type !== "group" && /^(?!(?:The|A|An)\s)\p{Lu}/u.test(speaker.name);
}

/** The side of those that tell it, the first one's words being those that are shown; of the others it is told whether they only tell it in other words. */
export function toldSide(
  comparison: Comparison,
  [first, ...others]: readonly { readonly source: string; readonly claim: string; readonly span: Span }[],
  paraphrased: boolean,
): Side {
  const all = [...(first === undefined ? [] : [first]), ...others.toSorted((a, b) => (a.source < b.source ? -1 : 1))];
  const claims = all.map((one) => ({ ...one, said: comparison.claims.get(one.claim) }));
  const isOwn = (said: Claim | undefined): boolean => said !== undefined && !isVoiced(comparison, said);
  return {
    position: "affirms",
    value: null,
    holds: claims.filter(({ said }) => isOwn(said)).map(({ source }) => source),
    carries: claims.filter(({ said }) => !isOwn(said)).map(({ source }) => source),
    speakers: unique(claims.flatMap(({ said }) => said?.voices.flatMap(({ speakers }) => speakers) ?? [])),
    evidence: claims.map(({ source, claim, span, said }, at) => ({
      source,
      claim,
      quote: said?.voices.at(-1)?.quote ?? null,
      span,
      ...(paraphrased && at > 0 ? { paraphrase: true as const } : {}),
    })),
  };
}
