import { describe, expect, it } from "vitest";
import { check } from "../../src/index.ts";

const wire = {
  path: "wire.txt",
  published: "2024-03-06",
  text: `Harbourton council votes to close market hall\n\nThe council of Harbourton voted 9 to 4 on Monday to close the market hall in Kiln Street, after an inspection found that its roof might fall.\n\nThe hall will be closed on April 12, and the repairs will cost 4.2 million crowns, said Mayor Jane Doe. About 120 traders work there.\n\nPolice arrested 14 people during a protest outside the town hall on Sunday evening. The union of traders has accepted the council's offer of stalls in the old tram depot.\n\nThe fire brigade was called at 6:40 a.m. to a blaze in the cellar, in which 3 traders were hurt and taken to the hospital in Ardle.\n`,
};
const errorsOf = async (sentence: string) => {
  const draft = { path: "draft.txt", published: "2024-03-06", text: `Market hall to close\n\n${sentence}\n` };
  const { findings, summary } = await check(draft, [wire]);
  const errors = findings.filter(({ level }) => level === "error").map(({ rule, location }) => `${rule} ${location.line}`);
  return { errors, errorsCounted: summary.byLevel.error };
};

describe("one thing wrong in a sentence that is else the source's", () => {
  const vote = "The council of Harbourton voted 9 to 4 on Monday to close the market hall in Kiln Street.";
  const arrests = "Police arrested 14 people during a protest outside the town hall on Sunday evening.";
  it.each([
    ["quantity", vote.replace("9", "8")],
    ["quantity", vote.replace("9 to 4", "9-5")],
    ["time", vote.replace("Monday", "Tuesday")],
    ["quantity", "The repairs will cost 6.2 million crowns, said Mayor Jane Doe."],
    ["denied-event", "The repairs will not cost 4.2 million crowns, said Mayor Jane Doe."],
    ["time", "The hall will be closed on May 12, the mayor said."],
    ["quantity", arrests.replace("14", "41")],
    ["time", arrests.replace("Sunday", "Friday")],
    ["denied-event", arrests.replace("arrested", "did not arrest")],
    ["time", "The fire brigade was called at 7:40 a.m. to a blaze in the cellar, in which 3 traders were hurt."],
  ])("is an error: %s, in “%s”", async (rule, sentence) => {
    expect((await errorsOf(sentence)).errors).toEqual([`${rule} 3`]);
  });
});

describe("words in marks that nobody is named for", () => {
  it.each([
    ["a remark after a gesture", "Mayor Jane Doe shook her head. “We should never have built this hall.”"],
    ["a paragraph of its own", "“The roof was rotten from the very first day.”"],
    ["an apposition", "The fire brigade, “the only ones here who ever do their work,” was called at 6:40 a.m."],
  ])("are an error where no source has them: %s", async (_, sentence) => {
    expect((await errorsOf(sentence)).errors).toEqual(["unknown-quotation 3"]);
  });
  it.each([
    ["a title", "The book “The Long History of the Hall” is sold out."],
    ["a name", "A song called “where have all the traders gone” is heard in the hall."],
    ["a term", "The council talks of the “roof over every trader's head” plan."],
  ])("are none: %s", async (_, sentence) => {
    expect((await errorsOf(sentence)).errors).toEqual([]);
  });
});

describe("a day that two sources have otherwise", () => {
  const ledger =
    'Tomas Verrick, who heads the engineers\' office, told the council that the leaks were found on 21 February. "The water is where it belongs," he said.';
  const radio =
    "The engineers' office, led by Tomas Verrick, found the leaks on 21 February. Verrick said that no one below the dam was at risk.";
  const other = (text: string, path: string) => ({ path, published: "2025-03-04", text: `No new dam for the valley\n\n${text}\n` });
  const levels = async (...sources: string[]) => {
    const draft = other("Engineers under Tomas Verrick found three leaks in the old dam on 22 February.", "draft.txt");
    const { findings } = await check(
      draft,
      sources.map((text, at) => other(text, `${at}.txt`)),
    );
    return findings.filter(({ rule }) => rule === "time").map(({ level }) => level);
  };
  it("is an error, and a warning where one has it", async () => {
    expect(await levels(ledger, radio)).toEqual(["error"]);
    expect(await levels(ledger)).toEqual(["warning"]);
  });
});

describe("a number far from a bound that the source gives", () => {
  it("is in no source", async () => {
    const source = {
      path: "a.txt",
      text: "Suit over pay\n\nThe suit over pay involves at least 1.5 million women who work in the shops of the chain, her lawyer said.\n",
    };
    const rules = async (text: string) =>
      (await check({ path: "b.txt", text: `Suit over pay\n\n${text}\n` }, [source])).findings
        .filter(({ level }) => level !== "info")
        .map(({ rule }) => rule);
    expect(await rules("The suit over pay involves 2.5 million women who work in the shops of the chain.")).toHaveLength(1);
    expect(await rules("The suit over pay involves 1.6 million women who work in the shops of the chain.")).toEqual([]);
  });
});

describe("a denial of nobody in particular", () => {
  it("does not make an error of what a named person did", async () => {
    const source = {
      path: "a.txt",
      published: "2025-03-04",
      text: "Party in uproar\n\nMost members at the lunch called the choice terrible. Not a one defended Ole Brandt.\n",
    };
    const draft = {
      path: "b.txt",
      published: "2025-03-04",
      text: "Party in uproar\n\nKarl Fenn of the rival party defended Ole Brandt.\n",
    };
    const { summary } = await check(draft, [source]);
    expect(summary.byLevel.error).toBe(0);
  });
});

describe("what may stand beside the source", () => {
  it.each([
    vote(),
    "Repairs will cost more than 4 million crowns, said Mayor Jane Doe.",
    "About four million crowns are needed for the repairs.",
    "More than 100 traders work in the hall.",
    "By Tuesday, police had arrested 17 people in all, five of them after the protest.",
    "The number of traders hurt in the blaze rose to 5 on Tuesday, the hospital said.",
    "The traders will meet on Thursday to talk about the stalls in the old tram depot.",
    "A second hall, built in 1958, stays open.",
    "The council of Ardle closed its own market hall on May 3 last year.",
    "Three traders were hurt in a blaze before 7 a.m.",
  ])("is no error: “%s”", async (sentence) => {
    expect((await errorsOf(sentence)).errorsCounted).toBe(0);
  });
});

function vote(): string {
  return "The council voted on Monday to close the market hall in Kiln Street.";
}
