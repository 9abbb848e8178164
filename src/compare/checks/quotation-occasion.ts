/** The same words put on different occasions: a post here, an interview there; said to one outlet here, to another there; said of two things. */
import { MEDIA_NOUNS, OCCASION_KINDS } from "../../lexicon/occasions.ts";
import type { Quote, QuoteVersion, Span } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, keyNames, shortName, sourceName, textAt, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { targetsApart } from "../targets.ts";

/** Words of the article, as a finding gives them and where they stand. */
interface Told {
  readonly text: string;
  readonly span: Span;
}

/** On what occasion, or to whom, an article has something said: what tells it from another occasion, and the article's words. */
interface Placed extends Told {
  readonly kinds: ReadonlySet<string>;
}

export function checkQuotationOccasion(comparison: Comparison): Draft[] {
  return comparison.matches.flatMap(({ kind, a, b, otherSpeaker, diff, similarity }): Draft[] => {
    if (kind === "paraphrased" || otherSpeaker) return [];
    const places = occasionsApart(comparison, a, b) ?? outletsApart(comparison, a, b) ?? aimsApart(comparison, a, b);
    if (places === null) return [];
    const [left, right] = places;
    const who = a.speakers.map((id) => shortName(comparison, id)).join(" and ");
    return [
      {
        rule: "quotation-occasion",
        verdict: "difference",
        facet: "wording",
        point: null,
        title: who === "" ? "Where it was said" : `Where ${who} said it`,
        message: `${left.text} in ${sourceName(comparison, a.source)}; ${right.text} in ${sourceName(comparison, b.source)}.`,
        confidence: Math.min(0.8, 0.6 + 0.15 * similarity),
        sides: [sideOf(a, left), sideOf(b, right)],
        diff: kind === "same" ? null : diff,
        key: `${keyNames(comparison, a.speakers)}|${a.words.slice(0, 6).join(" ")}`,
      },
    ];
  });
}

/** The words for two things of which the words are said, or null. */
function aimsApart(comparison: Comparison, a: QuoteVersion, b: QuoteVersion): [Told, Told] | null {
  const targets = targetsApart(comparison, a, b);
  return targets === null ? null : [within("of", targets[0]), within("of", targets[1])];
}

/** The words for two occasions of kinds that have nothing in common, or null. */
export function occasionsApart(comparison: Comparison, a: QuoteVersion, b: QuoteVersion): [Told, Told] | null {
  const [left, right] = [occasionOf(comparison, a), occasionOf(comparison, b)];
  if (left === null || right === null || [...left.kinds].some((one) => right.kinds.has(one))) return null;
  return [left, right];
}

const within = (preposition: string, { text, span }: Told): Told => ({ text: `${preposition} ${text}`, span });

/** The kinds of occasion that the quotes of a version are given, or null where the article gives none. */
function occasionOf(comparison: Comparison, version: QuoteVersion): Placed | null {
  const places = quotesAround(comparison, version)
    .flatMap(({ medium, occasion }): Span[] => [medium, occasion].filter((span) => span !== null))
    .map((span): Told => ({ text: textAt(comparison, version.source, span), span }));
  const kindsOf = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[^a-z-]+/u)
      .flatMap((word) => OCCASION_KINDS.get(word) ?? []);
  const place = places.find(({ text }) => kindsOf(text).length > 0);
  return place === undefined ? null : { kinds: new Set(places.flatMap(({ text }) => kindsOf(text))), ...place };
}

/** The words for two outlets that each article says the words were said to, or null: other names, no one of which can be the other's. */
export function outletsApart(comparison: Comparison, a: QuoteVersion, b: QuoteVersion): [Told, Told] | null {
  const [left, right] = [outletOf(comparison, a), outletOf(comparison, b)];
  if (left === null || right === null) return null;
  const isAlike = (one: string, other: string): boolean => one.startsWith(other.slice(0, 3)) || other.startsWith(one.slice(0, 3));
  const initials = ({ kinds }: Placed): string => [...kinds].map((word) => word[0]).join("");
  if ([...left.kinds].some((one) => [...right.kinds].some((other) => isAlike(one, other)))) return null;
  if (left.kinds.has(initials(right)) || right.kinds.has(initials(left))) return null;
  return [within("told", left), within("told", right)];
}

/** The one outlet to which a version was said, with the words of its name in lower case. */
function outletOf(comparison: Comparison, version: QuoteVersion): Placed | null {
  const told = quotesAround(comparison, version).filter(({ addressee }) => addressee !== null);
  const texts = unique(told.map(({ addressee }) => textAt(comparison, version.source, addressee as Span)));
  const [text] = texts;
  const span = told[0]?.addressee;
  if (text === undefined || !span || texts.length > 1) return null;
  // "a station in Orla": where it is, is not its name.
  const name = text.replace(/ (?:in|on|at|for) .*$/u, "");
  const names = name.split(/[^\p{L}\p{N}.&-]+/u).filter((word) => /^\p{Lu}/u.test(word) && word !== "The");
  const isOutlet =
    text.split(/[^\p{L}-]+/u).some((word) => MEDIA_NOUNS.has(word.toLowerCase())) ||
    told.some(({ id }) => comparison.speakers.get(comparison.story.resolved.quotes.get(id)?.addressee ?? "")?.type === "organization");
  return names.length > 0 && isOutlet
    ? { kinds: new Set(names.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""))), text, span }
    : null;
}

/** The quotes of a version; where none of them tells an occasion or addressee, the one that it goes on with in the paragraph. */
function quotesAround(comparison: Comparison, { source, quotes, span, speakers }: QuoteVersion): Quote[] {
  const own = quotes.flatMap((id) => comparison.quotes.get(id) ?? []);
  if (own.some(({ addressee, medium, occasion }) => addressee !== null || medium !== null || occasion !== null)) return own;
  const { text } = documentOf(comparison, source).article;
  const before = (comparison.extractions.get(source)?.quotes ?? [])
    .filter(({ id, content }) => {
      const end = content.at(-1)?.end ?? span.end;
      const who = comparison.story.resolved.quotes.get(id)?.speakers ?? [];
      return end <= span.start && !text.slice(end, span.start).includes("\n") && who.some((one) => speakers.includes(one));
    })
    .at(-1);
  return before ? [...own, before] : own;
}

/** The quotation, and the words that tell its occasion. */
function sideOf({ source, speakers, span, quotes }: QuoteVersion, told: Told): Draft["sides"][number] {
  const quote = quotes[0] ?? null;
  return {
    position: "value",
    value: told.text,
    holds: [source],
    carries: [],
    speakers,
    evidence: [
      { source, claim: null, quote, span },
      { source, claim: null, quote: null, span: told.span },
    ],
  };
}
