/**
 * Writes what the tagger is trained on, as numbers without text: features of each token and its labels.
 *
 *   node scripts/attribution/export.mjs GOLD.jsonl OUT.bin [FOLDER of parsed documents]
 *
 * One token is eleven 32-bit integers: seven features (src/extract/quotes/token-features.ts), the labels, the number of its
 * sequence (1000 for each article and one for each sequence), the rank of its word vector from 1 on (0 for none) and the place of its
 * head in the sequence (-1 for none). OUT.bin.states has the parser's states of the same tokens, in 127ths, a byte a number. Labels: cue (0 none, 1 first, 2 further) + 4 * source (0 none, 1 before its cue, 2 after) + 16 * first of a source
 * + 32 * content (0 none, 1 before its cue, 2 after) + 128 * first of a content. Needs a build in dist/.
 */
import { existsSync, openSync, readFileSync, writeSync } from "node:fs";
import { deserialize } from "node:v8";
import { contextOf } from "../../dist/extract/quotes/context.js";
import { rankOf } from "../../dist/extract/quotes/tagger-input.js";
import { FEATURES, sequences, tokenFeatures } from "../../dist/extract/quotes/token-features.js";
import { annotate } from "../../dist/language/index.js";
import { parser } from "../../dist/language/parser.js";
import { toArticle } from "../../dist/read/article.js";

const [goldFile, outFile, parsed] = process.argv.slice(2);
const [out, outStates] = [openSync(outFile, "w"), openSync(`${outFile}.states`, "w")];

/** States of all tokens, row by row. */
function statesOf({ tokens, sentences }) {
  const inputs = sentences.map(({ first, last }) =>
    tokens.slice(first, last).map(({ norm, spaceAfter }, i) => ({
      norm,
      gap: (i === 0 || tokens[first + i - 1].spaceAfter ? 1 : 0) + (first + i === last - 1 || spaceAfter ? 2 : 0),
    })),
  );
  const states = parser().encode(inputs);
  return Buffer.concat(states.map((rows) => Buffer.from(Int8Array.from(rows, (value) => Math.round(127 * value)).buffer)));
}

let article = -1;
for (const line of readFileSync(goldFile, "utf8").split("\n").filter(Boolean)) {
  article += 1;
  const { text, attributions } = JSON.parse(line);
  const file = `${parsed}/${article}.v8`;
  const context = contextOf(
    parsed && existsSync(file) ? deserialize(readFileSync(file)) : annotate(toArticle({ text, path: "a.txt" }, "s1")),
  );
  const features = tokenFeatures(context);
  const states = statesOf(context.document);
  const { width } = parser();
  const labels = new Int32Array(context.tokens.length);
  const inside = (spans, visit) => {
    let earlier = null;
    for (const [start, end] of spans ?? []) {
      // Stretches with nothing but white space between them are one.
      const joined = earlier !== null && /^\s*$/.test(text.slice(earlier, start));
      let first = !joined;
      for (const token of context.tokens) {
        if (token.start >= end) break;
        if (token.end <= start) continue;
        visit(token.index, first);
        first = false;
      }
      earlier = end;
    }
  };
  for (const { source, cue, content } of attributions) {
    const cueAt = cue?.[0]?.[0] ?? null;
    inside(cue, (index, first) => {
      if ((labels[index] & 3) === 0) labels[index] |= first ? 1 : 2;
    });
    inside(source, (index, first) => {
      if (labels[index] & 12) return;
      const before = cueAt === null || context.tokens[index].start < cueAt;
      labels[index] |= (before ? 4 : 8) | (first ? 16 : 0);
    });
    inside(content, (index, first) => {
      if (labels[index] & 96) return;
      const before = cueAt !== null && context.tokens[index].start < cueAt;
      labels[index] |= (before ? 32 : 64) | (first ? 128 : 0);
    });
  }
  let sequence = 1000 * article;
  for (const [first, last] of sequences(context)) {
    const rows = new Int32Array((last - first) * (FEATURES + 4));
    for (let index = first; index < last; index += 1) {
      const to = (index - first) * (FEATURES + 4);
      const { head } = context.tokens[index];
      rows.set(features.subarray(index * FEATURES, (index + 1) * FEATURES), to);
      rows[to + FEATURES] = labels[index];
      rows[to + FEATURES + 1] = sequence;
      rows[to + FEATURES + 2] = rankOf(context, index) + 1;
      rows[to + FEATURES + 3] = head < 0 ? -1 : head - first;
    }
    writeSync(out, Buffer.from(rows.buffer));
    writeSync(outStates, states.subarray(first * width, last * width));
    sequence += 1;
  }
}
