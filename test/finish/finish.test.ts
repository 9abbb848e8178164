import { describe, expect, it } from "vitest";
import { accept, parseAccepted, withAccepted } from "../../src/finish/accepted.ts";
import { exitStatus } from "../../src/finish/exit-status.ts";
import { fails } from "../../src/finish/fail-on.ts";
import { finish } from "../../src/finish/index.ts";
import type { Settings } from "../../src/finish/index.ts";
import { mergeChecks } from "../../src/finish/merge.ts";
import { since } from "../../src/finish/since.ts";
import type { Report, ReportFinding } from "../../src/model/index.ts";

export function finding(change: Partial<ReportFinding> = {}): ReportFinding {
  return {
    id: "f-000000000001",
    type: "finding",
    rule: "quantity",
    verdict: "conflict",
    level: "error",
    confidence: 0.97,
    point: "t1",
    title: "How many?",
    message: "12 here, 14 there",
    location: { path: "a.txt", line: 1, column: 1, endLine: 1, endColumn: 3 },
    sides: [],
    diff: null,
    accepted: null,
    ...change,
  };
}
export function report(findings: readonly ReportFinding[], change: Partial<Report> = {}): Report {
  return {
    formatVersion: "1.0",
    offsetUnit: "utf16",
    tool: { name: "compare-sources", version: "0.0.0" },
    command: "compare",
    title: null,
    sources: [],
    speakers: [],
    quotes: [],
    claims: [],
    points: [],
    findings,
    problems: [],
    summary: {
      byVerdict: { agreement: 0, difference: 0, dispute: 0, conflict: 9, "single-source": 0 },
      byLevel: { error: 9, warning: 0, info: 0 },
      sentences: 1,
      notUnderstood: 0,
      leftOut: 0,
      exitStatus: 0,
    },
    ...change,
  };
}
const settings: Settings = { levels: {}, accepted: [], failOn: ["error"], maxWarnings: null, problems: [], outlets: {} };

describe("exit status", () => {
  it.each([
    [{}, 0],
    [{ failing: true }, 1],
    [{ usage: true, failing: true }, 2],
    [{ problems: 1, usage: true, failing: true }, 3],
    [{ fault: true, problems: 1 }, 4],
  ])("of %j is %i", (outcome, status) => {
    expect(exitStatus({ failing: false, usage: false, problems: 0, fault: false, ...outcome })).toBe(status);
  });
});

describe("--fail-on", () => {
  it.each([
    [["error"], true],
    [["warning"], true],
    [["conflict"], true],
    [["quantity"], true],
    [["dispute", "name-spelling"], false],
    [[], false],
  ])("%j fails a sure error: %s", (failOn, expected) => {
    expect(fails(finding(), failOn)).toBe(expected);
  });

  it("takes a level for itself and worse", () => {
    expect(fails(finding({ level: "warning" }), ["error"])).toBe(false);
    expect(fails(finding({ level: "warning" }), ["info"])).toBe(true);
  });

  it("never fails what is accepted or only possible", () => {
    expect(fails(finding({ accepted: { reason: "checked" } }), ["error"])).toBe(false);
    expect(fails(finding({ confidence: 0.5 }), ["conflict"])).toBe(false);
  });
});

describe("finish", () => {
  it("sets levels, leaves out rules that are off, and counts anew", () => {
    const raw = report([
      finding(),
      finding({ id: "f-000000000002", rule: "name-spelling", verdict: "difference", level: "info" }),
      finding({ id: "f-000000000003", confidence: 0.4 }),
    ]);
    const { report: done } = finish(raw, { ...settings, levels: { quantity: "warning", "name-spelling": "off" } });
    expect(done.findings.map(({ id, level }) => [id, level])).toEqual([
      ["f-000000000001", "warning"],
      ["f-000000000003", "info"],
    ]);
    expect(done.summary).toMatchObject({
      byVerdict: { conflict: 2, difference: 0 },
      byLevel: { error: 0, warning: 1, info: 1 },
      exitStatus: 0,
    });
  });

  it("marks accepted findings, which fail nothing, and names unused entries", () => {
    const done = finish(report([finding()]), {
      ...settings,
      accepted: [
        { id: "f-000000000001", reason: "a later count" },
        { id: "f-00000000000f", reason: "gone" },
      ],
    });
    expect(done.report.findings[0]!.accepted).toEqual({ reason: "a later count" });
    expect(done.report.summary.exitStatus).toBe(0);
    expect(done.unusedAccepted.map(({ id }) => id)).toEqual(["f-00000000000f"]);
  });

  it("fails on too many warnings, and above all on unreadable input", () => {
    const raw = report([finding({ level: "warning" }), finding({ id: "f-000000000002", level: "warning" })]);
    expect(finish(raw, { ...settings, maxWarnings: 2 }).report.summary.exitStatus).toBe(0);
    expect(finish(raw, { ...settings, maxWarnings: 1 }).report.summary.exitStatus).toBe(1);
    const problems = [{ path: "b.txt", code: "empty", message: "b.txt is empty." }];
    const done = finish(raw, { ...settings, maxWarnings: 1, problems });
    expect(done.report.problems).toEqual(problems);
    expect(done.report.summary.exitStatus).toBe(3);
  });
});

describe("accepted findings", () => {
  it("need a reason", () => {
    expect(parseAccepted({ accepted: [{ id: "f-1", reason: " " }] })).toHaveProperty("error", expect.stringContaining("f-1"));
    expect(parseAccepted([])).toHaveProperty("error");
    expect(parseAccepted({ accepted: [{ id: "f-1", reason: "checked" }] })).toHaveLength(1);
  });

  it("are added in order, and replaced", () => {
    const list = accept([{ id: "f-b", reason: "old" }], [finding({ id: "f-b" }), finding({ id: "f-a" })], "new");
    expect(list.map(({ id, reason, rule }) => [id, reason, rule])).toEqual([
      ["f-a", "new", "quantity"],
      ["f-b", "new", "quantity"],
    ]);
    expect(withAccepted(report([finding({ id: "f-a" })]), [...list, { id: "f-c", reason: "no path" }]).unused.map(({ id }) => id)).toEqual([
      "f-c",
    ]);
  });
});

describe("since", () => {
  it("tells new findings from gone ones by their ids", () => {
    const change = since(
      report([finding({ id: "f-1" }), finding({ id: "f-2" })]),
      report([finding({ id: "f-2" }), finding({ id: "f-3" })]),
    );
    expect(change.new).toEqual(["f-1"]);
    expect(change.gone.map(({ id }) => id)).toEqual(["f-3"]);
  });
});

describe("mergeChecks", () => {
  const one = (path: string): Report => {
    const span = { start: 0, end: 1, line: 1, column: 1, text: "x" };
    const source = (id: string, own: string) => ({
      id,
      path: own,
      headline: null,
      byline: null,
      dateline: null,
      published: null,
      language: "en",
      words: 1,
      sha256: "0",
      origins: [id],
      leftOut: [],
      notUnderstood: [],
    });
    return report(
      [
        finding({
          point: "t1",
          sides: [
            {
              position: "value",
              value: "12",
              holds: ["s0"],
              carries: ["s1"],
              speakers: [{ id: "p1", name: "A" }],
              origins: 1,
              evidence: [{ source: "s1", path, claim: "c1", quote: null, span }],
            },
          ],
        }),
      ],
      {
        command: "check",
        sources: [source("s0", `${path}-draft`), source("s1", path)],
        drafts: ["s0"],
        speakers: [{ id: "p1", name: "A", type: "person", aliases: [], roles: [], speaksFor: [] }],
        verdicts: [
          {
            id: "v1",
            draft: "s0",
            claim: "c1",
            quote: null,
            span,
            lead: true,
            draftCommitment: "asserts",
            verdict: "supported",
            level: "info",
            finding: "f-000000000001",
            stances: [],
          },
        ],
      },
    );
  };

  it("numbers rows anew and keeps references together", () => {
    const merged = mergeChecks([one("a"), one("b")]);
    expect(merged.drafts).toEqual(["d1", "d2"]);
    expect(merged.sources.map(({ id, origins }) => [id, origins])).toEqual([
      ["d1", ["d1"]],
      ["s1", ["s1"]],
      ["d2", ["d2"]],
      ["s2", ["s2"]],
    ]);
    expect(merged.findings[1]!.sides[0]).toMatchObject({
      holds: ["d2"],
      carries: ["s2"],
      speakers: [{ id: "p2" }],
      evidence: [{ source: "s2" }],
    });
    expect(merged.verdicts!.map(({ id, draft, finding: own }) => [id, draft, own])).toEqual([
      ["v1", "d1", "f-000000000001"],
      ["v2", "d2", "f-000000000001"],
    ]);
  });
});
