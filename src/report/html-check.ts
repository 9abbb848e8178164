import type { ReportSource, ReportVerdictStance } from "../model/report.ts";
import { checklist } from "./checklist.ts";
import type { DraftSentence } from "./draft-sentences.ts";
import { draftSentences } from "./draft-sentences.ts";
import { bareWords, html, oneLine } from "./escape.ts";
import type { Html } from "./html-parts.ts";
import { badge, diffHtml, inContext, levelBadge, quoteHtml, text } from "./html-parts.ts";
import { SENTENCE_WORDS, STANCE_WORDS } from "./words.ts";

/** A draft in its own order, then its quotations, names, numbers and dates. */
export function draftHtml(h: Html, draft: ReportSource, n: number): string {
  const { v } = h;
  const sentences = draftSentences(v, draft.id, h.options.texts?.get(draft.id));
  const open = sentences.filter((one) => !one.background);
  const background = sentences.filter((one) => one.background);
  const lists = checklist(v, draft.id);
  const titles = { quotation: "Quotations", name: "Names", number: "Numbers", date: "Dates" } as const;
  const ticks = (["quotation", "name", "number", "date"] as const)
    .filter((kind) => lists[kind].length > 0)
    .map((kind) => {
      const found = lists[kind].filter((one) => one.status === "found").length;
      const rows = lists[kind].map((one) => {
        const sign = one.status === "found" ? "✓" : one.status === "differs" ? "✗" : "?";
        const words = one.status === "found" ? "found" : one.status === "differs" ? "differs" : "nothing found";
        const level = one.finding !== null && one.finding.accepted === null ? ` ${one.finding.level}` : "";
        const where =
          one.at.length > 0
            ? one.at
                .slice(0, 5)
                .map((at) => `<span class="ref">${html(at)}</span>`)
                .join(" ")
            : "";
        return `<li class="${one.status}${level}"><span class="sign" role="img" aria-label="${words}">${sign}</span>${kind === "quotation" ? `“${html(bareWords(one.text))}”` : html(one.text)} <span class="note">line ${one.line}</span> ${where}</li>`;
      });
      return `<h4>${titles[kind]} <span class="note">${found} of ${lists[kind].length} found</span></h4><ul class="ticks${kind === "quotation" ? " wide" : ""}">${rows.join("")}</ul>`;
    });
  return `<section aria-labelledby="draft-${n}"><h2 id="draft-${n}">${text(draft.path)} <small>in its own order</small></h2>
${open.length === 0 ? `<p>Nothing to check was found in it.</p>` : `<ol class="draft">${open.map((one) => sentenceHtml(h, one)).join("")}</ol>`}
${background.length === 0 ? "" : `<details><summary>${background.length} ${background.length === 1 ? "sentence" : "sentences"} of background that no source has, or not checked</summary><ol class="draft">${background.map((one) => sentenceHtml(h, one)).join("")}</ol></details>`}
</section>
${ticks.length === 0 ? "" : `<section aria-labelledby="ticks-${n}"><h2 id="ticks-${n}">Ticked off</h2>${ticks.join("")}</section>`}`;
}

function sentenceHtml(h: Html, one: DraftSentence): string {
  const { v } = h;
  const drafts = new Set(v.drafts.map((draft) => draft.id));
  const kind = one.level === "info" ? (one.status === "found" || one.status === "partly" ? "found" : "") : one.level;
  const rivals = one.findings
    .map((finding) => {
      const evidence = finding.sides.flatMap((side) => side.evidence.filter((each) => !drafts.has(each.source)));
      const body =
        finding.diff !== null
          ? diffHtml(h, finding)
          : evidence
              .slice(0, 4)
              .map((each) => quoteHtml(h, each))
              .join("");
      const accepted = finding.accepted === null ? "" : `<p class="note">Accepted: ${text(finding.accepted.reason)}</p>`;
      // Two wordings that stand one under the other need no sentence that repeats them.
      const told = finding.diff === null ? finding.message : finding.title;
      return `<p class="note">${text(told)}${levelBadge(h, finding)}</p>${body}${accepted}`;
    })
    .join("");
  return `<li class="${one.level === "info" ? "" : one.level}"><span class="line">${one.line}</span><span>${badge(SENTENCE_WORDS[one.status].words, kind)}</span><div><p class="words">${text(one.text)}</p>${rivals}${one.findings.length > 0 ? "" : stancesHtml(h, one)}${one.nearest.length === 0 ? "" : `<p class="note">nearest ${html(one.nearest.join(" "))}</p>`}</div></li>`;
}

/** What each source that says anything on it says; the words behind a fold where it is in order. */
function stancesHtml(h: Html, { verdicts, status }: DraftSentence): string {
  const { v } = h;
  const seen = new Set<string>();
  const told = verdicts
    .flatMap((one) => one.stances)
    .filter(
      (stance) =>
        stance.stance !== "silent" &&
        !seen.has(`${stance.source} ${stance.stance}`) &&
        seen.add(`${stance.source} ${stance.stance}`) !== undefined,
    );
  if (told.length === 0) return "";
  const place = (stance: ReportVerdictStance): string =>
    `<span class="ref">${html(`${v.letter(stance.source)}${stance.evidence[0] === undefined ? "" : `:${stance.evidence[0].span.line}`}`)}</span>`;
  const line = told.map((stance) => `${place(stance)} <span class="note">${oneLine(STANCE_WORDS[stance.stance])}</span>`).join(" &nbsp; ");
  const words = told
    .flatMap((stance) =>
      stance.evidence.slice(0, 1).map((one) => `<blockquote>${inContext(h, stance.source, one)} ${place(stance)}</blockquote>`),
    )
    .join("");
  return status === "disputed" || status === "differs"
    ? `<p>${line}</p>${words}`
    : `<details class="more"><summary>${line}</summary>${words}</details>`;
}
