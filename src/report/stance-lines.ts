import type { ReportEvidence, ReportFinding, ReportSide, ReportSpan, ReportStance } from "../model/report.ts";
import { list } from "./layout.ts";
import { bareWords, oneLine } from "./escape.ts";
import type { View } from "./view.ts";
import { nameOf, party, voicesOf } from "./view.ts";

/** What articles say of their own on the question of a finding. */
export interface OwnVoice {
  readonly letters: readonly string[];
  /** "takes no side", "says yes", "leans no", "says 1987". */
  readonly says: string;
  /** The words, where it takes a side. */
  readonly words: string | null;
  readonly ref: string | null;
  /** Where the words stand. */
  readonly at: { readonly source: string; readonly span: ReportSpan } | null;
}

/**
 * What the articles say in their own voice about the point of a finding; articles with nothing on it are left out. Who commits to a
 * side of the finding says so; a lean is named only with words of the article's own that show it.
 */
export function ownVoices(v: View, finding: ReportFinding): OwnVoice[] {
  const point = v.point(finding.point);
  if (point === null) return [];
  const order = new Map(v.report.sources.map((source, i) => [source.id, i]));
  const stances = [...point.stances]
    .filter((one) => one.commitment !== "none")
    .sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0));
  const neutral: string[] = [];
  const groups = new Map<
    string,
    { readonly verb: string; readonly position: string; readonly sources: string[]; readonly evidence: ReportEvidence | null }
  >();
  for (const stance of stances) {
    const held = heldBy(v, finding, stance);
    if (held === null) {
      neutral.push(v.letter(stance.source));
      continue;
    }
    const verb = stance.commitment === "leans" ? "lean" : "say";
    const key = `${verb} ${held.position}`;
    const group = groups.get(key) ?? { verb, position: held.position, sources: [], evidence: held.evidence };
    groups.set(key, { ...group, sources: [...group.sources, stance.source] });
  }
  const out: OwnVoice[] =
    neutral.length === 0
      ? []
      : [{ letters: neutral, says: neutral.length === 1 ? "takes no side" : "take no side", words: null, ref: null, at: null }];
  for (const { verb, position, sources, evidence } of groups.values()) {
    out.push({
      letters: sources.map(v.letter),
      says: `${verb}${sources.length === 1 ? "s" : ""} ${position}`,
      words: evidence === null || evidence.span.text === "" ? null : bareWords(evidence.span.text),
      ref: evidence === null ? null : `${v.letter(sources[0] ?? "")}:${evidence.span.line}`,
      at: evidence === null ? null : { source: sources[0] ?? "", span: evidence.span },
    });
  }
  return out;
}

/** The position that an article takes itself, with its own words for it, or null. */
function heldBy(
  v: View,
  finding: ReportFinding,
  stance: ReportStance,
): { readonly position: string; readonly evidence: ReportEvidence | null } | null {
  // What is only asked shows no side.
  const own = (one: ReportEvidence): boolean => one.quote === null && voicesOf(v, one).length === 0 && v.claim(one.claim)?.mood !== "asked";
  const sides = finding.sides.filter((side) => side.holds.includes(stance.source));
  const [side] = sides;
  if (side !== undefined && sides.length === 1) {
    const mine = side.evidence.filter((one) => one.source === stance.source);
    return { position: wordOf(side.position, side.value), evidence: mine.find(own) ?? null };
  }
  if (stance.commitment !== "asserts" && stance.commitment !== "leans") return null;
  // What the finding says it only passes on, it does not hold here.
  if (sides.length === 0 && finding.sides.some((one) => one.carries.includes(stance.source))) return null;
  const position = wordOf(stance.polarity === "denies" ? "denies" : stance.polarity === "affirms" ? "affirms" : "both", stance.value);
  // Words that stand on another side of the finding show the opposite.
  const elsewhere = (one: ReportEvidence): boolean =>
    finding.sides.some(
      (other) =>
        wordOf(other.position, other.value) !== position &&
        other.evidence.some((each) => each.source === stance.source && each.span.start === one.span.start),
    );
  const evidence = stance.evidence.find((one) => own(one) && !elsewhere(one));
  return evidence === undefined ? null : { position, evidence };
}

function wordOf(position: string, value: string | null): string {
  if (value !== null && position !== "affirms" && position !== "denies") return oneLine(value);
  return position === "denies" ? "NO" : position === "affirms" ? "YES" : "both";
}

/** Whether no article takes a side itself: all that there is are voices that they pass on. */
export function nobodysOwn(finding: ReportFinding, voices: readonly OwnVoice[]): boolean {
  return finding.sides.every((side) => side.holds.length === 0) && voices.every((one) => one.ref === null);
}

/** "A, B, D", or "8 articles" where they are many. */
export function lettersOf(letters: readonly string[]): string {
  return letters.length > 6 ? `${letters.length} articles` : letters.join(", ");
}

/** Who the witnesses of a side really are: "Peskov only", "the side of John only", "A and C of their own, 2 origins". */
export function witnesses(v: View, side: ReportSide): string {
  const parties = [...new Set(side.speakers.map((one) => party(v, one.id)))];
  const named = parties.map((id) => {
    const own = side.speakers.every((one) => one.id === id || party(v, one.id) !== id);
    const name = nameOf(v, id, side.speakers.find((one) => one.id === id)?.name);
    return own ? name : possessive(name);
  });
  const own = side.holds.map(v.letter);
  if (own.length > 0) {
    const whose = own.length === 1 ? "in its own voice" : "in their own voice";
    const origins =
      own.length > 1 && side.origins < own.length ? ` (${side.origins === 1 ? "one origin" : `${side.origins} origins`})` : "";
    return `${own.length > 6 ? `${own.length} articles` : list(own)} ${whose}${origins}${named.length > 0 ? `; ${few(named)}` : ""}`;
  }
  if (named.length === 0) return side.origins === 1 ? "one, not named" : `${side.origins}, not named`;
  return named.length === 1 ? `${named[0] ?? ""} only` : few(named);
}

function possessive(name: string): string {
  return `${name}${name.endsWith("s") ? "’" : "’s"} side`;
}

/** At most three of many, and how many more. */
function few(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : list(names);
}
