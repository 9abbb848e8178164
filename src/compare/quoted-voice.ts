/** Whose an utterance is to which two articles seem to give two speakers. */
import type { QuoteMatch, QuoteVersion } from "../model/index.ts";
import type { Comparison } from "./context.ts";

/** The match with one speaker on both sides: whom more articles give it to; else whom a cue is named with. */
export function speakersOfOne(comparison: Comparison, match: QuoteMatch): QuoteMatch {
  const [own, other] = [match.a, match.b].map((version) => standing(comparison, version)) as [number, number];
  if (own === other) return match;
  const speakers = (own > other ? match.a : match.b).speakers;
  return { ...match, a: { ...match.a, speakers }, b: { ...match.b, speakers } };
}

/** Articles that have the words from the speakers of a version; of as many, those that name them beside a cue count more. */
function standing({ matches, quotes }: Comparison, { source, span, speakers, quotes: ids }: QuoteVersion): number {
  const meets = (version: QuoteVersion): boolean =>
    version.source === source && version.span.start < span.end && span.start < version.span.end;
  const sources = new Set(
    matches.flatMap(({ a, b }) => {
      const rest = meets(a) ? b : meets(b) ? a : null;
      return rest !== null && rest.speakers.some((id) => speakers.includes(id)) ? [rest.source] : [];
    }),
  );
  const named = ids.some((id) => (quotes.get(id)?.attribution.length ?? 0) > 0 && quotes.get(id)?.construction !== "continued");
  return sources.size + (named ? 0.5 : 0);
}
