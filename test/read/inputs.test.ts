import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toArticle } from "../../src/read/article.ts";
import { readInputs } from "../../src/read/inputs.ts";
import { prepareInput } from "../../src/read/prepare.ts";

const folder = mkdtempSync(join(tmpdir(), "inputs-"));
const write = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
mkdirSync(join(folder, "sub"));
write("a10.txt", "Ten.");
write("a2.txt", "Two.");
write("sub/b.md", "# B");
write("sub/data.csv", "x");
write("empty.txt", " \n");
write("binary.txt", Uint8Array.from([1, 2, 0, 3, 4, 0, 0, 9]));
write("bom.txt", "\uFEFFA “curly” line");
write("le.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Élan “x”", "utf16le")]));
write("le-bare.txt", Buffer.from("The council voted.", "utf16le"));
write("be.txt", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from("Élan", "utf16le").swap16()]));
write("cp1252.txt", Buffer.from("The caf\xe9 was \x93closed\x94, he said \x96 it\x92s over.", "latin1"));
const options = { cwd: folder, root: folder, stdin: () => Promise.resolve(Buffer.from("From a pipe.")) };
const texts = async (...names: string[]) => (await readInputs(names, options)).articles.map((article) => article.text);

describe("readInputs", () => {
  it("expands folders and globs in natural order, each file once", async () => {
    const { articles } = await readInputs(["a*.txt", ".", "a2.txt"], options);
    expect(articles.map((article) => article.path)).toEqual([
      "a2.txt",
      "a10.txt",
      "be.txt",
      "bom.txt",
      "cp1252.txt",
      "le-bare.txt",
      "le.txt",
      "sub/b.md",
    ]);
  });

  it("decodes by mark, strictly as UTF-8, else as Windows-1252", async () => {
    expect(await texts("bom.txt", "le.txt", "le-bare.txt", "be.txt", "cp1252.txt")).toEqual([
      "A “curly” line",
      "Élan “x”",
      "The council voted.",
      "Élan",
      "The café was “closed”, he said – it’s over.",
    ]);
  });

  it("names what cannot be read and reads the rest", async () => {
    const { articles, problems } = await readInputs(["missing.txt", "empty.txt", "binary.txt", "a2.txt"], options);
    expect(articles).toHaveLength(1);
    expect(problems.map((problem) => [problem.path, problem.code])).toEqual([
      ["missing.txt", "not-found"],
      ["empty.txt", "empty"],
      ["binary.txt", "binary"],
    ]);
  });

  it("reads standard input under a name", async () => {
    const { articles } = await readInputs(["-"], { ...options, stdinFilename: "draft.md" });
    expect(articles).toEqual([{ text: "From a pipe.", path: "draft.md" }]);
  });

  it("reports globs that match nothing, unless allowed", async () => {
    expect((await readInputs(["x*.txt"], options)).unmatched).toEqual(["x*.txt"]);
    expect((await readInputs(["x*.txt"], { ...options, allowEmpty: true })).unmatched).toEqual([]);
  });
});

describe("saved pages", () => {
  const sentence =
    "The council voted on Monday to close the old bridge over the river until the spring, the mayor&rsquo;s office said in a statement. ";
  const page = `<!doctype html><html><head><title>Bridge | Harbour News</title><meta property="og:title" content="Bridge to close">
    <meta property="article:published_time" content="2024-03-03T08:00:00Z"><meta name="author" content="Jane Doe"></head>
    <body><nav><a href="/">Home</a><a href="/s">Sport</a></nav><article><h1>Bridge to close until spring</h1><p>${sentence.repeat(2)}</p>
    <figure><img src="x.jpg"><figcaption>The bridge in May.</figcaption></figure><h2>What next</h2><p>&ldquo;It was <em>time</em>,&rdquo; she said &amp; left. ${sentence}</p>
    <p>${sentence.repeat(3)}</p></article><footer>© 2024</footer></body></html>`;

  it("become the text of their story, which all offsets refer to", async () => {
    const article = toArticle(await prepareInput({ text: page, path: "page.html" }), "s1");
    expect(article.text).not.toContain("<");
    expect(article.text.slice(article.headline!.start, article.headline!.end)).toBe("Bridge to close until spring");
    expect(article.published).toBe("2024-03-03T08:00:00Z");
    const blocks = article.blocks.map((block) => [block.kind, article.text.slice(block.span.start, block.span.end)]);
    expect(blocks).toContainEqual(["byline", "By Jane Doe"]);
    expect(blocks).toContainEqual(["caption", "The bridge in May."]);
    expect(blocks.find(([, text]) => text!.startsWith("“It was time,” she said & left."))?.[0]).toBe("paragraph");
    expect(article.text).not.toContain("Sport");
  });

  it("leave other text alone", async () => {
    const input = { text: "< 5 people came.", path: "a.txt" };
    expect(await prepareInput(input)).toBe(input);
  });
});
