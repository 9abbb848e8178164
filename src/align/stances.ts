/** What each source holds about a point as its claims alone tell: the structural reading that stance taking starts from. */
import type { Claim, Evidence, Span, Stance, StancePolarity } from "../model/index.ts";
import { isVoicedDenial } from "../tree/index.ts";

/** The row of a source that has nothing on a point. */
export function silent(source: string): Stance {
  return { source, commitment: "none", polarity: null, value: null, voices: [], evidence: [], confidence: 0.9 };
}

const STRENGTH = { asserts: 4, leans: 3, relays: 2, asks: 1, none: 0 } as const;

/**
 * A row for every source, in order. `denies` tells whether a claim, as aligned, says that the point is not so; `bare` claims
 * merely mention the event ("the supposed call"): they are evidence, and decide only where nothing else does or where they deny.
 */
export function stancesOf(
  sources: readonly string[],
  claims: readonly Claim[],
  denies: (claim: Claim) => boolean,
  bare: ReadonlySet<string> = new Set(),
): Stance[] {
  return sources.map((source) => {
    const own = claims.filter((claim) => claim.source === source);
    if (own.length === 0) return silent(source);
    const all = own.map((claim) => ({ claim, commitment: commitmentOf(claim), denied: denies(claim) !== isVoicedDenial(claim) }));
    const telling = all.filter(({ claim, denied }) => denied || !bare.has(claim.id));
    const read = telling.length > 0 ? telling : all;
    const strongest = Math.max(...read.map(({ commitment }) => STRENGTH[commitment]));
    const deciding = read.filter(({ commitment }) => STRENGTH[commitment] === strongest);
    const commitment = (deciding[0] as (typeof read)[number]).commitment;
    const polarity: StancePolarity =
      commitment === "asks"
        ? null
        : deciding.every(({ denied }) => denied)
          ? "denies"
          : deciding.some(({ denied }) => denied)
            ? "both"
            : "affirms";
    return {
      source,
      commitment,
      polarity,
      value: null,
      voices: [...new Set(read.flatMap(({ claim }) => claim.voices.flatMap(({ speakers }) => speakers)))],
      evidence: [...read, ...all.filter((one) => !read.includes(one))].map(({ claim }) => evidenceOf(claim)),
      confidence: 0.7,
    };
  });
}

/** How an article commits itself to one claim, by its chain of voices. */
export function commitmentOf({ voices, mood, certainty }: Claim): Stance["commitment"] {
  if (voices.some(({ act }) => act === "asks") || mood === "asked") return "asks";
  if (voices.length > 0) return "relays";
  return certainty === "certain" ? "asserts" : "leans";
}

export function evidenceOf({ id, spans, voices }: Claim): Evidence {
  return { claim: id, quote: voices.at(-1)?.quote ?? null, span: whole(spans) };
}

export function whole(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
