import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseAccepted } from "../finish/accepted.ts";
import type { Acceptance } from "../finish/accepted.ts";
import type { LoadedConfig } from "./config.ts";
import { UsageError } from "./errors.ts";

/** Where accepted findings are kept: where the configuration says, else beside it, else in the working folder. */
export function acceptedPath({ config, folder }: LoadedConfig): string {
  return config.accepted === undefined ? join(folder, "compare-sources.accepted.json") : resolve(folder, config.accepted);
}

/** @throws UsageError where the file is damaged or an entry has no reason. */
export async function readAccepted(path: string): Promise<readonly Acceptance[]> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new UsageError(`${path} cannot be read (${error.code ?? error.message}).`);
  });
  if (text === null) return [];
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: not valid JSON (${(error as Error).message}).`);
  }
  const parsed = parseAccepted(data);
  if ("error" in parsed) throw new UsageError(`${path}: ${parsed.error}.`);
  return parsed;
}

export async function writeAccepted(path: string, accepted: readonly Acceptance[]): Promise<void> {
  await writeFile(path, `${JSON.stringify({ accepted }, null, 2)}\n`);
}
