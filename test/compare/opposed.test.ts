/** Clauses of two articles that tell one thing, of which one negates, hedges or has the opposite word. */
import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";

const AROUND = "The town of Orla lies on the river Venn. Its market draws farmers from the whole valley.";
const rulesOf = async (...texts: readonly string[]): Promise<string[]> => {
  const { findings } = await compare(texts.map((text, at) => ({ path: `${"abc"[at]}.txt`, text: `${text}\n\n${AROUND}` })));
  return findings
    .filter(({ verdict }) => verdict !== "agreement" && verdict !== "single-source")
    .map(({ rule, verdict }) => `${rule} ${verdict}`);
};

test("a negation in a clause inside a long sentence is set against the same clause elsewhere", async () => {
  expect(
    await rulesOf(
      "Governor Mara Lind, a former judge who has announced her campaign for the national senate, visited the harbour of Orla on Tuesday with her staff.",
      "Governor Mara Lind, a former judge who has not announced her campaign for the national senate, visited the harbour of Orla on Tuesday with her staff.",
    ),
  ).toContain("denied-event conflict");
  expect(
    await rulesOf(
      "Mayor Tom Reyes said on Monday that the council was open to cutting the pensions of its teachers.",
      "Mayor Tom Reyes said on Monday that the council was not open to cutting the pensions of its teachers.",
    ),
  ).toContain("denied-event conflict");
});

test("a denial of less is no denial of all", async () => {
  expect(
    await rulesOf(
      "Karl Benn has police experience from his years as a sheriff in the valley.",
      "Karl Benn has no federal police experience from his years as a sheriff in the valley.",
    ),
  ).not.toContain("denied-event conflict");
  expect(
    await rulesOf(
      "The minister disputed the report on the bridge of Orla on Friday.",
      "The minister did not directly dispute the report on the bridge of Orla on Friday.",
    ),
  ).not.toContain("denied-event conflict");
});

test("what ought to be, or whether it will be, is not opposed by what is not", async () => {
  expect(
    await rulesOf(
      "Mayor Tom Reyes will not seek a second term as the head of the council of Orla.",
      "The city waits to hear whether Mayor Tom Reyes will seek a second term as the head of the council of Orla.",
    ),
  ).not.toContain("denied-event conflict");
  expect(
    await rulesOf(
      "The council of Orla is not repairing the old bridge.",
      "The council of Orla should be repairing the old bridge, he said.",
    ),
  ).not.toContain("denied-event conflict");
});

test("opposite words in one place of an alike clause", async () => {
  expect(
    await rulesOf(
      "Karl Benn, the former treasurer of Orla, pleaded guilty on Wednesday in the county court to stealing $40,000 of the school's money.",
      "Karl Benn, the former treasurer of Orla, pleaded innocent on Wednesday in the county court to stealing $40,000 of the school's money.",
    ),
  ).toContain("opposite-outcome conflict");
  expect(
    await rulesOf(
      "Governor Mara Lind supports the new harbour tax, her office said in Orla on Monday.",
      "Governor Mara Lind opposes the new harbour tax, her office said in Orla on Monday.",
    ),
  ).toEqual(expect.arrayContaining([expect.stringMatching(/^opposite-outcome/)]));
});

test("opposite words of others, of another time, or together in one sentence set nothing against another", async () => {
  expect(await rulesOf("Governor Mara Lind supports the new harbour tax.", "Judge Nora Falk opposes the new harbour tax.")).toEqual([]);
  expect(
    await rulesOf(
      "The library of Orla reopened on Tuesday after a renovation.",
      "The library of Orla is open again. It had been closed for two years for a renovation.",
    ),
  ).not.toContain("opposite-outcome conflict");
});

test("a modal that only one article has", async () => {
  const rules = await rulesOf(
    "Anna Holm will become the first woman to lead the harbour board of Orla since 1961.",
    "Anna Holm may become the first woman to lead the harbour board of Orla since 1961.",
  );
  expect(rules.filter((rule) => rule === "certainty difference")).toHaveLength(1);
});

test("a short quotation with one word exchanged; two short quotations are two", async () => {
  expect(
    await rulesOf(
      "Mara Lind told the council that the plan would “gravely harm the valley” on Monday.",
      "Mara Lind told the council that the plan would “gravely change the valley” on Monday.",
    ),
  ).toContain("altered-quotation difference");
  expect(
    await rulesOf(
      "Mara Lind told the council that the plan would “gravely harm the valley” on Monday.",
      "Mara Lind told the council that the plan was “a gift to the valley” on Monday.",
    ),
  ).not.toContain("altered-quotation difference");
});

test("who is told of inside a quotation is not its speaker", async () => {
  const quoted =
    "“This committee is left with no choice but to ask the mayor to appear, and you say that nobody knew of the contracts at all,”";
  expect(await rulesOf(`${quoted} Anna Holm said in Orla on Monday.`, `${quoted} Carl Dunn said in Orla on Monday.`)).toContain(
    "quotation-speaker conflict",
  );
});

test("a denial in so many words and a negation say the same", async () => {
  expect(
    await rulesOf(
      "Mayor Ana Ruiz has denied that she sold the old harbour warehouse to the developer.",
      "Mayor Ana Ruiz did not sell the old harbour warehouse to the developer, officials said.",
    ),
  ).not.toContain("denied-event dispute");
});

test("what both only suppose is no fact in either", async () => {
  expect(
    await rulesOf(
      "Some in Orla have speculated that Mayor Tom Reyes is the victim of a fraud by his former treasurer.",
      "Mayor Tom Reyes may be the victim of a fraud by his former treasurer, two members of the council of Orla said.",
    ),
  ).not.toContain("certainty difference");
});

test("what is done by a light verb is told by its noun", async () => {
  const others = "a two-year extension of the harbour lease for the fishermen of Orla";
  expect(await rulesOf(`Mayor Tom Reyes offered the council ${others} on Monday.`, `Mayor Tom Reyes is not offering ${others}.`)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^denied-event/)]),
  );
});

test("what a comma parts from a clause does not narrow its denial", async () => {
  expect(
    await rulesOf(
      "Karl Benn, the former treasurer of Orla, was charged on Monday with five counts in the county court.",
      "Karl Benn, the former treasurer of Orla, was not charged with five counts in the county court, including fraud and bribery.",
    ),
  ).toContain("denied-event conflict");
});

test("who is made to do something has not done it", async () => {
  expect(
    await rulesOf(
      "The council of Orla will not pay for the new bridge, Mayor Tom Reyes said.",
      "The state has insisted that it has the means to compel the council of Orla to pay for the new bridge.",
    ),
  ).not.toContain("denied-event conflict");
});
