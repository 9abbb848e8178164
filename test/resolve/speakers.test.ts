import { describe, expect, it } from "vitest";
import { story } from "../support/resolved.ts";

const named = (resolved: ReturnType<typeof story>["resolved"], name: string) =>
  resolved.speakers.find((speaker) => speaker.name === name || speaker.aliases.includes(name));

describe("speakers across sources", () => {
  it("are one under two spellings, with their roles and whom they speak for", () => {
    const { resolved } = story(
      "The Chancellery’s spokesman, Dmitri Orlov, denied the report on Tuesday. “There was no meeting,” Orlov said.",
      "According to Dmitry Orlov, a Chancellery spokesman, nobody had met anyone.",
    );
    const orlov = named(resolved, "Dmitri Orlov");
    expect(orlov?.aliases).toContain("Dmitry Orlov");
    expect(orlov?.roles).toContain("spokesman");
    expect(orlov?.speaksFor).toEqual([named(resolved, "Chancellery")?.id]);
  });

  it("are two with one family name and two given names", () => {
    const { resolved } = story(
      "Helen Barlow resigned on Friday. “I am tired,” Barlow said.",
      "George Barlow won the race. “I am happy,” he said.",
    );
    expect(named(resolved, "Helen Barlow")?.id).not.toBe(named(resolved, "George Barlow")?.id);
  });

  it("are two with father and son of one name, however the suffix is tagged", () => {
    // "Jr." before this verb is tagged as an adverb.
    const { resolved } = story(
      "Ruiz pleads guilty over campaign spending spree\n\nFormer Rep. Jesse Ruiz Jr. pleaded guilty Wednesday in federal court. He wrote a book with his father, the Rev. Jesse Ruiz, in 1999.",
    );
    expect(named(resolved, "Jesse Ruiz Jr.")?.roles).toContain("representative");
    expect(named(resolved, "Jesse Ruiz")?.roles).toContain("reverend");
  });

  it("are a president and a junior where one article has both, whatever another calls the president", () => {
    const { resolved } = story(
      "President Brandt met the strikers on Monday. Tomas Brandt Jr. was at the meeting.",
      "President Tomas Brandt met the strikers on Monday. Brandt said little.",
    );
    expect(named(resolved, "Tomas Brandt")?.id).not.toBe(named(resolved, "Tomas Brandt Jr.")?.id);
    expect(named(resolved, "Tomas Brandt")?.roles).toContain("president");
    expect(named(resolved, "Tomas Brandt Jr.")?.roles).toEqual([]);
  });

  it("are the person of a title, not the body before it, wherever the tree hangs the name", () => {
    const { speakersOf } = story(
      "“With all due respect, I completely disagree with that position,” Senate President Mike Dorel (R) said Wednesday.",
    );
    expect(speakersOf(0)).toEqual([["Mike Dorel"]]);
  });

  it("are hardly those whom they call the president", () => {
    const { speakersOf } = story(
      "President Karl Brandt made an offer on Monday. Brandt spoke for an hour, and Brandt was tired.\n\nSenator Tom Ruiz commended the president for his patience.\n\nIn his statement, he said: “A fair deal leaves nobody happy. The president’s plan does just that for the whole of the valley.”",
    );
    expect(speakersOf(0).flat()).not.toContain("Karl Brandt");
  });

  it("are one under a nickname or an initial", () => {
    const { resolved } = story(
      "William Hartley spoke on Monday.",
      "Bill Hartley spoke on Monday.",
      "The prize went to W. Hartley on Monday.",
    );
    expect(resolved.speakers.filter((speaker) => speaker.name.endsWith("Hartley"))).toHaveLength(1);
  });

  it("stay unnamed and apart from the one they speak for", () => {
    const { resolved, speakersOf } = story(
      "Nina Castellan said she had been called. A spokesman for Castellan confirmed the call on Tuesday, saying that it took place.",
      "Nina Castellan has not commented. Her publicist told the Associated Press that the call did take place.",
    );
    const castellan = named(resolved, "Nina Castellan");
    const voices = resolved.speakers.filter((speaker) => castellan !== undefined && speaker.speaksFor.includes(castellan.id));
    expect(voices.length).toBeGreaterThan(0);
    expect(voices.every((speaker) => speaker.id !== castellan?.id)).toBe(true);
    expect(speakersOf(0)[0]).toEqual(["Nina Castellan"]);
  });

  it("are both of those whom they joins", () => {
    const { speakersOf } = story(
      "Senators Ruth Calder and Simon Whitcomb opposed the bill on Thursday. “It will cost lives,” they wrote in a letter.",
    );
    expect(speakersOf(0).flat().sort()).toEqual(expect.arrayContaining(["Ruth Calder", "Simon Whitcomb"]));
  });

  it("are those who made a statement that speaks", () => {
    const { speakersOf } = story("Acme Airlines grounded its fleet on Monday. A statement from Acme Airlines said that nobody was hurt.");
    expect(speakersOf(0).flat()).toContain("Acme Airlines");
  });

  it("are linked with the one whose office or team they are", () => {
    const { resolved } = story(
      "Singer Nina Castellan has not commented. Her office said there had been no call. Castellan’s team did not answer questions on Monday.",
    );
    const nina = named(resolved, "Nina Castellan")?.id;
    const bodies = resolved.speakers.filter((speaker) => /office|team/.test(speaker.name));
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(body.speaksFor).toEqual([nina]);
  });
});
