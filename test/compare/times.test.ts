import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.ts";

const REST = "The building stands empty.\n\nNeighbours were told to keep their windows closed.";
const article = (lead: string, published: string | undefined = "2024-03-08"): { text: string; published?: string } => ({
  text: `${lead}\n\n${REST}\n`,
  ...(published === undefined ? {} : { published }),
});

async function timesIn(a: ReturnType<typeof article>, b: ReturnType<typeof article>): Promise<string[]> {
  const { findings } = await compare([
    { path: "a.txt", ...a },
    { path: "b.txt", ...b },
  ]);
  return findings.filter(({ rule }) => rule === "time").map(({ verdict, message }) => `${verdict}: ${message}`);
}

describe("another day of one event", () => {
  test.each([
    [
      "The mayor of Orla, Karl Benn, resigned on Tuesday after a vote of no confidence in the town council.",
      "Karl Benn resigned on Wednesday as mayor of Orla after the town council passed a vote of no confidence.",
    ],
    [
      "The Orla Water Company said Monday that it would close its oldest treatment plant and cut 40 jobs.",
      "The Orla Water Company announced on Thursday that it would close its oldest treatment plant, cutting 40 jobs.",
    ],
  ])("%s", async (a, b) => {
    expect(await timesIn(article(a), article(b))).toEqual([expect.stringMatching(/^conflict: \w+day in a; \w+day in b/u)]);
  });

  test("without dates of publication it is a difference", async () => {
    const undated = (day: string): { text: string } => ({
      text: `The mayor of Orla, Karl Benn, resigned on ${day} after a vote of no confidence in the town council.\n\n${REST}\n`,
    });
    expect(await timesIn(undated("Tuesday"), undated("Wednesday"))).toEqual(["difference: Tuesday in a; Wednesday in b"]);
  });
});

describe("one vote is known by how it went", () => {
  const early =
    "Ana Ruiz, who runs the fish hall, had asked for help. The harbour tax that passed on Tuesday had been drafted in May. It was a 52-48 vote.";
  const late = (tally: string): string => `On Wednesday, the regional house voted ${tally} to raise what boats pay at the quay.`;

  test("another day is of the same vote, whatever else is told", async () => {
    expect(await timesIn(article(early), article(late("52 to 48")))).toEqual([expect.stringMatching(/: Tuesday in a; Wednesday in b/u)]);
  });

  test("another tally is another vote, and a small or unanimous one may go the same way twice", async () => {
    expect(await timesIn(article(early), article(late("61 to 39")))).toEqual([]);
    const both = [early, late("52-48")].map((text) => text.replace("52-48", "5-4")) as [string, string];
    expect(await timesIn(article(both[0]), article(both[1]))).toEqual([]);
  });
});

describe("a date or a year", () => {
  test.each([
    [
      "The district court in Orla will sentence Karl Benn, the former mayor, for fraud on June 25.",
      "Karl Benn, the former mayor of Orla, will be sentenced for fraud by the district court on June 28.",
      "conflict: June 25 in a; June 28 in b",
    ],
    [
      "Karl Benn, who lost the race for governor in 2008, said on Monday that he would run again as a candidate of the Farmers' Party.",
      "Karl Benn, who lost the race for governor in 2006, said on Monday that he would run again as a candidate of the Farmers' Party.",
      ": 2008 in a; 2006 in b",
    ],
  ])("%s", async (a, b, expected) => {
    expect(await timesIn(article(a), article(b))).toContainEqual(expect.stringContaining(expected));
  });
});

describe("the more precise time is a detail", () => {
  test.each([
    [
      "The mayor of Orla, Karl Benn, resigned late Tuesday after a vote of no confidence in the town council.",
      "Karl Benn resigned on Tuesday as mayor of Orla after the town council passed a vote of no confidence.",
      "difference: late Tuesday in a; Tuesday in b",
    ],
    [
      "The mayor of Orla, Karl Benn, resigned over the weekend after a vote of no confidence in the town council.",
      "Karl Benn resigned on Saturday as mayor of Orla after the town council passed a vote of no confidence.",
      "difference: weekend in a; Saturday in b",
    ],
  ])("%s", async (a, b, expected) => {
    expect(await timesIn(article(a), article(b))).toEqual([expected]);
  });
});

describe("a time that holds the other's, of one deed told in other words", () => {
  // Enough else, of the same sort in both, that no sentence stands out for its common words.
  const story = (told: string): ReturnType<typeof article> =>
    article(`The council of Orla met in the old mill to choose a new harbour master.\n\n${told}`);

  test.each([
    [
      "one doer, in sentences that are each other's nearest",
      "Mara Lind, who left her job as a weather presenter at Orla Radio earlier this year, is among the candidates.",
      "Mara Lind, 44, quit her job presenting the weather on Orla Radio in January.",
      "difference: earlier this year in a; January in b",
    ],
    [
      "the doer behind a reduced clause",
      "Tolls will rise under the harbour statute, which Governor Ann Roe signed on Tuesday.",
      "Fishermen complain of the harbour statute, signed by Governor Ann Roe at a quiet ceremony this week.",
      "difference: Tuesday in a; this week in b",
    ],
    [
      "what takes place",
      "Hotels are full before this weekend's sailing championship in Orla.",
      "Boats are arriving in Orla for the sailing tournament, which will take place on Saturday.",
      "difference: this weekend in a; Saturday in b",
    ],
    [
      "the same words of one speaker",
      "“We are not going to dig another hole in this beach for anybody,” Ann Roe said last week.",
      "Ann Roe spoke out on Friday. “We are not going to dig another hole in this beach for anybody,” she said on March 1.",
      "difference: last week in a; March 1 in b",
    ],
    [
      "one act, issued here and announced there",
      "Mayor Karl Benn issued his ban by decree over the weekend, and fishermen protested.",
      "On Saturday, Mayor Karl Benn of Orla announced a ban on nets in the harbour.",
      "difference: weekend in a; Saturday in b",
    ],
    [
      "a date before a noun",
      "Karl Benn apologized for the flood to the members at a meeting of the Orla Rowing Club earlier this month.",
      "Karl Benn, who apologized for the flood to members at a March 2 meeting of the Orla Rowing Club, is not a candidate.",
      "difference: earlier this month in a; March 2 in b",
    ],
  ])("%s", async (_, a, b, expected) => {
    expect(await timesIn(story(a), story(b))).toEqual([expected]);
  });

  test.each([
    [
      "another doer",
      "Tolls will rise under the harbour statute, which Governor Ann Roe signed on Tuesday.",
      "Fishermen complain of the harbour contract, signed by Mayor Karl Benn at a quiet ceremony this week.",
    ],
    [
      "another deed of the doer",
      "Mara Lind, who lost the race for mayor earlier this year, is among the candidates.",
      "Mara Lind, 44, quit her job presenting the weather on Orla Radio in January.",
    ],
    [
      "another act",
      "Mayor Karl Benn issued his ban by decree over the weekend, and fishermen protested.",
      "On Saturday, Mayor Karl Benn of Orla announced a vote on nets in the harbour.",
    ],
    [
      "a time from which on something is so",
      "Karl Benn has paid $43 million in harbour fees to Orla since 2007.",
      "Karl Benn paid $43 million in harbour fees to Orla from 2007 to 2014.",
    ],
  ])("not %s", async (_, a, b) => {
    expect(await timesIn(story(a), story(b))).toEqual([]);
  });
});

describe("days of which neither article knows the other's, in sentences that are each other's nearest", () => {
  test.each([
    [
      "what is told in a noun here and in a verb there",
      "Sheriff Dan Holm, known for his stance on hunting, endorsed Ann Roe for the nomination of the Farmers' Party on Friday morning during a tour of Orla.",
      "Sheriff Dan Holm announced on Tuesday that Ann Roe of the Farmers' Party has his endorsement for the nomination.",
      1,
    ],
    [
      "nothing rare in common",
      "Sheriff Dan Holm endorsed Ann Roe for the nomination of the Farmers' Party on Friday.",
      "The harbour of Orla froze over on Tuesday for the first time in forty years.",
      0,
    ],
  ])("%s", async (_, a, b, count) => {
    expect(await timesIn(article(a), article(b))).toHaveLength(count);
  });
});

describe("no other day", () => {
  test.each([
    [
      "one day, named and counted",
      article("The mayor of Orla, Karl Benn, resigned on Tuesday after a vote of no confidence in the town council.", "2024-03-08"),
      article("The mayor of Orla, Karl Benn, resigned yesterday after a vote of no confidence in the town council.", "2024-03-06"),
    ],
    [
      "one weekday, in an article with the date of an update",
      article("The mayor of Orla, Karl Benn, resigned on Tuesday after a vote of no confidence in the town council.", "2024-03-08"),
      article("The mayor of Orla, Karl Benn, resigned on Tuesday after a vote of no confidence in the town council.", "2024-03-15"),
    ],
    [
      "two events",
      article("The mayor of Orla, Karl Benn, resigned on Tuesday after a vote of no confidence in the town council."),
      article("Firefighters in Orla rescued two children from a burning house on Wednesday."),
    ],
    [
      "two sayings of one person",
      article("Karl Benn, the mayor of Orla, said on Monday that the harbour needs a new crane before winter."),
      article("Karl Benn, the mayor of Orla, said on Wednesday that teachers deserve better pay and smaller classes."),
    ],
    [
      "two deeds of one person",
      article("Governor Ann Roe criticized the bank on Monday over its loans to arms makers."),
      article("Governor Ann Roe criticized the railway on Thursday over late trains."),
    ],
    [
      "what came after the other article was published",
      article("The mayor of Orla, Karl Benn, said on Tuesday that he might resign over the vote of no confidence.", "2024-03-05"),
      article("The mayor of Orla, Karl Benn, said on Wednesday that he would resign over the vote of no confidence.", "2024-03-06"),
    ],
    [
      "the day from which a month is counted",
      article("The town council of Orla debated the flood on Tuesday. The flood, which happened a month ago Thursday, ruined the school."),
      article("The town council of Orla debated the flood on Tuesday. The flood ruined the school and happened again on Monday."),
    ],
    [
      "both days in both",
      article("The mayor of Orla, Karl Benn, who was accused on Monday, resigned on Tuesday after a vote of no confidence."),
      article("Karl Benn, accused on Monday of taking bribes, resigned as mayor of Orla on Tuesday after a vote of no confidence."),
    ],
  ])("%s", async (_, a, b) => {
    expect(await timesIn(a, b)).toEqual([]);
  });
});

describe("who disagrees", () => {
  test("one office that two articles quote for two days disputes nothing", async () => {
    const quoting = (day: string): ReturnType<typeof article> =>
      article(`The fire brigade of Orla said that the warehouse on Mill Street burned down on ${day} after a gas explosion.`);
    expect(await timesIn(quoting("Monday"), quoting("Wednesday"))).toEqual(["difference: Monday in a; Wednesday in b"]);
  });
});
