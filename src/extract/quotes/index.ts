/** Who said what: the attributions of a document, with their words, their cue and the words that name who said them. */
import type { Document, Quote, QuoteKind, Span } from "../../model/index.ts";
import { conjuncts } from "../../tree/index.ts";
import { aloneCandidates } from "./alone.ts";
import { adjectiveCandidates } from "./adjectives.ts";
import { accordingCandidates } from "./according.ts";
import { answerCandidates } from "./answers.ts";
import { besideCandidates, joinBeside } from "./beside.ts";
import type { Candidate } from "./candidate.ts";
import { colonCandidates, signatureCandidates } from "./colon.ts";
import { at, contextOf } from "./context.ts";
import type { Context } from "./context.ts";
import { continueQuotations, wholeQuotations } from "./continuation.ts";
import { withoutAddressee } from "./dative.ts";
import { weigh } from "./filter.ts";
import { headlineCandidates } from "./headlines.ts";
import { markedPhraseCandidates } from "./marked-phrases.ts";
import { nounCandidates } from "./nouns.ts";
import { relaysOf, rolesOf } from "./roles.ts";
import { inOrder, parentsOf, select } from "./select.ts";
import { taggedCandidates } from "./tagged.ts";
import { withoutTold } from "./told.ts";
import { verbCandidates } from "./verbs.ts";

/** `direct` when all words of the content stand in quotation marks, `mixed` when some do, `indirect` when none. */
export function kindOf(context: Context, content: readonly Span[]): QuoteKind {
  let [words, quoted] = [0, 0];
  const { text } = context.document.article;
  for (const { start, end } of content) {
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)) {
      const from = start + match.index;
      words += 1;
      if (context.quotations.some(({ inner }) => from >= inner.start && from + match[0].length <= inner.end)) quoted += 1;
    }
  }
  if (quoted === 0) return "indirect";
  return quoted === words ? "direct" : "mixed";
}

/** All candidates of a document, before any is left out. */
export function candidatesOf(context: Context): Candidate[] {
  const found = [
    ...joinBeside(context, besideCandidates(context), verbCandidates(context)),
    ...accordingCandidates(context),
    ...colonCandidates(context),
    ...signatureCandidates(context),
    ...headlineCandidates(context),
    ...nounCandidates(context),
    ...adjectiveCandidates(context),
    ...answerCandidates(context),
    ...taggedCandidates(context),
  ];
  found.push(...markedPhraseCandidates(context, found));
  return continueQuotations(
    context,
    found.map((candidate) => wholeQuotations(context, withoutTold(context, withoutAddressee(context, candidate)))),
  );
}

/** The attributions of a document in text order; ids are unique in it. */
export function extractQuotes(document: Document): Quote[] {
  const context = contextOf(document);
  const candidates = candidatesOf(context);
  const attributed = select(context, candidates, weigh(context, candidates));
  const chosen = inOrder([...attributed, ...aloneCandidates(context, attributed)]);
  const parents = parentsOf(chosen);
  return chosen.map((candidate, index) => {
    const parent = parents[index] ?? null;
    const outer = parent === null ? null : (chosen[parent] as Candidate);
    const relayed = outer?.source != null && outer.speech ? [outer.source.head] : [];
    const { source } = candidate;
    return {
      id: `q${String(index + 1)}`,
      source: document.article.id,
      kind: kindOf(context, candidate.content),
      content: candidate.content,
      cue: candidate.cue === null ? [] : [candidate.cue],
      attribution: source === null ? [] : [{ start: at(context, source.first).start, end: at(context, source.last).end }],
      cueHead: candidate.cueHead,
      attributionHeads:
        source === null ? [] : conjuncts(document, source.head).filter((head) => head >= source.first && head <= source.last),
      act: candidate.act,
      speech: candidate.speech,
      construction: candidate.construction,
      relayHeads: [...relayed, ...relaysOf(context, candidate)],
      ...rolesOf(context, candidate),
      parent: parent === null ? null : `q${String(parent + 1)}`,
      confidence: Math.round(candidate.confidence * 100) / 100,
    };
  });
}
