import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { Report } from "../../src/model/index.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(
  line: string | readonly string[],
  more: { stdin?: string; env?: Record<string, string>; tty?: boolean } = {},
): Promise<Ran> {
  let [stdout, stderr] = ["", ""];
  const status = await main(typeof line === "string" ? line.split(" ") : line, {
    stdin: () => Promise.resolve(Buffer.from(more.stdin ?? "")),
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    env: more.env ?? {},
    cwd: folder,
    isTTY: { stdout: more.tty === true, stderr: false },
    columns: undefined,
  });
  return { status, stdout, stderr };
}
const put = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const json = (ran: Ran) => JSON.parse(ran.stdout) as Report;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
  const txt = { recursive: true, filter: (path: string) => !path.endsWith(".json") };
  cpSync(join(repository, "fixtures/warehouse-fire"), join(folder, "sources/fire"), txt);
  cpSync(join(repository, "fixtures/drafts/warehouse-fire.txt"), join(folder, "drafts/fire.txt"));
  cpSync(join(repository, "fixtures/drafts/warehouse-fire-mended.txt"), join(folder, "drafts/mended.txt"));
});

describe("wrong usage", () => {
  it.each([
    ["--formt json sources", "Did you mean --format?"],
    ["chek drafts/fire.txt", 'Did you mean "check"?'],
    ["sources --format jsn", 'Did you mean "json"?'],
    ["sources --output sarif", "Write FORMAT=FILE"],
    ["sources --fail-on errors", 'Did you mean "error"?'],
    ["sources --max-warnings few", "whole number"],
    ["sources --published a.txt=May", "ISO date"],
    ["sources --published coast.txt=2024-03-03", "no article has this path"],
    ["check drafts/fire.txt", "--against"],
    ["check drafts/fire.txt --against drafts/fire.txt", "besides itself"],
    ["check drafts/fire.txt --against sources/*.md", 'No articles in "sources/*.md"'],
    ["check drafts/fire.txt --against sources --update-accepted", "needs --reason"],
    ["sources --since none.json", "does not exist"],
    ["sources --config none.json", "no such file"],
    ["explain quantty", 'Did you mean "quantity"?'],
    ["explain f-000000000000", "--report"],
    ["accept f-000000000000", "--reason"],
    ["accept nonsense --reason x", "no id of a finding"],
    ["--format json", "compare needs an article"],
    ["check --against sources", "check needs a draft"],
  ])("%s: says what to do", async (line, hint) => {
    const { status, stdout, stderr } = await run(line);
    expect(stderr).toContain(hint);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("without arguments prints the help", async () => {
    const { status, stderr } = await run([]);
    expect(status).toBe(2);
    expect(stderr).toContain("compare-sources articles/*.txt");
  });

  it("--help and --version are in order", async () => {
    expect(await run("--version")).toMatchObject({ status: 0, stderr: "" });
    expect((await run("check --help")).stdout).toContain("--against");
  });
});

describe("inputs that cannot be read", () => {
  it("are named with what to do, and the rest is compared", async () => {
    put("odd/a.txt", readFileSync(join(folder, "sources/fire/coast-tribune.txt")));
    put("odd/b.txt", readFileSync(join(folder, "sources/fire/metro-daily.txt")));
    put("odd/binary.txt", Uint8Array.from([0, 1, 2, 0, 5, 200, 0, 1]));
    put("odd/empty.txt", "\n");
    put("odd/menu.txt", "Share\n\nAdvertisement\n");
    put(
      "odd/german.txt",
      "Feuer in Lagerhaus\n\nBei einem Brand in einem Lagerhaus sind am Dienstag drei Menschen ums Leben gekommen, wie die Feuerwehr mitteilte.\n",
    );
    const ran = await run("odd odd/missing.txt --format json");
    expect(ran.status).toBe(3);
    const report = json(ran);
    expect(report.sources.map(({ path }) => path)).toEqual(["odd/a.txt", "odd/b.txt"]);
    expect(report.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "odd/binary.txt binary",
      "odd/empty.txt empty",
      "odd/german.txt not-english",
      "odd/menu.txt empty",
      "odd/missing.txt not-found",
    ]);
    expect(report.summary.exitStatus).toBe(3);
    for (const name of ["binary", "empty", "german", "missing"]) expect(ran.stderr).toContain(`odd/${name}.txt`);
  });

  it("leave nothing to show where there is no other", async () => {
    expect(await run("odd/missing.txt")).toMatchObject({ status: 3, stdout: "" });
    expect(json(await run("odd/missing.txt --format json")).problems).toHaveLength(1);
    expect((await run("check drafts/fire.txt --against odd/missing.txt")).status).toBe(3);
  });
});

describe("places that are not there", () => {
  it("a folder that a report needs is made, and said so", async () => {
    const ran = await run("sources --output json=made/for/it/report.json --output csv=made/for/it/report.csv");
    expect(ran).toMatchObject({ status: 0, stderr: "compare-sources: made the folder made/for/it for the report.\n" });
    expect(existsSync(join(folder, "made/for/it/report.json"))).toBe(true);
    expect((await run("sources --output json=made/for/it/report.json")).stderr).toBe("");
  });

  it("an empty pattern that is allowed leaves a note, no blank report", async () => {
    expect(await run("none/*.md --allow-empty")).toEqual({
      status: 0,
      stdout: "",
      stderr: "compare-sources: No articles were found; nothing to compare.\n",
    });
    expect(json(await run("none/*.md --allow-empty --format json")).sources).toEqual([]);
  });

  it("--print-config needs no article", async () => {
    expect(JSON.parse((await run("--print-config")).stdout)).toEqual({ file: null, failOn: [] });
  });
});

describe("compare", () => {
  it("is the default command, never fails by itself, and is the same every time", async () => {
    const ran = await run("sources --format json");
    expect(ran.status).toBe(0);
    expect(ran.stderr).toBe("");
    expect(json(ran)).toMatchObject({ command: "compare", offsetUnit: "utf16", summary: { exitStatus: 0 } });
    expect((await run(["compare", "sources/*/*.txt", "--format", "json"])).stdout).toBe(ran.stdout);
    expect((await run("sources --fail-on info --format json")).status).toBe(1);
  });

  it("takes dates of publication, a root, standard input and reports of extract", async () => {
    const text = readFileSync(join(folder, "sources/fire/metro-daily.txt"), "utf8");
    const ran = await run(
      "sources/fire/coast-tribune.txt - --stdin-filename sources/fire/piped.txt --root sources --published piped.txt=2024-04-01 --format json",
      { stdin: text },
    );
    expect(json(ran).sources.map(({ path, published }) => [path, published])).toEqual([
      ["fire/coast-tribune.txt", expect.stringMatching(/^2024-03/u)],
      ["sources/fire/piped.txt", "2024-04-01"],
    ]);
    put("extracted.json", (await run("extract sources/fire/metro-daily.txt --format json")).stdout);
    expect(json(await run("extracted.json sources/fire/coast-tribune.txt --format json")).sources.map(({ path }) => path)).toEqual([
      "sources/fire/metro-daily.txt",
      "sources/fire/coast-tribune.txt",
    ]);
  });

  it("colours only terminals, unless told", async () => {
    const escape = "\u001B[";
    expect((await run("sources")).stdout).not.toContain(escape);
    expect((await run("sources", { tty: true })).stdout).toContain(escape);
    expect((await run("sources", { tty: true, env: { NO_COLOR: "1" } })).stdout).not.toContain(escape);
    expect((await run("sources", { env: { FORCE_COLOR: "1" } })).stdout).toContain(escape);
    expect((await run("sources --color")).stdout).toContain(escape);
    expect((await run("sources --no-color", { tty: true })).stdout).not.toContain(escape);
  });

  it("writes other formats to files besides", async () => {
    const ran = await run("sources --output json=out/report.json --output markdown=out/report.md --output sarif=out/report.sarif");
    expect(ran.status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "out/report.json"), "utf8"))).toHaveProperty("formatVersion", "1.0");
    expect(JSON.parse(readFileSync(join(folder, "out/report.sarif"), "utf8"))).toHaveProperty("version", "2.1.0");
    expect(existsSync(join(folder, "out/report.md"))).toBe(true);
    const finding = (JSON.parse(readFileSync(join(folder, "out/report.json"), "utf8")) as Report).findings[0]!;
    expect((await run(["explain", finding.id, "--report", "out/report.json"])).stdout).toContain(finding.rule);
  });

  it("adds the summary of a GitHub job", async () => {
    const summary = join(folder, "summary.md");
    await run("sources --format github", { env: { GITHUB_STEP_SUMMARY: summary } });
    expect(readFileSync(summary, "utf8")).not.toBe("");
  });
});

describe("check", () => {
  it("is red for the planted errors and green for the mended draft", async () => {
    const red = await run("check drafts/fire.txt --against sources --format json");
    expect(red.status).toBe(1);
    const rules = json(red)
      .findings.filter(({ level }) => level === "error")
      .map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["altered-quotation", "unknown-quotation", "quotation-speaker"]));
    // nothing that an error is about passes for found, and the quotation that differs is shown from draft to source
    for (const { id, level } of json(red).findings) {
      const verdict = json(red).verdicts!.find(({ finding }) => finding === id);
      if (level === "error")
        expect(verdict).toMatchObject({ level: "error", verdict: expect.stringMatching(/^(?:contradicted|unsupported)$/u) });
    }
    expect(json(red).findings.find(({ rule }) => rule === "altered-quotation")!.diff).toContainEqual({ op: "delete", text: "two hours" });
    expect((await run("check drafts/mended.txt --against sources")).status).toBe(0);
  });

  it("leaves a draft out of its own sources, with a note", async () => {
    const ran = await run("check drafts/fire.txt --against sources --against drafts/fire.txt --format json");
    expect(ran.stderr).toContain("not its own source");
    expect(json(ran).sources.map(({ path }) => path)).toEqual([
      "drafts/fire.txt",
      "sources/fire/coast-tribune.txt",
      "sources/fire/harbour-gazette.txt",
      "sources/fire/metro-daily.txt",
    ]);
  });

  it("keeps accepted findings with their reason until they are gone", async () => {
    put("compare-sources.json", JSON.stringify({ sources: "sources/", accepted: "accepted.json" }));
    const before = await run("check drafts/fire.txt --format json --output json=before.json");
    const failing = json(before).findings.filter(({ level }) => level === "error");
    for (const { id } of failing)
      expect((await run(["accept", id, "--reason", "checked by phone", "--report", "before.json"])).status).toBe(0);
    const after = await run("check drafts/fire.txt --format json");
    expect(after.status).toBe(0);
    expect(json(after).findings.find(({ id }) => id === failing[0]!.id)!.accepted).toEqual({ reason: "checked by phone" });
    expect((await run("check drafts/mended.txt")).stderr).not.toContain("no longer found");
    put("drafts/fire.txt", readFileSync(join(folder, "drafts/mended.txt")));
    const mended = await run("check drafts/fire.txt --since before.json");
    expect(mended.stderr).toContain("no longer found");
    expect(mended.stderr).toMatch(/\d+ new, \d+ gone/u);
    await run("check drafts/fire.txt --prune-accepted");
    expect(JSON.parse(readFileSync(join(folder, "accepted.json"), "utf8"))).toEqual({ accepted: [] });
    cpSync(join(repository, "fixtures/drafts/warehouse-fire.txt"), join(folder, "drafts/fire.txt"));
    await run("check drafts/fire.txt --update-accepted --reason later");
    expect((await run("check drafts/fire.txt --quiet")).status).toBe(0);
    put("accepted.json", '{"accepted": [{"id": "f-000000000000"}]}');
    expect((await run("check drafts/fire.txt")).stderr).toContain("has no reason");
  });

  it("gives every draft the sources that the configuration names", async () => {
    cpSync(join(repository, "fixtures/council-vote/orla-today.txt"), join(folder, "sources/vote/orla-today.txt"));
    cpSync(join(repository, "fixtures/council-vote/river-echo.txt"), join(folder, "drafts/vote.txt"));
    put(
      "compare-sources.json",
      JSON.stringify({
        sources: { "drafts/{name}.txt": "sources/{name}/" },
        outlets: { "sources/vote/": "Orla Today" },
        rules: { "unknown-quotation": "off" },
      }),
    );
    const ran = await run("check drafts/fire.txt drafts/vote.txt --format json");
    const report = json(ran);
    expect(report.drafts).toEqual(["d1", "d2"]);
    expect(report.sources.map(({ id, path }) => [id, path])).toContainEqual(["s4", "sources/vote/orla-today.txt"]);
    expect(report.sources.find(({ id }) => id === "s4")!.outlet).toBe("Orla Today");
    expect(report.findings.map(({ rule }) => rule)).not.toContain("unknown-quotation");
    expect((await run("check sources/fire/metro-daily.txt")).stderr).toContain("No pattern");
  });

  it("takes names that the configuration gives as one, and marks the record", async () => {
    put("alias/a.txt", 'Vote in Northmoor\n\nThe council closed the pool on Monday. "We ran out of money," Mayor Dmitri Orlov said.\n');
    put("alias/b.txt", 'Vote in Northmoor\n\nThe pool was closed on Monday. "We ran out of money," Mayor Dmitry Orlow told reporters.\n');
    const config = { speakers: { "Dmitri Orlov": ["Dmitry Orlow"] }, primary: ["alias/a.txt"] };
    put("alias.json", JSON.stringify(config));
    const plain = json(await run("alias --format json"));
    expect(plain.findings.map(({ rule }) => rule)).toContain("name-spelling");
    const told = json(await run("alias --format json --config alias.json"));
    expect(told.findings.map(({ rule }) => rule)).not.toContain("name-spelling");
    expect(told.speakers.filter(({ type }) => type === "person")).toMatchObject([
      { name: "Dmitri Orlov", aliases: expect.arrayContaining(["Dmitry Orlow"]) },
    ]);
    expect(told.sources.map(({ primary }) => primary)).toEqual([true, undefined]);
    expect((await run("alias --config alias.json")).stdout).toContain("A=a.txt (record)");
  });

  it("shows the configuration, and refuses a misspelt one", async () => {
    put("compare-sources.json", JSON.stringify({ sources: "sources/", failOn: ["warning"] }));
    expect(JSON.parse((await run("check drafts/fire.txt --print-config")).stdout)).toMatchObject({
      file: "compare-sources.json",
      failOn: ["warning"],
    });
    put("compare-sources.json", JSON.stringify({ faliOn: "error" }));
    const ran = await run("check drafts/fire.txt --against sources");
    expect(ran).toMatchObject({ status: 2, stdout: "" });
    expect(ran.stderr).toContain('Did you mean "failOn"?');
    expect((await run("check drafts/mended.txt --against sources --no-config")).status).toBe(0);
    put("compare-sources.json", "{}");
  });
});

describe("extract", () => {
  const TEXT = "Mayor Eva Lund said the bridge would close.\n\n“We are ready,” the foreman told the Herald on Monday.\n";

  it("prints who said what, in words", async () => {
    put("bridge.txt", TEXT);
    const { status, stdout } = await run("extract bridge.txt");
    expect(status).toBe(0);
    for (const words of ["Lund", "the bridge would close", "We are ready", "foreman"]) expect(stdout).toContain(words);
  });

  it("gives a spreadsheet a row for each quotation under the names of its columns", async () => {
    put("bridge.txt", TEXT);
    const [head = "", ...rows] = (await run("extract bridge.txt --format csv")).stdout.trim().split(/\r?\n/u);
    const columns = head.split(",");
    for (const name of ["article", "speaker", "role", "quotation", "cue", "addressee", "medium", "occasion", "via"])
      expect(columns).toContain(name);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.split(",")[columns.indexOf("speaker")]).toContain("Lund");
    expect(rows[1]).toContain("the Herald");
  });

  it("writes one JSON object, or one a line, with the same quotations", async () => {
    put("bridge.txt", TEXT);
    const whole = json(await run("extract bridge.txt --format json")).quotes.map(({ text }) => text);
    const lines = (await run("extract bridge.txt --format ndjson")).stdout.trim().split("\n");
    const quotes = lines.map((line) => JSON.parse(line) as { type: string; text: string }).filter(({ type }) => type === "quote");
    expect(whole).toEqual(["the bridge would close", "“We are ready,”"]);
    expect(quotes.map(({ text }) => text)).toEqual(whole);
  });

  it("counts offsets in code points where asked", async () => {
    put("astral.txt", 'Bridge 🌉 closes\n\n"We are 😀 glad," said Jane Doe, the mayor of the town, on Monday.\n');
    const report = json(await run("extract astral.txt --format json --offsets codepoint"));
    const points = [...readFileSync(join(folder, "astral.txt"), "utf8")];
    expect(report.offsetUnit).toBe("codepoint");
    expect(report.quotes.length).toBeGreaterThan(0);
    for (const { start, end, text } of report.quotes.flatMap(({ content }) => content))
      expect(points.slice(start, end).join("")).toBe(text);
  });
});

describe("one article only", () => {
  it.each([
    ["one.txt", "Only one article was named"],
    ["one.txt ./one.txt", "All that was named is one article, one.txt"],
    ["one.txt gone.txt", "Only one article could be read"],
  ])("is said, and why: %s", async (line, why) => {
    put("one.txt", "Harbor road shut\n\nThe harbor road in Orla was shut on Tuesday by a fire, the mayor Ana Ruiz said.\n");
    expect((await run(line)).stderr).toContain(`${why}: it is compared with nothing but itself.`);
  });
});
