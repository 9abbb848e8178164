/** Attributions read off the tagger alone: a stretch of cue with the source and content that it tags beside it. */
import { SPEECH_NOUNS } from "../../lexicon/cue-nouns.ts";
import { ADDRESSEE_VERBS } from "../../lexicon/cues.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan, mergeSpans } from "./content.ts";
import { at, child, isPunctuation } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { actOf, classOf } from "./cue.ts";
import { coordinatedWith, phrase } from "./source.ts";
import type { Source } from "./source.ts";
import { tag } from "./tagger.ts";
import type { Tags } from "./tagger.ts";
import type { Span } from "../../model/index.ts";

/** From this chance on a token is taken for part of a cue. */
const CUE = 0.35;
/** How far, in tokens, from its cue a content or source may begin. */
const REACH = 22;

/** Candidates of the tagger; none without its model. */
export function taggedCandidates(context: Context): Candidate[] {
  const tags = tag(context);
  if (tags === null) return [];
  const found: Candidate[] = [];
  for (let index = 0; index < context.tokens.length; index += 1) {
    if ((tags.cue[index] as number) < CUE || isPunctuation(at(context, index))) continue;
    let last = index;
    while (
      last + 1 < context.tokens.length &&
      (tags.cue[last + 1] as number) >= CUE * 0.6 &&
      (tags.cueFirst[last + 1] as number) < 0.5 &&
      at(context, last + 1).sentence === at(context, index).sentence
    )
      last += 1;
    // An article belongs to what is said: "called | the report “a whitewash”".
    while (last > index && (isPunctuation(at(context, last)) || at(context, last).deprel === "det")) last -= 1;
    const candidate = taggedCandidate(context, tags, { first: index, last });
    if (candidate !== null) found.push(candidate);
    index = last;
  }
  return found;
}

function taggedCandidate(context: Context, tags: Tags, cue: Range): Candidate | null {
  const spans: Span[] = [];
  const source = toldNot(context, sourceBeside(context, tags, cue) ?? sourceBehind(context, cue), headIn(context, cue));
  const right = beforeNext(context, rightOf(context, tags, cue), headIn(context, cue));
  const near = leftOf(context, tags, cue);
  const left = near !== null && right !== null && parted(context, near.last, cue.first, source) ? null : near;
  for (const range of [left, right]) {
    const span = range === null ? null : contentSpan(context, range, cue.first);
    if (span !== null) spans.push(span);
  }
  if (spans.length === 0) return null;
  const cueHead = headIn(context, cue);
  const { lemma, upos } = at(context, cueHead);
  const speech = upos === "NOUN" ? SPEECH_NOUNS.has(lemma) : classOf(lemma) === "speech" || lemma === "according";
  let chance = 0;
  for (let index = cue.first; index <= cue.last; index += 1) chance = Math.max(chance, tags.cue[index] as number);
  return {
    construction: "tagged",
    cueHead,
    cue: { start: at(context, cue.first).start, end: at(context, cue.last).end },
    source,
    content: mergeSpans(spans),
    act: actOf(lemma, false),
    speech,
    confidence: 0.25,
    features: [`sides=${left === null ? "" : "l"}${right === null ? "" : "r"}`, `head=${upos}`],
  };
}

/** "Warned that snow was coming | and urged drivers …": what a cue governs without a second cue that is coordinated with it. */
function beforeNext(context: Context, range: Range | null, cueHead: number): Range | null {
  if (range === null) return null;
  for (let index = range.first + 1; index <= range.last; index += 1) {
    if (at(context, index).upos !== "VERB" || context.outer[index] !== -1 || coordinatedWith(context, index) !== cueHead) continue;
    let last = index - 1;
    while (last > range.first && (isPunctuation(at(context, last)) || /^(?:cc|advmod)$/.test(at(context, last).deprel))) last -= 1;
    return { first: range.first, last };
  }
  return range;
}

/** "She was told that …" is said by somebody else: the source without the one who is told. */
function toldNot(context: Context, source: Source | null, cueHead: number): Source | null {
  if (source === null || !ADDRESSEE_VERBS.has(at(context, cueHead).lemma)) return source;
  const subject = child(context, cueHead, "nsubj");
  const isTold = subject !== null && at(context, subject).deprel === "nsubj:pass" && subject >= source.first && subject <= source.last;
  return isTold ? null : source;
}

/** "Citing safety concerns, the city …": the subject of the sentence that a participle opens, where the parser hung that elsewhere. */
function sourceBehind(context: Context, cue: Range): Source | null {
  const { xpos, sentence } = at(context, cue.first);
  const { first, root } = context.document.sentences[sentence] as { first: number; root: number };
  if (first !== cue.first || xpos !== "VBG" || root <= cue.last) return null;
  const subject = child(context, root, "nsubj");
  return subject !== null && subject > cue.last && at(context, subject).deprel === "nsubj" ? phrase(context, subject, cue, false) : null;
}

/** Whether a clause of its own, outside the source, stands between two tokens: "The crash | was seen by Hale, who | said …". */
function parted(context: Context, from: number, to: number, source: Source | null): boolean {
  for (let index = from + 1; index < to; index += 1) {
    if (source !== null && index >= source.first && index <= source.last) continue;
    if (/^VB[DZP]$|^MD$/.test(at(context, index).xpos) && context.outer[index] === -1) return true;
  }
  return false;
}

/** Head of a cue: its last verb of saying, else its last verb, else its highest token. */
function headIn(context: Context, { first, last }: Range): number {
  let verb: number | null = null;
  let top = first;
  for (let index = first; index <= last; index += 1) {
    const token = at(context, index);
    if (token.upos === "VERB" && (verb === null || classOf(token.lemma) === "speech" || classOf(at(context, verb).lemma) !== "speech"))
      verb = index;
    if (!isPunctuation(token) && (token.head < first || token.head > last)) top = index;
  }
  return verb ?? top;
}

const otherCue = (tags: Tags, index: number): boolean => (tags.cue[index] as number) > 0.5;

function leftOf(context: Context, tags: Tags, cue: Range): Range | null {
  const block = context.block[cue.first];
  let last = cue.first - 1;
  while (
    last >= 0 &&
    cue.first - last < REACH &&
    context.block[last] === block &&
    !otherCue(tags, last) &&
    (tags.contentBefore[last] as number) <= 0.5
  )
    last -= 1;
  if (last < 0 || context.block[last] !== block || (tags.contentBefore[last] as number) <= 0.5) return null;
  let first = last;
  while (
    first > 0 &&
    context.block[first - 1] === block &&
    (tags.contentFirst[first] as number) <= 0.5 &&
    (tags.contentBefore[first - 1] as number) > 0.5 &&
    !otherCue(tags, first - 1)
  )
    first -= 1;
  return { first, last };
}

function rightOf(context: Context, tags: Tags, cue: Range): Range | null {
  const block = context.block[cue.last];
  const end = context.tokens.length;
  let first = cue.last + 1;
  while (
    first < end &&
    first - cue.last < REACH &&
    context.block[first] === block &&
    !otherCue(tags, first) &&
    (tags.contentAfter[first] as number) <= 0.5
  )
    first += 1;
  if (first >= end || context.block[first] !== block || (tags.contentAfter[first] as number) <= 0.5) return null;
  let last = first;
  if (first === cue.last + 2 && at(context, cue.last + 1).deprel === "det") first -= 1;
  while (
    last + 1 < end &&
    context.block[last + 1] === block &&
    !otherCue(tags, last + 1) &&
    (tags.contentFirst[last + 1] as number) <= 0.5 &&
    (tags.contentAfter[last + 1] as number) > 0.5
  )
    last += 1;
  return { first, last };
}

/** The nearest stretch tagged as a source: right after the cue, else before it. */
function sourceBeside(context: Context, tags: Tags, cue: Range): Source | null {
  const block = context.block[cue.first];
  const run = (from: number, chances: Float32Array): Source => {
    let [first, last] = [from, from];
    while (
      first > 0 &&
      context.block[first - 1] === block &&
      (chances[first - 1] as number) > 0.5 &&
      (tags.sourceFirst[first] as number) <= 0.5
    )
      first -= 1;
    while (
      last + 1 < context.tokens.length &&
      context.block[last + 1] === block &&
      (chances[last + 1] as number) > 0.5 &&
      (tags.sourceFirst[last + 1] as number) <= 0.5
    )
      last += 1;
    while (last > first && isPunctuation(at(context, last)) && at(context, last).text !== ")") last -= 1;
    let head = first;
    for (let index = first; index <= last; index += 1)
      if (!isPunctuation(at(context, index)) && (at(context, index).head < first || at(context, index).head > last)) {
        head = index;
        break;
      }
    return { first, last, head };
  };
  for (let index = cue.last + 1; index < context.tokens.length && index < cue.last + 5 && context.block[index] === block; index += 1) {
    if ((tags.sourceAfter[index] as number) > 0.5) return run(index, tags.sourceAfter);
    if (otherCue(tags, index)) break;
  }
  for (let index = cue.first - 1; index >= 0 && cue.first - index < 3 * REACH && context.block[index] === block; index -= 1) {
    if ((tags.sourceBefore[index] as number) > 0.5) return run(index, tags.sourceBefore);
  }
  return null;
}
