/** When or where a deed of the draft took place, where a source tells the deed with another hour or place of the kind: "until dawn", "until midnight". */
import { areSynonyms, isKindOf } from "../lexicon/wordnet.ts";
import type { Document, Extraction, Token } from "../model/index.ts";
import { children, dependents, isNegated, tokenAt } from "../tree/index.ts";
import type { Overlay, Substitution } from "./substitutions.ts";

/**
 * Pairs of an hour or place of the draft and one of a source's sentence: behind one preposition, on one verb with one subject, and the only
 * ones there behind it.
 */
export function otherSettings(ours: Extraction, theirs: Extraction, { pairs }: Overlay): Pick<Substitution, "ours" | "theirs">[] {
  const taken = new Set(pairs.values());
  return [...pairs].flatMap(([verb, other]) => {
    const [said, told] = [tokenAt(ours.document, verb), tokenAt(theirs.document, other)];
    if (said.upos !== "VERB" || told.upos !== "VERB" || said.lemma !== told.lemma) return [];
    if (isNegated(ours.document, verb) || isNegated(theirs.document, other) || !isOfOne(ours, verb, theirs, other, pairs)) return [];
    return obliques(ours.document, verb).flatMap((token) => {
      if (token.upos !== "NOUN" || pairs.has(token.index)) return [];
      const preposition = caseOf(ours.document, token);
      const [rival, ...rest] = besides(theirs.document, other, preposition);
      if (rival?.upos !== "NOUN" || rest.length > 0 || besides(ours.document, verb, preposition).length > 1 || taken.has(rival.index))
        return [];
      const [own, there] = [token.lemma.toLowerCase(), rival.lemma.toLowerCase()];
      const isHour = HOURS.has(own) && HOURS.has(there) && daysOf(ours.document, token) === daysOf(theirs.document, rival);
      return (isHour && !meets(own, there)) || (preposition !== "" && isPlace(own) && isPlace(there) && !isRelated(own, there))
        ? [{ ours: token, theirs: rival }]
        : [];
    });
  });
}

/** What hangs on a verb behind a preposition; behind none, the hours only: "Friday evening". */
const besides = (document: Document, verb: number, preposition: string): Token[] =>
  obliques(document, verb).filter(
    (one) => caseOf(document, one) === preposition && (preposition !== "" || HOURS.has(one.lemma.toLowerCase())),
  );

/** Names of days beside an hour. */
const daysOf = (document: Document, { index }: Token): string =>
  wordsOf(
    document,
    children(document, index).filter((child) => tokenAt(document, child).upos === "PROPN"),
  );

/** The words before a noun that put it somewhere: "up to". */
const caseOf = (document: Document, { index }: Token): string => wordsOf(document, dependents(document, index, "case"));

const obliques = (document: Document, verb: number): Token[] => dependents(document, verb, "obl").map((child) => tokenAt(document, child));

const wordsOf = (document: Document, tokens: readonly number[]): string => tokens.map((at) => tokenAt(document, at).lower).join(" ");

/** One subject by its words or, where one of them is a pronoun, by whom it stands for; both active or both passive. */
function isOfOne(ours: Extraction, verb: number, theirs: Extraction, other: number, pairs: Overlay["pairs"]): boolean {
  const subject = ({ document }: Extraction, head: number): Token | undefined =>
    children(document, head)
      .map((child) => tokenAt(document, child))
      .find(({ deprel }) => deprel.startsWith("nsubj"));
  const [own, there] = [subject(ours, verb), subject(theirs, other)];
  if (own === undefined || there === undefined || own.deprel !== there.deprel) return false;
  if (pairs.get(own.index) === there.index) return true;
  const who = ({ claims }: Extraction, { index }: Token): string | null =>
    claims.flatMap((claim) => claim.arguments).find(({ head, speaker }) => head === index && speaker !== null)?.speaker ?? null;
  return who(ours, own) !== null && who(ours, own) === who(theirs, there);
}

/** From and to which hour of a day a word may stand. */
const HOURS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dawn", [4, 8]],
  ["daybreak", [4, 8]],
  ["sunrise", [4, 8]],
  ["morning", [4, 12]],
  ["noon", [11, 13]],
  ["midday", [11, 14]],
  ["lunchtime", [11, 14]],
  ["afternoon", [12, 17]],
  ["dusk", [17, 22]],
  ["sunset", [17, 22]],
  ["nightfall", [17, 22]],
  ["evening", [17, 24]],
  ["night", [17, 28]],
  ["midnight", [23, 25]],
]);

function meets(own: string, other: string): boolean {
  const [[from, to], [start, end]] = [HOURS.get(own) ?? [0, 24], HOURS.get(other) ?? [0, 24]];
  return from < end && start < to;
}

/** Kinds of places at which one is, and to which one goes. */
const PLACES = ["building", "facility", "educational institution", "medical institution", "geographical area", "body of water"];

const isPlace = (word: string): boolean => PLACES.some((kind) => isKindOf(word, kind, "n", 2));

/** A word for the same, or the wider or narrower one of two: "clinic" and "hospital". */
export const isRelated = (a: string, b: string): boolean => areSynonyms(a, b, "n") || isKindOf(a, b, "n", 3) || isKindOf(b, a, "n", 3);
