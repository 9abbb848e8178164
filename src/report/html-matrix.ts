import type { ReportPoint, ReportStance } from "../model/report.ts";
import { html, oneLine } from "./escape.ts";
import type { Html } from "./html-parts.ts";
import { badge, text } from "./html-parts.ts";
import { truncate } from "./layout.ts";

/** The matrix: a row a point, a column an article, in each cell what the article holds and where. */
export function matrixHtml(h: Html): string {
  const { points } = h.v.report;
  const told = (point: ReportPoint): number => point.stances.filter((stance) => stance.commitment !== "none").length;
  const common = points.filter((point) => point.lead || told(point) > 1);
  const alone = points.length - common.length;
  if (common.length === 0) return "";
  const ordered = [...common].sort((a, b) => Number(b.lead) - Number(a.lead) || told(b) - told(a));
  const open = ordered.slice(0, 12);
  const rest = ordered.slice(12);
  return `<section aria-labelledby="matrix"><h2 id="matrix">Who holds what <small>each question, each article</small></h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="matrix">${table(h, open)}</div>
${rest.length === 0 ? "" : `<details><summary>${rest.length} more ${rest.length === 1 ? "question" : "questions"}</summary><div class="scroll">${table(h, rest)}</div></details>`}
${alone > 0 ? `<p class="note">${alone} ${alone === 1 ? "point that only one article touches is" : "points that only one article touches are"} left out.</p>` : ""}</section>`;
}

function table(h: Html, points: readonly ReportPoint[]): string {
  const { v } = h;
  const head = v.sources
    .map(
      (source) =>
        `<th scope="col"><span class="letter">${html(v.letter(source.id))}</span> ${html(truncate(v.fileName(source.id), 24))}</th>`,
    )
    .join("");
  const rows = points.map(
    (point) =>
      `<tr${point.lead ? ' class="lead"' : ""}><th scope="row">${text(point.label)}${point.lead ? ` <span class="note">what the story is about</span>` : ""}</th>${v.sources
        .map((source) =>
          cell(
            h,
            point.stances.find((one) => one.source === source.id),
          ),
        )
        .join("")}</tr>`,
  );
  return `<table class="matrix"><thead><tr><th scope="col">Question</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function cell({ v }: Html, stance: ReportStance | undefined): string {
  if (stance === undefined || stance.commitment === "none") return `<td class="none">not mentioned</td>`;
  const { words, kind } = label(stance);
  const first = stance.evidence[0];
  const voices = stance.voices
    .map((id) => v.speaker(id)?.name ?? "")
    .filter((name) => name !== "")
    .map(oneLine);
  const who =
    voices.length === 0
      ? ""
      : ` <span class="note">${html(truncate(voices.slice(0, 2).join(", ") + (voices.length > 2 ? " and others" : ""), 48))}</span>`;
  const places = [...new Set(stance.evidence.map((one) => one.span.line))]
    .slice(0, 4)
    .map((line) => `${html(v.letter(stance.source))}:${line}`)
    .join(" ");
  return `<td>${badge(words, kind)}${who}${first === undefined || first.span.text === "" ? "" : `<p>“${html(truncate(oneLine(first.span.text), 110))}” <span class="ref">${places}</span></p>`}</td>`;
}

function label({ commitment, polarity, value }: ReportStance): { readonly words: string; readonly kind: string } {
  const filler = value === null ? "" : `: ${truncate(oneLine(value), 40)}`;
  if (commitment === "relays") {
    return {
      words: polarity === "both" ? "passes on both" : `passes it on${filler}${polarity === "denies" && value === null ? ": NO" : ""}`,
      kind: "pass",
    };
  }
  if (commitment === "asks") return { words: "asks", kind: "pass" };
  const verb = commitment === "leans" ? "leans" : "says";
  if (value !== null) return { words: `${verb}${filler}`, kind: "" };
  return polarity === "denies"
    ? { words: `${verb} NO`, kind: "no" }
    : polarity === "affirms"
      ? { words: `${verb} YES`, kind: "yes" }
      : { words: `${verb} both`, kind: "pass" };
}
