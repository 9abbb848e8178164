/** "According to X", "in the words of X", "in X's words". */
import { clauseHead, hasRelation, subtree } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan, mergeSpans } from "./content.ts";
import { at, child, isPunctuation } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { phrase } from "./source.ts";
import type { Source } from "./source.ts";
import type { Span } from "../../model/index.ts";

/** A phrase that names the voice of the clause that it hangs on. */
interface Phrase extends Range {
  readonly cue: Range;
  readonly source: Source;
  /** Token of the phrase that hangs on the clause. */
  readonly anchor: number;
}

/** Attributions by such phrases. The content is the clause that the phrase hangs on, without the phrase. */
export function accordingCandidates(context: Context): Candidate[] {
  return context.tokens.flatMap(({ index }) => {
    const found = accordingAt(context, index) ?? wordsAt(context, index);
    return (found === null ? null : accordingCandidate(context, found)) ?? [];
  });
}

function accordingAt(context: Context, index: number): Phrase | null {
  const token = at(context, index);
  const to = context.tokens[index + 1];
  if (token.lower !== "according" || to?.lower !== "to" || to.sentence !== token.sentence) return null;
  const source = sourceAfter(context, index);
  return source === null ? null : { first: index, last: source.last, cue: { first: index, last: index + 1 }, source, anchor: source.head };
}

/** "In the words of the mayor", "in her own words". */
function wordsAt(context: Context, index: number): Phrase | null {
  const token = at(context, index);
  if (token.lower !== "words") return null;
  const first = child(context, index, "case");
  if (first === null || at(context, first).lower !== "in" || first > index || index - first > 8) return null;
  const owner = child(context, index, "nmod:poss");
  const named = child(context, index, "nmod");
  if (owner !== null && owner < index) {
    const source = phrase(context, owner, { first: index, last: index }, false);
    const own = source.last < index && source.first > first;
    return own ? { first, last: index, cue: { first: index, last: index }, source, anchor: index } : null;
  }
  // "In words of one syllable" names nobody.
  if (named === null || named < index || at(context, index + 1).lower !== "of" || child(context, index, "det") === null) return null;
  const source = phrase(context, named, { first, last: index + 1 }, true);
  return source.first <= index + 1 ? null : { first, last: source.last, cue: { first, last: index + 1 }, source, anchor: index };
}

/** The phrase after "according to": a case mark of it in one scheme, its governor in another. */
function sourceAfter(context: Context, according: number): Source | null {
  const token = at(context, according);
  const to = according + 1;
  let head: number | null = hasRelation(token, "case") && token.head > to ? token.head : child(context, according, "obl", "nmod");
  if (head === null || head < to) {
    head = null;
    for (
      let index = to + 1;
      index < context.tokens.length && at(context, index).sentence === token.sentence && index < to + 12;
      index += 1
    ) {
      if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(at(context, index).upos)) {
        head = index;
        while (at(context, head).head > to && hasRelation(at(context, head), "compound", "nmod:poss", "flat", "amod", "nummod", "det"))
          head = at(context, head).head;
        break;
      }
    }
  }
  if (head === null) return null;
  const source = phrase(context, head, { first: according, last: to }, true);
  return source.first > to ? source : { ...source, first: to + 1 };
}

function accordingCandidate(context: Context, { first, last, anchor, cue, source }: Phrase): Candidate | null {
  const { document } = context;
  const sentence = document.sentences[at(context, first).sentence];
  if (sentence === undefined) return null;
  const { head } = at(context, anchor);
  const clause = wholeClause(context, clauseHead(document, head >= 0 ? head : anchor));
  const outside = (index: number): boolean => index < first || index > last;
  const members =
    clause === anchor
      ? context.tokens.slice(sentence.first, sentence.last).flatMap(({ index }) => (outside(index) ? [index] : []))
      : subtree(document, clause).filter(outside);
  const initial = initialIn(context, first, sentence.first);
  let range: Range;
  if (initial) {
    const end = Math.max(
      last,
      ...members.filter((index) => index > last),
      ...(hasRelation(at(context, clause), "root") ? [sentence.last - 1] : []),
    );
    range = { first: last + 1, last: end > last ? end : sentence.last - 1 };
  } else {
    const start = Math.min(first, ...members.filter((index) => index < first));
    range = { first: start < first ? start : sentence.first, last: first - 1 };
  }
  const spans: Span[] = [];
  const main = range.first <= range.last ? contentSpan(context, range) : null;
  if (main !== null) spans.push(main);
  if (!initial) {
    // The clause goes on after the phrase: "The bill, according to aides, will pass."
    const rest = members.filter((index) => index > last);
    const comma = context.tokens[last + 1]?.text === ",";
    if (comma && (rest.includes(clause) || clause === anchor)) {
      const span = contentSpan(context, { first: last + 1, last: rest.at(-1) as number });
      if (span !== null) spans.push(span);
    }
  }
  if (spans.length === 0) return null;
  return {
    construction: anchor !== source.head ? "in-words" : initial ? "according-before" : "according-after",
    cueHead: anchor === source.head ? first : anchor,
    cue: { start: at(context, cue.first).start, end: at(context, cue.last).end },
    source,
    content: mergeSpans(spans),
    act: "says",
    speech: true,
    confidence: 0.9,
    features: [],
  };
}

/** The main clause of a clause, or the coordinate one with its own subject: what a phrase after a comma is about. */
function wholeClause(context: Context, clause: number): number {
  let top = clause;
  for (let depth = 0; depth < 10; depth += 1) {
    const { deprel, head } = at(context, top);
    if (head < 0 || (deprel === "conj" && child(context, top, "nsubj") !== null) || deprel === "ccomp" || deprel === "parataxis") break;
    top = head;
  }
  return top;
}

function initialIn(context: Context, according: number, first: number): boolean {
  for (let index = according - 1; index >= first; index -= 1) {
    const token = at(context, index);
    if (token.text === ";" || token.text === ":") return true;
    if (token.upos !== "CCONJ" && token.upos !== "ADV" && token.upos !== "SCONJ" && !isPunctuation(token)) return false;
  }
  return true;
}
