import { describe, expect, it } from "vitest";
import { readNumber } from "../../../src/extract/claims/numbers.ts";
import { claimOf, read } from "./claims-of.ts";

const first = (text: string) => read(text).claims.flatMap(({ quantities }) => quantities)[0];

describe("numbers", () => {
  it("reads digits, words, scales and ranges", () => {
    expect(readNumber(["1,200"])?.value).toBe(1200);
    expect(readNumber(["twenty-five"])?.value).toBe(25);
    expect(readNumber(["two", "hundred", "and", "five"])?.value).toBe(205);
    expect(readNumber(["3.5", "million", "people"])).toMatchObject({ value: 3.5e6, size: 2 });
    expect(readNumber(["two", "million", "three", "hundred", "thousand"])?.value).toBe(2.3e6);
    expect(readNumber(["10-12"])).toMatchObject({ low: 10, high: 12 });
    expect(readNumber(["2bn"])?.value).toBe(2e9);
    expect(readNumber(["table"])).toBeNull();
    expect(readNumber(["constructor"])).toBeNull();
  });
});

describe("quantities", () => {
  it("count with a noun", () => {
    expect(first("Police arrested 12 people.")).toMatchObject({
      value: 12,
      low: 12,
      high: 12,
      unit: "person",
      of: "person",
      approximate: false,
    });
    expect(first("The bank cut 300 jobs.")).toMatchObject({ value: 300, unit: "item", of: "job" });
  });
  it("have bounds", () => {
    expect(first("At least 20 people were injured.")).toMatchObject({ value: 20, low: 20, high: null });
    expect(first("Up to 20 people were injured.")).toMatchObject({ low: 0, high: 20 });
    expect(first("About 1.5 million people voted.")).toMatchObject({ value: 1.5e6, approximate: true });
    expect(first("Between 12 and 15 people were arrested.")).toMatchObject({ low: 12, high: 15 });
    expect(first("Dozens of people were arrested.")).toMatchObject({ unit: "person", approximate: true, low: 24 });
  });
  it("are many where a collection is told of, and none where it is a thing of its own", () => {
    expect(first("The council released a large batch of letters.")).toMatchObject({ of: "letter", approximate: true, low: 2, high: null });
    expect(first("The council praised the host of the show.")).toBeUndefined();
    expect(first("The council praised the number of the letters.")).toBeUndefined();
  });
  it("of others are of what was counted before", () => {
    expect(
      read("The fire left two firemen dead and scores of others injured.").claims.flatMap(({ quantities }) => quantities),
    ).toContainEqual(expect.objectContaining({ text: "scores", of: "fireman", low: 40 }));
    expect(claimOf("Two people were killed and at least nine others were wounded.", "injure").quantities).toMatchObject([
      { value: 9, unit: "person", of: "person", high: null },
    ]);
    expect(first("Nine other towns were flooded.")).toMatchObject({ value: 9, of: "town" });
  });
  it("have units", () => {
    expect(first("Profits rose 12 percent.")).toMatchObject({ value: 12, unit: "percent", of: "profit" });
    expect(first("The fine is $25,000.")).toMatchObject({ value: 25000, unit: "USD", of: "fine" });
    expect(first("The company paid £3.4 billion for it.")).toMatchObject({ value: 3.4e9, unit: "GBP" });
    expect(first("The fire burned 500 acres of forest.")).toMatchObject({ value: 500, unit: "acre", of: "forest" });
  });
  it.each([
    "The council voted 9 to 4 to close the hall.",
    "The motion was rejected 4-9.",
    "The board approved it on a 9-to-4 vote.",
    "It passed by nine votes to four.",
    "The vote was 9-4.",
    "The council adopted the plan 9–4.",
  ])("tell how a vote went: %s", (sentence) => {
    const votes = read(sentence).claims.flatMap(({ quantities }) => quantities.filter(({ unit }) => unit === "vote"));
    expect(votes.find(({ of }) => of === "majority")?.value).toBe(9);
    expect(votes.find(({ of }) => of === "minority")?.value).toBe(4);
  });
  it.each([
    "The council approved 5 to 10 plans.",
    "The council approved a 3-5 year plan.",
    "He won with 52 to 48 percent of the vote.",
    "The council backed the 2-1 winners.",
    "The vote rose from 9 to 14.",
  ])("are no votes: %s", (sentence) => {
    expect(read(sentence).claims.flatMap(({ quantities }) => quantities.filter(({ unit }) => unit === "vote"))).toEqual([]);
  });
  it("belong to the event that they count", () => {
    expect(claimOf("Two people were killed and twelve injured in the fire.", "die").quantities.map(({ value }) => value)).toEqual([2]);
    expect(claimOf("Two people were killed and twelve injured in the fire.", "injure").quantities.map(({ value }) => value)).toEqual([12]);
    expect(claimOf("The death toll rose to 15.", "die").quantities).toMatchObject([{ value: 15, unit: "person" }]);
    expect(claimOf("The crash left three people dead.", "die").quantities).toMatchObject([{ value: 3, unit: "person" }]);
  });
  it("are ages of somebody", () => {
    expect(claimOf("John Smith, 44, was arrested.", "age")).toMatchObject({
      quantities: [{ value: 44, unit: "age" }],
      arguments: [{ text: "John Smith" }],
    });
    expect(claimOf("Police arrested a 44-year-old man.", "age").by("theme")).toEqual(["a 44-year-old man"]);
  });
  it("are not dates, years, flight numbers or scores", () => {
    for (const text of [
      "She was born on March 3, 1980.",
      "The law of 2009 was changed.",
      "Flight 370 landed safely.",
      "The team beat its rivals 3-1.",
    ])
      expect(first(text)).toBeUndefined();
  });
});

describe("times", () => {
  const when = (text: string) => {
    const time = read(text).claims.find((claim) => claim.time !== null)?.time;
    return [time?.text, time?.from, time?.to];
  };
  it("resolve against the day of publication", () => {
    expect(when("The mayor resigned on Tuesday.")).toEqual(["Tuesday", "2017-03-14", "2017-03-14"]);
    expect(when("The mayor will resign on Friday.")).toEqual(["Friday", "2017-03-17", "2017-03-17"]);
    expect(when("The mayor resigned on Friday.")).toEqual(["Friday", "2017-03-10", "2017-03-10"]);
    expect(when("The mayor resigned yesterday.")).toEqual(["yesterday", "2017-03-14", "2017-03-14"]);
    expect(when("The mayor resigned two days ago.")).toEqual(["two days ago", "2017-03-13", "2017-03-13"]);
    expect(when("The mayor resigned last month.")).toEqual(["last month", "2017-02-01", "2017-02-28"]);
    expect(when("The mayor resigned on March 3.")).toEqual(["March 3", "2017-03-03", "2017-03-03"]);
    expect(when("The mayor resigned on 3 May 2012.")).toEqual(["3 May 2012", "2012-05-03", "2012-05-03"]);
  });
  it("leave alone what is no time", () => {
    expect(when("The mayor may resign.")).toEqual([undefined, undefined, undefined]);
    expect(when("The mayor works every Monday.")).toEqual([undefined, undefined, undefined]);
    expect(when("Speaking on “Harbour Radio Sunday,” the mayor called for a vote.")).toEqual([undefined, undefined, undefined]);
  });
});
