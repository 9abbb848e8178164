import type { Claim, Extraction, ReportClaim } from "../model/index.ts";
import { reportSpan } from "./position.ts";

/** Claims of one source as the report shows them. */
export function claimRows({ document, claims }: Extraction): ReportClaim[] {
  const { article } = document;
  return claims.map((claim: Claim) => ({
    id: claim.id,
    source: claim.source,
    spans: claim.spans.map((span) => reportSpan(article, span)),
    voices: claim.voices.map(({ speakers, act, cue, quote }) => ({
      speakers,
      act,
      cue: cue === null ? null : reportSpan(article, cue),
      quote,
    })),
    predicate: claim.predicate,
    arguments: claim.arguments.map(({ role, text, span, speaker }) => ({ role, text, span: reportSpan(article, span), speaker })),
    polarity: claim.polarity,
    certainty: claim.certainty,
    realis: claim.realis,
    mood: claim.mood,
    about: claim.about,
    time: claim.time === null ? null : { ...claim.time, span: reportSpan(article, claim.time.span) },
    place: claim.place === null ? null : { text: claim.place.text, span: reportSpan(article, claim.place.span) },
    quantities: claim.quantities.map(({ value, low, high, unit, of, approximate, text, span }) => ({
      value,
      low,
      high,
      unit,
      of,
      approximate,
      text,
      span: reportSpan(article, span),
    })),
  }));
}
