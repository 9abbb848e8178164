/** One person or organization whose name is spelled in two ways. */
import type { Mention, Side } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";
import { confidenceOf, fold, isOtherSpelling, nameWords } from "../spelling.ts";
import { checkBodyNames } from "./body-names.ts";
import { checkKinNames } from "./kin-names.ts";
import { checkNameForms } from "./name-forms.ts";

interface Use {
  readonly source: string;
  readonly mention: Mention;
  readonly word: string;
}

export function checkNameSpelling(comparison: Comparison): Draft[] {
  const found = [...withinSpeakers(comparison), ...acrossSpeakers(comparison)];
  const known = new Set(found.map(({ key }) => key));
  const others = [...checkBodyNames(comparison), ...checkKinNames(comparison), ...checkNameForms(comparison)];
  return [...found, ...others.filter(({ key }) => !known.has(key))];
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
    const [all, rest] = [usesOf(a), usesOf(b)];
    if (sources(all).some((source) => sources(rest).includes(source))) return [];
    // "T. Roe" and "Roe" have neither spelling.
    const [own, other] = [spelled(all, pair[0]), spelled(rest, pair[1])];
    if (own.length === 0 || other.length === 0) return [];
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

/** The uses that have a word of the name. */
const spelled = (uses: readonly Use[], word: string): Use[] =>
  uses.filter(({ mention }) => nameWords(mention.name).some((one) => fold(one) === fold(word)));

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
