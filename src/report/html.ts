import type { Report, ReportFinding, ReportSide, ReportSource } from "../model/report.ts";
import { bareWords, html, oneLine } from "./escape.ts";
import { draftHtml } from "./html-check.ts";
import { matrixHtml } from "./html-matrix.ts";
import type { Html } from "./html-parts.ts";
import { badge, diffHtml, levelBadge, refsHtml, sideHtml, text } from "./html-parts.ts";
import { STYLE } from "./html-style.ts";
import { count } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import { ownWords } from "./own-words.ts";
import { comesFrom } from "./comes-from.ts";
import { stageOf } from "./stage.ts";
import { lettersOf, nobodysOwn, ownVoices, witnesses } from "./stance-lines.ts";
import type { SectionName } from "./view.ts";
import { refs, sections, saysItInWords, sinceLine, statement, view } from "./view.ts";
import { KIND_WORDS, POSITION_WORDS } from "./words.ts";

/**
 * One page that stands alone: no script, no network, no fonts to fetch. Reads well in light, dark, on a phone and on paper.
 * With `options.texts` each piece of evidence stands in its paragraph.
 */
export function renderHtml(report: Report, options: RenderOptions = {}): string {
  const v = view(report);
  const h: Html = { v, options };
  const articles = count(v.sources.length, "article");
  const heading = {
    compare: report.title ?? `Comparison of ${articles}`,
    check: `${v.drafts.map((draft) => draft.path).join(", ")} against ${count(v.sources.length, "source")}`,
    extract: v.sources.length === 1 ? (report.title ?? "Quotations") : `Quotations of ${articles}`,
  }[report.command];
  const body =
    report.command === "check"
      ? v.drafts.map((draft, i) => draftHtml(h, draft, i + 1)).join("\n") + acceptedHtml(h)
      : report.command === "extract"
        ? extractHtml(h)
        : compareHtml(h);
  const kicker = { compare: "Where accounts agree and differ", check: "Draft against its sources", extract: "Who said what" }[
    report.command
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="${html(`${report.tool.name} ${report.tool.version}`)}">
<title>${text(heading)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">To the findings</a>
<header>
<p class="kicker">${kicker}</p>
<h1>${text(heading)}</h1>
${sourceList(h)}
${report.command === "compare" ? chips(h) : ""}${report.since === undefined ? "" : `<p class="note">${sinceLine(report)}</p>`}
</header>
<main id="main">
${problemsHtml(h)}${body}
</main>
<footer>${footerHtml(h)}</footer>
</body>
</html>
`;
}

function sourceList({ v }: Html): string {
  const undated = v.sources.length > 1 && v.sources.every((source) => source.published === null);
  const item = (source: ReportSource): string => {
    const about = [source.byline, source.dateline, source.published?.slice(0, 10) ?? null]
      .filter((one) => one !== null && one !== "")
      .map((one) => oneLine(one ?? ""));
    const copy =
      source.origins.length > 0 && !source.origins.includes(source.id) ? [`copy of ${source.origins.map(v.letter).join(", ")}`] : [];
    return `<li><span class="letter">${html(v.letter(source.id))}</span><span><b>${text(source.headline ?? source.path)}</b><small>${html([...(source.outlet === undefined ? [] : [oneLine(source.outlet)]), oneLine(source.path), ...(source.primary === true ? ["primary record"] : []), ...about, count(source.words, "word"), ...copy].join(" · "))}</small></span></li>`;
  };
  return `<ul class="sources">${v.sources.map(item).join("")}</ul>${undated ? `<p class="note">No publication dates found.</p>` : ""}`;
}

const CHIPS: readonly (readonly [SectionName, string, string])[] = [
  ["disputed", "disputed", "disputed"],
  ["odds", "at odds", "at odds"],
  ["within", "contradicts itself", "contradict themselves"],
  ["quotations", "quotation differs", "quotations differ"],
  ["details", "detail differs", "details differ"],
  ["shared", "shared", "shared"],
  ["single", "only in one article", "only in one article"],
  ["accepted", "accepted", "accepted"],
];

function chips({ v }: Html): string {
  const by = sections(v.report);
  const items = CHIPS.map(([name, one, many]) => [name, by.get(name)?.length ?? 0, one, many] as const).filter(([, n]) => n > 0);
  return items.length === 0
    ? ""
    : `<nav aria-label="Findings"><ul class="counts">${items.map(([name, n, one, many]) => `<li><a href="#${name}"><b>${n}</b> ${n === 1 ? one : many}</a></li>`).join("")}${v.report.points.length > 0 ? `<li><a href="#matrix">Who holds what</a></li>` : ""}</ul></nav>`;
}

function compareHtml(h: Html): string {
  const by = sections(h.v.report);
  const cards = (name: SectionName, heading: string, note: string, card: (finding: ReportFinding) => string): string => {
    const all = by.get(name) ?? [];
    if (all.length === 0) return "";
    const open = all.slice(0, 20).map(card).join("");
    const rest = all.slice(20);
    return `<section aria-labelledby="${name}"><h2 id="${name}">${heading}${note === "" ? "" : ` <small>${note}</small>`}</h2>${open}${rest.length === 0 ? "" : `<details><summary>${rest.length} more</summary>${rest.map(card).join("")}</details>`}</section>`;
  };
  const anything = (["disputed", "odds", "within", "quotations", "details"] as const).some((name) => by.has(name));
  return [
    anything
      ? ""
      : `<p><b>${h.v.sources.length === 1 ? "One article: there is nothing to compare it with." : "No dispute, conflict or difference found in what was read."}</b></p>`,
    cards("disputed", "Disputed", "those quoted contradict each other", (one) => sidesCard(h, one)),
    cards("odds", "Articles at odds", "or written at different times: check", (one) => sidesCard(h, one)),
    cards("within", "Contradicts itself", "inside one article", (one) => sidesCard(h, one)),
    cards("quotations", "Quotations that differ", "", (one) => quotationCard(h, one)),
    detailsHtml(h, by.get("details") ?? []),
    h.options.quiet === true ? "" : sharedHtml(h, by.get("shared") ?? []),
    matrixHtml(h),
    h.options.quiet === true ? "" : singleHtml(h, by.get("single") ?? []),
    acceptedHtml(h),
  ]
    .filter((one) => one !== "")
    .join("\n");
}

function sidesCard(h: Html, finding: ReportFinding): string {
  const { v } = h;
  const yesNo = finding.sides.some((side) => side.position === "affirms") && finding.sides.some((side) => side.position === "denies");
  const own = yesNo || finding.verdict === "dispute" ? ownVoices(v, finding) : [];
  const facts = [
    own.length === 0
      ? ""
      : `<dt>Own voice</dt><dd>${own.map((one) => `${html(lettersOf(one.letters))} ${html(one.says)}${one.words === null || one.words === "" ? "" : `: “${html(one.words)}” <span class="ref">${html(one.ref ?? "")}</span>`}`).join(". ")}.</dd>`,
    yesNo && finding.verdict === "dispute"
      ? `<dt>Witnesses</dt><dd>${finding.sides.map((side) => `${POSITION_WORDS[side.position]}: ${html(witnesses(v, side))}`).join(". ")}.${nobodysOwn(finding, own) ? " No article says either of its own." : ""}</dd>`
      : "",
  ]
    .filter((one) => one !== "")
    .join("");
  return card(
    h,
    finding,
    `<div class="sides">${finding.sides.map((side) => sideHtml(h, side)).join("")}</div>${facts === "" ? "" : `<dl class="facts">${facts}</dl>`}`,
  );
}

function quotationCard(h: Html, finding: ReportFinding): string {
  return finding.diff === null ? sidesCard(h, finding) : card(h, finding, diffHtml(h, finding));
}

function card(h: Html, finding: ReportFinding, body: string): string {
  const technical =
    h.options.verbose === true
      ? `<p class="note">${html(`${finding.id} · ${finding.rule} · certainty of match ${finding.confidence.toFixed(2)}`)}</p>`
      : "";
  return `<article class="card ${finding.level}" id="${html(finding.id)}"><h3>${text(finding.title)}${levelBadge(h, finding)}</h3>${body}${technical}</article>`;
}

function detailsHtml(h: Html, findings: readonly ReportFinding[]): string {
  if (findings.length === 0) return "";
  const rows = findings.map(
    (finding) =>
      `<tr id="${html(finding.id)}"><th scope="row">${text(finding.title)}${levelBadge(h, finding)}</th><td>${
        saysItInWords(finding)
          ? `<p>${text(finding.message)}</p>`
          : finding.sides.map((side) => `<p>${detailWords(finding, side)} ${refsHtml(refs(h.v, side.evidence), 4)}</p>`).join("")
      }</td></tr>`,
  );
  return `<section aria-labelledby="details"><h2 id="details">Details that differ</h2><div class="scroll"><table><thead><tr><th scope="col">Detail</th><th scope="col">As the articles have it</th></tr></thead><tbody>${rows.join("")}</tbody></table></div></section>`;
}

/** What a side has: its value, or its words where it has none; how far a deed has come before the words that say so. */
function detailWords(finding: ReportFinding, side: ReportSide): string {
  const reached = stageOf(finding, side);
  if (reached !== "") return `<b>${reached}</b> “${text(side.value ?? "")}”`;
  const label = side.value ?? POSITION_WORDS[side.position];
  return label === "" || label === "YES" || label === "NO" ? `“${text(side.evidence[0]?.span.text ?? "")}”` : `<b>${text(label)}</b>`;
}

function sharedHtml(h: Html, findings: readonly ReportFinding[]): string {
  if (findings.length === 0) return "";
  const row = (finding: ReportFinding): string =>
    `<tr>${finding.ownWords === true ? ownWordsHtml(h, finding) : `<th scope="row">${html(statement(finding))}</th>`}<td>${refsHtml(
      refs(
        h.v,
        finding.sides.flatMap((side) => side.evidence),
      ),
    )}</td><td>${html(comesFrom(h.v, finding.sides[0]))}</td></tr>`;
  const table = (all: readonly ReportFinding[]): string =>
    `<div class="scroll"><table><thead><tr><th scope="col">Shared</th><th scope="col">Where</th><th scope="col">Comes from</th></tr></thead><tbody>${all.map(row).join("")}</tbody></table></div>`;
  const rest = findings.slice(15);
  return `<section aria-labelledby="shared"><h2 id="shared">Shared <small>several articles say so, which does not make it true</small></h2>${table(findings.slice(0, 15))}${rest.length === 0 ? "" : `<details><summary>${rest.length} more</summary>${table(rest)}</details>`}</section>`;
}

/** What each article has, one below the other. */
function ownWordsHtml({ v }: Html, finding: ReportFinding): string {
  const lines = ownWords(v, finding).map(
    ({ ref, speaker, words }) => `<p>${refsHtml([ref])} ${speaker === "" ? "" : `${text(speaker)}: `}“${html(bareWords(words))}”</p>`,
  );
  return `<th scope="row" class="own">${lines.join("")}</th>`;
}

function singleHtml(h: Html, findings: readonly ReportFinding[]): string {
  if (findings.length === 0) return "";
  const { v } = h;
  const of = (source: string): readonly ReportFinding[] => findings.filter((one) => one.sides[0]?.evidence[0]?.source === source);
  return `<section aria-labelledby="single"><h2 id="single">Only in one article</h2>${v.sources
    .filter((source) => of(source.id).length > 0)
    .map((source) => {
      const all = of(source.id);
      const items = all.map((one) => `<li>${html(statement(one))} ${refsHtml(refs(v, one.sides[0]?.evidence ?? []), 2)}</li>`).join("");
      return `<details><summary><span class="letter">${html(v.letter(source.id))}</span> ${html(v.fileName(source.id))}: ${all.length}</summary><ul class="list">${items}</ul></details>`;
    })
    .join("")}</section>`;
}

function acceptedHtml({ v }: Html): string {
  const findings = sections(v.report).get("accepted") ?? [];
  if (findings.length === 0) return "";
  return `<section aria-labelledby="accepted"><h2 id="accepted">Accepted</h2><ul class="list">${findings.map((one) => `<li>${text(one.title)}: <span class="note">${text(one.accepted?.reason ?? "")}</span></li>`).join("")}</ul></section>`;
}

function extractHtml({ v }: Html): string {
  return v.sources
    .map((source, i) => {
      const quotes = v.report.quotes.filter((quote) => quote.source === source.id && quote.speech);
      const rows = quotes.map((quote) => {
        const who =
          quote.speakers.length > 0
            ? quote.speakers.map((id) => v.speaker(id)?.name ?? id).join(", ")
            : `${quote.attribution.map((span) => span.text).join(" ")} ?`;
        const words = quote.kind === "direct" ? `“${html(bareWords(quote.text))}”` : text(quote.text);
        return `<tr><td class="num">${quote.content[0]?.line ?? ""}</td><th scope="row" class="speaker">${text(who)}</th><td>${badge(KIND_WORDS[quote.kind])}</td><td>${words}</td></tr>`;
      });
      const body =
        rows.length === 0
          ? "<p>No quotations found.</p>"
          : `<div class="scroll"><table><thead><tr><th scope="col">Line</th><th scope="col">Speaker</th><th scope="col">How</th><th scope="col">Words</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
      return `<section aria-labelledby="source-${i + 1}"><h2 id="source-${i + 1}"><span class="letter">${html(v.letter(source.id))}</span> ${text(source.headline ?? source.path)} <small>${count(quotes.length, "quotation")}</small></h2>${body}</section>`;
    })
    .join("\n");
}

function problemsHtml({ v }: Html): string {
  return v.report.problems.map((one) => `<p class="problem"><b>Not compared:</b> ${text(one.path)} (${text(one.message)})</p>`).join("");
}

function footerHtml({ v }: Html): string {
  const { summary, sources, tool } = v.report;
  const spans = (key: "leftOut" | "notUnderstood"): string =>
    sources
      .flatMap((source) =>
        source[key]
          .filter((span) => span.text !== "")
          .map((span) => `<li><span class="ref">${html(`${v.letter(source.id)}:${span.line}`)}</span> ${text(span.text)}</li>`),
      )
      .join("");
  const fold = (n: number, words: string, items: string): string =>
    n === 0 ? "" : items === "" ? `<p>${words}</p>` : `<details><summary>${words}</summary><ul class="list">${items}</ul></details>`;
  return [
    fold(summary.leftOut, `Not read: ${count(summary.leftOut, "menu or credit line")}.`, spans("leftOut")),
    summary.notUnderstood === 0
      ? `<p>${count(summary.sentences, "sentence")} read; what is told in quite other words can be missed.</p>`
      : fold(
          summary.notUnderstood,
          `Not understood: ${summary.notUnderstood} of ${count(summary.sentences, "sentence")}.`,
          spans("notUnderstood"),
        ),
    `<p>A:7 is line 7 of article A; ~ marks a paraphrase. What several articles say is not thereby true. ${html(`${tool.name} ${tool.version}`)}</p>`,
  ].join("");
}
