import publicSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { FORMATS, render, renderStepSummary } from "../../src/report/index.ts";
import type { Report, ReportFinding } from "../../src/model/report.ts";
import { draftReport } from "./fixtures/draft.ts";
import { hostileReport, nothingFound, oneSource } from "./fixtures/edge.ts";
import { extractReport } from "./fixtures/extract.ts";
import { ferryReport } from "./fixtures/ferry.ts";

const reports = {
  compare: ferryReport,
  check: draftReport,
  extract: extractReport,
  one: oneSource,
  nothing: nothingFound,
  hostile: hostileReport,
};
const EXTENSIONS = {
  text: "txt",
  json: "json",
  ndjson: "ndjson",
  csv: "csv",
  markdown: "md",
  html: "html",
  sarif: "sarif",
  junit: "xml",
  github: "txt",
  checkstyle: "xml",
} as const;

describe("snapshots", () => {
  for (const format of FORMATS.filter((one) => one !== "text" && one !== "json" && one !== "html")) {
    for (const name of ["compare", "check"] as const) {
      test(`${name} as ${format}`, async () => {
        await expect(render(reports[name], format)).toMatchFileSnapshot(`snapshots/${name}-${format}.${EXTENSIONS[format]}`);
      });
    }
  }
  test("extract as csv", async () => {
    await expect(render(extractReport, "csv")).toMatchFileSnapshot("snapshots/extract.csv");
  });
});

describe("every format", () => {
  test("ends in a line break or is empty, and is the same every time", () => {
    for (const report of Object.values(reports)) {
      for (const format of FORMATS) {
        const out = render(report, format);
        expect(out).toBe(render(report, format));
        if (out !== "") expect(out.endsWith("\n")).toBe(true);
        expect(out).not.toContain("undefined");
        expect(out).not.toContain("[object Object]");
      }
    }
  });

  test("leaves the sources' words out when asked to", () => {
    for (const report of [draftReport, ferryReport]) {
      for (const format of FORMATS) {
        const out = render(report, format, { redact: true, all: true, verbose: true }).toLowerCase();
        for (const words of [
          "did not reply to questions",
          "phantom call",
          "there was no call and there is no deal",
          "will stop its night ferries",
          "gladly keep sailing",
        ]) {
          const inDraft = report === draftReport && (words.includes("no deal") || words.includes("will stop") || words.includes("gladly"));
          if (!inDraft) expect({ format, has: out.includes(words) ? words : null }).toEqual({ format, has: null });
        }
      }
    }
  });
});

describe("sarif", () => {
  // The schema is of draft 4, whose `id` Ajv does not take; nothing else in it differs from draft 7.
  const schema = Object.fromEntries(Object.entries(publicSchema).filter(([key]) => key !== "id" && key !== "$schema"));
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  for (const [name, report] of Object.entries(reports)) {
    test(`${name} is valid against the public schema`, () => {
      validate(JSON.parse(render(report, "sarif", { docsUrl: "https://news.example/rules/" })));
      expect(validate.errors ?? []).toEqual([]);
    });
  }

  test("has what code scanning asks for", () => {
    const log = JSON.parse(render(draftReport, "sarif")) as Sarif;
    const [run] = log.runs;
    expect(run?.columnKind).toBe("utf16CodeUnits");
    expect(run?.results).not.toHaveLength(0);
    for (const result of run?.results ?? []) {
      const rule = run?.tool.driver.rules[result.ruleIndex];
      expect(rule?.id).toBe(result.ruleId);
      expect(rule?.help.markdown).toContain("#");
      expect(Object.values(result.partialFingerprints)).toHaveLength(1);
      for (const place of [...result.locations, ...(result.relatedLocations ?? [])]) {
        const { startLine, startColumn, endLine, endColumn } = place.physicalLocation.region;
        expect([startLine, startColumn, endLine, endColumn].every((one) => Number.isInteger(one) && one > 0)).toBe(true);
        expect(endLine > startLine || endColumn >= startColumn).toBe(true);
        expect(place.physicalLocation.artifactLocation.uri).not.toMatch(/^[/\\]|\s/u);
      }
    }
    const altered = run?.results.find((one) => one.ruleId === "altered-quotation");
    expect(altered?.level).toBe("error");
    expect(altered?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("drafts/ferry.md");
    expect(altered?.relatedLocations?.[0]?.physicalLocation.artifactLocation.uri).toBe("articles/gazette.txt");
    expect(run?.results.find((one) => one.ruleId === "name-spelling")?.suppressions).toHaveLength(1);
  });

  test("says so when columns are code points", () => {
    expect((JSON.parse(render({ ...draftReport, offsetUnit: "codepoint" }, "sarif")) as Sarif).runs[0]?.columnKind).toBe(
      "unicodeCodePoints",
    );
  });
});

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number };
  };
}
interface Sarif {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly markdown: string } }[] };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly partialFingerprints: object;
      readonly locations: readonly Place[];
      readonly relatedLocations?: readonly Place[];
      readonly suppressions?: readonly object[];
    }[];
  }[];
}

describe("xml", () => {
  for (const [name, report] of Object.entries(reports)) {
    for (const format of ["junit", "checkstyle"] as const) {
      test(`${name} as ${format} is well-formed`, () => {
        expect(XMLValidator.validate(render(report, format))).toBe(true);
      });
    }
  }

  test("junit counts what it holds", () => {
    const parsed = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "",
      isArray: (tag) => ["testsuite", "testcase"].includes(tag),
    }).parse(render(draftReport, "junit")) as {
      testsuites: Record<string, string> & { testsuite: (Record<string, string> & { testcase: Record<string, unknown>[] })[] };
    };
    const [suite] = parsed.testsuites.testsuite;
    expect(suite?.testcase.filter((one) => "failure" in one)).toHaveLength(2);
    expect(suite?.["failures"]).toBe("2");
    expect(suite?.["tests"]).toBe(String(suite?.testcase.length));
    expect(parsed.testsuites["failures"]).toBe("2");
  });

  test("words of an article come back as they were, without controls", () => {
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", htmlEntities: true }).parse(
      render(hostileReport, "checkstyle"),
    ) as { checkstyle: { file: { error?: { message: string } }[] } };
    expect(parsed.checkstyle.file[0]?.error?.message).toContain(`<script>alert(1)</script> & "quoted", 'single'`);
  });
});

describe("github", () => {
  test("escapes what a command would act upon", () => {
    const out = render(hostileReport, "github");
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(out).toMatch(/^::error file=articles\/a%2Cb%3Ac/u);
    expect(out).not.toContain("%0A\n");
    expect(out).toContain("%250A");
    expect(out.slice(2)).not.toMatch(/\n::/u);
  });

  test("stays within ten of a level, worst first, and says how many there are besides", () => {
    const [first] = ferryReport.findings;
    const many = (level: ReportFinding["level"], n: number): ReportFinding[] =>
      Array.from({ length: n }, (_, i) => ({ ...(first as ReportFinding), id: `f-${String(i).padStart(12, "0")}`, level }));
    const report: Report = { ...ferryReport, findings: [...many("info", 3), ...many("warning", 25), ...many("error", 11)] };
    const lines = render(report, "github").trimEnd().split("\n");
    const kinds = lines.map((line) => line.slice(2, line.indexOf(" ")));
    expect(kinds).toEqual([...Array<string>(10).fill("error"), ...Array<string>(10).fill("warning"), ...Array<string>(3).fill("notice")]);
    expect(lines[9]).toContain("2 more");
    expect(lines[19]).toContain("16 more");
  });

  test("says nothing of what is accepted, shared or in one article", () => {
    const out = render(ferryReport, "github");
    expect(out).not.toContain("name-spelling");
    expect(out).not.toContain("single-source");
  });

  test("cuts a summary that GitHub would refuse", () => {
    const [first] = ferryReport.findings;
    const long = { ...(first as ReportFinding), title: "word ".repeat(200) };
    const report: Report = { ...ferryReport, findings: Array.from({ length: 2000 }, () => long) };
    const summary = renderStepSummary(report, { all: true });
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    expect(summary).toContain("cut:");
  });
});

describe("ndjson", () => {
  test("each line stands alone", () => {
    const lines = render(ferryReport, "ndjson")
      .trimEnd()
      .split("\n")
      .map(
        (line) =>
          JSON.parse(line) as {
            sides: { holds: string[]; carries: string[]; evidence: { path: string }[] }[];
            point: { label: string } | null;
          },
      );
    expect(lines).toHaveLength(ferryReport.findings.length);
    expect(lines[0]?.sides[0]?.carries).toEqual(["articles/gazette.txt", "articles/courier.txt", "articles/herald.txt"]);
    expect(lines[0]?.point?.label).toBe("Did the call take place?");
    const quotes = render(extractReport, "ndjson")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { path: string; speakers: string[] });
    expect(quotes[0]).toMatchObject({ path: "articles/gazette.txt", speakers: ["Magnus Hale"] });
  });
});

describe("csv", () => {
  test("no field is a formula", () => {
    const out = render({ ...hostileReport, command: "extract" }, "csv");
    expect(out).toContain(`"'=HYPERLINK(""http://x.example"",""click"")`);
    for (const value of ["+1", "-1", "@SUM(A1)", "\t=1", "＝1", " =1"]) {
      const row =
        render({ ...extractReport, quotes: extractReport.quotes.slice(0, 1).map((one) => ({ ...one, addressee: value })) }, "csv").split(
          "\r\n",
        )[1] ?? "";
      expect(row).toContain(`'${value}`);
    }
  });

  test("every row has as many fields as the header", () => {
    for (const report of [ferryReport, draftReport, extractReport, hostileReport]) {
      const rows = parseCsv(render(report, "csv"));
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });
});

/** RFC 4180, enough for a test. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push((match[1] ?? match[2] ?? "").replace(/""/gu, '"'));
    if (match[3] === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
