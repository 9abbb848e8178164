#!/usr/bin/env node
/**
 * The script "prepare": builds dist/ unless it is newer than the sources. `npx compare-sources` in a checkout runs it again, which then
 * costs nothing.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const time = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).map((file) => join("src", file));
const newest = Math.max(...[...sources, "tsconfig.json", "tsconfig.build.json"].map(time));

if (time("dist/built") <= newest) {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(join(root, "dist/built"), "");
}
