import { describe, expect, it } from "vitest";
import { claimOf, read } from "./claims-of.ts";

describe("one event in many wordings", () => {
  const calls: readonly (readonly [text: string, agents: readonly string[], recipients: readonly string[], polarity: string])[] = [
    ["The mayor phoned the governor on Tuesday.", ["The mayor"], ["the governor"], "positive"],
    ["The governor was phoned by the mayor.", ["the mayor"], ["The governor"], "positive"],
    ["The mayor made a phone call to the governor.", ["The mayor"], ["the governor"], "positive"],
    ["The mayor had a long conversation with the governor.", ["The mayor"], ["the governor"], "positive"],
    ["The mayor's call to the governor lasted ten minutes.", ["The mayor"], ["the governor"], "positive"],
    ["The mayor and the governor spoke by telephone.", ["The mayor", "the governor"], [], "positive"],
    ["The call between the mayor and the governor never took place.", ["the mayor", "the governor"], [], "negative"],
    ["There was no conversation between the mayor and the governor.", ["the mayor", "the governor"], [], "negative"],
    ["The mayor never spoke to the governor.", ["The mayor"], ["the governor"], "negative"],
  ];
  it.each(calls)("%s", (text, agents, recipients, polarity) => {
    const claim = claimOf(text, "communicate");
    expect(claim.by("agent")).toEqual(agents);
    expect(claim.by("recipient")).toEqual(recipients);
    expect(claim.polarity).toBe(polarity);
  });

  it("gives active, passive and noun one normal form", () => {
    for (const text of [
      "The senate approved the bill.",
      "The bill was approved by the senate.",
      "The senate's approval of the bill surprised many.",
    ]) {
      const claim = claimOf(text, "accept");
      expect(claim.by("agent").join().toLowerCase()).toContain("the senate");
      expect(claim.by("patient").join().toLowerCase()).toContain("the bill");
    }
    expect(claimOf("The parliament rejected the bill.", "accept").sign).toBe(-1);
  });

  it("takes the subject of an event without object for the one whom it befalls", () => {
    expect(claimOf("Two miners died in the blast.", "die").by("patient")).toEqual(["Two miners"]);
    expect(claimOf("The blast killed two miners.", "die").by("patient")).toEqual(["two miners"]);
    expect(claimOf("Officials confirmed the death of two miners.", "die").by("patient")).toEqual(["two miners"]);
    expect(claimOf("Unemployment fell to 4.1 percent.", "rise")).toMatchObject({ sign: -1 });
  });

  it("follows relative clauses and participles to whom they speak of", () => {
    expect(claimOf("The miner who was injured in the blast went home.", "injure").by("patient")).toEqual(["The miner"]);
    expect(claimOf("Police identified the man arrested on Monday.", "arrest").by("patient")).toEqual(["the man"]);
    expect(claimOf("The plane crashed, killing all 150 people on board.", "die").by("patient")).toEqual(["all 150 people"]);
  });

  it("reads appositions and copulas", () => {
    const { claims } = read("Maria Lopez, the company's chief executive, moved to Turin.");
    expect(claims.find(({ predicate }) => predicate === "executive")?.arguments.map(({ text }) => text)).toEqual([
      "Maria Lopez",
      "the company's chief executive",
    ]);
  });

  it("fills in what an auxiliary left alone repeats", () => {
    const { claims } = read("The mayor said he had not called the governor, but the governor's office said he had.");
    expect(claims.filter(({ event }) => event === "communicate").map(({ polarity }) => polarity)).toEqual(["negative", "positive"]);
  });

  it("knows who is called on to act", () => {
    expect(claimOf("The king called on the minister to resign.", "resign")).toMatchObject({
      realis: "planned",
      arguments: [{ text: "the minister" }],
    });
    expect(claimOf("The king told the minister to resign.", "resign").by("agent")).toEqual(["the minister"]);
  });

  it("knows who is thanked for what", () => {
    expect(claimOf("Thank you to Maria Lopez for calling me today.", "communicate").by("agent")).toEqual(["Maria Lopez"]);
    expect(claimOf("The mayor thanked the nurse for calling him.", "communicate").by("agent")).toEqual(["the nurse"]);
  });

  it("takes naming for no call", () => {
    expect(read("He called me an idiot.").claims.filter(({ event }) => event === "communicate")).toEqual([]);
  });

  it("reads headlines without auxiliaries", () => {
    const headline = (title: string) =>
      `${title}\n\nOfficials gave the news on Tuesday after a long meeting in the capital.\n\nThey did not take questions.\n`;
    expect(claimOf(headline("Two hurt in factory blast"), "injure").by("patient").join()).toContain("Two");
    expect(claimOf(headline("Suspect arrested in Florida over letters"), "arrest").by("patient")).toEqual(["Suspect"]);
    expect(claimOf(headline("Court to hear minister's appeal after she resigned"), "resign").polarity).toBe("positive");
  });

  it("denies no event that only acts", () => {
    const { claims } = read("The indictment made no mention of the mayor. The call was made on Monday.");
    expect(claims.filter(({ event, polarity }) => event === "charge" && polarity === "negative")).toEqual([]);
    expect(claims.find(({ event }) => event === "communicate")?.polarity).toBe("positive");
  });

  it("lets a pronoun that occurs stand for the event before it", () => {
    const { claims } = read("The mayor says the governor called him. But the governor's office says it never happened.");
    const denial = claims.find(({ polarity }) => polarity === "negative");
    expect(denial).toMatchObject({ event: "communicate", polarity: "negative" });
    expect(denial?.about).toBe(claims.find(({ event, polarity }) => event === "communicate" && polarity === "positive")?.id);
  });
});
