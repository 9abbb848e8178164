import { ADJECTIVE_COUNTRIES } from "../lexicon/nationalities.ts";

/** Whether no nationality told of somebody ("the Russian president") goes against those that are known: some in common, or none on one side. */
export function nationsAgree(told: Iterable<string>, known: Iterable<string>): boolean {
  const nations = (words: Iterable<string>): string[] => [...words].filter((word) => ADJECTIVE_COUNTRIES.has(word.toLowerCase()));
  const [left, right] = [nations(told), nations(known)];
  return left.length === 0 || right.length === 0 || left.some((word) => right.includes(word));
}
