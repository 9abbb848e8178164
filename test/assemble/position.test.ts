import { expect, it } from "vitest";
import { positionAt, reportSpan } from "../../src/assemble/position.ts";
import { documentFromConllu } from "../support/conllu.ts";

const article = (text: string) => ({ ...documentFromConllu("1\ta\ta\tX\tX\t_\t0\troot\t_\t_").article, text });

it("counts lines at LF, CRLF and lone CR, and columns in UTF-16 code units", () => {
  const text = "one\ntwo\r\nthree\rf😀ur";
  expect(positionAt(article(text), 0)).toEqual({ line: 1, column: 1 });
  expect(positionAt(article(text), text.indexOf("two"))).toEqual({ line: 2, column: 1 });
  expect(positionAt(article(text), text.indexOf("three"))).toEqual({ line: 3, column: 1 });
  expect(positionAt(article(text), text.indexOf("ur"))).toEqual({ line: 4, column: 4 });
});

it("carries the very text of a span", () => {
  expect(reportSpan(article("one two"), { start: 4, end: 7 })).toEqual({ start: 4, end: 7, line: 1, column: 5, text: "two" });
});
