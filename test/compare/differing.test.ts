import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";

test("a number on which the articles differ is no part of an agreement", async () => {
  const story = (lead: string) => `Orla news\n\n${lead}\n\nThe bridge reopens in spring.\n`;
  const { findings } = await compare([
    { path: "a.txt", text: story("The flood in Orla destroyed 140 houses on the north bank on Monday.") },
    { path: "b.txt", text: story("The flood in Orla destroyed more than 200 houses on the north bank on Monday.") },
  ]);
  expect(findings.filter(({ rule }) => rule === "quantity")).toHaveLength(1);
  expect(findings.filter(({ verdict, message }) => verdict === "agreement" && /140|200/u.test(message))).toEqual([]);
});
