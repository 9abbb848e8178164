import { describe, expect, it } from "vitest";
import { annotate } from "../../src/language/index.ts";
import { toArticle } from "../../src/read/article.ts";
import { compatible, numbersIn } from "../../src/stance/numbers.ts";

const numbersOf = (text: string) => {
  const document = annotate(toArticle({ text }, "s1"));
  return numbersIn(document, 0, document.tokens.length);
};

describe("numbers of a sentence", () => {
  it("reads digits, words and multipliers", () => {
    expect(numbersOf("The council spent $72 million on twenty-five buses.").map(({ value }) => value)).toEqual([72e6, 25]);
  });
  it("keeps bounds open", () => {
    const [more] = numbersOf("More than 300 people marched.");
    expect(more).toMatchObject({ value: 300, low: 300, high: Infinity });
  });
  it("knows a year from a count", () => {
    expect(numbersOf("The mill closed in 1987.")[0]?.year).toBe(true);
  });
  it("takes a bound and a count inside it as compatible, and two counts as not", () => {
    const [bound, count, other] = [
      numbersOf("At least 40 homes burned.")[0],
      numbersOf("Some 52 homes burned.")[0],
      numbersOf("Only 12 homes burned.")[0],
    ];
    expect(bound && count && compatible(bound, count)).toBe(true);
    expect(count && other && compatible(count, other)).toBe(false);
  });
});
