/** Quotations that nothing attributes: “The bridge is safe.” after "Lund shook her head." */
import { isKindOf } from "../../lexicon/wordnet.ts";
import type { Candidate } from "./candidate.ts";
import { overlaps } from "./content.ts";
import { at, child, isPunctuation, quotationRange, sizeOf } from "./context.ts";
import type { Context, Range } from "./context.ts";
import type { Quotation } from "./marks.ts";
import { phrase } from "./source.ts";
import type { Source } from "./source.ts";

/** Words from which on a sentence in marks is more than a title or a motto. */
const LEAST = 4;
/** No cue says that it is speech: likely with a person in the sentence before, just worth reporting without. */
const NAMED = 0.45;
const UNNAMED = 0.4;

/** Whole sentences in marks, outside all that is attributed: speech of somebody, most likely of whom the sentence before tells. */
export function aloneCandidates(context: Context, chosen: readonly Candidate[]): Candidate[] {
  return context.quotations.flatMap((quotation): Candidate[] => {
    if (quotation.parent !== null || sizeOf(context, quotation.inner) < LEAST) return [];
    if (chosen.some(({ content }) => content.some((span) => overlaps(span, quotation.inner)))) return [];
    const range = quotationRange(context, quotation.index);
    if (range === null || !isSentence(context, quotation, range)) return [];
    const source = voiceBefore(context, range, chosen);
    return [
      {
        construction: "quotation-alone",
        cueHead: null,
        cue: null,
        source,
        content: [quotation.span],
        act: "says",
        speech: true,
        confidence: source === null ? UNNAMED : NAMED,
        features: [],
      },
    ];
  });
}

/** Whether the marks hold whole sentences of running text, verbs and all. */
function isSentence(context: Context, { block, inner }: Quotation, { first, last }: Range): boolean {
  const { text } = context.document.article;
  if (!isProse(context, block) || !/[.?!…]["'”’)]*\s*$/u.test(text.slice(inner.start, inner.end))) return false;
  const before = context.tokens[first - 1];
  const opens = before === undefined || context.block[first - 1] !== context.block[first] || /^[.?!…”"’]$/u.test(before.text);
  const after = context.tokens[last + 1];
  const closes = after === undefined || after.sentence !== at(context, last).sentence || isPunctuation(after);
  return opens && closes && context.tokens.slice(first, last + 1).some(({ xpos }) => /^(?:VB[DPZ]|MD)$/u.test(xpos));
}

const isProse = ({ document: { article } }: Context, block: number): boolean => article.blocks[block]?.kind === "paragraph";

/** The voice of the sentence before, in this paragraph or the one before it; where it has none, the person of whom it tells. */
function voiceBefore(context: Context, { first }: Range, chosen: readonly Candidate[]): Source | null {
  const end = first - 1;
  const sentence = end < 0 ? undefined : context.document.sentences[at(context, end).sentence];
  if (sentence === undefined || (context.block[first] as number) - sentence.block > 1 || !isProse(context, sentence.block)) return null;
  const speaking = chosen.findLast(({ cue, speech }) => cue !== null && speech && cue.start >= sentence.start && cue.end <= sentence.end);
  // A name under a quotation has spoken.
  if (speaking !== undefined) return speaking.construction === "signature" ? null : speaking.source;
  const subject = child(context, sentence.root, "nsubj");
  if (subject === null || context.outer[subject] !== -1 || context.outer[end] !== -1) return null;
  const { upos, lower, lemma } = at(context, subject);
  const person = upos === "PROPN" || /^(?:he|she|they|i|we)$/u.test(lower) || (upos === "NOUN" && isKindOf(lemma, "person"));
  return person ? phrase(context, subject, null, false) : null;
}
