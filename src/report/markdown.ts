import type { Report, ReportFinding, ReportSide, ReportSource } from "../model/report.ts";
import { checklist } from "./checklist.ts";
import { cells, elide } from "./diff-rows.ts";
import type { DraftSentence } from "./draft-sentences.ts";
import { draftSentences, sentenceCounts } from "./draft-sentences.ts";
import { bareWords, markdown, oneLine } from "./escape.ts";
import { count, truncate } from "./layout.ts";
import type { RenderOptions } from "./options.ts";
import { ownWords } from "./own-words.ts";
import { comesFrom } from "./comes-from.ts";
import { stageOf } from "./stage.ts";
import { lettersOf, ownVoices, witnesses } from "./stance-lines.ts";
import type { View } from "./view.ts";
import { refs, sections, saysItInWords, sinceLine, snippet, statement, view } from "./view.ts";
import { KIND_WORDS, POSITION_WORDS, SENTENCE_WORDS, STANCE_WORDS, isPossible } from "./words.ts";

/** Findings of one section that a comment shows unless all are asked for. */
const MOST = 10;
const WORDS = 160;

/** Markdown (GitHub's) for a comment on a pull request: what needs a look in the open, the rest folded. */
export function renderMarkdown(report: Report, options: RenderOptions = {}): string {
  const v = view(report);
  const parts =
    report.command === "check" ? checkParts(v, options) : report.command === "extract" ? extractParts(v) : compareParts(v, options);
  return `${[...parts, ...problems(v)].filter((part) => part !== "").join("\n\n")}\n`;
}

function compareParts(v: View, options: RenderOptions): string[] {
  const by = sections(v.report);
  const title = v.report.title === null ? "Comparison" : v.report.title;
  const counts = (
    [
      ["disputed", "disputed", "disputed"],
      ["odds", "at odds", "at odds"],
      ["within", "contradicts itself", "contradict themselves"],
      ["quotations", "quotation differs", "quotations differ"],
      ["details", "detail differs", "details differ"],
      ["shared", "shared", "shared"],
    ] as const
  )
    .map(([name, one, many]) => [by.get(name)?.length ?? 0, one, many] as const)
    .filter(([n]) => n > 0)
    .map(([n, one, many]) => `**${n}** ${n === 1 ? one : many}`);
  const anything = (["disputed", "odds", "within", "quotations", "details"] as const).some((name) => by.has(name));
  return [
    `## ${markdown(title)}`,
    legend(v),
    [...counts, sinceLine(v.report)].filter((one) => one !== "").join(" · "),
    anything ? "" : "No dispute, conflict or difference found in what was read.",
    section(v, options, "Disputed", "those quoted contradict each other", by.get("disputed"), sidesItem),
    section(v, options, "Articles at odds", "or written at different times", by.get("odds"), sidesItem),
    section(v, options, "Contradicts itself", "inside one article", by.get("within"), sidesItem),
    section(v, options, "Quotations that differ", "", by.get("quotations"), quotationItem),
    detailTable(v, options, by.get("details") ?? []),
    options.quiet === true ? "" : fold(`Shared (${by.get("shared")?.length ?? 0})`, sharedTable(v, by.get("shared") ?? [])),
    options.quiet === true
      ? ""
      : fold(`Only in one article (${by.get("single")?.length ?? 0})`, singleList(v, by.get("single") ?? [], options)),
    fold(`Accepted (${by.get("accepted")?.length ?? 0})`, acceptedList(by.get("accepted") ?? [])),
    notRead(v),
  ];
}

function legend(v: View): string {
  return v.sources
    .map(
      (source) =>
        `**${v.letter(source.id)}** ${markdown(v.fileName(source.id))}${source.published === null ? "" : ` (${markdown(source.published.slice(0, 10))})`}`,
    )
    .join(" · ");
}

function section(
  v: View,
  options: RenderOptions,
  heading: string,
  note: string,
  findings: readonly ReportFinding[] | undefined,
  item: (v: View, finding: ReportFinding) => string,
): string {
  if (findings === undefined) return "";
  const shown = options.all === true ? findings : findings.slice(0, MOST);
  const more = findings.length - shown.length;
  return [
    `### ${heading}${note === "" ? "" : ` <sub>${note}</sub>`}`,
    ...shown.map((one) => item(v, one)),
    ...(more > 0 ? [`… and ${more} more.`] : []),
  ].join("\n\n");
}

function heading(v: View, finding: ReportFinding): string {
  const sign = finding.level === "error" ? "🔴 " : finding.level === "warning" ? "🟡 " : "";
  return `${sign}**${markdown(finding.title)}**${isPossible(finding) ? " (possible)" : ""}${v.isNew(finding.id) ? " (new)" : ""}`;
}

const at = (v: View, side: Pick<ReportSide, "evidence">, most = 8): string => {
  const all = refs(v, side.evidence);
  const shown = all
    .slice(0, most)
    .map((ref) => `\`${ref.text.replace(/`/gu, "")}\``)
    .join(" ");
  return all.length > most ? `${shown} +${all.length - most}` : shown;
};

const words = (v: View, side: ReportSide): string => {
  const text = bareWords(snippet(v, side));
  return text === "" ? "" : `“${markdown(truncate(text, WORDS))}”`;
};

function sidesItem(v: View, finding: ReportFinding): string {
  const rows = finding.sides.map((side) => {
    const label = POSITION_WORDS[side.position] || side.value || "";
    const who = side.speakers.map((one) => markdown(one.name)).join(", ");
    return `- ${[label === "" ? "" : `**${markdown(label)}**`, who, words(v, side), at(v, side)].filter((one) => one !== "").join(" ")}`;
  });
  const own =
    finding.verdict === "dispute"
      ? ownVoices(v, finding).map(
          (one) =>
            `${lettersOf(one.letters)} ${one.says}${one.words === null ? "" : `: “${markdown(truncate(one.words, WORDS))}” \`${one.ref ?? ""}\``}`,
        )
      : [];
  const who =
    finding.verdict === "dispute"
      ? finding.sides.map((side) => `${POSITION_WORDS[side.position] || markdown(side.value ?? "?")}: ${markdown(witnesses(v, side))}`)
      : [];
  return [
    heading(v, finding),
    "",
    ...rows,
    ...(own.length > 0 ? [`- <sub>Own voice: ${own.join(". ")}.</sub>`] : []),
    ...(who.length > 0 ? [`- <sub>Witnesses: ${who.join(". ")}.</sub>`] : []),
  ].join("\n");
}

function quotationItem(v: View, finding: ReportFinding): string {
  const [first, second, ...rest] = finding.sides;
  if (finding.diff === null || first === undefined || second === undefined) return sidesItem(v, finding);
  const cells_ = cells(elide(finding.diff));
  const row = (key: "left" | "right"): string =>
    cells_
      .map((cell) => (cell[key] === "" ? "" : cell.same ? markdown(cell[key]) : `**[${markdown(cell[key])}]**`))
      .filter((one) => one !== "")
      .join(" ");
  return [
    heading(v, finding),
    "",
    `- ${at(v, first, 3)} “${row("left")}”`,
    `- ${at(v, second, 3)} “${row("right")}”`,
    ...rest.map((side) => `- ${at(v, side, 3)} ${words(v, side)}`),
  ].join("\n");
}

function detailTable(v: View, options: RenderOptions, findings: readonly ReportFinding[]): string {
  if (findings.length === 0) return "";
  const shown = options.all === true ? findings : findings.slice(0, MOST);
  const rows = shown.map(
    (finding) =>
      `| ${heading(v, finding)} | ${
        saysItInWords(finding)
          ? markdown(finding.message)
          : finding.sides.map((side) => `${detailWords(v, finding, side)} ${at(v, side, 3)}`).join(" · ")
      } |`,
  );
  const more = findings.length - shown.length;
  return ["### Details that differ", "", "| | |", "| --- | --- |", ...rows, ...(more > 0 ? ["", `… and ${more} more.`] : [])].join("\n");
}

/** What a side has: its value, or its words where it has none; how far a deed has come before the words that say so. */
function detailWords(v: View, finding: ReportFinding, side: ReportSide): string {
  const reached = stageOf(finding, side);
  if (reached !== "") return `**${reached}** “${markdown(side.value ?? "")}”`;
  const label = side.value ?? POSITION_WORDS[side.position];
  return label === "" || label === "YES" || label === "NO" ? words(v, side) : markdown(label);
}

function sharedTable(v: View, findings: readonly ReportFinding[]): string {
  if (findings.length === 0) return "";
  return [
    "| | where | comes from |",
    "| --- | --- | --- |",
    ...findings.map(
      (finding) =>
        `| ${finding.ownWords === true ? ownWordsCell(v, finding) : markdown(statement(finding))} | ${at(v, { evidence: finding.sides.flatMap((side) => side.evidence) }, 6)} | ${markdown(comesFrom(v, finding.sides[0]))} |`,
    ),
  ].join("\n");
}

/** What each article has, one below the other. */
function ownWordsCell(v: View, finding: ReportFinding): string {
  return ownWords(v, finding)
    .map(
      ({ ref, speaker, words: said }) =>
        `\`${ref.text.replace(/`/gu, "")}\` ${speaker === "" ? "" : `${markdown(speaker)}: `}“${markdown(truncate(bareWords(said), WORDS))}”`,
    )
    .join("<br>");
}

function singleList(v: View, findings: readonly ReportFinding[], options: RenderOptions): string {
  const shown = options.all === true ? findings : findings.slice(0, 2 * MOST);
  const more = findings.length - shown.length;
  return [
    ...shown.map(
      (finding) => `- ${markdown(statement(finding))} ${at(v, { evidence: finding.sides.flatMap((side) => side.evidence) }, 2)}`,
    ),
    ...(more > 0 ? [`- … and ${more} more`] : []),
  ].join("\n");
}

function acceptedList(findings: readonly ReportFinding[]): string {
  return findings.map((finding) => `- ${markdown(finding.title)}: ${markdown(finding.accepted?.reason ?? "")}`).join("\n");
}

function fold(summary: string, body: string): string {
  return body === "" ? "" : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function notRead(v: View): string {
  const { summary } = v.report;
  return `<sub>${[
    summary.leftOut > 0 ? `Not read: ${count(summary.leftOut, "menu or credit line")}.` : "",
    summary.notUnderstood > 0
      ? `Not understood: ${summary.notUnderstood} of ${count(summary.sentences, "sentence")}.`
      : `${count(summary.sentences, "sentence")} read; what is told in quite other words can be missed.`,
    "`~` = paraphrase.",
  ]
    .filter((one) => one !== "")
    .join(" ")}</sub>`;
}

function problems(v: View): string[] {
  return v.report.problems.map((one) => `⚠️ Not compared: ${markdown(one.path)} (${markdown(one.message)})`);
}

function checkParts(v: View, options: RenderOptions): string[] {
  return [
    ...v.drafts.flatMap((draft) => draftParts(v, draft, options)),
    fold(`Accepted (${sections(v.report).get("accepted")?.length ?? 0})`, acceptedList(sections(v.report).get("accepted") ?? [])),
    notRead(v),
  ];
}

function draftParts(v: View, draft: ReportSource, options: RenderOptions): string[] {
  const sentences = draftSentences(v, draft.id, options.texts?.get(draft.id));
  const counts = sentenceCounts(sentences).map((one) => one.replace(/^\d+/u, "**$&**"));
  const look = sentences.filter((one) => one.level !== "info" || one.status === "differs" || one.status === "disputed");
  const shown = options.all === true ? look : look.slice(0, 2 * MOST);
  const items = shown.map((one) => {
    const sign = one.level === "error" ? "🔴" : one.level === "warning" ? "🟡" : "⚪";
    const text = `${sign} \`line ${one.line}\` ${markdown(truncate(oneLine(one.text), WORDS))}: **${SENTENCE_WORDS[one.status].words}**`;
    return [
      `- ${text}`,
      ...(one.findings.length > 0 ? one.findings.flatMap((finding) => findingItems(v, draft, finding)) : stanceItems(v, one)),
    ].join("\n");
  });
  const lists = checklist(v, draft.id);
  const ticks = (["quotation", "name", "number", "date"] as const)
    .filter((kind) => lists[kind].length > 0)
    .map((kind) => {
      const rows = lists[kind].map(
        (item) =>
          `- ${item.status === "found" ? "✅" : item.status === "differs" ? "❌" : "❓"} ${markdown(truncate(item.text, WORDS))}${
            item.at.length > 0
              ? ` ${item.at
                  .slice(0, 4)
                  .map((one) => `\`${one}\``)
                  .join(" ")}`
              : ""
          }`,
      );
      const found = lists[kind].filter((item) => item.status === "found").length;
      return fold(`${kind[0]?.toUpperCase() ?? ""}${kind.slice(1)}s: ${found} of ${lists[kind].length} found`, rows.join("\n"));
    });
  const more = look.length - shown.length;
  return [
    `## ${markdown(draft.path)} against ${count(v.sources.length, "source")}`,
    legend(v),
    [...counts, sinceLine(v.report)].filter((one) => one !== "").join(" · "),
    items.length === 0 ? "Nothing in it differs from its sources, as far as it was checked." : items.join("\n"),
    more > 0 ? `… and ${more} more.` : "",
    ...(options.quiet === true ? [] : ticks),
  ];
}

/** What the sources have instead. */
function findingItems(v: View, draft: ReportSource, finding: ReportFinding): string[] {
  const rivals = finding.sides.filter((side) => side.evidence.some((evidence) => evidence.source !== draft.id));
  const lines = rivals.map((side) => {
    const evidence = side.evidence.filter((one) => one.source !== draft.id);
    const said = words(v, { ...side, evidence });
    const same = side.value !== null && oneLine(bareWords(snippet(v, { ...side, evidence }))) === oneLine(side.value);
    const value = side.value === null || (same && side.position === "wording") ? "" : `**${markdown(side.value)}**`;
    return `  - ${[value, same && value !== "" ? "" : said, at(v, { evidence }, 4)].filter((part) => part !== "").join(" ")}`;
  });
  return [
    ...(lines.length > 0 ? lines : [`  - ${markdown(finding.message)}`]),
    ...(finding.accepted === null ? [] : [`  - accepted: ${markdown(finding.accepted.reason)}`]),
  ];
}

/** What each source that has anything on a sentence says, the first words of each. */
function stanceItems(v: View, { verdicts }: DraftSentence): string[] {
  const seen = new Set<string>();
  return verdicts
    .flatMap((one) => one.stances)
    .filter((stance) => stance.stance !== "silent" && !seen.has(stance.source) && seen.add(stance.source) !== undefined)
    .map((stance) => {
      const first = stance.evidence[0];
      return `  - ${v.letter(stance.source)} ${STANCE_WORDS[stance.stance]}${first === undefined ? "" : `: “${markdown(truncate(bareWords(first.span.text), WORDS))}” \`${v.letter(stance.source)}:${first.span.line}\``}`;
    });
}

function extractParts(v: View): string[] {
  return v.sources.flatMap((source) => {
    const quotes = v.report.quotes.filter((quote) => quote.source === source.id);
    const rows = quotes.map((quote) => {
      const who =
        quote.speakers.length > 0
          ? quote.speakers.map((id) => v.speaker(id)?.name ?? id).join(", ")
          : `${quote.attribution.map((span) => span.text).join(" ")} ?`;
      return `| ${quote.content[0]?.line ?? ""} | ${markdown(who)} | ${KIND_WORDS[quote.kind]} | ${markdown(quote.text)} |`;
    });
    return [
      `## ${markdown(source.headline ?? source.path)}`,
      `${markdown(source.path)}, ${count(source.words, "word")}`,
      ["| line | speaker | | words |", "| ---: | --- | --- | --- |", ...rows].join("\n"),
    ];
  });
}
