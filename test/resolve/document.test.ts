import { describe, expect, it } from "vitest";
import { extraction } from "../support/resolved.ts";

/** Texts of the mentions of each chain with two or more, "a = b = c". */
function chains(text: string): string[] {
  const found = extraction(text);
  return found.chains
    .filter((chain) => chain.mentions.length > 1)
    .map((chain) =>
      chain.mentions
        .map((index) => {
          const span = found.mentions[index]?.span;
          return span === undefined ? "" : text.slice(span.start, span.end);
        })
        .join(" = "),
    );
}

const together = (text: string, ...parts: string[]): boolean =>
  chains(text).some((chain) => parts.every((part) => chain.split(" = ").includes(part)));

describe("coreference inside a document", () => {
  it("joins short names with full ones", () => {
    const text = "Mayor Ingrid Halvorsen opened the bridge on Monday. Halvorsen said it had cost too much. Mrs. Halvorsen left early.";
    expect(together(text, "Mayor Ingrid Halvorsen", "Halvorsen", "Mrs. Halvorsen")).toBe(true);
  });

  it("keeps two people of one family name apart", () => {
    const text =
      "Robert Lindqvist and his wife, Karin Lindqvist, were in court on Tuesday. Mr. Lindqvist said nothing. Mrs. Lindqvist thanked the jury.";
    expect(together(text, "Robert Lindqvist", "Mr. Lindqvist")).toBe(true);
    expect(together(text, "Robert Lindqvist", "Karin Lindqvist")).toBe(false);
    expect(together(text, "Robert Lindqvist", "Mrs. Lindqvist")).toBe(false);
  });

  it("joins roles with names by apposition, before and after", () => {
    const text = "Pavel Markov, a ministry spokesman, denied the report. The spokesman said there had been no such meeting.";
    expect(together(text, "Pavel Markov", "a ministry spokesman", "The spokesman")).toBe(true);
  });

  it("joins an acronym with its name", () => {
    const text = "The Harbor Safety Commission published its report on Friday. The HSC said the crane had failed twice.";
    expect(together(text, "The Harbor Safety Commission", "The HSC")).toBe(true);
  });

  it("resolves pronouns by gender, and leaves the speaker out inside a quotation", () => {
    const text = "Maria Keller met David Osei on Sunday. She said he had lied to her. “He never called me,” Keller said.";
    expect(together(text, "Maria Keller", "She", "her")).toBe(true);
    expect(together(text, "David Osei", "he", "He")).toBe(true);
    expect(together(text, "Maria Keller", "me", "Keller")).toBe(true);
  });

  it("takes a calling for the one person of whom nothing else is known", () => {
    const text = "Lena Vogt took the stage on Saturday. The singer thanked President Tomas Brandt for his letter.";
    expect(together(text, "Lena Vogt", "The singer")).toBe(true);
  });

  it("makes a possessed role somebody else, who speaks for the owner", () => {
    const text = "Daniel Okoro was arrested on Monday. His lawyer, Ana Ruiz, said he was innocent.";
    const { chains: found } = extraction(text);
    const lawyer = found.find((chain) => chain.name === "Ana Ruiz");
    const client = found.find((chain) => chain.name === "Daniel Okoro");
    expect(lawyer?.speaksFor).toEqual([client?.id]);
  });

  it("gives candidates instead of a guess", () => {
    const text = "Peter Novak met Martin Dvorak and Jan Horak in Prague. His plan failed.";
    const { chains: found, mentions } = extraction(text);
    const his = found.find((chain) => chain.mentions.some((index) => mentions[index]?.name === "his"));
    expect(his?.mentions).toHaveLength(1);
    expect(his?.candidates?.length).toBeGreaterThan(1);
  });
});
