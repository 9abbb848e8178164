/**
 * Reads GUM CoNLL-U with its Entity layer: documents in the project's model (gold trees) and gold mentions with their chains.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readConllu, toDocument } from "../conllu.mjs";

/** @returns {{id: string, genre: string, document: object, mentions: {entity: string, type: string, first: number, last: number, head: number, info: string, link: string}[]}[]} */
export function readGum(file, genres) {
  const bytes = readFileSync(file);
  const sentences = readConllu((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
  return [...new Set(sentences.map(({ document }) => document))].flatMap((id) => {
    const genre = id.split("_")[1];
    if (id === "" || (genres && !genres.includes(genre))) return [];
    const own = sentences.filter(({ document }) => document === id);
    const document = toDocument(id, own);
    return [
      {
        id,
        genre,
        document,
        mentions: readMentions(
          own.flatMap(({ words }) => words),
          document.tokens,
        ),
      },
    ];
  });
}

/** Mentions of the Entity layer, in the order in which they close; each with the head of its phrase. */
function readMentions(words, tokens) {
  const [mentions, open] = [[], []];
  words.forEach(({ misc }, index) => {
    const layer = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1];
    for (const match of layer?.matchAll(/\(([^()]+)(\))?|(\d+)\)/g) ?? []) {
      if (match[3] !== undefined) {
        const at = open.findLastIndex((each) => each.entity === match[3]);
        if (at >= 0) mentions.push({ ...open.splice(at, 1)[0], last: index + 1 });
      } else {
        const [entity, type, info, , , , link] = match[1].split("-");
        const mention = { entity, type, info, link, first: index };
        if (match[2] !== undefined) mentions.push({ ...mention, last: index + 1 });
        else open.push(mention);
      }
    }
  });
  for (const mention of mentions) mention.head = headOf(mention, tokens);
  return mentions;
}

function headOf({ first, last }, tokens) {
  for (let i = first; i < last; i += 1) {
    const { head, deprel } = tokens[i];
    if ((head < first || head >= last) && deprel !== "punct" && deprel !== "case") return i;
  }
  return first;
}
