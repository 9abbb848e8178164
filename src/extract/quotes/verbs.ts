/** Attributions whose cue is a verb: "said that", "…," said she, "told him to", "called it a …", "was quoted as saying". */
import type { Span } from "../../model/index.ts";
import { NAMING_VERBS } from "../../lexicon/cues.ts";
import { children, hasRelation, subtree } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan, mergeSpans, ranges } from "./content.ts";
import type { Governed } from "./complement.ts";
import { at, child, isPunctuation, quotationRange } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { actOf, classOf, verbCue } from "./cue.ts";
import type { VerbCue } from "./cue.ts";
import { governed } from "./governed.ts";
import { quotedAfter, quotedBefore, strong } from "./marked.ts";
import { agentOf, passiveContent } from "./passive.ts";
import { invertedSubject, phrase, subjectOf } from "./source.ts";
import type { Source, Subject } from "./source.ts";

/**
 * "The ferry, said the captain, is too old": one comma alone before the verb and none in what seems its subject tell that the subject is that of
 * the clause around it.
 */
function interrupts(context: Context, verb: number, { head }: Subject): boolean {
  if (head === null || head > verb || at(context, head).sentence !== at(context, verb).sentence) return false;
  const { first } = context.document.sentences[at(context, verb).sentence] as Range;
  const before = context.tokens.slice(first, verb - 1);
  return /^VB[DZ]$/.test(at(context, verb).xpos) && before.every(({ text }) => text !== ",") && !before.some(({ upos }) => upos === "VERB");
}

/** Where the attribution itself stands: cue, source, and what hangs on the cue beside them. */
function zoneOf(context: Context, cue: VerbCue, source: Source | null): Range {
  let { first, last } = cue.range;
  // "Arguing that the bridge was safe, the mayor …": what is said stands between the two.
  const initial =
    at(context, cue.verb).xpos === "VBG" && source !== null && source.first > last && at(context, cue.verb).deprel === "advcl";
  if (
    !initial &&
    source !== null &&
    Math.abs(source.head - cue.verb) < 60 &&
    at(context, source.head).sentence === at(context, cue.verb).sentence
  ) {
    first = Math.min(first, source.first);
    last = Math.max(last, source.last);
  }
  return { first, last };
}

/** First token of the sentence that a quotation stands in, where what is before it in the sentence is short of a cue. */
function leadIn(context: Context, quotation: Range): number {
  const { first } = context.document.sentences[at(context, quotation.first).sentence] as { first: number };
  return first;
}

const spansOf = (context: Context, indices: readonly number[], zone: Range, cue: number): Span[] => {
  const kept = indices.filter((index) => index < zone.first || index > zone.last);
  const found: Span[] = [];
  for (const range of ranges(context, kept)) {
    const pieces =
      range.first < zone.first && range.last > zone.last
        ? [
            { first: range.first, last: zone.first - 1 },
            { first: zone.last + 1, last: range.last },
          ]
        : [range];
    for (const piece of pieces) {
      const span = contentSpan(context, piece, cue);
      if (span !== null) found.push(span);
    }
  }
  return mergeSpans(found);
};

/** All attributions of a document whose cue is a verb. */
export function verbCandidates(context: Context): Candidate[] {
  const found: Candidate[] = [];
  const climbed = new Set<number>();
  for (const token of context.tokens) {
    if (token.upos !== "VERB" && !(token.upos === "AUX" && token.deprel === "root")) {
      if (!(
        token.upos === "NOUN" &&
        (token.lower === "says" || token.lower === "vows" || token.lower === "claims") &&
        token.deprel === "root"
      ))
        continue;
    }
    const cue = verbCue(context, token.index);
    const candidate = verbCandidate(context, cue);
    if (candidate === null) continue;
    if (cue.top !== cue.verb) climbed.add(cue.top);
    found.push(candidate);
  }
  return found.filter(({ cueHead }) => cueHead === null || !climbed.has(cueHead));
}

function verbCandidate(context: Context, cue: VerbCue): Candidate | null {
  const { verb, lemma, verbClass } = cue;
  const token = at(context, verb);
  const speaking = (verbClass === "speech" || cue.phrasal) && lemma !== "speak" && lemma !== "talk";
  let content = governed(context, cue);
  let cueRange = cue.range;
  if (content?.cueLast !== undefined) cueRange = { first: cueRange.first, last: Math.max(cueRange.last, content.cueLast) };

  // Who speaks.
  let subject = subjectOf(context, cue.top);
  const before = speaking ? quotedBefore(context, cueRange.first) : null;
  if (before !== null && strong(context, before) && subject.via !== "own" && token.xpos !== "VBG") {
    const inverted = invertedSubject(context, verb);
    if (inverted !== null) subject = { head: inverted, passive: false, via: "inverted" };
  }
  // "… before June, said the secretary": the parser takes the voice for an object.
  if (
    verbClass === "speech" &&
    (subject.via !== "own" || interrupts(context, verb, subject)) &&
    /^VB[DZ]$/.test(token.xpos) &&
    cueRange.first === verb &&
    verb > 0 &&
    /^[,?!]$/.test(at(context, verb - 1).text) &&
    context.outer[verb] === -1 &&
    (child(context, verb, "ccomp", "xcomp") ?? verb) <= (subject.via === "own" ? context.tokens.length : verb)
  ) {
    const inverted = invertedSubject(context, verb);
    if (inverted !== null && inverted > verb && !/^(?:that|it|this)$/.test(at(context, inverted).lower)) {
      if (content?.construction === "object" || subject.via === "own") content = null;
      subject = { head: inverted, passive: false, via: "inverted" };
    }
  }
  const quotedAs = cue.top !== verb && at(context, cue.top).xpos === "VBN";
  if (quotedAs && subject.passive) subject = { ...subject, passive: false };
  const agent = subject.passive ? agentOf(context, cue.top) : null;
  let voice = subject.passive ? agent : subject.head;
  if (subject.passive && subject.head !== null && content !== null && (lemma === "quote" || lemma === "cite")) voice = subject.head;
  if (voice !== null && context.outer[voice] !== context.outer[verb]) voice = null;
  let source = voice === null ? null : phrase(context, voice, cueRange, voice > verb);

  // Passives without a clause: the subject is what is said.
  if (subject.passive && subject.head !== null && token.xpos === "VBN" && lemma !== "quote") {
    const passive = passiveContent(context, cue, subject.head);
    if (passive !== null) content = passive;
    if (passive?.cueLast !== undefined) cueRange = { first: cueRange.first, last: Math.max(cueRange.last, passive.cueLast) };
  }
  if (source !== null && content !== null) source = withoutContent(context, source, content);
  // "was called “a betrayal” by the opposition": what is said stands between cue and voice.
  const between = subject.passive && source !== null && content !== null && standsBetween(context, content, cueRange, source);
  const zone = zoneOf(context, { ...cue, range: cueRange }, between ? null : source);
  const apart = between ? source : null;
  const indices = (content?.indices ?? []).filter((index) => apart === null || index < apart.first - 1 || index > apart.last);
  let spans = spansOf(context, indices, zone, verb);
  let construction = content?.construction ?? "";
  let confidence = content?.confidence ?? 0;

  // A weak reading gives way to a quotation or a parenthesis.
  const weak = confidence < 0.3 ? { spans, construction, confidence } : null;
  const wide = cueRange;
  if (weak !== null) [spans, cueRange] = [[], cue.range];

  // Quotations beside the attribution, whatever the parser made of them.
  if (speaking) {
    const left = quotedBefore(context, zone.first);
    if (
      left !== null &&
      strong(context, left) &&
      !(spans.length > 0 && spans.every(({ start }) => start > token.start)) &&
      (subject.via === "own" || subject.via === "inverted" || (subject.via === "conj" && spans.length === 0))
    ) {
      const range = quotationRange(context, left) as Range;
      const lead = spans.some((span) => span.start < at(context, range.first).start)
        ? range.first
        : spans.length === 0
          ? leadIn(context, range)
          : range.first;
      const span = contentSpan(context, { first: lead, last: range.last });
      if (span !== null) {
        if (spans.length === 0) {
          construction = "quotation-before";
          confidence = 0.9;
        } else confidence = Math.max(confidence, 0.95);
        spans = mergeSpans([...spans, span]);
      }
    }
    const right = quotedAfter(context, zone.last) ?? afterAdverbials(context, cue, zone);
    if (
      right !== null &&
      (spans.length > 0 ||
        strong(context, right) ||
        at(context, (quotationRange(context, right) as Range).first - 1).text === ":" ||
        (quotationRange(context, right) as Range).first === cueRange.last + 1)
    ) {
      const range = quotationRange(context, right) as Range;
      if (
        spans.length === 0 ||
        (spans.some((span) => span.end <= token.start) &&
          /[,—–-]\s*$/.test(context.document.article.text.slice(token.end, at(context, range.first).start)))
      ) {
        const span = contentSpan(context, spans.length === 0 ? { first: range.first, last: range.last } : range);
        if (span !== null) {
          if (spans.length === 0) {
            construction = "quotation-after";
            confidence = 0.9;
          }
          spans = mergeSpans([...spans, span]);
        }
      }
    }
  }
  if (spans.length === 0 && speaking && source !== null && !subject.passive && token.xpos !== "VBG" && token.xpos !== "VB") {
    spans = parenthesis(context, cue, zone);
    construction = "clause-around";
    confidence = 0.8;
  }
  if (spans.length === 0 && weak !== null) {
    ({ spans, construction, confidence } = weak);
    cueRange = wide;
  }
  // A name given in marks after a long object: called the remarks of the minister “shameful”.
  if (
    NAMING_VERBS.has(lemma) &&
    !subject.passive &&
    (spans.length === 0 || spans.every(({ start }) => context.quotations.some(({ span }) => span.start === start)))
  ) {
    const named = namedUpTo(context, cue);
    if (named !== null) {
      spans = [named];
      construction = "naming";
      confidence = Math.max(confidence, 0.7);
    }
  }
  if (spans.length === 0) return null;
  if (source === null) confidence *= subject.passive || token.xpos === "VBG" ? 0.6 : 0.3;
  const cueSpan = { start: at(context, cueRange.first).start, end: at(context, cueRange.last).end };
  spans = spans.filter((span) => span.end <= cueSpan.start || span.start >= cueSpan.end);
  if (spans.length === 0) return null;
  if (verbClass !== "speech" && verbClass !== null) confidence *= 0.8;
  return {
    construction,
    cueHead: verb,
    cue: cueSpan,
    source,
    content: spans,
    act: actOf(lemma, cue.negated),
    speech: speaking,
    confidence,
    features: [`via=${subject.via}`, `passive=${String(subject.passive)}`, `class=${verbClass ?? "none"}`],
  };
}

/** Whether a word of what is said, other than the preposition of the voice, stands between a cue and its voice. */
const standsBetween = (context: Context, { indices }: Governed, cue: Range, source: Source): boolean =>
  indices.some(
    (index) => index > cue.last && index < source.first && at(context, index).lower !== "by" && !isPunctuation(at(context, index)),
  );

/** "Accused by his trainer | of cheating", "told by the coach | that …": a source without what the parser hung on it and the cue governs. */
function withoutContent(context: Context, source: Source, { construction, indices }: Governed): Source {
  if (construction !== "passive-of" && construction !== "clause-told") return source;
  let last = Math.min(source.last, ...indices.filter((index) => index > source.head).map((index) => index - 1));
  while (last > source.head && (at(context, last).upos === "ADP" || isPunctuation(at(context, last)))) last -= 1;
  return { ...source, last };
}

/** What stands around an attribution that commas set off: "The plan, officials say, will fail", "The plan will fail, said an aide". */
function parenthesis(context: Context, cue: VerbCue, zone: Range): Span[] {
  const { first, last } = context.document.sentences[at(context, cue.verb).sentence] as Range;
  if (zone.first - 2 < first + 1 || !/^[,?!]$/.test(at(context, zone.first - 1).text) || context.outer[zone.first] !== -1) return [];
  // A clause of its own stands before the comma.
  const before = context.tokens.slice(first, zone.first - 1);
  const spans: Span[] = [];
  const rest = zone.last + 1 < last && at(context, zone.last + 1).text === ",";
  if (!rest && !before.some((token) => /^VB[DZP]$|^MD$/.test(token.xpos))) return [];
  if (before.some((token) => token.upos === "VERB" && classOf(token.lemma) === "speech" && child(context, token.index, "ccomp") !== null))
    return [];
  const left = contentSpan(context, { first, last: zone.first - 2 }, cue.verb);
  if (left !== null) spans.push(left);
  if (rest) {
    const right = contentSpan(context, { first: zone.last + 2, last: last - 2 }, cue.verb);
    if (right !== null) spans.push(right);
  }
  return spans;
}

/** From the cue to the first quotation after it, where no other verb stands between. */
function namedUpTo(context: Context, cue: VerbCue): Span | null {
  const { sentence } = at(context, cue.verb);
  for (
    let index = cue.range.last + 1;
    index < context.tokens.length && at(context, index).sentence === sentence && index < cue.verb + 25;
    index += 1
  ) {
    const token = at(context, index);
    if (context.outer[index] !== -1) {
      const range = quotationRange(context, context.outer[index] as number);
      return range === null || context.outer[cue.verb] !== -1
        ? null
        : contentSpan(context, { first: cue.range.last + 1, last: range.last }, cue.verb);
    }
    if (/^VB[DZP]$/.test(token.xpos) || /^[;:,]$/.test(token.text)) return null;
  }
  return null;
}

/** "told reporters on Monday, “…”": the quotation after the addressee and adverbials of a cue. */
function afterAdverbials(context: Context, cue: VerbCue, zone: Range): number | null {
  let last = zone.last;
  for (const index of children(context.document, cue.verb)) {
    if (index <= cue.verb || !hasRelation(at(context, index), "obj", "iobj", "obl", "advmod", "advcl")) continue;
    const members = subtree(context.document, index);
    if (members.some((member) => context.outer[member] !== -1)) continue;
    if ((members[0] as number) <= last + 2) last = Math.max(last, members.at(-1) as number);
  }
  return last > zone.last ? quotedAfter(context, last) : null;
}
