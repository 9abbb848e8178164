#!/usr/bin/env node
/**
 * Clauses of one article and the sentence of another that may tell the same in words of its own, for judging and fitting
 * (src/align/facts/passages.ts).
 *
 *   node scripts/measure/passages.mjs sample STORIES-FOLDER... [--each 24] > passages.jsonl
 *   node scripts/measure/passages.mjs features test/gold/passages.json STORIES-FOLDER... > features.jsonl
 *
 * `sample` draws by strata of how likely the sentence tells the clause, the same ones each time, from the stories of which nothing is held
 * back: those with a story.json that are not marked "held" in test/gold/discrepancies.json, and clusters with "fncPart": "train" in their
 * gold.json. It prints the clause in double brackets in its sentence, and the other sentence, each with the one before, without any score.
 * `features` prints, for those judged, the features and whether the two are compatible, and 0 for clauses of fewer than three words with
 * content. With --cache FOLDER, parsed articles are kept there.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isCompatible } from "../../dist/align/facts/compatible.js";
import { profilesOf, total } from "../../dist/align/facts/fact-profile.js";
import { passageFeatures } from "../../dist/align/facts/passages.js";
import { probabilityOf, tellingAt, tellingsOf } from "../../dist/align/facts/telling.js";
import { frameStory } from "../../dist/align/frames.js";
import { isComparable } from "../../dist/align/points.js";
import { readStory } from "../../dist/pipeline.js";
import { readStory as inputsOf } from "./stories.mjs";

const BOUNDS = [0.08, 0.22, 0.38, 0.55, 0.75, 1.01];
const SHARES = [0.15, 0.27, 0.26, 0.2, 0.12];
const FEWEST = 3;

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { each: { type: "string", default: "24" }, cache: { type: "string" } },
});
const [command, ...rest] = positionals;
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const jsonOf = (file) => JSON.parse(readFileSync(file, "utf8"));

async function load(folder, story) {
  const read = readStory(await inputsOf(folder, story, options.cache));
  const { frames, kin } = frameStory(read);
  return { profiles: profilesOf(read, frames.filter(isComparable)), kin };
}

const headAt = ({ frame: { document, claim } }) => ({ file: document.article.path, start: document.tokens[claim.head].start });
const words = ({ core }) => [...new Set(core)];

function sentenceAt({ article, sentences }, index) {
  const sentence = sentences[index];
  return sentence === undefined ? "" : article.text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ");
}

function bracketed({ frame: { document, claim }, tokens }) {
  const own = new Set(tokens.map(({ index }) => index));
  const { first, last } = document.sentences[claim.sentence];
  let [text, inside] = ["", false];
  for (const token of document.tokens.slice(first, last)) {
    if (own.has(token.index) !== inside) text += inside ? "]]" : "[[";
    inside = own.has(token.index);
    text += token.text + (token.spaceAfter ? " " : "");
  }
  return `${text}${inside ? "]]" : ""}`.replace(/\s+/gu, " ").trim();
}

function storiesIn(folder) {
  const held = new Set(
    jsonOf(join(root, "test/gold/discrepancies.json"))
      .filter(({ part }) => part === "held")
      .map(({ story }) => story),
  );
  return readdirSync(folder)
    .sort()
    .filter((name) => {
      const gold = join(folder, name, "gold.json");
      return existsSync(gold) ? jsonOf(gold).fncPart === "train" : existsSync(join(folder, name, "story.json")) && !held.has(name);
    });
}

async function sample(folder, story) {
  const { profiles, kin } = await load(folder, story);
  const best = new Map();
  for (const clause of profiles.all) {
    if (clause.tokens.filter(({ upos }) => upos !== "PUNCT").length < FEWEST) continue;
    for (const telling of tellingsOf(clause, profiles, kin)) {
      const probability = probabilityOf(telling, profiles, kin);
      const key = `${clause.frame.claim.id} ${telling.sentence.source}`;
      if (!(best.get(key)?.probability >= probability)) best.set(key, { clause, telling, probability });
    }
  }
  const drawn = [...best.values()]
    .map(({ clause, telling: { sentence, claim }, probability }) => {
      const [own, other] = [clause.frame.document, claim.frame.document];
      const at = {
        story,
        a: headAt(clause),
        b: { file: other.article.path, start: other.sentences[sentence.sentence].start },
      };
      return {
        probability,
        draw: createHash("sha256").update(JSON.stringify(at)).digest("hex"),
        row: {
          ...at,
          clauseBefore: sentenceAt(own, clause.frame.claim.sentence - 1),
          clause: bracketed(clause),
          before: sentenceAt(other, sentence.sentence - 1),
          sentence: sentenceAt(other, sentence.sentence),
        },
      };
    })
    .sort((x, y) => (x.draw < y.draw ? -1 : 1));
  SHARES.forEach((share, at) => {
    const stratum = drawn.filter(({ probability }) => probability >= BOUNDS[at] && probability < BOUNDS[at + 1]);
    for (const { row } of stratum.slice(0, Math.round(share * Number(options.each)))) process.stdout.write(`${JSON.stringify(row)}\n`);
  });
}

async function features(gold, folders) {
  for (const story of new Set(gold.map((row) => row.story))) {
    const folder = folders.find((one) => existsSync(join(one, story)));
    if (folder === undefined) throw new Error(`no folder has ${story}`);
    const { profiles, kin } = await load(folder, story);
    const heads = new Map(profiles.all.map((profile) => [JSON.stringify(headAt(profile)), profile]));
    const places = new Map(
      profiles.sentences.flatMap(({ profiles: [claim], sentence }, place) =>
        claim === undefined ? [] : [[`${claim.frame.document.article.path} ${claim.frame.document.sentences[sentence].start}`, place]],
      ),
    );
    for (const { part, a, b, label } of gold.filter((row) => row.story === story)) {
      const [clause, place] = [heads.get(JSON.stringify(a)), places.get(`${b.file} ${b.start}`)];
      if (clause === undefined || place === undefined) {
        process.stderr.write(`no clause or no claim at ${story} ${JSON.stringify(a)} ${JSON.stringify(b)}\n`);
        continue;
      }
      const telling = tellingsOf(clause, profiles, kin).find((one) => one.place === place) ?? tellingAt(clause, place, profiles, kin);
      const weight = total(words(clause), profiles.vocabulary.weights);
      const likeness = profiles.sentenceLikeness(clause.place, place);
      const f = passageFeatures(probabilityOf(telling, profiles, kin), weight, likeness).map((value) => Math.round(value * 1e4) / 1e4);
      const fits = isCompatible(telling, profiles, kin) && words(clause).length >= FEWEST;
      process.stdout.write(`${JSON.stringify({ story, part, label, fits, f })}\n`);
    }
  }
}

if (command === "sample") {
  for (const folder of rest) for (const story of storiesIn(folder)) await sample(folder, story);
} else if (command === "features" && rest.length > 1) await features(jsonOf(rest[0]), rest.slice(1));
else {
  process.stderr.write("usage: passages.mjs sample FOLDER... | features GOLD FOLDER...\n");
  process.exitCode = 2;
}
