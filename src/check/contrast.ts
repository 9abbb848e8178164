/**
 * Statements of a draft that a source's sentence tells with another word in one place, or with a "not" more or less: what stands for what is found by laying
 * the two sentences over each other.
 */
import { ACTS } from "../lexicon/cues.ts";
import { oppositesOf } from "../lexicon/opposites.ts";
import { frequencyRank } from "../lexicon/similarity.ts";
import { BARE_HONORIFICS, TITLE_ABBREVIATIONS, TITLE_WORDS } from "../lexicon/titles.ts";
import { isKindOf } from "../lexicon/wordnet.ts";
import type { Document, Finding, Sentence, Token } from "../model/index.ts";
import { children, isNegated, plainText, tokenAt } from "../tree/index.ts";
import type { DraftContext } from "./context.ts";
import { clip, pathOf } from "./places.ts";
import { isRelated, otherSettings } from "./settings.ts";
import { CONTENT, isVerbOfSpeech, type Overlay, overlay, type Substitution } from "./substitutions.ts";
import type { Near } from "./trace.ts";
import { outsideQuotations } from "./unknown.ts";

/** So much of the draft's sentence, by the weight of its words, must stand in the source's. */
const LIKE = 0.58;
/** Nearly all of it. */
const NEARLY_ALL = 0.75;
/** A sentence that tells nearly as much speaks for the draft where it has the draft's word. */
const AS_MUCH = 0.8;
/** Sentences of the sources that are laid beside one of the draft. */
const MOST = 4;
/** Content words that the two must share. */
const SHARED = 3;
/** The same where one verb has one subject in both: who did what is told, whatever the rest tells. */
const DEED = { score: 0.25, shared: 2 };

/** How sure a contrast is: opposites in sentences that else tell the same, opposites, another name, another word. */
const CONFIDENCE = { sure: 0.96, opposite: 0.75, name: 0.7, word: 0.65, setting: 0.65 };

/** Prepositions and conjunctions of which one says the contrary of the other. */
const LINKS = [
  ["before", "after"],
  ["for", "against"],
  ["with", "without"],
  ["above", "below"],
];

const NOBODY = /^(?:nobody|none|nothing|neither)$/u;

const NEGATION = /^(?:not|n't|never|no|nobody|none|nothing|neither|nor|without)$/u;

interface Contrast {
  readonly ours: Token;
  readonly theirs: Token;
  readonly near: Near;
  readonly kind: "opposite" | "name" | "word" | "setting";
}

/** One finding a sentence at most, on what no source's sentence of the kind bears out; the surest one. */
export function checkContrasts(context: DraftContext): Finding[] {
  return context.draft.document.sentences.flatMap((sentence) => {
    if (sentence.part === "headline") return [];
    const found = contrastsIn(context, sentence).map((contrast) => findingOf(context, contrast));
    return found.sort((a, b) => b.confidence - a.confidence).slice(0, 1);
  });
}

function contrastsIn(context: DraftContext, sentence: Sentence): Contrast[] {
  const { document } = context.draft;
  const near = [...context.near.all({ start: sentence.start, end: sentence.end })].sort((a, b) => b.score - a.score);
  return near
    .filter(({ score, shared }) => (score >= LIKE && shared >= SHARED) || (score >= DEED.score && shared >= DEED.shared))
    .slice(0, MOST)
    .flatMap((one): Contrast[] => {
      const there = one.source.extraction.document;
      const other = there.sentences[one.sentence];
      if (other === undefined) return [];
      const laid = overlay(document, sentence, there, other);
      const settings = outside(context, otherSettings(context.draft, one.source.extraction, laid))
        .filter((pair) => !isToldAnywhere(pair.ours, near))
        .map((pair): Contrast => ({ ...pair, near: one, kind: "setting" }));
      if (one.score < LIKE || one.shared < SHARED) return settings;
      const told = near.filter(({ score }) => score >= AS_MUCH * one.score).map(wordsIn);
      const isTold = (pair: Substitution) => told.some((words) => words.has(pair.ours.lemma.toLowerCase()));
      const words = outside(context, laid.substitutions).flatMap((pair) => {
        const kind = kindOf(pair, document, there);
        return kind === null || (CONTENT.has(pair.ours.upos) && isTold(pair)) ? [] : [{ ...pair, near: one, kind }];
      });
      return [...words, ...negated(context, one, laid), ...settings.filter((pair) => !words.some(({ ours }) => ours === pair.ours))];
    });
}

/** Words in marks are held against the sources as quotations. */
function outside<Pair extends { readonly ours: Token }>(context: DraftContext, pairs: readonly Pair[]): Pair[] {
  const kept = new Set(
    outsideQuotations(
      context,
      pairs.map(({ ours }) => ({ span: ours })),
    ).map(({ span }) => span),
  );
  return pairs.filter(({ ours }) => kept.has(ours));
}

function wordsIn({ source, sentence }: Near): ReadonlySet<string> {
  const { sentences, tokens } = source.extraction.document;
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  return new Set(tokens.slice(first, last).map(({ lemma }) => lemma.toLowerCase()));
}

/** Some sentence that tells something of the draft's has its word, or one for the same or for a wider or narrower thing. */
function isToldAnywhere({ lemma }: Token, near: readonly Near[]): boolean {
  const word = lemma.toLowerCase();
  return near.some((one) => one.score >= DEED.score && [...wordsIn(one)].some((other) => other === word || isRelated(other, word)));
}

function kindOf(pair: Substitution, own: Document, there: Document): Contrast["kind"] | null {
  const { ours, theirs, flanked, predicated } = pair;
  const [a, b] = [ours.lemma.toLowerCase(), theirs.lemma.toLowerCase()];
  // "Denied that she had agreed" and "said that she had never agreed" are one: only where neither sentence negates anything is it plain.
  if (isVerbOfSpeech(ours) && isVerbOfSpeech(theirs))
    return ACTS.denies.has(a) === ACTS.denies.has(b) || hasNegation(own, ours) || hasNegation(there, theirs) ? null : "opposite";
  const opposed = oppositesOf(a).has(b) || LINKS.some((two) => two.includes(a) && two.includes(b) && a !== b);
  // "Was inaccurate" and "was not accurate" are one.
  if (opposed) return isNegated(own, ours.index) === isNegated(there, theirs.index) ? "opposite" : null;
  if (!CONTENT.has(ours.upos) || !CONTENT.has(theirs.upos)) return null;
  if (ours.upos === "PROPN") return areTwoNames(own, ours, there, theirs) ? "name" : null;
  if (
    frequencyRank(a) < 0 ||
    frequencyRank(b) < 0 ||
    !(flanked || predicated) ||
    isNegated(own, ours.index) !== isNegated(there, theirs.index)
  )
    return null;
  return (["n", "v"] as const).some((pos) => isKindOf(a, b, pos, 3) || isKindOf(b, a, pos, 3)) ? null : "word";
}

const hasNegation = ({ sentences, tokens }: Document, { sentence }: Token): boolean =>
  tokens.slice(sentences[sentence]?.first, sentences[sentence]?.last).some(({ lower }) => NEGATION.test(lower));

/** Names of two, rather than two ways to write one name, a title, or "the Republican" for a name. */
function areTwoNames(own: Document, ours: Token, there: Document, theirs: Token): boolean {
  const [a, b] = [ours, theirs].map(({ lower }) => lower.replace(/[^\p{L}\p{N}]/gu, "")) as [string, string];
  if (a.startsWith(b) || b.startsWith(a) || isTitle(ours) || isTitle(theirs)) return false;
  const described = [
    [own, ours],
    [there, theirs],
  ] as const;
  return !described.some(([document, { index }]) => children(document, index).some((child) => tokenAt(document, child).deprel === "det"));
}

const isTitle = ({ lower }: Token): boolean => BARE_HONORIFICS.has(lower) || TITLE_ABBREVIATIONS.has(lower) || TITLE_WORDS.has(lower);

/** The draft says that it is so, the source that it is not, or the other way round, of one subject. */
function negated({ draft }: DraftContext, near: Near, { pairs }: Overlay): Contrast[] {
  const { document } = near.source.extraction;
  return draft.claims.flatMap((claim) => {
    const there = pairs.get(claim.head);
    const other = near.source.extraction.claims.find(({ head }) => head === there);
    if (there === undefined || other === undefined || claim.polarity === other.polarity) return [];
    if (claim.mood !== "stated" || other.mood !== "stated" || claim.realis !== other.realis) return [];
    const subject = (of: Document, head: number) => children(of, head).find((child) => tokenAt(of, child).deprel.startsWith("nsubj"));
    const [own, theirs] = [subject(draft.document, claim.head), subject(document, there)];
    if (own === undefined || theirs === undefined) return [];
    // "No one was at risk": the subject itself says that it is not so.
    const isNobody = [negates(draft.document, own), negates(document, theirs)].some(Boolean);
    if (pairs.get(own) !== theirs && !isNobody) return [];
    return [{ ours: tokenAt(draft.document, claim.head), theirs: tokenAt(document, there), near, kind: "opposite" as const }];
  });
}

function negates(document: Document, subject: number): boolean {
  return (
    NOBODY.test(tokenAt(document, subject).lower) || children(document, subject).some((child) => tokenAt(document, child).lower === "no")
  );
}

const TITLES = { opposite: "The contrary", name: "Another name", word: "Another word", setting: "Another hour or place" };

function findingOf(context: DraftContext, { ours, theirs, near, kind }: Contrast): Finding {
  const { article } = context.draft.document;
  const there = near.source.extraction.document;
  const [text, other] = [plainText(article).slice(ours.start, ours.end), plainText(there.article).slice(theirs.start, theirs.end)];
  const place = there.sentences[near.sentence];
  const sentence = plainText(there.article)
    .slice(place?.start ?? theirs.start, place?.end ?? theirs.end)
    .replace(/\s+/gu, " ");
  const same = ours.lemma.toLowerCase() === theirs.lemma.toLowerCase();
  const span = { start: ours.start, end: ours.end };
  const side = (value: string, source: string, evidence: { readonly start: number; readonly end: number }) => ({
    position: "value" as const,
    value: same ? null : value,
    holds: [source],
    carries: [],
    speakers: [],
    evidence: [{ source, claim: null, quote: null, span: evidence }],
  });
  return {
    rule: "contradicted-claim",
    verdict: "conflict",
    facet: "occurrence",
    point: null,
    importance: 0.6,
    confidence: kind === "opposite" && near.score >= NEARLY_ALL ? CONFIDENCE.sure : CONFIDENCE[kind],
    title: TITLES[kind],
    message: same
      ? `${pathOf(near.source)} says the contrary: “${clip(sentence)}”.`
      : `The draft has “${text}”; ${pathOf(near.source)} has “${other}”: “${clip(sentence)}”.`,
    diff: null,
    key: `${ours.lemma.toLowerCase()} ${theirs.lemma.toLowerCase()}`,
    location: { source: article.id, span },
    sides: [
      side(text, article.id, span),
      side(
        other,
        near.source.id,
        same && place !== undefined ? { start: place.start, end: place.end } : { start: theirs.start, end: theirs.end },
      ),
    ],
  };
}
