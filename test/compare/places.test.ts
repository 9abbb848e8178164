/** Places of one event, and days that no month has. */
import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";

const AROUND = "The town of Orla lies on the river Venn. Its market draws farmers from the whole valley.";
const found = async (...texts: readonly string[]): Promise<string[]> => {
  const { findings } = await compare(texts.map((text, at) => ({ path: `${"abc"[at]}.txt`, text: `${text}\n\n${AROUND}` })));
  return findings
    .filter(({ verdict }) => verdict !== "agreement" && verdict !== "single-source")
    .map(({ rule, verdict }) => `${rule} ${verdict}`);
};

test("an arrest in two towns", async () => {
  expect(
    await found("Mayor Tom Reyes was arrested in Port Lowell on Monday.", "Mayor Tom Reyes was arrested in Skerry on Monday."),
  ).toContain("place conflict");
});

test("a town may lie in a state, and two events in two places are two", async () => {
  expect(
    (await found("Mayor Tom Reyes was arrested in Miami on Monday.", "Mayor Tom Reyes was arrested in Florida on Monday.")).filter(
      (one) => one === "place conflict",
    ),
  ).toEqual([]);
  expect(
    await found("Mayor Tom Reyes met the farmers in Port Lowell on Monday.", "Mayor Tom Reyes met the farmers in Skerry on Tuesday."),
  ).not.toContain("place conflict");
  expect(
    await found(
      "Mayor Tom Reyes was arrested in Port Lowell on Monday.",
      "Mayor Tom Reyes was arrested in Skerry on Monday and brought to Port Lowell.",
    ),
  ).not.toContain("place conflict");
});

test("a day that its month does not have, and a count after a month", async () => {
  expect(await found("The council of Orla will vote on June 31, the mayor said.", "The council of Orla meets again.")).toContain(
    "self-contradiction conflict",
  );
  expect(await found("In June 45 people came to the market of Orla.", "The council of Orla meets again.")).toEqual([]);
});
