import { expect, it } from "vitest";
import { annotate } from "../../src/language/index.ts";
import { toArticle } from "../../src/read/article.ts";
import { cuesOf } from "../../src/stance/cues.ts";
import { viewOf } from "../../src/stance/view.ts";

const familiesOf = (text: string) =>
  new Set(
    cuesOf(viewOf(annotate(toArticle({ text }, "s1"))))
      .flat()
      .map(({ family }) => family),
  );

it.each([
  "The ministry could not verify the footage.",
  "There was no immediate confirmation from the rebels.",
  "The army has yet to confirm the truce.",
  "The tape could not be independently verified.",
  "The report remains unconfirmed.",
])("unverified: %s", (text) => {
  expect(familiesOf(text)).toContain("unverified");
});

it("is not unverified what was confirmed", () => {
  expect(familiesOf("The ministry confirmed the truce on Friday.")).not.toContain("unverified");
});

it.each(["He reportedly left the country.", "She was allegedly seen in Orla."])("alleged: %s", (text) => {
  expect(familiesOf(text)).toContain("alleged");
});
