import type { Level, ReportEvidence, ReportFinding, ReportSide } from "../model/report.ts";
import { withoutDateline } from "./dateline.ts";
import { cells } from "./diff-rows.ts";
import { html, oneLine } from "./escape.ts";
import type { RenderOptions } from "./options.ts";
import type { Ref, SideEvidence, View } from "./view.ts";
import { isParaphrase, nameWithRole, refs, voicesOf } from "./view.ts";
import { POSITION_WORDS, isPossible } from "./words.ts";

/** What every part of the page needs. */
export interface Html {
  readonly v: View;
  readonly options: RenderOptions;
}

export const text = (words: string): string => html(oneLine(words));

export function badge(words: string, kind = ""): string {
  return `<span class="badge${kind === "" ? "" : ` ${kind}`}">${text(words)}</span>`;
}

/** A level in words as well as in colour. */
export function levelBadge({ v }: Html, finding: ReportFinding): string {
  const words: Readonly<Record<Level, string>> = { error: "error", warning: "check", info: "" };
  const word = isPossible(finding) ? "possible" : words[finding.level];
  const fresh = v.isNew(finding.id) ? ` ${badge("new", "pass")}` : "";
  return (word === "" ? "" : ` ${badge(word, isPossible(finding) ? "" : finding.level)}`) + fresh;
}

export function refsHtml(all: readonly Ref[], most = 10): string {
  const shown = all
    .slice(0, most)
    .map((ref) => `<span class="ref">${html(ref.text)}</span>`)
    .join(" ");
  return all.length > most ? `${shown} <span class="note">+${all.length - most}</span>` : shown;
}

/** The words of a piece of evidence, marked in the sentence around them where that is known. */
export function inContext({ v, options }: Html, source: string, evidence: ReportEvidence): string {
  const { span } = evidence;
  if (span.text === "") return "";
  const [before, after] = surroundings(v, options, source, evidence);
  const rest = (words: string): string => (words === "" ? "" : `<span class="rest">${html(words.replace(/\s+/gu, " "))}</span>`);
  return `${rest(before)}<mark>${text(span.text)}</mark>${rest(after)}`;
}

const AROUND = 170;

function surroundings(v: View, options: RenderOptions, source: string, { claim, span }: ReportEvidence): readonly [string, string] {
  const whole = options.redact === true || v.report.offsetUnit !== "utf16" ? undefined : options.texts?.get(source);
  if (whole !== undefined && whole.slice(span.start, span.end) === span.text) {
    const from = Math.max(whole.lastIndexOf("\n", Math.max(0, span.start - 1)) + 1, 0);
    const to = whole.indexOf("\n", span.end) < 0 ? whole.length : whole.indexOf("\n", span.end);
    return [cutStart(withoutDateline(whole.slice(from, span.start))), cutEnd(whole.slice(span.end, to))];
  }
  const wider = v.claim(claim)?.spans.find((one) => one.start <= span.start && one.end >= span.end && one.text.length > span.text.length);
  if (wider === undefined) return ["", ""];
  return [cutStart(wider.text.slice(0, span.start - wider.start)), cutEnd(wider.text.slice(span.end - wider.start))];
}

function cutStart(words: string): string {
  return words.length <= AROUND ? words.trimStart() : `… ${words.slice(words.indexOf(" ", words.length - AROUND) + 1)}`;
}

function cutEnd(words: string): string {
  return words.length <= AROUND ? words.trimEnd() : `${words.slice(0, Math.max(1, words.lastIndexOf(" ", AROUND)))} …`;
}

/** One side of a finding: position, who takes it, and the evidence, the first pieces in the open. */
export function sideHtml(h: Html, side: ReportSide): string {
  const { v } = h;
  const word = POSITION_WORDS[side.position];
  const kind =
    side.position === "affirms" || side.position === "confirmed"
      ? "yes"
      : side.position === "denies" || side.position === "denied"
        ? "no"
        : "";
  const value = side.value === null || side.position === "affirms" || side.position === "denies" ? "" : `<b>${text(side.value)}</b>`;
  const own = side.holds.map((id) => `<span class="letter">${html(v.letter(id))}</span>`).join(" ");
  const people = side.speakers
    .map((one) => {
      const [name, ...role] = nameWithRole(v, one.id, one.name).split(", ");
      return `<span class="who">${html(name ?? "")}</span>${role.length > 0 ? `<span class="role">, ${html(role.join(", "))}</span>` : ""}`;
    })
    .join("; ");
  const head = [
    word === "" ? "" : badge(word, kind),
    value,
    people,
    own === "" ? "" : `${own} <span class="note">in ${side.holds.length === 1 ? "its" : "their"} own voice</span>`,
  ]
    .filter((one) => one !== "")
    .join(" ");
  const first = firstOfEach(side.evidence);
  const shown = first.slice(0, 3);
  const rest = side.evidence.filter((one) => !shown.includes(one));
  return `<section class="side"><header>${head}</header>${shown.map((one) => quoteHtml(h, one, side.speakers.length > 1)).join("")}${rest.length === 0 ? "" : `<details class="more"><summary>${rest.length} more</summary>${rest.map((one) => quoteHtml(h, one, side.speakers.length > 1)).join("")}</details>`}</section>`;
}

/** The first piece of evidence of each source before second ones. */
function firstOfEach(all: readonly SideEvidence[]): SideEvidence[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(one.source) && seen.add(one.source) !== undefined);
}

/** `named`: whether to say who it comes from, where a side has several speakers. */
export function quoteHtml(h: Html, one: SideEvidence, named = true): string {
  const { v } = h;
  const who = !named
    ? ""
    : voicesOf(v, one)
        .map((id) => v.speaker(id)?.name ?? "")
        .filter((name) => name !== "")
        .join(", ");
  const place = `<span class="ref">${html(`${v.letter(one.source)}:${one.span.line}`)}</span>`;
  const how = [who === "" ? "" : text(who), isParaphrase(v, one) ? "paraphrased" : ""].filter((part) => part !== "").join(", ");
  return `<blockquote>${inContext(h, one.source, one)} ${place}${how === "" ? "" : ` <span class="note">${how}</span>`}</blockquote>`;
}

/** Two wordings, with what differs marked in both. */
export function diffHtml({ v }: Html, finding: ReportFinding): string {
  const [first, second, ...others] = finding.sides;
  if (finding.diff === null || first === undefined || second === undefined) return "";
  const row = (side: ReportSide, key: "left" | "right", tag: "del" | "ins"): string =>
    `<dt>${refs(v, side.evidence)
      .slice(0, 4)
      .map((ref) => html(ref.text))
      .join(" ")}</dt><dd>${cells(finding.diff ?? [])
      .map((cell) => (cell[key] === "" ? "" : cell.same ? text(cell[key]) : `<${tag}>${text(cell[key])}</${tag}>`))
      .filter((one) => one !== "")
      .join(" ")}</dd>`;
  const also = others
    .map(
      (side) =>
        `<dt>${refs(v, side.evidence)
          .slice(0, 4)
          .map((ref) => html(ref.text))
          .join(" ")}</dt><dd>${text(side.evidence[0]?.span.text ?? side.value ?? "")}</dd>`,
    )
    .join("");
  return `<dl class="diff">${row(first, "left", "del")}${row(second, "right", "ins")}${also}</dl>`;
}
