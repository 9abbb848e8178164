import type { Article, Document, Sentence, Token } from "../../src/model/index.ts";
import { plainArticle } from "./article.ts";

/** Builds a document from CoNLL-U text: gold trees for tests and for measuring. Every sentence is a paragraph of its own. */
export function documentFromConllu(conllu: string, id = "s1"): Document {
  let text = "";
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blocks: Article["blocks"][number][] = [];
  for (const block of conllu.trim().split(/\n\s*\n/)) {
    const rows = block
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t"));
    const ranges = new Map<number, { last: number; form: string; misc: string }>();
    for (const line of block.split("\n")) {
      const range = /^(\d+)-(\d+)\t(.*)$/.exec(line);
      if (range)
        ranges.set(Number(range[1]), {
          last: Number(range[2]),
          form: range[3]?.split("\t")[0] ?? "",
          misc: range[3]?.split("\t").at(-1) ?? "",
        });
    }
    if (rows.length === 0) continue;
    const first = tokens.length;
    const start = text.length;
    let range: { last: number; form: string; misc: string } | undefined;
    for (const row of rows) {
      const number = Number(row[0]);
      range = ranges.get(number) ?? (range && number <= range.last ? range : undefined);
      const form = row[1] ?? "";
      const inside = range !== undefined && number < range.last;
      const misc = range !== undefined && number === range.last ? range.misc : (row[9] ?? "");
      const spaceAfter = !inside && !misc.includes("SpaceAfter=No");
      const norm = form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
      const head = Number(row[6]);
      tokens.push({
        index: tokens.length,
        start: text.length,
        end: text.length + form.length,
        text: form,
        norm,
        lower: norm.toLowerCase(),
        lemma: (row[2] ?? "").toLowerCase(),
        upos: row[3] ?? "X",
        xpos: row[4] ?? "",
        head: head === 0 ? -1 : first + head - 1,
        deprel: row[7] ?? "dep",
        sentence: sentences.length,
        spaceAfter,
      });
      text += form + (spaceAfter ? " " : "");
    }
    const end = text.trimEnd().length;
    const root = tokens.findIndex((token, index) => index >= first && token.head === -1);
    sentences.push({ index: sentences.length, start, end, first, last: tokens.length, block: blocks.length, root, part: "body" });
    blocks.push({ kind: "paragraph", span: { start, end } });
    text = `${text.trimEnd()}\n\n`;
  }
  const article = plainArticle(id, text, blocks, tokens.length);
  return { article, tokens, sentences };
}
