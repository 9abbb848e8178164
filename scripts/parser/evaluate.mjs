/**
 * Measures the shipped model on CoNLL-U files (plain or .gz): gold tokens, own tags.
 *
 *   node scripts/parser/evaluate.mjs FILE... [--document PREFIX] [--plain] [--relations]
 *
 * LAS with and without punctuation, with full relations and universal ones; tags; words a second of processor time.
 * --document keeps documents whose id begins so; --plain measures the kernel without WebAssembly.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { readData } from "../../dist/data.js";
import { lemmaOf } from "../../dist/language/lemmas.js";
import { bestKernel } from "../../dist/kernel/kernel.js";
import { plainKernel } from "../../dist/kernel/plain.js";
import { normalize } from "../../dist/language/normalize.js";
import { createParser } from "../../dist/language/parser.js";
import { readConllu } from "../conllu.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    document: { type: "string", default: "" },
    plain: { type: "boolean", default: false },
    relations: { type: "boolean", default: false },
  },
});

const began = performance.now();
const parser = createParser(readData("parser.bin"), values.plain ? plainKernel() : bestKernel());
console.log(`loaded in ${(performance.now() - began).toFixed(0)} ms`);

const universal = (relation) => relation.split(":")[0];
const percent = (part, whole) => ((100 * part) / Math.max(1, whole)).toFixed(2);

function measure(name, sentences) {
  const inputs = sentences.map(({ words }) =>
    words.map((word, i) => ({
      norm: normalize(word.form),
      gap: (i === 0 || words[i - 1]?.spaceAfter === true ? 1 : 0) + (word.spaceAfter || i === words.length - 1 ? 2 : 0),
    })),
  );
  parser.parse(inputs.slice(0, 40));
  const start = process.cpuUsage();
  const parsed = parser.parse(inputs);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const sums = { words: 0, uas: 0, full: 0, las: 0, np: 0, npFull: 0, npLas: 0, xpos: 0, upos: 0, lemma: 0 };
  const relations = new Map();
  const relation = (key) => {
    const entry = relations.get(key) ?? { gold: 0, found: 0, right: 0 };
    relations.set(key, entry);
    return entry;
  };
  sentences.forEach(({ words }, s) => {
    const own = parsed[s];
    words.forEach((word, i) => {
      const head = own?.heads[i] === word.head;
      const full = head && own?.deprels[i] === word.deprel;
      const las = head && universal(own?.deprels[i] ?? "") === universal(word.deprel);
      sums.words += 1;
      sums.uas += Number(head);
      sums.full += Number(full);
      sums.las += Number(las);
      sums.xpos += Number(own?.xpos[i] === word.xpos);
      sums.upos += Number(own?.upos[i] === word.upos);
      sums.lemma += Number(lemmaOf(inputs[s][i].norm, own?.xpos[i], own?.upos[i]) === normalize(word.lemma).toLowerCase());
      relation(word.deprel).gold += 1;
      relation(own?.deprels[i] ?? "").found += 1;
      if (full) relation(word.deprel).right += 1;
      if (word.upos === "PUNCT") return;
      sums.np += 1;
      sums.npFull += Number(full);
      sums.npLas += Number(las);
    });
  });
  console.log(
    `${name}: ${sums.words} words  UAS ${percent(sums.uas, sums.words)}  LAS ${percent(sums.las, sums.words)} (subtypes ${percent(sums.full, sums.words)})  ` +
      `without punctuation ${percent(sums.npLas, sums.np)} (${percent(sums.npFull, sums.np)})  UPOS ${percent(sums.upos, sums.words)}  ` +
      `XPOS ${percent(sums.xpos, sums.words)}  lemmas ${percent(sums.lemma, sums.words)}  ${Math.round(sums.words / seconds)} words/s`,
  );
  if (!values.relations) return;
  for (const [key, { gold, found, right }] of [...relations].sort((a, b) => b[1].gold - a[1].gold)) {
    console.log(`  ${key.padEnd(16)} ${String(gold).padStart(6)}  F1 ${percent(2 * right, gold + found)}`);
  }
}

for (const path of positionals) {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  measure(
    path.split("/").at(-1),
    readConllu(text).filter(({ document }) => document.startsWith(values.document)),
  );
}
