/** Plain sentences by construction (sentences/*.txt): what they attribute is found, and nothing else is taken for speech. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quotesOf } from "./support.ts";
import type { Shown } from "./support.ts";

interface Expected {
  source: string[];
  cue: string[];
  content: string[];
}

const PARTS = { s: "source", c: "cue", t: "content" } as const;

/** A sentence without its brackets, and what they mark. */
function read(line: string): { text: string; expected: Expected[] } {
  const found = new Map<string, Expected>();
  const text = line.replaceAll(/\[([sct])(\d?):([^\]]*)\]/gu, (_whole, part: keyof typeof PARTS, digit: string, words: string) => {
    const one = found.get(digit) ?? { source: [], cue: [], content: [] };
    one[PARTS[part]].push(words);
    found.set(digit, one);
    return words;
  });
  return { text: text.replaceAll("¶", "\n\n"), expected: [...found.values()].filter(({ content }) => content.length > 0) };
}

/** Words without marks and stops, which may stand inside or outside of a content. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function isExpected({ source, cue, content }: Shown, expected: Expected, sole: boolean): boolean {
  const [wanted, found] = [plain(expected.cue.join(" ")), plain(cue)];
  return (
    plain(content) === plain(expected.content.join(" ")) &&
    // Of several attributions of one voice only the first has it marked.
    (plain(source) === plain(expected.source.join(" ")) || (!sole && expected.source.length === 0)) &&
    (found.includes(wanted) || wanted.includes(found))
  );
}

for (const file of ["cues", "order", "voices"]) {
  const [, ...groups] = readFileSync(new URL(`sentences/${file}.txt`, import.meta.url), "utf8").split("\n# ");
  for (const group of groups) {
    const [name, ...lines] = group.split("\n").filter((line) => line !== "");
    describe(name ?? "", () => {
      it.each(lines)("%s", (line) => {
        const { text, expected } = read(line);
        const outer = quotesOf(text).filter(({ inside }) => !inside);
        const matches = expected.map((one) => outer.find((quote) => isExpected(quote, one, expected.length === 1)));
        const shown = outer.map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);
        expect(matches.includes(undefined) ? shown : []).toEqual([]);
        expect(outer.filter((quote) => quote.speech && !matches.includes(quote)).map(({ cue, content }) => `${cue} | ${content}`)).toEqual(
          [],
        );
      });
    });
  }
}
