import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";

const story = (...sentences: string[]): string => `Orla news\n\n${sentences.join("\n\n")}\n`;

async function shared(...texts: readonly string[]): Promise<{ id: string; message: string; paths: string[] }[]> {
  const { findings } = await compare(texts.map((text, at) => ({ text, path: `${at + 1}.txt` })));
  return findings
    .filter(({ rule }) => rule === "shared")
    .map(({ id, message, sides }) => ({
      id,
      message,
      paths: [...new Set(sides.flatMap(({ evidence }) => evidence.map(({ path }) => path)))],
    }));
}

test("what is shown is what both tell: a day that one of them has goes", async () => {
  const found = await shared(
    story("Governor Mara Lind vetoed the harbour bill on Tuesday.", "The ferries run as before."),
    story("Governor Mara Lind vetoed the harbour bill.", "Nobody was hurt in the storm."),
  );
  expect(found.map(({ message }) => message)).toContain("Governor Mara Lind vetoed the harbour bill");
});

test("a word that links to the sentence before goes too", async () => {
  const found = await shared(
    story("The talks failed.", "So Governor Mara Lind vetoed the harbour bill."),
    story("Governor Mara Lind vetoed the harbour bill."),
  );
  expect(found[0]?.message).toBe("Governor Mara Lind vetoed the harbour bill");
});

test("a clause that is mostly a quotation which both have is told as the quotation only", async () => {
  const words = "deeply unfair to every family that lives beside the harbour and works there";
  const found = await shared(
    story(`Mayor Tom Reyes said the plan was “${words}.”`),
    story(`“The plan is ${words},” Mayor Tom Reyes said on Monday.`),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain("“");
});

test("a deed that one has as planned is not told as done", async () => {
  const found = await shared(
    story("The council approved the harbour plan.", "The mayor was pleased."),
    story("The council will approve the harbour plan."),
  );
  expect(found.filter(({ message }) => message.includes("approved"))).toEqual([]);
});

test("who is met in passing is met", async () => {
  const found = await shared(
    story("Mara Lind met Mayor Tom Reyes to discuss the strike."),
    story(
      "Thus ends a long week for Mara Lind, who wrote about her journey after meeting with Mayor Tom Reyes to ask for cheaper ferries.",
    ),
    story("Mara Lind met Mayor Tom Reyes on Monday to discuss the strike."),
  );
  expect(found[0]?.paths.sort()).toEqual(["1.txt", "2.txt", "3.txt"]);
});

test("the id of a fact does not depend on how many articles tell it, nor on what else is told", async () => {
  const one = story("Governor Mara Lind vetoed the harbour bill on Tuesday.", "Police arrested Karl Benn in Tarsa.");
  const two = story("Governor Mara Lind vetoed the harbour bill on Tuesday.", "Police in Tarsa arrested Karl Benn.");
  const three = story("Governor Mara Lind vetoed the harbour bill on Tuesday.", "The ferries run as before.");
  const ids = (found: Awaited<ReturnType<typeof shared>>): string[] =>
    found.filter(({ message }) => message.includes("vetoed")).map(({ id }) => id);
  const before = ids(await shared(one, two));
  expect(before).toHaveLength(1);
  expect(ids(await shared(one, two, three))).toEqual(before);
  expect(ids(await shared(one, three))).toEqual(before);
});

const messages = async (...texts: readonly string[]): Promise<string[]> => (await shared(...texts)).map(({ message }) => message);

test("a shared piece of a quotation that all articles set in marks stands in the sentences around it, a sentence by itself", async () => {
  const piece = await messages(
    story("Mayor Tom Reyes called it “a very tender and difficult harbour question” on Monday."),
    story("It was “a very tender and difficult harbour question,” Mayor Tom Reyes said."),
  );
  expect(piece.filter((message) => message.includes("tender"))).toEqual([
    '"Mayor Tom Reyes called it “a very tender and difficult harbour question” on Monday." in 1, "It was “a very tender and difficult harbour question,” Mayor Tom Reyes said." in 2',
  ]);
  const short = await messages(
    story("Mayor Tom Reyes called it “a very tender question” on Monday."),
    story("It was “a very tender question,” Mayor Tom Reyes said."),
  );
  expect(short.filter((message) => message.includes("tender"))).toEqual([]);
  const whole = await messages(
    story("“The harbour is a very tender and difficult question,” Mayor Tom Reyes said on Monday."),
    story("Mayor Tom Reyes said: “The harbour is a very tender and difficult question.”"),
  );
  expect(whole).toEqual(["Reyes: “The harbour is a very tender and difficult question”"]);
});

test("a piece that begins behind a denial is not shown as what was asked", async () => {
  const found = await messages(
    story("“I do not ask that their strange ferries be removed,” Mayor Tom Reyes said."),
    story("Mayor Tom Reyes did not “ask that their strange ferries be removed.”"),
  );
  expect(found.filter((message) => message.includes("ask that"))).toEqual([]);
});

test("a command is a clause without a subject", async () => {
  const found = await messages(
    story("“Give the ferries back to the people of Orla,” Mayor Tom Reyes said on Monday."),
    story("Mayor Tom Reyes said: “Give the ferries back to the people of Orla.”"),
  );
  expect(found).toEqual(["Reyes: “Give the ferries back to the people of Orla”"]);
});

test("an adjective that only one has goes from what is shown", async () => {
  const found = await messages(
    story("The Senate passed a broad bipartisan harbour bill in June.", "The ferries run as before."),
    story("The Senate passed a harbour bill in June.", "Nobody was hurt in the storm."),
  );
  expect(found).toEqual(["The Senate passed a harbour bill in June"]);
});

test("a subject that points to a sentence before is no line", async () => {
  const found = await messages(
    story("The council wrote a letter.", "The missive urged Governor Mara Lind to close the old harbour."),
    story("The council wrote a letter.", "The missive urged Governor Mara Lind to close the old harbour."),
  );
  expect(found.filter((message) => message.startsWith("The missive"))).toEqual([]);
});

test("one article's source is not given for what the other tells without it", async () => {
  const found = await messages(
    story("Clerk Ana Poe said the harbour had closed two ferries.", "It rained."),
    story("The harbour had closed two ferries."),
  );
  expect(found.filter((message) => message.includes("according to"))).toEqual([]);
});

test("a quotation that stands whole in a longer one is shared, but not what was said on a condition", async () => {
  const short = story("“The old ferries have been slow and badly kept for years,” Mayor Tom Reyes said on Monday.");
  const found = await messages(
    short,
    story(
      "Mayor Tom Reyes said: “Despite the new engines that the council paid for, the old ferries have been slow and badly kept for years.”",
    ),
  );
  expect(found).toEqual(["Reyes: “The old ferries have been slow and badly kept for years”"]);
  const condition = await messages(
    short,
    story("Mayor Tom Reyes said: “If the council is right about it, the old ferries have been slow and badly kept for years.”"),
  );
  expect(condition).toEqual([]);
});

test("what one quotes and another tells plainly and whole is shared in the words of the quotation", async () => {
  const quoted = story("“They must open the harbour gates,” Mayor Tom Reyes said on Monday.", "The ferries run as before.");
  const found = await messages(quoted, story("Mayor Tom Reyes called on them to open the harbour gates.", "It rained."));
  expect(found).toEqual(["Reyes: “They must open the harbour gates”"]);
  const limited = await messages(
    story("“They must open the harbour gates only if the storm ends,” Mayor Tom Reyes said on Monday.", "The ferries run as before."),
    story("Mayor Tom Reyes called on them to open the harbour gates.", "It rained."),
  );
  expect(limited.filter((message) => message.includes("“They must"))).toEqual([]);
});

test("a clause around quoted words that both work into their sentences is shown, with whose it is", async () => {
  const words = "already working to secure further papers about the harbour deal and other matters";
  const found = await messages(
    story(`“Our committee is ${words},” Mayor Tom Reyes said.`, "It rained."),
    story(`Mayor Tom Reyes said that his committee was “${words}.”`, "The ferries run as before."),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.replace(/[“”]/gu, "")).toBe(`Tom Reyes’ committee was ${words} (according to Reyes)`);
});

test("what a relative clause or a participle says of a thing is told as a sentence", async () => {
  const which = await messages(
    story("Mayor Tom Reyes praised the film, which was posted by the lobby Harbour First on Tuesday.", "It rained."),
    story("The lobby Harbour First posted the film on Tuesday.", "The ferries run as before."),
  );
  expect(which).toContain("The film was posted by the lobby Harbour First on Tuesday");
  const posted = await messages(
    story("Mayor Tom Reyes praised the films posted by the lobby Harbour First on Tuesday.", "It rained."),
    story("The lobby Harbour First posted the films on Tuesday.", "The ferries run as before."),
  );
  expect(
    posted.some((message) =>
      /^(?:The films were posted by the lobby Harbour First|The lobby Harbour First posted the films)/u.test(message),
    ),
  ).toBe(true);
});

test("a relative clause of some thing or other, and a participle of how it is, are no sentences", async () => {
  const any = await messages(
    story("Mayor Tom Reyes spoke of a clerk who stole the harbour papers.", "It rained."),
    story("Karl Benn wrote a song about a clerk who stole the harbour papers.", "The ferries run as before."),
  );
  expect(any.filter((message) => /clerk stole/u.test(message))).toEqual([]);
  const led = await messages(
    story("Mayor Tom Reyes praised the lobby led by Karl Benn.", "It rained."),
    story("Governor Mara Lind met the lobby led by Karl Benn.", "The ferries run as before."),
  );
  expect(led.filter((message) => /was led/u.test(message))).toEqual([]);
});
