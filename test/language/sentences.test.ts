import { describe, expect, it } from "vitest";
import { LONGEST, splitSentences } from "../../src/language/sentences.ts";
import { tokenize } from "../../src/language/tokenizer.ts";

function split(text: string): string[] {
  const tokens = tokenize(text, 0, text.length);
  return splitSentences(text, tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
}

describe("splitSentences", () => {
  it.each([
    [["The vote is over.", "Mr. Diaz lost."]],
    [["“We are done.”", "He left.", "“Good,” said Ms. Lee."]],
    [['"Is it true?" she asked.', '"No!" Mayor Ann Diaz said.']],
    [["“Why now?” he wondered aloud."]],
    [["It cost $3.5 million at 5 p.m. Sunday.", "The U.S. Senate agreed."]],
    [["He lives in the U.S.", "The family moved in 1999."]],
    [["The plan (“a disgrace.”) failed.", "It will not return."]],
    [['She said "… we waited … While they slept, we worked."']],
    [["He paused...", "Then he spoke."]],
    [["Gov. A. B. Stone of St. Cloud spoke to Sgt. Ray.", "Nobody else did."]],
    [["Prices rose at Acme Inc. and at Bolt Co. in March."]],
    [["It rained.", "(Nobody minded.)", "Then it stopped."]],
  ])("%j", (sentences) => {
    expect(split(sentences.join(" "))).toEqual(sentences);
  });

  it("cuts what is too long to parse", () => {
    const parts = split(Array.from({ length: 5000 }, (_, i) => `word${i}`).join(" "));
    expect(parts).toHaveLength(Math.ceil(5000 / LONGEST));
  });
});
