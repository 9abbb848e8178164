/** Wordings of one quotation: what is another wording, what is not, and what hardly matters; answers, reports and roles that do not clash. */
import { expect, test } from "vitest";
import { render } from "../../src/report/index.ts";
import { differencesOf, reportOf } from "../support/story.ts";

const rulesOf = async (...texts: readonly string[]): Promise<string[]> =>
  (await differencesOf(...texts)).map(({ rule, verdict }) => `${rule} ${verdict}`);
const said = (words: string, more = ""): string => `"${words}," Mayor Ana Ruiz told reporters on Monday. ${more}`;

test("a title left out of a quotation is another wording that hardly matters", async () => {
  const findings = await differencesOf(
    said("I disagree with Representative Lind about the closing of the old harbour in winter"),
    said("I disagree with Lind about the closing of the old harbour in winter"),
  );
  expect(findings.filter(({ rule }) => rule === "altered-quotation").map(({ finer }) => finer)).toEqual([true]);
});

test("masked and bracketed words are no other wording that matters", async () => {
  const pairs = [
    ["That rotten harbour company is a son-of-a-b---- of a neighbour", "That rotten harbour company is a son-of-a-bitch of a neighbour"],
    [
      "We shall never sell the old (local) harbour to strangers from abroad",
      "We shall never sell the old harbour to strangers from abroad",
    ],
  ] as const;
  for (const [a, b] of pairs)
    expect((await differencesOf(said(a), said(b))).filter(({ rule }) => rule === "altered-quotation").map(({ finer }) => finer)).toEqual([
      true,
    ]);
  expect(
    await rulesOf(
      said("We shall never sell the old local harbour to strangers from abroad"),
      said("We shall never sell the old fishing harbour to strangers from abroad"),
    ),
  ).toContain("altered-quotation difference");
});

test("a small word is a finer difference, a word with content is not", async () => {
  const long = (word: string) => said(`We have no plans to close ${word} school in this valley before the end of the winter`);
  const [slight] = (await differencesOf(long("a"), long("any"))).filter(({ rule }) => rule === "altered-quotation");
  expect(slight?.finer).toBe(true);
  expect(slight?.level).toBe("info");
  const [grave] = (await differencesOf(long("one"), long("every"))).filter(({ rule }) => rule === "altered-quotation");
  expect(grave?.finer).toBeUndefined();
});

test("a word of degree put into a short quotation is another wording, but in a stock phrase", async () => {
  const called = (words: string) => `Mayor Ana Ruiz said on Monday that the old crane was "${words}" for the harbour.`;
  expect(await rulesOf(called("a dangerous thing"), called("a very dangerous thing"))).toContain("altered-quotation difference");
  const sorry = (words: string) => `"${words}," Mayor Ana Ruiz said on Monday.`;
  expect(await rulesOf(sorry("I am sorry"), sorry("I am very sorry"))).toEqual([]);
});

test("words that are quoted alone, put otherwise where the whole sentence is quoted, are another wording", async () => {
  expect(
    await rulesOf(
      'Karl Benn told the court on Monday that he had "spent money that should not have been spent."',
      '"For years I was careless. I spent money I should not have spent on boats," Karl Benn told the court on Monday.',
    ),
  ).toContain("altered-quotation difference");
});

test("a negation is a conflict where the clause is the same to its end", async () => {
  expect(
    await rulesOf(
      said("The council should close the old harbour before the winter storms"),
      said("The council should not close the old harbour before the winter storms"),
    ),
  ).toContain("altered-quotation conflict");
  const cut = await rulesOf(
    'Mayor Ana Ruiz said that she "spent harbour money that should have been spent" on schools.',
    'Mayor Ana Ruiz said that she "spent harbour money that should not have been spent," and left.',
  );
  expect(cut).not.toContain("altered-quotation conflict");
});

test("a faithful paraphrase is a finer difference; another predicate, a condition left out or another number is none", async () => {
  const quoted = '"The harbour inquiry is a reminder that the council obeys the law," prosecutor Karl Benn said on Monday.';
  const finer = async (a: string, b: string) => {
    const found = (await differencesOf(a, b)).find(({ rule }) => rule === "quoted-paraphrased");
    return found === undefined ? null : found.finer === true;
  };
  expect(await finer(quoted, "Prosecutor Karl Benn said that the harbour inquiry proved that the council obeys the law.")).toBe(false);
  expect(await finer(quoted, "Prosecutor Karl Benn said the harbour inquiry was a reminder that the council obeys the law.")).toBe(true);
  const bound = '"We will rebuild the burnt lighthouse by 2026 if the insurers pay for the stone," Mayor Ana Ruiz said.';
  expect(await finer(bound, "Mayor Ana Ruiz said the town would rebuild the burnt lighthouse by 2026.")).toBe(false);
  expect(await finer(bound, "Mayor Ana Ruiz said the town would rebuild the burnt lighthouse by 2027 if the insurers paid.")).toBe(false);
  expect(await finer(bound, "Mayor Ana Ruiz said the town would rebuild the burnt lighthouse if the insurers paid for stone.")).toBe(true);
});

test("who disputes a report does not deny what it says; who is weighing a thing does not say that it will be", async () => {
  expect(
    await rulesOf(
      "A report by the Gazette said that Mayor Ana Ruiz ordered Karl Benn to lie. The prosecutor disputed the report that said Mayor Ana Ruiz ordered Karl Benn to lie.",
      "The Gazette reported that Mayor Ana Ruiz ordered Karl Benn to lie to the court.",
    ),
  ).not.toContain("denied-event dispute");
  expect(
    await rulesOf("Mayor Ana Ruiz opened the door on Tuesday to resigning.", '"I will not resign," Mayor Ana Ruiz said on Wednesday.'),
  ).not.toContain("denied-event dispute");
});

test("small words are folded into one line where other quotations differ", async () => {
  const more = (a: string, b: string): string =>
    `"We have no plans to close ${a} school in this valley before the end of the winter," Mayor Ana Ruiz told reporters on Monday. "The fishermen of Orla deserve a ${b} answer from the council about the harbour," Captain Tom Reyes said on Tuesday.`;
  const report = await reportOf(more("a", "quick"), more("any", "honest"));
  expect(render(report, "text")).toContain("(1 more: a small word, a short cut, a plain paraphrase: --all)");
});

test("small differences are folded, and counted apart, where there are no others", async () => {
  const said = (word: string): string =>
    `"We have no plans to close ${word} school in this valley before the end of the winter," Mayor Ana Ruiz told reporters on Monday.`;
  const text = render(await reportOf(said("a"), said("any")), "text");
  expect(text).toContain("1 small difference");
  expect(text).toContain("1 small difference in quotations: a small word, a short cut, a plain paraphrase (--all)");
  expect(text).not.toContain("QUOTATIONS THAT DIFFER");
});

test("what is owned up to, or only cut at an edge of a sentence, is a finer difference", async () => {
  const finer = async (a: string, b: string) =>
    (await differencesOf(said(a), said(b)))
      .filter(({ rule }) => /^(?:altered|cut|stitched)-quotation$/.test(rule))
      .map(({ rule, finer, message }) => `${rule} ${String(finer === true)} ${message.replace(/^.*?“|”.*$/gu, "")}`);
  const harbour = "We will not let the council sell the old harbour to a hotel company";
  expect(await finer(harbour, `${harbour}, frankly`)).toEqual(["cut-quotation true frankly"]);
  expect(await finer(harbour, `With respect to that plan, ${harbour.replace("We", "we")}`)).toEqual([
    "cut-quotation true With respect to that plan",
  ]);
  expect(await finer(harbour, `And ${harbour.replace("We", "we")}`)).toEqual([]);
  expect(await finer(harbour, `${harbour} if the insurers pay for the stone`)).toEqual([
    "cut-quotation false if the insurers pay for the stone",
  ]);
  expect((await finer(harbour, harbour.replace("sell", "[ever] sell"))).map((row) => row.slice(0, 22))).toEqual(["altered-quotation true"]);
  expect(await finer(harbour, "We will not let the council … sell the old harbour to a hotel company")).toEqual([]);
  expect(
    await finer(
      "We will not let the council, or anybody in this town, sell the old harbour to a hotel company",
      "We will not let the council … sell the old harbour to a hotel company",
    ),
  ).toEqual(["cut-quotation true or anybody in this town"]);
});

test("what is told besides being quoted is a finer difference that says so; very words alone are none", async () => {
  const quoted = '"The burnt lighthouse will be rebuilt before the winter storms," Mayor Ana Ruiz said.';
  const told = async (b: string) =>
    (await differencesOf(quoted, b)).flatMap(({ rule, message, finer }) => (rule === "quoted-paraphrased" ? [[message, finer]] : []));
  expect(await told('Mayor Ana Ruiz promised that the burnt beacon would be restored "before the winter storms."')).toEqual([
    ["a quotes it, b puts a part of it in its own words.", true],
  ]);
  expect(
    await told(
      'Mayor Ana Ruiz said the burnt beacon would be restored before the storms of winter. "The burnt lighthouse will be rebuilt before the winter storms," she added.',
    ),
  ).toEqual([["a quotes it, b tells it in its own words as well.", true]]);
  expect(await told('The burnt lighthouse will be rebuilt "before the winter storms," Mayor Ana Ruiz said.')).toEqual([]);
});

test("what somebody demands in another article's words tells what was said", async () => {
  const quoted = '"Sheriff Tom Reyes closed the harbour without a warrant. He should step down for it," Mayor Ana Ruiz said.';
  const other = "Mayor Ana Ruiz demanded that Sheriff Tom Reyes resign because he closed the harbour without a warrant.";
  expect((await differencesOf(quoted, other)).map(({ rule }) => rule)).toContain("quoted-paraphrased");
});
