/** What is only rounded, bounded or more precise stands below all else; what is of two things is not told as one. */
import { describe, expect, test } from "vitest";
import { isWellFormed } from "../../src/align/well-formed.ts";
import { compare } from "../../src/index.ts";
import type { Quantity } from "../../src/model/index.ts";
import { isFinerVersion } from "../../src/tree/quantity.ts";

const REST = "The building stands empty.\n\nNeighbours were told to keep their windows closed.";

async function numbersIn(a: string, b: string) {
  const { findings } = await compare([
    { path: "a.txt", text: `The town of Orla\n\n${REST}\n\n${a}\n`, published: "2024-03-08" },
    { path: "b.txt", text: `The town of Orla\n\n${REST}\n\n${b}\n`, published: "2024-03-08" },
  ]);
  return findings.filter(({ rule, verdict }) => (rule === "quantity" || rule === "duration") && verdict !== "agreement");
}

const number = (text: string, value: number, low: number | null = value, high: number | null = value): Quantity =>
  ({
    text,
    value,
    low,
    high,
    approximate: low !== value || high !== value,
    unit: "item",
    of: null,
    span: { start: 0, end: 0 },
    head: 0,
  }) as Quantity;

test.each([
  [number("53", 53), number("at least 53", 53, 53, null), true],
  [number("53", 53), number("more than 53", 53, 53, null), false],
  [number("716", 716), number("more than 700", 700, 700, null), true],
  [number("43,350", 43_350), number("43,000", 43_000), true],
  [number("43,850", 43_850), number("43,000", 43_000), false],
  [number("15", 15), number("some 16", 16, 14.4, 17.6), false],
  [number("19", 19), number("about 19", 19, 17.1, 20.9), true],
  [number("23", 23), number("nearly two dozen", 24, 21.6, 26.4), true],
  [number("31", 31), number("nearly two dozen", 24, 21.6, 26.4), false],
])("%j is a finer version of %j: %s", (fine, coarse, expected) => {
  expect(isFinerVersion(fine, coarse)).toBe(expected);
});

describe("numbers far down", () => {
  test("a bound that holds the other is only finer, and comes last", async () => {
    const [finding] = await numbersIn(
      "The gunman wounded at least 53 people in the Orla theatre on Sunday.",
      "The gunman wounded 53 people in the Orla theatre on Sunday.",
    );
    expect(finding).toMatchObject({ finer: true, level: "info", verdict: "difference" });
  });

  test("beside a number that both articles have, what one of them says more loosely elsewhere", async () => {
    expect(
      await numbersIn(
        "The plan names 23 measures that the council took. The governor of Orla signed nearly two dozen orders on fishing on Monday.",
        "The governor of Orla signed 23 orders on fishing on Monday.",
      ),
    ).toMatchObject([{ finer: true, message: "nearly two dozen in a; 23 in b. One range holds the other." }]);
  });

  test("an order of magnitude, though its rough value is that of another number", async () => {
    expect(
      await numbersIn(
        "The law of Orla protects hundreds of thousands of fishermen from eviction. It would help 300,000 farmers as well.",
        "The law of Orla protects roughly 700,000 fishermen from eviction. It would help 300,000 farmers as well.",
      ),
    ).toMatchObject([{ finer: true, message: expect.stringContaining("hundreds of thousands in a; roughly 700,000 in b") }]);
  });

  test("one of many is no rival to a number", async () => {
    expect(
      await numbersIn(
        "The paper wrote that Karl Benn has had multiple affairs. Ina Mora said that she was not one of the women.",
        "The paper wrote that Karl Benn has had affairs with five women.",
      ),
    ).toMatchObject([{ message: expect.stringContaining("multiple in a; five in b") }]);
  });

  test("another number is not finer", async () => {
    const [finding] = await numbersIn(
      "The gunman wounded 58 people in the Orla theatre on Sunday.",
      "The gunman wounded 53 people in the Orla theatre on Sunday.",
    );
    expect(finding).not.toHaveProperty("finer");
  });
});

describe("two owners, two things", () => {
  test("the returns of one candidate are not those of another", async () => {
    expect(
      await numbersIn(
        "Mara Lind released eight years of tax returns in Orla on Friday.",
        "Karl Benn released 33 years of tax returns in Orla on Friday.",
      ),
    ).toEqual([]);
  });

  test("an age counts nothing", async () => {
    expect(
      await numbersIn(
        "Mara Lind wrote on Friday of the girls, Ina and Sue Benn, aged 16 and 13, to her followers.",
        "Mara Lind, who has more than 14,000 followers, wrote of the girls Ina and Sue Benn on Friday.",
      ),
    ).toEqual([]);
  });
});

test.each([
  ["How much did They donate to charity?", false],
  ["How much did the town donate to charity?", true],
  ["When was the debate supposed?", false],
  ["When did the debate take place?", true],
  ["When did the statement take place?", false],
  ["How much did Ann Roe pay an additional in state taxes?", false],
  ["How much did Ann Roe pay in state taxes?", true],
  ["What share of rates was the town's tax rate?", false],
  ["What share of voters stayed at home?", true],
  ["How much did Ann Roe buy worth according to the documents?", false],
])("%s reads well: %s", (question, expected) => {
  expect(isWellFormed(question)).toBe(expected);
});
