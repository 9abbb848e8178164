import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.ts";
import { differencesOf, rulesOf } from "../support/story.ts";

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
      "Bishop Ann Roe administered the 38-word oath on Monday to Karl Benn, the new governor of Orla.",
      "Karl Benn took the 35-word oath administered on Monday by Bishop Ann Roe and became governor of Orla.",
      "38 in a; 35 in b.",
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
    [
      "The council of Orla voted 9 to 4 on Monday to shelve the plan for a new dam.",
      "The council voted 9-5 against a new dam on Monday after it learned of leaks in the old one.",
      "conflict: 9 to 4 in a; 9-5 in b.",
    ],
    [
      "The council of Orla voted 9 to 4 on Monday to shelve the plan for a new dam.",
      "The council voted 8-5 against a new dam on Monday after it learned of leaks in the old one.",
      "conflict: 9 to 4 in a; 8-5 in b.",
    ],
    [
      "Dozens of teachers boycotted the ceremony in Orla on Friday.",
      "About 60 teachers boycotted the ceremony in Orla on Friday, the union said.",
      "difference: Dozens in a; About 60 in b. One says only roughly how many.",
    ],
    [
      "Dozens of arrests were made in Orla on Friday after the match against Skerry.",
      "More than 200 people were arrested in Orla on Friday after the match against Skerry.",
      "difference: Dozens in a; More than 200 in b.",
    ],
    [
      "Karl Benn was accused of fraud in Orla on Monday. He was investigated twice by the police in Orla last year, prosecutors said.",
      "Prosecutors in Orla accused Karl Benn of fraud on Monday. The police in Orla investigated Benn several times last year.",
      "difference: twice in a; several in b.",
    ],
    [
      "At least a dozen people were hurt when a stand fell in Orla on Sunday.",
      "Nine people were hurt when a stand fell in Orla on Sunday.",
      "conflict: At least a dozen in a; Nine in b.",
    ],
    [
      "Two-thirds of the members of the Orla rowing club voted for the new boathouse.",
      "Half of the members of the Orla rowing club voted for the new boathouse.",
      "Two-thirds in a; Half in b.",
    ],
    [
      "The governor of Orla asked for safety checks on nearly all fishing boats, and left.",
      "The governor of Orla asked on Monday for safety checks on all fishing boats.",
      "difference: nearly all in a; all in b.",
    ],
    [
      "Most of the teachers of Orla have signed the petition against the toll.",
      "All teachers of Orla have signed the petition against the toll.",
      "difference: Most in a; All in b.",
    ],
    [
      "The Benn campaign has a multimillion-dollar television budget for Orla and Skerry.",
      "The Benn campaign spent $400,000 on television in Orla and Skerry.",
      "difference: multimillion-dollar in a; $400,000 in b.",
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
    [
      "The mayor met two councillors, Ana Roe and Tom Fell, in Orla on Monday about the toll.",
      "The mayor met three councillors, Jun Mora, Pia Dahl and Rik Benn, in Orla on Monday about the toll.",
    ],
    ["Dozens of guests came to the wedding of Ana Lind in Orla.", "Sixty officers guarded the town hall in Orla while Ana Lind spoke."],
    [
      "The tax rate of the Orla Water Company for 2014 was 35.7 percent, its books show.",
      "From 2007 through 2014 the Orla Water Company paid $43 million in taxes, for a tax rate of 31.55 percent, its books show.",
    ],
    [
      "The governor of Orla asked for safety checks on nearly all fishing boats.",
      "The governor of Orla asked for safety checks. On Monday all fishing boats lay in the harbour under snow.",
    ],
    [
      "Most of the teachers of Orla have signed the petition against the toll.",
      "Not all teachers of Orla have signed the petition against the toll.",
    ],
    ["He has several ways to win, the coach of Orla said.", "The bridge in Orla is a two-way street, the coach said."],
  ])("%s", async (a, b) => {
    expect(await numbersIn(a, b)).toEqual([]);
  });
});

test("a rate of last year is no version of the rate of eight years, though nobody knows which year it was", async () => {
  const found = await rulesOf(
    "Last year, Ana Ruiz paid an effective tax rate of 35.7 percent.",
    "From 2007 through 2014 Ana Ruiz paid 43 million dollars in taxes, for an effective tax rate of 31.5 percent.",
  );
  expect(found).not.toContain("quantity");
});

test("a large figure that an article has twice is one, and who has it too stands with it", async () => {
  const paid = "Mayor Ana Ruiz told the council on Monday that the port of Orla will pay $716,000 for the new crane.";
  const taken = (sum: string): string =>
    `Karl Benn, who leads the opposition, said that the mayor had stolen ${sum} from the schools of the valley.`;
  const findings = await differencesOf(paid, `${paid}\n\n${taken("$716,000")}`, taken("$700,000"));
  expect(findings.filter(({ rule }) => rule === "quantity").map(({ message }) => message)).toEqual([
    "$716,000 in a, b; $700,000 in c. One may be rounded.",
  ]);
});
