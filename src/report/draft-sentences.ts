import type { Level, ReportCheckedItem, ReportFinding, ReportVerdict } from "../model/report.ts";
import { sentenceAround } from "./sentence-around.ts";
import type { View } from "./view.ts";

/** What became of a sentence of the draft. */
export type SentenceStatus = "differs" | "missing" | "disputed" | "partly" | "found" | "accepted" | "unchecked";

/** A sentence of the draft with what became of its claims, quotations, names, numbers and dates. */
export interface DraftSentence {
  readonly line: number;
  readonly text: string;
  readonly status: SentenceStatus;
  readonly level: Level;
  readonly verdicts: readonly ReportVerdict[];
  /** What differs or is missing, the gravest first; not what merely says that no source has a statement. */
  readonly findings: readonly ReportFinding[];
  /** Where the sources have it: "A:7". */
  readonly at: readonly string[];
  /** Where the likest sentences stand, if no source was found to have it. */
  readonly nearest: readonly string[];
  /** All of them only pass it on. */
  readonly passedOn: boolean;
  /** What no source has, and which is no fault by itself: folded into a count. */
  readonly background: boolean;
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
  readonly verdicts: readonly ReportVerdict[];
}

const LEVELS: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The draft's sentences in its order, as far as they hold anything to check.
 *
 * @param text the draft as it was read; without it a sentence is as long as its longest claim or quotation
 */
export function draftSentences(v: View, draft: string, text?: string): DraftSentence[] {
  const verdicts = (v.report.verdicts ?? []).filter((one) => one.draft === draft);
  const items = (v.report.checked ?? []).filter((one) => one.draft === draft);
  const words = v.report.offsetUnit === "utf16" ? text : undefined;
  return wholeSentences(groupsOf(verdicts, words), words).map((group) =>
    sentenceOf(
      v,
      group,
      items.filter((one) => one.span.start < group.end && group.start < one.span.end),
    ),
  );
}

/** Verdicts whose stretches meet, or stand in one sentence. */
function groupsOf(verdicts: readonly ReportVerdict[], text: string | undefined): Group[] {
  const groups: Group[] = [];
  for (const one of [...verdicts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const { start, end, line } = one.span;
    const last = groups.at(-1);
    if (
      last === undefined ||
      (start >= last.end && (text === undefined || endsSentence(text.slice(Math.max(last.start, last.end - 2), start))))
    ) {
      groups.push({ start, end, line, text: one.span.text, verdicts: [one] });
      continue;
    }
    const to = Math.max(last.end, end);
    const longer = one.span.text.length > last.text.length ? one.span.text : last.text;
    groups[groups.length - 1] = {
      ...last,
      end: to,
      text: text === undefined ? longer : text.slice(last.start, to),
      verdicts: [...last.verdicts, one],
    };
  }
  return groups;
}

/** Each group from the beginning of its sentence to the end, as far as that is no other group's. */
function wholeSentences(groups: readonly Group[], text: string | undefined): readonly Group[] {
  if (text === undefined) return groups;
  return groups.map((group, at) => {
    const { start, end } = sentenceAround(text, group, groups[at - 1]?.end ?? 0, groups[at + 1]?.start ?? text.length);
    return { ...group, start, end, text: text.slice(start, end) };
  });
}

/** Whether a sentence ends in the last two characters of one claim and what stands between it and the next. */
function endsSentence(between: string): boolean {
  return /[.!?…]["”’)]*\s|\n/u.test(`${between} `);
}

function sentenceOf(v: View, { start, end, line, text, verdicts }: Group, items: readonly ReportCheckedItem[]): DraftSentence {
  const quotations = items.filter((one) => one.kind === "quotation" && one.status === "found").map((one) => one.span);
  // What stands inside a quotation that a source has is found with it.
  const isAccepted = (one: ReportVerdict) => (v.finding(one.finding)?.accepted ?? null) !== null;
  const open = verdicts.filter(
    (one) =>
      !isAccepted(one) &&
      (one.verdict === "contradicted" || !quotations.some((span) => span.start <= one.span.start + 1 && one.span.end <= span.end + 1)),
  );
  const findings = [...new Set([...verdicts.map((one) => v.finding(one.finding)), ...items.map((one) => v.finding(one.finding))])]
    .filter((one) => one !== null && one.rule !== "unsupported-claim")
    .filter((one) => one !== null)
    .sort((a, b) => LEVELS[a.level] - LEVELS[b.level]);
  const count = (...names: readonly ReportVerdict["verdict"][]): number => open.filter((one) => names.includes(one.verdict)).length;
  const found = count("supported", "reported") + quotations.length;
  const faults = findings.filter((one) => one.accepted === null);
  // A spelling that one source has too, a rounding: worth a line, not a verdict on what is otherwise found.
  const minor = faults.filter((one) => one.verdict !== "unsupported" && one.level === "info");
  const status = ((): SentenceStatus => {
    if (count("contradicted") > 0 || faults.some((one) => one.verdict !== "unsupported" && !minor.includes(one))) return "differs";
    if (faults.length > minor.length) return found > 0 ? "partly" : "missing";
    if (count("disputed") > 0) return "disputed";
    if (found > 0) return count("unsupported") > 0 ? "partly" : "found";
    if (minor.length > 0) return "differs";
    if (findings.some((one) => one.accepted !== null)) return "accepted";
    return count("unsupported") > 0 ? "missing" : "unchecked";
  })();
  const level = [...open.map((one) => one.level), ...faults.map((one) => one.level)].sort((a, b) => LEVELS[a] - LEVELS[b])[0] ?? "info";
  const { supports, reports } = stancePlaces(v, verdicts);
  const quoted = items
    .filter((one) => one.kind === "quotation" && one.status === "found")
    .flatMap((one) => one.found.map((each) => `${v.letter(each.source)}:${each.span.line}`));
  const own = [...supports, ...quoted];
  const at = [...new Set(own.length > 0 ? own : reports)].sort();
  const nearest = status === "missing" ? nearestPlaces(v, open) : [];
  return {
    line,
    text,
    status,
    level,
    verdicts,
    findings,
    at,
    nearest,
    passedOn: own.length === 0 && at.length > 0,
    background:
      (status === "missing" || status === "unchecked") &&
      level === "info" &&
      findings.length === 0 &&
      nearest.length === 0 &&
      !verdicts.some((one) => one.lead) &&
      start < end,
  };
}

/** "2 differ", "1 disputed" …, in the order in which an editor wants them. */
export function sentenceCounts(sentences: readonly DraftSentence[]): string[] {
  const n = (status: SentenceStatus, background = false): number =>
    sentences.filter((one) => one.status === status && one.background === background).length;
  const all: readonly (readonly [number, string, string])[] = [
    [n("differs"), "differs", "differ"],
    [n("missing"), "nothing found", "nothing found"],
    [n("disputed"), "disputed", "disputed"],
    [n("partly"), "partly found", "partly found"],
    [n("found"), "found", "found"],
    [sentences.filter((one) => one.background).length, "background", "background"],
  ];
  return all.filter(([many]) => many > 0).map(([many, one, more]) => `${many} ${many === 1 ? one : more}`);
}

/** At most two places, the likest first. */
function nearestPlaces(v: View, verdicts: readonly ReportVerdict[]): string[] {
  const all = verdicts.flatMap((one) => one.nearest ?? []).sort((a, b) => b.share - a.share);
  return [...new Set(all.map(({ source, span }) => `${v.letter(source)}:${span.line}`))].slice(0, 2);
}

/** Where the sources say so, pass it on, or say not. */
export function stancePlaces(
  v: View,
  verdicts: readonly ReportVerdict[],
): Readonly<Record<"supports" | "reports" | "denies", readonly string[]>> {
  const of = (stance: string): string[] => [
    ...new Set(
      verdicts
        .flatMap((one) => one.stances)
        .filter((one) => one.stance === stance)
        .flatMap((one) => one.evidence.slice(0, 1).map((each) => `${v.letter(one.source)}:${each.span.line}`)),
    ),
  ];
  return { supports: of("supports"), reports: of("reports"), denies: of("denies") };
}
