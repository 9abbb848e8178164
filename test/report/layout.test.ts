import { describe, expect, test } from "vitest";
import { alignedRows, cells, elide } from "../../src/report/diff-rows.ts";
import { clip, columns, flow, list, pad, truncate, truncateAround, wrap } from "../../src/report/layout.ts";

describe("layout", () => {
  test("counts columns, not characters", () => {
    expect(columns("日本")).toBe(4);
    expect(columns("\u001b[1mbold\u001b[22m")).toBe(4);
    expect(pad("日", 4)).toBe("日  ");
  });

  test("cuts at a word, and never through a character", () => {
    expect(truncate("a plain sentence of words", 16)).toBe("a plain…");
    expect(truncate("a plain sentence of words", 18)).toBe("a plain sentence…");
    expect(truncate("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 5)).toBe("👩‍👩‍👧‍👦👩‍👩‍👧‍👦…");
    expect(truncate("short", 10)).toBe("short");
  });

  test("keeps what matters in sight", () => {
    expect(truncateAround("The council of the town voted seven to four on Thursday night", 30, "on Thursday")).toBe(
      "… seven to four on Thursday…",
    );
    expect(truncateAround("The council voted", 30, "voted")).toBe("The council voted");
    expect(truncateAround("A long focus that does not fit at all", 12, "A long focus that does not fit at all")).toBe("A long…");
  });

  test("wraps, clips and flows", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(wrap("abcdefghijkl", 5)).toEqual(["abcde", "fghij", "kl"]);
    expect(clip(["one two", "three", "four"], 2, 9)).toEqual(["one two", "three…"]);
    expect(flow(["aa", "bb", "cc"], 7)).toEqual(["aa   bb", "cc"]);
    expect(list(["A", "B", "C"])).toBe("A, B and C");
  });
});

describe("two wordings set one under the other", () => {
  const diff = [
    { op: "equal", text: "I would love to " },
    { op: "delete", text: "sit" },
    { op: "insert", text: "stand up" },
    { op: "equal", text: " with him" },
  ] as const;

  test("what both have stands opposite itself", () => {
    expect(alignedRows(diff, 80, (text) => text)).toEqual([
      { left: "I would love to [sit]      with him", right: "I would love to [stand up] with him" },
    ]);
  });

  test("breaks both at one place", () => {
    const rows = alignedRows(diff, 20, (text) => text);
    expect(rows).toHaveLength(2);
    expect(
      rows
        .map((row) => row.left)
        .join(" ")
        .replace(/\s+/gu, " "),
    ).toBe("I would love to [sit] with him");
  });

  test("says each word once, and elides what both have at length", () => {
    expect(cells(diff).filter((cell) => !cell.same)).toEqual([{ left: "sit", right: "stand up", same: false }]);
    const long = [
      { op: "equal", text: "a b c d e f g h i j k l m n " },
      { op: "insert", text: "new" },
      { op: "equal", text: " o p q r s t u v w" },
    ] as const;
    expect(elide(long).map((part) => part.text)).toEqual(["… j k l m n", "new", "o p q r s …"]);
  });
});
