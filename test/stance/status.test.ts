import { describe, expect, it } from "vitest";
import { annotate } from "../../src/language/index.ts";
import { toArticle } from "../../src/read/article.ts";
import { statusOf } from "../../src/stance/status.ts";

const statusOfWord = (text: string, word: string) => {
  const document = annotate(toArticle({ text }, "s1"));
  const token = document.tokens.find(({ lower }) => lower === word);
  if (token === undefined) throw new Error(`no ${word}`);
  return statusOf(document, token.index);
};

describe("what a text commits to at a word", () => {
  it.each([
    ["The mayor resigned on Monday.", "resigned", 1],
    ["The mayor did not resign on Monday.", "resign", -1],
    ["The mayor failed to resign.", "resign", -1],
    ["The mayor managed to resign.", "resign", 1],
    ["The mayor did not fail to resign.", "resign", 1],
    ["The mayor refused to resign.", "resign", -1],
    ["The mayor plans to resign.", "resign", 0],
    ["The mayor denied that she had resigned.", "resigned", -1],
  ])("%s", (text, word, polarity) => expect(statusOfWord(text, word).polarity).toBe(polarity));

  it("tells what is hedged, attributed and asked", () => {
    expect(statusOfWord("The mayor may resign.", "resign").hedged).toBe(true);
    expect(statusOfWord("The clerk said the mayor had resigned.", "resigned").attributed).toBe(true);
    expect(statusOfWord("The clerk asked whether the mayor had resigned.", "resigned").asked).toBe(true);
  });
});
