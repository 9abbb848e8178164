import { ACCOUNT_CONFIRMATIONS, ACCOUNT_DENIALS, ACCOUNT_NOUNS } from "../../lexicon/denials.ts";
import { FACTIVES, implicative } from "../../lexicon/implicatives.ts";
import { OBJECT_ACTS } from "../../lexicon/light-verbs.ts";
import type { Act, Document, Quote, Span, Voice } from "../../model/index.ts";
import { dependent, dependents, hasRelation, spanOf, tokenAt } from "../../tree/index.ts";
import { isContentClause, subjectOf } from "./subjects.ts";
import { clauseNegation } from "./negation.ts";
import { verbLemma } from "./predicates.ts";

/** Verbs whose finite complement is somebody's word or thought, with what they do to it. All others that are known say. */
const REPORTING: ReadonlyMap<string, Act> = new Map([
  ...words(
    "say, tell, write, report, claim, allege, argue, announce, state, declare, insist, maintain, contend, assert, add, explain, suggest, note, warn, testify, believe, think, feel, predict, estimate, complain, boast, tweet, post, hint, speculate, assure, inform, swear, accuse, charge, imply, fear, suspect, assume, conclude, hold, view, agree, promise, vow, remark, observe, recall, reply, respond",
  ).map((verb): [string, Act] => [verb, "says"]),
  ...words("deny, dispute, reject, refute, rebut, contradict, dismiss, disavow").map((verb): [string, Act] => [verb, "denies"]),
  ...words("doubt, question, wonder").map((verb): [string, Act] => [verb, "doubts"]),
  ...words("confirm, acknowledge, admit, concede, corroborate, verify, affirm").map((verb): [string, Act] => [verb, "confirms"]),
  ...words("ask, inquire").map((verb): [string, Act] => [verb, "asks"]),
]);

function words(list: string): string[] {
  return list.split(",").map((word) => word.trim());
}

/** Whether a verb with a clause below reports somebody's word or thought. */
export function isReporting(lemma: string): boolean {
  return REPORTING.has(lemma);
}

/** The quotes of a document, prepared for asking in which of them a token stands. */
export interface QuoteIndex {
  readonly at: (start: number, end: number) => readonly Quote[];
}

/** Quotes by their content spans, in order of their start. */
export function indexQuotes(quotes: readonly Quote[]): QuoteIndex {
  const spans = quotes.flatMap((quote) => quote.content.map((span): { span: Span; quote: Quote } => ({ span, quote })));
  spans.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return {
    at: (start, end) => spans.filter(({ span }) => span.start <= start && end <= span.end).map(({ quote }) => quote),
  };
}

/**
 * Whether a quote relation is a voice of what stands in it. Plans and wishes ("wants to leave", "agreed to pay") are told by the article
 * itself, and what somebody knows or regrets is taken to be so.
 */
function speaks(document: Document, quote: Quote): boolean {
  // "allowed violence to grow", "agreed to pay": what happened, or a plan, and nobody's words.
  if (quote.kind === "indirect" && quote.cueHead !== null && implicative(tokenAt(document, quote.cueHead).lemma) !== null) {
    const below = dependent(document, quote.cueHead, "ccomp", "xcomp");
    if (below !== null && (tokenAt(document, below).deprel.startsWith("xcomp") || dependent(document, below, "nsubj") === null))
      return false;
  }
  // "It turned out that": nobody's word.
  const speaker = quote.attributionHeads[0];
  if (
    speaker !== undefined &&
    quote.kind === "indirect" &&
    tokenAt(document, speaker).lower === "it" &&
    quote.cueHead !== null &&
    /^(?:turn|appear|seem|emerge|happen|mean|be)$/.test(tokenAt(document, quote.cueHead).lemma)
  )
    return false;
  // "is not replying to inquiries about the call": nothing was said.
  if (
    quote.kind === "indirect" &&
    quote.act === "says" &&
    quote.cueHead !== null &&
    dependent(document, quote.cueHead, "ccomp") === null &&
    clauseNegation(document, quote.cueHead).count % 2 === 1
  )
    return false;
  if (quote.speech) return quote.attributionHeads.length > 0 || quote.kind !== "indirect";
  if (quote.cueHead === null) return true;
  const cue = tokenAt(document, quote.cueHead);
  if (FACTIVES.has(cue.lemma)) return false;
  return (
    cue.upos !== "VERB" || dependent(document, quote.cueHead, "ccomp") !== null || dependent(document, quote.cueHead, "parataxis") !== null
  );
}

/**
 * The chain of voices of the clause at a token, outermost first: from the quotes in whose content the clause stands, then from reporting
 * verbs and denied or confirmed event nouns that no quote covers. [] is the article's own voice.
 */
export function voicesOf(document: Document, clause: number, quotes: QuoteIndex): Voice[] {
  const token = tokenAt(document, clause);
  const around = quotes.at(token.start, token.end).filter((quote) => speaks(document, quote));
  // Outermost first: by nesting where it is marked, else the larger stretch.
  const width = (quote: Quote): number =>
    Math.max(...quote.content.map(({ end }) => end)) - Math.min(...quote.content.map(({ start }) => start));
  const depth = (quote: Quote): number => {
    let steps = 0;
    for (let at: Quote | undefined = quote; at?.parent != null && steps < 10; steps++) at = around.find(({ id }) => id === at?.parent);
    return steps;
  };
  // "X says …, according to Y": Y is the outer voice, wherever its words stand.
  const outer = ({ construction }: Quote): number => (construction.startsWith("according") ? 0 : 1);
  const ordered = [...around].sort((a, b) => outer(a) - outer(b) || depth(a) - depth(b) || width(b) - width(a));
  const voices: Voice[] = [];
  const cues = new Set<number>();
  for (const quote of ordered) {
    if (quote.cueHead !== null) cues.add(quote.cueHead);
  }
  const named = new Set(ordered.flatMap(({ attributionHeads }) => attributionHeads));
  for (const quote of ordered) {
    for (const head of quote.relayHeads)
      if (!named.has(head)) voices.push({ speakers: [], heads: [head], act: "says", cue: null, quote: quote.id });
    const voice: Voice = {
      speakers: [],
      heads: speakerHeads(document, quote),
      act: quoteAct(document, quote),
      cue: quote.cue[0] ?? null,
      quote: quote.id,
    };
    const previous = voices.at(-1);
    // One cue found twice, or one speaker in two quotations of one sentence: one voice.
    if (previous !== undefined && sameHeads(document, previous.heads, voice.heads)) {
      if (previous.act === "says") voices[voices.length - 1] = { ...previous, act: voice.act };
    } else voices.push(voice);
  }
  for (const voice of uncovered(document, clause, cues))
    if (!voices.some((other) => sameHeads(document, other.heads, voice.heads))) voices.push(voice);
  return voices;
}

/** Whose words a quote is: its attribution, else the subject of its cue. */
function speakerHeads(document: Document, { attributionHeads, cueHead }: Quote): readonly number[] {
  if (attributionHeads.length > 0 || cueHead === null || tokenAt(document, cueHead).upos !== "VERB") return attributionHeads;
  const subject = subjectOf(document, cueHead);
  return subject === null || subject.passive ? [] : [subject.head];
}

/** Whether two voices are one by their words: the same heads, or the same pronoun. */
function sameHeads(document: Document, a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length || a.length === 0) return false;
  return a.every(
    (head, i) =>
      head === b[i] ||
      (tokenAt(document, head).upos === "PRON" && tokenAt(document, head).lower === tokenAt(document, b[i] as number).lower),
  );
}

/** The act of a quote: that of its cue, turned where the cue is negated and the quote does not say so yet. */
function quoteAct(document: Document, { act, cueHead }: Quote): Act {
  if (cueHead === null || (act !== "doubts" && act !== "denies") || clauseNegation(document, cueHead).count % 2 === 0) return act;
  return REPORTING.get(tokenAt(document, cueHead).lemma) === act ? actOf(act, true) : act;
}

/** What a reporting verb does when it is negated: "did not confirm that" leaves it open, "did not doubt that" says it. */
function actOf(act: Act, negated: boolean): Act {
  if (!negated) return act;
  if (act === "doubts") return "says";
  return act === "confirms" ? "doubts" : "asks";
}

function voiceOf(document: Document, verb: number, act: Act): Voice {
  const subject = subjectOf(document, verb);
  const agent =
    subject?.passive === true
      ? (dependents(document, verb, "obl").find((child) => tokenAt(document, child).deprel === "obl:agent") ?? null)
      : (subject?.head ?? null);
  const heads = agent === null ? [] : [agent, ...dependents(document, agent, "conj")];
  return {
    speakers: [],
    heads,
    act: actOf(act, clauseNegation(document, verb).count % 2 === 1),
    cue: spanOf(document, [verb]),
    quote: null,
  };
}

/** "denied reports that he died", "cast doubt on claims of fraud": what the verb above an account noun does to what the noun says. */
function accountAct(document: Document, at: number): { readonly verb: number; readonly act: Act } | null {
  const { deprel, head } = tokenAt(document, at);
  if (
    head < 0 ||
    !(deprel === "acl" || deprel === "nmod" || isContentClause(document, at)) ||
    !ACCOUNT_NOUNS.has(tokenAt(document, head).lemma)
  )
    return null;
  const account = tokenAt(document, head);
  if (account.head < 0 || !/^(?:obj|obl|nsubj:pass)$/.test(account.deprel)) return null;
  const verb = verbLemma(document, account.head);
  if (/^cast doubt/.test(verb) || verb === "doubt" || verb === "question") return { verb: account.head, act: "doubts" };
  if (account.deprel === "obl") return null;
  if (ACCOUNT_DENIALS.has(verb)) return { verb: account.head, act: "denies" };
  return ACCOUNT_CONFIRMATIONS.has(verb) ? { verb: account.head, act: "confirms" } : null;
}

/** Voices of reporting verbs above the clause that are the cue of no quote, outermost first. */
function uncovered(document: Document, clause: number, cues: ReadonlySet<number>): Voice[] {
  const found: Voice[] = [];
  let at = clause;
  for (let step = 0; step < 12; step++) {
    const { deprel, head } = tokenAt(document, at);
    if (head < 0) break;
    const lemma = verbLemma(document, head);
    const finite = deprel === "ccomp" && tokenAt(document, head).upos === "VERB";
    // "according to the mayor, the call never happened"
    for (const child of step === 0 ? dependents(document, at, "obl") : []) {
      const mark = dependents(document, child, "case", "mark").find((one) => tokenAt(document, one).lower === "according");
      if (mark === undefined) continue;
      found.unshift({
        speakers: [],
        heads: [child],
        act: "says",
        cue: spanOf(document, [mark, ...dependents(document, mark, "fixed")]),
        quote: null,
      });
    }
    const account = accountAct(document, at);
    if (account !== null && !cues.has(account.verb)) found.unshift(voiceOf(document, account.verb, account.act));
    const object = step === 0 && (deprel === "obj" || deprel === "nsubj:pass") && tokenAt(document, at).upos === "NOUN";
    const act = finite ? REPORTING.get(lemma) : object ? OBJECT_ACTS.get(lemma) : undefined;
    if (act !== undefined && !cues.has(head)) {
      found.unshift(voiceOf(document, head, act));
    }
    // A relative or adverbial clause is spoken by whoever speaks the sentence, but not by a verb that it hangs below.
    if (hasRelation(tokenAt(document, at), "parataxis", "advcl") && tokenAt(document, at).index < head) break;
    at = head;
  }
  return found;
}
