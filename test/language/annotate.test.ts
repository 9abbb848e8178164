import { describe, expect, it } from "vitest";
import { annotate } from "../../src/language/index.ts";
import type { Article, Block, BlockKind } from "../../src/model/index.ts";
import { plainArticle } from "../support/article.ts";

function article(...parts: readonly (readonly [BlockKind, string])[]): Article {
  let text = "";
  const blocks: Block[] = [];
  for (const [kind, part] of parts) {
    blocks.push({ kind, span: { start: text.length, end: text.length + part.length } });
    text += `${part}\n\n`;
  }
  return plainArticle("s1", text, blocks, 0);
}

describe("annotate", () => {
  const document = annotate(
    article(
      ["headline", "Mayor Denies Bridge Will Close"],
      ["byline", "By Anna Example"],
      [
        "paragraph",
        "“We won't close it,” the mayor's spokeswoman said. The bridge was built in 1931 and the mayor never denied that it needs repairs.",
      ],
    ),
  );

  it("keeps every token's very text and span", () => {
    for (const { start, end, text } of document.tokens) expect(document.article.text.slice(start, end)).toBe(text);
  });

  it("annotates text, not bylines", () => {
    expect(document.sentences.map(({ block, part }) => [block, part])).toEqual([
      [0, "headline"],
      [2, "body"],
      [2, "body"],
    ]);
  });

  it("gives each sentence one root and a tree below it", () => {
    for (const { first, last, root } of document.sentences) {
      const heads = document.tokens.slice(first, last).filter(({ head }) => head === -1);
      expect(heads.map(({ index }) => index)).toEqual([root]);
      for (let i = first; i < last; i++) {
        let [at, steps] = [i, 0];
        while (at !== root && steps++ < last - first) at = document.tokens[at]?.head as number;
        expect(at).toBe(root);
      }
    }
  });

  it("recases headlines for look-ups only", () => {
    expect(document.tokens.slice(0, 5).map(({ text, norm }) => [text, norm])).toEqual([
      ["Mayor", "Mayor"],
      ["Denies", "denies"],
      ["Bridge", "bridge"],
      ["Will", "will"],
      ["Close", "close"],
    ]);
  });

  it("finds who said what", () => {
    const said = document.tokens.find(({ text }) => text === "said");
    const close = document.tokens.find(({ text, sentence }) => text === "close" && sentence === 1);
    const spokeswoman = document.tokens.find(({ text }) => text === "spokeswoman");
    expect(close).toMatchObject({ head: said?.index, deprel: "ccomp", lemma: "close" });
    expect(spokeswoman).toMatchObject({ head: said?.index, deprel: "nsubj", upos: "NOUN", xpos: "NN" });
    expect(said).toMatchObject({ lemma: "say", xpos: "VBD" });
  });

  it("gives the same document again", () => {
    expect(annotate(document.article)).toEqual(document);
  });
});
