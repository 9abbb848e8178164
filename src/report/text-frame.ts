import type { ReportProblem } from "../model/report.ts";
import { oneLine } from "./escape.ts";
import { columns, count, flow, truncate, wrap } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import type { Paint } from "./paint.ts";
import type { View } from "./view.ts";

/** Title, legend of the articles, and counts. */
export function head(v: View, p: Paint, width: number, options: RenderOptions, counts: readonly string[]): string[] {
  const title = oneLine(v.report.title ?? "");
  return [
    ...(title === "" ? [] : wrap(truncate(title, width * 2), width).map(p.title)),
    ...legend(v, p, width, options),
    ...flow(counts, width),
  ];
}

/** "A=article-1.txt  B=article-2.txt   No publication dates found." */
export function legend(v: View, p: Paint, width: number, options: RenderOptions): string[] {
  const dates = v.sources.map((source) => (source.published === null ? null : oneLine(source.published).slice(0, 10)));
  const one = dates.length > 1 && new Set(dates).size === 1;
  const limit = v.sources.length > 6 ? 26 : 40;
  const names = shortNames(
    v.sources.map((source) => (options.verbose === true ? oneLine(source.path) : v.fileName(source.id))),
    options.verbose === true ? width - 16 : limit,
  );
  const pieces = v.sources.map((source, i) => {
    const date = one || dates[i] === null ? "" : ` ${p.note(`(${dates[i] ?? ""})`)}`;
    const record = source.primary === true ? ` ${p.note("(record)")}` : "";
    return `${p.ref(v.letter(source.id))}=${names[i] ?? ""}${record}${date}`;
  });
  const undated = v.sources.filter((_, i) => dates[i] === null).map((source) => v.letter(source.id));
  const note =
    v.sources.length < 2
      ? ""
      : one
        ? dates[0] === null
          ? "No publication dates found."
          : `All of ${dates[0] ?? ""}.`
        : undated.length === 0
          ? ""
          : undated.length > 6
            ? `No date: ${undated.length} of them.`
            : `No date: ${undated.join(", ")}.`;
  return flow([...pieces, ...(note === "" ? [] : [p.note(note)])], width, 2);
}

/** Names that are too long lose what all of them share at both ends, then their middle. */
function shortNames(names: readonly string[], limit: number): string[] {
  if (names.every((name) => columns(name) <= limit) || names.length < 2) return names.map((name) => middle(name, limit));
  const first = names[0] ?? "";
  let start = 0;
  while (start < first.length && names.every((name) => name[start] === first[start])) start++;
  let end = 0;
  while (end < first.length - start && names.every((name) => name[name.length - 1 - end] === first[first.length - 1 - end])) end++;
  // Only whole words go.
  while (start > 0 && /[\p{L}\p{N}]/u.test(first[start - 1] ?? "")) start--;
  while (end > 0 && /[\p{L}\p{N}]/u.test(first[first.length - end] ?? "")) end--;
  return names.map((name) => middle(`${start > 0 ? "…" : ""}${name.slice(start, name.length - end)}`, limit));
}

/** Cut in the middle, so that both the start and the end of a file name can be read. */
function middle(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const tail = text.slice(-10);
  return `${truncate(text.slice(0, -10), width - columns(tail))}${tail}`;
}

/** What was not read and not understood: silence must not be taken for a clean bill. */
export function footer(v: View, p: Paint, width: number, options: RenderOptions): string[] {
  const { summary, problems, sources } = v.report;
  const notRead = summary.leftOut > 0 ? `Not read: ${count(summary.leftOut, "menu or credit line")}.` : "";
  const notUnderstood =
    summary.notUnderstood > 0
      ? `Not understood: ${summary.notUnderstood} of ${count(summary.sentences, "sentence")}${options.verbose === true ? "" : " (--verbose)"}.`
      : `${count(summary.sentences, "sentence")} read.`;
  const caveat = summary.notUnderstood > 0 ? "" : "What is told in quite other words can be missed.";
  const lines = flow(
    [notRead, notUnderstood, caveat, "~ = paraphrase"].filter((one) => one !== ""),
    width,
    1,
  ).map(p.note);
  const named =
    options.verbose === true
      ? sources
          .flatMap((source) => [
            ...source.leftOut.map((span) => [`${v.letter(source.id)}:${span.line}`, "not read", span.text] as const),
            ...source.notUnderstood.map((span) => [`${v.letter(source.id)}:${span.line}`, "not understood", span.text] as const),
          ])
          .map(([at, what, text]) => `   ${p.ref(at)} ${p.note(`${what}: ${truncate(oneLine(text), width - 24)}`)}`)
      : [];
  const gone = (v.report.since?.gone ?? [])
    .slice(0, options.all === true ? Infinity : 3)
    .map((one) => p.note(truncate(`   gone: ${oneLine(one.message)}`, width)));
  return [...lines, ...named, ...gone, ...problemLines(problems, p)];
}

export function problemLines(problems: readonly ReportProblem[], p: Paint): string[] {
  return problems.map((one) => p.strong(`Not compared: ${oneLine(one.path)} (${oneLine(one.message)})`));
}
