import { describe, expect, it } from "vitest";
import { contextOf } from "../../../src/extract/quotes/context.ts";
import { logits, weigh, withChances } from "../../../src/extract/quotes/filter.ts";
import { candidatesOf } from "../../../src/extract/quotes/index.ts";
import { tag } from "../../../src/extract/quotes/tagger.ts";
import { treeFeatures } from "../../../src/extract/quotes/tree-features.ts";
import { treeChance } from "../../../src/extract/quotes/trees.ts";
import { annotate } from "../../../src/language/index.ts";
import { toArticle } from "../../../src/read/article.ts";

const read = (text: string): ReturnType<typeof contextOf> => contextOf(annotate(toArticle({ text, path: "a.txt" }, "s1")));

function marked(text: string): string[] {
  const context = read(text);
  return candidatesOf(context)
    .filter(({ construction }) => construction.startsWith("marked-"))
    .map(({ source, cue, content }) => {
      const words = (start: number, end: number): string => text.slice(start, end);
      const voice = source === null ? "" : words(context.tokens[source.first]?.start ?? 0, context.tokens[source.last]?.end ?? 0);
      return [voice, cue === null ? "" : words(cue.start, cue.end), content.map(({ start, end }) => words(start, end)).join(" … ")].join(
        " | ",
      );
    });
}

describe("quotations that are a part of a sentence", () => {
  it("are given to the verb that governs them, with its subject", () => {
    expect(marked("The library printed a leaflet titled “Read on the bus” in May.")).toContain(
      "The library | printed | a leaflet titled “Read on the bus” in May",
    );
  });
  it("are given to a noun of saying, with the subject of its verb", () => {
    expect(marked("The crowd took up a chant of “Bring it home!” at noon.")).toContain("The crowd | chant of | “Bring it home!”");
  });
  it("are left to a rule that is surer", () => {
    expect(marked("“The bridge is safe,” the mayor said.")).toEqual([]);
  });
});

describe("the fitted trees", () => {
  const context = read("“The bridge is safe,” the mayor said. Residents called the repair “a patch on a patch.”");
  const candidates = candidatesOf(context);

  it("read as many finite numbers of every candidate", () => {
    const [odds, tags] = [logits(context, candidates), tag(context)];
    if (odds === null || tags === null) throw new Error("no models");
    const rows = treeFeatures(context, tags, candidates, odds, withChances(candidates, odds)).filter((row) => row !== null);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([100]));
    expect(rows.flat().every((value) => Number.isFinite(value))).toBe(true);
    for (const row of rows) expect(treeChance(row)).toBeGreaterThan(0);
  });
  it("leave plain readings likely", () => {
    const weighed = weigh(context, candidates).filter(({ confidence }) => confidence > 0.8);
    expect(weighed.map(({ construction }) => construction)).toContain("quotation-subject");
  });
});
