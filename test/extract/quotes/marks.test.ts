import { describe, expect, it } from "vitest";
import { scanMarks } from "../../../src/extract/quotes/marks.ts";
import { toArticle } from "../../../src/read/article.ts";

/** Text inside the marks of each quotation, one inside another after a ">". */
function scan(text: string): string[] {
  const quotations = scanMarks(toArticle({ text, path: "a.txt" }, "s1"));
  return quotations.map(({ inner, parent }) => `${parent === null ? "" : ">"}${text.slice(inner.start, inner.end)}`);
}

describe("quotation marks", () => {
  const cases: [name: string, text: string, inside: string[]][] = [
    ["curly", "“We won,” she said. “At last.”", ["We won,", "At last."]],
    ["straight", '"We won," she said. "At last."', ["We won,", "At last."]],
    ["two apostrophes", "''We won,'' she said.", ["We won,"]],
    ["of two styles", '“I’d love to meet him," he said of the king.', ["I’d love to meet him,"]],
    ["the wrong way round", "She called it ”a shame” and left.", ["a shame"]],
    ["single inside double", "“He told me, ‘Go home,’ and I went,” she said.", ["He told me, ‘Go home,’ and I went,", ">Go home,"]],
    ["single, with double inside", "‘I never said “yes” to them,’ he told the inquiry.", ["I never said “yes” to them,", ">yes"]],
    ["apostrophes are none", "The farmers' plan isn't new, and the ’90s weren't better.", []],
    ["a possessive inside single marks", "Minister calls 'the drivers' strike unlawful' in a letter", ["the drivers' strike unlawful"]],
    ["inches and feet are none that close nothing", "The 6-foot wall fell.", []],
  ];
  for (const [name, text, inside] of cases) it(name, () => expect(scan(text)).toEqual(inside));

  it("end with their paragraph when they are not closed, and go on where they open again", () => {
    const text = "The mayor spoke to the press.\n\n“We are tired.\n\n“We are going home.”\n\nNobody asked why.";
    const quotations = scanMarks(toArticle({ text, path: "a.txt" }, "s1"));
    expect(quotations.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, null],
      [true, 0],
    ]);
    expect(quotations.map(({ span }) => text.slice(span.start, span.end))).toEqual(["“We are tired.", "“We are going home.”"]);
  });
});
