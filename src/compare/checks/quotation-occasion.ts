/** The same words put on different occasions: a post here, an interview there. */
import { OCCASION_KINDS } from "../../lexicon/occasions.ts";
import type { QuoteVersion, Span } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, keyNames, shortName, sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";

interface Placed {
  readonly kinds: ReadonlySet<string>;
  readonly text: string;
}

export function checkQuotationOccasion(comparison: Comparison): Draft[] {
  return comparison.matches.flatMap(({ kind, a, b, otherSpeaker, diff, similarity }): Draft[] => {
    if (kind === "paraphrased" || otherSpeaker) return [];
    const [left, right] = [occasionOf(comparison, a), occasionOf(comparison, b)];
    if (left === null || right === null || [...left.kinds].some((one) => right.kinds.has(one))) return [];
    const who = a.speakers.map((id) => shortName(comparison, id)).join(" and ");
    return [
      {
        rule: "quotation-occasion",
        verdict: "difference",
        facet: "wording",
        point: null,
        title: who === "" ? "Where it was said" : `Where ${who} said it`,
        message: `${left.text} in ${sourceName(comparison, a.source)}; ${right.text} in ${sourceName(comparison, b.source)}.`,
        confidence: Math.min(0.8, 0.6 + 0.15 * similarity),
        sides: [sideOf(a, left.text), sideOf(b, right.text)],
        diff,
        key: `${keyNames(comparison, a.speakers)}|${a.words.slice(0, 6).join(" ")}`,
      },
    ];
  });
}

/** The kinds of occasion that the quotes of a version are given, or null where the article gives none. */
function occasionOf(comparison: Comparison, { source, quotes }: QuoteVersion): Placed | null {
  const { article } = documentOf(comparison, source);
  const spans = quotes.flatMap((id): Span[] => {
    const quote = comparison.quotes.get(id);
    return [quote?.medium ?? null, quote?.occasion ?? null].filter((span) => span !== null);
  });
  const texts = spans.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/gu, " "));
  const kinds = new Set(texts.flatMap((text) => text.toLowerCase().split(/[^a-z-]+/u)).flatMap((word) => OCCASION_KINDS.get(word) ?? []));
  const text = texts.find((one) =>
    one
      .toLowerCase()
      .split(/[^a-z-]+/u)
      .some((word) => OCCASION_KINDS.has(word)),
  );
  return text === undefined ? null : { kinds, text };
}

function sideOf({ source, speakers, span, quotes }: QuoteVersion, value: string): Draft["sides"][number] {
  return {
    position: "value",
    value,
    holds: [source],
    carries: [],
    speakers,
    evidence: [{ source, claim: null, quote: quotes[0] ?? null, span }],
  };
}
