import { readFileSync } from "node:fs";

/**
 * Reads one of the package's own data files (`data/`), as bytes.
 *
 * The folder lies beside `src` and beside `dist`, so one relative path serves both.
 * @throws the file system's error where the file is missing: the package is broken then.
 */
export function readData(name: string): Uint8Array {
  return readFileSync(new URL(`../data/${name}`, import.meta.url));
}
