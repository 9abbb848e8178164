/** A quotation in one article that another gives in its own words. */
import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import type { QuoteMatch } from "../../model/index.ts";
import { isNegated, markedSpans, subtree, tokensIn } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, keyNames, oneLine, shortName, sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";
import { sharedQuotations } from "./shared-quotation.ts";

export function checkParaphrased(comparison: Comparison): Draft[] {
  // What several articles quote and a further one tells is shared.
  const shared = new Set(sharedQuotations(comparison).flatMap(({ told }) => told));
  return comparison.matches
    .filter((match) => match.kind === "paraphrased" && !shared.has(match) && isReworded(comparison, match))
    .map(({ a, b, confidence }) => ({
      rule: "quoted-paraphrased",
      verdict: "difference",
      facet: "wording",
      point: null,
      title: `What ${a.speakers.map((id) => shortName(comparison, id)).join(" and ")} said`,
      message: `${sourceName(comparison, a.source)} quotes it, ${sourceName(comparison, b.source)} puts it in its own words.`,
      confidence,
      sides: [a, b].map((version) => ({
        position: "wording",
        value: oneLine(version.text),
        holds: [],
        carries: [version.source],
        speakers: version.speakers,
        evidence: [
          {
            source: version.source,
            claim: null,
            quote: version.quotes[0] ?? null,
            span: version.span,
            ...(version === b ? { paraphrase: true } : {}),
          },
        ],
      })),
      diff: null,
      key: `${keyNames(comparison, a.speakers)}|${a.words.slice(0, 6).join(" ")}`,
    }));
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"]);

/**
 * Whether the telling has a predicate of its own over words of the quotation ("proved" for "is a reminder of"), another number, or another
 * polarity: a faithful paraphrase needs no look.
 */
function isReworded(comparison: Comparison, { a, b }: QuoteMatch): boolean {
  const [quoting, telling] = [documentOf(comparison, a.source), documentOf(comparison, b.source)];
  const quoted = tokensIn(quoting, a.span);
  const lemmas = new Set(quoted.filter(({ upos }) => CONTENT.has(upos)).map(({ lemma }) => lemma.toLowerCase()));
  const marked = markedSpans(telling);
  const spans = b.quotes.flatMap((id) => comparison.quotes.get(id)?.content ?? []);
  const own = spans
    .flatMap((span) => tokensIn(telling, span))
    .filter((token) => !marked.some(({ start, end }) => start <= token.start && token.end <= end));
  const numbers = own.filter(({ upos, lower }) => upos === "NUM" && /\d/u.test(lower)).map(({ lower }) => lower);
  if (numbers.some((number) => !quoted.some(({ lower }) => lower === number))) return true;
  return own.some((token) => {
    if (token.upos !== "VERB" || STOP_WORDS.has(token.lemma) || /^(?:advcl|case|mark)/u.test(token.deprel)) return false;
    const below = subtree(telling, token.index).map((at) => telling.tokens[at]);
    if (!below.some((word) => word !== undefined && word.index !== token.index && lemmas.has(word.lemma.toLowerCase()))) return false;
    const same = quoted.find(({ lemma }) => lemma === token.lemma);
    return same === undefined ? true : isNegated(telling, token.index) !== isNegated(quoting, same.index);
  });
}
