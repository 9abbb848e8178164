import { describe, expect, it } from "vitest";
import { check } from "../../src/index.ts";

const ARTICLE = `Mill fire was arson, says town

A fire that destroyed the old paper mill in Harrow Bend on Friday night was started on purpose, the town's fire chief said.

Nobody was hurt in the blaze. About 40 people were led out of nearby houses. The mill had stood empty since 2009.

The owner, Carla Dunmore, did not sell the site to the county last year, contrary to earlier reports. She plans to build homes there.`;

const PLAIN = `Council picks new harbour bridge

The city council of Varley voted 31 to 14 on Tuesday to build a second bridge over the harbour. Work begins in May and will cost 80 million euros.

The mayor called it the most important decision in a decade. The old bridge, opened in 1962, carries twice the traffic it was built for.`;

const HOAX = `No, the mayor of Harrow Bend has not been arrested

A story shared thousands of times claims that the mayor of Harrow Bend was arrested for stealing a snow plough. It is a hoax.

The story first stood on a satirical website. Police in Harrow Bend confirmed on Monday that the mayor was never arrested, and that no plough is missing. "It is completely false," a police spokesman said.

The mayor laughed about the fake report. "I do not even drive," she said.`;

const stanceOf = async (claim: string, text: string) =>
  (await check({ text: claim }, [{ text }])).verdicts?.find(({ lead }) => lead)?.stances[0];
const detailsOf = async (draft: string, text: string) => (await check({ text: draft }, [{ text }])).verdicts ?? [];

describe("what a whole article holds about a claim", () => {
  it("denies what it debunks at length", async () => {
    expect(await stanceOf("The mayor of Harrow Bend was arrested for stealing a snow plough.", HOAX)).toMatchObject({
      stance: "denies",
      polarity: "denies",
      related: true,
    });
  });
  it("supports what it tells in its own voice", async () => {
    expect(await stanceOf("Varley council votes to build second harbour bridge", PLAIN)).toMatchObject({
      stance: "supports",
      polarity: "affirms",
    });
  });
  it("is silent on another story", async () => {
    expect(await stanceOf("A comet will pass the earth in March, astronomers expect", ARTICLE)).toMatchObject({
      stance: "silent",
      related: false,
    });
  });
});

describe("details of a draft", () => {
  const draft = `Fire destroys mill

A fire destroyed the paper mill in Harrow Bend on Friday night. About 40 people were led out of nearby houses.

Carla Dunmore sold the site to the county last year. A brass band played in the market square on Sunday morning.`;

  it("finds what the source has, and not what it lacks", async () => {
    const rows = await detailsOf(draft, ARTICLE);
    const verdictOn = (words: string) => rows.find(({ span, lead }) => !lead && span.text.includes(words))?.verdict;
    expect(["supported", "reported"]).toContain(verdictOn("40 people"));
    expect(verdictOn("brass band")).toBe("unsupported");
  });
  it("sees that the source says the opposite", async () => {
    const rows = await detailsOf(draft, ARTICLE);
    expect(rows.find(({ span, lead }) => !lead && span.text.includes("sold the site"))?.verdict).toBe("contradicted");
  });
  it("has one lead a draft", async () => {
    const rows = await detailsOf(draft, ARTICLE);
    expect(rows.filter(({ lead }) => lead).map(({ span }) => span.text)).toEqual(["Fire destroys mill"]);
  });
});
