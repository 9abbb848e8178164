import type { Report, ReportQuote, ReportSource } from "../model/report.ts";
import { bareWords, oneLine } from "./escape.ts";
import { columns, count, flow, pad, padStart, truncate, wrap } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import { paint } from "./paint.ts";
import { problemLines } from "./text-frame.ts";
import type { View } from "./view.ts";
import { view } from "./view.ts";
import { KIND_WORDS } from "./words.ts";

const KINDS = { direct: "“ ”", mixed: "“~”", indirect: " ~ " } as const;
/** Lines that one quotation may take unless all is asked for. */
const LINES = 3;

/** A table of quotations and speakers for each article, then the speakers over all of them. */
export function renderExtract(report: Report, options: RenderOptions): string {
  const v = view(report);
  const p = paint(options);
  const width = Math.max(60, options.width ?? 100);
  const out: string[] = [];
  for (const source of v.sources) {
    const quotes = report.quotes.filter((quote) => quote.source === source.id);
    const counted = options.all === true ? quotes : quotes.filter((quote) => quote.speech);
    const whole = [source.headline, source.byline, source.dateline, source.published].map((one) => oneLine(one ?? ""));
    const [headline, ...about] = whole;
    out.push(p.title(truncate(headline === "" || headline === undefined ? v.fileName(source.id) : headline, width)));
    out.push(
      p.note(
        truncate(
          [oneLine(source.path), ...about.filter((one) => one !== ""), count(source.words, "word"), counts(counted)].join("  "),
          width,
        ),
      ),
    );
    out.push(...table(v, source, quotes, width, options), "");
  }
  if (options.quiet !== true) out.push(...speakerList(v, width, options));
  const { summary } = report;
  if (options.quiet !== true) {
    const unread = [
      summary.leftOut > 0 ? `Not read: ${count(summary.leftOut, "menu or credit line")}.` : "",
      summary.notUnderstood > 0 ? `Not understood: ${summary.notUnderstood} of ${count(summary.sentences, "sentence")}.` : "",
    ].filter((one) => one !== "");
    out.push(p.note("“ ” quoted   “~” partly quoted   ~ paraphrased   ? unsure"), ...flow(unread, width, 1).map(p.note));
  }
  out.push(...problemLines(report.problems, p));
  return `${out.join("\n").trimEnd()}\n`;
}

function counts(quotes: readonly ReportQuote[]): string {
  const speech = (kind: ReportQuote["kind"]): number => quotes.filter((quote) => quote.kind === kind).length;
  return (
    (["direct", "mixed", "indirect"] as const)
      .filter((kind) => speech(kind) > 0)
      .map((kind) => `${speech(kind)} ${KIND_WORDS[kind]}`)
      .join(", ") || "no quotations"
  );
}

/** Who, who they are said to be in the article, and what kind of quotation it is: line, speaker, kind, words. */
function table(v: View, source: ReportSource, quotes: readonly ReportQuote[], width: number, options: RenderOptions): string[] {
  const p = paint(options);
  const shown = options.all === true ? quotes : quotes.filter((quote) => quote.speech);
  const whos = shown.map((quote) => who(v, quote));
  const whoWidth = Math.min(Math.floor(width * 0.3), Math.max(8, ...whos.map(columns)));
  const lineWidth = Math.max(2, ...shown.map((quote) => String(lineOf(quote)).length));
  const room = width - lineWidth - whoWidth - 3 - 6;
  const rows = shown.flatMap((quote, i) => {
    const lines = wrap(quote.kind === "direct" ? bareWords(quote.text) : oneLine(quote.text), room);
    const most = options.all === true ? lines.length : LINES;
    const kept = lines.length > most ? [...lines.slice(0, most - 1), truncate(`${lines[most - 1] ?? ""} …`, room)] : lines;
    const about = options.verbose === true ? [aside(v, quote)].filter((one) => one !== "") : [];
    const names = wrap(whos[i] ?? "", whoWidth);
    const height = Math.max(kept.length + about.length, names.length);
    return Array.from({ length: height }, (_, j) => {
      const name = names[j] ?? "";
      const words = kept[j] ?? (about[j - kept.length] === undefined ? "" : p.note(truncate(about[j - kept.length] ?? "", room)));
      const start =
        j === 0
          ? `${p.ref(padStart(String(lineOf(quote)), lineWidth))}  ${p.strong(pad(name, whoWidth))}  ${p.note(KINDS[quote.kind])}`
          : `${" ".repeat(lineWidth)}  ${p.strong(pad(name, whoWidth))}     `;
      return `${start}  ${words}`.trimEnd();
    });
  });
  const thought = quotes.length - shown.length;
  const fold =
    thought > 0 ? [p.note(`${" ".repeat(lineWidth)}  (${count(thought, "more", "more")}: beliefs, wishes and evidence: --all)`)] : [];
  if (rows.length === 0 && fold.length === 0) return [p.note(source.words === 0 ? "  nothing to read" : "  none found")];
  return [...rows, ...fold];
}

function lineOf(quote: ReportQuote): number {
  return quote.content[0]?.line ?? 0;
}

/** Names of the speakers; the words of the article with "?" where they could not be told. */
function who(v: View, quote: ReportQuote): string {
  if (quote.speakers.length > 0) return quote.speakers.map((id) => oneLine(v.speaker(id)?.name ?? id)).join(", ");
  const words = oneLine(quote.attribution.map((span) => span.text).join(" "));
  return words === "" ? "?" : `${words} ?`;
}

/** "told reporters; in a statement; on Monday; via CNN". */
function aside(v: View, quote: ReportQuote): string {
  return [
    quote.addressee === null ? "" : `to ${oneLine(quote.addressee)}`,
    oneLine(quote.medium ?? ""),
    oneLine(quote.occasion ?? ""),
    quote.relays.length > 0 ? `via ${quote.relays.map((id) => oneLine(v.speaker(id)?.name ?? id)).join(", ")}` : "",
    quote.candidates.length > 0
      ? `perhaps ${quote.candidates.map((one) => oneLine(v.speaker(one.speaker)?.name ?? one.speaker)).join(" or ")}`
      : "",
    `${quote.id}, certainty ${quote.confidence.toFixed(2)}`,
  ]
    .filter((one) => one !== "")
    .join("; ");
}

/** Speakers by how much is quoted of them, over all articles. */
function speakerList(v: View, width: number, options: RenderOptions): string[] {
  const p = paint(options);
  const rows = v.report.speakers
    .map((speaker) => {
      const quotes = v.report.quotes.filter((quote) => quote.speech && quote.speakers.includes(speaker.id));
      const where = [...new Set(quotes.map((quote) => v.letter(quote.source)))];
      const more = [
        ...speaker.roles.slice(0, 2),
        speaker.speaksFor.length > 0 ? `speaks for ${speaker.speaksFor.map((id) => v.speaker(id)?.name ?? id).join(", ")}` : "",
        ...(speaker.aliases.length > 0 && options.all === true ? [`also ${speaker.aliases.join(", ")}`] : []),
      ]
        .filter((one) => one !== "")
        .map(oneLine)
        .join("; ");
      return { name: oneLine(speaker.name), n: quotes.length, where, more };
    })
    .filter((row) => row.n > 0)
    .sort((a, b) => b.n - a.n);
  if (rows.length === 0) return [];
  const most = options.all === true ? rows.length : 12;
  const nameWidth = Math.min(32, Math.max(...rows.slice(0, most).map((row) => columns(row.name))));
  const lines = rows.slice(0, most).map((row) => {
    const where = v.sources.length > 1 ? `  ${row.where.join(" ")}` : "";
    return truncate(
      `${padStart(String(row.n), 4)}  ${pad(truncate(row.name, nameWidth), nameWidth)}${where}  ${row.more}`,
      width,
    ).trimEnd();
  });
  const more = rows.length - lines.length;
  const key = v.sources.length > 1 ? `   ${v.sources.map((one) => `${v.letter(one.id)}=${v.fileName(one.id)}`).join("  ")}` : "";
  return [
    p.section("SPEAKERS") + p.note(truncate(key, width - 8)),
    ...lines,
    ...(more > 0 ? [p.note(`      (${more} more: --all)`)] : []),
    "",
  ];
}
