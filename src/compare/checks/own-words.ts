/** What articles tell each in words of its own, so that no one line has what both tell: their passages side by side. */
import type { Claim, Passage, Rule, Side, Span } from "../../model/index.ts";
import { dependent, sentenceOf } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, shortName, sideBySide, textAt, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { isSpoken, isVagueNoun } from "../tellable.ts";
import { isOneVoice, toldSide } from "../told-alike.ts";
import { disputedClaims, factKey } from "./agreement.ts";

interface Place {
  readonly source: string;
  readonly claim: string;
  readonly sentence: number;
  readonly span: Span;
}

/** Passages that no other finding sets side by side already, each sentence of an article with one of another once. */
export function checkOwnWords(comparison: Comparison, drafts: readonly Draft[]): Draft[] {
  const disputed = disputedClaims(comparison);
  const told: ReadonlySet<string>[] = drafts.filter(setsSideBySide).map(({ sides }) =>
    sentencesOf(
      comparison,
      sides.flatMap(({ evidence }) => evidence),
    ),
  );
  const used: Place[] = [];
  const agreed = drafts.filter(({ verdict }) => verdict === "agreement").map(({ sides }) => sides.flatMap(({ evidence }) => evidence));
  const likely = likelyIn(comparison);
  return comparison.passages.flatMap((passage): Draft[] => {
    const claim = comparison.claims.get(passage.claim);
    if (claim === undefined || claim.mood !== "stated" || claim.debunked || disputed.has(claim.id)) return [];
    const alike = passage.tellings.filter((one) => !disputed.has(one.claim) && isOneVoice(comparison, claim, one.claim));
    const sure = alike.filter((one) => one.sure);
    const tellings = alike.filter((one) => one.sure || sure.some((other) => likely(other.claim, one)));
    const places = [passage, ...tellings].flatMap((one) => placeOf(comparison, one));
    if (sure.length === 0 || places.length < 2) return [];
    if (agreed.some((evidence) => isToldIn(comparison, places, evidence))) return [];
    const sentences = new Set(places.map(keyOf));
    if (
      told.some((known) => [...sentences].filter((one) => known.has(one)).length >= 2) ||
      places.some((one) => used.some((other) => isOneStretch(comparison, one, other)))
    )
      return [];
    const draft = draftOf(comparison, passage, claim, places, Math.min(...tellings.map(({ probability }) => probability)));
    // What all have word for word is one line, and has to say by itself of whom it speaks.
    if (draft.ownWords !== true && (isSpoken(comparison, claim) ? claim.voices.length === 0 : pointsBack(comparison, claim))) return [];
    told.push(sentences);
    used.push(...places);
    return [draft];
  });
}

type PassageTelling = Passage["tellings"][number];

/** Whether a claim is likely told in the sentence in which a telling is. */
function likelyIn(comparison: Comparison): (claim: string, telling: Pick<PassageTelling, "source" | "claim">) => boolean {
  const passages = new Map(comparison.passages.map((passage) => [passage.claim, passage.tellings]));
  const sentence = (id: string): number | undefined => comparison.claims.get(id)?.sentence;
  return (claim, telling) =>
    (passages.get(claim) ?? []).some((one) => one.source === telling.source && sentence(one.claim) === sentence(telling.claim));
}

/**
 * Findings with the further articles in which what they share is told in other words: one that is not named there reads as one that does
 * not have it. Named is where one of their claims surely is told, or likely two of them.
 */
export function withFurtherArticles(comparison: Comparison, drafts: readonly Draft[]): Draft[] {
  const disputed = disputedClaims(comparison);
  const likely = likelyIn(comparison);
  return drafts.map((draft) => {
    const [side, ...others] = draft.sides;
    if (draft.rule !== "shared" || side === undefined) return draft;
    const own = unique(side.evidence.flatMap((one) => one.claim ?? (draft.ownWords === true ? [] : claimsOf(comparison, one))));
    const further = comparison.passages
      .flatMap((passage) => tellingsOf(comparison, passage, own))
      .filter(
        (telling) =>
          !disputed.has(telling.claim) &&
          side.evidence.every(({ source }) => source !== telling.source) &&
          (telling.sure || own.filter((claim) => likely(claim, telling) || likely(telling.claim, placed(comparison, claim))).length > 1),
      )
      .sort((a, b) => b.probability - a.probability);
    const first = further.filter((one, at) => further.findIndex(({ source }) => source === one.source) === at);
    if (first.length === 0) return draft;
    const added = toldSide(
      comparison,
      first.flatMap((one) => placeOf(comparison, one)),
      false,
    );
    const inOtherWords = added.evidence.map((one) => ({ ...one, paraphrase: true }));
    const joined = {
      ...side,
      holds: [...side.holds, ...added.holds],
      carries: [...side.carries, ...added.carries],
      speakers: unique([...side.speakers, ...added.speakers]),
      evidence: [...side.evidence, ...inOtherWords],
    };
    return { ...draft, sides: [joined, ...others] };
  });
}

/** Share of a quotation from which on a claim says what it says. */
const MOST = 0.5;

/** Claims that make up most of a quotation. */
function claimsOf({ extractions }: Comparison, { source, span }: Side["evidence"][number]): string[] {
  return (extractions.get(source)?.claims ?? []).flatMap(({ id, spans }) => {
    const inside = spans.filter(({ start, end }) => span.start <= start && end <= span.end + 1);
    const length = inside.reduce((sum, { start, end }) => sum + end - start, 0);
    return length >= MOST * (span.end - span.start) ? [id] : [];
  });
}

function placed(comparison: Comparison, claim: string): Pick<PassageTelling, "source" | "claim"> {
  return { source: comparison.claims.get(claim)?.source ?? "", claim };
}

/** Where other articles tell one of some claims, or one of these claims tells what another article says. */
function tellingsOf(comparison: Comparison, passage: Passage, claims: readonly string[]): readonly PassageTelling[] {
  const fits = (a: string, b: string): boolean => {
    const claim = comparison.claims.get(a);
    return claim !== undefined && isOneVoice(comparison, claim, b);
  };
  if (claims.includes(passage.claim)) return passage.tellings.filter(({ claim }) => fits(passage.claim, claim));
  return passage.tellings.flatMap(({ claim, probability, sure }) =>
    claims.includes(claim) && fits(passage.claim, claim) ? [{ source: passage.source, claim: passage.claim, probability, sure }] : [],
  );
}

/** Findings on a value in a fact, beside which the fact itself is worth a line. */
const VALUES: ReadonlySet<Rule> = new Set(["quantity", "time", "place", "duration", "name-spelling", "role"]);

/** Whether a finding sets the very things that its articles say side by side, where everybody sees it. */
function setsSideBySide({ rule, verdict, finer }: Draft): boolean {
  return verdict === "agreement" || (verdict !== "single-source" && finer !== true && !VALUES.has(rule));
}

/** Whether an agreement names the same articles, with a claim of one of the passages among its own. */
function isToldIn(comparison: Comparison, places: readonly Place[], evidence: Side["evidence"]): boolean {
  const sources = new Set(evidence.map(({ source }) => source));
  return (
    places.every(({ source }) => sources.has(source)) &&
    evidence.some(({ source, claim }) => {
      const other = claim === null ? [] : placeOf(comparison, { source, claim });
      return places.some((one) => other.some((known) => isOneStretch(comparison, one, known)));
    })
  );
}

/** Whether two claims stand, one in the other or overlapping, in one article. */
function isOneStretch({ claims }: Comparison, one: Place, other: Place): boolean {
  if (one.source !== other.source || one.sentence !== other.sentence) return false;
  const [a, b] = [claims.get(one.claim), claims.get(other.claim)].map((claim) => claim?.spans ?? []) as [Claim["spans"], Claim["spans"]];
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

function keyOf({ source, sentence }: Place): string {
  return `${source} ${sentence}`;
}

function sentencesOf(comparison: Comparison, evidence: readonly { readonly source: string; readonly span: Span }[]): Set<string> {
  return new Set(
    evidence.flatMap(({ source, span }) =>
      documentOf(comparison, source)
        .sentences.filter(({ start, end }) => start < span.end && span.start < end)
        .map(({ index }) => `${source} ${index}`),
    ),
  );
}

/** Words of a sentence from which on the clause alone is shown. */
const LONG = 30;

/** The sentence of a claim; of a long one its clause, where that can be read by itself. */
function placeOf(comparison: Comparison, { source, claim: id }: { readonly source: string; readonly claim: string }): Place[] {
  const claim = comparison.claims.get(id);
  if (claim === undefined) return [];
  const { start, end, index, first, last } = sentenceOf(documentOf(comparison, source), claim.head);
  const [from, to] = [claim.spans[0], claim.spans.at(-1)];
  const isLong = last - first > LONG && from !== undefined && to !== undefined && isClause(comparison, claim);
  return [{ source, claim: id, sentence: index, span: isLong ? { start: from.start, end: to.end } : { start, end } }];
}

/** A main or content clause with a subject of its own, and no content clause behind it that it says nothing without. */
function isClause(comparison: Comparison, { source, head }: Claim): boolean {
  const document = documentOf(comparison, source);
  return (
    /^(?:root|ccomp|parataxis)/u.test(document.tokens[head]?.deprel ?? "") &&
    dependent(document, head, "nsubj") !== null &&
    dependent(document, head, "ccomp") === null
  );
}

function draftOf(comparison: Comparison, passage: Passage, claim: Claim, places: readonly Place[], confidence: number): Draft {
  const texts = places.map(({ source, span }) => textAt(comparison, source, span));
  const [first = ""] = texts;
  const isOne = texts.every((text) => bare(text) === bare(first));
  const point = comparison.points.find(({ facet, claims }) => facet === "occurrence" && claims.includes(claim.id)) ?? null;
  return {
    rule: "shared",
    verdict: "agreement",
    facet: "occurrence",
    point: point?.id ?? null,
    title: first,
    message: isOne ? oneLineOf(comparison, claim, first) : sideBySide(comparison, places),
    confidence,
    sides: [toldSide(comparison, places, false)],
    ...(isOne ? {} : { ownWords: true }),
    diff: null,
    key: `own words|${factKey(passage.key, claim)}`,
  };
}

/** Words that all have alike; with who says them, where they stand inside his quotation. */
function oneLineOf(comparison: Comparison, claim: Claim, words: string): string {
  const voices = claim.voices.at(-1)?.speakers ?? [];
  if (!isSpoken(comparison, claim) || voices.length === 0) return words;
  const bareWords = words.replace(/^[“"\s]+|[”"\s]+$/gu, "");
  return /["“”]/u.test(bareWords) ? words : `${voices.map((id) => shortName(comparison, id)).join(" and ")}: “${bareWords}”`;
}

/** Whether a sentence begins with a pronoun or "the group", which say who is meant in a sentence before. */
function pointsBack(comparison: Comparison, { source, head }: Claim): boolean {
  const document = documentOf(comparison, source);
  const { first, last } = sentenceOf(document, head);
  const [opening, next] = document.tokens.slice(first, last).filter(({ upos }) => upos !== "PUNCT" && upos !== "CCONJ");
  return opening?.upos === "PRON" || (opening?.upos === "DET" && next !== undefined && isVagueNoun(document, next.index));
}

/** Letters and digits alone. */
function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
