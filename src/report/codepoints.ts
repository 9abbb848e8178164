import type { Report } from "../model/report.ts";

/**
 * The report with offsets and columns counted in code points instead of UTF-16 code units (for Python and others).
 *
 * @param texts the decoded texts by source id, as they were read
 * @throws RangeError where the text of a source with spans is missing
 */
export function toCodepoints(report: Report, texts: ReadonlyMap<string, string>): Report {
  if (report.offsetUnit === "codepoint") return report;
  const counters = new Map<string, (offset: number) => number>();
  const byPath = new Map(report.sources.map((source) => [source.path, source.id]));
  const lineStarts = new Map<string, readonly number[]>();
  const textOf = (source: string): string => {
    const text = texts.get(source);
    if (text === undefined) throw new RangeError(`no text for source ${source}`);
    return text;
  };
  const convert = (source: string, offset: number): number => {
    let counter = counters.get(source);
    if (counter === undefined) {
      counter = counterOf(textOf(source));
      counters.set(source, counter);
    }
    return counter(offset);
  };
  const startOfLine = (source: string, line: number): number => {
    let starts = lineStarts.get(source);
    if (starts === undefined) {
      starts = [0, ...[...textOf(source).matchAll(/\r\n|\n|\r/gu)].map((match) => match.index + match[0].length)];
      lineStarts.set(source, starts);
    }
    return starts[line - 1] ?? 0;
  };
  const column = (source: string, line: number, units: number): number => {
    const start = startOfLine(source, line);
    return convert(source, start + units - 1) - convert(source, start) + 1;
  };

  const walk = (node: unknown, source: string | null): unknown => {
    if (Array.isArray(node)) return node.map((one) => walk(one, source));
    if (typeof node !== "object" || node === null) return node;
    const record = node as Readonly<Record<string, unknown>>;
    // Whose text the spans below count in: the nearest `source` or `draft`, or a source's own row.
    const owner =
      typeof record["source"] === "string"
        ? record["source"]
        : typeof record["draft"] === "string"
          ? record["draft"]
          : "sha256" in record
            ? String(record["id"])
            : source;
    if (typeof record["start"] === "number" && typeof record["end"] === "number" && owner !== null) {
      const {
        start,
        end,
        line,
        column: units,
      } = record as { readonly start: number; readonly end: number; readonly line?: number; readonly column?: number };
      return {
        ...record,
        start: convert(owner, start),
        end: convert(owner, end),
        ...(line === undefined || units === undefined ? {} : { column: column(owner, line, units) }),
      };
    }
    if (typeof record["endLine"] === "number" && typeof record["path"] === "string") {
      const place = record as {
        readonly path: string;
        readonly line: number;
        readonly column: number;
        readonly endLine: number;
        readonly endColumn: number;
      };
      const id = byPath.get(place.path);
      return id === undefined
        ? node
        : { ...place, column: column(id, place.line, place.column), endColumn: column(id, place.endLine, place.endColumn) };
    }
    // The annotation of `extract` is read back by this program only, and counts in UTF-16 code units as it always does.
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, key === "annotation" ? value : walk(value, owner)]));
  };
  return { ...(walk(report, null) as Report), offsetUnit: "codepoint" };
}

/** Offsets in code points by offset in code units: a count of the surrogate pairs before it. */
function counterOf(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
