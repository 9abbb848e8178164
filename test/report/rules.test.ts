import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkLevel, compareLevel } from "../../src/assemble/levels.ts";
import type { Finding, FindingVerdict } from "../../src/model/index.ts";
import { RULES } from "../../src/model/rule.ts";
import { RULE_INFO } from "../../src/report/rules.ts";

const VERDICTS: readonly FindingVerdict[] = ["conflict", "dispute", "difference", "agreement", "single-source", "unsupported"];
/** Verdicts that no finding of `check` about somebody's words has. */
const NEVER = new Set<FindingVerdict>(["agreement", "single-source"]);

describe("rules", () => {
  for (const rule of RULES) {
    test(`${rule} has a page: cases both ways, its level, what would change it`, () => {
      const page = new URL(`../../${RULE_INFO[rule].helpUri}`, import.meta.url);
      expect(existsSync(page)).toBe(true);
      const text = readFileSync(page, "utf8");
      expect(text).toMatch(/^# /u);
      expect(text).toContain(`\`${rule}\``);
      expect(text.match(/^## .*/gmu)).toEqual([
        "## What is compared",
        "## Reported",
        "## Not reported",
        "## Level",
        "## What would change it",
      ]);
    });
  }

  test("the levels that are documented are those that findings have", () => {
    for (const rule of RULES) {
      for (const verdict of VERDICTS) {
        const finding = { rule, verdict, confidence: 1 } as Finding;
        expect([rule, verdict, compareLevel(finding)]).toEqual([rule, verdict, RULE_INFO[rule].levels[verdict]]);
        if (!NEVER.has(verdict))
          expect([rule, verdict, checkLevel(finding)]).toEqual([rule, verdict, RULE_INFO[rule].draftLevels[verdict]]);
      }
    }
  });
});
