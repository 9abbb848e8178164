#!/usr/bin/env node
/**
 * Bundles the program with the packages that it uses into the few files of bundle/, which are what is shipped: hundreds of small modules
 * take a third of a second to load. What a run may not need (saved pages, configuration, other encodings, the formats of reports) stays in files
 * of its own, loaded when it is needed. The licences of the packages go along in bundle/licenses.txt.
 *
 * bundle/ lies beside data/ and package.json as src/ and dist/ do, so that paths to them hold in all three: every file lies in it directly.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

const root = join(import.meta.dirname, "..");
const folder = join(root, "bundle");

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: { cli: "src/cli/main.ts", streams: "src/cli/streams.ts", index: "src/index.ts", report: "src/report/index.ts" },
  platform: "node",
  // jsonc-parser's main file asks for its parts in a way that no bundler can follow
  resolve: { mainFields: ["module", "main"] },
  transform: { target: "node20" },
});
const { output } = await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name].js" });
await bundle.close();

/** Folders of the packages that modules of a bundle come from. */
const packages = new Set(
  output
    .flatMap((file) => (file.type === "chunk" ? file.moduleIds : []))
    .flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(id.replaceAll("\0", ""))?.[0] ?? []),
);

const licences = [...packages].sort().map((path) => {
  const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const file = readdirSync(path).find((entry) => /^licen[cs]e(?:-\w+)?(?:\.(?:md|txt))?$/iu.test(entry));
  if (file === undefined && license === undefined) throw new Error(`${name} does not say under what licence it is`);
  return `${name} ${version} (${license ?? "see below"})\n\n${file === undefined ? "" : readFileSync(join(path, file), "utf8").trim()}\n`;
});
writeFileSync(
  join(folder, "licenses.txt"),
  `The files of this folder hold parts of these packages:\n\n${licences.join(`\n${"-".repeat(72)}\n\n`)}`,
);
