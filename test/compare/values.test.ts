import { expect, test } from "vitest";
import { editDistance, isOtherSpelling } from "../../src/compare/spelling.ts";
import { relate } from "../../src/tree/quantity.ts";
import type { Quantity } from "../../src/model/index.ts";

const of = (value: number, extra: Partial<Quantity> = {}): Quantity => ({
  value,
  low: value,
  high: value,
  unit: "person",
  of: null,
  approximate: false,
  text: String(value),
  span: { start: 0, end: 1 },
  head: 0,
  ...extra,
});

test.each([
  [14, 19, "other"],
  [14, 14, "same"],
  [48_000, 480_000, "other"],
  [48_000, 48_213, "rounded"],
  [610, 612, "rounded"],
  [20, 19, "rounded"],
  [84_000, 80_000, "rounded"],
  [3, 4, "other"],
  [2_000, 3_000, "other"],
  [35.7, 31.55, "other"],
  [3.5, 3.47, "rounded"],
])("%d against %d: %s", (a, b, relation) => {
  expect(relate(of(a), of(b))).toBe(relation);
  expect(relate(of(b), of(a))).toBe(relation);
});

test("a bound that the other value keeps is a range", () => {
  expect(relate(of(80, { high: null }), of(120))).toBe("range");
  expect(relate(of(80, { high: null }), of(60))).toBe("other");
  expect(relate(of(10000, { high: null }), of(9587.64))).toBe("other");
  expect(relate(of(50, { approximate: true }), of(52))).toBe("rounded");
});

test.each([
  ["Dmitri", "Dmitry", true],
  ["Ana", "Anna", true],
  ["Lindqvist", "Lindquist", true],
  ["Gaddafi", "Qaddafi", true],
  ["Mueller", "Müller", true],
  ["Rob", "Robert", false],
  ["Hill", "Bill", false],
  ["José", "Jose", false],
  ["Republican", "Republicans", false],
  ["Hanson", "Hansen", true],
  ["Texas", "Texan", false],
])("%s / %s", (a, b, expected) => {
  expect(isOtherSpelling(a, b)).toBe(expected);
});

test("neighbours exchanged are one slip", () => {
  expect(editDistance("brain", "brian")).toBe(1);
});
