/** The same words given to different speakers. */
import type { QuoteMatch, QuoteVersion, Side } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, keyNames, oneLine, shortName, sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";

export function checkQuotationSpeaker(comparison: Comparison): Draft[] {
  return comparison.matches.filter((match) => match.otherSpeaker && match.kind !== "paraphrased" && trulyOther(comparison, match) && isExplicit(comparison, match.a) && isExplicit(comparison, match.b)).map((match) => {
    const { a, b, similarity, shared } = match;
    const [left, right] = [a, b].map(({ speakers }) => speakers.map((id) => shortName(comparison, id)).join(" and ")) as [string, string];
    return {
      rule: "quotation-speaker", verdict: "conflict", facet: "attribution", point: null, title: "Who said it?",
      message: `${sourceName(comparison, a.source)} gives it to ${left}, ${sourceName(comparison, b.source)} to ${right}: "${oneLine(a.text)}"`,
      confidence: Math.min(0.9, 0.55 + 0.02 * shared + 0.2 * (similarity - 0.85)),
      sides: [side(a, left), side(b, right)], diff: match.diff,
      key: `${keyNames(comparison, [...a.speakers, ...b.speakers])}|${a.words.slice(0, 6).join(" ")}`,
    };
  });
}

/**
 * Two people, both named. An organization and the one who speaks for it are one voice here; a name that could be the other's
 * other name is left alone.
 */
function trulyOther({ speakers }: Comparison, { a, b }: QuoteMatch): boolean {
  return a.speakers.every((left) => b.speakers.every((right) => {
    const [one, other] = [speakers.get(left), speakers.get(right)];
    if (!one || !other || one.type !== "person" || other.type !== "person") return false;
    if (one.speaksFor.includes(right) || other.speaksFor.includes(left)) return false;
    const named = (name: string): boolean => /^\p{Lu}[^\s]*(?: \p{Lu}[^\s]*)+$/u.test(name);
    const surname = (name: string): string => (name.replace(/,? (?:Jr|Sr|II|III)\.?$/u, "").split(" ").at(-1) ?? "").toLowerCase();
    // Two of one family: a surname alone does not tell them apart.
    return named(one.name) && named(other.name) && surname(one.name) !== surname(other.name);
  }));
}

/** Whether the article names the speaker beside the quotation: who a pronoun is, is too little to go by. */
function isExplicit(comparison: Comparison, { source, quotes, speakers }: QuoteVersion): boolean {
  const document = documentOf(comparison, source);
  const names = speakers.map((id) => comparison.speakers.get(id)?.name.split(" ").at(-1) ?? "");
  return quotes.every((id) => {
    const quote = comparison.quotes.get(id);
    return quote !== undefined && quote.attribution.some(({ start, end }) => names.some((name) => name !== "" && document.article.text.slice(start, end).includes(name)));
  });
}

function side({ source, span, speakers, quotes }: QuoteVersion, value: string): Side {
  return { position: "value", value, holds: [source], carries: [], speakers, evidence: [{ source, claim: null, quote: quotes[0] ?? null, span }] };
}
