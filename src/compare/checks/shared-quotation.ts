/** The same quotation, word for word, in two or more articles. */
import type { DiffPart, Document, QuoteMatch, QuoteVersion, Span } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { markedSpans, tokensIn } from "../../tree/index.ts";
import { checkQuotationSpeaker } from "./quotation-speaker.ts";
import { documentOf, keyNames, oneLine, shortName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { inContext } from "../in-context.ts";
import { tellsWhole } from "../retelling.ts";
import { goesOn, saysSomething, stretchOf } from "../whole-quotation.ts";

/** Words of a quotation from which on it is worth a line. */
const LEAST = 4;
/** Lines at most: the rest says nothing more than that the articles have the same speech. */
const MOST = 12;

export function checkSharedQuotation(comparison: Comparison): Draft[] {
  return sharedQuotations(comparison)
    .filter(({ versions }) => versions.some((version) => !isInBits(comparison, version)))
    .flatMap((shared) => draft(comparison, shared) ?? [])
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST)
    .map((one) => (isHeadless(comparison, one) ? inContext(comparison, one) : one));
}

/** "… do not cut a single benefit": words without their subject, which stands outside the marks or was another one's. */
function isHeadless(comparison: Comparison, { message, sides }: Draft): boolean {
  const [first] = sides.flatMap(({ evidence }) => evidence);
  if (first === undefined || !message.includes("“… ")) return false;
  const [opening] = tokensIn(documentOf(comparison, first.source), first.span);
  return opening !== undefined && /^(?:VERB|AUX|ADJ)$/u.test(opening.upos);
}

/** Long enough to say something, and a short one no mere piece ("on the committee", "are able to"). */
export function isWorthALine({ words }: QuoteVersion): boolean {
  if (words.length < LEAST) return false;
  return words.length >= WHOLE || !(OPENS.test(words[0] ?? "") || ENDS.test(words.at(-1) ?? ""));
}

/** Words from which on a quotation says something however it begins and ends. */
const WHOLE = 6;
const OPENS = /^(?:for|from|on|in|at|of|to|by|with|as|and|or|but|the|an?)$/iu;
export const ENDS =
  /^(?:for|from|on|in|at|of|to|by|with|as|and|or|but|the|an?|is|are|was|were|be|make|have|has|that|neither|either|both|nor|not|no|such|very|so|more|most|than|who|which|whose|if|when|because|while|although)$/iu;

/** Words with content that a telling has of a quotation, at least, and their share of the shorter of the two. */
const TOLD = { words: 3, share: 0.6 };

/** One quotation in several articles, and where further ones tell it in their own words. */
export interface SharedQuotation {
  readonly versions: readonly QuoteVersion[];
  readonly told: readonly QuoteMatch[];
  /** The stretch that they have in common, where they differ in some words before or behind it; else null. */
  readonly common: string | null;
}

const cache = new WeakMap<Comparison, readonly SharedQuotation[]>();

/** The quotations that articles share; several checks ask, they are found once. */
export function sharedQuotations(comparison: Comparison): readonly SharedQuotation[] {
  const known = cache.get(comparison) ?? findShared(comparison);
  cache.set(comparison, known);
  return known;
}

function findShared(comparison: Comparison): SharedQuotation[] {
  const { matches } = comparison;
  // Who said it, where the articles do not agree, is a finding of its own.
  const disputed = checkQuotationSpeaker(comparison).flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence));
  const isDisputed = (version: QuoteVersion): boolean => disputed.some(({ source, span }) => meets(version, { source, span }));
  const same = matches.filter(
    ({ kind, a, b, otherSpeaker }) => kind === "same" && isWorthALine(a) && (!otherSpeaker || !(isDisputed(a) && isDisputed(b))),
  );
  // Matches that overlap in one article are versions of one quotation.
  const groups: QuoteVersion[][] = [];
  for (const { a, b } of same) {
    const group = groups.find((versions) => versions.some((version) => meets(version, a) || meets(version, b)));
    if (group) group.push(a, b);
    else groups.push([a, b]);
  }
  // A named article must tell all of it: a telling of a part, or in altogether other words, is a difference.
  const paraphrased = matches.filter(
    ({ kind, shared, similarity }) => kind === "paraphrased" && shared >= TOLD.words && similarity >= TOLD.share,
  );
  const exact = groups.map((versions) => ({
    versions,
    told: paraphrased.filter(
      ({ a, b }) => versions.some((version) => meets(version, a)) && !versions.some(({ source }) => source === b.source),
    ),
    common: null,
  }));
  const found: SharedQuotation[] = [...exact, ...inCommon(matches, groups)];
  return [...found, ...retold(comparison, found)];
}

/** What one article quotes by itself and others tell whole, in plain words of their own. */
function retold(comparison: Comparison, found: readonly SharedQuotation[]): SharedQuotation[] {
  const known = found.filter((one) => isShown(comparison, one)).flatMap(({ versions, told }) => [...versions, ...told.map(({ b }) => b)]);
  const isKnown = (one: QuoteVersion): boolean => known.some((other) => meets(one, other));
  const plain = comparison.matches.filter(
    (match) =>
      match.kind === "paraphrased" &&
      match.shared > 0 &&
      !isKnown(match.a) &&
      !isKnown(match.b) &&
      match.a.quotes.every((id) => comparison.quotes.get(id)?.kind === "direct") &&
      tellsWhole(comparison, match),
  );
  const versions = plain.map(({ a }) => a);
  return plain
    .filter(({ b }, at) => plain.findIndex((other) => meets(other.b, b)) === at)
    .map((first) => ({
      versions: versions.filter((one) => plain.some(({ a, b }) => a === one && meets(b, first.b))),
      told: [first],
      common: null,
    }));
}

/** Words of a stretch from which on two versions that differ elsewhere have it in common. */
const IN_COMMON = 6;

/** Quotations of which the articles' versions differ in a word, by the longest stretch that they have alike. */
function inCommon(matches: readonly QuoteMatch[], exact: readonly (readonly QuoteVersion[])[]): SharedQuotation[] {
  const found: { versions: QuoteVersion[]; common: string }[] = [];
  for (const { kind, a, b, diff, otherSpeaker } of matches) {
    if ((kind !== "altered" && kind !== "cut") || otherSpeaker || diff === null) continue;
    if (exact.some((versions) => versions.some((one) => meets(one, a)) && versions.some((one) => meets(one, b)))) continue;
    const common = wholesOf(diff).reduce((x, y) => (wordsIn(y).length > wordsIn(x).length ? y : x), shorter(diff, a, b));
    if (ENDS.test(wordsIn(common).at(-1) ?? "") || wordsIn(common).length < IN_COMMON) continue;
    const group = found.find(({ versions }) => versions.some((one) => meets(one, a) || meets(one, b)));
    if (group === undefined) found.push({ versions: [a, b], common });
    else for (const one of [a, b]) if (wordsIn(one.text).join(" ").includes(wordsIn(group.common).join(" "))) group.versions.push(one);
  }
  return found.map((group) => ({ ...group, told: [] }));
}

/** What the words of a condition open: without it, something else is said. */
const CONDITION = /^\W*(?:if|unless|until|when|whenever|once|as long as|provided|not)\b/iu;

/** A version that stands whole in the other one, which goes on before or behind it; else nothing. */
function shorter(diff: readonly DiffPart[], a: QuoteVersion, b: QuoteVersion): string {
  const others = diff.filter(({ op }) => op !== "equal");
  const inner = diff.slice(diff[0]?.op === "equal" ? 0 : 1, diff.at(-1)?.op === "equal" ? undefined : -1);
  if (inner.length !== 1 || new Set(others.map(({ op }) => op)).size !== 1 || others.some(({ text }) => CONDITION.test(text))) return "";
  const whole = (others[0]?.op === "delete" ? b : a).text;
  // "you never do, is wait": it may go on from what stands before.
  return /^\P{L}*\p{Lu}/u.test(whole) ? whole : "";
}

/** The stretches that two versions have alike, each from one mark to another: what begins or ends amid a phrase reads badly. */
function wholesOf(diff: readonly DiffPart[]): string[] {
  return diff.flatMap(({ op, text }, at) => {
    if (op !== "equal") return [];
    const [before, behind] = [diff[at - 1], diff[at + 1]];
    const opened =
      before === undefined || /[.?!;,—–-]["”’]?\s*$/u.test(before.text) ? text : text.replace(/^[^.?!;,—–]*(?:[.?!;,—–]+|$)/u, "");
    const closed = behind === undefined || /^\s*[.?!;,—–-]/u.test(behind.text) ? opened : opened.replace(/[^.?!;,—–]*$/u, "");
    return [closed.replace(/^[\s,;—–-]+(?:(?:and|but|or)\s)?|[\s,;—–.-]+$/gu, "")];
  });
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function meets(one: Pick<QuoteVersion, "source" | "span">, other: Pick<QuoteVersion, "source" | "span">): boolean {
  return one.source === other.source && one.span.start < other.span.end && other.span.start < one.span.end;
}

/** An “act of war” and an “act of hate”: words that the article put side by side, no quotation. */
function isInBits(comparison: Comparison, { source, span }: QuoteVersion): boolean {
  const text = documentOf(comparison, source).article.text.slice(span.start, span.end);
  const pieces = text.split(/["“”]/u).filter((_, at) => at % 2 === 0);
  return pieces.length > 1 && pieces.every((piece) => (piece.match(/\S+/gu) ?? []).length < LEAST);
}

/** Whether a stretch says something by itself. */
export type Judge = (document: Document, span: Span) => boolean;

/** The line for a quotation whose words one judges otherwise than by whether they make a sentence; null where they say too little. */
export function lineFor(comparison: Comparison, quotation: SharedQuotation, isGood: Judge): Draft | null {
  return draft(comparison, quotation, isGood);
}

/** Words from which on a stretch says enough without whose it is. */
const PLAIN = 10;

/** The words to show: what says something by itself in each version, without what is left of a sentence before; else null. */
function whole(comparison: Comparison, versions: readonly QuoteVersion[], common: string | null, isGood: Judge): string | null {
  const shortest = versions.reduce((a, b) => (b.words.length < a.words.length ? b : a));
  const found = versions.flatMap((version) => {
    const document = documentOf(comparison, version.source);
    const stretch = stretchOf(document, version, common);
    if (stretch === null) return [];
    // A question stays one.
    const mark = document.article.text[stretch.span.end] ?? "";
    const text = /^[?!]$/u.test(mark) ? `${stretch.text}${mark}` : stretch.text;
    return [{ version, text, good: isGood(document, stretch.span) }];
  });
  // The parser reads the same words in one article right and in another wrong: most of the versions decide, one where it begins a sentence.
  const good = found.filter((one) => one.good);
  const opens = good.some(({ text }) => /^\p{Lu}/u.test(text));
  if (good.length === 0 || (!opens && 2 * good.length < found.length)) return null;
  return (good.find(({ version }) => version === shortest) ?? good[0])?.text ?? null;
}

/** Whoever is called by a name or a title in the words does not speak of himself; what stands between two parts of them is no part of them. */
function isNamedIn(comparison: Comparison, { source, span }: QuoteVersion, speaker: string): boolean {
  const document = documentOf(comparison, source);
  const marked = markedSpans(document);
  return tokensIn(document, span).some(
    ({ index, upos, start }) =>
      /^(?:NOUN|PROPN)$/u.test(upos) &&
      comparison.story.resolved.speakerAt(source, index) === speaker &&
      marked.some((one) => one.start <= start && start < one.end),
  );
}

function size({ sides }: Draft): number {
  return (sides[0]?.evidence.length ?? 0) * 100 + Math.min(60, sides[0]?.value?.length ?? 0);
}

/** Whether a quotation that articles share says enough to be shown. */
export function isShown(comparison: Comparison, quotation: SharedQuotation): boolean {
  return draft(comparison, quotation) !== null;
}

/** The words that are shown of a quotation in several versions; null where they say nothing by themselves. */
function wordsShown(
  comparison: Comparison,
  each: readonly QuoteVersion[],
  told: readonly QuoteMatch[],
  common: string | null,
  isGood: Judge,
): string | null {
  const shortest = Math.min(...each.map(({ words }) => words.length));
  // Where a further article tells a part of it, that part is what they all have, if it says something.
  const part = told.find(({ a }) => a.words.length < shortest)?.a ?? null;
  const shown = (part === null ? null : whole(comparison, [part], null, isGood)) ?? whole(comparison, each, common, isGood);
  return shown === null || /^(?:for|from|of|to|by|with|and|or|the|an?)$/u.test(wordsIn(shown).at(-1) ?? "") ? null : shown;
}

/** Share of the words shown that a version must have: the rest is print, a bracket, a contraction. */
const ALL = 0.85;

function hasAll({ text }: QuoteVersion, shown: string): boolean {
  const own = new Set(wordsIn(text));
  const words = wordsIn(shown);
  return words.filter((word) => own.has(word)).length >= ALL * words.length;
}

function draft(comparison: Comparison, { versions, told, common }: SharedQuotation, isGood: Judge = saysSomething): Draft | null {
  const bySource = new Map<string, QuoteVersion>();
  for (const version of versions)
    if ((bySource.get(version.source)?.words.length ?? 0) < version.words.length) bySource.set(version.source, version);
  const quoting = [...bySource.values()];
  const shown = wordsShown(comparison, quoting, told, common, isGood);
  if (shown === null) return null;
  // Who has only a part of it in marks is not named with the whole.
  const each = quoting.filter((version) => hasAll(version, shown));
  if (each.length + told.length < 2 || each.length === 0) return null;
  if (each.some((version) => breaksOff(comparison, version, shown))) return null;
  const shortest = [...each].sort((a, b) => a.words.length - b.words.length)[0] as QuoteVersion;
  const tellers = [...new Map(told.map(({ b }) => [b.source, b])).values()];
  const speakers = unique(each.flatMap((version) => version.speakers.filter((id) => !isNamedIn(comparison, version, id))));
  if (speakers.length === 0 && each.some((version) => version.speakers.length > 0)) return null;
  // A short one is a stock phrase or a slogan where one article gives nobody's name for it.
  if (wordsIn(shown).length < WHOLE && each.some((version) => version.speakers.length === 0)) return null;
  const named = speakers.map((id) => shortName(comparison, id)).filter((one) => /^(?!(?:The|A|An)\s)\p{Lu}/u.test(one));
  // Who said it is not known where two articles name two.
  if (new Set(named).size > 1) return null;
  // "a wide-ranging report" is nobody to put a quotation under.
  const who = named.length === 1 ? (named[0] as string) : null;
  if (who === null && !/^\p{Lu}/u.test(shown) && speakers.length !== 0 && wordsIn(shown).length < PLAIN) return null;
  return {
    rule: "shared",
    verdict: "agreement",
    facet: "wording",
    point: null,
    title: who === null ? "The same quotation" : `What ${who} said`,
    message: `${who === null ? "" : `${who}: `}“${opened(cut(oneLine(shown)))}”`,
    confidence: speakers.length <= 1 ? 0.97 : 0.9,
    sides: [
      {
        position: "affirms",
        value: null,
        holds: [],
        carries: [...each, ...tellers].map(({ source }) => source),
        speakers,
        evidence: [
          ...each.map((version) => ({
            source: version.source,
            claim: null,
            quote: version.quotes[0] ?? null,
            span: placeOf(comparison, version, shown),
          })),
          ...tellers.map(({ source, span, quotes }) => ({
            source,
            claim: null,
            quote: quotes[0] ?? null,
            span,
            paraphrase: true as const,
          })),
        ],
      },
    ],
    diff: null,
    key: `${keyNames(comparison, speakers)}|${shortest.words.slice(0, 8).join(" ")}`,
  };
}

/** What begins amid a sentence says so. */
function opened(text: string): string {
  return /^\p{Ll}/u.test(text) ? `… ${text}` : text;
}

/** Where in a version the words shown begin: an article may have more before them, on another line. */
function placeOf(comparison: Comparison, { source, span }: QuoteVersion, shown: string): Span {
  const text = documentOf(comparison, source).article.text.slice(span.start, span.end);
  const opening = wordsIn(shown).slice(0, 3);
  const at = text.toLowerCase().search(new RegExp(`\\b${opening.join("[^\\p{L}\\p{N}]+")}\\b`, "u"));
  return at > 0 ? { start: span.start + at, end: span.end } : span;
}

/** Whether the last of the words shown belongs to one that follows it in a version. */
function breaksOff(comparison: Comparison, { source, span }: QuoteVersion, shown: string): boolean {
  const document = documentOf(comparison, source);
  const closing = wordsIn(shown).slice(-3);
  const found = new RegExp(closing.join("[^\\p{L}\\p{N}]+"), "u").exec(document.article.text.slice(span.start, span.end).toLowerCase());
  return found !== null && goesOn(document, span.start + found.index + found[0].length);
}

/** Characters of a quotation that are shown; a whole sentence of so many at least is shown by itself. */
const SHOWN = { most: 260, sentence: 50, clause: 110 } as const;

/** As much of it as a line or three hold, without marks of its own inside: whole sentences where that says enough, else whole clauses. */
function cut(text: string): string {
  const plain = text.replace(/[“”"]/gu, "");
  if (plain.length <= SHOWN.most) return plain;
  const head = plain.slice(0, SHOWN.most);
  const lastOf = (end: RegExp): number => Math.max(-1, ...[...head.matchAll(end)].map(({ index }) => index));
  const sentence = lastOf(/(?<=\p{L}{2}[.!?]) (?=\p{Lu})/gu);
  if (sentence >= SHOWN.sentence) return `${head.slice(0, sentence)} …`;
  const clause = lastOf(/(?<=[,;:—–-]) /gu);
  return `${(clause >= SHOWN.clause ? head.slice(0, clause) : head.replace(/\s+\S*$/u, "")).replace(/[\s,;:—–-]+$/u, "")} …`;
}
