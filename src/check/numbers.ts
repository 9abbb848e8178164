/** Every number of a draft, looked up in its sources. */
import type { Claim, Quantity, Span } from "../model/index.ts";
import { relate } from "../tree/quantity.ts";
import type { CheckedItem, DraftContext } from "./context.ts";
import { anotherNumber } from "./value-findings.ts";
import { locate, wordsOf } from "./locate.ts";
import { bestPlace, type ScoredPlace, shown } from "./nearest.ts";
import type { PreparedSource } from "./sources.ts";
import { type Near, TOLD } from "./trace.ts";
import { distinct, itemOf, missing, outsideQuotations } from "./unknown.ts";

const quantitiesOf = (claims: readonly Claim[]) => joined(distinct(claims.flatMap(({ quantities }) => quantities)));

/** Both counts of a vote as one number: of the larger by the smaller, over the words of the whole. */
function joined(quantities: readonly Quantity[]): Quantity[] {
  return quantities.flatMap((one, at) => {
    if (isTally(quantities[at - 1], one)) return [];
    const after = quantities[at + 1];
    if (after === undefined || !isTally(one, after)) return [one];
    const [most, least] = [Math.max(one.value, after.value), Math.min(one.value, after.value)];
    return [
      { ...one, value: most, low: most, high: most, of: `${most} to ${least}`, span: { start: one.span.start, end: after.span.end } },
    ];
  });
}

const isTally = (one: Quantity | undefined, other: Quantity): boolean =>
  one?.unit === "vote" && other.unit === "vote" && one.text === other.text && one.of !== other.of && other.head - one.head <= 4;

/** Words for amounts that no source need have in just these words. */
const VAGUE = /^(?:several|some|many|few|a few|dozens?|hundreds|thousands|millions|one|two|once|twice|half|a couple|couple|both)\b/iu;
/** Numbers up to this stand in any text for one thing or another. */
const SMALL = 12;
/** A small number found in a sentence with less in common than this is the number of something else. */
const RELATED = 0.15;

/** Checks the numbers of a draft, in its order. */
export function checkNumbers(context: DraftContext): CheckedItem[] {
  const { draft, sources, near } = context;
  const { article } = draft.document;
  return outsideQuotations(context, quantitiesOf(draft.claims)).flatMap((quantity) => {
    const around = near.allAround(quantity.span);
    const found = sources
      .flatMap((source) => bestPlace(source, placesOf(quantity, source), around) ?? [])
      .filter((place) => !isElsewhere(quantity, place))
      .sort((a, b) => b.score - a.score);
    const rival = found.length > 0 ? null : rivalOf(context, quantity, around);
    if (rival !== null) {
      const place = [{ source: rival.near.source.id, span: rival.span }];
      const finding = anotherNumber(quantity, rival, article.id);
      return [{ draft: article.id, kind: "number", span: quantity.span, status: "differs", found: place, finding }];
    }
    // "One shipping company", "both": nothing that could be looked up, unless a source has it in so many words.
    if (found.length === 0 && VAGUE.test(quantity.text) && quantity.unit === "") return [];
    return [
      itemOf(article.id, "number", quantity.span, shown(inNearest(found)), () =>
        missing(
          "unknown-number",
          quantity.text,
          article.id,
          quantity.span,
          isTold(around) && quantity.unit !== "" && !VAGUE.test(quantity.text),
        ),
      ),
    ];
  });
}

/** Whether the sources tell what the sentence tells, so that they might have had the detail. */
const isTold = (near: readonly Near[]) => near.some(({ score }) => score >= TOLD);

/** A bare small number far from what the draft tells: "seven" of a boy of seven for a vote of seven. */
const isElsewhere = ({ value, unit }: Quantity, { score }: ScoredPlace): boolean =>
  score < RELATED && Math.abs(value) <= SMALL && (unit === "" || unit === "person");

/** All but a word or two of the draft's sentence stands in the source's. */
const SAME_SENTENCE = 0.75;

/**
 * The one number of a source's sentence that the draft lacks, where the draft's sentence is that sentence but for one number, and no source has the
 * draft's: "by 9 to 4" for "by 8 to 4".
 */
function rivalOf({ draft }: DraftContext, quantity: Quantity, near: readonly Near[]): { near: Near; span: Span; text: string } | null {
  const place = draft.document.sentences.find(({ start, end }) => start <= quantity.span.start && quantity.span.start < end);
  if (place === undefined || quantity.approximate) return null;
  const ours = quantitiesAt(draft.claims, place);
  for (const one of near.filter(({ score }) => score >= SAME_SENTENCE).sort((a, b) => b.score - a.score)) {
    const there = one.source.extraction.document.sentences[one.sentence];
    if (there === undefined) continue;
    const theirs = quantitiesAt(one.source.extraction.claims, there);
    const odd = theirs.filter((other) => !ours.some((own) => isSame(own, other)));
    const own = ours.filter((other) => !theirs.some((one) => isSame(one, other)));
    const [rival] = odd;
    if (rival === undefined || odd.length !== 1 || own.length !== 1 || rival.unit !== quantity.unit || rival.approximate) continue;
    return { near: one, span: rival.span, text: rival.text };
  }
  return null;
}

const quantitiesAt = (claims: readonly Claim[], { start, end }: Span) =>
  quantitiesOf(claims).filter(({ span }) => span.start >= start && span.end <= end);

/** The places that tell about as much of what the draft tells as the best one; others have the number of something else. */
function inNearest(places: readonly ScoredPlace[]): readonly ScoredPlace[] {
  const best = Math.max(0, ...places.map(({ score }) => score));
  return places.filter(({ score }) => score >= best / 2);
}

/** All places of a source with the number, or one of which it is a rounding, or its very words. */
function placesOf(quantity: Quantity, source: PreparedSource): Span[] {
  const same = quantitiesOf(source.extraction.claims).filter((other) => isSame(quantity, other));
  const words = locate(wordsOf(quantity.text), source.words, source.index);
  const period = daysOf(quantity);
  return [
    ...same.map(({ span }) => span),
    ...(words?.exact === true ? [words.span] : []),
    ...(period === null ? [] : periodsIn(source, period)),
  ];
}

function isSame(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) {
    const [x, y] = [daysOf(a), daysOf(b)];
    return x !== null && y !== null && isSamePeriod(x, y);
  }
  if (a.unit === "vote") return a.of === b.of;
  return overlaps(a, b) || relate(a, b) === "rounded";
}

/** "At least 15" allows forty, but nobody would say so of forty: of what is bounded on one side the value itself must be near. */
const BOUND = 0.75;
const isOpen = ({ low, high }: Quantity) => low === null || high === null || (low === 0 && high > 0);
const isFar = (a: Quantity, b: Quantity) =>
  (isOpen(a) || isOpen(b)) && Math.min(Math.abs(a.value), Math.abs(b.value)) < BOUND * Math.max(Math.abs(a.value), Math.abs(b.value));

const overlaps = (a: Quantity, b: Quantity) =>
  !isFar(a, b) &&
  (a.low ?? -Infinity) <= (b.high ?? Infinity) &&
  (b.low ?? -Infinity) <= (a.high ?? Infinity) &&
  (a.value === b.value || a.approximate || b.approximate || a.low !== a.high || b.low !== b.high);

/** Lengths of units of time in days, as news counts them. */
const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4,
  year: 365,
  decade: 3650,
  century: 36500,
};

const daysOf = ({ value, unit }: Quantity): number | null => {
  const days = DAYS[unit];
  return days === undefined ? null : value * days;
};

/** "30 days" is a month, "52 weeks" a year. */
const isSamePeriod = (a: number, b: number): boolean => Math.abs(a - b) <= 0.04 * Math.max(a, b);

const PERIOD = /\b(?:an?|one|the (?:last|past|next)|within an?|every|per) (hour|day|week|fortnight|month|year|decade|century)\b/giu;

/** "In a decade" for ten years, "within a month" for thirty days. */
function periodsIn({ extraction: { document } }: PreparedSource, days: number): Span[] {
  return Array.from(document.article.text.matchAll(PERIOD), (match) => ({
    days: DAYS[(match[1] ?? "").toLowerCase()] ?? 0,
    span: { start: match.index, end: match.index + match[0].length },
  })).flatMap(({ days: other, span }) => (isSamePeriod(days, other) ? [span] : []));
}
