/** "according to X". */
import { clauseHead, hasRelation, subtree } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan, mergeSpans } from "./content.ts";
import { at, child, isPunctuation } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { phrase } from "./source.ts";
import type { Source } from "./source.ts";
import type { Span } from "../../model/index.ts";

/** Attributions by "according to". The content is the clause that the phrase hangs on, without the phrase. */
export function accordingCandidates(context: Context): Candidate[] {
  const found: Candidate[] = [];
  for (const token of context.tokens) {
    if (token.lower !== "according") continue;
    const to = context.tokens[token.index + 1];
    if (to?.lower !== "to" || to.sentence !== token.sentence) continue;
    const candidate = accordingCandidate(context, token.index);
    if (candidate !== null) found.push(candidate);
  }
  return found;
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

function accordingCandidate(context: Context, according: number): Candidate | null {
  const { document } = context;
  const sentence = document.sentences[at(context, according).sentence];
  if (sentence === undefined) return null;
  const source = sourceAfter(context, according);
  if (source === null) return null;
  const clause = wholeClause(
    context,
    clauseHead(document, at(context, source.head).head >= 0 ? at(context, source.head).head : source.head),
  );
  const members = subtree(document, clause).filter((index) => index < according || index > source.last);
  const initial = initialIn(context, according, sentence.first);
  let range: Range | null = null;
  if (initial) {
    const last = Math.max(
      source.last,
      ...members.filter((index) => index > source.last),
      ...(hasRelation(at(context, clause), "root") ? [sentence.last - 1] : []),
    );
    range = { first: source.last + 1, last: last > source.last ? last : sentence.last - 1 };
  } else {
    const first = Math.min(according, ...members.filter((index) => index < according));
    range = { first: first < according ? first : sentence.first, last: according - 1 };
  }
  const spans: Span[] = [];
  const main = range.first <= range.last ? contentSpan(context, range) : null;
  if (main !== null) spans.push(main);
  if (!initial) {
    // The clause goes on after the phrase: "The bill, according to aides, will pass."
    const rest = members.filter((index) => index > source.last);
    const comma = context.tokens[source.last + 1]?.text === ",";
    if (rest.includes(clause) && comma) {
      const span = contentSpan(context, { first: source.last + 1, last: rest.at(-1) as number });
      if (span !== null) spans.push(span);
    }
  }
  if (spans.length === 0) return null;
  return {
    construction: initial ? "according-before" : "according-after",
    cueHead: according,
    cue: { start: at(context, according).start, end: at(context, according + 1).end },
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
