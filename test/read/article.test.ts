import { describe, expect, it } from "vitest";
import { toArticle } from "../../src/read/article.ts";
import { prepareInput } from "../../src/read/prepare.ts";
import type { Article } from "../../src/model/index.ts";

const read = (text: string, path = "a.txt") => toArticle({ text, path }, "s1");
const kinds = (article: Article) => article.blocks.map((block) => [block.kind, article.text.slice(block.span.start, block.span.end)]);
const body = "The council voted on Monday to close the bridge until the spring, the mayor said in a statement.";

describe("plain text", () => {
  it("finds headline, standfirst, byline, date, dateline and paragraphs", () => {
    const article = read(
      `Council votes to close old bridge\n\nRepairs will take until spring\n\nBy Jane Doe and John ROE, Staff writers\n\nPublished: 3 March 2024\n\nHARBOURTON, Maine (AP) — ${body}\n\n“It was time,” she said.\n`,
    );
    expect(kinds(article)).toEqual([
      ["headline", "Council votes to close old bridge"],
      ["standfirst", "Repairs will take until spring"],
      ["byline", "By Jane Doe and John ROE, Staff writers"],
      ["date", "Published: 3 March 2024"],
      ["paragraph", body],
      ["paragraph", "“It was time,” she said."],
    ]);
    expect(article.published).toBe("2024-03-03");
    expect(article.text.slice(article.dateline!.start, article.dateline!.end)).toBe("HARBOURTON, Maine (AP)");
  });

  it("finds the headline below lines of the page", () => {
    const article = read(
      `menu search share more\n\nFiled under:\n\nCouncil Votes to Close Old Bridge\n\nJohn Roe/Getty Images\n\n${body}\n`,
    );
    expect(kinds(article).map(([kind]) => kind)).toEqual(["boilerplate", "boilerplate", "headline", "boilerplate", "paragraph"]);
  });

  it("takes a headline with a final stop, and none where the text opens with a paragraph", () => {
    expect(read(`Bridge to close until spring.\n\n${body}\n\n${body}`).headline).not.toBeNull();
    expect(read(`${body}\n\nShe spoke after the vote.`).headline).toBeNull();
  });

  it("takes a lone line for the claim itself", () => {
    for (const line of ["Council votes to close old bridge", "The council voted to close the bridge.", `${body}\n`]) {
      const article = read(line);
      expect(article.lone).toBe(true);
      expect(article.blocks.map((block) => block.kind)).toEqual(["paragraph"]);
      expect(article.headline).toBeNull();
    }
  });

  it("joins hard-wrapped lines and leaves long lines apart", () => {
    const wrapped =
      "The council of the small town on the coast voted on Monday to\nclose the old bridge over the river until the spring, because an\ninspection found cracks in two of its pillars, the mayor said.\n\nRepairs will cost four million. They are to begin as soon as the\nfunds have been found, she added.\n";
    const article = read(`Bridge to close\n\n${wrapped}`);
    expect(kinds(article).map(([kind]) => kind)).toEqual(["headline", "paragraph", "paragraph"]);
    const lines = read(`Bridge to close\n${body} ${body}\n${body} ${body}\n`);
    expect(kinds(lines).map(([kind]) => kind)).toEqual(["headline", "paragraph", "paragraph"]);
  });

  it.each([
    ["LONDON — ", "LONDON"],
    ["WASHINGTON (AP) — ", "WASHINGTON (AP)"],
    ["KYIV, Ukraine, Nov. 3 (Reuters) - ", "KYIV, Ukraine, Nov. 3 (Reuters)"],
    ["PARIS: ", "PARIS"],
    ["(Reuters) - ", "(Reuters)"],
    ["LOS ANGELES -- ", "LOS ANGELES"],
    ["London, England — ", "London, England"],
    ["BERKELEY HEIGHTS, N.J. — ", "BERKELEY HEIGHTS, N.J."],
  ])("cuts the dateline %s", (dateline, words) => {
    const article = read(`Bridge to close\n\n${dateline}${body}\n\n${body}`);
    expect(article.text.slice(article.dateline!.start, article.dateline!.end)).toBe(words);
    expect(article.text.slice(article.blocks[1]!.span.start)).toMatch(/^The council/u);
  });

  it.each([
    "Smith — the mayor since 2012 — said the bridge would close on Monday for repairs.",
    "UPDATE: The bridge has been closed until spring.",
    "FBI: The bureau said on Monday that it had opened a case.",
    "The mayor (a Democrat) said it would close.",
  ])("finds no dateline in %s", (sentence) => {
    expect(read(`Bridge to close\n\n${sentence}\n\n${body}`).dateline).toBeNull();
  });

  it.each([
    "Advertisement",
    "Share story",
    "Filed under: Politics",
    "[Photos by Jane Doe/Getty Images]",
    "Read more: https://example.org/a",
    "Related stories",
    "Sign up for our morning newsletter",
    "We use cookies to give you the best experience.",
    "© 2024 The Harbour News. All rights reserved.",
    "RELATED: Council Debates Bridge",
    "Follow us on Twitter",
    "Follow Jane Doe on Twitter @janedoe",
    "home news sport weather video",
    "* * *",
    "Photo: Jane Doe/AFP",
    "Watch the full interview below:",
    "Subscribe to the Harbour News today",
    "14.3K 31 12",
  ])("leaves out %s", (line) => {
    expect(kinds(read(`Bridge to close\n\n${body}\n\n${line}\n\n${body} Again.`))).toContainEqual(["boilerplate", line]);
  });

  it.each([
    "Video from the scene shows the pillar giving way.",
    "More on that later, the mayor said.",
    "Photos of the crack were sent to the council.",
    "Read the report, she told them.",
    "Copyright law does not apply, the court said.",
    "By Monday the bridge had been closed.",
    "“Follow me,” he said.",
    "Share prices fell on Monday.",
    "The company changed its privacy policy.",
    "Sign-ups rose by a third.",
    "Reporting by the Harbour News found that three were hurt.",
    "No.",
    "“Join us on Saturday,” he said.",
    "This report was published on Monday by the council.",
  ])("keeps the sentence %s", (line) => {
    expect(kinds(read(`Bridge to close\n\n${body}\n\n${line}\n\n${body} Again.`))).toContainEqual(["paragraph", line]);
  });

  it("keeps offsets with CRLF and with a byte order mark in the text", () => {
    const article = read(`\uFEFFBridge to close\r\n\r\n${body}\r\n\r\n${body}`);
    expect(kinds(article)[0]).toEqual(["headline", "Bridge to close"]);
    expect(kinds(article)[1]).toEqual(["paragraph", body]);
  });

  it("folds a headline that is printed twice", () => {
    expect(kinds(read(`Bridge to Close\n\nBridge to Close\n\n${body}`)).map(([kind]) => kind)).toEqual([
      "headline",
      "boilerplate",
      "paragraph",
    ]);
  });

  it("reads front matter", async () => {
    const text = `---\ntitle: Bridge to close\nauthor: Jane Doe\ndate: 2024-03-03\n---\n${body}\n\n${body}\n`;
    const article = toArticle(await prepareInput({ text, path: "a.txt" }), "s1");
    expect(article.published).toBe("2024-03-03");
    expect(article.givenHeadline).toBe("Bridge to close");
    expect(article.blocks[0]!.kind).toBe("boilerplate");
  });

  it("tells other languages from English", () => {
    expect(
      read("Der Stadtrat hat am Montag beschlossen, die Brücke bis zum Frühjahr zu sperren, sagte die Bürgermeisterin in einer Erklärung.")
        .language,
    ).toBe("de");
    expect(read("Совет проголосовал в понедельник за закрытие моста до весны.").language).toBe("ru");
    expect(read(body).language).toBe("en");
    expect(read("Le Pen quits").language).toBe("en");
  });
});

describe("Markdown", () => {
  const text =
    "# Bridge to *close*\n\nBy Jane Doe\n\n## What happened\n\nThe **council** voted to [close the bridge](https://example.org/a_b), and “[it] was time,” the\nmayor said.\n\n> The repairs\n> will take long.\n\n- First item of the list\n\n```\ncode here\n```\n";
  const article = read(text, "a.md");
  const seen = article.blocks.map((block) => {
    let out = "";
    let at = block.span.start;
    for (const gap of block.skip ?? []) {
      out += text.slice(at, gap.start);
      at = gap.end;
    }
    return [block.kind, out + text.slice(at, block.span.end)];
  });

  it("marks syntax as stretches to skip, over the raw text", () => {
    expect(seen).toEqual([
      ["headline", "Bridge to close"],
      ["byline", "By Jane Doe"],
      ["heading", "What happened"],
      ["paragraph", "The council voted to close the bridge, and “[it] was time,” the\nmayor said."],
      ["paragraph", "The repairs\nwill take long."],
      ["list-item", "First item of the list"],
      ["boilerplate", "```\ncode here\n```"],
    ]);
  });
});
