/** Who answered, declined or could not be reached, as each article says. Read off the parse: the phrases are a closed set. */
import { ANSWERING, GIVING, NO_ANSWER, REFUSING, REQUEST_NOUNS, SPEAKS_FOR, UNAVAILABLE } from "../lexicon/responses.ts";
import type { Document, Extraction, Position, Quote, Span, Token } from "../model/index.ts";
import { children, dependent, dependents, isNegated, spanOf, subtree, tokenAt, tokensIn } from "../tree/index.ts";
import { answerIn } from "./answers.ts";
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
    const above = yetAbove(document, index);
    const subject = dependent(document, above ?? index, "nsubj", "nsubj:pass");
    const who = subject === null ? null : partyOf(comparison, source, document, subject);
    if (who === null) continue;
    const span = spanOf(
      document,
      subtree(
        document,
        above ?? index,
        ({ deprel, head }) => head === (above ?? index) && /^(?:parataxis|advcl|conj|cc|punct)/u.test(deprel),
      ),
    );
    const words = subtree(document, index).map((at) => tokenAt(document, at));
    found.push({ source, position, ...who, span, quote: null, toOutlet: words.some(isOutlet) });
  }
  for (const quote of extraction.quotes) {
    const position = positionOf(extraction, quote);
    const speaker = comparison.story.resolved.quotes.get(quote.id)?.speakers[0];
    const span = evidenceOf(document, quote);
    if (position === null || speaker === undefined || span === null) continue;
    // A staffer's answer about what she did herself is not her principal's.
    const principals = isOfSpeaker(comparison, source, document, quote, speaker) ? [] : (comparison.speakers.get(speaker)?.speaksFor ?? []);
    found.push({
      source,
      position,
      party: principals[0] ?? speaker,
      own: principals.length === 0,
      span,
      quote: quote.id,
      toOutlet: quote.addressee !== null,
    });
  }
  return found;
}

/** "She confirmed that she had written it": the subject of what is said is who says it. */
function isOfSpeaker(comparison: Comparison, source: string, document: Document, { content }: Quote, speaker: string): boolean {
  const tokens = content.flatMap((span) => tokensIn(document, span));
  const subject = tokens.find(({ deprel }) => deprel === "nsubj" || deprel === "nsubj:pass");
  return subject !== undefined && (comparison.story.resolved.speakerAt(source, subject.index) === speaker || subject.lower === "i");
}

/** What a quote answers: by its verb, or by its words, where they say no more than that it is so or is not so. */
function positionOf({ document }: Extraction, { act, content }: Quote): "confirmed" | "denied" | null {
  if (act === "confirms" || act === "denies") return act === "confirms" ? "confirmed" : "denied";
  return act === "says" && content.length === 1 ? answerIn(document, content[0] as Span) : null;
}

/** The words of an answer; with who gave it where they are but a pronoun ("the call, which was confirmed by a spokesman"). */
function evidenceOf(document: Document, { content, cue, attribution }: Quote): Span | null {
  const [first] = content;
  if (first !== undefined && tokensIn(document, first).length > 1) return first;
  const spans = [...content, ...cue, ...attribution];
  if (spans.length === 0) return null;
  const whole = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const tokens = tokensIn(document, whole);
  const isOneSentence = tokens[0]?.sentence === tokens.at(-1)?.sentence;
  return isOneSentence ? whole : (cue[0] ?? first ?? null);
}

/** "He has yet to comment": the verb above, on which the subject hangs. */
function yetAbove(document: Document, at: number): number | null {
  const { head, deprel } = tokenAt(document, at);
  return deprel === "xcomp" && isYet(document, head) ? head : null;
}

const isYet = (document: Document, at: number): boolean => children(document, at).some((child) => tokenAt(document, child).lower === "yet");

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
  // Who gives no further comment has given one.
  if (below.some(({ lower }) => lower === "further" || lower === "additional")) return null;
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
  if (GIVING.has(lemma)) {
    const comment = dependent(document, at, "obj");
    const isNone = comment !== null && tokenAt(document, comment).lemma.toLowerCase() === "comment" && isNegated(document, comment);
    return isNone ? "declined" : null;
  }
  if (!NO_ANSWER.has(lemma)) return null;
  const needs = NO_ANSWER.get(lemma) ?? null;
  const auxiliary =
    (isYet(document, at) || yetAbove(document, at) !== null) &&
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
