/**
 * Quotations in marks that are a part of a sentence: what governs them is taken for a cue, a verb ("sang “…”", "titled “…”",
 * "a plan to end “…”") or a noun ("a chant of “…”", "her slogan, “…”"). Any verb or noun will do: the filter decides.
 */
import { SPEECH_NOUNS } from "../../lexicon/cue-nouns.ts";
import { children, hasRelation, subtree } from "../../tree/index.ts";
import type { Span } from "../../model/index.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan, mergeSpans, overlaps, ranges } from "./content.ts";
import { at, child, quotationRange } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { actOf, classOf, verbCue } from "./cue.ts";
import { nearby } from "./near.ts";
import { agentOf } from "./passive.ts";
import { phrase, subjectOf } from "./source.ts";
import type { Source } from "./source.ts";

/** Rule candidates from this on leave their quotations to themselves. */
const SURE = 0.5;
/** How many governors above a quotation are tried. */
const DEPTH = 3;

/** Candidates for the quotations that no surer one has. */
export function markedPhraseCandidates(context: Context, others: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const sure = nearby(others.filter(({ confidence }) => confidence >= SURE));
  for (const quotation of context.quotations) {
    if (quotation.parent !== null) continue;
    if (sure.near([quotation.inner]).some(({ content }) => content.some((span) => overlaps(span, quotation.inner)))) continue;
    const range = quotationRange(context, quotation.index);
    if (range === null) continue;
    found.push(...governors(context, range, quotation.index, quotation.span));
  }
  return found;
}

function governors(context: Context, range: Range, quotation: number, span: Span): Candidate[] {
  const found: Candidate[] = [];
  let below = topOf(context, range);
  if (below === null) return [];
  for (let depth = 0, tried = 0; depth < 8 && tried < DEPTH; depth += 1) {
    const up: number = at(context, below).head;
    if (up < 0) break;
    const { upos } = at(context, up);
    if (context.outer[up] !== quotation) {
      const candidate = upos === "VERB" ? byVerb(context, up, below, span) : upos === "NOUN" ? byNoun(context, up, span) : null;
      if (candidate !== null) {
        found.push(candidate);
        tried += 1;
      }
    }
    below = up;
  }
  return found;
}

/** The token of a quotation that hangs outside it. */
function topOf(context: Context, { first, last }: Range): number | null {
  for (let index = first; index <= last; index += 1) {
    const token = at(context, index);
    if (token.upos !== "PUNCT" && (token.head < first || token.head > last)) return index;
  }
  return null;
}

function byVerb(context: Context, verb: number, below: number, marks: Span): Candidate | null {
  const cue = verbCue(context, verb);
  const subject = subjectOf(context, cue.top);
  if (subject.head === below && !subject.passive) return null;
  const agent = subject.passive ? agentOf(context, cue.top) : null;
  const voice = subject.passive ? agent : subject.head;
  let { last } = cue.range;
  const preposition = children(context.document, below).find((index) => hasRelation(at(context, index), "case") && index === last + 1);
  if (preposition !== undefined) last = preposition;
  const range = { first: cue.range.first, last };
  const source = voice === null ? null : phrase(context, voice, range, voice > verb);
  const members = subtree(context.document, below).filter(
    (index) => (index > last || index < range.first) && (source === null || index < source.first || index > source.last),
  );
  return made(context, `marked-verb`, verb, range, source, members, marks, classOf(cue.lemma) === "speech", [
    `rel=${at(context, below).deprel}`,
    `via=${subject.via}`,
    `passive=${String(subject.passive)}`,
  ]);
}

function byNoun(context: Context, noun: number, marks: Span): Candidate | null {
  const possessor = child(context, noun, "nmod:poss");
  let source: Source | null = null;
  let via = "none";
  if (possessor !== null) {
    source = phrase(context, possessor, { first: noun, last: noun }, false);
    via = "possessor";
  } else {
    const token = at(context, noun);
    const verb = hasRelation(token, "obj", "obl") ? token.head : -1;
    const subject = verb >= 0 && at(context, verb).upos === "VERB" ? subjectOf(context, verb) : null;
    if (subject !== null && subject.head !== null && !subject.passive) {
      source = phrase(context, subject.head, { first: verb, last: noun }, false);
      via = "subject";
    }
  }
  const speech = SPEECH_NOUNS.has(at(context, noun).lemma);
  if (source === null && !speech) return null;
  const next = noun + 1 < context.tokens.length && at(context, noun + 1).upos === "ADP" ? noun + 1 : noun;
  return made(context, "marked-noun", noun, { first: noun, last: next }, source, [], marks, speech, [`via=${via}`]);
}

function made(
  context: Context,
  construction: string,
  head: number,
  range: Range,
  source: Source | null,
  members: readonly number[],
  marks: Span,
  speech: boolean,
  features: readonly string[],
): Candidate | null {
  const cue = { start: at(context, range.first).start, end: at(context, range.last).end };
  if (overlaps(cue, marks)) return null;
  const spans = ranges(context, members)
    .map((piece) => contentSpan(context, piece, head))
    .filter((span) => span !== null && !overlaps(span, cue)) as Span[];
  const content = spans.some((span) => overlaps(span, marks)) ? mergeSpans(spans) : [marks];
  return {
    construction,
    cueHead: head,
    cue,
    source,
    content,
    act: actOf(at(context, head).lemma, false),
    speech,
    confidence: 0.15,
    features,
  };
}
