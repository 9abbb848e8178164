/** Every quotation of a draft traced to its sources: word for word, altered, given to somebody else, or in none. */
import { diffWords } from "diff";
import type { Finding, Quote, Resolved, Span } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import type { CheckedItem, DraftContext, PreparedSource } from "./context.ts";
import { type Located, locate, locateBroken, type Word, wordsOf } from "./locate.ts";

/** Fewer quoted words than this are a phrase or a scare quote: it is not held against the sources when nobody is named. */
const PHRASE = 4;
/** A place that has this share of a quotation's words in order is the same quotation in other words. */
const NEARLY = 0.6;

const MARKED = /["“]([^"“”]+)["”]?|‘([^‘]+?)’(?!\p{L})|''([^']+)''/gu;

/** The stretches of a quote that stand in quotation marks, without the marks, parted at ellipses and brackets. */
export function quotedStretches(text: string, quote: Quote): Span[] {
  return quote.content.flatMap(({ start, end }) => {
    const content = text.slice(start, end);
    const marked = Array.from(content.matchAll(MARKED), (match) => {
      const inner = match[1] ?? match[2] ?? match[3] ?? "";
      return { start: start + match.index + match[0].indexOf(inner), text: inner };
    });
    const whole = marked.length === 0 && quote.kind === "direct" ? [{ start, text: content }] : marked;
    return whole.flatMap((stretch) => partAtOmissions(stretch.text, stretch.start));
  });
}

function partAtOmissions(text: string, start: number): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const omission of [...text.matchAll(/\s*(?:…|\.\s?\.\s?\.|\[[^\]]*\]|\([^)]*\))\s*/gu), null]) {
    const end = omission?.index ?? text.length;
    const words = wordsOf(text.slice(from, end), start + from);
    const [first, last] = [words[0], words.at(-1)];
    // From the first word to the last: the comma before the mark belongs to the sentence, not to the quotation.
    if (first !== undefined && last !== undefined) parts.push({ start: first.start, end: last.end });
    if (omission !== null) from = omission.index + omission[0].length;
  }
  return parts;
}

/** Checks the quotations of a draft, in its order. */
export function checkQuotations(context: DraftContext): CheckedItem[] {
  const { draft } = context;
  const { article } = draft.document;
  return draft.quotes
    .filter(({ kind, parent }) => kind !== "indirect" && parent === null)
    .flatMap((quote) => quotedStretches(plainText(article), quote).flatMap((span) => checkStretch(context, quote, span) ?? []));
}

interface Place extends Located {
  readonly source: PreparedSource;
}

function checkStretch(context: DraftContext, quote: Quote, span: Span): CheckedItem | null {
  const { draft, sources, resolved } = context;
  const { article } = draft.document;
  const text = plainText(article).slice(span.start, span.end).replace(/\s+/gu, " ");
  const words = wordsOf(plainText(article).slice(span.start, span.end), span.start);
  if (words.length < PHRASE && (words.length < 2 || quote.attribution.length === 0)) return null;
  const places = sources
    .flatMap((source): Place[] => {
      const found = nearestPlace(words, source);
      return found === null ? [] : [{ ...found, source }];
    })
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.similarity - a.similarity);
  const exact = places.filter((place) => place.exact);
  const base = { draft: article.id, kind: "quotation" as const, span };
  if (exact.length > 0) {
    const finding = otherSpeaker(context, quote, span, exact);
    return { ...base, status: finding === null ? "found" : "differs", found: exact.map(found), finding };
  }
  const part = partlyQuoted(words, places, article.text.slice(span.start, span.end));
  if (part !== null) return { ...base, status: "found", found: [found(part)], finding: null };
  const nearest = places[0];
  const speakers = resolved.quotes.get(quote.id)?.speakers ?? [];
  const draftSide = {
    position: "wording" as const,
    value: text,
    holds: [article.id],
    carries: [],
    speakers,
    evidence: [{ source: article.id, claim: null, quote: quote.id, span }],
  };
  const common = {
    facet: "wording" as const,
    point: null,
    importance: 0.8,
    location: { source: article.id, span },
    key: words.map(({ folded }) => folded).join(" "),
  };
  if (nearest !== undefined && nearest.similarity >= NEARLY && words.length >= PHRASE) {
    const theirs = nearest.source.extraction.document.article.text.slice(nearest.span.start, nearest.span.end);
    const finding: Finding = {
      ...common,
      rule: "altered-quotation",
      verdict: "conflict",
      confidence: Math.min(0.99, 0.8 + 0.2 * nearest.similarity),
      title: "Quotation altered",
      message: `The draft quotes “${clip(text)}”; ${nearest.source.extraction.document.article.path} has “${clip(theirs)}”.`,
      sides: [
        draftSide,
        {
          position: "wording",
          value: theirs,
          holds: [nearest.source.id],
          carries: [],
          speakers: speakersAt(resolved, nearest),
          evidence: [{ source: nearest.source.id, claim: null, quote: quoteAt(nearest)?.id ?? null, span: nearest.span }],
        },
      ],
      diff: diffWords(text, theirs).map(({ added, removed, value }) => ({
        op: added ? ("insert" as const) : removed ? ("delete" as const) : ("equal" as const),
        text: value,
      })),
    };
    return { ...base, status: "differs", found: [found(nearest)], finding };
  }
  const certain = words.length >= PHRASE;
  const finding: Finding = {
    ...common,
    rule: "unknown-quotation",
    verdict: "unsupported",
    confidence: certain ? 0.97 : 0.7,
    title: "Quotation in no source",
    message: `No source has the words “${clip(text)}”.`,
    sides: [draftSide],
    diff: null,
  };
  return { ...base, status: "not-found", found: [], finding };
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
  const near = locate(words, source.words, source.index);
  if (near?.exact === true) return near;
  const best = locateBroken(words, source.words, source.index, source.extraction.document.article.text) ?? near;
  if (best?.exact === true || words.length <= PHRASE || !OPENERS.has(words[0]?.folded ?? "")) return best;
  const rest = nearestPlace(words.slice(1), source);
  return rest?.exact === true ? rest : best;
}

const found = ({ source, span }: Place) => ({ source: source.id, span });
const clip = (text: string) => (text.length > 120 ? `${text.slice(0, 117).trimEnd()}…` : text);

function quoteAt({ source, span }: Place): Quote | null {
  const covers = ({ content }: Quote) => content.some(({ start, end }) => start <= span.start + 1 && end >= span.end - 1);
  return source.extraction.quotes.find((quote) => quote.kind !== "indirect" && covers(quote)) ?? null;
}

function speakersAt(resolved: Resolved, place: Place): readonly string[] {
  const quote = quoteAt(place);
  return quote === null ? [] : (resolved.quotes.get(quote.id)?.speakers ?? []);
}

/** The words stand in the sources, but as somebody else's: a finding, or null where one source gives them to the same speaker. */
function otherSpeaker({ draft, resolved }: DraftContext, quote: Quote, span: Span, exact: readonly Place[]): Finding | null {
  const ours = resolved.quotes.get(quote.id)?.speakers ?? [];
  if (ours.length === 0) return null;
  const linked = new Set(ours.flatMap((id) => [id, ...(resolved.speakers.find((speaker) => speaker.id === id)?.speaksFor ?? [])]));
  const named = exact.map((place) => ({ place, theirs: speakersAt(resolved, place) })).filter(({ theirs }) => theirs.length > 0);
  const speaksForUs = (id: string) =>
    resolved.speakers.find((speaker) => speaker.id === id)?.speaksFor.some((principal) => ours.includes(principal)) ?? false;
  if (named.length === 0 || named.some(({ theirs }) => theirs.some((id) => linked.has(id) || speaksForUs(id)))) return null;
  const name = (ids: readonly string[]) =>
    ids.map((id) => resolved.speakers.find((speaker) => speaker.id === id)?.name ?? id).join(" and ");
  const { article } = draft.document;
  const text = article.text.slice(span.start, span.end);
  const [first] = named;
  if (first === undefined) return null;
  return {
    rule: "quotation-speaker",
    verdict: "conflict",
    facet: "attribution",
    point: null,
    confidence: 0.95,
    importance: 0.85,
    diff: null,
    title: "Quotation given to another speaker",
    location: { source: article.id, span },
    key: wordsOf(text)
      .map(({ folded }) => folded)
      .join(" "),
    message: `The draft gives “${clip(text)}” to ${name(ours)}; ${first.place.source.extraction.document.article.path} gives it to ${name(first.theirs)}.`,
    sides: [
      {
        position: "value",
        value: name(ours),
        holds: [article.id],
        carries: [],
        speakers: ours,
        evidence: [{ source: article.id, claim: null, quote: quote.id, span }],
      },
      {
        position: "value",
        value: name(first.theirs),
        holds: named.map(({ place }) => place.source.id),
        carries: [],
        speakers: first.theirs,
        evidence: named.map(({ place }) => ({ source: place.source.id, claim: null, quote: quoteAt(place)?.id ?? null, span: place.span })),
      },
    ],
  };
}
