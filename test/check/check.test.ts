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
    expect(await rules('Mayor Jane Doe spoke.\n\n"We had no choice but to shut it today," Doe said.\n')).toContain("altered-quotation");
  });

  it("holds a weekday against the source that tells the same", async () => {
    const changed = await draft(
      "Bridge closed\n\nThe old bridge in Harbourton was closed to all traffic on Thursday after inspectors found cracks in two pillars.\n",
    );
    const found = changed.findings.find(({ rule, location }) => rule === "time" && location.line === 3);
    expect(found).toMatchObject({ verdict: "conflict", level: "error" });
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

  it("looks up a quotation sentence by sentence, and queries only what no source has", async () => {
    const report = await draft(
      'Mayor Jane Doe spoke.\n\n"The bridge is eighty years old and tired. We had no choice but to close it because the cracks were growing," Doe said.\n',
    );
    const unknown = report.findings.filter(({ rule }) => rule === "unknown-quotation");
    expect(unknown.map(({ message }) => message)).toEqual(["No source has the words “The bridge is eighty years old and tired”."]);
    expect(report.checked?.filter(({ kind }) => kind === "quotation").map(({ status }) => status)).toEqual(["not-found", "found"]);
  });

  it("makes one finding of a quotation that no source has, in however many stretches", async () => {
    const report = await draft(
      'Mayor Jane Doe spoke.\n\n"Nobody in this town was surprised by it," Doe said. "Everybody had seen the rust for years."\n',
    );
    const unknown = report.findings.filter(({ rule }) => rule === "unknown-quotation");
    expect(unknown).toHaveLength(1);
    expect(unknown[0]).toMatchObject({ level: "error" });
    expect(unknown[0]?.sides[0]?.evidence).toHaveLength(2);
  });

  it("warns where sentences that stand apart are stitched together", async () => {
    const speech = {
      path: "speech.txt",
      text: 'Mayor speaks\n\n"The winter was long and hard for us all," Mayor Jane Doe said. "Many lost their work at the mill. The harvest will feed the whole valley again."\n',
    };
    const found = async (text: string) =>
      (await check({ path: "draft.txt", text }, [speech])).findings.filter(({ rule }) => rule.includes("quotation"));
    expect(
      await found(
        'Mayor speaks\n\n"The winter was long and hard for us all. The harvest will feed the whole valley again," Mayor Jane Doe said.\n',
      ),
    ).toMatchObject([{ rule: "stitched-quotation", level: "warning" }]);
    expect(
      await found('Mayor speaks\n\n"The winter was long and hard for us all. Many lost their work at the mill," Mayor Jane Doe said.\n'),
    ).toEqual([]);
    expect(
      await found(
        'Mayor speaks\n\n"The winter was long and hard for us all … The harvest will feed the whole valley again," Mayor Jane Doe said.\n',
      ),
    ).toEqual([]);
  });

  it("says where a source has a part of a quotation, or tells it in its own words", async () => {
    const [part] = (
      await draft(
        'Mayor Jane Doe spoke.\n\n"The cracks were growing, so we had no choice but to close it, as every child on the island could have told you for years," Doe said.\n',
      )
    ).findings.filter(({ rule }) => rule === "unknown-quotation");
    expect(part?.message).toContain("source.txt has only “We had no choice but to close it”");
    expect(part?.sides[1]?.evidence[0]?.path).toBe("source.txt");
  });

  it("takes titles and terms in quotation marks for no quotation, and words to its own newsroom for a warning", async () => {
    expect(await rules('Mayor Jane Doe spoke.\n\nDoe said on "Harbour Talk Tonight Live" that the bridge was closed.\n')).toEqual([]);
    expect(await rules('Mayor Jane Doe spoke.\n\nDoe accused the council of playing the "island card" on Monday.\n')).toEqual([]);
    const own = 'Mayor Jane Doe spoke.\n\n"Nobody in this town was surprised by it," Doe told the Island Herald.\n';
    expect(await rules(own, ["error"])).toEqual(["unknown-quotation"]);
    const report = await check({ path: "draft.txt", text: own }, [source], { outlets: { "draft.txt": "The Island Herald" } });
    expect(report.findings.find(({ rule }) => rule === "unknown-quotation")).toMatchObject({ level: "warning" });
    expect(await rules(own.replace("the Island Herald", "this newspaper"), ["error"])).toEqual([]);
  });

  it("holds a quotation against the record where other sources have it as the draft does", async () => {
    const record = {
      path: "transcript.txt",
      text: "Transcript\n\nJane Doe: We had little choice but to close it because the cracks were growing.\n",
    };
    const text = 'Mayor Jane Doe spoke.\n\n"We had no choice but to close it because the cracks were growing," Doe said.\n';
    const rulesWith = async (primary: readonly string[]) =>
      (await check({ path: "draft.txt", text }, [source, record], { primary })).findings
        .filter(({ level }) => level === "error")
        .map(({ rule }) => rule);
    expect(await rulesWith([])).toEqual([]);
    expect(await rulesWith(["transcript.txt"])).toEqual(["altered-quotation"]);
  });

  it("names the likest sentence for what no source was found to have", async () => {
    const report = await draft(
      "Bridge closed\n\nThe old bridge was closed on Monday.\n\nThe repairs were put at four million euros by a panel of engineers.\n\nA choir from the north sang in the market hall.\n",
    );
    const nearest = (report.verdicts ?? []).flatMap(({ verdict, span, nearest: near }) =>
      verdict === "unsupported" ? [[span.line, near?.[0]?.span.line ?? null]] : [],
    );
    expect(nearest).not.toContainEqual([5, null]);
    expect(nearest.filter(([line]) => line === 7).every(([, near]) => near === null)).toBe(true);
  });

  it("shows what the source has for a quotation's last word", async () => {
    const { findings } = await draft('Mayor Jane Doe spoke.\n\n"We had no choice but to close them," Doe said.\n');
    const altered = findings.find(({ rule }) => rule === "altered-quotation");
    expect(altered?.sides[1]?.value).toBe("We had no choice but to close it");
  });

  it("takes one body's yes and no for a contradiction, and says where each stands", async () => {
    const story = {
      path: "story.txt",
      text: "Bridge safe\n\nInspectors did not find any cracks in the pillars, the harbour authority said.\n",
    };
    const { findings } = await check(
      { path: "draft.txt", text: "Bridge closed\n\nInspectors found cracks in the pillars, the harbour authority said.\n" },
      [story],
    );
    expect(findings.find(({ rule }) => rule === "denied-event")).toMatchObject({ verdict: "conflict", level: "error" });
    expect(findings.find(({ rule }) => rule === "denied-event")?.message).toContain("in story: no");
  });

  it("knows whose turn it is in a transcript", async () => {
    const transcript = {
      path: "transcript.txt",
      text: "Transcript of the council's sitting\n\nJANE DOE: The bridge is closed until the pillars are safe.\n\nPETER ROE: We will pay for the ferry in the meantime.\n\nJANE DOE: Nobody knows how long it takes.\n",
    };
    const said = async (who: string) =>
      (
        await check(
          {
            path: "draft.txt",
            text: `Bridge closed\n\n"We will pay for the ferry in the meantime," said ${who}.\n\nMayor Jane Doe and Peter Roe spoke.\n`,
          },
          [transcript],
        )
      ).findings
        .filter(({ level }) => level !== "info")
        .map(({ rule }) => rule);
    expect(await said("Peter Roe")).toEqual([]);
    expect(await said("Jane Doe")).toEqual(["quotation-speaker"]);
  });

  it("takes house styles for the same words: joined words, points, ampersands, masked letters", async () => {
    const release = {
      path: "release.txt",
      text: 'Mill reopens\n\n"The work force of the U.K. mill paid in to this fund, good and bad years, for the whole f***ing town," Ann Roe said.\n',
    };
    const text =
      'Mill reopens\n\n"The workforce of the UK mill paid into this fund, good & bad years, for the whole f**king town," Ann Roe said.\n';
    const { findings } = await check({ path: "draft.txt", text }, [release]);
    expect(findings.filter(({ rule }) => rule.includes("quotation"))).toEqual([]);
  });

  it("does not take another utterance, or a source's own words, for an altered quotation", async () => {
    const story = {
      path: "story.txt",
      text: 'Mill reopens\n\n"We will never leave this valley," Ann Roe said.\n\nThe mill promised the council that it had no plans to close the old dam.\n\n"I am not afraid," Tom Hale said.\n',
    };
    const found = async (quotation: string) =>
      (await check({ path: "draft.txt", text: `Mill reopens\n\n${quotation}\n\nAnn Roe and Tom Hale met.\n` }, [story])).findings
        .filter(({ level }) => level === "error")
        .map(({ rule }) => rule);
    expect(await found('"We will not leave this valley," Ann Roe said.')).toEqual(["altered-quotation"]);
    expect(await found('"I am not that cool," Tom Hale said.')).toEqual(["unknown-quotation"]);
    expect(await found('"The mill has no plans to close the old dam," Ann Roe said.')).toEqual(["unknown-quotation"]);
  });

  it("warns of an allegation that is stated as a fact", async () => {
    const story = {
      path: "story.txt",
      text: "Union and mill at odds\n\nTom Hale, who leads the union, accused the mill of hiding two letters about the dam. The mill denied it.\n",
    };
    const found = async (text: string) =>
      (await check({ path: "draft.txt", text: `Quarrel at the mill\n\n${text}\n` }, [story])).findings
        .filter(({ level }) => level === "warning")
        .map(({ rule }) => rule);
    expect(await found("The mill hid two letters about the dam.")).toEqual(["attribution-dropped"]);
    expect(await found("The union accused the mill of hiding two letters about the dam.")).toEqual([]);
  });

  it("warns of a name or number that all sources have otherwise", async () => {
    const found = async (text: string) =>
      (await check({ path: "draft.txt", text, published: "2024-03-06" }, [source])).findings
        .filter(({ level }) => level === "warning")
        .map(({ rule }) => rule);
    expect(
      await found(
        "Bridge closed\n\nThe old bridge in Harbourton was closed to all traffic on Monday after inspectors found cracks in two pillars, Mayor Jayne Doe said.\n",
      ),
    ).toEqual(["name-spelling"]);
  });

  it("holds hours and months against the source that tells the same, and writes out periods", async () => {
    const ferry = {
      path: "ferry.txt",
      text: "Ferry aground\n\nThe ferry Lady Vale left the port of Ardle at 6:10 a.m. for the island. Peter Roe, who leads the fishermen, wrote to the harbor office in October to ask for two buoys. The bank moved 300 yards in a decade, a survey found.\n",
    };
    const found = async (text: string) =>
      (await check({ path: "draft.txt", text: `Ferry aground\n\n${text}\n` }, [ferry])).findings
        .filter(({ level }) => level !== "info")
        .map(({ rule, message }) => `${rule}: ${message}`);
    expect(await found("The ferry Lady Vale left the port of Ardle at 7:40 a.m. for the island.")).toEqual([
      "time: The draft has 7:40 a.m.; ferry.txt has 6:10 a.m.",
    ]);
    expect(await found("Peter Roe wrote to the harbor office in November to ask for two buoys.")).toEqual([
      "time: The draft has November; ferry.txt has October.",
    ]);
    expect(await found("Within ten years the bank moved 300 yards, a survey found.")).toEqual([]);
  });

  it("calls the draft the draft, and says once what a source denies", async () => {
    const { findings } = await check(
      { path: "bad.txt", text: "Visit planned\n\nThe minister has not rejected a call by the opposition for a public inquiry.\n" },
      [{ path: "wire.txt", text: "Visit planned\n\nThe minister has rejected a call by the opposition for a public inquiry.\n" }],
    );
    const told = findings.filter(({ level }) => level !== "info");
    expect(told).toHaveLength(1);
    expect(told[0]?.message).not.toContain("bad");
  });
});
