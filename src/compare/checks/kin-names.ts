/** People told by whose kin they are ("his wife, Stacy"), of whom two articles spell the first name in two ways. */
import type { Document, Side, Span, Token } from "../../model/index.ts";
import { dependents } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { shortName, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { confidenceOf, fold, isOtherSpelling } from "../spelling.ts";

/** Kin of whom somebody has one. */
const KIN: ReadonlySet<string> = new Set([
  "wife",
  "husband",
  "spouse",
  "mother",
  "father",
  "fiancé",
  "fiancée",
  "fiance",
  "fiancee",
  "girlfriend",
  "boyfriend",
]);

interface Kin {
  readonly source: string;
  /** Id of the speaker whose kin it is, and as what. */
  readonly owner: string;
  readonly as: string;
  readonly name: string;
  readonly span: Span;
}

export function checkKinNames(comparison: Comparison): Draft[] {
  const all = [...comparison.extractions.keys()].flatMap((source) => kinIn(comparison, source));
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter(
        (other) => other.source !== one.source && other.owner === one.owner && other.as === one.as && isOtherSpelling(one.name, other.name),
      )
      .slice(0, 1)
      .map((other) => draft(comparison, one, other)),
  );
}

function kinIn(comparison: Comparison, source: string): Kin[] {
  const document = comparison.extractions.get(source)?.document;
  if (document === undefined) return [];
  return document.tokens.flatMap(({ index, lemma }): Kin[] => {
    const as = lemma.toLowerCase();
    if (!KIN.has(as)) return [];
    const possessor = dependents(document, index, "nmod:poss")[0];
    const owner = possessor === undefined ? null : comparison.story.resolved.speakerAt(source, possessor);
    const name = nameBehind(document, index);
    return owner === null || name === null ? [] : [{ source, owner, as, name: name.text, span: { start: name.start, end: name.end } }];
  });
}

/** The first name that follows, bare or between commas: "his wife Stacy", "his wife, Stacy, …". */
function nameBehind({ tokens }: Document, at: number): Token | null {
  const isApart = tokens[at + 1]?.text === ",";
  const first = at + (isApart ? 2 : 1);
  const name = tokens[first];
  if (name?.upos !== "PROPN" || name.sentence !== tokens[at]?.sentence) return null;
  let last = first;
  while (tokens[last + 1]?.upos === "PROPN") last += 1;
  return isApart && tokens[last + 1]?.upos !== "PUNCT" ? null : name;
}

function draft(comparison: Comparison, one: Kin, other: Kin): Draft {
  const side = ({ source, name, span, owner }: Kin): Side => ({
    position: "value",
    value: name,
    holds: [source],
    carries: [],
    speakers: unique([owner]),
    evidence: [{ source, claim: null, quote: null, span }],
  });
  return {
    rule: "name-spelling",
    verdict: "difference",
    facet: "name",
    point: null,
    title: "Name",
    message: `"${one.name}" in ${sourceName(comparison, one.source)}, "${other.name}" in ${sourceName(comparison, other.source)}: ${shortName(comparison, one.owner)}’s ${one.as}.`,
    confidence: confidenceOf(one.name, other.name),
    sides: [side(one), side(other)],
    diff: null,
    key: [fold(one.name), fold(other.name)].sort().join("~"),
  };
}
