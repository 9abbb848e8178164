/** The form in which somebody is named: given names, family name and suffix, and whether two forms can be one person's. */
import { isNickname } from "../lexicon/nicknames.ts";
import { PERSON_NOUNS } from "../lexicon/role-nouns.ts";
import { NAME_SUFFIXES } from "../lexicon/titles.ts";
import { fold } from "./spelling.ts";

/** A personal name without titles, taken apart; in small letters, without stops, with its accents. */
export interface NameForm {
  /** Given names and initials, one at least. */
  readonly given: readonly string[];
  readonly family: string;
  readonly suffix: string | null;
  /** How many words it has. */
  readonly length: number;
}

const WORD = /^\p{L}[\p{L}\p{M}.’'-]*$/u;
const MOST_WORDS = 5;

/** Takes a name apart; null for a lone family name and for what is no name of a person. */
export function formOf(name: string): NameForm | null {
  const all = name
    .normalize("NFC")
    .replace(/[’']s$/u, "")
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
  const hasSuffix = all.length > 2 && NAME_SUFFIXES.has(all.at(-1)?.toLowerCase() ?? "");
  const words = hasSuffix ? all.slice(0, -1) : all;
  if (words.length < 2 || words.length > MOST_WORDS || !words.every((word) => WORD.test(word))) return null;
  if (!/^\p{Lu}/u.test(words[0] ?? "") || !/^\p{Lu}/u.test(words.at(-1) ?? "")) return null;
  // "Agent Ana Ruiz", "Republican Karl Benn".
  if (words.length > 2 && PERSON_NOUNS.has((words[0] ?? "").toLowerCase())) return null;
  const plain = words.map((word) => word.toLowerCase().replace(/[.’'-]/gu, ""));
  const suffix = hasSuffix ? (all.at(-1) ?? "").toLowerCase().replace(".", "") : null;
  return { given: plain.slice(0, -1), family: plain.at(-1) ?? "", suffix, length: all.length };
}

/** Whether two forms have the same letters: stops and spaces between initials do not count. */
export function sameForm(a: NameForm, b: NameForm): boolean {
  return a.given.join("") === b.given.join("") && a.family === b.family && a.suffix === b.suffix;
}

/** Whether two forms can be one person's: one family name, and of the given names one the same, a short form or an initial. */
export function areFormsOfOne(a: NameForm, b: NameForm): boolean {
  if (fold(a.family) !== fold(b.family)) return false;
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false;
  // "George W.", "George H. W.": two of one first name.
  const [own, other] = [a, b].map(({ given: [, ...middle] }) => middle.join("")) as [string, string];
  if (a.given[0] === b.given[0] && own !== "" && other !== "" && !own.startsWith(other) && !other.startsWith(own)) return false;
  return a.given.some((one) => b.given.some((another) => isOneGiven(one, another)));
}

function isOneGiven(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one === other || isNickname(one, other)) return one.length > 0;
  // "Chris" of "J. Christopher", whatever the lists know.
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= 3 && long.startsWith(short);
}
