/** Two utterances of one speaker are not one that was altered, where the articles tell of two occasions. */
import { expect, test } from "vitest";
import { rulesOf } from "../support/story.ts";

const ALIKE = [
  "if they are the same as marriages other than by name",
  "if a partnership is the same as marriages other than in name",
] as const;

test("what was told to two outlets is no altered quotation", async () => {
  const told = (station: string, words: string): string => `"I am against them ${words}," Mayor Ana Ruiz told ${station}.`;
  expect(await rulesOf(told("the Venn Herald", ALIKE[0]), told("Radio Tarsa", ALIKE[1]))).not.toContain("altered-quotation");
  expect(await rulesOf(told("the Venn Herald", ALIKE[0]), told("the Venn Herald", ALIKE[1]))).toContain("altered-quotation");
});

test("a bare pronoun goes on with the occasion of the paragraph before", async () => {
  const first = `"I am against them ${ALIKE[0]}," Mayor Ana Ruiz told the Venn Herald.`;
  const going = (station: string): string =>
    `"My view is the old one," Mayor Ana Ruiz told ${station}.\n\n"I am against them ${ALIKE[1]}," she said on Monday.`;
  expect(await rulesOf(first, going("Radio Tarsa"))).not.toContain("altered-quotation");
  expect(await rulesOf(first, going("the Venn Herald"))).toContain("altered-quotation");
});

test("an interview and a speech are two occasions, but a long remark nearly word for word is one", async () => {
  const interview = (words: string): string => `"${words}," Mayor Ana Ruiz said in an interview on Monday.`;
  const speech = (words: string): string => `"${words}," Mayor Ana Ruiz said in a speech on Monday.`;
  expect(await rulesOf(interview(`I am against them ${ALIKE[0]}`), speech(`I am against them ${ALIKE[1]}`))).not.toContain(
    "altered-quotation",
  );
  const long = (word: string): string =>
    `We have no plans to close the ${word} school in this valley before the end of a long and cold winter`;
  expect(await rulesOf(interview(long("old")), speech(long("last")))).toContain("altered-quotation");
});
