#!/usr/bin/env node
/**
 * Dumps the features of all pairs of days that different outlets of a story name, one JSON line a pair with the two days: the training data
 * of src/align/same-time.ts.
 *
 *   node scripts/measure/time-pairs.mjs STORIES-FOLDER [--context] > pairs.jsonl
 *
 * --context adds the words around, for reading; keep that file out of the repository.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frameStory } from "../../dist/align/frames.js";
import { datedOf } from "../../dist/align/dated.js";
import { featuresOf, rivalsOf } from "../../dist/align/same-time.js";
import { readStory } from "../../dist/pipeline.js";

import { plants } from "./plant.mjs";

const [folder, ...rest] = process.argv.slice(2);
for (const name of readdirSync(folder).sort()) {
  if (!existsSync(join(folder, name, "story.json"))) continue;
  const { articles } = JSON.parse(readFileSync(join(folder, name, "story.json"), "utf8"));
  const story = readStory(
    Object.entries(articles).map(([path, { published }]) => ({ path, published, text: readFileSync(join(folder, name, path), "utf8") })),
  );
  const { frames, kin } = frameStory(story);
  const planted = new Set(
    story.extractions.flatMap(({ document: { article } }) =>
      plants(
        article.text,
        story.extractions.filter((other) => other.document.article !== article).map(({ document }) => document.article.text),
        1,
      )
        .filter(({ kind }) => kind === "date")
        .map(({ at }) => `${article.path} ${at}`),
    ),
  );
  const isPlant = ({ frame, time }) => {
    for (let at = time.span.start; at < time.span.end; at += 1) if (planted.has(`${frame.document.article.path} ${at}`)) return true;
    return false;
  };
  const items = datedOf(story, frames).filter(({ kind, time }) => kind === "day" && time.from !== null && time.from === time.to);
  const sources = [...new Set(items.map(({ frame }) => frame.source))];
  for (const [x, one] of sources.entries())
    for (const other of sources.slice(x + 1)) {
      const [left, right] = [one, other].map((source) => items.filter(({ frame }) => frame.source === source));
      const rivals = rivalsOf();
      for (const a of left)
        for (const b of right) {
          const context = (item) =>
            item.frame.document.article.text.slice(Math.max(0, item.time.span.start - 90), item.time.span.end + 90).replace(/\s+/g, " ");
          const at = [a, b].map(({ frame, time }) => [frame.document.article.path, time.span.start]);
          process.stdout.write(
            `${JSON.stringify({ story: name, days: [a.time.from, b.time.from], words: [a.time.text, b.time.text], at, plant: [isPlant(a), isPlant(b)], ...(rest.includes("--context") ? { text: [context(a), context(b)] } : {}), f: featuresOf(a, b, kin, rivals).map((value) => Math.round(value * 1e4) / 1e4) })}\n`,
          );
        }
    }
}
