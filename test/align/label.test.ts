/** Labels of points: questions as a person would ask them. */
import { expect, test } from "vitest";
import { askFor } from "../../src/align/label.ts";
import { compare } from "../../src/index.ts";

test("who asks for the day does not name it", () => {
  expect(askFor("When", "Did the council on Wednesday release the plan in response?")).toBe(
    "When did the council release the plan in response?",
  );
  expect(askFor("When", "Did the council vote late Friday night?")).toBe("When did the council vote?");
  expect(askFor("When", "Did the Friday Club meet?")).toBe("When did the Friday Club meet?");
  expect(askFor("When", "Did Friday’s vote take place?")).toBe("When did Friday’s vote take place?");
  expect(askFor("Where", "Did the council vote on Friday?")).toBe("Where did the council vote on Friday?");
});

test("the words of a headline in title case, and a quoted “my”, read as in a sentence", async () => {
  const { points } = await compare([
    { path: "a.txt", text: "Lind: My Office Sold The Old Bridge\n\n“My office sold the old bridge,” Mayor Ana Lind said.\n" },
    {
      path: "b.txt",
      text: "Mayor Ana Lind spoke on the bridge\n\n“My office sold the old bridge,” Mayor Ana Lind told a radio station on Friday.\n",
    },
  ]);
  expect(points.map(({ label }) => label)).toContain("Did Ana Lind’s office sell the old bridge?");
});
