import { expect, test } from "vitest";
import { detailsOf } from "../../src/align/facts/details.ts";
import { readStory } from "../../src/pipeline.ts";
import { ownTokens } from "../../src/tree/index.ts";

/** The details of the main clause of a sentence, in words. */
function detailsIn(sentence: string): string[] {
  const [extraction] = readStory([{ path: "a.txt", text: `Orla news\n\n${sentence}\n` }]).extractions;
  if (extraction === undefined) throw new Error("not read");
  const { document, claims } = extraction;
  const main = claims.find(({ head }) => document.tokens[head]?.deprel === "root");
  if (main === undefined) return [];
  return detailsOf(document, main, ownTokens(document, main.head)).map((tokens) =>
    tokens.map((at) => document.tokens[at]?.text ?? "").join(" "),
  );
}

test("when and where something was done may go", () => {
  expect(detailsIn("Governor Mara Lind signed the bill on Friday after a long debate.")).toEqual(
    expect.arrayContaining(["on Friday", "after a long debate"]),
  );
});

test("what the verb asks for stays", () => {
  const details = detailsIn("The prosecutor accused Karl Benn of fraud.");
  expect(details.join("|")).not.toContain("fraud");
  expect(detailsIn("Mayor Tom Reyes went after the governor.")).toEqual([]);
});

test("nothing goes from what is denied, and no year from a number", () => {
  expect(detailsIn("Governor Mara Lind did not sign the bill on Friday.")).toEqual([]);
  expect(detailsIn("The town spent 40 million dollars on roads in 2011.").join("|")).not.toContain("2011");
});

test("an adverb that weakens stays", () => {
  expect(detailsIn("The driver allegedly stole the van.")).toEqual([]);
});
