import type { Report } from "../model/report.ts";
import { ruleInfo } from "./rules.ts";

/** So many words in a row that a text shares with a source are the source's words. */
const RUN = 4;

/**
 * The report without the sources' words, for places where embargoed or licensed text must not go. Places, verdicts, levels, ids,
 * names of speakers and figures stay; the words of spans, quotations, headlines and of everything that shares four words
 * in a row with them go. In `check` the draft's own words stay.
 */
export function redact(report: Report): Report {
  const drafts = new Set(report.drafts ?? []);
  const taboo = runsOf(wordsOfSources(report, drafts), wordsOfDrafts(report, drafts));
  const clean = (text: string, fallback: string): string => (shares(text, taboo) || quoted(text) ? fallback : text);
  const walk = (node: unknown, own: boolean): unknown => {
    if (Array.isArray(node)) return node.map((one) => walk(one, own));
    if (typeof node !== "object" || node === null) return node;
    const { source, draft } = node as { readonly source?: unknown; readonly draft?: unknown };
    const ours = typeof source === "string" ? drafts.has(source) : typeof draft === "string" ? drafts.has(draft) : own;
    if (isSpan(node)) return ours ? node : { ...node, text: "" };
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => key !== "annotation")
        .map(([key, value]) => [
          key,
          !ours && WORDS.has(key) && typeof value === "string" ? (key === "predicate" ? value : "") : walk(value, ours),
        ]),
    );
  };
  const walked = walk(
    {
      quotes: report.quotes,
      claims: report.claims,
      points: report.points,
      verdicts: report.verdicts,
      checked: report.checked,
      findings: report.findings,
    },
    false,
  ) as Pick<Report, "quotes" | "claims" | "points" | "findings"> & {
    readonly verdicts?: Report["verdicts"];
    readonly checked?: Report["checked"];
  };
  const result: Report = {
    ...report,
    title: report.title === null ? null : clean(report.title, "") || null,
    sources: report.sources.map((source) => {
      if (drafts.has(source.id)) return source;
      const rest = without(source, "annotation");
      const bare = (spans: Report["sources"][number]["leftOut"]): Report["sources"][number]["leftOut"] =>
        spans.map((span) => ({ ...span, text: "" }));
      return { ...rest, headline: null, byline: null, leftOut: bare(source.leftOut), notUnderstood: bare(source.notUnderstood) };
    }),
    speakers: report.speakers.map((speaker) => ({
      ...speaker,
      name: clean(speaker.name, "somebody"),
      aliases: speaker.aliases.filter((one) => !shares(one, taboo)),
      roles: speaker.roles.filter((one) => !shares(one, taboo)),
    })),
    quotes: walked.quotes.map((quote) => (drafts.has(quote.source) ? quote : { ...quote, addressee: null, medium: null, occasion: null })),
    claims: walked.claims,
    points: walked.points.map((point) => ({
      ...point,
      label: clean(point.label, "(withheld)"),
      stances: point.stances.map((stance) => ({ ...stance, value: stance.value === null ? null : clean(stance.value, "") || null })),
    })),
    findings: report.findings.map((finding, i) => {
      const info = ruleInfo(finding.rule);
      const sides = walked.findings[i]?.sides ?? [];
      // What is said of the draft alone, and what no source has, holds no source's words.
      const ownWords = finding.sides.every(({ evidence }) => evidence.every(({ source }) => drafts.has(source)));
      return {
        ...finding,
        title: clean(finding.title, info.title),
        message: ownWords && !shares(finding.message, taboo) ? finding.message : clean(finding.message, info.summary),
        diff: null,
        sides: sides.map((side, j) => {
          const value = finding.sides[j]?.value ?? null;
          return {
            ...side,
            value: value === null || side.position === "wording" ? null : clean(value, "") || null,
            speakers: side.speakers.map((one) => ({ ...one, name: clean(one.name, "somebody") })),
          };
        }),
      };
    }),
    ...(walked.verdicts === undefined ? {} : { verdicts: walked.verdicts }),
    ...(walked.checked === undefined ? {} : { checked: walked.checked }),
  };
  return result;
}

function without<T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Omit<T, K>;
}

/** Fields that hold words of the article, besides spans. */
const WORDS = new Set(["text"]);

function isSpan(node: object): node is { readonly start: number; readonly end: number; readonly text: string } {
  return "start" in node && "end" in node && "text" in node;
}

function wordsOfSources(report: Report, drafts: ReadonlySet<string>): string[] {
  return [
    ...textsIn(report, (source) => !drafts.has(source)),
    ...report.sources.filter((one) => !drafts.has(one.id)).map((one) => one.headline ?? ""),
  ];
}

function wordsOfDrafts(report: Report, drafts: ReadonlySet<string>): string[] {
  return drafts.size === 0 ? [] : textsIn(report, (source) => drafts.has(source));
}

function textsIn(report: Report, wanted: (source: string) => boolean): string[] {
  const out: string[] = [];
  const evidence = (source: string, text: string): void => {
    if (wanted(source)) out.push(text);
  };
  for (const source of report.sources) for (const span of [...source.leftOut, ...source.notUnderstood]) evidence(source.id, span.text);
  for (const quote of report.quotes) {
    evidence(quote.source, quote.text);
    for (const span of [...quote.content, ...quote.attribution]) evidence(quote.source, span.text);
  }
  for (const claim of report.claims) for (const span of claim.spans) evidence(claim.source, span.text);
  for (const finding of report.findings)
    for (const side of finding.sides) for (const one of side.evidence) evidence(one.source, one.span.text);
  for (const verdict of report.verdicts ?? []) {
    evidence(verdict.draft, verdict.span.text);
    for (const stance of verdict.stances) for (const one of stance.evidence) evidence(stance.source, one.span.text);
  }
  for (const item of report.checked ?? []) evidence(item.draft, item.span.text);
  return out;
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(texts: readonly string[], allowed: readonly string[]): ReadonlySet<string> {
  const runs = new Set(texts.flatMap(runs_));
  for (const run of allowed.flatMap(runs_)) runs.delete(run);
  return runs;
}

function runs_(text: string): string[] {
  const words = tokens(text);
  return words.length < RUN ? [] : words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" "));
}

function shares(text: string, taboo: ReadonlySet<string>): boolean {
  return runs_(text).some((run) => taboo.has(run));
}

/** Words between quotation marks come from an article, however few they are. */
function quoted(text: string): boolean {
  return /[“"][^”"]+[”"]/u.test(text);
}
