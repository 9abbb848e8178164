// Features of the labelled pairs as numbers, by the very code that ships: input of fit.py. Build first (npm run build).
//
//   node scripts/stance/dump.mjs CONFLICT_FOLDER EVENTS_FOLDER OUT_FOLDER [fnc|titled|clusters|pairs|events]
//
// CONFLICT_FOLDER holds fnc/ (train and dev, .jsonl and .bodies.jsonl), story-clusters/ and pairs/dev.jsonl; EVENTS_FOLDER a folder a story, with the
// articles of several outlets as .txt. "titled" are the related pairs of fnc with the text's own headline above it, where one can be found
// (titles.mjs): what articles look like. Parsed documents are kept in OUT_FOLDER/cache, by the hash of their text and of the code and data that
// read it, so that only the features are computed anew.
import { createHash } from "node:crypto";
import { globSync } from "tinyglobby";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extractQuotes } from "../../dist/extract/quotes/index.js";
import { annotate } from "../../dist/language/index.js";
import { toArticle } from "../../dist/read/article.js";
import { articleFeatures } from "../../dist/stance/article-features.js";
import { hypothesisOf } from "../../dist/stance/match.js";
import { pairFeatures } from "../../dist/stance/pair-features.js";
import { wordsOf } from "../../dist/stance/style.js";
import { viewOf } from "../../dist/stance/view.js";
import { matchTitles } from "./titles.mjs";

const [source, events, out, only] = process.argv.slice(2);
const wanted = (part) => only === undefined || only === part;
const cache = join(out, "cache");
mkdirSync(cache, { recursive: true });

const rowsOf = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Hash of the code and data that parse a text (and find its quotations): what they made before a change is not taken again. */
function versionOf(patterns) {
  const hash = createHash("sha1");
  for (const file of globSync(patterns).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}
const READING = ["dist/{read,language,kernel}/**/*.js", "data/parser.bin", "data/lemmas.json"];
const parsing = versionOf(READING);
const quoting = versionOf([...READING, "dist/{extract/quotes,tree,lexicon}/**/*.js", "data/attribution*.bin"]);

function kept(name, version, text, make) {
  const file = join(cache, `${createHash("sha1").update(version).update(text).digest("hex")}.${name}.json`);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(make()));
  return JSON.parse(readFileSync(file, "utf8"));
}
const parse = (text) => kept("document", parsing, text, () => annotate(toArticle({ text }, "s1")));
const viewOfText = (text) => viewOf(parse(text));
const sourceOfText = (text) => {
  const document = parse(text);
  return { document, quotes: kept("quotes", quoting, text, () => extractQuotes(document)) };
};
/** The words of each article, for the part of the model that goes by style, and its names, by which fit.py tells what is about one matter. */
function writeWords(name, sources) {
  const all = [...sources].map(([id, { document }]) => {
    const names = document.article.text.match(/\b[A-Z][\w'-]{2,}/g) ?? [];
    return [id, { words: Object.fromEntries(wordsOf(viewOf(document))), names: names.join(" ") }];
  });
  writeFileSync(join(out, `${name}.words.json`), JSON.stringify(Object.fromEntries(all)));
}
const hypothesisOfText = (text) => {
  const view = viewOfText(text);
  return hypothesisOf(view, 0, view.stems.length);
};

function write(name, rows) {
  const names = Object.keys(rows[0].f);
  const round = (value) => Number(value.toFixed(4));
  writeFileSync(
    join(out, `${name}.json`),
    JSON.stringify({ names, rows: rows.map((row) => ({ ...row, f: names.map((feature) => round(row.f[feature])) })) }),
  );
  process.stdout.write(`${name}: ${rows.length} rows, ${names.length} features\n`);
}

if (wanted("fnc")) {
  for (const part of ["train", "dev"]) {
    const bodies = new Map(rowsOf(join(source, "fnc", `${part}.bodies.jsonl`)).map(({ id, text }) => [id, sourceOfText(text)]));
    const claims = new Map();
    writeWords(`fnc.${part}`, bodies);
    write(
      `fnc.${part}`,
      rowsOf(join(source, "fnc", `${part}.jsonl`)).map(({ id, claim, bodyId, label }) => {
        if (!claims.has(claim)) claims.set(claim, hypothesisOfText(claim));
        return { id, label, claim, body: bodyId, f: articleFeatures(claims.get(claim), bodies.get(bodyId)) };
      }),
    );
  }
}
if (wanted("titled")) {
  for (const part of ["train", "dev"]) {
    const bodies = new Map(rowsOf(join(source, "fnc", `${part}.bodies.jsonl`)).map(({ id, text }) => [id, text]));
    const pairs = rowsOf(join(source, "fnc", `${part}.jsonl`));
    const titles = matchTitles(pairs, bodies);
    const texts = new Map();
    const claims = new Map();
    write(
      `titled.${part}`,
      pairs
        .filter(({ label, claim, bodyId }) => label !== "unrelated" && titles.has(bodyId) && titles.get(bodyId) !== claim)
        .map(({ id, claim, bodyId, label }) => {
          if (!claims.has(claim)) claims.set(claim, hypothesisOfText(claim));
          if (!texts.has(bodyId)) texts.set(bodyId, sourceOfText(`${titles.get(bodyId)}\n\n${bodies.get(bodyId)}`));
          return { id, label, claim, body: bodyId, title: titles.get(bodyId), f: articleFeatures(claims.get(claim), texts.get(bodyId)) };
        }),
    );
  }
}
// Whole stories: the claim in one plain sentence, articles with their headline where it is known.
if (wanted("clusters")) {
  const root = join(source, "story-clusters");
  const read = new Map();
  const stories = readdirSync(root)
    .sort()
    .filter((name) => existsSync(join(root, name, "gold.json")));
  write(
    "clusters",
    stories.flatMap((story) => {
      const { claim, stances, articles, fncPart } = JSON.parse(readFileSync(join(root, story, "gold.json"), "utf8"));
      const hypothesis = hypothesisOfText(claim);
      return Object.keys(stances)
        .sort()
        .map((file) => {
          const article = sourceOfText(readFileSync(join(root, story, file), "utf8"));
          read.set(`${story}/${file}`, article);
          return {
            id: `${story}/${file}`,
            label: stances[file],
            claim,
            story,
            part: fncPart,
            body: articles[file].fncBodyId,
            f: articleFeatures(hypothesis, article),
          };
        });
    }),
  );
  writeWords("clusters", read);
}
if (wanted("pairs")) {
  write(
    "pairs.dev",
    rowsOf(join(source, "pairs", "dev.jsonl")).map(({ id, premise, hypothesis, label, origin, phenomenon, twoWay }) => ({
      id,
      label,
      origin,
      phenomenon,
      twoWay: twoWay === true,
      premise,
      hypothesis,
      f: pairFeatures(hypothesisOfText(hypothesis), viewOfText(premise)),
    })),
  );
}
// Ordinary news: the headline or first sentence of one outlet against the other outlets' reports of the same event, which seldom deny it.
if (wanted("events")) {
  const rows = [];
  const read = new Map();
  for (const story of readdirSync(events)
    .filter((name) => statSync(join(events, name)).isDirectory())
    .sort()) {
    const sources = readdirSync(join(events, story))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => sourceOfText(readFileSync(join(events, story, name), "utf8")));
    sources.forEach((article, at) => read.set(`${story}.${at}`, article));
    sources.forEach(({ document }, a) =>
      sources.forEach((other, b) => {
        if (a === b) return;
        const own = viewOf(document);
        for (const [place, sentence] of [own.sentences[0], own.sentences[1]].entries()) {
          if (sentence !== undefined)
            rows.push({
              id: `${story}.${a}.${b}.${place}`,
              label: "agree",
              claim: `${story}.${a}.${place}`,
              body: `${story}.${b}`,
              f: articleFeatures(hypothesisOf(own, sentence.first, sentence.last), other),
            });
        }
      }),
    );
  }
  write("events", rows);
  writeWords("events", read);
}
