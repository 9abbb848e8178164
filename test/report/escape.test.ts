import { describe, expect, test } from "vitest";
import { bareWords, csv, githubData, githubProperty, markdown, oneLine, plain, uriPath, xml } from "../../src/report/escape.ts";

describe("escape", () => {
  test("terminal: no sequences, no controls, nothing that reorders", () => {
    expect(plain("\u001b[31mred\u001b[0m \u001b]8;;http://x\u0007link\u001b]8;;\u0007 \u009b1mbold\u0007")).toBe("red link bold");
    expect(oneLine(" a\n\tb\u202e c\u0000 ")).toBe("a b c");
  });

  test("xml: what XML cannot hold goes, lone surrogates are replaced", () => {
    expect(xml(`<a b="c">&'\u0000\ud800`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;&#39;\ufffd");
    expect(xml("a\nb")).toBe("a&#10;b");
  });

  test("markdown: no markup, no mention, no issue, no link", () => {
    expect(markdown("*a* _b_ [c](d) `e` | <f> @g #1 https://h.example ~i~")).toBe(
      "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\| &lt;f&gt; &#64;g &#35;1 https&#58;//h.example \\~i\\~",
    );
    expect(markdown("- item")).toBe("\\- item");
    expect(markdown("1. item")).toBe("1\\. item");
  });

  test("csv: formulas are kept text, numbers stay numbers", () => {
    expect(csv("=1+1")).toBe("'=1+1");
    expect(csv('say "hi", twice')).toBe('"say ""hi"", twice"');
    expect(csv(-1.5)).toBe("-1.5");
    expect(csv(null)).toBe("");
  });

  test("github commands", () => {
    expect(githubData("50%\nnext")).toBe("50%25%0Anext");
    expect(githubProperty("a:b,c")).toBe("a%3Ab%2Cc");
  });

  test("paths as URIs", () => {
    expect(uriPath("a b/ü#1.txt")).toBe("a%20b/%C3%BC%231.txt");
  });

  test("marks around a quotation go, marks inside stay", () => {
    expect(bareWords("“There was no call,”")).toBe("There was no call");
    expect(bareWords('"Thank you," … "I am glad."')).toBe("Thank you … I am glad.");
    expect(bareWords("He called it “odd”")).toBe("He called it “odd”");
    expect(bareWords("“Odd” and “sad”")).toBe("“Odd” and “sad”");
    expect(bareWords("I’d tried”")).toBe("I’d tried");
    expect(bareWords("no marks,")).toBe("no marks");
  });
});
