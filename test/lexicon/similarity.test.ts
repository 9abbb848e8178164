import { describe, expect, it } from "vitest";
import { coverage, frequencyRank, textSimilarity, vectorSimilarity, wordSimilarity, wordWeight } from "../../src/lexicon/similarity.ts";

describe("similarity", () => {
  it("puts synonyms above antonyms", () => {
    expect(wordSimilarity("doctor", "physician")).toBeGreaterThan(0.9);
    expect(wordSimilarity("increase", "decrease")).toBeLessThan(0.3);
    expect(vectorSimilarity("blaze", "fire")).toBeGreaterThan(0.5);
    expect(vectorSimilarity("blaze", "zzzgrmpf")).toBe(0);
  });
  it("tells the same whichever word comes first and whatever was asked before", () => {
    for (const [a, b] of [
      ["pressure", "press"],
      ["sought", "seek"],
      ["plant", "factory"],
      ["force", "forced"],
      ["accept", "reject"],
    ] as const)
      expect(wordSimilarity(a, b)).toBe(wordSimilarity(b, a));
    expect(wordSimilarity("press", "pressure")).toBe(0.9);
    expect(wordSimilarity("plant", "factory")).toBeGreaterThanOrEqual(0.75);
  });
  it("weighs rare words more than frequent ones", () => {
    expect(frequencyRank("the")).toBe(0);
    expect(wordWeight("the")).toBe(0);
    expect(wordWeight("say")).toBeLessThan(wordWeight("blaze"));
    expect(wordWeight("zzzgrmpf")).toBe(1);
  });
  it("aligns words softly", () => {
    const fire = ["blaze", "kill", "three", "worker", "factory"];
    const same = ["three", "employee", "die", "fire", "plant"];
    const other = ["senator", "resign", "over", "letter"];
    expect(textSimilarity(fire, same)).toBeGreaterThan(0.4);
    expect(textSimilarity(fire, other)).toBeLessThan(0.15);
    expect(textSimilarity([], same)).toBe(0);
    expect(coverage(["blaze", "kill"], [...fire, ...other])).toBe(1);
  });
});
