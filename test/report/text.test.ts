import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.ts";
import { columns } from "../../src/report/layout.ts";
import type { RenderOptions } from "../../src/report/options.ts";
import { renderText } from "../../src/report/text.ts";
import { draftReport } from "./fixtures/draft.ts";
import { hostileReport, manySources, nothingFound, oneSource } from "./fixtures/edge.ts";
import { extractReport } from "./fixtures/extract.ts";
import { ferryReport } from "./fixtures/ferry.ts";

const reports = {
  compare: ferryReport,
  check: draftReport,
  extract: extractReport,
  one: oneSource,
  nothing: nothingFound,
  hostile: hostileReport,
  many: manySources,
};
const file = (name: string): string => `snapshots/${name}.txt`;

describe("text", () => {
  for (const [name, report] of Object.entries(reports)) {
    test(`${name} at 100 columns`, async () => {
      await expect(renderText(report, { width: 100 })).toMatchFileSnapshot(file(`${name}-100`));
    });
  }

  test("compare and check at 72 columns", async () => {
    await expect(renderText(ferryReport, { width: 72 })).toMatchFileSnapshot(file("compare-72"));
    await expect(renderText(draftReport, { width: 72 })).toMatchFileSnapshot(file("check-72"));
  });

  test("everything, with ids and certainty", async () => {
    await expect(renderText(ferryReport, { width: 100, all: true, verbose: true })).toMatchFileSnapshot(file("compare-all-verbose"));
    await expect(renderText(draftReport, { width: 100, all: true, verbose: true })).toMatchFileSnapshot(file("check-all-verbose"));
  });

  test("fits one screen, however many articles there are", () => {
    for (const width of [80, 100, 120]) {
      expect(renderText(ferryReport, { width }).trimEnd().split("\n").length).toBeLessThanOrEqual(48);
      expect(renderText(manySources, { width }).trimEnd().split("\n").length).toBeLessThanOrEqual(58);
    }
  });

  test("quiet leaves what needs a look", () => {
    const quiet = renderText(ferryReport, { quiet: true });
    expect(quiet).toContain("DISPUTED");
    expect(quiet).not.toContain("SHARED");
    expect(quiet).not.toContain("ONLY IN ONE");
    expect(renderText(draftReport, { quiet: true })).not.toContain("NAMES");
  });

  test("no line is wider than the terminal", () => {
    for (const [name, report] of Object.entries(reports)) {
      for (const width of [60, 72, 80, 100, 120, 160]) {
        for (const more of [{}, { all: true }, { verbose: true }] as RenderOptions[]) {
          const long = renderText(report, { width, ...more })
            .split("\n")
            .filter((line) => columns(line) > width);
          expect({ name, width, long }).toEqual({ name, width, long: [] });
        }
      }
    }
  });

  test("no escape codes without colour, and none from an article with it", () => {
    const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u;
    for (const report of Object.values(reports)) expect(renderText(report, { all: true, verbose: true })).not.toMatch(controls);
    const coloured = renderText(hostileReport, { color: 1, all: true });
    expect(coloured.replace(/\u001b\[\d+m/gu, "")).not.toMatch(controls);
    expect(coloured).not.toContain("\u001b[31mred");
  });

  test("red is for errors only", () => {
    const coloured = renderText(ferryReport, { color: 1 });
    const red = coloured.split("\n").filter((line) => line.includes("\u001b[31m"));
    expect(red).toHaveLength(1);
    expect(red[0]).toContain("When did the night service begin?");
  });

  test("colour changes no word", () => {
    for (const report of Object.values(reports)) {
      expect(renderText(report, { color: 3 }).replace(/\u001b\[[\d;]+m/gu, "")).toBe(renderText(report));
    }
  });
});

describe("since an earlier report", () => {
  const report = {
    ...ferryReport,
    since: {
      new: ["f-aa10c0ffee02"],
      gone: [{ id: "f-aa10c0ffee99", rule: "time", message: "Monday in gazette.txt, Tuesday in herald.txt." }],
    },
  };
  test("says what is new and what went away", () => {
    const text = renderText(report, { width: 100 });
    expect(text).toContain("Since the earlier report: 1 new, 1 gone.");
    expect(text).toMatch(/Has the mayor’s office answered about a meeting\? {3}new/u);
    expect(text).toContain("gone: Monday in gazette.txt");
  });
});

test("no line of a comparison is wider than a narrow terminal", async () => {
  const report = await differingSlightly();
  const lines = renderText(report, { width: 60 }).split("\n");
  expect(lines.join(" ")).toContain("No dispute or conflict found in what was read, and small differences only.");
  expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(60);
});

/** Two articles that differ in what hardly matters. */
const differingSlightly = () =>
  compare(
    ["a", "any"].map((word) => ({
      path: `${word}.txt`,
      text: `Orla news\n\n"We have no plans to close ${word} school in this valley before the end of the winter," Mayor Ana Ruiz told reporters on Monday.\n\nThe town of Orla lies on the river Venn.\n`,
    })),
  );
