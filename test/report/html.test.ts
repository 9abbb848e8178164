import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/report/html.ts";
import { draftReport, ferryDraft } from "./fixtures/draft.ts";
import { hostileReport, nothingFound } from "./fixtures/edge.ts";
import { extractReport } from "./fixtures/extract.ts";
import { ferry, ferryReport } from "./fixtures/ferry.ts";

const reports = { ferryReport, draftReport, extractReport, hostileReport, nothingFound };

describe("html", () => {
  test("stands alone: no script, no network", () => {
    for (const report of Object.values(reports)) {
      const page = renderHtml(report);
      const { document } = parseHTML(page);
      expect(document.querySelectorAll("script, link, img, iframe, object, embed, form")).toHaveLength(0);
      expect(
        [...document.querySelectorAll("*")]
          .flatMap((node) => [...node.attributes])
          .filter(
            (one) =>
              one.name.startsWith("on") || one.name === "style" || (["href", "src"].includes(one.name) && !one.value.startsWith("#")),
          ),
      ).toEqual([]);
      expect(page).not.toMatch(/url\(|@import/u);
    }
  });

  test("words of an article are never markup", () => {
    const { document } = parseHTML(renderHtml(hostileReport));
    expect(document.querySelector("h1")?.textContent).toContain("<script>alert(1)</script>");
  });

  test("ids are unique and links lead somewhere", () => {
    for (const report of Object.values(reports)) {
      const { document } = parseHTML(renderHtml(report));
      const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of document.querySelectorAll("a[href^='#']")) expect(ids).toContain(link.getAttribute("href")?.slice(1));
      for (const node of document.querySelectorAll("[aria-labelledby]")) expect(ids).toContain(node.getAttribute("aria-labelledby"));
    }
  });

  test("evidence stands in its paragraph where the texts are known", () => {
    const { document } = parseHTML(renderHtml(ferryReport, { texts: ferry.texts }));
    const quote = [...document.querySelectorAll("blockquote")].find(
      (node) => node.querySelector("mark")?.textContent === "the two spoke on Saturday",
    );
    expect(quote?.textContent).toContain("The line’s boss, Magnus Hale, insists the two spoke on Saturday.");
    expect(renderHtml(ferryReport, { texts: ferry.texts, redact: true })).not.toContain("The line’s boss");
  });

  test("the matrix has a row a point and a column an article", () => {
    const { document } = parseHTML(renderHtml(ferryReport));
    const rows = [...document.querySelectorAll(".matrix tr")].map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => cell.querySelector(".badge")?.textContent ?? cell.textContent),
    );
    expect(rows[1]?.slice(1)).toEqual(["passes on both", "passes on both", "leans NO"]);
    expect(rows[2]?.slice(1)).toEqual(["not mentioned", "says: 1987", "says: 1988"]);
  });

  test("a draft keeps its order, and what it says of each sentence is there in words", () => {
    const { document } = parseHTML(renderHtml(draftReport, { texts: ferryDraft.texts }));
    const rows = [...document.querySelectorAll(".draft > li")].map((row) => row.querySelector(".badge")?.textContent);
    expect(rows).toEqual(["found", "found", "disputed", "differs", "found", "differs", "partly found", "nothing found"]);
  });
});
