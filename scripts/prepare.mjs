#!/usr/bin/env node
/**
 * The script "prepare": builds dist/ and bundle/ unless they are newer than the sources. `npx compare-sources` in a checkout runs it again, which then
 * costs nothing. Where npm prepares a clone for a global installation (as pre-commit does), it installs the clone's own packages globally, too, and
 * the compiler is not there: then they are installed here first.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const time = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).map((file) => join("src", file));
const newest = Math.max(...[...sources, "tsconfig.json", "tsconfig.build.json", "scripts/bundle.mjs", "package-lock.json"].map(time));

const run = (script, args, env = process.env) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
};

if (time("dist/built") <= newest) {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const npm = process.env.npm_execpath;
  if (!existsSync(compiler) && npm !== undefined) {
    const local = Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(?:global|prefix|location|local_prefix|global_prefix)$/iu.test(name),
    );
    run(npm, ["install", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"], Object.fromEntries(local));
  }
  rmSync(join(root, "dist"), { recursive: true, force: true });
  run(compiler, ["-p", "tsconfig.build.json"]);
  run(join(root, "scripts/bundle.mjs"), []);
  writeFileSync(join(root, "dist/built"), "");
}
