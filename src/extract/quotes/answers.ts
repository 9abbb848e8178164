/** A quotation whose cue is a noun behind it: “…,” was the coach's verdict; “…,” came the reply from the ministry. */
import { REPLY_NOUNS, SPEECH_NOUNS } from "../../lexicon/cue-nouns.ts";
import { children, hasRelation } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { at, child, quotationRange } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { strong } from "./marked.ts";
import { phrase } from "./source.ts";
import type { Source } from "./source.ts";

/** How many tokens behind the verb its noun may stand. */
const REACH = 10;

/** Candidates of all quotations that such a noun follows. */
export function answerCandidates(context: Context): Candidate[] {
  return context.quotations.flatMap((quotation) => {
    const range = quotation.parent === null && strong(context, quotation.index) ? quotationRange(context, quotation.index) : null;
    return (range === null ? null : answerTo(context, range, quotation.span)) ?? [];
  });
}

function answerTo(context: Context, quotation: Range, span: Candidate["content"][number]): Candidate | null {
  let verb = quotation.last + 1;
  while (context.tokens[verb] !== undefined && /^(?:[,\-–—]+)$/.test(at(context, verb).text)) verb += 1;
  const found = context.tokens[verb];
  if (found === undefined || !/^(?:is|was|were|came|comes)$/.test(found.lower) || context.block[verb] !== context.block[quotation.last])
    return null;
  for (let noun = verb + 1; noun <= verb + REACH && context.tokens[noun]?.sentence === found.sentence; noun += 1) {
    const { lemma, upos, xpos, text } = at(context, noun);
    if (/^(?:VB[DZP]|MD|IN)$/.test(xpos) || /^[.,;:]$/.test(text)) return null;
    if (upos !== "NOUN" || hasRelation(at(context, noun), "compound")) continue;
    if (!SPEECH_NOUNS.has(lemma) && !REPLY_NOUNS.has(lemma)) continue;
    return {
      construction: "answer",
      cueHead: noun,
      cue: { start: found.start, end: at(context, noun).end },
      source: authorOf(context, noun, verb),
      content: [span],
      act: "says",
      speech: true,
      confidence: 0.9,
      features: [],
    };
  }
  return null;
}

/** Whose answer it is: "the coach's verdict", "the reply from the ministry"; null where it is nobody's. */
function authorOf(context: Context, noun: number, verb: number): Source | null {
  const possessor = child(context, noun, "nmod:poss");
  if (possessor !== null && possessor > verb) return phrase(context, possessor, { first: noun, last: noun }, false);
  const author = children(context.document, noun).find((index) => {
    const preposition = index > noun && hasRelation(at(context, index), "nmod") ? child(context, index, "case") : null;
    return preposition !== null && /^(?:of|from|by)$/.test(at(context, preposition).lower);
  });
  return author === undefined ? null : phrase(context, author, { first: verb, last: noun + 1 }, true);
}
