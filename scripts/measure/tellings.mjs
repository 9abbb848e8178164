#!/usr/bin/env node
/**
 * Clauses of one outlet and the sentence of another that may tell the same, for judging and fitting (src/align/facts/telling.ts).
 *
 *   node scripts/measure/tellings.mjs sample STORIES-FOLDER [--from 1 --to 35 --each 10] > tellings.jsonl
 *   node scripts/measure/tellings.mjs features STORIES-FOLDER test/gold/tellings.json [--shared test/gold/shared.json] > features.jsonl
 *
 * `sample` draws by strata of how alike clause and sentence are, the same ones each time, and prints the clause as a reader of the report
 * would see it, without the details that the sentence does not tell, and the sentence with the one before, without any score. `features` prints the features of those judged. With --shared, also of
 * those that nobody judged, as far as the facts marked in the stories tell (part "fit"): "shared" where most of the clause lies in a fact
 * that the sentence tells too, "unshared" where no fact marked is near both. With --cache FOLDER, parsed articles are kept there.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { profilesOf } from "../../dist/align/facts/fact-profile.js";
import { frameStory } from "../../dist/align/frames.js";
import { isComparable } from "../../dist/align/points.js";
import { tellingAt, tellingFeatures, tellingsOf } from "../../dist/align/facts/telling.js";
import { comparisonOf } from "../../dist/compare/context.js";
import { tellableClause } from "../../dist/compare/tellable.js";
import { detailsOf } from "../../dist/align/facts/details.js";
import { readStory } from "../../dist/pipeline.js";
import { readStory as inputsOf } from "./stories.mjs";

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: "string", default: "1" },
    to: { type: "string", default: "50" },
    each: { type: "string", default: "10" },
    shared: { type: "string" },
    cache: { type: "string" },
  },
});
const [command, folder, goldFile] = positionals;
const names = readdirSync(folder)
  .sort()
  .filter((name) => existsSync(join(folder, name, "story.json")));

async function load(name) {
  const story = readStory(await inputsOf(folder, name, options.cache));
  const comparison = comparisonOf(story, [], [], new Map());
  const { frames, kin } = frameStory(story);
  const profiles = profilesOf(story, frames.filter(isComparable));
  const pairs = profiles.all.flatMap((profile) =>
    tellingsOf(profile, profiles, kin).flatMap((telling) => {
      const told = tellableClause(
        comparison,
        profile.frame.claim,
        new Set(telling.untold),
        detailsOf(profile.frame.document, profile.frame.claim, profile.tokens),
      );
      return told === null ? [] : [{ telling, message: told.message }];
    }),
  );
  return { profiles, kin, pairs };
}

/** Share of a clause, by weight, in facts marked from which on they tell it; how far from them a clause is that they do not (characters). */
const MARKED = 0.6;
const NEAR = 80;

const headAt = ({ frame: { document, claim } }) => ({ file: document.article.path, start: document.tokens[claim.head].start });
const at = ({ clause, sentence, claim }) => ({
  a: headAt(clause),
  b: { file: claim.frame.document.article.path, start: claim.frame.document.sentences[sentence.sentence].start },
});

if (command === "sample") {
  const strata = [0, 0.45, 0.65, 0.85, 1.05, 1.3, 3];
  const shares = [0.05, 0.1, 0.2, 0.25, 0.25, 0.15];
  for (const name of names.slice(Number(options.from) - 1, Number(options.to))) {
    const drawn = (await load(name)).pairs
      .map(({ telling, message }) => ({
        telling,
        message,
        stratum: strata.findIndex((bound) => telling.covered + telling.sameFact < bound) - 1,
        draw: createHash("sha256")
          .update(name + JSON.stringify(at(telling)))
          .digest("hex"),
      }))
      .sort((x, y) => (x.draw < y.draw ? -1 : 1));
    shares.forEach((share, stratum) => {
      const here = drawn.filter((one) => one.stratum === stratum);
      for (const { telling, message } of here.slice(0, Math.round(share * Number(options.each)))) {
        const { document } = telling.claim.frame;
        const [sentence, before] = [document.sentences[telling.sentence.sentence], document.sentences[telling.sentence.sentence - 1]];
        const text = ({ start, end }) => document.article.text.slice(start, end).replace(/\s+/gu, " ");
        process.stdout.write(
          `${JSON.stringify({ story: name, stratum, of: here.length, ...at(telling), clause: message, before: before ? text(before) : "", sentence: text(sentence) })}\n`,
        );
      }
    });
  }
} else if (command === "features") {
  const gold = JSON.parse(readFileSync(goldFile, "utf8"));
  for (const name of names.filter((one) => gold.some(({ story }) => story === one))) {
    const { profiles, kin, pairs } = await load(name);
    const print = (row, telling) =>
      process.stdout.write(
        `${JSON.stringify({ ...row, f: tellingFeatures(telling, profiles, kin).map((value) => Math.round(value * 1e4) / 1e4) })}\n`,
      );
    const heads = new Map(profiles.all.map((profile) => [JSON.stringify(headAt(profile)), profile]));
    const places = new Map(
      profiles.sentences.flatMap(({ profiles: [claim], sentence }, place) => {
        const document = claim?.frame.document;
        return document ? [[`${document.article.path} ${document.sentences[sentence].start}`, place]] : [];
      }),
    );
    for (const { story, part, a, b, label } of gold) {
      if (story !== name) continue;
      const [clause, place] = [heads.get(JSON.stringify(a)), places.get(`${b.file} ${b.start}`)];
      if (!clause || place === undefined) {
        console.error(`no clause or no claim at ${story} ${JSON.stringify(a)} ${JSON.stringify(b)}`);
        continue;
      }
      const best = tellingsOf(clause, profiles, kin).find((telling) => telling.place === place);
      const f = tellingFeatures(best ?? tellingAt(clause, place, profiles, kin), profiles, kin);
      process.stdout.write(`${JSON.stringify({ story, part, a, b, label, f: f.map((value) => Math.round(value * 1e4) / 1e4) })}\n`);
    }
  }
  if (options.shared !== undefined) {
    const marked = JSON.parse(readFileSync(options.shared, "utf8")).filter(({ part }) => part === "fit");
    for (const name of names.filter((one) => marked.some(({ story }) => story === one))) {
      const { profiles, kin, pairs } = await load(name);
      const facts = marked.filter(({ story }) => story === name);
      const judged = new Set(gold.filter(({ story }) => story === name).map((row) => JSON.stringify([row.a, row.b])));
      for (const { telling } of pairs) {
        const row = at(telling);
        const label = labelOf(telling, facts, profiles);
        if (label === null || judged.has(JSON.stringify([row.a, row.b]))) continue;
        const f = tellingFeatures(telling, profiles, kin).map((value) => Math.round(value * 1e4) / 1e4);
        process.stdout.write(`${JSON.stringify({ story: name, part: "fit", ...row, label, f })}\n`);
      }
    }
  }
} else console.error("what? sample or features");

/** "shared", "unshared", or null where the marks leave it open. */
function labelOf({ clause, claim, sentence }, facts, { wordsOf, vocabulary }) {
  const { document } = clause.frame;
  const other = claim.frame.document;
  const there = other.sentences[sentence.sentence];
  const places = facts
    .filter(({ at: all }) => all.some(({ source, start, end }) => source === other.article.path && start < there.end && there.start < end))
    .flatMap(({ at: all }) => all.filter(({ source }) => source === document.article.path));
  const tokens = clause.tokens.filter(({ upos }) => upos !== "PUNCT");
  const weightOf = (all) => wordsOf(document, all).reduce((sum, word) => sum + vocabulary.weights[word], 0);
  const inside = tokens.filter((token) => places.some(({ start, end }) => start < token.end && token.start < end));
  if (weightOf(inside) >= MARKED * weightOf(tokens) && inside.length > 0) return "shared";
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return places.some(({ start, end }) => start < to + NEAR && from - NEAR < end) ? null : "unshared";
}
