import type { Claim, Extraction } from "../model/index.ts";

/**
 * Numbers quotes and claims over all sources (q1, q2 … c1, c2 …) and carries every reference along. Extraction numbers them
 * within one document, so that a document's extraction does not depend on what it is compared with.
 */
export function renumber(extractions: readonly Extraction[]): Extraction[] {
  let [quotes, claims] = [0, 0];
  return extractions.map((extraction) => {
    const quoteIds = new Map(extraction.quotes.map((quote) => [quote.id, `q${(quotes += 1)}`]));
    const claimIds = new Map(extraction.claims.map((claim) => [claim.id, `c${(claims += 1)}`]));
    const source = extraction.document.article.id;
    const quoteId = (id: string | null) => (id === null ? null : (quoteIds.get(id) ?? null));
    const claimOf = (claim: Claim): Claim => ({
      ...claim,
      id: claimIds.get(claim.id) ?? claim.id,
      source,
      about: claim.about === null ? null : (claimIds.get(claim.about) ?? claim.about),
      voices: claim.voices.map((voice) => ({ ...voice, quote: quoteId(voice.quote) })),
    });
    return {
      ...extraction,
      quotes: extraction.quotes.map((quote) => ({
        ...quote,
        id: quoteIds.get(quote.id) ?? quote.id,
        source,
        parent: quoteId(quote.parent),
      })),
      claims: extraction.claims.map(claimOf),
      mentions: extraction.mentions.map((mention) => (mention.source === source ? mention : { ...mention, source })),
    };
  });
}
