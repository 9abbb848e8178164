import { describe, expect, it } from "vitest";
import { check } from "../../src/index.ts";

const source = {
  path: "ledger.txt",
  published: "2025-03-04",
  text: `No new dam for the valley

Council leader Petra Aldane told Valley Radio that she was relieved. The Hallow valley council voted against going ahead after it learned of three leaks in the old dam.

Farmers who had hoped for more water in summer were disappointed. Oda Lenz, who grows hops in Upper Hallow, denied that she had threatened to sue the council.

Tomas Verrick, who heads the engineers' office, told the council that nobody living below the dam was in danger. The report of the engineers was not accurate, said Karl Benn, a former mayor of Brellin.

She said the decision would cost the district a good deal of money. The C.I.A. director, Ines Corvane, visited the dam in a red coat.
`,
};

async function contrasts(sentence: string): Promise<string[]> {
  const { findings } = await check({ path: "draft.txt", published: "2025-03-04", text: `Dam plan shelved\n\n${sentence}\n` }, [source]);
  return findings
    .filter(({ rule, verdict }) => rule === "contradicted-claim" && verdict === "conflict")
    .map(({ level, message }) => `${level}: ${message}`);
}

describe("one word in place of another", () => {
  it.each([
    ["warning", "Farmers who had hoped for more water in summer were pleased.", "“pleased”", "“disappointed”"],
    ["warning", "Oda Lenz, who grows potatoes in Upper Hallow, denied that she had threatened to sue.", "“potatoes”", "“hops”"],
    ["warning", "Oda Lenz, who grows hops in Lower Hallow, denied that she had threatened to sue.", "“Lower”", "“Upper”"],
    ["warning", "Council leader Tomas Verrick told Valley Radio that he was relieved.", "“Tomas”", "“Petra”"],
    ["warning", "She said the decision would save the district a good deal of money.", "“save”", "“cost”"],
    ["error", "Oda Lenz, who grows hops in Upper Hallow, said that she had threatened to sue the council.", "“said”", "“denied”"],
    [
      "error",
      "The Hallow valley council voted against going ahead before it learned of three leaks in the old dam.",
      "“before”",
      "“after”",
    ],
    ["error", "Everybody living below the dam was in danger, Tomas Verrick told the council.", "“Everybody”", "“nobody”"],
  ])("is named as a %s: %s", async (level, sentence, ours, theirs) => {
    const [first = ""] = await contrasts(sentence);
    expect(first.startsWith(`${level}: The draft has ${ours}; ledger.txt has ${theirs}`)).toBe(true);
  });
  it("is not seen in what one source denies and another says never to have been", async () => {
    const draft = {
      path: "draft.txt",
      text: "Dam plan shelved\n\nOda Lenz, a hop grower, denied that she had threatened to sue the council.\n",
    };
    const radio = {
      path: "radio.txt",
      text: "No new dam\n\nHop grower Oda Lenz said she was disappointed but had never threatened to sue the council.\n",
    };
    for (const sources of [[radio], [radio, source]])
      expect((await check(draft, sources)).findings.filter(({ rule }) => rule === "contradicted-claim")).toEqual([]);
  });
  it.each([
    "Farmers who had hoped for more water in summer were disappointed.",
    "Council leader Petra Aldane told Valley Radio she felt relieved.",
    "Oda Lenz, who grows hops, said she had never threatened to sue the council.",
    "The report of the engineers was inaccurate, said Karl Benn, a former mayor of Brellin.",
    "The CIA director, Ines Corvane, visited the dam in a red coat.",
    "Farmers in the north were pleased with the rain.",
  ])("is not seen in what the source tells, or in what it does not tell: %s", async (sentence) => {
    expect(await contrasts(sentence)).toEqual([]);
  });
});

it("counts an initial in one source for no spelling of the name", async () => {
  const minutes = {
    path: "minutes.txt",
    text: "Minutes of the council\n\nT. VERRICK: The water is where it belongs.\n\nP. ALDANE: We will not build.\n",
  };
  const draft = {
    path: "draft.txt",
    text: "Dam plan shelved\n\nThomas Verrick told the council that nobody living below the dam was in danger.\n",
  };
  const { findings } = await check(draft, [source, minutes]);
  const [spelling] = findings.filter(({ rule }) => rule === "name-spelling");
  expect(spelling?.level).toBe("warning");
  expect(spelling?.sides.flatMap(({ holds }) => holds)).toHaveLength(2);
});
