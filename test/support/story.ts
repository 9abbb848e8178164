/** Articles of one made-up story, each a sentence or two in the same surroundings, compared. */
import { compare } from "../../src/index.ts";
import type { Report } from "../../src/index.ts";

const AROUND = "The town of Orla lies on the river Venn. Its market draws farmers from the whole valley.";

export const reportOf = (...texts: readonly string[]): Promise<Report> =>
  compare(texts.map((text, at) => ({ path: `${"abc".charAt(at)}.txt`, text: `Orla news\n\n${text}\n\n${AROUND}` })));

/** What the articles do not share, nor one has alone. */
export const differencesOf = async (...texts: readonly string[]): Promise<Report["findings"]> =>
  (await reportOf(...texts)).findings.filter(({ verdict }) => verdict !== "agreement" && verdict !== "single-source");

/** The rules of these, with "finer" for what hardly matters. */
export const rulesOf = async (...texts: readonly string[]): Promise<string[]> =>
  (await differencesOf(...texts)).map(({ rule, finer }) => (finer === true ? `${rule}, finer` : rule));
