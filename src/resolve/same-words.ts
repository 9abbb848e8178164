/** A pronoun before a quotation that another article gives to somebody by name: two witnesses to one utterance, of whom one says who spoke. */
import type { Document, Extraction, Quote, Resolved } from "../model/index.ts";

/** Words that two quotations must have in a row to be one. */
const RUN = 8;

/**
 * The speakers of quotations again, with those named elsewhere put for pronouns that were taken for others. Only between articles that are witnesses of one another: never between a
 * draft and its sources.
 */
export function namedElsewhere(extractions: readonly Extraction[], resolved: Resolved): Resolved {
  const named = new Map<string, { readonly speaker: string; readonly source: string }[]>();
  const vague: { readonly quote: Quote; readonly source: string; readonly runs: readonly string[] }[] = [];
  for (const { document, quotes } of extractions) {
    const source = document.article.id;
    for (const quote of quotes) {
      if (quote.kind === "indirect" || quote.attributionHeads.length === 0) continue;
      const tags = quote.attributionHeads.map((head) => document.tokens[head]?.upos);
      const [speaker, ...others] = resolved.quotes.get(quote.id)?.speakers ?? [];
      if (tags.every((tag) => tag === "PRON")) vague.push({ quote, source, runs: runsOf(document, quote) });
      else if (tags.length === 1 && tags[0] === "PROPN" && speaker !== undefined && others.length === 0)
        for (const run of runsOf(document, quote)) named.set(run, [...(named.get(run) ?? []), { speaker, source }]);
    }
  }
  const again = new Map(resolved.quotes);
  for (const { quote, source, runs } of vague) {
    const own = again.get(quote.id);
    const speakers = new Set(
      runs.flatMap((run) => (named.get(run) ?? []).filter((one) => one.source !== source).map(({ speaker }) => speaker)),
    );
    const [speaker] = speakers;
    if (own === undefined || speaker === undefined || speakers.size > 1 || own.speakers.includes(speaker)) continue;
    // Nobody is meant whom the article does not name: then the two contradict each other.
    if (!resolved.mentionsOf(speaker, source).some(({ type }) => type === "name")) continue;
    again.set(quote.id, { ...own, speakers: [speaker], candidates: [] });
  }
  return { ...resolved, quotes: again };
}

/** Every run of so many words of a quotation, in lower case, without marks. */
function runsOf({ tokens }: Document, { content }: Quote): string[] {
  const words = tokens
    .filter(({ start, upos }) => upos !== "PUNCT" && content.some((span) => span.start <= start && start < span.end))
    .map(({ lower }) => lower.replace(/[’]/gu, "'"));
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(" "));
}
