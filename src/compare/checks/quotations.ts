/** Wording of one quotation that differs between articles: altered, cut so that its sense changes, or stitched together. */
import { HEDGING, NARROWING, TURNING } from "../../lexicon/sense.ts";
import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import type { QuoteMatch, QuoteVersion, Rule, Side } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { keyNames, oneLine, shortName, sourceName, textAt, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { isOnOtherOccasion } from "../other-occasion.ts";
import { isIdle, isSlight, turnOf } from "../quoted-words.ts";
import { speakersOfOne } from "../quoted-voice.ts";

const RULE: Partial<Record<QuoteMatch["kind"], Rule>> = {
  altered: "altered-quotation",
  cut: "cut-quotation",
  stitched: "stitched-quotation",
};

/** One finding for each place where a wording differs, whatever the number of articles that have it. */
export function checkQuotations(comparison: Comparison): Draft[] {
  const groups = new Map<string, QuoteMatch[]>();
  for (const found of [...comparison.matches, ...comparison.trifles]) {
    const rule = RULE[found.kind];
    if (rule === undefined || (found.otherSpeaker && !isOneUtterance(found)) || isIdle(found) || isTurnedByTelling(comparison, found))
      continue;
    if (isOnOtherOccasion(comparison, found)) continue;
    const match = found.otherSpeaker ? speakersOfOne(comparison, found) : found;
    const key = `${rule}|${keyOf(comparison, match)}`;
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  return toldApart(
    comparison,
    [...groups].map(([key, group]) => draft(comparison, key, group)),
  );
}

/** Where two findings would have one title, each names to whom or in what its words were said, if that tells them apart. */
function toldApart(comparison: Comparison, drafts: readonly Draft[]): Draft[] {
  const fuller = drafts.map(({ title, sides }) => {
    const places = sides.flatMap(({ evidence }) => evidence.map(({ source, quote }) => placeOf(comparison, source, quote)));
    // What one article alone says of the place, or each otherwise, does not stand for both.
    const [place, ...others] = unique(places);
    return place == null || others.length > 0 ? title : `${title} ${place}`;
  });
  const isShared = (title: string, at: number): boolean => drafts.some((one, other) => other !== at && one.title === title);
  return drafts.map((one, at) => {
    const title = fuller[at] ?? one.title;
    return isShared(one.title, at) && fuller.filter((other) => other === title).length === 1 ? { ...one, title } : one;
  });
}

/** Words that a title may take to tell where something was said. */
const LONGEST_PLACE = 5;

/** "to reporters", "in a statement"; null where the article does not tell, or at length. */
function placeOf(comparison: Comparison, source: string, id: string | null): string | null {
  const quote = comparison.quotes.get(id ?? "");
  const span = quote?.addressee ?? quote?.medium;
  if (!quote || !span) return null;
  const text = textAt(comparison, source, span);
  if (text.split(" ").length > LONGEST_PLACE) return null;
  return quote.addressee ? `to ${text}` : text;
}

/** So long and so much the same that it is one utterance, whoever it is given to. */
function isOneUtterance({ a, shared, similarity }: QuoteMatch): boolean {
  return a.words.length >= LONG && shared >= 4 && similarity >= 0.85;
}

const LONG = 8;

/** The one negates what the other article denies in its own words, or does not give to the end: no other wording. */
function isTurnedByTelling(comparison: Comparison, match: QuoteMatch): boolean {
  const turn = match.kind === "altered" ? turnOf(comparison, match) : "none";
  return turn === "told-outside" || turn === "cut-short";
}

/** Speaker and the words that differ, in either order: the same whichever article comes first. */
function keyOf(comparison: Comparison, { a, b, changed }: QuoteMatch): string {
  const names = keyNames(comparison, [...a.speakers, ...b.speakers]);
  const words = changed
    .map(([left, right]) => [left.join(" "), right.join(" ")].sort().join("~"))
    .sort()
    .join(";");
  return `${names}|${words}|${nearby(a, changed[0]?.[0]) ?? nearby(b, changed[0]?.[1]) ?? ""}`;
}

/** The word before the first change: tells one "the" put in from another. */
function nearby({ words }: QuoteVersion, changed: readonly string[] | undefined): string | null {
  if (!changed || changed.length === 0) return null;
  const at = words.findIndex((_, start) => changed.every((word, k) => words[start + k] === word));
  return at > 0 ? (words[at - 1] ?? null) : null;
}

function draft(comparison: Comparison, key: string, group: readonly QuoteMatch[]): Draft {
  const first = group[0] as QuoteMatch;
  const [leftWords, rightWords] = [
    first.changed.map(([left]) => left.join(" ")).join(";"),
    first.changed.map(([, right]) => right.join(" ")).join(";"),
  ];
  const left: QuoteVersion[] = [];
  const right: QuoteVersion[] = [];
  for (const match of group) {
    const turned = match.changed.map(([own]) => own.join(" ")).join(";") === rightWords && leftWords !== rightWords;
    left.push(turned ? match.b : match.a);
    right.push(turned ? match.a : match.b);
  }
  const rule = RULE[first.kind] as Rule;
  const grave = first.kind === "altered" && first.finer !== true && first.changed.some(([own, other]) => turnsSense(own, other));
  const speakers = unique([...first.a.speakers, ...first.b.speakers]);
  const names = speakers.map((id) => shortName(comparison, id));
  const who = names.find((name) => /^\p{Lu}/u.test(name)) ?? names[0] ?? null;
  return {
    rule,
    verdict: grave ? "conflict" : "difference",
    weight: grave ? WEIGHTS.sense : weightOf(first),
    facet: "wording",
    point: null,
    title: who === null ? "Quotation" : `What ${who} said`,
    message: messageOf(comparison, first, left, right),
    confidence: Math.max(...group.map(({ confidence }) => confidence)),
    sides: [side(left), side(right)],
    ...(!grave && group.every((match) => match.finer === true || isSlight(match)) ? { finer: true } : {}),
    diff: first.diff,
    key: key.slice(key.indexOf("|") + 1),
  };
}

/**
 * How much it matters what a wording lacks or has otherwise: what its sense hangs on, words with content, small words that say something
 * (modals, prepositions), and those that only join.
 */
const WEIGHTS = { sense: 0.6, content: 0.52, small: 0.4, join: 0.2, clause: 0.35 };

/** Words that hardly anybody would miss. */
const JOINING = new Set(
  "a an the of that this these those is are was were be been am it its and so but then just very also too there here to in as s well now".split(
    " ",
  ),
);

function weightOf({ kind, changed }: QuoteMatch): number {
  const words = changed.flat(2);
  if (kind === "cut")
    return words.some((word) => TURNING.has(word) || NARROWING.has(word) || HEDGING.has(word)) ? WEIGHTS.content : WEIGHTS.clause;
  if (words.some((word) => TURNING.has(word))) return WEIGHTS.sense;
  if (words.some((word) => !STOP_WORDS.has(word))) return WEIGHTS.content;
  return words.every((word) => JOINING.has(word)) ? WEIGHTS.join : WEIGHTS.small;
}

function side(versions: readonly QuoteVersion[]): Side {
  const each = [...new Map(versions.map((version) => [version.source, version])).values()];
  const sources = each.map(({ source }) => source);
  return {
    position: "wording",
    value: oneLine(each[0]?.text ?? ""),
    holds: [],
    carries: sources,
    speakers: unique(each.flatMap(({ speakers }) => speakers)),
    evidence: each.map(({ source, quotes, span }) => ({ source, claim: null, quote: quotes[0] ?? null, span })),
  };
}

function messageOf(comparison: Comparison, match: QuoteMatch, left: readonly QuoteVersion[], right: readonly QuoteVersion[]): string {
  const names = (versions: readonly QuoteVersion[]): string =>
    unique(versions.map(({ source }) => sourceName(comparison, source))).join(", ");
  const [own, other] = [shown(match, "delete"), shown(match, "insert")];
  if (match.kind === "cut")
    return own
      ? `${names(right)} leaves out “${own}”, which ${names(left)} has.`
      : `${names(left)} leaves out “${other}”, which ${names(right)} has.`;
  if (match.kind === "stitched") return `${own ? names(right) : names(left)} leaves out "${own || other}" without an ellipsis.`;
  if (own && other) return `${names(left)} has "${own}", ${names(right)} "${other}".`;
  return own
    ? `${names(left)} has "${own}", ${names(right)} leaves it out.`
    : `${names(right)} has "${other}", ${names(left)} leaves it out.`;
}

/** The words that only one side has; without the places where both only join, where there are others that say something. */
function shown({ diff }: QuoteMatch, op: "insert" | "delete"): string {
  const places: { readonly op: string; readonly text: string }[][] = [[]];
  for (const part of diff ?? []) {
    if (part.op === "equal") places.push([]);
    else places.at(-1)?.push(part);
  }
  const joins = ({ text }: { readonly text: string }): boolean =>
    text
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => JOINING.has(word));
  const telling = places.filter((parts) => !parts.every(joins));
  return oneLine(
    (telling.length > 0 ? telling : places)
      .flat()
      .filter((part) => part.op === op)
      .map(({ text }) => text)
      .join(" … "),
  );
}

/** A negation in one wording only, or numbers that differ: the sense is not the same. */
function turnsSense(own: readonly string[], other: readonly string[]): boolean {
  // Whole phrases exchanged are another wording, whatever small words are in them.
  if (Math.max(own.length, other.length) > 3) return false;
  const negated = (words: readonly string[]): boolean => words.some((word) => TURNING.has(word));
  const numbers = (words: readonly string[]): string => words.filter((word) => /\d/u.test(word)).join(" ");
  return negated(own) !== negated(other) || (numbers(own) !== numbers(other) && numbers(own) !== "" && numbers(other) !== "");
}
