/** Opposites that news turns on, and what is no opposite fact. */
import { expect, test } from "vitest";
import { isHedge, isHedgeOfClause } from "../../src/lexicon/hedges.ts";
import { arePredicatesOpposite, oppositesOf } from "../../src/lexicon/opposites.ts";

test("words of one line are opposed either way, words of one side are not", () => {
  expect(oppositesOf("acquit").has("convict")).toBe(true);
  expect(oppositesOf("convict").has("acquit")).toBe(true);
  expect(oppositesOf("acquit").has("clear")).toBe(false);
});

test("all antonyms that only stand for two kinds of things are left out", () => {
  expect([...oppositesOf("old")].filter((word) => word === "young" || word === "new")).toEqual([]);
  expect(oppositesOf("young").has("old")).toBe(false);
});

test("predicates are opposite by their class of events or as antonyms", () => {
  const claim = (predicate: string, event: string | null, sign: 1 | -1) => ({ predicate, event, sign });
  expect(arePredicatesOpposite(claim("climb", "rise", 1), claim("drop", "rise", -1))).toBe(true);
  expect(arePredicatesOpposite(claim("climb", "rise", 1), claim("soar", "rise", 1))).toBe(false);
  expect(arePredicatesOpposite(claim("accept", null, 1), claim("reject", null, 1))).toBe(true);
});

test("hedges are modals of possibility, adverbs that are not of extent, and verbs and nouns of supposing", () => {
  const word = (lower: string, upos: "VERB" | "NOUN" | "ADV", lemma = lower) => ({ lower, lemma, upos });
  expect(["may", "allegedly", "perhaps"].every(isHedgeOfClause)).toBe(true);
  expect(["must", "nearly", "almost"].some(isHedgeOfClause)).toBe(false);
  expect(isHedge(word("speculated", "VERB", "speculate"))).toBe(true);
  expect(isHedge(word("speculation", "NOUN"))).toBe(true);
  expect(isHedge(word("said", "VERB", "say"))).toBe(false);
});
