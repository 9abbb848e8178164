import type { Claim, Resolved } from "../model/index.ts";

/** Fills the speakers of the claims' voices (from the heads of their attributions, else from their quotes) and of their arguments. */
export function attachSpeakers(claims: readonly Claim[], resolved: Resolved): Claim[] {
  return claims.map((claim) => ({
    ...claim,
    voices: claim.voices.map((voice) => {
      const quoted = voice.quote === null ? [] : (resolved.quotes.get(voice.quote)?.speakers ?? []);
      if (quoted.length > 0) return { ...voice, speakers: quoted };
      const speakers = voice.heads
        .map((head) => resolved.speakerAt(claim.source, head))
        .filter((speaker): speaker is string => speaker !== null);
      return { ...voice, speakers: [...new Set(speakers)] };
    }),
    arguments: claim.arguments.map((argument) => ({ ...argument, speaker: resolved.speakerAt(claim.source, argument.head) })),
  }));
}
