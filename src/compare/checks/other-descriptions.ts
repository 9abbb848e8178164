/**
 * One person or body that two articles describe in two ways, without a common one: "a council aide" here, "the mayor's chief strategist" there. Both may
 * be true, so that it matters little; another time, rank or holder of one office is told by `role.ts` and `standing.ts`.
 */
import { RANK_SYNONYMS } from "../../lexicon/ranks.ts";
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS, sameRole } from "../../lexicon/role-nouns.ts";
import { EXPECTED, GENERAL_ROLES, PLAIN_TITLES, RIVALS } from "../../lexicon/standings.ts";
import type { Side } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { keyNames, shortName, sourceName, textAt, unique } from "../context.ts";
import type { Description } from "../descriptions.ts";
import { descriptionsOf } from "../descriptions.ts";
import type { Draft } from "../importance.ts";

export function checkOtherDescriptions(comparison: Comparison): Draft[] {
  return comparison.story.resolved.speakers
    .filter(({ type, name }) => (type === "person" || type === "organization") && /^\p{Lu}/u.test(name))
    .flatMap(({ id, type }): Draft[] => {
      const nouns = type === "person" ? PERSON_NOUNS : GROUP_NOUNS;
      const bySource = [...comparison.extractions.keys()]
        .map((source) =>
          descriptionsOf(comparison, source, id)
            .filter(isTelling)
            .filter(({ noun }) => nouns.has(noun)),
        )
        .filter((all) => all.length > 0);
      const apart = bySource.flatMap((own, at) => bySource.slice(at + 1).flatMap((other) => pairOf(own, other)));
      const [pair] = apart;
      if (pair === undefined) return [];
      const further = apart.flat().filter((one) => !pair.some((side) => side.source === one.source || areOne(side, one)));
      return [draft(comparison, id, [...pair, ...further.slice(0, 1)])];
    });
}

function isTelling({ noun, words }: Description): boolean {
  return !PLAIN_TITLES.has(noun) && (words.length > 0 || !GENERAL_ROLES.has(noun));
}

/** The first descriptions of two articles, where no two of them can be one. */
function pairOf(own: readonly Description[], other: readonly Description[]): [Description, Description][] {
  if (own.some((one) => other.some((rival) => areOne(one, rival)))) return [];
  // What only stands for the name may stand for another, unless both say in their own way what is still to come.
  const firsts = [own, other].map((all) => all.find(({ beside }) => beside));
  const hoped = [own, other].map((all) => all.find(({ words }) => words.some(({ text }) => EXPECTED.has(text))));
  const [one, rival] = firsts.every((first) => first !== undefined) ? firsts : hoped;
  return one === undefined || rival === undefined ? [] : [[one, rival]];
}

/** Whether two descriptions can be one in other words: of one role without another name in each, of one kind of body with no other word in each. */
function areOne(a: Description, b: Description): boolean {
  const [own, other] = [ownWords(a, b), ownWords(b, a)];
  if (BODY_NOUNS.has(a.noun) && BODY_NOUNS.has(b.noun)) return own.length === 0 || other.length === 0;
  const names = ({ words }: Description, noun: string): boolean => words.some(({ text, isNoun }) => isNoun && text === noun);
  if (names(a, b.noun) || names(b, a.noun)) return true;
  if (isOneNoun(a, b)) return own.length < a.words.length || !own.some(({ isName }) => isName) || !other.some(({ isName }) => isName);
  return false;
}

const canonical = (noun: string): string => RANK_SYNONYMS.get(noun) ?? noun;
const lastOf = (name: string): string => name.split(" ").at(-1) ?? name;

/** Whether the nouns are one role; "press secretary" and "front-runner" count as one noun too. */
function isOneNoun(a: Description, b: Description): boolean {
  const [own, other] = [a, b].map(({ noun, words }) => {
    const before = words.at(-1)?.text ?? "";
    return [noun, `${before} ${noun}`, `${before}${noun}`].map(canonical);
  }) as [string[], string[]];
  const isRival = [own, other].every(([noun]) => RIVALS.has(noun ?? ""));
  return isRival || own.some((one) => other.some((rival) => one === rival || sameRole(lastOf(one), lastOf(rival))));
}

/** The words of a description that the other has not got, nor the first letters of. */
function ownWords({ words }: Description, other: Description): Description["words"] {
  return words.filter(
    (word) =>
      word.text !== other.noun &&
      !other.words.some(({ text }) => text === word.text) &&
      !spells(word.text, other.words) &&
      !other.words.some(({ text }) => spells(text, words) && text.includes(word.text.slice(0, 1)) && word.isName),
  );
}

/** "un" of "united", "nations". */
function spells(letters: string, words: Description["words"]): boolean {
  const initials = words
    .filter(({ isName }) => isName)
    .map(({ text }) => text.slice(0, 1))
    .join("");
  return letters.length >= 2 && letters.length <= 5 && initials.includes(letters);
}

function draft(comparison: Comparison, speaker: string, pair: readonly Description[]): Draft {
  const text = ({ source, span }: Description): string => textAt(comparison, source, span);
  return {
    rule: "role",
    verdict: "difference",
    facet: "role",
    point: null,
    title: `What ${shortName(comparison, speaker)} is`,
    message: pair.map((one) => `"${text(one)}" in ${sourceName(comparison, one.source)}`).join(", "),
    confidence: 0.6,
    finer: true,
    sides: pair.map((one): Side => ({
      position: "value",
      value: text(one),
      holds: [one.source],
      carries: [],
      speakers: [speaker],
      evidence: [{ source: one.source, claim: null, quote: null, span: one.span }],
    })),
    diff: null,
    key: `${keyNames(comparison, [speaker])}|${unique(pair.map(({ noun }) => noun))
      .sort()
      .join("~")}|described`,
  };
}
