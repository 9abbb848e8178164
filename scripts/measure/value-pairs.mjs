#!/usr/bin/env node
/**
 * Dumps the features of all pairs of numbers, or of days, that different outlets of a story give, one JSON line a pair with what tells whether they are
 * equal: the training data of src/align/quantities/same-measure.ts and src/align/times/same-time.ts.
 *
 *   node scripts/measure/value-pairs.mjs numbers|days STORIES-FOLDER [--cache FOLDER] [--context] > pairs.jsonl
 *
 * "marked": whether readers marked the two as versions of one (test/gold/discrepancies.json and shared.json, part "fit": the only numbers of a
 * unit in two places that tell one fact). --cache keeps parsed articles. --context adds the words around, for reading; keep that file out of the repository.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { datedOf } from "../../dist/align/times/dated.js";
import { frameStory } from "../../dist/align/frames.js";
import { measuredOf } from "../../dist/align/quantities/measured.js";
import * as sameMeasure from "../../dist/align/quantities/same-measure.js";
import * as sameTime from "../../dist/align/times/same-time.js";
import { readStory as storyOf } from "../../dist/pipeline.js";
import { isLoose, relate } from "../../dist/tree/quantity.js";
import { plants } from "./plant.mjs";
import { readStory } from "./stories.mjs";

const KINDS = {
  numbers: {
    plant: "number",
    most: 4,
    itemsOf: ({ frames }) => measuredOf(frames),
    loose: ({ quantity }) => isLoose(quantity),
    spanOf: ({ quantity }) => quantity.span,
    comparable: sameMeasure.comparableUnits,
    rivalsOf: sameMeasure.rivalsOf,
    featuresOf: sameMeasure.featuresOf,
    values: ({ quantity: a }, { quantity: b }) => ({ unit: a.unit, values: [a.value, b.value], relation: relate(a, b) }),
  },
  days: {
    plant: "date",
    most: 1,
    itemsOf: ({ story, frames }) =>
      datedOf(story, frames).filter(({ kind, time }) => kind === "day" && time.from !== null && time.from === time.to),
    spanOf: ({ time }) => time.span,
    comparable: () => true,
    rivalsOf: sameTime.rivalsOf,
    featuresOf: sameTime.featuresOf,
    values: ({ time: a }, { time: b }) => ({ days: [a.from, b.from], words: [a.text, b.text] }),
  },
};

const [kind, folder, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(KINDS, kind) || folder === undefined) {
  process.stderr.write("usage: value-pairs.mjs numbers|days STORIES-FOLDER [--context]\n");
  process.exit(2);
}
/** Characters by which a mark may miss the number's bound ("about"). */
const SLACK = 12;
const { plant, most, itemsOf, spanOf, comparable, rivalsOf, featuresOf, values, loose } = KINDS[kind];

const cache = rest.includes("--cache") ? rest[rest.indexOf("--cache") + 1] : undefined;
const gold = ["discrepancies", "shared"].flatMap((file) =>
  JSON.parse(readFileSync(new URL(`../../test/gold/${file}.json`, import.meta.url), "utf8"))
    .filter((row) => row.part === "fit" && (file === "shared" || row.kind === "quantity" || row.kind === "duration"))
    .map(({ story, at }) => ({ story, at })),
);

for (const name of readdirSync(folder).sort()) {
  if (!existsSync(join(folder, name, "story.json"))) continue;
  const framed = frameStory(storyOf(await readStory(folder, name, cache)));
  const marks = gold.filter(({ story }) => story === name);
  const texts = framed.story.extractions.map(({ document }) => document.article);
  const planted = new Set(
    texts.flatMap((article) =>
      plants(
        article.text,
        texts.filter((other) => other !== article).map(({ text }) => text),
        most,
      )
        .filter((one) => one.kind === plant)
        .map(({ at }) => `${article.path} ${at}`),
    ),
  );
  const isPlant = (item) => {
    const { start, end } = spanOf(item);
    for (let at = start; at < end; at += 1) if (planted.has(`${item.frame.document.article.path} ${at}`)) return true;
    return false;
  };
  const context = (item) => {
    const { start, end } = spanOf(item);
    return item.frame.document.article.text.slice(Math.max(0, start - 90), end + 90).replace(/\s+/g, " ");
  };
  const items = itemsOf(framed);
  const lies = (item, { source, start, end }) =>
    item.frame.document.article.path === source && start - SLACK < spanOf(item).end && end + SLACK > spanOf(item).start;
  const alone = (item, place) => items.filter((other) => lies(other, place) && comparable(item, other)).length === 1;
  const isMarked = (a, b) =>
    marks.some(({ at }) => {
      const [x, y] = [a, b].map((item) => at.find((place) => lies(item, place)));
      return x !== undefined && y !== undefined && alone(a, x) && alone(b, y);
    });
  const sources = [...new Set(items.map(({ frame }) => frame.source))];
  for (const [x, one] of sources.entries())
    for (const other of sources.slice(x + 1)) {
      const [left, right] = [one, other].map((source) => items.filter(({ frame }) => frame.source === source));
      const rivals = rivalsOf(left, right);
      for (const a of left)
        for (const b of right) {
          if (!comparable(a, b)) continue;
          const line = {
            story: name,
            ...values(a, b),
            at: [a, b].map((item) => [item.frame.document.article.path, spanOf(item).start]),
            plant: [isPlant(a), isPlant(b)],
            marked: isMarked(a, b),
            ...(loose ? { loose: loose(a) || loose(b) } : {}),
            ...(rest.includes("--context") ? { text: [context(a), context(b)] } : {}),
            f: featuresOf(a, b, framed.kin, rivals).map((value) => Math.round(value * 1e4) / 1e4),
          };
          process.stdout.write(`${JSON.stringify(line)}\n`);
        }
    }
}
