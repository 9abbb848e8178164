/** A quotation in one article that another gives in its own words, by the same speaker. */
import type { QuoteMatch, QuoteVersion, Span, Story } from "../../model/index.ts";
import { wordsOf } from "../fold.ts";
import type { RemarkPair } from "./remark-pairs.ts";
import { remarkPairs } from "./remark-pairs.ts";
import type { Remark } from "./remarks.ts";
import { sameRemark } from "./same-remark.ts";

/** Probability from which on a telling is taken to give the quotation: of those from here to .75, five in five were right where nothing was quoted besides. */
const LEAST = 0.65;

/** The surest quotation for each telling in another article. `matches`: what both have in marks; where that differs, it is told by how. */
export function findParaphrases(story: Story, matches: readonly QuoteMatch[]): QuoteMatch[] {
  const { pairs, profiles } = remarkPairs(story);
  const likely = pairs
    .map((pair) => ({ ...pair, probability: sameRemark(pair.quoted, pair.telling, pair.rival, profiles) }))
    .filter(({ probability, ...pair }) => probability >= LEAST && !isWordedOtherwise(pair, matches) && !isVerbatim(pair));
  const order = ({ probability, also }: (typeof likely)[number]): number => probability + Number(also === undefined);
  const isRival = (other: RemarkPair, one: RemarkPair): boolean =>
    (other.quoted.source === one.quoted.source &&
      other.telling.source === one.telling.source &&
      // Of two readings of one telling ("she said that she thinks that …"), too.
      meets(other.telling.span, one.telling.span)) ||
    // Where both are partly quoted, each may seem to tell the other.
    (other.quoted.source === one.telling.source &&
      other.telling.source === one.quoted.source &&
      meets(other.quoted.span, one.telling.span) &&
      meets(other.telling.span, one.quoted.span));
  const surest = likely.filter(
    (one) =>
      !likely.some(
        (other) =>
          isRival(other, one) &&
          // What is told only comes before what is quoted as well.
          (order(other) > order(one) || (order(other) === order(one) && likely.indexOf(other) < likely.indexOf(one))),
      ),
  );
  return surest.map(({ quoted, telling, probability, also }): QuoteMatch => {
    const shared = quoted.words.filter((word) => telling.words.includes(word)).length;
    return {
      kind: "paraphrased",
      diff: null,
      changed: [],
      shared,
      similarity: shared / Math.max(1, Math.min(quoted.words.length, telling.words.length)),
      otherSpeaker: false,
      ...(also === undefined ? {} : { also, finer: true }),
      a: versionOf(quoted, withBracket(quoted)),
      b: versionOf(telling, telling.span),
      confidence: Math.min(0.95, probability),
    };
  });
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether what both have in marks is found to differ word against word: that says it all. */
function isWordedOtherwise({ quoted, telling }: Pick<RemarkPair, "quoted" | "telling">, matches: readonly QuoteMatch[]): boolean {
  const holds = (one: QuoteVersion, { source, span }: Remark): boolean => one.source === source && meets(one.span, span);
  return matches.some(
    ({ kind, a, b }) => kind !== "same" && ((holds(a, quoted) && holds(b, telling)) || (holds(b, quoted) && holds(a, telling))),
  );
}

/** One text in both articles: copy of one agency. */
function isVerbatim({ quoted, telling }: Pick<RemarkPair, "quoted" | "telling">): boolean {
  const print = ({ tokens }: Remark): string => tokens.map(({ lower }) => lower).join(" ");
  return print(quoted) === print(telling);
}

function versionOf({ source, extraction: { document }, quote, speakers }: Remark, span: Span): QuoteVersion {
  return {
    source,
    quotes: [quote.id],
    span,
    text: document.article.text.slice(span.start, span.end),
    words: wordsOf(document, [span]).map(({ fold }) => fold),
    speakers,
  };
}

/** The words of a quotation without the marks at its ends, from the bracket on that is closed in it. */
function withBracket({ extraction: { document }, tokens, span }: Remark): Span {
  const { text } = document.article;
  const first = tokens.find((token) => /[\p{L}\p{N}]/u.test(token.text))?.start ?? span.start;
  const last = tokens.findLast((token) => /[\p{L}\p{N}]/u.test(token.text))?.end ?? span.end;
  const words = text.slice(first, last);
  const [opens, closes] = [words.indexOf("["), words.indexOf("]")];
  return { start: closes >= 0 && (opens < 0 || closes < opens) && text[first - 1] === "[" ? first - 1 : first, end: last };
}
