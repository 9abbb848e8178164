/** Who answered, declined or could not be reached, as each article says. Read off the parse: the phrases are a closed set. */
import { ANSWERING, NO_ANSWER, REFUSING, REQUEST_NOUNS, SPEAKS_FOR, UNAVAILABLE } from "../lexicon/responses.ts";
import type { Document, Position, Span, Token } from "../model/index.ts";
import { children, dependent, dependents, isNegated, spanOf, subtree, tokenAt } from "../tree/index.ts";
import type { Comparison } from "./context.ts";

/** One statement on whether somebody answered. */
export interface Response {
  readonly source: string;
  readonly position: Extract<Position, "confirmed" | "denied" | "declined" | "unreachable">;
  /** Speaker id of the one whose answer it is: the principal where somebody else speaks for them. */
  readonly party: string;
  readonly span: Span;
  readonly quote: string | null;
  /** It is the principal's own answer, not that of somebody who speaks for them. */
  readonly own: boolean;
  /** The outlet asked for itself ("did not respond to our request"): other outlets may have fared better. */
  readonly toOutlet: boolean;
}

export function responsesOf(comparison: Comparison, source: string): Response[] {
  const extraction = comparison.extractions.get(source);
  if (!extraction) return [];
  const { document } = extraction;
  const found: Response[] = [];
  for (const { index, upos } of document.tokens) {
    if (upos !== "VERB" && upos !== "ADJ") continue;
    const position = unanswered(document, index);
    if (position === null) continue;
    const subject = dependent(document, index, "nsubj", "nsubj:pass");
    const who = subject === null ? null : partyOf(comparison, source, document, subject);
    if (who === null) continue;
    const span = spanOf(
      document,
      subtree(document, index, ({ deprel, head }) => head === index && /^(?:parataxis|advcl|conj|cc|punct)/u.test(deprel)),
    );
    const words = subtree(document, index).map((at) => tokenAt(document, at));
    found.push({ source, position, ...who, span, quote: null, toOutlet: words.some(isOutlet) });
  }
  for (const quote of extraction.quotes) {
    if (quote.act !== "confirms" && quote.act !== "denies") continue;
    const speaker = comparison.story.resolved.quotes.get(quote.id)?.speakers[0];
    if (speaker === undefined) continue;
    const principals = comparison.speakers.get(speaker)?.speaksFor ?? [];
    const span = quote.content[0] ?? quote.cue[0];
    if (!span) continue;
    found.push({
      source,
      position: quote.act === "confirms" ? "confirmed" : "denied",
      party: principals[0] ?? speaker,
      own: principals.length === 0,
      span,
      quote: quote.id,
      toOutlet: quote.addressee !== null,
    });
  }
  return found;
}

function isOutlet({ upos, text }: Token): boolean {
  return (
    upos === "PROPN" &&
    /^(?:Times|Post|News|HuffPost|CNN|Fox|Reuters|Journal|AP|Press|Guardian|Bloomberg|Politico|NBC|ABC|CBS|BBC|NPR|Tribune|Herald|Globe|Daily|Gazette|Star|Mail)$/u.test(
      text,
    )
  );
}

/** Whether a predicate says that no answer came, and in which way. */
function unanswered(document: Document, at: number): "declined" | "unreachable" | null {
  const head = tokenAt(document, at);
  const lemma = head.lemma.toLowerCase();
  const below = subtree(document, at).map((index) => tokenAt(document, index));
  const request = below.some((token) => token.upos === "NOUN" && token.index > at && REQUEST_NOUNS.has(token.lemma.toLowerCase()));
  if (REFUSING.has(lemma)) {
    const complement = dependent(document, at, "xcomp");
    if (complement === null || isNegated(document, at)) return null;
    const verb = tokenAt(document, complement).lemma.toLowerCase();
    const object = dependent(document, complement, "obj", "obl", "ccomp");
    return verb === "comment" || (ANSWERING.has(verb) && (request || object === null)) ? "declined" : null;
  }
  if (UNAVAILABLE.has(lemma)) {
    const negative = lemma.startsWith("un") !== isNegated(document, at);
    return negative && below.some((token) => /^(?:comment|interview)$/u.test(token.lemma)) ? "unreachable" : null;
  }
  if (!NO_ANSWER.has(lemma)) return null;
  const needs = NO_ANSWER.get(lemma) ?? null;
  const auxiliary =
    children(document, at).some((child) => tokenAt(document, child).lower === "yet") &&
    children(document, at).some((child) => tokenAt(document, child).lower === "to");
  if (!isNegated(document, at) && !auxiliary) return null;
  if (lemma === "reach")
    return children(document, at).some((child) => tokenAt(document, child).deprel === "aux:pass") ? "unreachable" : null;
  if (needs !== null) return below.some((token) => needs.has(token.lemma.toLowerCase())) ? "unreachable" : null;
  return lemma === "comment" || request ? "unreachable" : null;
}

/** The speaker whose answer a subject's is: "a spokesman for Mora", "his lawyer", "the company". */
function partyOf(comparison: Comparison, source: string, document: Document, subject: number): { party: string; own: boolean } | null {
  const { resolved } = comparison.story;
  const speaker = resolved.speakerAt(source, subject);
  const token = tokenAt(document, subject);
  const named =
    token.upos === "PROPN" || document.tokens.slice(subject, subject + 4).some(({ upos, head }) => upos === "PROPN" && head === subject);
  if (speaker !== null && named && comparison.speakers.get(speaker)?.type === "person") return { party: speaker, own: true };
  const principal = speaker === null ? undefined : comparison.speakers.get(speaker)?.speaksFor[0];
  if (principal !== undefined) return { party: principal, own: false };
  if (SPEAKS_FOR.has(token.lemma.toLowerCase())) {
    const owner = dependents(document, subject, "nmod")
      .map((at) => resolved.speakerAt(source, at))
      .find((id) => id !== null);
    if (owner != null) return { party: owner, own: false };
  }
  if (BODY.has(token.lemma.toLowerCase())) {
    const named = lastBody(comparison, source, document, subject);
    if (named !== null) return { party: named, own: true };
  }
  return speaker === null ? null : { party: speaker, own: true };
}

const BODY: ReadonlySet<string> = new Set([
  "company",
  "firm",
  "agency",
  "organization",
  "organisation",
  "department",
  "group",
  "bank",
  "airline",
  "maker",
  "university",
  "school",
  "hospital",
  "union",
  "club",
]);

/** The organization last named before "the company". */
function lastBody({ story, speakers }: Comparison, source: string, document: Document, before: number): string | null {
  for (let at = before - 1; at >= 0; at -= 1) {
    if (document.tokens[at]?.upos !== "PROPN") continue;
    const id = story.resolved.speakerAt(source, at);
    if (id !== null && speakers.get(id)?.type === "organization") return id;
  }
  return null;
}
