#!/usr/bin/env node
/**
 * Pairs of a quotation and a telling of one speaker in two outlets of a story, for judging and fitting whether they are one remark
 * (src/align/quotations/same-remark.ts).
 *
 *   node scripts/measure/remark-pairs.mjs pairs STORIES-FOLDER [--part fit] > pairs.jsonl
 *   node scripts/measure/remark-pairs.mjs features STORIES-FOLDER test/gold/paraphrases.json > features.jsonl
 *
 * `pairs` prints both texts for a reader; `features` the features of the judged pairs. With --cache FOLDER, parsed articles are kept there.
 */
import { readFileSync } from "node:fs";
import { remarkPairs } from "../../dist/align/quotations/remark-pairs.js";
import { remarkFeatures, sameRemark } from "../../dist/align/quotations/same-remark.js";
import { readStory as storyOf } from "../../dist/pipeline.js";
import { readStory } from "./stories.mjs";

const [command, folder, ...rest] = process.argv.slice(2);
const valueOf = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const marked = JSON.parse(readFileSync(new URL("../../test/gold/discrepancies.json", import.meta.url), "utf8"));
const judged = command === "features" ? new Map(JSON.parse(readFileSync(rest[0], "utf8")).map((row) => [keyOf(row), row])) : new Map();
const part = valueOf("--part") ?? "fit";
const stories = [...new Set(marked.filter((row) => row.part === part).map(({ story }) => story))].sort();

function keyOf({ story, quoted, telling }) {
  return JSON.stringify([story, quoted, telling]);
}

for (const story of stories) {
  const read = storyOf(await readStory(folder, story, valueOf("--cache")));
  const { pairs, profiles } = remarkPairs(read);
  const rows = marked.filter((row) => row.story === story && row.kind === "quoted-paraphrased");
  for (const { quoted, telling, rival } of pairs) {
    const placeOf = ({ extraction, span }) => ({ source: extraction.document.article.path, ...span });
    const row = { story, quoted: placeOf(quoted), telling: placeOf(telling) };
    const meets = (one, { source, start, end }) => one.source === source && one.start < end && start < one.end;
    const isMarked = rows.some(({ at }) => at.some((one) => meets(one, row.quoted)) && at.some((one) => meets(one, row.telling)));
    const label = judged.get(keyOf(row))?.label;
    const f = remarkFeatures(quoted, telling, rival, profiles);
    if (command === "features" && label === undefined) continue;
    const textOf = ({ extraction, span }) => extraction.document.article.text.slice(span.start, span.end).replace(/\s+/g, " ");
    process.stdout.write(
      `${JSON.stringify(command === "features" ? { story, part: "fit", label, f: f.map((value) => Number(value.toFixed(4))) } : { ...row, marked: isMarked, score: sameRemark(quoted, telling, rival, profiles), speaker: read.resolved.speakers.find(({ id }) => id === telling.speakers[0])?.name, texts: [textOf(quoted), textOf(telling)], kinds: [quoted.quote.kind, telling.quote.kind], construction: telling.quote.construction, f })}\n`,
    );
  }
}
