import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ensureBuilt } from "../support/built.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const has = (command: string) => spawnSync(command, ["--version"]).status === 0;
const blocks = (page: string, language: string) =>
  [...readFileSync(join(repository, "docs", page), "utf8").matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gmu"))].map(
    (found) => found[1]!,
  );

/** A folder with articles, sources and drafts, and the built program on the path. */
let folder = "";
let env: NodeJS.ProcessEnv = {};
const shell = (script: string, more: NodeJS.ProcessEnv = {}) =>
  spawnSync("bash", ["-c", script], { cwd: folder, env: { ...env, ...more }, encoding: "utf8" });

beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), "docs-"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(
    join(folder, "bin/compare-sources"),
    `#!/bin/sh\nexec "${process.execPath}" "${join(repository, "bin/compare-sources.js")}" "$@"\n`,
  );
  chmodSync(join(folder, "bin/compare-sources"), 0o755);
  env = { ...process.env, PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"] ?? ""}` };
  const onlyText = { recursive: true, filter: (path: string) => !path.endsWith(".json") };
  cpSync(join(repository, "fixtures/disputed-call"), join(folder, "articles"), onlyText);
  cpSync(join(repository, "fixtures/warehouse-fire"), join(folder, "sources"), onlyText);
  cpSync(join(repository, "fixtures/drafts/warehouse-fire.txt"), join(folder, "drafts/fire.txt"));
}, 120_000);

describe("docs/ci.md", () => {
  it("has a shell example that runs as it stands", () => {
    const [script] = blocks("ci.md", "sh");
    const ran = shell(script!);
    expect(ran.stdout).toContain("findings to look at");
    expect(ran.status).toBe(1);
    expect(readFileSync(join(folder, "report.md"), "utf8")).toContain("two hours");
    expect(shell(script!.replace('"drafts/*.txt"', '"nothing/*.txt"')).status).toBe(2);
  });

  it("shows a configuration that is valid", () => {
    const [config] = blocks("ci.md", "json");
    writeFileSync(join(folder, "shown.json"), config!);
    expect(shell("compare-sources check drafts/fire.txt --config shown.json --print-config").status).toBe(0);
  });
});

describe("action.yml", () => {
  const action = parse(readFileSync(join(repository, "action.yml"), "utf8")) as {
    runs: { steps: { name?: string; run?: string; env?: Record<string, string> }[] };
  };
  const step = action.runs.steps.find(({ name }) => name === "Check")!;

  it("passes its inputs by environment only, and checks the drafts", () => {
    expect(step.run).not.toContain("${{");
    const ran = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run!], {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...env,
        GITHUB_ACTION_PATH: repository,
        DRAFTS: "drafts/*.txt\n",
        AGAINST: "sources/\n",
        FAIL_ON: "",
        SARIF: "drafts.sarif",
        REDACT: "true",
        ARGUMENTS: "",
        GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
      },
    });
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toContain("::error file=drafts/fire.txt,line=5");
    expect(ran.status).toBe(1);
    expect(readFileSync(join(folder, "drafts.sarif"), "utf8")).not.toContain("ten minutes");
  });
});

describe("docs/scripting.md", () => {
  beforeAll(() => {
    shell("compare-sources articles/*.txt --format json > report.json; compare-sources articles/*.txt --format ndjson > report.ndjson");
  });

  const lines = blocks("scripting.md", "sh");
  it("has six jq lines or more", () => {
    expect(lines.filter((line) => line.startsWith("jq ")).length).toBeGreaterThanOrEqual(6);
  });

  it.skipIf(!has("jq")).each(lines)("runs %s", (line) => {
    const ran = shell(line);
    expect(ran.stderr).toBe("");
    expect(ran.status).toBe(0);
    if (!line.includes("origins == 1")) expect(ran.stdout.trim()).not.toBe("");
  });

  it.skipIf(!has("python3"))("has a Python program that finds every quotation again", () => {
    shell("compare-sources articles/*.txt --format json --offsets codepoint > report.json");
    writeFileSync(join(folder, "quotes.py"), blocks("scripting.md", "python")[0]!);
    const ran = shell("python3 quotes.py");
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toContain("Marchetti");
  });

  it("ends quietly when the reader closes the pipe", () => {
    const ran = shell("compare-sources articles/*.txt --format json | head -1; echo ${PIPESTATUS[1]}");
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toBe("{\n0\n");
  });

  it("takes reports of extract for their articles", () => {
    const ran = shell(
      'first=$(ls articles/*.txt | head -1); compare-sources extract "$first" --format json > a.json && compare-sources a.json articles/*.txt --format json',
    );
    expect(ran.stderr).toBe("");
    expect(ran.status).toBe(0);
  });
});

describe("start-up", () => {
  it("does not load the whole program to print its version", () => {
    const loaded = shell(
      `node --input-type=module -e 'process.argv = ["node", "x", "--version"]; await import("${join(repository, "bin/compare-sources.js")}"); const { createRequire } = await import("node:module"); console.log(process.memoryUsage().arrayBuffers < 4e6)'`,
    );
    expect(loaded.stdout).toContain("true");
  });
});
