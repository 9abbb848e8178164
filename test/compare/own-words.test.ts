import { expect, test } from "vitest";
import type { Report } from "../../src/index.ts";
import { render } from "../../src/report/index.ts";
import { reportOf } from "../support/story.ts";

/** Without the sentences that stand around every article. */
const sharedOf = (report: Report): Report["findings"] =>
  report.findings.filter(({ verdict, message }) => verdict === "agreement" && !/river Venn|Its market/u.test(message));
const pathsOf = ({ sides }: Report["findings"][number]): string[] => [
  ...new Set(sides.flatMap(({ evidence }) => evidence.map(({ path }) => path))),
];

const VETO = [
  "Mara Lind, vetoing the harbour bill before a crowd of fishermen in Skerry, called it a gift to the oil companies.",
  "The harbour bill that Governor Lind vetoed in Skerry had divided the island for years and cost the treasurer his post.",
] as const;

test("what no one line has is shown in the words of each article", async () => {
  const report = await reportOf(...VETO);
  const [found] = sharedOf(report);
  expect(found).toBeDefined();
  expect(found?.ownWords).toBe(true);
  expect(found && pathsOf(found).sort()).toEqual(["a.txt", "b.txt"]);
  expect(found?.message).toContain("crowd of fishermen in Skerry");
});

test("the screen sets the passages one below the other", async () => {
  const text = render(await reportOf(...VETO), "text", { width: 100 });
  expect(text).toMatch(/^ ~ A:3 {2}“Mara Lind, vetoing/mu);
  expect(text).toMatch(/^ {3}B:3 {2}“The harbour bill that Governor/mu);
});

test("the page and the comment do so too", async () => {
  const report = await reportOf(...VETO);
  expect(render(report, "html", {})).toContain('<th scope="row" class="own"><p><span class="ref">A:3</span> “Mara Lind, vetoing');
  expect(render(report, "markdown", {})).toMatch(/\| `A:3` “Mara Lind, vetoing .*”<br>`B:3` “The harbour bill that/u);
});

test("one phrase in two contexts is nothing shared", async () => {
  const report = await reportOf(
    "In an interview with Channel Nine, Mara Lind praised the fishermen of Skerry.",
    "In an interview with Channel Nine, Mara Lind called the new tax on diesel a scandal and said that she would fight it in court.",
  );
  expect(sharedOf(report).filter(({ ownWords }) => ownWords)).toEqual([]);
});

test("what could be is not told by what is", async () => {
  const report = await reportOf(
    "Governor Mara Lind could pardon the harbour master Karl Benn.",
    "Governor Mara Lind pardoned the harbour master Karl Benn.",
  );
  expect(sharedOf(report)).toEqual([]);
});

test("a third article that tells a shared fact in other words is named too, as a paraphrase", async () => {
  const report = await reportOf(
    "Governor Mara Lind vetoed the harbour bill.",
    "Governor Mara Lind vetoed the harbour bill on Tuesday.",
    "The harbour bill met with a veto by Governor Mara Lind, who had promised it to the fishermen.",
  );
  const found = sharedOf(report).find(({ sides }) => sides[0]?.evidence.length === 3);
  expect(found && pathsOf(found)).toEqual(["a.txt", "b.txt", "c.txt"]);
});
