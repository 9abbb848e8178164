#!/usr/bin/env node
/**
 * Bundles the modules of the program into the few files of bundle/, which are what is shipped: hundreds of small modules take a third of
 * a second to load. What a run may not need (saved pages, configuration, the formats of reports) stays in files of its own, loaded when it
 * is needed. Packages are not bundled: they are installed, and audited, as dependencies.
 *
 * bundle/ lies beside data/ and package.json as src/ and dist/ do, so that paths to them hold in all three: every file lies in it directly.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

const root = join(import.meta.dirname, "..");
const folder = join(root, "bundle");

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: { cli: "src/cli/main.ts", streams: "src/cli/streams.ts", index: "src/index.ts", report: "src/report/index.ts" },
  platform: "node",
  // whatever is imported by a package's name
  external: /^[@a-z]/u,
  transform: { target: "node20" },
});
await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name].js" });
await bundle.close();
