import { describe, expect, it } from "vitest";
import { wordTable } from "../../src/language/word-table.ts";

describe("word table", () => {
  const words = ["the", "", "cost", "costs", "naïve", "“", "𝒳", ...Array.from({ length: 500 }, (_, i) => `w${(i * 7919) % 1000}`)];
  const table = wordTable(words.join("\n"));

  it("finds every word's number", () => {
    expect(words.map((word) => table.get(word))).toEqual(words.map((_, i) => i));
    expect(table.has("cost")).toBe(true);
  });

  it("knows no other words", () => {
    for (const word of ["th", "thecost", "cost\ncosts", "Cost", "w1000", "\n"]) expect(table.has(word)).toBe(false);
    expect(wordTable("").get("a")).toBeUndefined();
  });
});
