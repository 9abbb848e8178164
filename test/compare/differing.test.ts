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

test("an article that has a deed still to come is not named for it as done", async () => {
  const story = (lead: string) => `Orla news\n\n${lead}\n\nThe bridge reopens in spring.\n`;
  const { findings } = await compare([
    { path: "a.txt", text: story("Sheriff Nora Quill endorsed Karl Benn for the county board on Tuesday in Orla.") },
    { path: "b.txt", text: story("On Tuesday Sheriff Nora Quill endorsed Karl Benn for the county board.") },
    { path: "c.txt", text: story("Sheriff Nora Quill will endorse Karl Benn for the county board on Tuesday, her office said.") },
  ]);
  const stage = findings.find(({ rule }) => rule === "certainty");
  expect(stage?.sides.map(({ evidence }) => evidence.map(({ path }) => path))).toEqual([["a.txt", "b.txt"], ["c.txt"]]);
  const shared = findings.filter(({ verdict, message }) => verdict === "agreement" && message.includes("endorsed"));
  expect(shared.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence.map(({ path }) => path)))).not.toContain("c.txt");
});
