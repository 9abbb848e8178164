/** What is said about a draft's quotation that the sources do not have as it stands. */
import { diffWords } from "diff";
import type { Finding, Side, Span } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import type { DraftContext } from "./context.ts";
import type { PreparedSource } from "./sources.ts";
import { type Word, wordsOf } from "./locate.ts";
import { clip, pathOf, type Place, quoteAt, speakersAt, textAt } from "./places.ts";
import { type Quoted, saidToOwnOutlet } from "./stretches.ts";

/** The draft's words, on one line and without markup. */
function wordingOf({ draft }: DraftContext, { start, end }: Span): string {
  return plainText(draft.document.article).slice(start, end).replace(/\s+/gu, " ");
}

function draftSide(context: DraftContext, quote: Quoted, span: Span): Side {
  const source = context.draft.document.article.id;
  return {
    position: "wording",
    value: wordingOf(context, span),
    holds: [source],
    carries: [],
    speakers: context.resolved.quotes.get(quote.id ?? "")?.speakers ?? [],
    evidence: [{ source, claim: null, quote: quote.id, span }],
  };
}

function common(context: DraftContext, span: Span): Pick<Finding, "facet" | "point" | "importance" | "location" | "key"> {
  return {
    facet: "wording",
    point: null,
    importance: 0.8,
    location: { source: context.draft.document.article.id, span },
    key: wordsOf(wordingOf(context, span))
      .map(({ folded }) => folded)
      .join(" "),
  };
}

function theirSide({ resolved }: DraftContext, place: Place): Side {
  return {
    position: "wording",
    value: textAt(place.source, place.span).replace(/\s+/gu, " "),
    holds: [place.source.id],
    carries: [],
    speakers: speakersAt(resolved, place),
    evidence: [{ source: place.source.id, claim: null, quote: quoteAt(place)?.id ?? null, span: place.span }],
  };
}

/** A source has the quotation in other words. */
export function altered(context: DraftContext, quote: Quoted, span: Span, place: Place): Finding {
  const [ours, theirs] = [draftSide(context, quote, span), theirSide(context, place)];
  return {
    ...common(context, span),
    rule: "altered-quotation",
    verdict: "conflict",
    confidence: Math.min(0.99, 0.8 + 0.2 * place.similarity),
    title: "Quotation altered",
    message: `The draft quotes “${clip(ours.value ?? "")}”; ${pathOf(place.source)} has “${clip(theirs.value ?? "")}”.`,
    sides: [ours, theirs],
    diff: diffWords(ours.value ?? "", theirs.value ?? "").map(({ added, removed, value }) => ({
      op: added ? ("insert" as const) : removed ? ("delete" as const) : ("equal" as const),
      text: value,
    })),
  };
}

/** The draft quotes whole what a source quotes in part and else tells in its own words. */
export function inTheirWords(context: DraftContext, quote: Quoted, span: Span, place: Place): Finding {
  const [ours, theirs] = [draftSide(context, quote, span), theirSide(context, place)];
  return {
    ...common(context, span),
    rule: "quoted-paraphrased",
    verdict: "difference",
    confidence: 0.8,
    title: "Quoted here, partly paraphrased there",
    message: `The draft quotes “${clip(ours.value ?? "")}”; ${pathOf(place.source)} quotes only a part and tells the rest in its own words: ${clip(theirs.value ?? "")}.`,
    sides: [ours, theirs],
    diff: null,
  };
}

/** Sentences that a source has apart, as one quotation. */
export function stitched(context: DraftContext, quote: Quoted, span: Span, source: PreparedSource, spans: readonly Span[]): Finding {
  const ours = draftSide(context, quote, span);
  return {
    ...common(context, span),
    rule: "stitched-quotation",
    verdict: "difference",
    confidence: 0.85,
    title: "Sentences stitched together",
    message: `The draft quotes in one piece what stands apart in ${pathOf(source)}: an ellipsis or a cue is missing.`,
    sides: [
      ours,
      {
        position: "wording",
        value: spans.map((one) => textAt(source, one).replace(/\s+/gu, " ")).join(" … "),
        holds: [source.id],
        carries: [],
        speakers: speakersAt(context.resolved, { source, span: spans[0] ?? span, similarity: 1, exact: true }),
        evidence: spans.map((one) => ({ source: source.id, claim: null, quote: null, span: one })),
      },
    ],
    diff: null,
  };
}

export const unknownMessage = (words: string): string => `No source has the words “${clip(words)}”.`;

/** Words from which on a quotation is no mere phrase. */
const PHRASE = 4;

/**
 * No source has the words. Where a source has a part of them, or tells the same in its own words, it is named; words that were said to the draft's own newsroom
 * can be in no other's text, and are a warning.
 */
export function unknown(context: DraftContext, quote: Quoted, span: Span, words: readonly Word[], part: Place | null): Finding {
  const ours = draftSide(context, quote, span);
  const { article } = context.draft.document;
  const addressee = quote.addressee === null ? null : article.text.slice(quote.addressee.start, quote.addressee.end);
  const own = saidToOwnOutlet(article.text, span, addressee, context.outlet);
  const theirs = context.paraphrases.flatMap(({ sides }) =>
    sides.some(({ evidence }) =>
      evidence.some((one) => one.source === article.id && one.span.start < span.end && span.start < one.span.end),
    )
      ? sides.filter(({ evidence }) => evidence.some((one) => one.paraphrase === true && one.source !== article.id))
      : [],
  );
  const there = theirs[0]?.evidence[0];
  const source = context.sources.find(({ id }) => id === there?.source);
  const tail = own
    ? " The draft says that they were said to its own newsroom: hand in the notes as a source."
    : part !== null
      ? ` ${pathOf(part.source)} has only “${clip(textAt(part.source, part.span).replace(/\s+/gu, " "))}”.`
      : source !== undefined && there !== undefined
        ? ` ${pathOf(source)} tells it in its own words: ${clip(textAt(source, there.span).replace(/\s+/gu, " "))}`
        : "";
  return {
    ...common(context, span),
    rule: "unknown-quotation",
    verdict: "unsupported",
    confidence: own || words.length < PHRASE ? 0.7 : 0.97,
    title: "Quotation in no source",
    message: unknownMessage(ours.value ?? "") + tail,
    sides: [ours, ...(part === null ? theirs : [theirSide(context, part)])],
    diff: null,
  };
}
