import { parse } from "yaml";
import type { Span } from "../model/index.ts";
import { toIso } from "./date.ts";

/** What the head of a file says of the piece (the YAML block between two lines of `---`). */
export interface FrontMatter {
  /** The block with its fences. */
  readonly span: Span;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

const TITLE_KEYS = ["title", "headline"];
const AUTHOR_KEYS = ["author", "authors", "byline", "by"];
const DATE_KEYS = ["published", "date", "pubdate", "published_at", "publisheddate", "datepublished", "created"];

/** Reads front matter; null where there is none. A block that is no YAML mapping is left to the text. */
export function frontMatter(text: string): FrontMatter | null {
  const found = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text);
  if (!found || !/^[\w-]+[ \t]*:/mu.test(found[1]!)) return null;
  let data: unknown;
  try {
    data = parse(found[1]!, { schema: "failsafe", logLevel: "silent" });
  } catch {
    return null;
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  const fields = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), asText(value)]));
  const first = (keys: readonly string[]) => keys.map((key) => fields.get(key)).find((value) => value) ?? null;
  const date = first(DATE_KEYS);
  return {
    span: { start: 0, end: found[0].length },
    title: first(TITLE_KEYS),
    author: first(AUTHOR_KEYS),
    published: date === null ? null : toIso(date),
  };
}

function asText(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(", ") || null;
  return null;
}
