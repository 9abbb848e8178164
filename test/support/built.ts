import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Builds dist/ where it is older than the sources, for tests that run the program as users do. */
export function ensureBuilt(): void {
  const newest = Math.max(
    ...readdirSync(join(repository, "src"), { recursive: true, encoding: "utf8" }).map(
      (file) => statSync(join(repository, "src", file)).mtimeMs,
    ),
  );
  const built = statSync(join(repository, "dist/cli/main.js"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest)
    execFileSync(process.execPath, [join(repository, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], { cwd: repository });
}
