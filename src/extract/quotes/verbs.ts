/** Attributions whose cue is a verb: "said that", "…," said she, "told him to", "called it a …", "was quoted as saying". */
import type { Span } from "../../model/index.ts";
import { ADDRESSEE_VERBS, INFINITIVE_VERBS, NAMING_VERBS, OBJECT_VERBS, PREPOSITIONS } from "../../lexicon/cues.ts";
import { children, hasRelation, subtree } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan, mergeSpans, ranges } from "./content.ts";
import { at, child, isMark, isPunctuation, quotationRange } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { actOf, classOf, verbCue } from "./cue.ts";
import type { VerbCue } from "./cue.ts";
import { coordinatedWith, invertedSubject, phrase, subjectOf } from "./source.ts";
import type { Source } from "./source.ts";

interface Found { readonly construction: string; readonly indices: readonly number[]; readonly confidence: number; /** Last token of the cue when more belongs to it. */ readonly cueLast?: number }

/** Participles after a comma that begin an attribution of their own, wherever the parser hung them. */
function startsOwnCue(context: Context, index: number): boolean {
  const token = at(context, index);
  return token.xpos === "VBG" && classOf(token.lemma) !== null && index > 0 && at(context, index - 1).text === ",";
}

/** Tokens of a complement, without attributions that hang in it (participles, "he said" in the middle). */
function complement(context: Context, head: number, cue: VerbCue): number[] {
  const outside = context.outer[cue.verb] as number;
  return subtree(context.document, head, (token) => {
    if (token.index === cue.top || token.index === cue.verb) return true;
    // What is said in quotation marks is whole; outside them a later participle reports anew.
    if (token.index <= cue.verb || head < cue.verb || context.outer[token.index] !== outside) return false;
    return startsOwnCue(context, token.index) && hasRelation(token, "advcl", "acl", "conj", "parataxis") || coordinatedWith(context, token.index) === cue.verb;
  });
}

/** The "that" of what is said, wherever the parser hung it: "told the agency in an email that …". */
function reported(context: Context, cue: VerbCue): Found | null {
  const { sentence } = at(context, cue.verb);
  for (let index = cue.range.last + 1; index < context.tokens.length && index < cue.verb + 25; index += 1) {
    const token = at(context, index);
    if (token.sentence !== sentence || context.outer[index] !== context.outer[cue.verb]) return null;
    if (token.upos === "VERB" && token.xpos !== "VBG" && token.xpos !== "VBN" || token.text === ";") return null;
    if (token.lower !== "that" || token.deprel !== "mark" || token.head < index) continue;
    const clause = token.head;
    const own = subtree(context.document, clause, (inner) => startsOwnCue(context, inner.index) || coordinatedWith(context, inner.index) === cue.verb).filter((inner) => inner >= index);
    return { construction: "clause-loose", indices: own, confidence: 0.75 };
  }
  return null;
}

/** What a cue verb governs, the best reading first found. */
function governed(context: Context, cue: VerbCue): Found | null {
  const { verb, lemma, verbClass } = cue;
  const known = verbClass !== null;
  const kids = children(context.document, verb);
  const token = at(context, verb);

  const clause = kids.filter((index) => hasRelation(at(context, index), "ccomp") && !startsOwnCue(context, index));
  if (clause.length > 0 && (known || clause.some((index) => isClausal(context, index)))) {
    const indices = clause.flatMap((index) => complement(context, index, cue));
    const last = Math.max(...indices);
    // Adverbials that hang on the cue but follow what is said belong to it, unless a comma parts them.
    if (last > verb) return { construction: known ? "clause" : "clause-unlisted", indices: withTrailing(context, fillGap(context, indices, cue), cue), confidence: known ? 0.9 : 0.4 };
    return { construction: known ? (clause.some((index) => index < verb) ? "clause-before" : "clause") : "clause-unlisted", indices, confidence: known ? 0.9 : 0.4 };
  }
  if (!known && !cue.phrasal) return null;
  const loosely = verbClass === "speech" || verbClass === "attitude" && child(context, verb, "obj", "xcomp") === null ? reported(context, cue) : null;
  if (loosely !== null) return loosely;

  // The parser may make the cue a parenthesis of what is said.
  if (hasRelation(token, "parataxis") && token.head >= 0 && verbClass === "speech" && (child(context, cue.top, "nsubj") !== null || token.head < verb)) {
    return { construction: "parenthetical", indices: complement(context, token.head, cue), confidence: 0.85 };
  }
  const loose = kids.find((index) => hasRelation(at(context, index), "parataxis") && Math.abs(index - verb) > 1);
  if (loose !== undefined && verbClass === "speech" && (loose < verb || colonBetween(context, verb, loose))) {
    return { construction: "parataxis", indices: complement(context, loose, cue), confidence: 0.8 };
  }

  const object = child(context, verb, "obj");
  const open = child(context, verb, "xcomp");
  if (open !== null && NAMING_VERBS.has(lemma) && !at(context, open).upos.startsWith("VERB")) {
    const indices = complement(context, open, cue);
    if (object !== null) indices.push(...complement(context, object, cue));
    return { construction: "naming", indices: indices.sort((a, b) => a - b), confidence: 0.7 };
  }
  const objects = kids.filter((index) => index > verb && hasRelation(at(context, index), "obj", "iobj"));
  if (NAMING_VERBS.has(lemma) && objects.length > 1) {
    return { construction: "naming", indices: objects.flatMap((index) => complement(context, index, cue)).sort((a, b) => a - b), confidence: 0.7 };
  }
  if (NAMING_VERBS.has(lemma) && object !== null) {
    const as = kids.find((index) => hasRelation(at(context, index), "obl", "advcl", "xcomp") && children(context.document, index).some((inner) => at(context, inner).lower === "as" && inner === index - 1 || at(context, inner).lower === "as"));
    if (as !== undefined) {
      return { construction: "naming-as", indices: [...complement(context, object, cue), ...complement(context, as, cue)].sort((a, b) => a - b), confidence: 0.6 };
    }
  }
  if (open !== null && INFINITIVE_VERBS.has(lemma) && open > verb && child(context, open, "mark") !== null) {
    return { construction: "infinitive", indices: withTrailing(context, complement(context, open, cue), cue), confidence: 0.6 };
  }
  for (const index of kids) {
    if (index < verb || !hasRelation(at(context, index), "obl", "advcl", "nmod", "xcomp", "ccomp")) continue;
    const preposition = children(context.document, index).find((inner) => hasRelation(at(context, inner), "case", "mark") && inner > verb);
    if (preposition === undefined || PREPOSITIONS[lemma]?.includes(at(context, preposition).lower) !== true) continue;
    if (preposition > verb + 4 || object !== null && object > verb && lemma !== "ask") continue;
    const indices = complement(context, index, cue).filter((inner) => inner > preposition);
    if (indices.length > 0) return { construction: "preposition", indices: withTrailing(context, indices, cue), confidence: 0.55, ...(preposition <= cue.range.last + 1 ? { cueLast: preposition } : {}) };
  }
  if (object !== null && (OBJECT_VERBS.has(lemma) || quoted(context, object, verb)) && object !== invertedAfterQuote(context, cue, object)) {
    return { construction: "object", indices: object < verb ? complement(context, object, cue) : withTrailing(context, complement(context, object, cue), cue), confidence: quoted(context, object, verb) ? 0.6 : 0.4 };
  }
  return null;
}

function invertedAfterQuote(context: Context, cue: VerbCue, object: number): number | null {
  return object > cue.verb && quotedBefore(context, cue.range.first) !== null && child(context, cue.verb, "nsubj") === null ? object : null;
}

const isClausal = (context: Context, index: number): boolean =>
  child(context, index, "nsubj", "mark", "expl") !== null || context.outer[index] !== -1;

const quoted = (context: Context, index: number, verb: number): boolean => {
  const members = subtree(context.document, index);
  const first = members.find((member) => !isPunctuation(at(context, member))) ?? index;
  return context.outer[first] !== -1 && context.outer[first] !== context.outer[verb];
};

function colonBetween(context: Context, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) if (at(context, index).text === ":" || isMark(at(context, index))) return true;
  return false;
}

/** Adverbials that hang on the cue but follow what is said belong to it, unless a comma parts them. */
function withTrailing(context: Context, indices: readonly number[], cue: VerbCue): number[] {
  const all = [...indices];
  let last = Math.max(...all);
  if (last < cue.verb) return all;
  for (const index of children(context.document, cue.verb)) {
    if (index <= last || !hasRelation(at(context, index), "advcl", "obl", "advmod", "xcomp", "nmod", "acl") || !trails(context, index, last, cue)) continue;
    all.push(...complement(context, index, cue));
    last = Math.max(...all);
  }
  return all.sort((a, b) => a - b);
}

/** Words between cue and clause that are no addressee and no adverbial belong to the clause: the parser cut its subject off. */
function fillGap(context: Context, indices: readonly number[], cue: VerbCue): number[] {
  const first = Math.min(...indices);
  const all = [...indices];
  if (first <= cue.verb) return all;
  for (let index = cue.range.last + 1; index < first; index += 1) {
    const token = at(context, index);
    if (token.lower === "that" && token.upos === "SCONJ") { for (let more = index; more < first; more += 1) all.push(more); return all; }
  }
  if (ADDRESSEE_VERBS.has(cue.lemma)) return all;
  for (const index of children(context.document, cue.verb)) {
    if (index <= cue.verb || index >= first || !hasRelation(at(context, index), "obj", "iobj", "nsubj")) continue;
    if (hasRelation(at(context, index), "nsubj") && child(context, cue.verb, "nsubj") === index) continue;
    const start = Math.max(subtree(context.document, index)[0] as number, cue.range.last + 1);
    for (let more = start; more < first; more += 1) all.push(more);
    return all.sort((a, b) => a - b);
  }
  return all;
}

function trails(context: Context, index: number, last: number, cue: VerbCue): boolean {
  const members = subtree(context.document, index);
  const first = members[0] as number;
  if (first <= last) return false;
  for (let between = last + 1; between < first; between += 1) if (isPunctuation(at(context, between))) return false;
  return first - last < 3 && !startsOwnCue(context, index) && at(context, first).lower !== "according" && context.outer[cue.verb] === context.outer[first];
}

/** Index of the quotation that ends right before a token, a comma or dash between them allowed; or null. */
export function quotedBefore(context: Context, index: number): number | null {
  let before = index - 1;
  while (before >= 0 && context.outer[before] === -1 && /^[,\-–—.?!]+$/.test(at(context, before).text) && index - before < 3) before -= 1;
  const quotation = before >= 0 ? context.outer[before] as number : -1;
  if (quotation < 0 || context.block[before] !== context.block[index] || context.outer[index] === quotation) return null;
  const range = quotationRange(context, quotation);
  return range !== null && range.last === before ? quotation : null;
}

/** Index of the quotation that begins right after a token, with a comma, colon or "that" between them allowed; or null. */
export function quotedAfter(context: Context, index: number): number | null {
  let after = index + 1;
  while (after < context.tokens.length && context.outer[after] === -1 && after - index < 4 && /^(?:[,:;\-–—]+|that|as|simply)$/.test(at(context, after).lower)) after += 1;
  const quotation = after < context.tokens.length ? context.outer[after] as number : -1;
  if (quotation < 0 || context.outer[index] === quotation || context.block[after] !== context.block[index]) return null;
  const range = quotationRange(context, quotation);
  return range !== null && range.first === after ? quotation : null;
}

/** Where the attribution itself stands: cue, source, and what hangs on the cue beside them. */
function zoneOf(context: Context, cue: VerbCue, source: Source | null): Range {
  let { first, last } = cue.range;
  if (source !== null && Math.abs(source.head - cue.verb) < 60 && at(context, source.head).sentence === at(context, cue.verb).sentence) {
    first = Math.min(first, source.first);
    last = Math.max(last, source.last);
  }
  return { first, last };
}

/** Whether a quotation ends like a sentence or a part of one: with a comma, stop, question mark or dash. */
function strong(context: Context, quotation: number): boolean {
  const found = context.quotations[quotation];
  if (found === undefined) return false;
  const { inner, span } = found;
  const { text } = context.document.article;
  return /[,.?!…—–-]['’"”]?\s*$/.test(text.slice(inner.start, inner.end)) || /^\s*,/.test(text.slice(span.end, span.end + 2));
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
    const pieces = range.first < zone.first && range.last > zone.last ? [{ first: range.first, last: zone.first - 1 }, { first: zone.last + 1, last: range.last }] : [range];
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
      if (!(token.upos === "NOUN" && (token.lower === "says" || token.lower === "vows" || token.lower === "claims") && token.deprel === "root")) continue;
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
  const speaking = verbClass === "speech" || cue.phrasal;
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
  const quotedAs = cue.top !== verb && at(context, cue.top).xpos === "VBN";
  if (quotedAs && subject.passive) subject = { ...subject, passive: false };
  const agent = subject.passive ? agentOf(context, cue.top) : null;
  let voice = subject.passive ? agent : subject.head;
  if (subject.passive && subject.head !== null && content !== null && (lemma === "quote" || lemma === "cite")) voice = subject.head;
  if (voice !== null && context.outer[voice] !== context.outer[verb]) voice = null;
  const source = voice === null ? null : phrase(context, voice, cueRange, voice > verb);

  // Passives without a clause: the subject is what is said.
  if (subject.passive && subject.head !== null && token.xpos === "VBN" && lemma !== "quote") {
    const passive = passiveContent(context, cue, subject.head);
    if (passive !== null) content = passive;
  }
  const zone = zoneOf(context, { ...cue, range: cueRange }, source);
  let spans = content === null ? [] : spansOf(context, content.indices, zone, verb);
  let construction = content?.construction ?? "";
  let confidence = content?.confidence ?? 0;

  // Quotations beside the attribution, whatever the parser made of them.
  if (speaking) {
    const left = quotedBefore(context, zone.first);
    if (left !== null && strong(context, left) && !(spans.length > 0 && spans.every(({ start }) => start > token.start)) && (subject.via === "own" || subject.via === "inverted" || subject.via === "conj" && spans.length === 0)) {
      const range = quotationRange(context, left) as Range;
      const lead = spans.some((span) => span.start < at(context, range.first).start) ? range.first : (spans.length === 0 ? leadIn(context, range) : range.first);
      const span = contentSpan(context, { first: lead, last: range.last });
      if (span !== null) {
        if (spans.length === 0) { construction = "quotation-before"; confidence = 0.9; } else confidence = Math.max(confidence, 0.95);
        spans = mergeSpans([...spans, span]);
      }
    }
    const right = quotedAfter(context, zone.last) ?? afterAdverbials(context, cue, zone);
    if (right !== null && (spans.length > 0 || strong(context, right) || at(context, (quotationRange(context, right) as Range).first - 1).text === ":" || (quotationRange(context, right) as Range).first === cueRange.last + 1)) {
      const range = quotationRange(context, right) as Range;
      if (spans.length === 0 || spans.some((span) => span.end <= token.start) && /[,—–-]\s*$/.test(context.document.article.text.slice(token.end, at(context, range.first).start))) {
        const span = contentSpan(context, spans.length === 0 ? { first: range.first, last: range.last } : range);
        if (span !== null) {
          if (spans.length === 0) { construction = "quotation-after"; confidence = 0.9; }
          spans = mergeSpans([...spans, span]);
        }
      }
    }
  }
  if (spans.length === 0) return null;
  if (source === null) confidence *= subject.passive || token.xpos === "VBG" ? 0.6 : 0.3;
  const cueSpan = { start: at(context, cueRange.first).start, end: at(context, cueRange.last).end };
  spans = spans.filter((span) => span.end <= cueSpan.start || span.start >= cueSpan.end);
  if (spans.length === 0) return null;
  if (verbClass !== "speech" && verbClass !== null) confidence *= 0.8;
  return {
    construction, cueHead: verb, cue: cueSpan, source, content: spans, act: actOf(lemma, cue.negated), speech: speaking, confidence,
    features: [`via=${subject.via}`, `passive=${String(subject.passive)}`, `class=${verbClass ?? "none"}`],
  };
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

/** "by …" of a passive. */
function agentOf(context: Context, verb: number): number | null {
  for (const index of children(context.document, verb)) {
    const token = at(context, index);
    if (token.deprel === "obl:agent" || token.deprel === "obl" && children(context.document, index).some((inner) => at(context, inner).lower === "by" && at(context, inner).deprel === "case")) return index;
  }
  return null;
}

/** "X is said to have …", "X was described as …", "it was reported that …", "X was announced". */
function passiveContent(context: Context, cue: VerbCue, subject: number): Found | null {
  const { verb, lemma } = cue;
  const clause = child(context, verb, "ccomp");
  if (clause !== null) return { construction: "passive-clause", indices: complement(context, clause, cue), confidence: 0.6 };
  const open = child(context, verb, "xcomp");
  const named = ADDRESSEE_VERBS.has(lemma);
  if (open !== null) {
    const indices = complement(context, open, cue);
    if (!named) indices.push(...complement(context, subject, cue));
    return { construction: "passive-open", indices: indices.sort((a, b) => a - b), confidence: 0.6 };
  }
  if (named) return null;
  const as = children(context.document, verb).find((index) => index > verb && hasRelation(at(context, index), "obl", "advcl") && children(context.document, index).some((inner) => at(context, inner).lower === "as"));
  if (as !== undefined) return { construction: "passive-as", indices: [...complement(context, subject, cue), ...complement(context, as, cue)].sort((a, b) => a - b), confidence: 0.5 };
  if (!OBJECT_VERBS.has(lemma)) return null;
  return { construction: "passive", indices: complement(context, subject, cue), confidence: 0.4 };
}
