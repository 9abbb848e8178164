/** What two or more articles tell, or relay from one voice. */
import type { Claim, Fact, Point, QuoteVersion, Side } from "../../model/index.ts";
import { documentOf } from "../context.ts";
import type { Comparison } from "../context.ts";
import { prominence } from "../importance.ts";
import type { Draft } from "../importance.ts";
import { rowsOf, spoken } from "../sides.ts";
import { auxiliaries, dependent, markedSpans, ownTokens, relativeOf, subtree } from "../../tree/index.ts";
import { isOneDeed } from "../same-deed.ts";
import { isOneVoice, toldSide } from "../told-alike.ts";
import type { Tellable } from "../tellable.ts";
import { isSpoken, tellableClause } from "../tellable.ts";
import { unmatched } from "../matched.ts";
import { isShown, isWorthALine, sharedQuotations } from "./shared-quotation.ts";

/** Probability that one of the tellings must have: what is told by its parties alone counts for one more article only. */
const SURE = 0.5;
/** The same where a headline is the clause: it puts several facts into one, of which another article may tell a part. */
const SURE_OF_HEADLINE = 0.74;

/** The same where the other article has no word for the verb. */
const SURE_WITHOUT_VERB = 0.6;
/** The same where it has no word for one of those that somebody is quoted with, or that a headline has. */
const SURE_OF_WORDS = 0.8;

/** The same of a clause that hangs on a noun where the other article has no word for one of its words. */
const SURE_IN_PASSING = 0.9;

/** Probability from which on what is told there is told in other words. */
const CERTAIN = 0.95;

interface Shown {
  readonly claim: Claim;
  readonly told: Tellable;
  readonly fact: Fact;
  readonly tellings: Fact["tellings"];
  /** Whether a word is left in it that one of the tellings has none for. */
  readonly isMore: boolean;
}

export function checkAgreement(comparison: Comparison): Draft[] {
  const disputed = disputedClaims(comparison);
  const groups = new Map<number, Shown[]>();
  const quotations = sharedQuotations(comparison).map((quotation) => ({ ...quotation, shown: isShown(comparison, quotation) }));
  // Words that both work into sentences of their own make no line: the clause that they stand in may.
  const bits = quotations.filter(({ shown }) => !shown).flatMap(({ versions }) => versions);
  for (const fact of comparison.facts) {
    const shown = shownOf(comparison, fact, disputed, bits);
    if (shown === null) continue;
    const group = groups.get(fact.group);
    if (group) group.push(shown);
    else groups.set(fact.group, [shown]);
  }
  // What the articles have in somebody's very words is told in these.
  const isQuoted = (one: Shown): boolean => {
    const { evidence } = sideOf(comparison, one);
    return quotations.some(({ versions, told, shown }) => {
      if (!shown && one.claim.voices.length > 0) return false;
      if (versions.some((version) => version.source === one.fact.source && has(one.told.message, version))) return true;
      const places = shown ? [...versions, ...told.map(({ b }) => b)] : versions;
      const within = evidence.filter(({ source, span }) =>
        places.some((place) => place.source === source && place.span.start < span.end && span.start < place.span.end),
      );
      return within.length >= 2 && 2 * within.length > evidence.length;
    });
  };
  const all = [...groups.values()].map((group) => group.reduce((a, b) => (worth(comparison, b) > worth(comparison, a) ? b : a)));
  const shown = distinct(
    comparison,
    all.filter((one) => !isQuoted(one)),
  ).map((best) => ({ best, key: keyOf(best) }));
  return shown.map(({ best, key }): Draft => {
    const point = pointOf(comparison, best);
    const isOne = shown.every((other) => other.best === best || other.key !== key);
    return {
      rule: "shared",
      verdict: "agreement",
      facet: "occurrence",
      point: point?.id ?? null,
      title: point?.label ?? best.told.clause.text,
      message: best.told.message,
      confidence: Math.min(...best.tellings.map(({ probability }) => probability)),
      sides: [sideOf(comparison, best)],
      diff: null,
      // Two facts that share even that are told apart by their words.
      key: isOne ? key : `${key}|${best.told.clause.text.toLowerCase()}`,
    };
  });
}

/** Whether a line has all the words of a quotation. */
function has(line: string, { words }: QuoteVersion): boolean {
  const own = ` ${(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  return own.includes(
    ` ${
      words
        .join(" ")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(" ") ?? ""
    } `,
  );
}

/** Who did what to whom, in lemmas: the same whichever other facts are shown, and in which order. */
function keyOf({ fact, claim }: Shown): string {
  return factKey(fact.key, claim);
}

/** The same for a claim, after the normalized event and participants. */
export function factKey(key: string, claim: Claim): string {
  const fillers = claim.arguments.filter(({ role, speaker }) => role !== "time" && role !== "place" && speaker === null);
  return [key, claim.predicate, ...fillers.map(({ lemma }) => lemma.toLowerCase()).sort()].join("|");
}

/** Share of the words of the shorter clause from which on two clauses from one sentence say the same in other words. */
const REPEATED = 0.6;

/** The same where two of their sentences are the same. */
const REPEATED_TWICE = 0.3;

/** The best clause of each fact: what another one has said already, from one of the same sentences, is left out. */
function distinct(comparison: Comparison, all: readonly Shown[]): Shown[] {
  const kept: { readonly shown: Shown; readonly sentences: Set<string>; readonly words: ReadonlySet<string> }[] = [];
  for (const shown of [...all].sort((a, b) => worth(comparison, b) - worth(comparison, a))) {
    const sentences = [shown.claim.id, ...shown.tellings.map(({ claim }) => claim)].flatMap((id) => {
      const claim = comparison.claims.get(id);
      return claim ? [`${claim.source} ${claim.sentence}`] : [];
    });
    const words = new Set(shown.told.clause.text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
    const first = kept.find((other) => {
      if (isOneDeed(shown.claim, other.shown.claim)) return true;
      const same = [...words].filter((word) => other.words.has(word)).length / Math.max(1, Math.min(words.size, other.words.size));
      const meets = sentences.filter((one) => other.sentences.has(one)).length;
      return (meets > 0 && same >= REPEATED) || (meets >= 2 && same >= REPEATED_TWICE);
    });
    if (first) for (const one of sentences) first.sentences.add(one);
    else kept.push({ shown, words, sentences: new Set(sentences) });
  }
  return kept.map(({ shown }) => shown);
}

/** Claims on points on which the articles or their voices take opposite sides: no agreement, whatever one clause says. */
export function disputedClaims(comparison: Comparison): ReadonlySet<string> {
  return new Set(
    comparison.points
      .filter((point) =>
        point.facet === "outcome"
          ? (["affirms", "denies"] as const).every((side) => spoken(point).some(({ polarity }) => polarity === side))
          : point.facet === "occurrence" && rowsOf(point, false).length > 0 && rowsOf(point, true).length > 0,
      )
      .flatMap(({ claims }) => claims),
  );
}

/** A clause that stands alone with the articles that surely tell it, or null. */
function shownOf(comparison: Comparison, fact: Fact, disputed: ReadonlySet<string>, bits: readonly QuoteVersion[]): Shown | null {
  const claim = comparison.claims.get(fact.claim);
  const headline = claim !== undefined && isHeadline(comparison, claim);
  const tellings = fact.tellings.filter(
    ({ probability, claim: other }) => (!headline || probability >= SURE_OF_HEADLINE) && !disputed.has(other),
  );
  if (!claim || disputed.has(claim.id)) return null;
  const document = documentOf(comparison, claim.source);
  const isQuoted = isSpoken(comparison, claim);
  const hangs = relativeOf(document, claim.head) !== null;
  const gone = new Set<number>();
  const spoken = tellings.filter((telling) => {
    if (!isOneVoice(comparison, claim, telling.claim) || !isToldByVoice(comparison, claim, telling.claim)) return false;
    if (telling.probability < SURE_WITHOUT_VERB && telling.beyond.includes(claim.head)) return false;
    // Of somebody's very words nothing goes, nor of a headline.
    const lacks = isQuoted ? (isNearlyAll(comparison, claim, telling) ? [] : null) : unmatched(document, claim, telling, fact.details);
    if (lacks !== null && lacks.length > 0 && headline) return telling.probability >= SURE_OF_WORDS;
    // What hangs on a noun is mostly told in passing: all of it must be told there.
    if (hangs && telling.probability < SURE_IN_PASSING && telling.beyond.some((at) => at !== claim.head && !lacks?.includes(at)))
      return false;
    for (const at of [...(lacks ?? []), ...(lacks === null ? [] : telling.untold)]) gone.add(at);
    return lacks !== null;
  });
  if (!spoken.some(({ probability }) => probability >= SURE)) return null;
  if (isQuotation(comparison, claim, spoken, bits)) return null;
  // What is shown is what all of them tell.
  const told = tellableClause(comparison, claim, gone, fact.details);
  if (
    told === null ||
    (told.clause.renamed !== null && !isNamedBy(comparison, told.clause.renamed, [claim.id, ...tellings.map((one) => one.claim)]))
  )
    return null;
  // "Roe, while saying that he agrees": a "he" in what somebody says that was taken for another man may well be the speaker.
  const voice = claim.voices.at(-1)?.speakers ?? [];
  if (told.clause.renamed !== null && voice.length > 0 && !voice.includes(told.clause.renamed)) return null;
  const subject = dependent(document, claim.head, "nsubj");
  const own = new Set([claim.head, ...(subject === null ? [] : subtree(document, subject)), ...gone]);
  return { claim, told, fact, tellings: spoken, isMore: spoken.some(({ beyond }) => beyond.some((at) => !own.has(at))) };
}

/**
 * Whether one of the claims names the doer, or two articles have the same doer behind their pronouns: a name put for one "he" alone may be
 * the wrong one.
 */
function isNamedBy(comparison: Comparison, speaker: string, claims: readonly string[]): boolean {
  const own = claims.flatMap((id) => {
    const claim = comparison.claims.get(id);
    const doer = claim?.arguments.find((one) => one.speaker === speaker && (one.role === "agent" || one.role === "patient"));
    return claim !== undefined && doer !== undefined ? [{ source: claim.source, head: doer.head }] : [];
  });
  return (
    new Set(own.map(({ source }) => source)).size >= 2 ||
    own.some(({ source, head }) => documentOf(comparison, source).tokens[head]?.upos === "PROPN")
  );
}

/** Share of a clause in quotation marks from which on it is a quotation, told as such where another article has it too. */
const QUOTED = 0.5;

function isQuotation(
  comparison: Comparison,
  { source, head, voices }: Claim,
  tellings: Fact["tellings"],
  bits: readonly QuoteVersion[],
): boolean {
  const document = documentOf(comparison, source);
  const words = ownTokens(document, head).filter(({ upos }) => upos !== "PUNCT");
  const marked = markedSpans(document);
  const quoted = words.filter((word) => marked.some(({ start, end }) => start <= word.start && word.start < end));
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (first === undefined || last === undefined || quoted.length < QUOTED * words.length) return false;
  // A clause around quoted words that is nobody's, or not theirs who is quoted, was read wrong.
  const voice = voices.at(-1)?.speakers ?? [];
  const here = bits.filter((one) => one.source === source && one.span.start < last.end && first.start < one.span.end);
  if (here.some(({ speakers }) => voice.length === 0 || (speakers.length > 0 && !speakers.some((id) => voice.includes(id))))) return true;
  const others = new Set(tellings.map((telling) => telling.source));
  const isHere = (a: QuoteVersion, b: QuoteVersion): boolean =>
    a.source === source && a.span.start < last.end && first.start < a.span.end && others.has(b.source);
  return comparison.matches.some(
    ({ kind, a, b }) =>
      kind !== "paraphrased" && (kind !== "same" || (isWorthALine(a) && !bits.includes(a))) && (isHere(a, b) || isHere(b, a)),
  );
}

/** Whether another article quotes nearly all of the words too: one that has a part of them tells of another utterance, or of a part. */
function isNearlyAll(comparison: Comparison, claim: Claim, { beyond, probability }: Fact["tellings"][number]): boolean {
  const document = documentOf(comparison, claim.source);
  // "Disgracefully refused": how somebody puts it is part of his words.
  if (beyond.some((at) => /^(?:ADJ|ADV)$/u.test(document.tokens[at]?.upos ?? ""))) return false;
  if (beyond.length === 0 || probability >= CERTAIN) return true;
  const words = ownTokens(document, claim.head).filter(({ upos }) => /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/u.test(upos));
  return probability >= SURE_OF_WORDS && 3 * beyond.length <= words.length;
}

/** "according to Roe" is told only where the other article has it from Roe too, or has Roe plan, want or think it. */
function isToldByVoice(comparison: Comparison, claim: Claim, id: string): boolean {
  const voices = claim.voices.at(-1)?.speakers ?? [];
  const other = comparison.claims.get(id);
  if (voices.length === 0 || other === undefined) return true;
  if (other.voices.some(({ speakers }) => speakers.some((one) => voices.includes(one)))) return true;
  const { tokens } = documentOf(comparison, claim.source);
  const verbs = [claim.head, ...auxiliaries(documentOf(comparison, claim.source), claim.head)].map((at) => tokens[at]?.xpos);
  return (
    claim.arguments.some(({ role, speaker }) => role === "agent" && speaker !== null && voices.includes(speaker)) && !verbs.includes("VBD")
  );
}

function isHeadline(comparison: Comparison, { source, sentence }: Claim): boolean {
  return documentOf(comparison, source).sentences[sentence]?.part === "headline";
}

/** How well a clause tells its fact: told by many, early, in the article's own words, neither long nor a headline. */
function worth(comparison: Comparison, { claim, told, tellings, isMore }: Shown): number {
  const { words } = told.clause;
  return (
    tellings.length +
    tellings.reduce((sum, { probability }) => sum + probability, 0) / tellings.length +
    0.5 * prominence(comparison, claim.source, claim.spans[0]?.start ?? 0) +
    (claim.voices.length === 0 ? 0.3 : 0) +
    (words >= 6 && words <= 22 ? 0.3 : 0) -
    (isMore ? 0.5 : 0) -
    (isHeadline(comparison, claim) ? 0.4 : 0)
  );
}

function pointOf(comparison: Comparison, { claim }: Shown): Point | null {
  return comparison.points.find(({ facet, claims }) => facet === "occurrence" && claims.includes(claim.id)) ?? null;
}

/** Somebody's very words are told elsewhere, not quoted: what is quoted in both is a shared quotation. */
function sideOf(comparison: Comparison, { claim, tellings, told }: Shown): Side {
  const [first, last] = [claim.spans[0], claim.spans.at(-1)];
  const own = { source: claim.source, claim: claim.id, span: { start: first?.start ?? 0, end: last?.end ?? 0 } };
  return toldSide(comparison, [own, ...tellings], told.message.includes("“"));
}
