import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";

const LEAD = "The council of Orla voted on Monday to close the harbour baths.";
const article = (...sentences: string[]): string => `Council of Orla closes baths\n\n${[LEAD, ...sentences].join("\n\n")}\n`;

async function onlyIn(...sentences: string[]): Promise<string[]> {
  const { findings } = await compare([
    { path: "a.txt", text: article(...sentences) },
    { path: "b.txt", text: article("Rain is forecast for Sunday.") },
  ]);
  return findings.filter(({ verdict }) => verdict === "single-source").map(({ title }) => title ?? "");
}

test("what one article has is shown as its whole sentence", async () => {
  expect(await onlyIn("A swimmer, Tom Reyes, was arrested on Friday for painting the doors of the town hall red.")).toEqual([
    "A swimmer, Tom Reyes, was arrested on Friday for painting the doors of the town hall red.",
  ]);
});

test("somebody's very words have their name before them", async () => {
  expect(
    await onlyIn(
      "Mayor Mara Lind spoke after the vote.",
      "“Not one swimmer asked me for the keys,” Lind said. “We sold 40 tickets last year.”",
    ),
  ).toContain("Lind: “We sold 40 tickets last year.”");
});

test.each(["The decision angered 300 swimmers.", "Swimmers rejected those plans in May.", "It was sold to a dealer for $4,000."])(
  "not: %s",
  async (sentence) => {
    expect(await onlyIn(sentence)).toEqual([]);
  },
);
