import { describe, expect, test } from "vitest";
import { RULES } from "../../src/model/rule.ts";
import { explainFinding, explainRule, listRules } from "../../src/report/explain.ts";
import { RULE_INFO } from "../../src/report/rules.ts";
import { draftReport } from "./fixtures/draft.ts";
import { ferryReport } from "./fixtures/ferry.ts";

describe("explain", () => {
  test("a finding: both sides, why, and what would change it", async () => {
    await expect(explainFinding(ferryReport, "f-aa10c0ffee01", { width: 90 })).toMatchFileSnapshot("snapshots/explain-dispute.txt");
    await expect(explainFinding(draftReport, "f-bb20c0ffee01", { width: 90 })).toMatchFileSnapshot("snapshots/explain-altered.txt");
    expect(explainFinding(ferryReport, "f-000000000000")).toBeNull();
  });

  test("a rule", async () => {
    await expect(explainRule("altered-quotation", { width: 90 })).toMatchFileSnapshot("snapshots/explain-rule.txt");
    for (const rule of RULES) expect(explainRule(rule)).toContain(RULE_INFO[rule].title);
    expect(listRules().trimEnd().split("\n")).toHaveLength(RULES.length);
  });

  test("every rule says what it compares and what would change it, in whole sentences", () => {
    for (const info of Object.values(RULE_INFO)) {
      expect(info.summary).toMatch(/\.$/u);
      expect(info.compares).toMatch(/\.$/u);
      expect(info.change).toMatch(/\.$/u);
      expect(info.title).not.toMatch(/\.$/u);
    }
  });
});
