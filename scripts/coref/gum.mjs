/**
 * Reads GUM CoNLL-U with its Entity layer: documents in the project's model (gold trees) and gold mentions with their chains.
 * The text is rebuilt from the tokens, paragraphs from `# newpar`.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** @returns {{id: string, genre: string, document: object, mentions: {entity: string, type: string, first: number, last: number, head: number, info: string, link: string}[]}[]} */
export function readGum(file, genres) {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const documents = [];
  for (const part of text.split(/^(?=# newdoc id = )/m)) {
    const id = /^# newdoc id = (\S+)/.exec(part)?.[1];
    if (!id) continue;
    const genre = id.split("_")[1];
    if (genres && !genres.includes(genre)) continue;
    documents.push({ id, genre, ...readDocument(id, part) });
  }
  return documents;
}

function readDocument(id, part) {
  let text = "";
  const tokens = [],
    sentences = [],
    blocks = [],
    mentions = [],
    open = [];
  let paragraph = null;
  for (const block of part.split(/\n\n+/)) {
    const rows = block
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const ranges = new Map();
    for (const line of block.split("\n")) {
      const match = /^(\d+)-(\d+)\t/.exec(line);
      if (match) ranges.set(Number(match[1]), { last: Number(match[2]), misc: line.split("\t")[9] });
    }
    if (/^# newpar( |$)/m.test(block) || paragraph === null) {
      text = text.trimEnd() + (text === "" ? "" : "\n\n");
      paragraph = {
        kind: /newpar_block = (head|title)/.test(block) ? "heading" : "paragraph",
        span: { start: text.length, end: text.length },
      };
      blocks.push(paragraph);
    }
    const first = tokens.length,
      start = text.length;
    let range = null;
    for (const row of rows) {
      const number = Number(row[0]);
      range = ranges.get(number) ?? (range && number <= range.last ? range : null);
      const inside = range && number < range.last;
      const misc = range && number === range.last ? range.misc : row[9];
      const spaceAfter = !inside && !misc.includes("SpaceAfter=No");
      const norm = row[1].replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
      const head = Number(row[6]);
      tokens.push({
        index: tokens.length,
        start: text.length,
        end: text.length + row[1].length,
        text: row[1],
        norm,
        lower: norm.toLowerCase(),
        lemma: row[2].toLowerCase(),
        upos: row[3],
        xpos: row[4],
        head: head === 0 ? -1 : first + head - 1,
        deprel: row[7],
        sentence: sentences.length,
        spaceAfter,
      });
      text += row[1] + (spaceAfter ? " " : "");
      const index = tokens.length - 1;
      const layer = /(?:^|\|)Entity=([^|]+)/.exec(row[9])?.[1];
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
    }
    const end = text.trimEnd().length;
    sentences.push({
      index: sentences.length,
      start,
      end,
      first,
      last: tokens.length,
      block: blocks.length - 1,
      root: tokens.findIndex((t, i) => i >= first && t.head === -1),
      part: "body",
    });
    paragraph.span.end = end;
  }
  for (const mention of mentions) {
    mention.head = mention.first;
    for (let i = mention.first; i < mention.last; i += 1) {
      const { head, deprel } = tokens[i];
      if ((head < mention.first || head >= mention.last) && deprel !== "punct" && deprel !== "case") {
        mention.head = i;
        break;
      }
    }
  }
  const article = {
    id,
    path: `${id}.txt`,
    text,
    blocks,
    headline: null,
    givenHeadline: null,
    lone: false,
    byline: null,
    dateline: null,
    published: null,
    sha256: "",
    words: tokens.length,
    language: "en",
  };
  return { document: { article, tokens, sentences }, mentions };
}
