/** An hour or a place of the draft that is not the sources' one. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/index.ts";

const sources = [
  {
    path: "ledger.txt",
    text: `Blaze at the harbor

A blaze shut the harbor road on Tuesday. Firefighters worked until midnight before the flames were under control, and the mayor Ana Ruiz thanked them.

The clinic on the quay stayed shut.
`,
  },
  {
    path: "radio.txt",
    text: `Harbor road shut by blaze

The harbor road in Orla was shut on Tuesday by a blaze.

Police said that two children were later taken to the school, where an aunt was waiting. Mayor Ana Ruiz spoke at the church after the fire.

The ferry left on Friday evening with a hundred people, and a band played in the park.
`,
  },
];

async function settings(sentence: string): Promise<string[]> {
  const { findings } = await check({ path: "draft.txt", text: `Fire at the harbor\n\nMayor Ana Ruiz was there. ${sentence}\n` }, sources);
  return findings.filter(({ title }) => title === "Another hour or place").map(({ level, message }) => `${level}: ${message}`);
}

describe("another hour or place", () => {
  it.each([
    ["Firefighters worked until dawn.", "“dawn”; ledger.txt has “midnight”"],
    ["The firefighters had worked until dawn, when the flames died.", "“dawn”; ledger.txt has “midnight”"],
    ["Two children were taken to the hospital by ambulance.", "“hospital”; radio.txt has “school”"],
    ["Mayor Ana Ruiz spoke at the museum and thanked the crews for all they did.", "“museum”; radio.txt has “church”"],
    ["She spoke at the museum after the fire.", "“museum”; radio.txt has “church”"],
  ])("is a warning: %s", async (sentence, words) => {
    expect(await settings(sentence)).toEqual([expect.stringContaining(`warning: The draft has ${words}`)]);
  });
  it.each([
    ["the sources' own", "Firefighters worked until midnight."],
    ["an hour within the other", "The ferry left on Friday night."],
    ["another preposition", "Firefighters worked from dawn."],
    ["another subject", "Volunteers worked until dawn."],
    ["what did not happen", "Firefighters did not work until dawn."],
    ["another word for the place", "Two children were taken to the schoolhouse."],
    ["no place", "Two children were taken to the aunt."],
  ])("is not seen in %s: %s", async (_, sentence) => {
    expect(await settings(sentence)).toEqual([]);
  });
});
