/**
 * Measures tokens and sentences on CoNLL-U files, all together: paragraphs are put together again from their sentences.
 *
 *   node scripts/parser/evaluate-text.mjs FILE... [--document PREFIX] [--show N]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { splitSentences } from "../../dist/language/sentences.js";
import { tokenize } from "../../dist/language/tokenizer.js";
import { readConllu } from "../conllu.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { document: { type: "string", default: "" }, show: { type: "string", default: "0" } },
});

const key = ({ start, end }) => `${start}-${end}`;
const figures = (right, own, gold) =>
  `F1 ${((200 * right) / (own + gold)).toFixed(2)} (P ${((100 * right) / own).toFixed(2)} R ${((100 * right) / gold).toFixed(2)})`;

const tokens = { right: 0, own: 0, gold: 0 };
const ends = { right: 0, own: 0, gold: 0 };
for (const path of positionals) {
  const bytes = readFileSync(path);
  const sentences = readConllu((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")).filter(({ document }) =>
    document.startsWith(values.document),
  );
  const paragraphs = new Map();
  for (const sentence of sentences) {
    const id = sentence.paragraph;
    paragraphs.set(id, [...(paragraphs.get(id) ?? []), sentence]);
  }
  let shown = Number(values.show);
  for (const group of paragraphs.values()) {
    let text = "";
    const goldTokens = new Set();
    const goldSentences = new Set();
    for (const { words } of group) {
      if (text !== "" && !/\s$/.test(text)) text += " ";
      const start = text.length;
      for (const { form, spaceAfter } of words) {
        goldTokens.add(`${text.length}-${text.length + form.length}`);
        text += form + (spaceAfter ? " " : "");
      }
      goldSentences.add(`${start}-${text.trimEnd().length}`);
    }
    const own = tokenize(text, 0, text.length);
    const ownTokens = new Set(own.map(key));
    tokens.own += ownTokens.size;
    tokens.gold += goldTokens.size;
    for (const token of ownTokens) if (goldTokens.has(token)) tokens.right += 1;
    const ownSentences = new Set(splitSentences(text, own).map(({ first, last }) => `${own[first].start}-${own[last - 1].end}`));
    ends.own += ownSentences.size;
    ends.gold += goldSentences.size;
    for (const sentence of ownSentences) {
      if (goldSentences.has(sentence)) ends.right += 1;
      else if (shown-- > 0) console.log("S", text.slice(...sentence.split("-").map(Number)));
    }
    for (const token of ownTokens) {
      const [start, end] = token.split("-").map(Number);
      if (!goldTokens.has(token) && shown-- > 0)
        console.log("T", text.slice(start, end), "|", text.slice(Math.max(0, start - 15), end + 15).replace(/\n/g, " "));
    }
  }
}
console.log(`tokens ${figures(tokens.right, tokens.own, tokens.gold)}  sentences ${figures(ends.right, ends.own, ends.gold)}`);
