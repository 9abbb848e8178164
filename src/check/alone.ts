/** How sure a contradiction is where the draft stands alone against a sentence of a source that tells all the rest as the draft does. */
import { UPDATES } from "../lexicon/updates.ts";
import type { Finding } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import type { DraftContext } from "./context.ts";
import type { Near } from "./trace.ts";

/** Rules that say that a source has otherwise what the draft states. */
const CONTRARY = new Set<Finding["rule"]>(["quantity", "duration", "time", "denied-event", "opposite-outcome", "contradicted-claim"]);
/** The comparison takes both for one thing. Unchanged drafts have contradictions up to .753, right and wrong ones; planted ones mostly have more. */
const LEAST = 0.76;
/** Just above the bar for errors: set so, not fitted. */
const NEAR_SURE = 0.96;
/** From here on the words of the two sentences may differ as they like. */
const TELLING = 0.8;
/** So much of the draft's sentence, by the weight of its words, stands in the source's: all but the thing that differs, and some words of how it is told. */
const FAITHFUL = 0.6;
const NOBODY = /^(?:not an? (?:single )?(?:one|person|soul)|no one|nobody|none)\b/iu;

/**
 * Raises the confidence of a contradiction in which no source sides with the draft, where a source's sentence tells the same but for this, or the
 * comparison is sure enough by itself that both mean one thing. Not where one of the two sentences brings an account up to date.
 */
export function surer(finding: Finding, context: DraftContext): Finding {
  if (finding.verdict !== "conflict" || !CONTRARY.has(finding.rule) || finding.confidence <= LEAST || finding.confidence >= NEAR_SURE)
    return finding;
  // "Nobody spoke up" leaves open of whom that is said: somebody outside the room may have.
  if (finding.sides.some(({ evidence }) => evidence.some(({ source, span }) => NOBODY.test(wordsAt(context, source, span.start)))))
    return finding;
  const draft = context.draft.document.article.id;
  const ours = finding.sides.filter(({ holds, carries }) => [...holds, ...carries].includes(draft));
  if (ours.some(({ holds, carries }) => [...holds, ...carries].some((source) => source !== draft))) return finding;
  const spans = ours.flatMap(({ evidence }) => evidence.filter(({ source }) => source === draft).map(({ span }) => span));
  const theirs = finding.sides.filter((side) => !ours.includes(side)).flatMap(({ evidence }) => evidence);
  const faithful = spans.some((span) => {
    const place = context.draft.document.sentences.find(({ start, end }) => start <= span.start && span.start < end);
    if (place === undefined) return false;
    const value = finding.rule === "quantity" || finding.rule === "duration" || finding.rule === "time";
    const near = value ? context.near.allAround(span) : context.near.allAround({ start: place.start, end: place.start });
    const own = plainText(context.draft.document.article).slice(place.start, place.end);
    return near.some(
      (one) =>
        (one.score >= FAITHFUL || finding.confidence >= TELLING) &&
        theirs.some(({ source, span: there }) => source === one.source.id && holdsSpan(one, there.start)) &&
        isUpdate(own) === isUpdate(textOf(one)),
    );
  });
  return faithful ? { ...finding, confidence: NEAR_SURE } : finding;
}

/** The first words of a place of the draft or of a source. */
function wordsAt({ draft, sources }: DraftContext, source: string, start: number): string {
  const article = [draft, ...sources.map(({ extraction }) => extraction)].find(({ document }) => document.article.id === source)?.document
    .article;
  return article === undefined ? "" : plainText(article).slice(start, start + 40);
}

const isUpdate = (sentence: string): boolean => UPDATES.test(sentence);

function holdsSpan({ source, sentence }: Near, at: number): boolean {
  const place = source.extraction.document.sentences[sentence];
  return place !== undefined && place.start <= at && at < place.end;
}

function textOf({ source, sentence }: Near): string {
  const place = source.extraction.document.sentences[sentence];
  return place === undefined ? "" : plainText(source.extraction.document.article).slice(place.start, place.end);
}
