/**
 * One person with two ranks of one family, of which a person normally holds one ("chief executive" here, "chairwoman" there), and two people
 * with one office of which there is one ("his campaign manager, Ana Ruiz" here, "his campaign manager, Karl Benn" there).
 */
import { PAST_RANKS, RANK_FAMILIES, RANK_SYNONYMS, RANK_TENSES, SINGLE_OFFICES } from "../../lexicon/ranks.ts";
import type { Mention, Side, Span, Speaker } from "../../model/index.ts";
import { children, hasRelation, tokenAt } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, keyNames, shortName, sourceName, textAt, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { checkOtherDescriptions } from "./other-descriptions.ts";
import { checkStanding } from "./standing.ts";
import { checkSuperlatives } from "./superlatives.ts";

interface Held {
  readonly source: string;
  /** In its canonical form; "former mayor" where it is past. */
  readonly rank: string;
  readonly text: string;
  readonly span: Span;
  /** Speaker ids of those whose office it is ("his", "Lind's", "the council's"). */
  readonly owners: readonly string[];
}

const PAST = "former ";
const plainRank = (rank: string): string => (rank.startsWith(PAST) ? rank.slice(PAST.length) : rank);

export function checkRole(comparison: Comparison): Draft[] {
  const found = [...twoRanks(comparison), ...twoHolders(comparison), ...checkStanding(comparison), ...checkSuperlatives(comparison)];
  const settled = new Set(found.flatMap(({ sides }) => sides.flatMap(({ speakers }) => speakers)));
  return [...found, ...checkOtherDescriptions(comparison).filter(({ sides }) => !sides[0]?.speakers.some((id) => settled.has(id)))];
}

function twoRanks(comparison: Comparison): Draft[] {
  return comparison.story.resolved.speakers
    .filter(({ type }) => type === "person")
    .flatMap((speaker) => {
      const held = [...comparison.extractions.keys()].flatMap((source) =>
        comparison.story.resolved.mentionsOf(speaker.id, source).flatMap((mention) => ranksOf(source, mention, comparison)),
      );
      return RANK_FAMILIES.flatMap((family): Draft[] => {
        const inFamily = held.filter(({ rank }) => [...family].some((name) => canonical(name) === plainRank(rank)));
        const bySource = new Map<string, Held[]>();
        for (const one of inFamily) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
        const ranks = unique(inFamily.map(({ rank }) => rank));
        // Every article must know one rank only, and they must be two: a person with two offices has them in one article too.
        if (ranks.length !== 2 || new Set(ranks.map((rank) => rank.startsWith(PAST))).size > 1) return [];
        if ([...bySource.values()].some((list) => unique(list.map(({ rank }) => rank)).length > 1)) return [];
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

/** Two people of different articles with one office of one person or body, of which there is one at a time. */
function twoHolders(comparison: Comparison): Draft[] {
  const { speakers } = comparison.story.resolved;
  const held = speakers
    .filter(({ type, name }) => type === "person" && /^\p{Lu}\S*\s/u.test(name))
    .flatMap((speaker) =>
      [...comparison.extractions.keys()].flatMap((source) =>
        comparison.story.resolved
          .mentionsOf(speaker.id, source)
          .flatMap((mention) => ranksOf(source, mention, comparison))
          // Of those who held an office once there may be many.
          .filter(({ rank, owners }) => SINGLE_OFFICES.has(rank) && owners.length === 1 && owners[0] !== speaker.id)
          .map((one) => ({ ...one, speaker })),
      ),
    );
  const offices = new Map<string, (Held & { readonly speaker: Speaker })[]>();
  for (const one of held) {
    const office = `${one.rank}|${one.owners[0] ?? ""}`;
    offices.set(office, [...(offices.get(office) ?? []), one]);
  }
  return [...offices.values()].flatMap((uses): Draft[] => {
    const holders = unique(uses.map(({ speaker }) => speaker));
    const [rank, owner] = [uses[0]?.rank ?? "", comparison.speakers.get(uses[0]?.owners[0] ?? "")];
    const sources = holders.map((holder) => unique(uses.filter(({ speaker }) => speaker === holder).map(({ source }) => source)));
    if (holders.length !== 2 || owner === undefined || sources[0]?.some((source) => sources[1]?.includes(source)) !== false) return [];
    return [
      {
        rule: "role",
        verdict: "difference",
        facet: "role",
        point: null,
        title: `Who is ${shortName(comparison, owner.id)}’s ${rank}?`,
        message: holders
          .map(
            ({ id }, at) =>
              `${shortName(comparison, id)} in ${(sources[at] ?? []).map((source) => sourceName(comparison, source)).join(", ")}`,
          )
          .join("; "),
        confidence: 0.7,
        sides: holders.map((holder) => ({
          ...side(
            uses.filter(({ speaker }) => speaker === holder),
            holder.id,
          ),
          value: shortName(comparison, holder.id),
        })),
        diff: null,
        key: `${keyNames(comparison, [owner.id])}|${rank}|${keyNames(
          comparison,
          holders.map(({ id }) => id),
        )}`,
      },
    ];
  });
}

function canonical(rank: string): string {
  return RANK_SYNONYMS.get(rank) ?? rank;
}

const LONGEST_FIRST = [...new Set([...RANK_FAMILIES.flatMap((family) => [...family]), ...RANK_SYNONYMS.keys()])].sort(
  (a, b) => b.length - a.length,
);

/** Ranks that stand with a name, and those by which a person is called ("the chairwoman of Vantor"). */
function ranksOf(source: string, mention: Mention, comparison: Comparison): Held[] {
  const { roles, type, span } = mention;
  const own = type === "nominal" ? [{ text: textAt(comparison, source, span), span, core: withParty(comparison, mention) }] : [];
  return [...roles.map((role) => ({ ...role, core: withHouse(comparison, source, role) })), ...own].flatMap(
    ({ text, span: at, core }): Held[] => {
      const tenses = text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => RANK_TENSES.has(word));
      if (tenses.some((word) => !PAST_RANKS.has(word))) return [];
      const plain = ` ${core.toLowerCase().replace(/,.*$/u, "")} `;
      const found = LONGEST_FIRST.find((rank) => plain.includes(` ${rank} `));
      if (found === undefined) return [];
      const past = tenses.length > 0 || PAST_RANKS.has(wordBefore(comparison, source, at.start).toLowerCase());
      return [
        { source, rank: `${past ? PAST : ""}${canonical(found)}`, text: core, span: at, owners: ownersOf(comparison, source, mention) },
      ];
    },
  );
}

/** "Senate President Ana Ruiz": the house before a title belongs to it. */
function withHouse(comparison: Comparison, source: string, { text, span }: { readonly text: string; readonly span: Span }): string {
  const house = wordBefore(comparison, source, span.start);
  return /^(?:senate|house)$/iu.test(house) ? `${house} ${text}` : text;
}

/** "the Republican leader": the party before a leader belongs to the title. */
function withParty(comparison: Comparison, { source, head, name }: Mention): string {
  const party = tokenAt(documentOf(comparison, source), Math.max(0, head - 1)).text;
  return /^(?:republican|democratic)$/iu.test(party) ? `${party} ${name}` : name;
}

function wordBefore(comparison: Comparison, source: string, offset: number): string {
  const before = documentOf(comparison, source).article.text.slice(Math.max(0, offset - 24), offset);
  return /([\p{L}-]+)\s+$/u.exec(before)?.[1] ?? "";
}

/** Those to whom a phrase says that its person belongs: by a possessor, a compound, or "of" and "for". */
function ownersOf(comparison: Comparison, source: string, { head, first, last }: Mention): string[] {
  const document = documentOf(comparison, source);
  const heads = Array.from({ length: last - first }, (_, at) => first + at).filter(
    (at) => at === head || tokenAt(document, at).head === head,
  );
  const found = heads
    .flatMap((at) => children(document, at))
    .filter((at) => hasRelation(tokenAt(document, at), "nmod:poss", "compound", "nmod") && at !== head)
    .flatMap((at) => comparison.story.resolved.speakerAt(source, at) ?? []);
  const own = comparison.story.resolved.speakerAt(source, head);
  return unique(found).filter((id) => id !== own);
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
