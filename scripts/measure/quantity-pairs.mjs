#!/usr/bin/env node
/**
 * Dumps the features of all pairs of numbers of different outlets of a story, one JSON line a pair with whether the values are equal:
 * the training data of src/align/same-measure.ts.
 *
 *   node scripts/measure/quantity-pairs.mjs STORIES-FOLDER [--context] > pairs.jsonl
 *
 * --context adds the words around, for reading; keep that file out of the repository.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frameStory } from "../../dist/align/frames.js";
import { measuredOf } from "../../dist/align/measured.js";
import { comparableUnits, featuresOf, rivalsOf } from "../../dist/align/same-measure.js";
import { readStory } from "../../dist/pipeline.js";
import { relate } from "../../dist/tree/quantity.js";
import { plants } from "./plant.mjs";

const [folder, ...rest] = process.argv.slice(2);
for (const name of readdirSync(folder).sort()) {
  if (!existsSync(join(folder, name, "story.json"))) continue;
  const { articles } = JSON.parse(readFileSync(join(folder, name, "story.json"), "utf8"));
  const story = readStory(
    Object.entries(articles).map(([path, { published }]) => ({ path, published, text: readFileSync(join(folder, name, path), "utf8") })),
  );
  const planted = new Set(
    story.extractions.flatMap(({ document: { article } }) =>
      plants(
        article.text,
        story.extractions.filter((other) => other.document.article !== article).map(({ document }) => document.article.text),
        4,
      )
        .filter(({ kind }) => kind === "number")
        .map(({ at }) => `${article.path} ${at}`),
    ),
  );
  const isPlant = ({ frame, quantity }) => {
    for (let at = quantity.span.start; at < quantity.span.end; at += 1)
      if (planted.has(`${frame.document.article.path} ${at}`)) return true;
    return false;
  };
  const context = ({ frame, quantity }) =>
    frame.document.article.text.slice(Math.max(0, quantity.span.start - 90), quantity.span.end + 90).replace(/\s+/g, " ");
  const { frames, kin } = frameStory(story);
  const items = measuredOf(frames);
  const sources = [...new Set(items.map(({ frame }) => frame.source))];
  for (const [x, one] of sources.entries())
    for (const other of sources.slice(x + 1)) {
      const [left, right] = [one, other].map((source) => items.filter(({ frame }) => frame.source === source));
      const rivals = rivalsOf(left, right);
      for (const a of left)
        for (const b of right) {
          if (!comparableUnits(a, b)) continue;
          process.stdout.write(
            `${JSON.stringify({ story: name, unit: a.quantity.unit, values: [a.quantity.value, b.quantity.value], relation: relate(a.quantity, b.quantity), at: [a, b].map(({ frame, quantity }) => [frame.document.article.path, quantity.span.start]), plant: [isPlant(a), isPlant(b)], ...(rest.includes("--context") ? { text: [context(a), context(b)] } : {}), f: featuresOf(a, b, kin, rivals).map((value) => Math.round(value * 1e4) / 1e4) })}\n`,
          );
        }
    }
}
