import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";
import type { Report } from "../../src/index.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderText } from "../../src/report/text.ts";

/** Two articles compared, each a headline and its sentences. */
const reportOf = (...texts: readonly string[]): Promise<Report> =>
  compare(texts.map((text, at) => ({ path: `${"abc".charAt(at)}.txt`, text: `${text}\n` })));

const screen = async (...texts: readonly string[]): Promise<string> => renderText(await reportOf(...texts), { width: 110 });

const VETO = [
  "Governor vetoes harbor bill\n\nGovernor Nora Quill vetoed the harbor bill on Friday, a day after the vote.\n\nThe boats lay idle.",
  "Pressure on governor\n\nBusiness leaders called on Governor Nora Quill to veto the harbor bill on Thursday.\n\nShe was silent.",
] as const;

test("what has come of a matter reads as yes and not yet, in the articles' own words", async () => {
  const text = await screen(...VETO);
  expect(text).toMatch(/Did .*Quill veto the harbor bill\?\s+yes “vetoed” A:1 A:3/u);
  expect(text).toMatch(/not yet “[^”]*called on/u);
});

test("the page and the comment say yes and not yet as the screen does", async () => {
  const report = await reportOf(...VETO);
  const page = renderHtml(report);
  expect(page).toContain("<p><b>yes</b> “vetoed” ");
  expect(page).toMatch(/<p><b>not yet<\/b> “[^”]*called on/u);
  const comment = renderMarkdown(report);
  expect(comment).toContain("**yes** “vetoed” `A:1`");
  expect(comment).toMatch(/\*\*not yet\*\* “[^”]*called on/u);
});

test("a step before says how far it has come, not that the next is denied", async () => {
  const text = await screen(
    "Sailor charged\n\nThe sailor Karl Benn was charged with arson on Friday over the fire at the mill.\n\nHe denies it.",
    "Sailor arrested\n\nThe sailor Karl Benn was arrested on Thursday over the fire at the mill.\n\nHe said nothing.",
  );
  expect(text).toMatch(/yes “was charged[^”]*” A/u);
  expect(text).toMatch(/so far “was arrested[^”]*” B/u);
});
