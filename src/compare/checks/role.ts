/** One person with two ranks of one family, of which a person normally holds one ("chief executive" here, "chairwoman" there). */
import { RANK_FAMILIES, RANK_SYNONYMS, RANK_TENSES } from "../../lexicon/ranks.ts";
import type { Mention, Side, Span } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { keyNames, shortName, sourceName, textAt, unique } from "../context.ts";
import type { Draft } from "../importance.ts";

interface Held {
  readonly source: string;
  readonly rank: string;
  readonly text: string;
  readonly span: Span;
}

export function checkRole(comparison: Comparison): Draft[] {
  return comparison.story.resolved.speakers
    .filter(({ type }) => type === "person")
    .flatMap((speaker) => {
      const held = [...comparison.extractions.keys()].flatMap((source) =>
        comparison.story.resolved.mentionsOf(speaker.id, source).flatMap((mention) => ranksOf(source, mention, comparison)),
      );
      return RANK_FAMILIES.flatMap((family): Draft[] => {
        const inFamily = held.filter(({ rank }) => [...family].some((name) => canonical(name) === rank));
        const bySource = new Map<string, Held[]>();
        for (const one of inFamily) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
        const ranks = unique(inFamily.map(({ rank }) => rank));
        // Every article must know one rank only, and they must be two: a person with two offices has them in one article too.
        if (ranks.length !== 2 || [...bySource.values()].some((list) => unique(list.map(({ rank }) => rank)).length > 1)) return [];
        const sides = ranks.map((rank) => inFamily.filter((one) => one.rank === rank)) as [Held[], Held[]];
        return [
          {
            rule: "role",
            verdict: "difference",
            facet: "role",
            point: null,
            title: `What ${shortName(comparison, speaker.id)} is`,
            message: sides
              .map((uses) => `"${uses[0]?.text}" in ${unique(uses.map(({ source }) => sourceName(comparison, source))).join(", ")}`)
              .join(", "),
            confidence: 0.75,
            sides: sides.map((uses) => side(uses, speaker.id)),
            diff: null,
            key: `${keyNames(comparison, [speaker.id])}|${[...ranks].sort().join("~")}`,
          },
        ];
      });
    });
}

function canonical(rank: string): string {
  return RANK_SYNONYMS.get(rank) ?? rank;
}

const LONGEST_FIRST = [...new Set([...RANK_FAMILIES.flatMap((family) => [...family]), ...RANK_SYNONYMS.keys()])].sort(
  (a, b) => b.length - a.length,
);

/** Ranks that stand with a name, and those by which a person is called ("the chairwoman of Vantor"). */
function ranksOf(source: string, { roles, type, span, name }: Mention, comparison: Comparison): Held[] {
  const own = type === "nominal" ? [{ text: textAt(comparison, source, span), span, core: name }] : [];
  return [...roles.map((role) => ({ ...role, core: role.text })), ...own].flatMap(({ text, span: at, core }): Held[] => {
    if (
      text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => RANK_TENSES.has(word))
    )
      return [];
    const plain = ` ${core.toLowerCase().replace(/,.*$/u, "")} `;
    const found = LONGEST_FIRST.find((rank) => plain.includes(` ${rank} `));
    return found === undefined ? [] : [{ source, rank: canonical(found), text: core, span: at }];
  });
}

function side(uses: readonly Held[], speaker: string): Side {
  const each = [...new Map(uses.map((use) => [use.source, use])).values()];
  return {
    position: "value",
    value: each[0]?.text ?? "",
    holds: each.map(({ source }) => source),
    carries: [],
    speakers: [speaker],
    evidence: each.map(({ source, span }) => ({ source, claim: null, quote: null, span })),
  };
}
