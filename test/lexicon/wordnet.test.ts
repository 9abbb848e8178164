import { describe, expect, it } from "vitest";
import {
  antonyms,
  areAntonyms,
  areSynonyms,
  derivations,
  hypernyms,
  isKindOf,
  nearAbove,
  pertainyms,
  synonyms,
  synsets,
} from "../../src/lexicon/wordnet.ts";

describe("wordnet", () => {
  it("knows synonyms by part of speech", () => {
    expect(synonyms("physician", "n")).toContain("doctor");
    expect(areSynonyms("rise", "go up", "v")).toBe(true);
    expect(areSynonyms("rise", "fall", "v")).toBe(false);
    expect(synonyms("zzzgrmpf", "n")).toEqual([]);
  });
  it("knows antonyms, also of synonyms and of an adjective's cluster", () => {
    expect(antonyms("rise", "v")).toContain("fall");
    expect(areAntonyms("guilty", "innocent", "a")).toBe(true);
    expect(areAntonyms("accept", "reject", "v")).toBe(true);
    expect(areAntonyms("guilty", "culpable", "a")).toBe(false);
    expect(areAntonyms("rise", "rise", "v")).toBe(false);
  });
  it("knows derivations, pertainyms and kinds", () => {
    expect(derivations("decide", "v", "n")).toContain("decision");
    expect(pertainyms("russian", "a")).toContain("russia");
    expect(hypernyms("nurse", "n")).toContain("person");
    expect(isKindOf("nurse", "person")).toBe(true);
    expect(isKindOf("table", "person")).toBe(false);
  });
  it("looks no further up than near words can be joined", () => {
    const up = nearAbove(synsets("nurse", "n", 1));
    expect(up[0]).toMatchObject({ synset: synsets("nurse", "n", 1)[0], steps: 0 });
    expect(up.every(({ depth, steps }) => depth <= up[0]!.depth - steps)).toBe(true);
    expect(Math.max(...up.map(({ steps }) => steps))).toBeLessThan(up[0]!.depth / 4);
  });
  it("answers within microseconds once loaded", () => {
    synonyms("car", "n");
    const start = performance.now();
    for (let i = 0; i < 1000; i++) synonyms("fire", "n");
    expect((performance.now() - start) / 1000).toBeLessThan(0.1);
  });
});
