import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.ts";

const REST = "The building stands empty.\n\nNeighbours were told to keep their windows closed.";

async function numbersIn(a: string, b: string): Promise<string[]> {
  const { findings } = await compare([
    { path: "a.txt", text: `${a}\n\n${REST}\n`, published: "2024-03-08" },
    { path: "b.txt", text: `${b}\n\n${REST}\n`, published: "2024-03-08" },
  ]);
  return findings
    .filter(({ rule, verdict }) => (rule === "quantity" || rule === "duration") && verdict !== "agreement")
    .map(({ verdict, message }) => `${verdict}: ${message}`);
}

describe("another number of one thing", () => {
  test.each([
    [
      "Prosecutors in Orla accused Karl Benn of fraud in a 47-page indictment on Monday.",
      "Karl Benn was accused of fraud by prosecutors in Orla, who filed a 48-page indictment on Monday.",
      "conflict: 47 in a; 48 in b.",
    ],
    [
      "Karl Benn spent $5,687.75 of the party's money on a holiday in Skerry, prosecutors in Orla wrote.",
      "Prosecutors in Orla wrote that Mr. Benn paid $5,587.75 for a holiday in Skerry from the party's account.",
      "$5,687.75 in a; $5,587.75 in b.",
    ],
    [
      "The Orla Water Company will close its oldest treatment plant, and 340 workers will lose their jobs.",
      "The Orla Water Company will close its oldest treatment plant, costing 430 workers their jobs.",
      "340 in a; 430 in b.",
    ],
  ])("%s", async (a, b, expected) => {
    expect(await numbersIn(a, b)).toEqual([expect.stringContaining(expected)]);
  });
});

describe("no other number", () => {
  test.each([
    [
      "One of the mayor's friends in Orla paid for the holiday in Skerry, prosecutors wrote.",
      "Three of the mayor's friends in Orla were questioned by prosecutors about the holiday in Skerry.",
    ],
    [
      "The Orla Water Company will close its oldest treatment plant, and 340 workers will lose their jobs.",
      "The Orla Water Company, founded by 12 farmers, will close its oldest treatment plant, costing 340 workers their jobs.",
    ],
    [
      "The school in Orla has 430 pupils, the town council said on Monday in its yearly report.",
      "The Orla Water Company will spend 13 million euros on a new reservoir above the town.",
    ],
  ])("%s", async (a, b) => {
    expect(await numbersIn(a, b)).toEqual([]);
  });
});
