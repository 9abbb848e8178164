import { describe, expect, it } from "vitest";
import { nearby } from "../../../src/extract/quotes/near.ts";
import type { Candidate } from "../../../src/extract/quotes/candidate.ts";

const candidate = (start: number, end: number, cue: number | null): Candidate =>
  ({ content: [{ start, end }], cue: cue === null ? null : { start: cue, end: cue + 4 } }) as unknown as Candidate;

describe("candidates near a stretch", () => {
  const [first, second, long, far] = [
    candidate(10, 40, 42),
    candidate(60, 90, null),
    candidate(100, 9_000, 50),
    candidate(90_000, 90_050, 90_060),
  ];
  const index = nearby([first, second, long, far] as Candidate[]);

  it("are all whose cue or content may touch it, in order", () => {
    expect(index.near([{ start: 30, end: 70 }])).toEqual([first, second, long]);
    expect(index.near([{ start: 8_500, end: 8_600 }])).toEqual([long]);
    expect(
      index.near([
        { start: 90_010, end: 90_020 },
        { start: 8_500, end: 8_600 },
      ]),
    ).toEqual([long, far]);
  });

  it("are none where none reaches", () => {
    expect(index.near([{ start: 50_000, end: 50_010 }])).toEqual([]);
  });
});
