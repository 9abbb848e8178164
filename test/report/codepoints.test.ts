import { describe, expect, test } from "vitest";
import type { Report, ReportSpan } from "../../src/model/report.ts";
import { toCodepoints } from "../../src/report/codepoints.ts";
import type { Story } from "./fixtures/build.ts";
import { evidence, finding, quote, side, source } from "./fixtures/build.ts";
import { nothingFound } from "./fixtures/edge.ts";
import { draftReport, ferryDraft } from "./fixtures/draft.ts";

const text = "🎭 First line.\n𝒜 said: “Mind the 🐈, please” and left.\n";
const story: Story = {
  texts: new Map([
    ["s1", text],
    ["s2", "Nothing wide.\n"],
  ]),
  paths: new Map([
    ["s1", "a.txt"],
    ["s2", "b.txt"],
  ]),
};
const report: Report = {
  ...nothingFound,
  sources: [source(story, "s1"), source(story, "s2")],
  quotes: [quote(story, "q1", "s1", "Mind the 🐈, please", "said", "𝒜")],
  findings: [
    finding("f-dd40c0ffee01", "altered-quotation", "difference", "Mind the cat", "…", [
      side("wording", [evidence(story, "s1", "please”")]),
    ]),
  ],
};

/** Every span under a node, with the source it counts in. */
function spans(node: unknown, owner = ""): [string, ReportSpan][] {
  if (Array.isArray(node)) return node.flatMap((one) => spans(one, owner));
  if (typeof node !== "object" || node === null) return [];
  const record = node as Record<string, unknown>;
  const named = record["source"] ?? record["draft"];
  const next = typeof named === "string" ? named : owner;
  if ("start" in record && "text" in record) return [[next, record as unknown as ReportSpan]];
  return Object.values(record).flatMap((one) => spans(one, next));
}

describe("toCodepoints", () => {
  test("offsets and columns count code points, and still find the text", () => {
    const points = toCodepoints(report, story.texts);
    expect(points.offsetUnit).toBe("codepoint");
    const found = spans(points);
    expect(found.length).toBeGreaterThan(3);
    for (const [id, span] of found) {
      const whole = [...(story.texts.get(id) ?? "")];
      expect(whole.slice(span.start, span.end).join("")).toBe(span.text);
      const line = [...((story.texts.get(id) ?? "").split("\n")[span.line - 1] ?? "")];
      expect(
        line
          .slice(span.column - 1)
          .join("")
          .startsWith(span.text),
      ).toBe(true);
    }
    expect(points.findings[0]?.location).toMatchObject({ line: 2, column: 22, endColumn: 29 });
    expect(report.findings[0]?.location.column).toBe(24);
  });

  test("leaves a text without wide characters as it was, and does nothing twice", () => {
    expect(toCodepoints(draftReport, ferryDraft.texts)).toEqual({ ...draftReport, offsetUnit: "codepoint" });
    expect(toCodepoints(toCodepoints(report, story.texts), story.texts)).toEqual(toCodepoints(report, story.texts));
  });

  test("a missing text is an error", () => {
    expect(() => toCodepoints(report, new Map())).toThrow(RangeError);
  });
});
