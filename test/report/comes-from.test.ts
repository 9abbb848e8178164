import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";
import type { Report } from "../../src/index.ts";
import { FROM_WIDTH, comesFrom } from "../../src/report/comes-from.ts";
import { statement, view } from "../../src/report/view.ts";
import { reportOf } from "../support/story.ts";

/** Where each shared thing whose words match comes from. */
const sourceOf = (report: Report, words: RegExp): string[] => {
  const v = view(report);
  return report.findings
    .filter((one) => one.verdict === "agreement" && words.test(statement(one)))
    .map((one) => comesFrom(v, one.sides[0]));
};

test("one article names its source and the other says it itself", async () => {
  const report = await reportOf(
    "The mayor Paul Wex closed the harbor bridge on Monday, the engineer Dora Lunt said.",
    "The mayor Paul Wex closed the harbor bridge on Monday after an inspection.",
  );
  expect(sourceOf(report, /closed the harbor bridge/u)).toEqual(["Dora Lunt; B itself"]);
});

test("what an aside of a paraphrase tells is not the word of the one paraphrased", async () => {
  const report = await reportOf(
    "Federal prosecutors say Paul Wex, who resigned from the council in May, spent the money on a boat.",
    "Paul Wex resigned from the council in May. He spent the summer abroad.",
  );
  expect(sourceOf(report, /resigned/u)).toEqual(["no source named"]);
});

test("a name that is long gives way whole, never in mid-word", async () => {
  const report = await reportOf(
    "The mayor Paul Wex closed the harbor bridge on Monday, senior transportation department officials said.",
    "The mayor Paul Wex closed the harbor bridge on Monday after an inspection.",
  );
  const [from = ""] = sourceOf(report, /closed the harbor bridge/u);
  expect(from).toBe("senior transportation… +1");
  expect(from.length).toBeLessThanOrEqual(FROM_WIDTH);
});

test("of one mouth's words the name counts, not the description beside it", async () => {
  const report = await reportOf(
    'The mayor Paul Wex spoke at noon. "The bridge will stay closed until the last rivet is tested," Wex said.',
    'A statement went out at noon. "The bridge will stay closed until the last rivet is tested," the statement said.',
  );
  expect(sourceOf(report, /rivet/u)).toEqual(["Paul Wex"]);
});

test("a headline is no voice of its own beside the source that the article names", async () => {
  const report = await compare([
    {
      path: "a.txt",
      text: "Wex closes harbor bridge\n\nThe mayor Paul Wex closed the harbor bridge on Monday, the engineer Dora Lunt said.\n",
    },
    { path: "b.txt", text: "Orla news\n\nThe mayor Paul Wex has closed the harbor bridge, according to Dora Lunt.\n" },
  ]);
  expect(new Set(sourceOf(report, /bridge/u))).toEqual(new Set(["Dora Lunt"]));
});
