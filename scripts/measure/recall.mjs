#!/usr/bin/env node
/**
 * How many of the real discrepancies of a story are found: those of test/gold/discrepancies.json, marked by reading the articles before
 * the program's answer was looked at (offsets and kinds only, no text).
 *
 *   node scripts/measure/recall.mjs STORIES-FOLDER [--misses]
 *
 * One counts as found when a finding that is no agreement has evidence on both of its places (or on the same words elsewhere in that article); "right kind" when its rule is the kind
 * marked as well.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "../../dist/index.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("usage: recall.mjs STORIES-FOLDER [--misses]\n");
  process.exit(2);
}
const gold = JSON.parse(readFileSync(join(root, "test/gold/discrepancies.json"), "utf8"));
const reports = new Map();
for (const story of new Set(gold.map((row) => row.story))) {
  const published = existsSync(join(folder, story, "story.json"))
    ? JSON.parse(readFileSync(join(folder, story, "story.json"), "utf8")).articles
    : {};
  const files = readdirSync(join(folder, story))
    .filter((file) => file.endsWith(".txt"))
    .sort();
  reports.set(
    story,
    await compare(
      files.map((path) => ({
        path,
        text: readFileSync(join(folder, story, path), "utf8"),
        ...(published[path] ? { published: published[path].published } : {}),
      })),
    ),
  );
}
// A name or number is often there more than once: evidence on another mention of the same words counts.
const covers = (story, finding, place) => {
  const text = readFileSync(join(folder, story, place.source), "utf8").slice(place.start, place.end);
  return finding.sides.some(({ evidence }) =>
    evidence.some(
      ({ path, span }) => path === place.source && ((span.start < place.end && span.end > place.start) || span.text.includes(text)),
    ),
  );
};
const kinds = new Map();
for (const row of gold) {
  const findings = reports.get(row.story).findings.filter(({ verdict }) => verdict !== "agreement" && verdict !== "single-source");
  const found = findings.filter((finding) => row.at.every((place) => covers(row.story, finding, place)));
  const counts = kinds.get(row.kind) ?? { all: 0, found: 0, right: 0 };
  counts.all += 1;
  if (found.length > 0) counts.found += 1;
  if (found.some(({ rule }) => rule === row.kind)) counts.right += 1;
  kinds.set(row.kind, counts);
  if (found.length === 0 && rest.includes("--misses"))
    process.stdout.write(`${row.story} ${row.kind}: ${row.gist} (${row.at.map(({ source, start }) => `${source}@${start}`).join(", ")})\n`);
}
const total = { all: 0, found: 0, right: 0 };
for (const [kind, counts] of [...kinds].sort(([, a], [, b]) => b.all - a.all)) {
  for (const key of Object.keys(total)) total[key] += counts[key];
  process.stdout.write(`${kind.padEnd(20)} ${counts.found} of ${counts.all} found, ${counts.right} of the right kind\n`);
}
process.stdout.write(
  `${"all".padEnd(20)} ${total.found} of ${total.all} found (${((100 * total.found) / total.all).toFixed(0)} %), ${total.right} of the right kind\n`,
);
