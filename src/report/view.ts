import type {
  Report,
  ReportClaim,
  ReportEvidence,
  ReportFinding,
  ReportPoint,
  ReportQuote,
  ReportSide,
  ReportSource,
  ReportSpeaker,
} from "../model/report.ts";
import { inRunningText } from "../model/names.ts";
import { oneLine } from "./escape.ts";
import { ruleInfo } from "./rules.ts";

export type SideEvidence = ReportSide["evidence"][number];

/** A report with what every human-readable format looks up in it. */
export interface View {
  readonly report: Report;
  /** Sources without drafts. */
  readonly sources: readonly ReportSource[];
  readonly drafts: readonly ReportSource[];
  /** Short name of a source: "A", "B" …; "draft" for a single draft, "draft 1" … for several. */
  readonly letter: (source: string) => string;
  readonly source: (id: string) => ReportSource | null;
  readonly speaker: (id: string) => ReportSpeaker | null;
  readonly quote: (id: string | null) => ReportQuote | null;
  readonly claim: (id: string | null) => ReportClaim | null;
  readonly point: (id: string | null) => ReportPoint | null;
  readonly finding: (id: string | null) => ReportFinding | null;
  /** Whether an earlier report, where one was given, lacks the finding. */
  readonly isNew: (id: string) => boolean;
  /** The outlet's name; else the file name without its folder, or the path where two sources share a file name. */
  readonly fileName: (source: string) => string;
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): ((id: string | null) => T | null) => {
  const map = new Map(all.map((one) => [one.id, one]));
  return (id) => (id === null ? null : (map.get(id) ?? null));
};

export function view(report: Report): View {
  const draftIds = new Set(report.drafts ?? []);
  const drafts = report.sources.filter((source) => draftIds.has(source.id));
  const sources = report.sources.filter((source) => !draftIds.has(source.id));
  const letters = new Map<string, string>();
  sources.forEach((source, i) => letters.set(source.id, letterOf(i)));
  drafts.forEach((draft, i) => letters.set(draft.id, drafts.length === 1 ? "draft" : `draft ${i + 1}`));
  const names = report.sources.map((source) => baseName(source.path));
  const source = byId(report.sources);
  const fresh = new Set(report.since?.new ?? []);
  return {
    report,
    sources,
    drafts,
    source,
    letter: (id) => letters.get(id) ?? id,
    speaker: byId(report.speakers),
    quote: byId(report.quotes),
    claim: byId(report.claims),
    point: byId(report.points),
    finding: byId(report.findings),
    isNew: (id) => fresh.has(id),
    fileName: (id) => {
      const outlet = source(id)?.outlet;
      if (outlet !== undefined && outlet !== "") return oneLine(outlet);
      const path = source(id)?.path ?? id;
      const base = baseName(path);
      return oneLine(names.filter((name) => name === base).length > 1 ? path : base);
    },
  };
}

/** "A" … "Z", "AA", "AB" …, as columns of a spreadsheet. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A place to look: "A:7", with "~" for a paraphrase. */
export interface Ref {
  readonly letter: string;
  readonly line: number;
  readonly paraphrase: boolean;
  readonly text: string;
}

/** Places of the evidence in the order of the sources, each line once. */
export function refs(v: View, evidence: readonly SideEvidence[]): Ref[] {
  const seen = new Map<string, Ref & { readonly order: number }>();
  const order = new Map([...v.drafts, ...v.sources].map((source, i) => [source.id, i]));
  for (const one of evidence) {
    const letter = v.letter(one.source);
    const key = `${letter}:${one.span.line}`;
    const paraphrase = isParaphrase(v, one);
    const before = seen.get(key);
    if (before !== undefined && !before.paraphrase) continue;
    seen.set(key, { letter, line: one.span.line, paraphrase, text: `${key}${paraphrase ? "~" : ""}`, order: order.get(one.source) ?? 0 });
  }
  return [...seen.values()].sort((a, b) => a.order - b.order || a.line - b.line);
}

export function isParaphrase(v: View, evidence: SideEvidence | ReportEvidence): boolean {
  if ("paraphrase" in evidence && evidence.paraphrase !== undefined) return evidence.paraphrase;
  return v.quote(evidence.quote)?.kind === "indirect";
}

/** The first place in each source, word for word before paraphrase. */
export function firstRefs(v: View, evidence: readonly SideEvidence[]): Ref[] {
  const all = refs(v, evidence);
  return [...new Set(all.map((one) => one.letter))].flatMap((letter) => {
    const own = all.filter((one) => one.letter === letter);
    return own.find((one) => !one.paraphrase) ?? own[0] ?? [];
  });
}

/** Whom a piece of evidence comes from: speaker ids of the innermost voice, [] where it is the article's own. */
export function voicesOf(v: View, evidence: ReportEvidence): readonly string[] {
  const quote = v.quote(evidence.quote);
  if (quote !== null) return quote.speakers;
  return v.claim(evidence.claim)?.voices.at(-1)?.speakers ?? [];
}

/** Name of a speaker with a short role: "Dmitri Peskov, press secretary". */
export function nameWithRole(v: View, id: string, fallback = "somebody not named"): string {
  const speaker = v.speaker(id);
  if (speaker === null) return oneLine(fallback);
  const role = speaker.roles.find((one) => one.length <= 24 && !speaker.name.toLowerCase().includes(one.toLowerCase()));
  return role === undefined ? nameOf(v, id) : `${nameOf(v, id)}, ${oneLine(role)}`;
}

/** A speaker's name as it stands in running text: "the Kremlin". */
export function nameOf(v: View, id: string, fallback = id): string {
  const speaker = v.speaker(id);
  if (speaker === null) return oneLine(fallback);
  return oneLine(inRunningText(speaker));
}

/** Those for whom a speaker speaks, or the speaker: spokesman and principal are one party. */
export function party(v: View, id: string): string {
  const seen = new Set<string>();
  let now = id;
  while (!seen.has(now)) {
    seen.add(now);
    now = v.speaker(now)?.speaksFor[0] ?? now;
  }
  return now;
}

export type SectionName = "disputed" | "odds" | "within" | "quotations" | "details" | "unsupported" | "shared" | "single" | "accepted";

/** "Since the earlier report: 2 new, 1 gone."; empty without one. */
export function sinceLine(report: Report): string {
  if (report.since === undefined) return "";
  return `Since the earlier report: ${report.since.new.length} new, ${report.since.gone.length} gone.`;
}

/** Which section of the report a finding stands in. */
export function sectionOf(finding: ReportFinding): SectionName {
  if (finding.accepted !== null) return "accepted";
  const { group } = ruleInfo(finding.rule);
  switch (finding.verdict) {
    case "agreement":
      return "shared";
    case "single-source":
      return "single";
    case "unsupported":
      return "unsupported";
    default:
  }
  if (group === "article") return "within";
  if (finding.verdict === "dispute") return "disputed";
  if (finding.verdict === "conflict") return "odds";
  return group === "quotation" ? "quotations" : "details";
}

/** Findings by section, in the report's order. */
export function sections(report: Report): ReadonlyMap<SectionName, readonly ReportFinding[]> {
  const map = new Map<SectionName, ReportFinding[]>();
  for (const finding of report.findings) {
    const name = sectionOf(finding);
    map.set(name, [...(map.get(name) ?? []), finding]);
  }
  return map;
}

/** What is shared, or stands in one article, as a statement: who says so and where is shown beside it. */
export function statement(finding: ReportFinding): string {
  const words = oneLine(finding.message).replace(/ \((?:according to|only) [^()]*\)$/u, "");
  return words === "" || words === ruleInfo(finding.rule).summary
    ? oneLine(finding.title)
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Rules whose message says what no table of values can. */
export function saysItInWords(finding: ReportFinding): boolean {
  return finding.rule === "one-origin" || finding.rule === "missing-response";
}

/** The words of a side as they are shown: the most telling piece of evidence; where it says no more than the value, the clause around it. */
export function snippet(v: View, side: ReportSide): string {
  const best = bestEvidence(v, side);
  if (best === null) return "";
  const words = oneLine(best.span.text);
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  if (words.length >= 20 && bare(words) !== bare(side.value ?? "")) return words;
  const { start, end } = best.span;
  const wider = v.claim(best.claim)?.spans.find((one) => one.start <= start && one.end >= end && one.text.length > words.length);
  return wider === undefined ? words : oneLine(wider.text);
}

/** Word-for-word evidence before paraphrase, and of those the one that is neither a scrap nor a whole paragraph. */
export function bestEvidence(v: View, side: ReportSide): SideEvidence | null {
  const awkward = (text: string): number => Math.abs(Math.min(text.length, 200) - 60);
  const headlined = (one: SideEvidence): boolean => v.source(one.source)?.headline?.includes(one.span.text) === true;
  const ranked = [...side.evidence].sort(
    (a, b) =>
      Number(isParaphrase(v, a)) - Number(isParaphrase(v, b)) ||
      Number(headlined(a)) - Number(headlined(b)) ||
      awkward(a.span.text) - awkward(b.span.text),
  );
  return ranked[0] ?? null;
}
