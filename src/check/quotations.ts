/** Every quotation of a draft traced to its sources: word for word, altered, given to somebody else, or in none. */
import type { Finding, Span } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import type { CheckedItem, DraftContext } from "./context.ts";
import type { PreparedSource } from "./sources.ts";
import { type Located, locate, locateBroken, locateJoined, type Word, wordsOf } from "./locate.ts";
import { type Place, placed } from "./places.ts";
import { altered, inTheirWords, stitched, unknown, unknownMessage } from "./quotation-findings.ts";
import { isPartlyTheirs, isSameUtterance, isShorter, widened } from "./same-utterance.ts";
import { otherSpeaker } from "./speakers.ts";
import { isCalled, isTerm, isTitle, type Quoted, quotedStretches, sentencesIn, unattributed } from "./stretches.ts";

/** Fewer quoted words than this are a phrase or a scare quote: it is not held against the sources when nobody is named. */
const PHRASE = 4;
/** More words than this between two sentences of a source are more than a cue. */
const CUE_WORDS = 40;

/** Checks the quotations of a draft, in its order. What no source has of one quotation is one finding, however many stretches it has. */
export function checkQuotations(context: DraftContext): CheckedItem[] {
  const { draft } = context;
  const { article } = draft.document;
  const text = plainText(article);
  const quotes: Quoted[] = draft.quotes.filter(({ kind, parent }) => kind !== "indirect" && parent === null);
  return [...quotes, ...unattributed(text, article.blocks, draft.quotes)]
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
    .flatMap((quote) => {
      const items = quotedStretches(text, quote).flatMap((span) => checkStretch(context, quote, span));
      return withOne(withOne(items, "quotation-speaker"), "unknown-quotation");
    });
}

/** What is said of several stretches of one quotation by one rule, as one finding, with all of the stretches on its sides. */
function withOne(items: readonly CheckedItem[], rule: "quotation-speaker" | "unknown-quotation"): readonly CheckedItem[] {
  const own = [...new Set(items.flatMap(({ finding }) => (finding?.rule === rule ? [finding] : [])))];
  const [first] = own;
  if (first === undefined || own.length < 2) return items;
  const unknown = rule === "unknown-quotation";
  const value = own.map(({ sides }) => sides[0]?.value ?? "").join(" … ");
  const ours = own.map(({ sides }) => sides[0]).filter((side) => side !== undefined);
  const theirs = own.flatMap(({ sides }) => sides.slice(1));
  const together: Finding = {
    ...first,
    confidence: Math.max(...own.map(({ confidence }) => confidence)),
    message: unknown ? `${unknownMessage(value)}${own.map(explanation).find((words) => words !== "") ?? ""}` : first.message,
    sides: [
      ...ours
        .slice(0, 1)
        .map((side) => ({ ...side, value: unknown ? value : side.value, evidence: ours.flatMap(({ evidence }) => evidence) })),
      ...(unknown ? theirs : theirs.slice(0, 1).map((side) => ({ ...side, evidence: theirs.flatMap(({ evidence }) => evidence) }))),
    ],
  };
  return items.map((item) => (item.finding?.rule === rule ? { ...item, finding: together } : item));
}

/** What a finding adds to saying that no source has the words. */
function explanation({ message, sides }: Finding): string {
  const told = unknownMessage(sides[0]?.value ?? "");
  return message.startsWith(told) ? message.slice(told.length) : "";
}

/** One stretch: as a whole, else sentence by sentence, so that what a source has is ticked and only the rest is queried. */
function checkStretch(context: DraftContext, quote: Quoted, span: Span): CheckedItem[] {
  const whole = asFound(context, quote, span);
  if (whole !== null) return [whole];
  const text = plainText(context.draft.document.article);
  const sentences = longSentences(text, sentencesIn(text, context.draft.document.sentences, span));
  if (sentences.length < 2) return query(context, quote, span);
  const parts = sentences.map((one) => ({ span: one, item: asFound(context, quote, one) }));
  if (parts.every(({ item }) => item === null)) return query(context, quote, span);
  const stitched = stitchedFrom(
    context,
    quote,
    span,
    parts.map(({ item }) => item),
  );
  if (stitched !== null) return [stitched];
  // Sentences in a row that are not found are looked at together.
  const runs: { start: number; end: number; item: CheckedItem | null }[] = [];
  for (const { span: one, item } of parts) {
    const last = runs.at(-1);
    if (item === null && last !== undefined && last.item === null) last.end = one.end;
    else runs.push({ ...one, item });
  }
  const taken = parts.flatMap(({ item }) => item?.found ?? []);
  return runs.flatMap(({ start, end, item }) => (item === null ? query(context, quote, { start, end }, taken) : [item]));
}

/** Sentences of a word or three ("No. Never.") say nothing alone: they go with the next one, the last with the one before. */
function longSentences(text: string, sentences: readonly Span[]): Span[] {
  const short = ({ start, end }: Span) => wordsOf(text.slice(start, end)).length < PHRASE;
  const out: Span[] = [];
  for (const one of sentences) {
    const last = out.at(-1);
    if (last !== undefined && short(last)) out[out.length - 1] = { start: last.start, end: one.end };
    else out.push(one);
  }
  const [before, last] = [out.at(-2), out.at(-1)];
  return before && last && short(last) ? [...out.slice(0, -2), { start: before.start, end: last.end }] : out;
}

/**
 * All sentences stand in one source: found where some source has them in a row, a finding where in all of those that have them words stand between or
 * their order is another.
 */
function stitchedFrom(context: DraftContext, quote: Quoted, span: Span, items: readonly (CheckedItem | null)[]): CheckedItem | null {
  if (items.some((item) => item === null || item.finding !== null)) return null;
  const rows = items as readonly CheckedItem[];
  const whole = context.sources.flatMap((source) => {
    const spans = rows.flatMap(({ found }) => found.find((one) => one.source === source.id)?.span ?? []);
    if (spans.length < rows.length) return [];
    const { text } = source.extraction.document.article;
    return [{ source, spans, seam: spans.some((one, at) => at > 0 && isSeam(text, spans[at - 1] as Span, one)) }];
  });
  const [first] = whole;
  if (first === undefined) return null;
  const item = { draft: context.draft.document.article.id, kind: "quotation" as const, span };
  const placesIn = (rowsOf: typeof whole) => rowsOf.flatMap(({ source, spans }) => spans.map((one) => ({ source: source.id, span: one })));
  const seamless = whole.filter(({ seam }) => !seam);
  return seamless.length > 0
    ? { ...item, status: "found", found: placesIn(seamless), finding: null }
    : { ...item, status: "differs", found: placesIn([first]), finding: stitched(context, quote, span, first.source, first.spans) };
}

/** Whether more than a cue stands between two sentences of a source, or they come the other way round. */
function isSeam(text: string, before: Span, after: Span): boolean {
  if (after.start < before.end) return true;
  const between = text.slice(before.end, after.start);
  const cue = /^[^"“”\p{L}]*["”]([^"“”]*)["“][^"“”\p{L}]*$/su.exec(between);
  return cue === null ? /\p{L}/u.test(between) : (cue[1] ?? "").split(/\s+/u).length > CUE_WORDS;
}

/** The stretch as sources have it word for word, or null. */
function asFound(context: DraftContext, quote: Quoted, span: Span): CheckedItem | null {
  const { article } = context.draft.document;
  const text = plainText(article);
  const words = wordsOf(text.slice(span.start, span.end), span.start);
  if (isAside(quote, words)) return null;
  const places = placesOf(context, words);
  const exact = places.filter((place) => place.exact);
  const base = { draft: article.id, kind: "quotation" as const, span };
  if (exact.length > 0) {
    const record = otherwiseOnRecord(context, words, places, exact);
    if (record !== null) return { ...base, status: "differs", found: [placed(record)], finding: altered(context, quote, span, record) };
    const finding = otherSpeaker(context, quote, span, exact);
    return { ...base, status: finding === null ? "found" : "differs", found: exact.map(placed), finding };
  }
  const part = partlyQuoted(words, places, article.text.slice(span.start, span.end));
  return part === null ? null : { ...base, status: "found", found: [placed(part)], finding: null };
}

/** A word or two without anybody who says them: nothing that could be held against the sources. */
const isAside = (quote: Quoted, words: readonly Word[]) => words.length < PHRASE && (words.length < 2 || quote.attribution.length === 0);

function placesOf({ sources }: DraftContext, words: readonly Word[]): Place[] {
  return sources
    .flatMap((source): Place[] => {
      const found = nearestPlace(words, source);
      return found === null ? [] : [{ ...found, source }];
    })
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.similarity - a.similarity);
}

/** From here on the record has the same sentence in other words. */
const SAME_SENTENCE = 0.8;

/** The place where a primary record has a quotation otherwise that other sources have as the draft does, or null. */
function otherwiseOnRecord(
  { primary }: DraftContext,
  words: readonly Word[],
  places: readonly Place[],
  exact: readonly Place[],
): Place | null {
  if (primary.size === 0 || words.length < PHRASE || exact.some(({ source }) => primary.has(source.id))) return null;
  return places.find(({ source, similarity, exact: same }) => !same && primary.has(source.id) && similarity >= SAME_SENTENCE) ?? null;
}

/**
 * A stretch that no source has as it stands: altered, partly a source's own words, or in none; [] where it is no quotation of anybody.
 * `taken`: places of the quotation's other sentences, which are no other wording of this one.
 */
function query(context: DraftContext, quote: Quoted, span: Span, taken: CheckedItem["found"] = []): CheckedItem[] {
  const { article } = context.draft.document;
  const text = plainText(article);
  const words = wordsOf(text.slice(span.start, span.end), span.start);
  if (isAside(quote, words)) return [];
  const free = ({ source, span: at }: Place) =>
    !taken.some((other) => other.source === source.id && other.span.start < at.end && at.start < other.span.end);
  const nearest = placesOf(context, words).find((place) => free(place) && isSameUtterance(context, quote, words, place));
  const base = { draft: article.id, kind: "quotation" as const, span };
  if (nearest !== undefined && words.length >= PHRASE && !isShorter(words, nearest)) {
    const finding = isPartlyTheirs(nearest)
      ? inTheirWords(context, quote, span, nearest)
      : altered(context, quote, span, widened(words, nearest));
    return [{ ...base, status: "differs", found: [placed(nearest)], finding }];
  }
  if (
    isTitle(text.slice(span.start, span.end)) ||
    isCalled(text, span) ||
    ((words.length < PHRASE || quote.id === null) && isTerm(text, span))
  )
    return [];
  return [{ ...base, status: "not-found", found: [], finding: unknown(context, quote, span, words, partThere(context, words)) }];
}

/** Words of this many letters say what a quotation is about; short ones stand in any sentence. */
const LONG = 5;

/** A run of the words that a source has is worth naming from this length. */
const PART = 6;

/** The longest run of the words that a source has word for word, or null where it is short. */
function partThere({ sources }: DraftContext, words: readonly Word[]): Place | null {
  let best: { place: Place; length: number } | null = null;
  for (const source of sources)
    for (let from = 0; from + PART <= words.length; from += 1)
      for (const start of source.index.get(words[from]?.folded ?? "") ?? []) {
        let length = 0;
        while (from + length < words.length && source.words[start + length]?.folded === words[from + length]?.folded) length += 1;
        const [first, last] = [source.words[start], source.words[start + length - 1]];
        if (!first || !last || length < PART || length <= (best?.length ?? 0)) continue;
        if (words.slice(from, from + length).filter(({ folded }) => folded.length >= LONG).length < 2) continue;
        best = { length, place: { source, span: { start: first.start, end: last.end }, similarity: length / words.length, exact: true } };
      }
  return best?.place ?? null;
}

const PARTLY = /["“]\s*$/u;

/**
 * A place where a source quotes the end of what the draft quotes whole: it says the first words in its own voice (the agency has "not changed
 * its position"), so that its quotation opens in the middle of a sentence.
 */
function partlyQuoted(words: readonly Word[], places: readonly Place[], text: string): Place | null {
  if (words.length < PHRASE + 1 || !/^\p{Lu}/u.test(text)) return null;
  for (let cut = 1; cut <= Math.min(4, words.length - PHRASE); cut += 1) {
    for (const { source } of places) {
      const rest = locate(words.slice(cut), source.words, source.index);
      if (rest?.exact !== true) continue;
      const { text: whole } = source.extraction.document.article;
      if (PARTLY.test(whole.slice(Math.max(0, rest.span.start - 3), rest.span.start)) && /^\p{Ll}/u.test(whole.slice(rest.span.start)))
        return { ...rest, source };
    }
  }
  return null;
}

/** Words that open a quotation in one account and are cut in another without a change of sense. */
const OPENERS = new Set(["and", "but", "so", "well", "now", "as", "that", "because", "for", "or", "yet", "also", "then", "look", "listen"]);

/** The quotation's best place in a source, a cue inside the source's own quotation and an opening "and" aside. */
function nearestPlace(words: readonly Word[], source: PreparedSource): Located | null {
  const near = locateJoined(words, source.joined) ?? locate(words, source.words, source.index);
  if (near?.exact === true) return near;
  const best = locateBroken(words, source.words, source.index, source.extraction.document.article.text) ?? near;
  if (best?.exact === true || words.length <= PHRASE || !OPENERS.has(words[0]?.folded ?? "")) return best;
  const rest = nearestPlace(words.slice(1), source);
  return rest?.exact === true ? rest : best;
}
