import { givenNameGender } from "../lexicon/given-names.ts";
import { formalNames, isNickname } from "../lexicon/nicknames.ts";
import { NAME_PARTICLES, NAME_SUFFIXES } from "../lexicon/titles.ts";
import { spellingDistance } from "./spelling.ts";

/** A personal name taken apart; all in small letters. `given` is null for a lone family name. */
export interface PersonName {
  readonly words: readonly string[];
  readonly given: string | null;
  readonly middle: readonly string[];
  /** With its particles: "de blasio". */
  readonly family: string;
  readonly suffix: string | null;
}

/** Takes a name without titles apart ("Bill de Blasio", "J. K. Rowling", "Martin Luther King Jr."). */
export function parseName(name: string): PersonName {
  const all = name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/["“”][^"“”]*["“”]/g, " ")
    .replace(/\((.*?)\)/g, " ")
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  const suffix = all.length > 1 && NAME_SUFFIXES.has(all[all.length - 1] ?? "") ? (all[all.length - 1] ?? "").replace(".", "") : null;
  const words = suffix === null ? all : all.slice(0, -1);
  if (words.length < 2) return { words, given: null, middle: [], family: words[0] ?? "", suffix };
  let start = words.length - 1;
  while (start > 1 && NAME_PARTICLES.has(words[start - 1] ?? "")) start -= 1;
  if (start === 1 && NAME_PARTICLES.has(words[0] ?? "") && givenNameGender(words[0] ?? "") === null)
    return { words, given: null, middle: [], family: words.join(" "), suffix };
  return { words, given: words[0] ?? null, middle: words.slice(1, start), family: words.slice(start).join(" "), suffix };
}

const plain = (word: string): string => (/^[\w ]*$/.test(word) ? word : word.normalize("NFD").replace(/[\u0300-\u036f.'-]/g, ""));

/** Whether two given names can be one person's: the same, an initial, a short form, or another spelling. */
export function sameGiven(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y || isNickname(x, y)) return true;
  if (x.length <= 2 || y.length <= 2) {
    if (!/\./.test(a) && !/\./.test(b) && x.length > 1 && y.length > 1) return false;
    const [initial, name] = x.length <= y.length ? [x[0], y] : [y[0], x];
    return name[0] === initial || formalNames(name).some((formal) => formal[0] === initial);
  }
  // Two well-known names that differ are two names ("Maria" and "Marie"), however near; other spellings of one are told by sound.
  return spellingDistance(x, y, givenNameGender(a) !== null && givenNameGender(b) !== null);
}

/** Whether two family names are one in two spellings. */
export function sameFamily(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x === y || spellingDistance(x, y, true);
}

export type NameMatch = "same" | "short" | "different";

/**
 * How two names of people relate: "same" where given and family names agree, "short" where one is a part of the other that may stand for it,
 * else "different". Short forms need the company of the document to be told apart.
 */
export function matchNames(a: PersonName, b: PersonName, spelling = false): NameMatch {
  const family = (x: string, y: string): boolean => (spelling ? sameFamily(x, y) : plain(x) === plain(y));
  if (a.given !== null && b.given !== null) {
    if ((a.suffix ?? "") !== (b.suffix ?? "") && /^(?:jr|ii|iii)$/.test(a.suffix ?? b.suffix ?? "")) return "different";
    if (family(a.family, b.family)) {
      if (sameGiven(a.given, b.given)) return "same";
      // Known by the second name ("Mary Jane Smith", "Jane Smith").
      return a.middle.includes(b.given) || b.middle.includes(a.given) ? "same" : "different";
    }
    if (plain(a.words.join(" ")) === plain(b.words.join(" "))) return "same";
    const [long, short] = a.words.length >= b.words.length ? [a, b] : [b, a];
    // "Gabriel García Márquez", "García Márquez"; "Mohammed bin Salman", "Mohammed bin Salman Al Saud".
    if (long.words.length > short.words.length && (endsWith(long.words, short.words) || startsWith(long.words, short.words)))
      return "short";
    return "different";
  }
  const [long, short] = a.given !== null ? [a, b] : [b, a];
  if (long.given === null) return family(a.family, b.family) ? "same" : "different";
  if (family(long.family, short.family) || endsWith(long.words, short.words)) return "short";
  if (short.words.length === 1 && plain(long.given) === plain(short.family)) return "short";
  return "different";
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => plain(long[long.length - short.length + index] ?? "") === plain(word));
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => plain(long[index] ?? "") === plain(word));
}
