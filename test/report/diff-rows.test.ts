import { expect, test } from "vitest";
import { labelledRows } from "../../src/report/diff-rows.ts";

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
