import { describe, expect, it } from "vitest";
import { titleOf } from "../../src/assemble/title.ts";
import { extract } from "../../src/index.ts";
import type { Extraction, Finding, Point, Resolved, Speaker } from "../../src/model/index.ts";

const speaker = (id: string, name: string, more: Partial<Speaker> = {}): Speaker => ({
  id,
  name,
  type: "person",
  gender: "unknown",
  aliases: [],
  roles: [],
  speaksFor: [],
  ...more,
});
const speakers = [
  speaker("p1", "Vera Lund"),
  speaker("p2", "a spokesman for Lund", { speaksFor: ["p1"] }),
  speaker("p3", "Oskar Brandt", { speaksFor: ["p5"] }),
  speaker("p4", "Palace", { type: "organization", definite: true, speaksFor: ["p5"] }),
  speaker("p5", "King Anton"),
];
const title = (yes: readonly string[], no: readonly string[]) => {
  const side = (position: string, ids: readonly string[]) => ({
    position,
    speakers: ids,
    holds: [],
    carries: [],
    evidence: [],
    value: null,
  });
  const finding = { point: "t1", verdict: "dispute", sides: [side("affirms", yes), side("denies", no)] } as unknown as Finding;
  const point = { id: "t1", lead: true, label: "Did they meet?" } as unknown as Point;
  return titleOf([] as Extraction[], [point], [finding], { speakers } as unknown as Resolved);
};

describe("the first line", () => {
  it("names each party once: its head, else its office, else who is named", () => {
    expect(title(["p1", "p2"], ["p3", "p4"])).toBe("Did they meet? Vera Lund says yes, the Palace says no.");
    expect(title(["p2"], ["p3"])).toBe("Did they meet? A spokesman for Lund says yes, Oskar Brandt says no.");
  });
});

describe("names with an article", () => {
  it("are those that running text has behind 'the'", async () => {
    const report = await extract({
      text: 'Inquiry opened\n\nThe Chancellery opened an inquiry on Monday. "We will look at everything," the Chancellery said. Microvolt denied it. "We did nothing wrong," Microvolt said.\n',
    });
    const definite = (name: string) => report.speakers.find((one) => one.name === name)?.definite;
    expect(definite("Chancellery")).toBe(true);
    expect(definite("Microvolt")).toBeUndefined();
  });
});
