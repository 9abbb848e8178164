/** Votes by how they went: a tally ("396 to 9") tells one vote of a story from any other, so that the days that two articles give it are of one event. */
import { VOTING } from "../../lexicon/voting.ts";
import type { Claim } from "../../model/index.ts";

/** Votes closer than this may go the same way twice; unanimous ones often do. */
const LEAST_CAST = 20;

/** For each sentence of an article by index, the tallies told in it, as "larger-smaller". */
export function talliesOf(claims: readonly Claim[]): ReadonlyMap<number, ReadonlySet<string>> {
  const counts = new Map<string, number[]>();
  for (const { sentence, quantities } of claims)
    for (const { unit, text, value } of quantities)
      if (unit === "vote") {
        const key = `${sentence}|${text}`;
        counts.set(key, [...new Set([...(counts.get(key) ?? []), value])]);
      }
  const tallies = new Map<number, Set<string>>();
  for (const [key, values] of counts) {
    const [larger = 0, smaller = 0] = values.toSorted((a, b) => b - a);
    if (values.length !== 2 || smaller === 0 || larger + smaller < LEAST_CAST) continue;
    const sentence = Number(key.slice(0, key.indexOf("|")));
    tallies.set(sentence, (tallies.get(sentence) ?? new Set()).add(`${larger}-${smaller}`));
  }
  return tallies;
}

/**
 * The tallies of the vote that a day dates: those of its sentence, else of the next ("passed Tuesday. It was a 52-48 vote"). `governors`: lemmas of what
 * the day stands with.
 */
export function talliesAt(
  tallies: ReadonlyMap<number, ReadonlySet<string>>,
  sentence: number,
  governors: readonly string[],
): ReadonlySet<string> {
  if (!governors.some((lemma) => VOTING.has(lemma))) return new Set();
  return tallies.get(sentence) ?? tallies.get(sentence + 1) ?? new Set();
}
