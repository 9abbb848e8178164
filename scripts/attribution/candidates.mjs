/**
 * Writes what the filter of candidates is trained on: for each candidate whether it is right (content at least half the same
 * words and the same source as one of gold), and its features as hashed numbers.
 *
 *   node scripts/attribution/candidates.mjs GOLD.jsonl SCORER.mjs OUT.jsonl [FOLDER of parsed documents] [--fold K/N] [--trees]
 *
 * SCORER.mjs is the benchmark's scorer, whose measures of content and source are used. With --fold K/N only the articles whose number
 * leaves K when divided by N are read, for a tagger that was trained without them. With --trees the numbers are written that the
 * trees are fitted on (null where the trees are not asked), by the filter in data/. Needs a build in dist/.
 */
import { existsSync, openSync, readFileSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { deserialize } from "node:v8";

const args = process.argv.slice(2);
const folding = args.includes("--fold") ? args.splice(args.indexOf("--fold"), 2)[1] : "0/1";
const forTrees = args.includes("--trees") && args.splice(args.indexOf("--trees"), 1).length > 0;
const [fold, folds] = folding.split("/").map(Number);
const [goldFile, scorer, outFile, parsed, dist = "../../dist"] = args;
const { wordsOf, unitsOf, isSpeech } = await import(pathToFileURL(resolve(scorer)).href);
const { contextOf } = await import(`${dist}/extract/quotes/context.js`);
const { candidatesOf } = await import(`${dist}/extract/quotes/index.js`);
const { candidateFeatures } = await import(`${dist}/extract/quotes/candidate-features.js`);
const { FILTER_ROWS, logits, withChances } = await import(`${dist}/extract/quotes/filter.js`);
const { treeFeatures } = await import(`${dist}/extract/quotes/tree-features.js`);
const { tag } = await import(`${dist}/extract/quotes/tagger.js`);
const { hash } = await import(`${dist}/extract/quotes/token-features.js`);
const { annotate } = await import(`${dist}/language/index.js`);
const { toArticle } = await import(`${dist}/read/article.js`);

const out = openSync(outFile, "w");
let article = -1;
for (const line of readFileSync(goldFile, "utf8").split("\n").filter(Boolean)) {
  article += 1;
  if (article % folds !== fold) continue;
  const file = `${parsed}/${article}.v8`;
  const { text, attributions } = JSON.parse(line);
  const document = parsed && existsSync(file) ? deserialize(readFileSync(file)) : annotate(toArticle({ text, path: "a.txt" }, "s1"));
  const words = wordsOf(text);
  const gold = attributions.map(({ source, cue, content }) => ({
    source: source && unitsOf(source, text, words),
    content: unitsOf(content, text, words),
    speech: cue !== null && isSpeech(cue.map(([start, end]) => text.slice(start, end)).join(" ")),
  }));
  const context = contextOf(document);
  const candidates = candidatesOf(context);
  const tags = tag(context);
  const pairs = (spans) => spans.map(({ start, end }) => [start, end]);
  const odds = forTrees ? logits(context, candidates) : null;
  const numbers = odds === null ? null : treeFeatures(context, tags, candidates, odds, withChances(candidates, odds));
  for (const [index, candidate] of candidates.entries()) {
    const content = unitsOf(pairs(candidate.content), text, words);
    const { source } = candidate;
    const voice = source === null ? null : unitsOf([[document.tokens[source.first].start, document.tokens[source.last].end]], text, words);
    let best = 0;
    let right = false;
    for (const other of gold) {
      let shared = 0;
      for (const unit of content) if (other.content.has(unit)) shared += 1;
      const overlap = shared / (content.size + other.content.size - shared);
      if (overlap < 0.5 || overlap <= best) continue;
      best = overlap;
      right = voice === null ? other.source === null : other.source !== null && [...voice].some((unit) => other.source.has(unit));
    }
    const row = { article, right, found: best > 0, speech: candidate.speech, construction: candidate.construction };
    const seen =
      numbers === null
        ? { features: candidateFeatures(context, candidate, candidates, tags).map((name) => hash(name, FILTER_ROWS)) }
        : { numbers: numbers[index] };
    writeSync(out, `${JSON.stringify({ ...row, confidence: candidate.confidence, ...seen })}\n`);
  }
}
