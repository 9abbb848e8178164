import { extractClaims } from "../../../src/extract/claims/index.ts";
import { extractQuotes } from "../../../src/extract/quotes/index.ts";
import { annotate } from "../../../src/language/index.ts";
import type { Claim, Document } from "../../../src/model/index.ts";
import { toArticle } from "../../../src/read/article.ts";
import { findMentions } from "../../../src/resolve/index.ts";

export interface Read {
  readonly document: Document;
  readonly claims: readonly Claim[];
}

/** Parses a text, published on Wednesday 15 March 2017, and extracts its claims. */
export function read(text: string): Read {
  const document = annotate({ ...toArticle({ text, path: "story.txt" }, "s1"), published: "2017-03-15" });
  return { document, claims: extractClaims(document, extractQuotes(document), findMentions(document)) };
}

/** The one claim of an event class in a text; throws where there is none, so that a failing test shows what was found. */
export function claimOf(
  text: string,
  event: string,
): Claim & { readonly by: (role: string) => string[]; readonly acts: string[]; readonly voiceWords: string[] } {
  const { document, claims } = read(text);
  const claim = claims.find((one) => one.event === event);
  if (claim === undefined)
    throw new Error(`no ${event} in: ${text}\nfound: ${claims.map((one) => `${one.event ?? "-"}/${one.predicate}`).join(", ")}`);
  return {
    ...claim,
    by: (role) => claim.arguments.filter((argument) => argument.role === role).map((argument) => argument.text),
    acts: claim.voices.map(({ act }) => act),
    voiceWords: claim.voices.map(({ heads }) => heads.map((head) => document.tokens[head]?.text ?? "").join(" ")),
  };
}
