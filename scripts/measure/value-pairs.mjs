#!/usr/bin/env node
/**
 * Dumps the features of all pairs of numbers, or of days, that different outlets of a story give, one JSON line a pair with what tells whether they are
 * equal: the training data of src/align/quantities/same-measure.ts and src/align/times/same-time.ts.
 *
 *   node scripts/measure/value-pairs.mjs numbers|days STORIES-FOLDER [--context] > pairs.jsonl
 *
 * --context adds the words around, for reading; keep that file out of the repository.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { datedOf } from "../../dist/align/times/dated.js";
import { frameStory } from "../../dist/align/frames.js";
import { measuredOf } from "../../dist/align/quantities/measured.js";
import * as sameMeasure from "../../dist/align/quantities/same-measure.js";
import * as sameTime from "../../dist/align/times/same-time.js";
import { readStory } from "../../dist/pipeline.js";
import { relate } from "../../dist/tree/quantity.js";
import { plants } from "./plant.mjs";

const KINDS = {
  numbers: {
    plant: "number",
    most: 4,
    itemsOf: ({ frames }) => measuredOf(frames),
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
const { plant, most, itemsOf, spanOf, comparable, rivalsOf, featuresOf, values } = KINDS[kind];

for (const name of readdirSync(folder).sort()) {
  if (!existsSync(join(folder, name, "story.json"))) continue;
  const { articles } = JSON.parse(readFileSync(join(folder, name, "story.json"), "utf8"));
  const framed = frameStory(
    readStory(
      Object.entries(articles).map(([path, { published }]) => ({ path, published, text: readFileSync(join(folder, name, path), "utf8") })),
    ),
  );
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
            ...(rest.includes("--context") ? { text: [context(a), context(b)] } : {}),
            f: featuresOf(a, b, framed.kin, rivals).map((value) => Math.round(value * 1e4) / 1e4),
          };
          process.stdout.write(`${JSON.stringify(line)}\n`);
        }
    }
}
