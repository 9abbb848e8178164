import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokenizer.ts";

const words = (text: string): string =>
  tokenize(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");

describe("tokenize", () => {
  it.each([
    ["She didn't say the Smiths' dog wasn’t Rao's.", "She|did|n't|say|the|Smiths|'|dog|was|n’t|Rao|'s|."],
    ["They can't and won't; we cannot, I'm gonna.", "They|ca|n't|and|wo|n't|;|we|can|not|,|I|'m|gon|na|."],
    ["O'Brien's five-year-old pro-government ex-minister", "O'Brien|'s|five|-|year|-|old|pro-government|ex-minister"],
    ["$5.2m, US$40 and £3bn (7%) of 1,250,000", "$|5.2|m|,|US$|40|and|£|3|bn|(|7|%|)|of|1,250,000"],
    ["at 5 p.m. on Sept. 16, 2014, the U.S. team", "at|5|p.m.|on|Sept.|16|,|2014|,|the|U.S.|team"],
    ["Mr. J. K. Oduya Jr. of Acme Inc. spoke.", "Mr.|J.|K.|Oduya|Jr.|of|Acme|Inc.|spoke|."],
    ["“Well … no,” he said — twice--and then...", "“|Well|…|no|,|”|he|said|—|twice|--|and|then|..."],
    ["''Quoted'' and ``quoted''", "''|Quoted|''|and|``|quoted|''"],
    [
      "See https://example.org/a?b=1, mail ed@example.org or @desk #vote.",
      "See|https://example.org/a?b=1|,|mail|ed@example.org|or|@desk|#vote|.",
    ],
    ["the 1990s, the 21st, '90s and 9/11 at 10:30", "the|1990s|,|the|21st|,|'90s|and|9/11|at|10:30"],
    ["2013-2014 either/or 555-0199", "2013|-|2014|either|/|or|555-0199"],
    ["No. 10 said no. No.", "No.|10|said|no|.|No|."],
    ["Is it?!", "Is|it|?!"],
    ["AT&T’s e-mail", "AT&T|’s|e-mail"],
  ])("%s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it("covers every character that is not white space, once", () => {
    const text = "A\u00a0café—naïve “Ünal”… 😀 x²\u200bend\n\n\tdone.";
    const tokens = tokenize(text, 0, text.length);
    let at = 0;
    for (const { start, end } of tokens) {
      expect(
        text
          .slice(at, start)
          .trim()
          .replace(/\u200b/g, ""),
      ).toBe("");
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBe(text.length);
  });

  it("cuts a word without end", () => {
    expect(tokenize("x".repeat(10_000), 0, 10_000).every(({ start, end }) => end - start <= 200)).toBe(true);
  });
});
