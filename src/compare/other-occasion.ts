/** Two wordings that were said on two occasions: two utterances, of which neither alters the other. */
import { OCCASION_KINDS } from "../lexicon/occasions.ts";
import type { Quote, QuoteMatch, QuoteVersion } from "../model/index.ts";
import { occasionsApart, outletsApart } from "./checks/quotation-occasion.ts";
import type { Comparison } from "./context.ts";
import { documentOf } from "./context.ts";

/** Words that two utterances hardly share in one order, and their share from which on they are one, whatever the articles say of where. */
const ONE = { words: 12, similarity: 0.85 };

/** Whether the articles put two wordings on occasions of two kinds, or have them said to two outlets, and they are not one beyond doubt. */
export function isOnOtherOccasion(comparison: Comparison, { a, b, similarity }: QuoteMatch): boolean {
  if (Math.min(a.words.length, b.words.length) >= ONE.words && similarity >= ONE.similarity) return false;
  const [left, right] = [whereTold(comparison, a), whereTold(comparison, b)];
  return occasionsApart(comparison, left, right) !== null || outletsApart(comparison, left, right) !== null;
}

/** To whom or on what occasion; a mere day ("on Monday") is none. */
function tellsWhere({ addressee, medium, occasion }: Quote, text: string): boolean {
  if (addressee !== null || medium !== null) return true;
  const words =
    occasion === null
      ? []
      : text
          .slice(occasion.start, occasion.end)
          .toLowerCase()
          .split(/[^a-z-]+/u);
  return words.some((word) => OCCASION_KINDS.has(word));
}

/**
 * The version, or, of one that goes on with a mere pronoun ("“…,” he said") from the paragraph before, the quotation of the speaker there that
 * tells where it was said: an article that moves on to another occasion says so.
 */
function whereTold(comparison: Comparison, version: QuoteVersion): QuoteVersion {
  const own = version.quotes.flatMap((id) => comparison.quotes.get(id) ?? []);
  const { text } = documentOf(comparison, version.source).article;
  const isMere = ({ attribution }: Quote): boolean =>
    attribution.length === 0 || attribution.every(({ start, end }) => /^(?:he|she|they)$/iu.test(text.slice(start, end)));
  if (own.length === 0 || own.some((quote) => tellsWhere(quote, text)) || !own.every(isMere)) return version;
  const opens = text.lastIndexOf("\n", version.span.start);
  const before = text.slice(0, Math.max(0, opens)).trimEnd();
  const from = before.lastIndexOf("\n") + 1;
  const told = (comparison.extractions.get(version.source)?.quotes ?? []).findLast((quote) => {
    const [first, last] = [quote.content[0], quote.content.at(-1)];
    if (!first || !last || first.start < from || last.end > before.length || !tellsWhere(quote, text)) return false;
    return (comparison.story.resolved.quotes.get(quote.id)?.speakers ?? []).some((one) => version.speakers.includes(one));
  });
  const span = told?.content.at(-1);
  return told === undefined || span === undefined ? version : { ...version, quotes: [told.id], span };
}
