// Features of the labelled pairs as numbers, by the very code that ships: input of fit.py. Build first (npm run build).
//
//   node scripts/stance/dump.mjs CONFLICT_FOLDER EVENTS_FOLDER OUT_FOLDER [fnc|pairs|events]
//
// CONFLICT_FOLDER holds fnc/ (train and dev, .jsonl and .bodies.jsonl) and pairs/dev.jsonl; EVENTS_FOLDER a folder a story, with the
// articles of several outlets as .txt. Parsed documents are kept in
// OUT_FOLDER/cache, by the hash of their text, so that only the features are computed anew.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extractQuotes } from "../../dist/extract/quotes/index.js";
import { annotate } from "../../dist/language/index.js";
import { toArticle } from "../../dist/read/article.js";
import { articleFeatures } from "../../dist/stance/article-features.js";
import { hypothesisOf } from "../../dist/stance/match.js";
import { pairFeatures } from "../../dist/stance/pair-features.js";
import { viewOf } from "../../dist/stance/view.js";

const [source, events, out, only] = process.argv.slice(2);
const wanted = (part) => only === undefined || only === part;
const cache = join(out, "cache");
mkdirSync(cache, { recursive: true });

const rowsOf = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function parse(text) {
  const file = join(cache, `${createHash("sha1").update(text).digest("hex")}.json`);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(annotate(toArticle({ text }, "s1"))));
  return JSON.parse(readFileSync(file, "utf8"));
}

const viewOfText = (text) => viewOf(parse(text));
const sourceOfText = (text) => {
  const file = join(cache, `${createHash("sha1").update(text).digest("hex")}.quotes.json`);
  const document = parse(text);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(extractQuotes(document)));
  return { document, quotes: JSON.parse(readFileSync(file, "utf8")) };
};
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
    write(
      `fnc.${part}`,
      rowsOf(join(source, "fnc", `${part}.jsonl`)).map(({ id, claim, bodyId, label }) => {
        if (!claims.has(claim)) claims.set(claim, hypothesisOfText(claim));
        return { id, label, claim, body: bodyId, f: articleFeatures(claims.get(claim), bodies.get(bodyId)) };
      }),
    );
  }
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
  for (const story of readdirSync(events)
    .filter((name) => statSync(join(events, name)).isDirectory())
    .sort()) {
    const sources = readdirSync(join(events, story))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => sourceOfText(readFileSync(join(events, story, name), "utf8")));
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
}
