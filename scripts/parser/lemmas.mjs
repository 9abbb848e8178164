/**
 * Makes data/lemmas.json: what the rules of src/language/lemmas.ts get wrong.
 *
 *   node scripts/parser/lemmas.mjs WORDNET_DICT_FOLDER TREEBANK.conllu... > data/lemmas.json
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readData } from "../../dist/data.js";
import { regularLemma, wordClass } from "../../dist/language/lemmas.js";
import { normalize } from "../../dist/language/normalize.js";
import { readWeights } from "../../dist/language/weights.js";
import { readConllu } from "../conllu.mjs";

const [wordnet, ...treebanks] = process.argv.slice(2);
const { vectorWords } = readWeights(readData("parser.bin"));
const rank = (word) => vectorWords.get(word) ?? Infinity;
const found = new Map(); // "class form" -> Map(lemma -> weight)
const tags = { VBZ: "v", VBG: "v", VBD: "v", VBN: "v", NNS: "n", JJR: "a", JJS: "a" };

function note(kind, form, lemma, weight) {
  const key = `${kind}\t${form}`;
  const lemmas = found.get(key) ?? new Map();
  lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + weight);
  found.set(key, lemmas);
}

const lines = (file) =>
  readFileSync(`${wordnet}/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
const bases = (part) =>
  new Set(
    lines(`index.${part}`)
      .map((line) => line.split(" ")[0])
      .filter((word) => /^[a-z]{2,}$/.test(word) && vectorWords.has(word)),
  );
// Weights below 1 only rank WordNet's lemmas of one form: common words first.
const weight = (lemma) => 0.5 / (1 + Math.min(rank(lemma), 1e6));
for (const line of readFileSync(new URL("irregular.txt", import.meta.url), "utf8").split("\n")) {
  const [kind, base, ...forms] = line.split(/\s+/);
  if (/^[vna]$/.test(kind)) for (const form of forms) note(kind, form, base, 1e6);
}
const consonantY = /[^aeiou]y$/;
const third = (b) => (consonantY.test(b) ? `${b.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(b) ? `${b}es` : `${b}s`);
const past = (b, ending) =>
  ending === "ed" && consonantY.test(b)
    ? `${b.slice(0, -1)}ied`
    : b.endsWith("e") && !/(?:ee|oe|ye)$/.test(b)
      ? `${b.slice(0, -1)}${ending}`
      : ending === "ed" && b.endsWith("e")
        ? `${b}d`
        : `${b}${ending}`;
for (const b of bases("verb")) {
  note("v", third(b), b, weight(b));
  for (const ending of ["ed", "ing"]) note("v", past(b, ending), b, weight(b));
}
for (const b of bases("noun")) note("n", third(b), b, weight(b));
for (const b of bases("adj")) {
  if (b.length > 7) continue;
  for (const ending of ["er", "est"])
    note("a", b.endsWith("e") ? b.slice(0, -1) + ending : consonantY.test(b) ? b.slice(0, -1) + "i" + ending : b + ending, b, weight(b));
}
const tagOf = new Map();
for (const path of treebanks) {
  const bytes = readFileSync(path);
  for (const { words } of readConllu((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"))) {
    for (const { form, lemma, xpos, upos, deprel } of words) {
      if (deprel === "goeswith" || upos === "X" || lemma === "_" || xpos === "GW" || upos === "PUNCT") continue;
      const kind = wordClass(xpos, upos);
      const low = normalize(form).toLowerCase();
      note(kind, low, normalize(lemma).toLowerCase(), 1);
      tagOf.set(`${kind}\t${low}`, xpos);
    }
  }
}

const guesses = (kind, form) => {
  const own = tagOf.get(`${kind}\t${form}`);
  if (own !== undefined) return [own];
  if (kind === "v") return [form.endsWith("ing") ? "VBG" : form.endsWith("s") ? "VBZ" : "VBD"];
  return kind === "n" ? ["NNS"] : [form.endsWith("est") ? "JJS" : "JJR"];
};
const table = {};
for (const [key, lemmas] of [...found].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const [kind, form] = key.split("\t");
  const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const closed = !["v", "n", "p", "a", "r", "NOUN", "PROPN", "ADJ", "VERB", "NUM", "SYM"].includes(kind);
  if (guesses(kind, form).every((tag) => regularLemma(form, tag, kind) === lemma)) continue;
  if (count < 1 && !vectorWords.has(form)) continue; // a form that hardly occurs
  if (form.length < 2 && /[a-z]/.test(form) && !/^AUX|PRON/.test(kind)) continue;
  if (kind === "PROPN" || kind === "NUM" || kind === "SYM") continue;
  if (count === 1 && !closed) continue; // a lone form, often a typing error
  (table[kind] ??= {})[form] = lemma;
}
process.stdout.write(`${JSON.stringify(table)}\n`);
