/** One person or organization whose name is spelled in two ways. */
import type { Mention, Side } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";

interface Use {
  readonly source: string;
  readonly mention: Mention;
  readonly word: string;
}

export function checkNameSpelling(comparison: Comparison): Draft[] {
  return [...withinSpeakers(comparison), ...acrossSpeakers(comparison)];
}

/** Two people of different articles, never in one, of whose names all words but one are the same, and that one is spelled nearly so. */
function acrossSpeakers(comparison: Comparison): Draft[] {
  const { resolved } = comparison.story;
  const people = resolved.speakers.filter(({ type, name }) => type === "person" && nameWords(name).length >= 2);
  const usesOf = (id: string): Use[] =>
    [...comparison.extractions.keys()].flatMap((source) =>
      resolved
        .mentionsOf(id, source)
        .filter(({ type }) => type === "name")
        .map((mention): Use => ({ source, mention, word: mention.name })),
    );
  return pairs(people.map(({ id }) => id)).flatMap(([a, b]): Draft[] => {
    const [left, right] = [a, b].map((id) => nameWords(comparison.speakers.get(id)?.name ?? "")) as [string[], string[]];
    const differing = left.map((word, at) => [word, right[at] ?? ""] as const).filter(([one, other]) => fold(one) !== fold(other));
    const [pair] = differing;
    if (left.length !== right.length || differing.length !== 1 || !pair || !isOtherSpelling(pair[0], pair[1])) return [];
    const [own, other] = [usesOf(a), usesOf(b)];
    if (own.length === 0 || other.length === 0 || sources(own).some((source) => sources(other).includes(source))) return [];
    return [
      {
        rule: "name-spelling",
        verdict: "difference",
        facet: "name",
        point: null,
        title: "Name",
        message: `"${print(own)}" in ${list(comparison, own)}, "${print(other)}" in ${list(comparison, other)}.`,
        confidence: confidenceOf(pair[0], pair[1]) - 0.1,
        sides: [side(own, a), side(other, b)],
        diff: null,
        key: [fold(pair[0]), fold(pair[1])].sort().join("~"),
      },
    ];
  });
}

function withinSpeakers(comparison: Comparison): Draft[] {
  return comparison.story.resolved.speakers.flatMap((speaker) => {
    if (speaker.type === "place" || speaker.type === "group") return [];
    const uses = [...comparison.extractions.keys()].flatMap((source) =>
      comparison.story.resolved
        .mentionsOf(speaker.id, source)
        .filter(({ type }) => type === "name")
        .flatMap((mention) => nameWords(mention.name).map((word): Use => ({ source, mention, word }))),
    );
    const words = [...new Set(uses.map(({ word }) => word))];
    const given = new Set((speaker.given ?? []).flatMap((name) => nameWords(name).map(fold)));
    return pairs(words)
      .filter(([a, b]) => isOtherSpelling(a, b) && !(given.has(fold(a)) && given.has(fold(b))))
      .flatMap(([a, b]): Draft[] => {
        const [left, right] = [uses.filter(({ word }) => word === a), uses.filter(({ word }) => word === b)];
        const only = (own: readonly Use[], other: readonly Use[]): string[] =>
          sources(own).filter((source) => !sources(other).includes(source));
        const across = only(left, right).length > 0 && only(right, left).length > 0;
        const [common, rare] = [left, right].sort((x, y) => sources(y).length - sources(x).length || y.length - x.length) as [Use[], Use[]];
        // Inside one article only a slip counts, a form used once beside one used often: two forms used alike are two people.
        const inside = !across;
        if (
          inside &&
          (rare.length > 1 || sources(rare)[0] === undefined || common.filter(({ source }) => source === sources(rare)[0]).length < 3)
        )
          return [];
        return [
          {
            rule: "name-spelling",
            verdict: "difference",
            facet: "name",
            point: null,
            title: "Name",
            message: inside
              ? `${sourceName(comparison, (common[0] as Use).source)} spells it both "${print(common)}" and "${print(rare)}".`
              : `"${print(common)}" in ${list(comparison, common)}, "${print(rare)}" in ${list(comparison, rare)}.`,
            confidence: confidenceOf(a, b),
            sides: [side(common, speaker.id), side(rare, speaker.id)],
            diff: null,
            key: [fold(a), fold(b)].sort().join("~"),
          },
        ];
      });
  });
}

function sources(uses: readonly Use[]): string[] {
  return [...new Set(uses.map(({ source }) => source))];
}

function list(comparison: Comparison, uses: readonly Use[]): string {
  return sources(uses)
    .map((source) => sourceName(comparison, source))
    .join(", ");
}

function print(uses: readonly Use[]): string {
  const [best] = [...uses].sort((a, b) => b.mention.name.length - a.mention.name.length);
  return best?.mention.name ?? "";
}

/** Words of a name that can be misspelled: no initials, no particles of two letters, no plural or possessive marks. */
function nameWords(name: string): string[] {
  return name
    .split(/[\s-]+/u)
    .map((word) => word.replace(/[’']s?$/u, "").replace(/[.,]/gu, ""))
    .filter((word) => /^\p{Lu}[\p{L}’']{2,}$/u.test(word) && !/^\p{Lu}+$/u.test(word));
}

/** Lower case without accents, hyphens and apostrophes: the house style of an outlet, not another spelling. */
function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
}

/** Whether two words are one name spelled in two ways: a letter or two apart, and not a short form or another ending of grammar. */
export function isOtherSpelling(left: string, right: string): boolean {
  const [a, b] = [fold(left), fold(right)];
  if (a === b || Math.min(a.length, b.length) < 3) return false;
  // Short forms: Rob and Robert, Dem and Democrat; grammar: Republican and Republicans, Texas and Texan.
  const prefix = commonPrefix(a, b);
  if (prefix === Math.min(a.length, b.length) && Math.abs(a.length - b.length) !== 1) return false;
  if (stem(a) === stem(b)) return false;
  const distance = editDistance(a, b);
  const longest = Math.max(a.length, b.length);
  if (distance > 2 || distance / longest > 0.34) return false;
  // Short words a letter apart are mostly two names (Ann and Dan, Hill and Bill): the first letter must agree, or sound alike.
  return a[0] === b[0] || (longest >= 6 && SOUNDS.some((group) => group.includes(a[0] as string) && group.includes(b[0] as string)));
}

function stem(word: string): string {
  return word.replace(/(?:as|i?ans?|ns?|s|ese|ish)$/u, "");
}

/** Letters that transliterations exchange at the head of a name. */
const SOUNDS: readonly string[] = ["qgk", "ck", "jyg", "vw", "sz", "ie", "ae", "uo"];

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Levenshtein distance with exchange of neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] as number;
}

function confidenceOf(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return Math.min(0.95, 0.6 + 0.05 * (longest - editDistance(fold(a), fold(b))));
}

function pairs(words: readonly string[]): [string, string][] {
  return words.flatMap((a, x) => words.slice(x + 1).map((b): [string, string] => [a, b]));
}

function side(uses: readonly Use[], speaker: string): Side {
  const first = [
    ...new Map([...uses].sort((a, b) => b.mention.name.length - a.mention.name.length).map((use) => [use.source, use])).values(),
  ];
  const each = sources(uses).map((source) => first.find((use) => use.source === source) ?? (first[0] as Use));
  return {
    position: "value",
    value: print(uses),
    holds: sources(uses),
    carries: [],
    speakers: [speaker],
    evidence: each.map(({ source, mention }) => ({ source, claim: null, quote: null, span: mention.span })),
  };
}
