import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { affixes, lowered, normalize, shape, vectorKeys } from "../../src/language/normalize.ts";

interface Row {
  readonly form: string;
  readonly norm: string;
  readonly lowered: string;
  readonly keys: string[];
  readonly shape: string;
  readonly affixes: string[];
}

const rows = JSON.parse(readFileSync(new URL("features.json", import.meta.url), "utf8")) as Row[];

describe("features are those of training", () => {
  it.each(rows)("$form", ({ form, ...expected }) => {
    const norm = normalize(form);
    const low = lowered(norm);
    expect({ norm, lowered: low, keys: vectorKeys(norm), shape: shape(norm), affixes: affixes(low) }).toEqual(expected);
  });
});
