import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.ts";

/** What two articles, each a headline and some sentences, are said to share. */
async function shared(...texts: readonly string[]): Promise<string[]> {
  const { findings } = await compare(texts.map((text, at) => ({ path: `${"abc".charAt(at)}.txt`, text: `${text}\n` })));
  return findings.filter(({ verdict }) => verdict === "agreement").map(({ message }) => message);
}

describe("one deed in a clause and in other words", () => {
  test("a verb and the noun made of it", async () => {
    expect(
      await shared(
        "Orla news\n\nSheriff Nora Quill, known for her hard line on poachers, endorsed Karl Benn for the county board during a rally in Orla. The crowd cheered for an hour.",
        "Quill's choice\n\nThe race for the board took a turn this week. Quill's endorsement of Karl Benn surprised even his friends, who had given up on him.",
      ),
    ).toContainEqual(expect.stringMatching(/^Sheriff Nora Quill endorsed Karl Benn/u));
  });

  test("what only one of them has is left out", async () => {
    const [line = ""] = await shared(
      "Orla news\n\nMayor Tom Reyes apologized to Anna Weber at the ferry dock on Tuesday after a meeting of the council.\n\nThe harbor is closed.",
      "Town hall\n\nWeber said she was moved.\n\nReyes apologized to Anna Weber, the owner of the mill, with a letter and a bunch of flowers.",
    );
    expect(line).toMatch(/^(?:Mayor Tom )?Reyes apologized to Anna Weber$/u);
  });

  test("a clause that opens with when or after can stand alone", async () => {
    expect(
      await shared(
        "Orla news\n\nThe row began in May, when Judge Ada Moss dismissed the suit against the brewery.\n\nNobody has spoken since.",
        "The brewery\n\nJudge Ada Moss dismissed the suit against the brewery in a ruling of two pages. The owners were glad.",
      ),
    ).toContainEqual(expect.stringMatching(/Moss dismissed the suit against the brewery/u));
  });

  test("what is done to a thing by saying so", async () => {
    expect(
      await shared(
        "Orla news\n\nThe ministry on Friday announced the sale of the lighthouse, a ruin, in a note to editors.\n\nIt gave no reasons.",
        "The ruin\n\nIn a rare step, the ministry announced the sale of the lighthouse and asked for bids.",
      ),
    ).toContainEqual(expect.stringMatching(/ministry announced the sale of the lighthouse/iu));
  });
});

describe("no deed of both", () => {
  test("doer and done to change places", async () => {
    expect(
      await shared(
        "Orla news\n\nTom Reyes attacked Anna Weber over the harbor plan on Tuesday.\n\nThe council meets in June.",
        "Harbor plan\n\nAnna Weber's attack on Tom Reyes went on for an hour, and nobody left the hall.",
      ),
    ).not.toContainEqual(expect.stringMatching(/attacked/u));
  });

  test("one years ago and one now", async () => {
    expect(
      await shared(
        "---\npublished: 2024-05-02\n---\nOrla news\n\nTom Reyes ran for mayor in 2008 and lost to a baker.\n\nThe council meets in June.",
        "---\npublished: 2024-05-02\n---\nThe race\n\nTom Reyes is running for mayor, he told a crowd at the old mill.\n\nHe opened with a song.",
      ),
    ).not.toContainEqual(expect.stringMatching(/\b(?:ran|running) for mayor/u));
  });

  test("a verb without what it goes on with", async () => {
    expect(
      await shared(
        "Orla news\n\nAnna Weber, who owns the mill, called the harbor plan in the north an act of folly.\n\nThe council meets in June.",
        "The plan\n\nThe council heard Anna Weber calling the harbor plan a gift to the town.\n\nIt will vote in June.",
      ),
    ).not.toContainEqual(expect.stringMatching(/called the harbor plan(?: in the north)?$/u));
  });
});
