import { expect, test } from "vitest";
import { elide, labelledRows } from "../../src/report/diff-rows.ts";

test("what both rows have is printed once, what differs under both labels", () => {
  expect(
    labelledRows(
      [
        { left: "The boat [left]", right: "The boat [stayed]" },
        { left: "in the harbour", right: "in the harbour" },
        { left: "until [noon]", right: "until [dusk]" },
      ],
      ["draft", "A:7  "],
    ),
  ).toEqual(["draft  The boat [left]", "A:7    The boat [stayed]", "       in the harbour", "draft  until [noon]", "A:7    until [dusk]"]);
});

test("what one leaves out over several rows is said once", () => {
  expect(
    labelledRows(
      [
        { left: "The boat left", right: "The boat left" },
        { left: "[although the storm]", right: "" },
        { left: "[had not passed]", right: "" },
      ],
      ["A:3", "B:7"],
    ),
  ).toEqual(["     The boat left", "A:3  [although the storm]", "A:3  [had not passed]", "B:7  (leaves it out)"]);
});

test("a long stretch that only one has is shown by its start and its end", () => {
  const words = Array.from({ length: 20 }, (_, at) => `w${at}`).join(" ");
  expect(elide([{ op: "delete", text: words }])).toEqual([{ op: "delete", text: "w0 w1 w2 w3 w4 w5 w6 w7 … w14 w15 w16 w17 w18 w19" }]);
  expect(
    elide([
      { op: "delete", text: words },
      { op: "insert", text: "x" },
    ])[0]?.text,
  ).toBe(words);
});
