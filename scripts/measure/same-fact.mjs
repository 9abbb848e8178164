#!/usr/bin/env node
/**
 * Pairs of clauses of different outlets of a story, for judging and fitting whether they report one fact (src/align/facts/same-fact.ts).
 *
 *   node scripts/measure/same-fact.mjs sample STORIES-FOLDER [--from 1 --to 35 --each 20] > pairs.jsonl
 *   node scripts/measure/same-fact.mjs features STORIES-FOLDER test/gold/same-fact.json > features.jsonl
 *
 * `sample` draws pairs by strata of plain word overlap, the same ones each time, and prints both sentences for a reader, without
 * any score. `features` prints the features of the judged pairs.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { profilesOf, sharedWeight, total } from "../../dist/align/facts/fact-profile.js";
import { frameStory } from "../../dist/align/frames.js";
import { isComparable } from "../../dist/align/points.js";
import { factCandidates, factFeatures } from "../../dist/align/facts/same-fact.js";
import { readStory } from "../../dist/pipeline.js";

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { from: { type: "string", default: "1" }, to: { type: "string", default: "50" }, each: { type: "string", default: "20" } },
});
const [command, folder, goldFile] = positionals;

function load(name) {
  const { articles } = JSON.parse(readFileSync(join(folder, name, "story.json"), "utf8"));
  const story = readStory(
    Object.entries(articles).map(([path, { published }]) => ({ path, published, text: readFileSync(join(folder, name, path), "utf8") })),
  );
  const { frames, kin } = frameStory(story);
  const profiles = profilesOf(story, frames.filter(isComparable));
  return { story, profiles, kin };
}

const names = readdirSync(folder)
  .sort()
  .filter((name) => existsSync(join(folder, name, "story.json")));
const headAt = ({ frame: { document, claim } }) => ({ file: document.article.path, start: document.tokens[claim.head].start });

if (command === "sample") {
  const strata = [0, 0.12, 0.22, 0.32, 0.45, 0.6, Infinity];
  const shares = [0.1, 0.2, 0.25, 0.2, 0.15, 0.1];
  for (const name of names.slice(Number(options.from) - 1, Number(options.to))) {
    const { profiles } = load(name);
    const { weights } = profiles.vocabulary;
    const pairs = factCandidates(profiles)
      .map(([x, y]) => [profiles.all[x], profiles.all[y]])
      .filter((pair) => pair.some(isTold))
      .map(([a, b]) => {
        const overlap = (2 * sharedWeight(a.words, b.words, weights)) / (total(a.words, weights) + total(b.words, weights));
        const key = JSON.stringify([headAt(a), headAt(b)]);
        return {
          a,
          b,
          overlap,
          stratum: strata.findIndex((at) => overlap < at) - 1,
          draw: createHash("sha256")
            .update(name + key)
            .digest("hex"),
        };
      })
      .sort((a, b) => (a.draw < b.draw ? -1 : 1));
    const perSentence = new Map();
    shares.forEach((share, stratum) => {
      const here = pairs.filter((pair) => pair.stratum === stratum);
      let left = Math.round(share * Number(options.each));
      for (const { a, b } of here) {
        if (left === 0) break;
        const place = `${a.place} ${b.place}`;
        if ((perSentence.get(place) ?? 0) >= 2) continue;
        perSentence.set(place, (perSentence.get(place) ?? 0) + 1);
        left -= 1;
        process.stdout.write(
          `${JSON.stringify({ story: name, stratum, of: here.length, a: { ...headAt(a), text: shown(a) }, b: { ...headAt(b), text: shown(b) } })}\n`,
        );
      }
    });
  }
} else if (command === "features") {
  const gold = JSON.parse(readFileSync(goldFile, "utf8"));
  for (const name of names.filter((one) => gold.some(({ story }) => story === one))) {
    const { profiles, kin } = load(name);
    const at = new Map(profiles.all.map((profile) => [JSON.stringify(headAt(profile)), profile]));
    for (const { story, part, a, b, label } of gold) {
      if (story !== name) continue;
      const [x, y] = [at.get(JSON.stringify(a)), at.get(JSON.stringify(b))];
      if (x && y)
        process.stdout.write(
          `${JSON.stringify({ story, part, a, b, label, f: factFeatures(x, y, profiles, kin).map((value) => Math.round(value * 1e4) / 1e4) })}\n`,
        );
      else console.error(`no claim at ${story} ${JSON.stringify(a)} ${JSON.stringify(b)}`);
    }
  }
} else console.error("what? sample or features");

/** A finite main or content clause: one that can be shown. */
function isTold({ frame: { document, claim, asserted } }) {
  const token = document.tokens[claim.head];
  return asserted && /^(?:root|ccomp|conj|parataxis)/u.test(token.deprel) && token.upos !== "NOUN";
}

/** The sentence with the clause in braces and its predicate in asterisks. */
function shown({ frame: { document, claim } }) {
  const { text } = document.article;
  const sentence = document.sentences[claim.sentence];
  const head = document.tokens[claim.head];
  const marks = [
    [claim.spans[0].start, "{"],
    [claim.spans.at(-1).end, "}"],
    [head.start, "*"],
    [head.end, "*"],
  ].sort((a, b) => b[0] - a[0]);
  let out = text;
  let end = sentence.end;
  for (const [at, mark] of marks) {
    out = out.slice(0, at) + mark + out.slice(at);
    end += 1;
  }
  return out.slice(sentence.start, end).replace(/\s+/gu, " ");
}
