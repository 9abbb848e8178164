#!/usr/bin/env node
/**
 * Dumps the features of all pairs of numbers of different outlets of a story, one JSON line a pair with whether the values are equal:
 * the training data of src/align/same-measure.ts.
 *
 *   node scripts/measure/quantity-pairs.mjs STORIES-FOLDER > pairs.jsonl
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { framesOf } from "../../dist/align/frames.js";
import { kinOf } from "../../dist/align/likeness.js";
import { measured } from "../../dist/align/measured.js";
import { comparableUnits, featuresOf } from "../../dist/align/same-measure.js";
import { readStory } from "../../dist/pipeline.js";

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder).sort()) {
  if (!existsSync(join(folder, name, "story.json"))) continue;
  const { articles } = JSON.parse(readFileSync(join(folder, name, "story.json"), "utf8"));
  const story = readStory(
    Object.entries(articles).map(([path, { published }]) => ({ path, published, text: readFileSync(join(folder, name, path), "utf8") })),
  );
  const seen = new Set();
  const items = framesOf(story).flatMap((frame) =>
    frame.claim.quantities.flatMap((quantity) => {
      const key = `${frame.source}:${quantity.span.start}`;
      return seen.has(key) || !seen.add(key) ? [] : [measured(frame, quantity)];
    }),
  );
  const kin = kinOf(story);
  for (const [x, a] of items.entries())
    for (const b of items.slice(x + 1)) {
      if (a.frame.source === b.frame.source || !comparableUnits(a, b)) continue;
      const rivals = items.filter(
        (item) => (item.frame.source === a.frame.source || item.frame.source === b.frame.source) && comparableUnits(a, item),
      ).length;
      process.stdout.write(
        `${JSON.stringify({ story: name, unit: a.quantity.unit, values: [a.quantity.value, b.quantity.value], at: [a.frame.source, a.quantity.span.start, b.frame.source, b.quantity.span.start], f: featuresOf(a, b, kin, rivals).map((value) => Math.round(value * 1e4) / 1e4) })}\n`,
      );
    }
}
