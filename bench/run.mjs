#!/usr/bin/env node
/**
 * Speed and memory, measured by ratio in one run so that the figures of two machines can be compared: each stage's time is given
 * beside that of a fixed piece of plain JavaScript work (the yardstick) done in the same process, and as words a second.
 *
 *   node bench/run.mjs [ARTICLE-FILE …]     without files: the stories of fixtures/
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const files = process.argv.slice(2);
const fixtures = readdirSync(join(root, "fixtures"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(root, "fixtures", name))
      .filter((file) => file.endsWith(".txt"))
      .map((file) => join(root, "fixtures", name, file)),
  );
const articles = (files.length > 0 ? files : fixtures).map((path) => ({ path, text: readFileSync(path, "utf8") }));
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** Fixed work: sorts and hashes a list of strings. */
function yardstick() {
  let state = 1;
  const list = Array.from({ length: 60000 }, () => (state = (state * 48271) % 2147483647).toString(36));
  list.sort();
  let hash = 0;
  for (const text of list) for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
async function timed(work, runs = 5) {
  await work();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

const loading = performance.now();
const { compare, extract } = await import("../bundle/index.js");
const loaded = performance.now() - loading;
const unit = await timed(yardstick);
const row = (name, time, count) =>
  process.stdout.write(
    `${name.padEnd(34)} ${time.toFixed(0).padStart(6)} ms ${(time / unit).toFixed(2).padStart(8)} yardsticks${
      count === undefined
        ? ""
        : ` ${Math.round(count / (time / 1000))
            .toString()
            .padStart(8)} words/s`
    }\n`,
  );

process.stdout.write(`${articles.length} articles, ${words} words\n`);
row("yardstick", unit);
row("import", loaded);
row("extract, first article", await timed(() => extract(articles[0]), 1), articles[0].text.split(/\s+/).length);
row(
  "extract, all",
  await timed(async () => {
    for (const article of articles) await extract(article);
  }, 3),
  words,
);
const reports = [];
for (const article of articles.slice(0, 3)) reports.push(await extract(article));
row("compare three, already parsed", await timed(() => compare(reports)));
row("compare three", await timed(() => compare(articles.slice(0, 3))));
const command = [join(root, "bin/compare-sources.js"), ...articles.slice(0, 3).map(({ path }) => path)];
row("whole command on three", await timed(() => spawnSync(process.execPath, command), 5));
row("node -e 0", await timed(() => spawnSync(process.execPath, ["-e", "0"]), 5));
process.stdout.write(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB\n`);
