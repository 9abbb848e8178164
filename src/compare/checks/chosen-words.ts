/** Pieces of a sentence that two articles quote, and no clause of either tells: "… strikes a fair compromise by incorporating priorities of both sides". */
import type { Document, QuoteVersion, Span } from "../../model/index.ts";
import { tokensIn } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf } from "../context.ts";
import type { Draft } from "../importance.ts";
import { inContext } from "../in-context.ts";
import { checkAgreement } from "./agreement.ts";
import { ENDS, isShown, lineFor, sharedQuotations } from "./shared-quotation.ts";

/** Words, and words with content, that a piece must have to be worth a line. */
const LEAST = { words: 6, content: 4 } as const;

/** Lines at most. */
const MOST = 4;

export function checkChosenWords(comparison: Comparison): Draft[] {
  const open = sharedQuotations(comparison).filter(
    (one) => !isShown(comparison, one) && !one.versions.some((version) => isDenied(comparison, version)),
  );
  const found = open.flatMap((one) => lineFor(comparison, one, isChosen) ?? []);
  if (found.length === 0) return [];
  // What a clause tells with these words in it says more.
  const told = checkAgreement(comparison).flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence));
  const isTold = ({ sides }: Draft): boolean => {
    const own = sides.flatMap(({ evidence }) => evidence);
    return (
      own.filter(({ source, span }) => told.some((one) => one.source === source && one.span.start < span.end && span.start < one.span.end))
        .length >= 2
    );
  };
  // A piece of a sentence says little without whose it is.
  return found
    .filter((one) => !isTold(one) && !one.message.startsWith("“"))
    .slice(0, MOST)
    .map((one) => inContext(comparison, one));
}

/** All that an article has in marks there, and enough of it: whoever wrote it chose just these words. */
function isChosen(document: Document, span: Span): boolean {
  const words = tokensIn(document, span).filter(({ upos }) => upos !== "PUNCT");
  if (words.length < LEAST.words || ENDS.test(words.at(-1)?.lower ?? "")) return false;
  if (words.filter(({ upos }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u.test(upos)).length < LEAST.content) return false;
  const { text } = document.article;
  return /["“]\s*$/u.test(text.slice(0, span.start)) && /^[.,;]?["”]/u.test(text.slice(span.end));
}

/** Words before a piece in which a denial is one of it. */
const NEAR = 6;

/** "did not “ask that they be removed”": a denial goes right before it in the sentence, inside the marks or outside. */
function isDenied(comparison: Comparison, { source, span }: QuoteVersion): boolean {
  const { sentences, tokens } = documentOf(comparison, source);
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  if (sentence === undefined) return true;
  return tokens
    .slice(sentence.first, sentence.last)
    .filter(({ start, upos }) => start < span.start && upos !== "PUNCT")
    .slice(-NEAR)
    .some(({ lower }) => /^(?:not|n['’]t|never|no|nobody|nor|neither|without|den(?:y|ies|ied))$/u.test(lower));
}
