import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds the program where it is older than the sources, for tests that run it as users do. */
export function ensureBuilt(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/prepare.mjs", import.meta.url))]);
}
