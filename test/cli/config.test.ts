import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { loadConfig, validateConfig } from "../../src/cli/config.ts";
import { nearest } from "../../src/cli/nearest.ts";
import { matchesPath, translate } from "../../src/cli/patterns.ts";
import { FAIL_ON } from "../../src/finish/fail-on.ts";
import { RULES } from "../../src/model/index.ts";
import { FORMATS } from "../../src/report/options.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/config.schema.json", import.meta.url), "utf8"));
const good = {
  $schema: "./node_modules/compare-sources/schema/config.schema.json",
  sources: { "drafts/{name}.txt": ["sources/{name}/", "shared/*.txt"] },
  primary: ["sources/*/transcript.txt"],
  ignore: ["Our newsletter", "/^Note:/i"],
  outlets: { "sources/times*": "The Times" },
  speakers: { "Dmitri Orlov": ["Dmitry Orlov"] },
  rules: { quantity: "warning", "one-origin": "off" },
  failOn: ["error", "quantity"],
  maxWarnings: 3,
  format: "markdown",
  published: { "a.txt": "2024-03-03" },
  accepted: "accepted.json",
};
const bad: readonly (readonly [object, string])[] = [
  [{ faliOn: "error" }, 'Did you mean "failOn"?'],
  [{ rules: { quantty: "error" } }, 'Did you mean "quantity"?'],
  [{ rules: { quantity: "fatal" } }, "quantity"],
  [{ failOn: ["errors"] }, 'Did you mean "error"?'],
  [{ maxWarnings: -1 }, "maxWarnings"],
  [{ format: "jsn" }, 'Did you mean "json"?'],
  [{ published: { "a.txt": "3 March" } }, "published"],
  [{ speakers: { A: "B" } }, "speakers"],
];

describe("configuration", () => {
  const validate = new Ajv2020().compile(schema);

  it("is valid by its schema and by the program", () => {
    expect(validateConfig(good)).toEqual([]);
    expect(validate(good)).toBe(true);
  });

  it.each(bad)("refuses %j by both, and names what was meant", (config, hint) => {
    expect(validateConfig(config).join("\n")).toContain(hint);
    expect(validate(config)).toBe(false);
  });

  it("lists the same rules, levels and formats in the schema", () => {
    expect(schema.properties.rules.propertyNames.enum).toEqual([...RULES]);
    expect(schema.properties.failOn.anyOf[1].items.enum).toEqual([...FAIL_ON]);
    expect(schema.properties.format.enum).toEqual([...FORMATS]);
  });

  it("is found upward, with comments, and in package.json", async () => {
    const root = mkdtempSync(join(tmpdir(), "config-"));
    mkdirSync(join(root, "a/b"), { recursive: true });
    writeFileSync(join(root, "package.json"), JSON.stringify({ "compare-sources": { maxWarnings: 1 } }));
    expect((await loadConfig(join(root, "a/b"), root, undefined)).config).toEqual({ maxWarnings: 1 });
    writeFileSync(join(root, "a/compare-sources.jsonc"), '{\n  // more than that\n  "maxWarnings": 2,\n}\n');
    expect(await loadConfig(join(root, "a/b"), root, undefined)).toMatchObject({ config: { maxWarnings: 2 }, folder: join(root, "a") });
    writeFileSync(join(root, "a/b/compare-sources.json"), '{ "maxWarnings": }');
    await expect(loadConfig(join(root, "a/b"), root, undefined)).rejects.toThrow("line 1, column 18: not valid JSON: a value is missing");
    await expect(loadConfig(root, root, "none.json")).rejects.toThrow("no such file");
  });
});

describe("a configuration that is no JSON", () => {
  const root = mkdtempSync(join(tmpdir(), "config-"));
  const message = (text: string, name = "compare-sources.json") => {
    writeFileSync(join(root, name), text);
    return loadConfig(root, root, name).then(
      () => "read",
      (error: Error) => error.message,
    );
  };
  it.each([
    ["", "is empty"],
    ['{"maxWarnings": 2', "line 1, column 18: not valid JSON: a closing brace } is missing"],
    [
      '{\n  "failOn": never\n}',
      'line 2, column 13: not valid JSON: a word without quotation marks; text stands in double quotation marks at "never"',
    ],
    ['{"format": "json" "maxWarnings": 2}', "column 19: not valid JSON: a comma is missing"],
    ["[]", "the configuration must be an object"],
  ])("%j: says where and what", async (text, hint) => {
    expect(await message(text)).toContain(hint);
  });

  it("in package.json counts where the key is there", async () => {
    expect(await message('{"compare-sources": {"failOn": }}', "package.json")).toContain("package.json, line 1, column 32");
    expect(await message('{"devDependencies": {"compare-sources": "1"} "x"}', "package.json")).toBe("read");
  });
});

describe("patterns", () => {
  it("translate a draft's path to its sources", () => {
    expect(translate("drafts/fire.txt", "drafts/{name}.txt", ["sources/{name}/"])).toEqual(["sources/fire/"]);
    expect(translate("drafts/x/fire.txt", "drafts/{name}.txt", ["sources/{name}/"])).toBeNull();
    expect(translate("2024/fire.md", "{year}/{name}.{txt,md}", ["s/{year}/{name}"])).toEqual(["s/2024/fire"]);
  });

  it("match files, folders and globs", () => {
    expect(matchesPath("sources/fire/a.txt", "sources/")).toBe(true);
    expect(matchesPath("sources/fire/a.txt", "sources/*/a.txt")).toBe(true);
    expect(matchesPath("sources/fire/a.txt", "**/a.txt")).toBe(true);
    expect(matchesPath("sources/fire/a.txt", "sources/*.txt")).toBe(false);
  });
});

describe("nearest", () => {
  it("finds what was meant, or nothing", () => {
    expect(nearest("chekc", ["compare", "check"])).toBe("check");
    expect(nearest("failon", ["failOn"])).toBe("failOn");
    expect(nearest("xyz", ["compare", "check"])).toBeNull();
  });
});
