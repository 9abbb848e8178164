/** Forms of a name that are all in order, and descriptions of one person or body that have nothing in common: told, but they matter little. */
import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";

const AROUND = "The town of Orla lies on the river Venn. Its market draws farmers from the whole valley.";
const searched = (who: string, more = ""): string =>
  `Orla news\n\nThe police of Orla searched the house of ${who} on Monday. ${more}\n\n${AROUND}`;

async function finer(rule: string, ...texts: readonly string[]): Promise<string[]> {
  const { findings } = await compare(texts.map((text, at) => ({ path: `${"abc"[at]}.txt`, text })));
  return findings.filter((one) => one.rule === rule && one.finer === true).map(({ message }) => message);
}

test.each([
  ["Senator Edward P. Hale", "Senator Ted Hale"],
  ["Barry Lund", "A. Barry Lund"],
  ["Todd Jansen", "Byron Todd Jansen"],
  ["Felipe Morán", "Felipe Moran"],
  ["J. Christopher Stiles", "Chris Stiles"],
])("%s and %s are two forms of one name", async (one, other) => {
  expect(await finer("name-spelling", searched(one), searched(other))).toHaveLength(1);
});

test("the family name alone, a title, stops and two people are no forms of one name", async () => {
  expect(await finer("name-spelling", searched("Senator Edward Hale"), searched("Mr. Hale"))).toEqual([]);
  expect(await finer("name-spelling", searched("J.K. Lund"), searched("J. K. Lund"))).toEqual([]);
  expect(await finer("name-spelling", searched("agent Edward Hale"), searched("Agent Edward Hale"))).toEqual([]);
  expect(await finer("name-spelling", searched("Edward W. Hale"), searched("Edward H. Hale"))).toEqual([]);
});

test("father and son are two where an article has both", async () => {
  const both = `Orla news\n\nPresident Hale did not speak to reporters. His son Karl Hale Jr. was at the meeting on Monday.\n\n${AROUND}`;
  expect(await finer("name-spelling", searched("President Karl Hale"), both)).toEqual([]);
});

test("the name of a body with the word for what it is, or without", async () => {
  const sued = (who: string): string => `Orla news\n\n${who} sued the town of Orla on Monday.\n\n${AROUND}`;
  expect(await finer("name-spelling", sued("The Lower Orla Farm Club"), sued("The Lower Orla Farm Club Coalition"))).toHaveLength(1);
  expect(await finer("name-spelling", sued("The Lower Orla Farm Club"), sued("The Lower Orla Farm Bank"))).toEqual([]);
});

test("two descriptions of one person without a common one", async () => {
  expect(await finer("role", searched("radio host Ana Ruiz"), searched("Ana Ruiz, a lawyer for the port,"))).toEqual([
    '"radio host" in a, "a lawyer for the port" in b',
  ]);
  expect(await finer("role", searched("longtime Amtel adviser Ana Ruiz"), searched("Ana Ruiz, a former Vantor adviser,"))).toHaveLength(1);
});

test("one office in other words, a courtesy title and a word for anybody are no other description", async () => {
  expect(await finer("role", searched("Amtel CEO Ana Ruiz"), searched("Ana Ruiz, the chief executive of Amtel,"))).toEqual([]);
  expect(await finer("role", searched("famous painter Ana Ruiz"), searched("painter and director Ana Ruiz"))).toEqual([]);
  expect(await finer("role", searched("Senator Ana Ruiz"), searched("Ana Ruiz, a lawyer for the port,"))).toEqual([]);
  expect(await finer("role", searched("port lawyer Ana Ruiz"), searched("Ana Ruiz, the official,"))).toEqual([]);
  expect(
    await finer("role", searched("radio host Ana Ruiz", "Ms. Ruiz is a lawyer."), searched("Ana Ruiz, a lawyer for the port,")),
  ).toEqual([]);
});

test("a phrase that ends before the name speaks of somebody else", async () => {
  const wrote = "Orla news\n\nIn a letter to the lawyer of the port, Ana Ruiz, the town clerk, said on Monday that the harbour is closed.";
  expect(await finer("role", searched("town clerk Ana Ruiz"), `${wrote}\n\n${AROUND}`)).toEqual([]);
});
