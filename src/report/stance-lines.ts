import type { ReportFinding, ReportSide, ReportStance } from "../model/report.ts";
import { list } from "./layout.ts";
import { bareWords, oneLine } from "./escape.ts";
import type { View } from "./view.ts";
import { party, voicesOf } from "./view.ts";

/** What articles say of their own on the question of a finding. */
export interface OwnVoice {
  readonly letters: readonly string[];
  /** "takes no side", "says yes", "leans no", "says 1987". */
  readonly says: string;
  /** The words, where it takes a side. */
  readonly words: string | null;
  readonly ref: string | null;
}

/** What the articles say in their own voice about the point of a finding; articles with nothing on it are left out. */
export function ownVoices(v: View, finding: ReportFinding): OwnVoice[] {
  const point = v.point(finding.point);
  if (point === null) return [];
  const order = new Map(v.report.sources.map((source, i) => [source.id, i]));
  const stances = [...point.stances].sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0));
  const neutral = stances.filter((one) => one.commitment === "relays" || one.commitment === "asks").map((one) => v.letter(one.source));
  const out: OwnVoice[] = [];
  if (neutral.length > 0)
    out.push({ letters: neutral, says: neutral.length === 1 ? "takes no side" : "take no side", words: null, ref: null });
  const groups = new Map<string, ReportStance[]>();
  for (const stance of stances) {
    if (stance.commitment !== "asserts" && stance.commitment !== "leans") continue;
    const key = `${stance.commitment} ${positionOf(stance)}`;
    groups.set(key, [...(groups.get(key) ?? []), stance]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const evidence = first.evidence.find((one) => voicesOf(v, one).length === 0 && one.quote === null) ?? first.evidence[0];
    const verb = first.commitment === "leans" ? "lean" : "say";
    out.push({
      letters: group.map((one) => v.letter(one.source)),
      says: `${verb}${group.length === 1 ? "s" : ""} ${positionOf(first)}`,
      words: evidence === undefined || evidence.span.text === "" ? null : bareWords(evidence.span.text),
      ref: evidence === undefined ? null : `${v.letter(first.source)}:${evidence.span.line}`,
    });
  }
  return out;
}

/** Whether no article takes a side itself: all that there is are voices that they pass on. */
export function nobodysOwn(finding: ReportFinding, voices: readonly OwnVoice[]): boolean {
  return finding.sides.every((side) => side.holds.length === 0) && voices.every((one) => one.ref === null);
}

/** "A, B, D", or "8 articles" where they are many. */
export function lettersOf(letters: readonly string[]): string {
  return letters.length > 6 ? `${letters.length} articles` : letters.join(", ");
}

function positionOf(stance: ReportStance): string {
  if (stance.value !== null) return oneLine(stance.value);
  return stance.polarity === "denies" ? "NO" : stance.polarity === "affirms" ? "YES" : "both";
}

/** Who the witnesses of a side really are: "Peskov only", "the side of John only", "A and C of their own, 2 origins". */
export function witnesses(v: View, side: ReportSide): string {
  const parties = [...new Set(side.speakers.map((one) => party(v, one.id)))];
  const named = parties.map((id) => {
    const own = side.speakers.every((one) => one.id === id || party(v, one.id) !== id);
    const name = oneLine(v.speaker(id)?.name ?? side.speakers.find((one) => one.id === id)?.name ?? id);
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

/** The last part of a person's name; all of any other. */
function surname(v: View, { id, name }: { readonly id: string; readonly name: string }): string {
  const words = oneLine(name).split(" ");
  return v.speaker(id)?.type === "person" && /^\p{Lu}/u.test(words[0] ?? "") ? (words.at(-1) ?? name) : oneLine(name);
}

/** At most three of many, and how many more. */
function few(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : list(names);
}

/** Where what several articles share comes from. */
export function comesFrom(v: View, side: ReportSide | undefined): string {
  if (side === undefined) return "";
  const all = side.holds.length + side.carries.length;
  if (side.speakers.length > 0 && side.holds.length === 0) {
    const names = side.speakers.map((one) => (side.speakers.length > 1 ? surname(v, one) : oneLine(one.name)));
    return names.length > 2 ? `${names[0] ?? ""} and ${names.length - 1} more` : list(names);
  }
  if (all > 1 && side.origins === 1) {
    const copy = v.sources.find((source) => side.holds.includes(source.id) && source.origins.some((origin) => origin !== source.id));
    const origin = copy?.origins.find((one) => one !== copy.id);
    return origin === undefined ? "one origin" : `${v.letter(origin)} (copied)`;
  }
  return side.holds.length > 0 && side.carries.length === 0 && side.origins >= all
    ? "not stated"
    : side.origins < all
      ? `${side.origins} origins`
      : "not stated";
}
