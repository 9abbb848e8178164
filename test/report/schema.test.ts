import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { renderJson } from "../../src/report/json.ts";
import { redact } from "../../src/report/redact.ts";
import { draftReport } from "./fixtures/draft.ts";
import { hostileReport, nothingFound, oneSource } from "./fixtures/edge.ts";
import { extractReport } from "./fixtures/extract.ts";
import { ferryReport } from "./fixtures/ferry.ts";

const schema: unknown = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));

/** The schema allows fields that later versions add; ours must all be in it. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return "properties" in node && !("additionalProperties" in node) ? { ...entries, additionalProperties: false } : entries;
}

const validate = new Ajv2020.default({ strict: true, allErrors: true, allowUnionTypes: true }).compile(closed(schema) as object);
const reports = { ferryReport, draftReport, extractReport, oneSource, nothingFound, hostileReport };

describe("report.schema.json", () => {
  for (const [name, report] of Object.entries(reports)) {
    test(`${name} is valid and has no field that the schema lacks`, () => {
      validate(JSON.parse(renderJson(report)));
      expect(validate.errors ?? []).toEqual([]);
      validate(JSON.parse(renderJson(redact(report))));
      expect(validate.errors ?? []).toEqual([]);
    });
  }

  test("refuses what is no report", () => {
    expect(validate({ ...ferryReport, formatVersion: "2.0" })).toBe(false);
    expect(validate(Object.fromEntries(Object.entries(ferryReport).filter(([key]) => key !== "findings")))).toBe(false);
  });
});
