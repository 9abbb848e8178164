#!/usr/bin/env node
/**
 * Dumps the features of pairs of clauses that would contradict one another if they told one thing, one JSON line a pair: the training data of
 * src/align/opposed/opposed.ts. Pairs of unchanged articles (`"label": 0`) nearly all tell two things; pairs with a planted word (`"label": 1`, one group
 * a plant) tell one thing where a rival reports it.
 *
 *   node scripts/measure/opposed-pairs.mjs STORIES-FOLDER [--from N] [--limit N] > pairs.jsonl
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frameStory } from "../../dist/align/frames.js";
import { fieldOf } from "../../dist/align/opposed/field.js";
import { candidatesOf } from "../../dist/align/opposed/opposed.js";
import { opposedFeatures } from "../../dist/align/opposed/opposed-features.js";
import { extract } from "../../dist/index.js";
import { readStory } from "../../dist/pipeline.js";
import { apply, plants } from "./plant.mjs";

const [folder, ...rest] = process.argv.slice(2);
const option = (name, fallback) => (rest.includes(name) ? Number(rest[rest.indexOf(name) + 1]) : fallback);
const stories = readdirSync(folder)
  .sort()
  .slice(option("--from", 0), option("--from", 0) + option("--limit", Infinity));
const KINDS = new Set(["negation", "antonym", "certainty"]);

const alikeSentences = (a, b) => {
  const common = a.filter((word) => b.includes(word)).length;
  return common >= 5 && common >= 0.4 * Math.min(a.length, b.length);
};

for (const name of stories) {
  const files = readdirSync(join(folder, name))
    .filter((file) => file.endsWith(".txt"))
    .sort();
  const published = existsSync(join(folder, name, "story.json"))
    ? JSON.parse(readFileSync(join(folder, name, "story.json"), "utf8")).articles
    : {};
  const articles = files.map((path) => ({
    path,
    text: readFileSync(join(folder, name, path), "utf8"),
    ...(published[path] === undefined ? {} : { published: published[path].published }),
  }));
  const parsed = await Promise.all(articles.map((article) => extract(article)));
  const show = ({ document, token }) => {
    const sentence = document.sentences[token.sentence];
    return `${document.article.path}:${token.start} [${token.text}] ${document.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ")}`;
  };
  const dump = (inputs, label, group, wanted) => {
    const field = fieldOf(frameStory(readStory(inputs)));
    for (const { kind, a, b } of candidatesOf(field)) {
      if (!wanted(a) && !wanted(b)) continue;
      const f = opposedFeatures(field, kind, a, b).map((value) => Math.round(value * 1e4) / 1e4);
      process.stdout.write(`${JSON.stringify({ story: name, kind, label, group, a: show(a), b: show(b), f })}\n`);
    }
  };
  dump(parsed, 0, name, () => true);
  // Clauses with one predicate and one polarity in alike sentences: what a planted "not" would be set against.
  const field = fieldOf(frameStory(readStory(parsed)));
  const heads = field.spots.filter(({ heads, frame, token }) => heads && frame.asserted && /^(?:VERB|ADJ)$/.test(token.upos));
  for (const [at, a] of heads.entries())
    for (const b of heads.slice(at + 1)) {
      if (a.source === b.source || a.lemma !== b.lemma || a.frame.claim.polarity !== b.frame.claim.polarity) continue;
      if (a.frame.spoken || b.frame.spoken || !alikeSentences(field.bag(a), field.bag(b))) continue;
      const f = opposedFeatures(field, "polarity", a, b).map((value) => Math.round(value * 1e4) / 1e4);
      process.stdout.write(`${JSON.stringify({ story: name, kind: "same", label: 2, group: name, a: show(a), b: show(b), f })}\n`);
    }
  for (const [index, article] of articles.entries()) {
    const others = articles.filter((_, other) => other !== index).map(({ text }) => text);
    for (const plant of plants(article.text, others, Infinity)) {
      if (!KINDS.has(plant.kind)) continue;
      const inputs = parsed.map((one, other) => (other === index ? { ...article, text: apply(article.text, plant) } : one));
      // The word that the planted one stands before, or the planted word itself.
      const near = ({ document, token }) =>
        document.article.path === article.path && token.start >= plant.at && token.start <= plant.at + plant.text.length + 30;
      const group = `${article.path}:${plant.at}:${plant.kind}`;
      process.stdout.write(`${JSON.stringify({ story: name, kind: plant.kind, label: 1, group, plant: true })}\n`);
      dump(inputs, 1, group, near);
    }
  }
}
