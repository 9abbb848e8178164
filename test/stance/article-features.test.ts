import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/extract/quotes/index.ts";
import { annotate } from "../../src/language/index.ts";
import { toArticle } from "../../src/read/article.ts";
import { articleFeatures } from "../../src/stance/article-features.ts";
import { hypothesisOf } from "../../src/stance/match.ts";
import { pooled } from "../../src/stance/model.ts";
import type { Pool } from "../../src/stance/model.ts";
import { styleFeatures, wordsOf } from "../../src/stance/style.ts";
import { viewOf } from "../../src/stance/view.ts";

const parse = (text: string) => annotate(toArticle({ text }, "s1"));

function featuresOf(claim: string, text: string) {
  const view = viewOf(parse(claim));
  const document = parse(text);
  return articleFeatures(hypothesisOf(view, 0, view.stems.length), { document, quotes: extractQuotes(document) });
}

const CLAIM = "A swan stopped the night train to Oslo";
const HEADLINE = "Did a swan stop the Oslo night train?";
const BODY = `The night train to Oslo stood still for two hours on Monday because a swan stopped it, a passenger said.

The railway said that no swan had stopped the train. The passenger did not respond to a request for comment.

UPDATE: The story is false, the passenger admitted on Tuesday.`;

describe("features of an article", () => {
  it("keeps the headline apart from the text", () => {
    const features = featuresOf(CLAIM, `${HEADLINE}\n\n${BODY}`);
    expect(features).toMatchObject({ "title.present": 1, "title.question": 1, "first.question": 0 });
    expect(features["title.soft"]).toBeGreaterThan(0.8);
    expect(featuresOf(CLAIM, BODY)).toMatchObject({ "title.present": 0, "title.question": 0, "title.soft": 0 });
  });

  it("sees who bears the claim, who was asked in vain, and the later note", () => {
    const features = featuresOf(CLAIM, BODY);
    expect(features).toMatchObject({ "bear.first.attributed": 1, unanswered: 1, note: 1, "note.denies": 1 });
    expect(features["denying.their"]).toBeGreaterThan(0.5);
  });

  it("sees a claim told again outright", () => {
    const plain = featuresOf(CLAIM, "Delays went on until noon.\n\nA swan stopped the night train to Oslo on Monday.");
    expect(plain).toMatchObject({ "outright.soft": 1, "bear.attributed": 0, "denying.own": 0 });
  });
});

describe("style", () => {
  it("counts words without capitals and digits, headline apart", () => {
    const words = wordsOf(viewOf(parse(`Swan stops train\n\n${BODY}`)));
    expect(words.get("said")).toBe(2);
    expect(words.has("oslo")).toBe(false);
    expect(words.has("stops")).toBe(false);
  });

  it("is a vector of length 1 over the vocabulary", () => {
    const features = styleFeatures(viewOf(parse(BODY)), ["said", "the", "whatever"]);
    expect(features["whatever"]).toBe(0);
    expect(Object.values(features).reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1);
  });
});

describe("pool of parts", () => {
  const part = (by: "features" | "title", bias: readonly number[]): Pool["parts"][number] => ({
    by,
    power: 1,
    model: { classes: ["denies", "affirms"], features: ["x"], linear: { weights: [[0], [0]], bias }, trees: null },
  });
  const pool: Pool = {
    classes: ["denies", "affirms"],
    bias: [0, 0],
    parts: [part("features", [0, Math.log(3)]), part("title", [0, Math.log(3)])],
  };

  it("multiplies what the parts say, and lets one without features be silent", () => {
    expect(pooled(pool, () => ({}))["affirms"]).toBeCloseTo(0.9);
    expect(pooled(pool, ({ by }) => (by === "title" ? null : {}))["affirms"]).toBeCloseTo(0.75);
  });
});
