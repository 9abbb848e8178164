#!/usr/bin/env node
/**
 * How many of the real discrepancies of a story are found: those of test/gold/discrepancies.json, marked by reading the articles before
 * the program's answer was looked at (offsets and kinds only, no text).
 *
 *   node scripts/measure/recall.mjs STORIES-FOLDER [--part fit|held] [--misses]
 *   node scripts/measure/recall.mjs STORIES-FOLDER --shared [--part fit|held] [--misses]
 *
 * Part "held": fifteen stories that nothing is tuned to; "fit": thirty-five others, annotated later, to learn from. With --shared, the facts
 * that several articles tell (test/gold/shared.json), looked for among the agreements. With --cache FOLDER, parsed articles are kept there.
 *
 * One counts as found when a finding that is no agreement has evidence on both of its places (or on the same words elsewhere in that article); "right kind" when its rule is the kind
 * marked as well.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "../../dist/index.js";
import { readStory } from "./stories.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("usage: recall.mjs STORIES-FOLDER [--shared] [--part fit|held] [--misses]\n");
  process.exit(2);
}
const shared = rest.includes("--shared");
const valueOf = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const [part, cache] = [valueOf("--part"), valueOf("--cache")];
const gold = JSON.parse(readFileSync(join(root, "test/gold", shared ? "shared.json" : "discrepancies.json"), "utf8")).filter(
  (row) => part === undefined || row.part === part,
);
const reports = new Map();
for (const story of new Set(gold.map((row) => row.story))) {
  reports.set(story, await compare(await readStory(folder, story, cache)));
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
  const findings = reports
    .get(row.story)
    .findings.filter(({ verdict }) => verdict !== "single-source" && (verdict === "agreement") === shared);
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
