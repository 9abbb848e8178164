/** A cue after a quotation in marks: “…,” she said; “…,” said the mayor. */
import { ADDRESSEE_VERBS } from "../../lexicon/cues.ts";
import { children, hasRelation, subtree } from "../../tree/index.ts";
import { REACH, speaks } from "./beside-cue.ts";
import type { Found } from "./beside-cue.ts";
import { at, child, isPunctuation } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { classOf, verbCue, wantsToKnow } from "./cue.ts";
import { invertedSubject, phrase, subjectOf } from "./source.ts";
import type { Source } from "./source.ts";

const FINITE = /^VB[DZPN]?$/;

/** “…,” she said / said the mayor / the mayor, a Democrat, said. */
export function cueAfter(context: Context, quotation: Range): Found | null {
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
      if (insideSubject(context, index, start) || wantsToKnow(context, index + 2)) continue;
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
        source: withApposition(context, phrase(context, head, cue.range, true), index),
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

/**
 * “…,” replied the sheriff, a tall man; said Omar Haddad, whose house stood by the pier: what names the voice further behind a comma belongs to it,
 * though the parser hung it on the cue.
 */
function withApposition(context: Context, source: Source, verb: number): Source {
  const comma = context.tokens[source.last + 1];
  const next = context.tokens[source.last + 2];
  if (comma?.text !== "," || next === undefined || next.sentence !== at(context, verb).sentence || context.outer[next.index] !== -1)
    return source;
  const relative = next.xpos === "WP$";
  if (!relative && !/^an?$/.test(next.lower)) return source;
  const top = children(context.document, verb).find((index) => {
    const members = index > source.last ? subtree(context.document, index) : [];
    return members[0] === next.index || (members[0] === comma.index && members[1] === next.index);
  });
  if (top === undefined || !hasRelation(at(context, top), "parataxis", "appos", "dep", "ccomp", "obj", "nmod", "conj", "acl", "advcl"))
    return source;
  if (!relative && (at(context, top).upos !== "NOUN" || child(context, top, "nsubj", "cop") !== null)) return source;
  let { last } = source;
  for (const member of subtree(context.document, top)) {
    if (member <= source.last) continue;
    if (context.outer[member] !== -1 || at(context, member).text === ";") break;
    last = member;
  }
  while (last > source.last && isPunctuation(at(context, last))) last -= 1;
  return { ...source, last };
}

/** Whether a verb has a clause of its own after it, outside quotation marks. */
function clauseAfter(context: Context, verb: number): boolean {
  const clause = child(context, verb, "ccomp");
  return clause !== null && clause > verb && context.outer[clause] === -1;
}

/** Whether a verb has an object or clause after it: what is before it is then no content of its, but for marks. */
export function governsMore(context: Context, verb: number): boolean {
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
