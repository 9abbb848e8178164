import { COUNTRY_ALIASES } from "../lexicon/nationalities.ts";
import { wordSet } from "../lexicon/words.ts";

const LEGAL_FORMS = wordSet(
  "inc inc. incorporated corp corp. corporation co co. company ltd ltd. limited llc llp plc ag gmbh sa group holdings",
);
const SMALL_WORDS = wordSet("of the for and & in on at de la");
/** Shorter forms that are bodies of their own, not the last words of another. */
const OWN_BODIES = wordSet(
  "house senate congress court party government university college committee department council union bank police office board state",
);

const known = new Map<string, readonly string[]>();

/** An organization's or place's name as words without article and legal form, in small letters. */
export function nameWords(name: string): readonly string[] {
  let words = known.get(name);
  if (words === undefined) {
    if (known.size > 5000) known.clear();
    words = splitName(name);
    known.set(name, words);
  }
  return words;
}

function splitName(name: string): string[] {
  const alias = COUNTRY_ALIASES.get(name.toLowerCase());
  const words = (alias ?? name.toLowerCase())
    .replace(/[’‘]/g, "'")
    .replace(/'s?$/, "")
    .split(/[\s,]+/)
    .filter((word) => word !== "" && word !== "the");
  while (words.length > 1 && LEGAL_FORMS.has(words[words.length - 1] ?? "")) words.pop();
  return words;
}

/** First letters of the words that count ("Federal Bureau of Investigation" gives "fbi"). */
export function acronym(name: string): string {
  return nameWords(name)
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0] ?? "")
    .join("");
}

/** Whether two names of organizations or places are one: the same words, an acronym and its name, or a short form of several words or of a newspaper's kind. */
export function sameOrganization(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [nameWords(a), nameWords(b)];
  // Names with no end in common are one only as an acronym, or with other stops and spaces.
  if (x.length > 1 && y.length > 1 && x[0] !== y[0] && x[x.length - 1] !== y[y.length - 1]) return false;
  const [left, right] = [x.join(" "), y.join(" ")];
  if (left === right || left.replace(/[.\s-]/g, "") === right.replace(/[.\s-]/g, "")) return true;
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return true;
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  if (short.length === 0 || long.length === short.length || OWN_BODIES.has(short.join(" "))) return false;
  const tail = long.slice(-short.length).join(" ") === short.join(" ");
  const front = long.slice(0, short.length).join(" ") === short.join(" ");
  if (short.length >= 2) return tail || (front && /^(?:of|for|at|in)$/.test(long[short.length] ?? ""));
  return (
    tail &&
    /^(?:times|post|journal|herald|tribune|gazette|chronicle|guardian|mirror|telegraph|globe|observer|inquirer)$/.test(short[0] ?? "")
  );
}

function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, "").replace(/^the/i, "");
  return /^[A-Z&]{2,6}$/.test(letters) && /\s/.test(long) && acronym(long) === letters.toLowerCase();
}
