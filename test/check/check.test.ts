import { describe, expect, it } from "vitest";
import { check } from "../../src/index.ts";

const source = {
  path: "source.txt",
  published: "2024-03-06",
  text: `Bridge in Harbourton closed after inspection\n\nThe old bridge in Harbourton was closed to all traffic on Monday after inspectors found cracks in two pillars, Mayor Jane Doe said.\n\n"We had no choice but to close it," Doe said, "because the cracks were growing." She told the council that the agency had "not changed its view of the repairs."\n\nRepairs will cost four million euros.\n`,
};
const draft = (text: string) => check({ path: "draft.txt", text, published: "2024-03-06" }, [source]);
const rules = async (text: string, levels = ["error", "warning"]) =>
  (await draft(text)).findings.filter(({ level }) => levels.includes(level)).map(({ rule }) => rule);

describe("check", () => {
  it("takes a quotation for the same although a cue broke it, a contraction or an opening word differs", async () => {
    expect(
      await rules('Mayor Jane Doe spoke.\n\n"We had no choice but to close it because the cracks were growing," Doe said.\n'),
    ).not.toContain("altered-quotation");
    expect(await rules('Mayor Jane Doe spoke.\n\n"And we had no choice but to close it," Doe said.\n')).not.toContain("altered-quotation");
    expect(await rules('Mayor Jane Doe spoke.\n\n"The agency has not changed its view of the repairs," Doe said.\n')).not.toContain(
      "altered-quotation",
    );
  });

  it("names an altered quotation", async () => {
    expect(await rules('Mayor Jane Doe spoke.\n\n"We had every choice but to close it," Doe said.\n')).toContain("altered-quotation");
    expect(await rules('Mayor Jane Doe spoke.\n\n"We had no choice but to close it, and I am sorry," Doe said.\n')).toContain(
      "altered-quotation",
    );
  });

  it("holds a weekday against the source that tells the same", async () => {
    const changed = await draft(
      "Bridge closed\n\nThe old bridge in Harbourton was closed to all traffic on Thursday after inspectors found cracks in two pillars.\n",
    );
    const found = changed.findings.find(({ rule, location }) => rule === "time" && location.line === 3);
    expect(found).toMatchObject({ verdict: "conflict", level: "warning" });
    expect(
      await rules(
        "Bridge closed\n\nThe old bridge in Harbourton was closed to all traffic on Monday after inspectors found cracks in two pillars.\n",
      ),
    ).not.toContain("time");
  });

  it("warns of details that a source lacks where it tells the rest, not of background", async () => {
    const told =
      "Bridge closed\n\nThe old bridge in Harbourton was closed to all traffic on Monday after inspectors found 17 cracks in two pillars, Mayor Jane Doe said.\n";
    const background =
      "Bridge closed\n\nFerries of the North Line have crossed the strait 17 times a day since 1998, Peter Roe of the port wrote in a letter.\n";
    expect(await rules(told)).toContain("unknown-number");
    expect(await rules(background)).toEqual([]);
    expect(await rules(background, ["info"])).toContain("unknown-date");
  });
});
