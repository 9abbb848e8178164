/**
 * Names of three words and more ("Federal Transport Commission") of which all words but one are the same, and that one is nearly so: in two articles or in one;
 * and those of which one goes on with the word for what the body is ("the Lower Orla Club", "the Lower Orla Club Coalition").
 */
import { ORGANIZATION_HEADS } from "../../lexicon/organizations.ts";
import type { Mention, Side } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { confidenceOf, editDistance, fold } from "../spelling.ts";

interface Named {
  readonly source: string;
  readonly mention: Mention;
  readonly words: readonly string[];
}

/** Capital words of a name from which on one that differs is a slip and not another name. */
const LEAST_WORDS = 3;
/** Letters with which two spellings of one word begin alike. */
const ALIKE = 3;

export function checkBodyNames(comparison: Comparison): Draft[] {
  const uses = [...comparison.extractions].flatMap(([source, { mentions }]) =>
    mentions
      .filter(({ type, entityType }) => type === "name" && entityType !== "person")
      .map((mention): Named => ({ source, mention, words: mention.name.split(/\s+/u) }))
      .filter(({ words }) => words.length >= LEAST_WORDS),
  );
  const names = unique(uses.map(({ mention }) => mention.name));
  return names.flatMap((name, at) =>
    names.slice(at + 1).flatMap((other): Draft[] => {
      const words = [name, other].map((one) => one.split(/\s+/u)) as [string[], string[]];
      const pair = slipBetween(...words);
      const isLonger = pair === null && isOneMore(...words);
      if (pair === null && !isLonger) return [];
      const sides = [name, other].map((one) => uses.filter(({ mention }) => mention.name === one)) as [Named[], Named[]];
      // A short form that stands beside the whole name is no other one.
      if (isLonger && sides.flat().some((use) => goesOn(comparison, use))) return [];
      if (isLonger && sides[0].some(({ source }) => sides[1].some((use) => use.source === source))) return [];
      const made = draft(comparison, sides, pair ?? [name, other]);
      return [isLonger ? { ...made, confidence: 0.7, finer: true } : made];
    }),
  );
}

/** The one word in which two names differ, as each has it; null where there are more, or where it is another word. */
function slipBetween(a: readonly string[], b: readonly string[]): readonly [string, string] | null {
  if (a.length !== b.length) return null;
  const differing = a.map((word, at) => [word, b[at] ?? ""] as const).filter(([one, other]) => fold(one) !== fold(other));
  const [pair] = differing;
  if (pair === undefined || differing.length > 1) return null;
  const [one, other] = [fold(pair[0]), fold(pair[1])];
  return one.length > ALIKE && one.slice(0, ALIKE) === other.slice(0, ALIKE) && editDistance(one, other) <= 2 && !/\d/u.test(pair.join(""))
    ? pair
    : null;
}

/** "the Orla Trust Funds": the name was cut before a word that belongs to it. */
function goesOn(comparison: Comparison, { source, mention }: Named): boolean {
  const next = documentOf(comparison, source).tokens[mention.last];
  return next !== undefined && /^\p{Lu}/u.test(next.text) && /^(?:NOUN|PROPN)$/u.test(next.upos);
}

/** Whether one name ends as a body's does and the other has one such word more. */
function isOneMore(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isHead = (word: string | undefined): boolean => ORGANIZATION_HEADS.has(word?.toLowerCase() ?? "");
  return (
    long.length === short.length + 1 &&
    short.every((word, at) => fold(word) === fold(long[at] ?? "")) &&
    isHead(short.at(-1)) &&
    isHead(long.at(-1))
  );
}

function draft(
  comparison: Comparison,
  sides: readonly [readonly Named[], readonly Named[]],
  [one, other]: readonly [string, string],
): Draft {
  const list = (uses: readonly Named[]): string => unique(uses.map(({ source }) => sourceName(comparison, source))).join(", ");
  const [left, right] = sides.map((uses) => uses[0]?.mention.name ?? "");
  return {
    rule: "name-spelling",
    verdict: "difference",
    facet: "name",
    point: null,
    title: "Name",
    message:
      list(sides[0]) === list(sides[1])
        ? `${list(sides[0])} spells it both "${left ?? ""}" and "${right ?? ""}".`
        : `"${left ?? ""}" in ${list(sides[0])}, "${right ?? ""}" in ${list(sides[1])}.`,
    confidence: confidenceOf(one, other),
    sides: sides.map((uses) => side(comparison, uses, list(sides[0]) === list(sides[1]))),
    diff: null,
    key: [fold(one), fold(other)].sort().join("~"),
  };
}

/** `every`: with all places, for an article that has to be set right in each of them; else the first of each article. */
function side(comparison: Comparison, uses: readonly Named[], every: boolean): Side {
  const first = [...new Map([...uses].reverse().map((use) => [use.source, use])).values()].reverse();
  const each = every ? uses : first;
  return {
    position: "value",
    value: uses[0]?.mention.name ?? null,
    holds: unique(each.map(({ source }) => source)),
    carries: [],
    speakers: unique(uses.flatMap(({ source, mention }) => comparison.story.resolved.speakerAt(source, mention.head) ?? [])),
    evidence: each.map(({ source, mention }) => ({ source, claim: null, quote: null, span: mention.span })),
  };
}
