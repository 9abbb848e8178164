/**
 * One person in one office or calling, which is past, held for a time or of the second rank in one article and plain in another: "a former aide" here, "an
 * aide" there; "the acting director", "the director".
 */
import { COURTESY_RANKS, STANDINGS, UNSETTLED } from "../../lexicon/standings.ts";
import { sameRole } from "../../lexicon/role-nouns.ts";
import type { Document, Mention, Side, Span } from "../../model/index.ts";
import { spanOf, tokenAt } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { phraseTo } from "../descriptions.ts";
import { documentOf, keyNames, shortName, sourceName, textAt, unique } from "../context.ts";
import type { Draft } from "../importance.ts";

interface Described {
  readonly source: string;
  /** Lemma of the noun: "aide", "director". */
  readonly noun: string;
  /** "former", "acting", "deputy", or "" for one who is it now, and fully. */
  readonly standing: string;
  /** Names before the noun, folded: whose aide, of which body. */
  readonly of: readonly string[];
  readonly span: Span;
}

export function checkStanding(comparison: Comparison): Draft[] {
  const people = comparison.story.resolved.speakers.filter(({ type }) => type === "person");
  return people.flatMap(({ id }): Draft[] => {
    const all = [...comparison.extractions.keys()].flatMap((source) =>
      describedIn(documentOf(comparison, source), source, comparison.story.resolved.mentionsOf(id, source)),
    );
    const nouns = unique(all.map(({ noun }) => noun));
    return nouns
      .flatMap((noun): Draft[] => {
        const alike = all.filter((one) => sameRole(one.noun, noun));
        const standings = unique(alike.map(({ standing }) => standing));
        // An article that has both uses the short form of one; of an article with neither nothing is known.
        const settled = standings.map((standing) =>
          bodyFirst(
            comparison,
            alike.filter((one) => one.standing === standing),
          ),
        );
        const [one, other] = settled;
        if (settled.length !== 2 || !one || !other || !standings.includes("")) return [];
        if (one.some(({ source }) => other.some((use) => use.source === source))) return [];
        // A headline has no room for "former".
        const plain = one[0]?.standing === "" ? one : other;
        if (plain.every((use) => isHeadlined(comparison, use))) return [];
        return areOfTwo(one, other) ? [] : [draft(comparison, id, noun, one, other)];
      })
      .slice(0, 1);
  });
}

function isHeadlined(comparison: Comparison, { source, span }: Described): boolean {
  return documentOf(comparison, source).sentences.some(
    ({ part, start, end }) => part === "headline" && start <= span.start && span.start < end,
  );
}

function bodyFirst(comparison: Comparison, uses: readonly Described[]): Described[] {
  return uses.toSorted((a, b) => Number(isHeadlined(comparison, a)) - Number(isHeadlined(comparison, b)));
}

/** "a Republican official", "a former Bush official": the one is of another body or person than the other. */
function areOfTwo(one: readonly Described[], other: readonly Described[]): boolean {
  const [own, rest] = [one, other].map((uses) => uses.flatMap(({ of }) => of)) as [string[], string[]];
  return own.length > 0 && rest.length > 0 && !own.some((name) => rest.includes(name));
}

/** The nouns that stand with a name: before it as a title, or right behind it. */
function describedIn(document: Document, source: string, mentions: readonly Mention[]): Described[] {
  const names = mentions.filter(({ type }) => type === "name");
  const titles = names
    .flatMap(({ roles }) => roles)
    .flatMap(({ span }) => document.tokens.find(({ start, end }) => start < span.end && end >= span.end) ?? [])
    .map(({ index }) => phraseTo(document, index));
  const behind = mentions
    .filter(({ type }) => type === "nominal")
    .map(({ head }) => phraseTo(document, head))
    .filter(([first]) => names.some(({ last }) => isNextTo(document, last, first ?? 0)));
  return [...titles, ...behind].flatMap((phrase) => described(document, source, phrase));
}

function described(document: Document, source: string, phrase: readonly number[]): Described[] {
  const words = phrase.map((at) => tokenAt(document, at));
  const noun = words.at(-1)?.lemma.toLowerCase() ?? "";
  const before = words.slice(0, -1).flatMap(({ lower }) => lower.split("-"));
  const standing = before.map((word) => STANDINGS.get(word)).find((word) => word !== undefined);
  // "Her longtime lawyer" may have been so until yesterday; "her former longtime lawyer" is it no more.
  if (COURTESY_RANKS.has(noun) || before.some((word) => UNSETTLED.has(word) && !(word === "longtime" && standing !== undefined))) return [];
  const of = words
    .slice(0, -1)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ text }) => text.replace(/[^\p{L}]/gu, "").toLowerCase());
  return [{ source, noun, standing: standing ?? "", of, span: spanOf(document, phrase) }];
}

/** Whether nothing but a comma, a dash or an article stands between the end of a name and what follows it. */
function isNextTo(document: Document, last: number, first: number): boolean {
  const between = document.tokens.slice(last, first);
  return last <= first && between.length <= 4 && between.every(({ upos, xpos }) => upos === "PUNCT" || upos === "DET" || xpos === "PRP$");
}

function draft(comparison: Comparison, speaker: string, noun: string, one: readonly Described[], other: readonly Described[]): Draft {
  const said = (uses: readonly Described[]): string =>
    `"${textAt(comparison, uses[0]?.source ?? "", uses[0]?.span ?? { start: 0, end: 0 })}" in ${unique(uses.map(({ source }) => sourceName(comparison, source))).join(", ")}`;
  return {
    rule: "role",
    verdict: "difference",
    facet: "role",
    point: null,
    title: `What ${shortName(comparison, speaker)} is`,
    message: `${said(one)}, ${said(other)}`,
    confidence: 0.7,
    sides: [one, other].map((uses) => side(comparison, uses, speaker)),
    diff: null,
    key: `${keyNames(comparison, [speaker])}|${noun}|${[...one, ...other].map(({ standing }) => standing).filter(Boolean)[0] ?? ""}`,
  };
}

function side(comparison: Comparison, uses: readonly Described[], speaker: string): Side {
  const each = [...new Map([...uses].reverse().map((use) => [use.source, use])).values()].reverse();
  return {
    position: "value",
    value: each[0] ? textAt(comparison, each[0].source, each[0].span) : null,
    holds: each.map(({ source }) => source),
    carries: [],
    speakers: [speaker],
    evidence: each.map(({ source, span }) => ({ source, claim: null, quote: null, span })),
  };
}
