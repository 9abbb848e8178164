/** One number that two articles have from two voices of one side: "Ruiz acknowledged 4,000 letters", "her lawyer said that of her 4,000 letters …". */
import type { Claim, Quantity, Span } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, keyNames, shortName, sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";
import { toldApart } from "../told-apart.ts";

interface Counted {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly voice: string;
}

/** Numbers below this are the same by chance. */
const LEAST = 13;

export function checkCountedVoices(comparison: Comparison): Draft[] {
  const all = comparison.story.extractions.flatMap(({ claims }) => claims.flatMap((claim) => countedIn(claim)));
  const told = new Set<string>();
  return all.flatMap((one, at): Draft[] =>
    all.slice(at + 1).flatMap((other): Draft[] => {
      const sides = [one, other];
      const key = `${keyNames(comparison, [one.voice, other.voice])}|${one.quantity.value}`;
      if (told.has(key) || !isOneNumber(one, other) || !speaksFor(comparison, one.voice, other.voice)) return [];
      // Who has it from the other voice as well knows of both.
      const hasBoth = sides.some((side) =>
        all.some(
          (more) =>
            more.claim.source === side.claim.source &&
            more.voice !== side.voice &&
            more.quantity.value === side.quantity.value &&
            sides.some(({ voice }) => voice === more.voice),
        ),
      );
      if (hasBoth) return [];
      told.add(key);
      const names = sides.map(({ voice }) => shortName(comparison, voice));
      const made = toldApart(
        comparison,
        { rule: "spokesperson", facet: "attribution", title: "Whose words?", key: `${key}|counted` },
        sides.map(({ claim, voice }) => [{ source: claim.source, span: sentenceSpan(comparison, claim), speakers: [voice] }]),
      );
      return [
        {
          ...made,
          message: `${sides.map(({ claim }, side) => `${names[side] ?? ""} in ${sourceName(comparison, claim.source)}`).join(", ")}: ${one.quantity.text}${one.quantity.of === null ? "" : ` ${one.quantity.of}s`}`,
          sides: made.sides.map((side, index) => ({ ...side, value: names[index] ?? null })),
        },
      ];
    }),
  );
}

function countedIn(claim: Claim): Counted[] {
  const voices = claim.voices[0]?.speakers ?? [];
  const [voice] = voices;
  if (voice === undefined || voices.length > 1) return [];
  return claim.quantities.filter(({ value, of }) => value >= LEAST && of !== null).map((quantity) => ({ claim, quantity, voice }));
}

function isOneNumber(a: Counted, b: Counted): boolean {
  return (
    a.claim.source !== b.claim.source &&
    a.voice !== b.voice &&
    a.quantity.value === b.quantity.value &&
    a.quantity.of === b.quantity.of &&
    a.quantity.unit === b.quantity.unit
  );
}

/** Somebody and who speaks for them, by name or not. */
function speaksFor({ speakers }: Comparison, a: string, b: string): boolean {
  const [own, other] = [speakers.get(a), speakers.get(b)];
  if (own === undefined || other === undefined || ![own, other].every(({ type }) => type === "person" || type === "group")) return false;
  return own.speaksFor.includes(b) || other.speaksFor.includes(a);
}

function sentenceSpan(comparison: Comparison, { source, sentence }: Claim): Span {
  const { start, end } = documentOf(comparison, source).sentences[sentence] ?? { start: 0, end: 0 };
  return { start, end };
}
