#!/usr/bin/env node
/**
 * Planted errors: changes one fact in one outlet's article that another outlet of the story also reports, and asks whether the
 * program names it with the right rule at the right place.
 *
 *   node scripts/measure/planted.mjs compare|check STORIES-FOLDER [--from N] [--limit N] [--most N] [--kinds LIST] [--misses] [--seen]
 *
 * --from and --limit take a part of the stories, --most that many errors of a kind in an article, --kinds only errors of these kinds
 * (comma-separated); --misses and --seen print what was missed and what the unchanged articles get.
 *
 * STORIES-FOLDER holds one folder a story, with a .txt file an outlet. Prints what was found of each kind, and how many errors and
 * warnings the unchanged articles get.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, compare, extract } from "../../dist/index.js";
import { apply, plants } from "./plant.mjs";

const RULES = {
  number: ["quantity", "duration", "time", "sum", "self-contradiction", "unknown-number", "contradicted-claim"],
  date: ["time", "duration", "unknown-date", "unknown-number", "contradicted-claim"],
  name: ["name-spelling", "other-person", "unknown-name", "agent"],
  negation: ["denied-event", "opposite-outcome", "contradicted-claim", "debunked", "certainty", "self-contradiction"],
  antonym: ["opposite-outcome", "denied-event", "contradicted-claim", "time", "quantity", "response", "self-contradiction"],
  quotation: ["altered-quotation", "stitched-quotation", "cut-quotation"],
  speaker: ["quotation-speaker", "agent", "other-person"],
  certainty: ["certainty"],
};

const [command, folder, ...rest] = process.argv.slice(2);
if (!["compare", "check"].includes(command) || folder === undefined) {
  process.stderr.write(
    "usage: planted.mjs compare|check STORIES-FOLDER [--from N] [--limit N] [--most N] [--kinds LIST] [--misses] [--seen]\n",
  );
  process.exit(2);
}
const option = (name, fallback) => (rest.includes(name) ? Number(rest[rest.indexOf(name) + 1]) : fallback);
const kinds = rest.includes("--kinds") ? rest[rest.indexOf("--kinds") + 1].split(",") : Object.keys(RULES);
const stories = readdirSync(folder)
  .sort()
  .filter((name) => existsSync(join(folder, name)) && readdirSync(join(folder, name)).some((file) => file.endsWith(".txt")))
  .slice(option("--from", 0), option("--from", 0) + option("--limit", Infinity));

const counts = new Map();
const unchanged = { articles: 0, words: 0, error: 0, warning: 0, apart: 0 };
const count = (kind, hit) => {
  const row = counts.get(kind) ?? { planted: 0, found: 0 };
  counts.set(kind, { planted: row.planted + 1, found: row.found + Number(hit) });
};

/** Last words of the names of people in any of the articles, so that no place and no office is taken for one. */
const surnamesOf = (reports) =>
  new Set(
    reports
      .flatMap(({ speakers }) => speakers)
      .filter(({ type }) => type === "person")
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => /^[A-Z]\S*\s/.test(name))
      .map((name) =>
        name
          .replace(/,? (?:Jr|Sr|I+)\.?$/, "")
          .split(/\s+/)
          .at(-1),
      ),
  );

for (const story of stories) {
  const files = readdirSync(join(folder, story))
    .filter((file) => file.endsWith(".txt"))
    .sort();
  const published = existsSync(join(folder, story, "story.json"))
    ? JSON.parse(readFileSync(join(folder, story, "story.json"), "utf8")).articles
    : {};
  const articles = files.map((path) => ({
    path,
    text: readFileSync(join(folder, story, path), "utf8"),
    ...(published[path] === undefined ? {} : { published: published[path].published }),
  }));
  const parsed = await Promise.all(articles.map((article) => extract(article)));
  const surnames = surnamesOf(parsed);
  for (const [index, article] of articles.entries()) {
    const others = parsed.filter((_, other) => other !== index);
    const run = (text) => (command === "check" ? check({ ...article, text }, others) : compare([{ ...article, text }, ...others]));
    const before = await run(article.text);
    const known = new Set(before.findings.map(({ id }) => id));
    unchanged.articles += 1;
    unchanged.words += article.text.split(/\s+/).length;
    for (const finding of before.findings) {
      if (finding.level !== "info") unchanged[finding.level] += 1;
      if (finding.type !== "finding" || finding.verdict === "agreement" || finding.verdict === "single-source") continue;
      unchanged.apart += 1;
      if (rest.includes("--seen"))
        process.stdout.write(`${story}/${article.path} UNCHANGED ${finding.rule} ${finding.verdict}: ${finding.message}\n`);
    }
    for (const plant of plants(
      article.text,
      articles.filter((_, other) => other !== index).map(({ text }) => text),
      option("--most", 1),
      surnames,
    )) {
      if (!kinds.includes(plant.kind)) continue;
      const report = await run(apply(article.text, plant));
      // A finding is the plant's when it is new, of a right rule, and stands within the changed sentence (200 characters around).
      const near = (span) => span.start <= plant.at + plant.length + 200 && span.end >= plant.at - 200;
      const right = report.findings.filter(
        (finding) =>
          RULES[plant.kind].includes(finding.rule) &&
          finding.verdict !== "agreement" &&
          !known.has(finding.id) &&
          (plant.everywhere !== undefined ||
            finding.sides.some(({ evidence }) => evidence.some((one) => one.path === article.path && near(one.span)))),
      );
      count(plant.kind, right.length > 0);
      if (right.length === 0 && rest.includes("--misses")) {
        process.stdout.write(
          `${story}/${article.path} ${plant.kind} "${article.text.slice(plant.at, plant.at + plant.length)}" -> "${plant.text}": …${article.text.slice(Math.max(0, plant.at - 80), plant.at + 80).replace(/\s+/g, " ")}…\n`,
        );
      }
    }
  }
}

let [planted, found] = [0, 0];
for (const [kind, row] of counts) {
  planted += row.planted;
  found += row.found;
  process.stdout.write(`${kind.padEnd(10)} ${row.found} of ${row.planted} (${((100 * row.found) / row.planted).toFixed(0)} %)\n`);
}
process.stdout.write(`all        ${found} of ${planted} (${((100 * found) / planted).toFixed(0)} %)\n`);
process.stdout.write(
  `unchanged: ${unchanged.articles} articles, ${unchanged.words} words: ${unchanged.error} errors, ${unchanged.warning} warnings, ${unchanged.apart} findings of things that differ\n`,
);
