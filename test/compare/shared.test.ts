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
