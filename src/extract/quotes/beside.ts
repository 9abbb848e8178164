/**
 * Attributions beside a quotation in marks, found by what stands next to the marks: “…,” she said; said the mayor: “…”.
 * The parse helps to find subjects, but quotations over several sentences are often parsed apart from their cue.
 */
import { ADDRESSEE_VERBS } from "../../lexicon/cues.ts";
import { hasRelation } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan, mergeSpans, overlaps } from "./content.ts";
import { at, child, isPunctuation, quotationRange, sizeOf } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { actOf, classOf, verbCue } from "./cue.ts";
import type { VerbCue } from "./cue.ts";
import { invertedSubject, phrase, subjectOf } from "./source.ts";
import type { Source } from "./source.ts";
import type { Span } from "../../model/index.ts";

interface Found {
  readonly cue: VerbCue;
  readonly source: Source | null;
  readonly construction: string;
  readonly zone: Range;
}

const FINITE = /^VB[DZPN]?$/;
/** How far from its marks, in tokens, a cue may stand. */
const REACH = 45;

/** Attributions of quotations that end like sentences or that a comma or colon brings in. */
export function besideCandidates(context: Context): Candidate[] {
  const byVerb = new Map<number, { found: Found; spans: Span[] }>();
  const bare: Candidate[] = [];
  const note = (found: Found, span: Span | null): void => {
    if (span === null) return;
    const entry = byVerb.get(found.cue.verb) ?? { found, spans: [] };
    entry.spans.push(span);
    byVerb.set(found.cue.verb, entry);
  };
  for (const quotation of context.quotations) {
    if (quotation.parent !== null || sizeOf(context, quotation.span) < (quotation.single ? 3 : 1)) continue;
    const range = quotationRange(context, quotation.index);
    if (range === null) continue;
    const after = endsOpen(context, quotation.index) ? cueAfter(context, range) : null;
    const lead = after === null ? range.first : leadOf(context, range);
    if (after !== null && (lead === range.first || !governsMore(context, after.cue.verb))) {
      note(after, contentSpan(context, { first: lead, last: range.last }));
      continue;
    }
    const before = cueBefore(context, range);
    if (before !== null) note(before, quotation.span);
    else {
      const announced = announcedBy(context, range);
      if (announced !== null) bare.push({ ...announced, content: [quotation.span] });
    }
  }
  return [...bare, ...[...byVerb.values()].map(({ found, spans }) => toCandidate(context, found, mergeSpans(spans)))];
}

function toCandidate(context: Context, { cue, source, construction }: Found, content: readonly Span[]): Candidate {
  return {
    construction,
    cueHead: cue.verb,
    cue: { start: at(context, cue.range.first).start, end: at(context, cue.range.last).end },
    source,
    content,
    act: actOf(cue.lemma, cue.negated),
    speech: true,
    confidence: source === null ? 0.5 : 0.97,
    features: [],
  };
}

/** Whether the sentence may go on to a cue after the closing mark: a comma, stop, question mark or dash inside, or a comma after. */
function endsOpen(context: Context, quotation: number): boolean {
  const { inner, span } = context.quotations[quotation] as (typeof context.quotations)[number];
  const { text } = context.document.article;
  const words = text.slice(inner.start, inner.end);
  if (/^\s*,/.test(text.slice(span.end, span.end + 2))) return true;
  // After a full stop a new sentence begins, whose cue has a content of its own.
  return (
    /(?:[,?!…—–-]|\.\s?\.)['’"”]*\s*$/.test(words) ||
    (/\.['’"”]*\s*$/.test(words) && /^\s+\p{Ll}/u.test(text.slice(span.end, span.end + 3)))
  );
}

const speaks = (context: Context, cue: VerbCue): boolean =>
  cue.verbClass === "speech" ||
  cue.phrasal ||
  (classOf(cue.lemma) !== null && SPEAKS_BESIDE.has(cue.lemma)) ||
  (at(context, cue.verb).lemma === "go" && cue.phrasal);
/** Verbs that speak only beside a quotation: “…,” he thought; “…,” she laughed. */
const SPEAKS_BESIDE = new Set(["think", "agree", "wonder", "hope", "worry", "recommend", "urge", "plead", "beg", "press", "read"]);

/** “…,” she said / said the mayor / the mayor, a Democrat, said. */
function cueAfter(context: Context, quotation: Range): Found | null {
  const block = context.block[quotation.last];
  const usable = (index: number): boolean => index < context.tokens.length && context.block[index] === block && context.outer[index] === -1;
  let start = quotation.last + 1;
  while (usable(start) && /^[,\-–—]+$/.test(at(context, start).text)) start += 1;
  if (!usable(start)) return null;
  const first = at(context, start);
  const { text } = context.document.article;
  const { span } = context.quotations[context.outer[quotation.last] as number] as (typeof context.quotations)[number];
  if (
    first.upos === "CCONJ" ||
    first.upos === "SCONJ" ||
    first.upos === "ADP" ||
    first.upos === "PART" ||
    (isPunctuation(first) && first.text !== "(")
  )
    return null;
  // A new sentence with a cue of its own does not reach back over a stop inside the marks.
  for (let index = start; usable(index) && index < start + REACH; index += 1) {
    const token = at(context, index);
    if (/^[.?!;:]$/.test(token.text)) return null;
    // "Ruiz notes": a verb that the parser took for a plural.
    const plural =
      token.xpos === "NNS" && index > start && classOf(token.lemma) === "speech" && /^(?:PROPN|PRON)$/.test(at(context, index - 1).upos);
    if (!plural && (token.upos !== "VERB" || !FINITE.test(token.xpos))) continue;
    const cue = verbCue(context, index);
    const inverted = cue.range.first === start || (index === start + 1 && at(context, start).upos === "ADV");
    if (!speaks(context, cue)) {
      // Verbs in a relative clause or apposition of the subject are passed over.
      if (insideSubject(context, index, start)) continue;
      return null;
    }
    if (/[?!]/.test(text.slice(span.end - 3, span.end)) && clauseAfter(context, index)) return null;
    if (token.xpos === "VBN" && child(context, index, "aux") === null && child(context, cue.top, "aux") === null) continue;
    if (inverted) {
      const own = subjectOf(context, cue.top);
      const head =
        own.via === "own" && own.head !== null && own.head > index && context.outer[own.head] === -1 && !isRelative(context, own.head)
          ? own.head
          : invertedSubject(context, index);
      if (head === null || head <= index) return null;
      return {
        cue,
        source: phrase(context, head, cue.range, true),
        construction: "quotation-inverted",
        zone: { first: start, last: index },
      };
    }
    const subject = subjectOf(context, cue.top);
    let head = subject.via === "own" && !subject.passive ? subject.head : null;
    if (head !== null && (head < start || head > index || (isRelative(context, head) && head !== start)))
      head = isRelative(context, head) && head > start ? -1 : null;
    if (head === -1 || (head !== null && /^(?:which|that)$/.test(at(context, head).lower))) continue;
    head ??= headOf(context, start, cue.range.first);
    if (head === null) return null;
    const source = widen(context, phrase(context, head, cue.range, false), start, cue.range.first);
    return { cue, source, construction: "quotation-subject", zone: { first: start, last: index } };
  }
  return null;
}

/** Whether a verb has a clause of its own after it, outside quotation marks. */
function clauseAfter(context: Context, verb: number): boolean {
  const clause = child(context, verb, "ccomp");
  return clause !== null && clause > verb && context.outer[clause] === -1;
}

/** Whether a verb has an object or clause after it: what is before it is then no content of its, but for marks. */
function governsMore(context: Context, verb: number): boolean {
  const more = child(context, verb, "obj", "ccomp", "xcomp", "obl");
  return (
    more !== null &&
    more > verb &&
    context.outer[more] === -1 &&
    !ADDRESSEE_VERBS.has(at(context, verb).lemma) &&
    !TELLING.has(at(context, verb).lemma)
  );
}

/** Verbs that take adverbials without a change of sense. */
const TELLING = new Set(["say", "add", "write", "tweet", "continue", "explain", "announce", "argue", "note"]);

const isRelative = (context: Context, index: number): boolean => /^(?:who|which|that|whom)$/.test(at(context, index).lower);

/** Whether a verb stands in a relative clause or a participle that modifies something between `start` and it. */
function insideSubject(context: Context, verb: number, start: number): boolean {
  let index = verb;
  for (let depth = 0; depth < 8 && index >= start; depth += 1) {
    if (hasRelation(at(context, index), "acl", "appos")) return true;
    index = at(context, index).head;
  }
  const subject = child(context, verb, "nsubj");
  return subject !== null && isRelative(context, subject);
}

/** Head of the phrase between two tokens: the nominal that hangs outside it. */
function headOf(context: Context, first: number, end: number): number | null {
  for (let index = first; index < end; index += 1) {
    const token = at(context, index);
    if (!/^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/.test(token.upos)) continue;
    if (token.head < first || token.head >= end) return index;
  }
  for (let index = first; index < end; index += 1) if (/^(?:NOUN|PROPN|PRON)$/.test(at(context, index).upos)) return index;
  return null;
}

/** The whole stretch between quotation and cue is the source when the phrase found covers most of it. */
function widen(context: Context, source: Source, first: number, end: number): Source {
  let last = end - 1;
  while (last > first && isPunctuation(at(context, last)) && at(context, last).text !== ")") last -= 1;
  if (source.first <= first + 1 && source.last >= last) return source;
  // Short names with titles: "Gov. Jan Lee", "the group's head, Ana Ruiz,".
  return last - first <= 12 || source.first === first ? { first, last, head: source.head } : source;
}

/** She said: “…”; she told reporters on Monday, “…”. */
function cueBefore(context: Context, quotation: Range): Found | null {
  const block = context.block[quotation.first];
  let index = quotation.first - 1;
  if (index < 0 || context.block[index] !== block || context.outer[index] !== -1) return null;
  const link = at(context, index).text;
  const brought = link === "," || link === ":" || link === "—" || link === "–" || link === "-";
  if (brought) index -= 1;
  const from = index;
  for (; index >= 0 && from - index < REACH && context.block[index] === block && context.outer[index] === -1; index -= 1) {
    const token = at(context, index);
    if (/^[.?!;:]$/.test(token.text) && token.text !== link) return null;
    if (token.upos !== "VERB") continue;
    const cue = verbCue(context, index);
    if (!speaks(context, cue) || cue.range.last > from) {
      if (brought && link === ":" && !hasRelation(token, "root", "conj")) continue;
      return null;
    }
    // Without a comma or colon the quotation must follow at once: said “…”.
    if (!brought && cue.range.last !== from) return null;
    if (
      child(context, index, "ccomp") !== null &&
      (child(context, index, "ccomp") as number) < quotation.first &&
      (child(context, index, "ccomp") as number) > index
    ) {
      if (link !== ":") return null;
    }
    if (
      !brought &&
      token.lemma !== "say" &&
      token.lemma !== "ask" &&
      token.lemma !== "add" &&
      token.lemma !== "write" &&
      token.lemma !== "tweet" &&
      token.lemma !== "reply"
    )
      return null;
    const subject = subjectOf(context, cue.top);
    let head = subject.passive ? null : subject.head;
    if (head !== null && context.outer[head] !== context.outer[index]) head = null;
    if (head === null && !subject.passive && cue.range.last + 1 <= from && cue.verb === cue.range.last)
      head = invertedHere(context, cue, from);
    if (head === null && token.xpos !== "VBG" && !subject.passive) head = nominalBefore(context, cue.range.first);
    return {
      cue,
      source: head === null ? null : phrase(context, head, cue.range, head > index),
      construction: "quotation-announced",
      zone: { first: index, last: from },
    };
  }
  return null;
}

function invertedHere(context: Context, cue: VerbCue, last: number): number | null {
  const head = invertedSubject(context, cue.verb);
  return head !== null &&
    head <= last &&
    cue.range.first > 0 &&
    (isPunctuation(at(context, cue.range.first - 1)) || at(context, cue.range.first).sentence !== at(context, cue.range.first - 1).sentence)
    ? head
    : null;
}

/** A nominal right before the cue that the parser did not see as its subject. */
function nominalBefore(context: Context, first: number): number | null {
  const token = context.tokens[first - 1];
  if (token === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(token.upos) || context.outer[token.index] !== -1) return null;
  let head = token.index;
  while (
    at(context, head).head >= 0 &&
    at(context, head).head < first &&
    /^(?:NOUN|PROPN)$/.test(at(context, at(context, head).head).upos) &&
    hasRelation(at(context, head), "flat", "compound")
  )
    head = at(context, head).head;
  return head;
}

/** "He listed the reasons:" before a quotation in the next paragraph, or a colon after a name. */
function announcedBy(context: Context, quotation: Range): Omit<Candidate, "content"> | null {
  const block = context.block[quotation.first] as number;
  let colon = quotation.first - 1;
  if (colon < 0 || context.outer[colon] !== -1 || at(context, colon).text !== ":") return null;
  const home = context.block[colon] as number;
  if (home !== block && (home < block - 1 || (quotation.first > 0 && context.block[quotation.first - 1] === block))) return null;
  const sentence = context.document.sentences[at(context, colon).sentence] as { first: number; root: number };
  const { root } = sentence;
  for (let index = colon - 1; index >= sentence.first; index -= 1) {
    const token = at(context, index);
    if (token.upos !== "VERB" || context.outer[index] !== -1) continue;
    const cue = verbCue(context, index);
    if (!speaks(context, cue)) continue;
    const subject = subjectOf(context, cue.top);
    const head = subject.passive ? null : (subject.head ?? invertedHere(context, cue, colon) ?? nominalBefore(context, cue.range.first));
    if (head === null && token.xpos !== "VBG") continue;
    const source = head === null ? null : phrase(context, head, cue.range, head > index);
    return {
      construction: "quotation-next",
      cueHead: index,
      cue: { start: at(context, cue.range.first).start, end: at(context, cue.range.last).end },
      source,
      act: actOf(cue.lemma, cue.negated),
      speech: true,
      confidence: source === null ? 0.5 : 0.9,
      features: [],
    };
  }
  const { head } = subjectOf(context, root);
  const source = head === null || context.outer[head] !== -1 ? null : phrase(context, head, { first: colon, last: colon }, false);
  const span = { start: at(context, colon).start, end: at(context, colon).end };
  colon = sentence.first;
  return {
    construction: "quotation-colon",
    cueHead: null,
    cue: span,
    source,
    act: "says",
    speech: true,
    confidence: source === null ? 0.35 : 0.6,
    features: [],
  };
}

/** First token of the content of a quotation before its cue: the words of its sentence before the marks belong to it. */
function leadOf(context: Context, quotation: Range): number {
  const { first } = context.document.sentences[at(context, quotation.first).sentence] as { first: number };
  let lead = Math.max(first, 0);
  if (context.block[lead] !== context.block[quotation.first]) return quotation.first;
  // Another quotation right before goes with it: “A.” “B,” he said.
  for (let index = quotation.first - 1; index >= lead; index -= 1) {
    const token = at(context, index);
    if (token.text === ";" || (token.text === ":" && context.outer[index] === -1)) {
      lead = index + 1;
      break;
    }
    if (
      context.outer[index] === -1 &&
      token.upos === "VERB" &&
      classOf(token.lemma) === "speech" &&
      (token.xpos === "VBG" || child(context, index, "nsubj") !== null) &&
      /^[,:]$/.test(at(context, quotation.first - 1).text)
    ) {
      lead = quotation.first;
      break;
    }
  }
  return lead > quotation.first ? quotation.first : lead;
}

/** Joins what two rules found for one cue: the rule beside the marks tells the source, the parse may add to the content. */
export function joinBeside(context: Context, beside: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const result: Candidate[] = [...beside];
  for (const other of others) {
    const index = result.findIndex(
      ({ cueHead, construction }) => cueHead !== null && cueHead === other.cueHead && construction.startsWith("quotation-"),
    );
    const mine = result[index];
    if (mine === undefined) {
      result.push(other);
      continue;
    }
    const announced = mine.construction === "quotation-announced" || mine.construction === "quotation-next";
    const extra = other.content.filter(
      (span) =>
        !mine.content.some((own) => overlaps(own, span)) &&
        mine.cue !== null &&
        (announced
          ? span.end <= (mine.content[0]?.start ?? 0)
          : span.start > mine.cue.end && context.quotations.some(({ span: marks }) => marks.start === span.start)) &&
        (mine.source === null || other.source === null || mine.source.head === other.source.head),
    );
    const widened = mine.content.map((own) => {
      const same = other.content.find(
        (span) =>
          overlaps(own, span) &&
          span.start <= own.start &&
          mine.construction !== "quotation-subject" &&
          mine.construction !== "quotation-inverted",
      );
      return same === undefined ? own : { start: Math.min(own.start, same.start), end: Math.max(own.end, same.end) };
    });
    result[index] = { ...mine, content: mergeSpans([...widened, ...extra]) };
  }
  return result;
}
