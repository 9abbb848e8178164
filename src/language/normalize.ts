/** Forms for look-ups. scripts/parser/features.py computes the same at training time: change both or neither. */

const MARKS: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "‛": "'",
  ʼ: "'",
  "′": "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "″": '"',
};

/** Straight marks, one kind of dash ("--") and of ellipsis ("..."), no inner white space; letters stay as they are. */
export function normalize(form: string): string {
  if (/^[\w]+$/.test(form)) return form;
  const text = form.replace(/[’‘‛ʼ′`“”„‟«»″]/g, (mark) => MARKS[mark] ?? mark).replace(/[\u00a0\u202f\u2009\s]+/g, "");
  if (text === "''" || text === '""') return '"';
  if (/^(?:[.…]{2,}|…)$/.test(text)) return "...";
  if (/^(?:[-–—―−‒]{2,}|[–—―−‒])$/.test(text)) return "--";
  return text.replace(/[–—―−‒]/g, "-");
}

/** The key of learned words and affixes: lower case, every digit 0, at most 24 characters. */
export function lowered(norm: string): string {
  return [...norm.toLowerCase().replace(/[0-9]/g, "0")].slice(0, 24).join("");
}

const EXPANDED: Readonly<Record<string, string>> = {
  "n't": "not",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'m": "am",
  ca: "can",
  wo: "will",
  "u.s.": "usa",
  "u.s": "usa",
  "u.s.a.": "usa",
  "u.k.": "uk",
  "--": "-",
  "...": ",",
  "[": "(",
  "]": ")",
};
const NUMBER_WORD = "six";

/** Words to try in the table of frozen vectors, best first. */
export function vectorKeys(norm: string): string[] {
  const word = norm.toLowerCase();
  const keys = [Object.hasOwn(EXPANDED, word) ? (EXPANDED[word] as string) : word];
  if (/^[-+.,]?[0-9]/.test(word)) keys.push(NUMBER_WORD);
  if (word.endsWith(".") && word.length > 1) keys.push(word.slice(0, -1));
  if (word.includes(".")) keys.push(word.replaceAll(".", ""));
  const bare = word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  if (bare !== word) keys.push(bare);
  const inner = word.replace(/^-+|-+$/g, "");
  if (inner.includes("-")) keys.push(inner.slice(inner.lastIndexOf("-") + 1));
  return keys;
}

/** X for capitals, x for small letters, d for digits, other ASCII as it is, # for the rest; runs cut to two. */
export function shape(norm: string): string {
  let out = "";
  for (const c of [...norm].slice(0, 24)) {
    let s = "#";
    if (c >= "A" && c <= "Z") s = "X";
    else if (c >= "a" && c <= "z") s = "x";
    else if (c >= "0" && c <= "9") s = "d";
    else if (c < "\u0080") s = c;
    else if (c.toLowerCase() !== c) s = "X";
    else if (c.toUpperCase() !== c) s = "x";
    if (!(out.length >= 2 && out.at(-1) === s && out.at(-2) === s)) out += s;
  }
  return out;
}

/** Keys in the affix table: prefixes of 1 to 3 and suffixes of 1 to 4 characters of a lowered form; "" where it is too short. */
export function affixes(low: string): string[] {
  const characters = [...low];
  const count = characters.length;
  const keys: string[] = [];
  for (const n of [1, 2, 3]) keys.push(count >= n ? `${n}^${characters.slice(0, n).join("")}` : "");
  for (const n of [1, 2, 3, 4]) keys.push(count >= n ? `${n}$${characters.slice(count - n).join("")}` : "");
  return keys;
}
