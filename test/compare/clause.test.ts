import { describe, expect, it } from "vitest";
import { clauseOf } from "../../src/compare/clause.ts";
import { comparisonOf } from "../../src/compare/context.ts";
import { readStory } from "../../src/pipeline.ts";

/** Clauses of the claims of a text, those that can stand alone. */
function clauses(text: string) {
  const story = readStory([{ text }]);
  const comparison = comparisonOf(story, [], [], new Map());
  return story.extractions[0]!.claims.map((claim) => clauseOf(comparison, claim)).filter(({ whole }) => whole);
}
const texts = (text: string) => clauses(text).map((clause) => clause.text);

describe("a claim as one clause", () => {
  it("loses what stands between commas, dashes and brackets", () => {
    expect(texts("Nora Feld, 61, who ran the port for ten years, met the minister on Friday.")).toContain(
      "Nora Feld met the minister on Friday",
    );
    expect(texts("Nora Feld, a retired teacher, met the minister on Friday.")).toContain("Nora Feld met the minister on Friday");
    expect(texts("Nora Feld (D-Ohio) met the minister on Friday.")).toContain("Nora Feld met the minister on Friday");
  });

  it("keeps a name that stands beside what it names", () => {
    expect(texts("The mayor, Nora Feld, closed the bridge on Friday.")).toContain("The mayor, Nora Feld, closed the bridge on Friday");
  });

  it("keeps the infinitive that belongs to its verb", () => {
    expect(texts("The council voted on Wednesday to close the bridge.")).toContain("The council voted on Wednesday to close the bridge");
  });

  it("puts the name where the pronoun stood, with the verb in full", () => {
    const found = texts("Nora Feld spoke in Oldham. She’ll run for governor next year.");
    expect(found).toContain("Nora Feld will run for governor next year");
  });

  it("leaves no mark without its partner", () => {
    expect(
      texts("Nora Feld says she ‘went too far’.").concat(texts("'Nora Feld closed the bridge on Friday, her office says.")).join(" "),
    ).not.toMatch(/['‘’](?!s\b)/u);
  });

  it("does not stand alone where what set two things apart is gone", () => {
    const repeated = "Nora Feld was accused of theft and theft.";
    expect(texts(repeated)).not.toContain("Nora Feld was accused of theft and theft");
    expect(texts("Nora Feld was accused of theft and fraud.")).toContain("Nora Feld was accused of theft and fraud");
  });

  it("does not stand alone in the first person, as one of some, or in the subjunctive", () => {
    for (const text of [
      "The packages were found. One was addressed to Nora Feld, the other to her aide.",
      "The panel demanded that Nora Feld appear before it.",
    ])
      expect(texts(text).filter((clause) => /^(?:One|Nora Feld appear)/u.test(clause))).toEqual([]);
  });
});
