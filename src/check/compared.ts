/** What comparing a draft with its sources found, as far as it is about the draft, and as a draft asks for it. */
import type { Extraction, Finding, Side, Span } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import type { CheckedItem, DraftContext } from "./context.ts";
import { quotedStretches } from "./stretches.ts";

/** Quotations are traced word by word in `check`, which says more than setting one article's quotes beside another's. */
const TRACED_HERE = new Set<Finding["rule"]>([
  "altered-quotation",
  "quotation-speaker",
  "cut-quotation",
  "stitched-quotation",
  "quoted-paraphrased",
]);
/** What outlets leave out says nothing about a draft. */
const NOT_FOR_DRAFTS = new Set<Finding["rule"]>(["single-source", "missing-response", "shared", "one-origin", "second-hand"]);

/** Those of the findings that set the draft against a source, or say that it contradicts itself; located where the draft has it. */
export function aboutDraft(context: DraftContext, compared: readonly Finding[]): Finding[] {
  const id = context.draft.document.article.id;
  return compared.filter(
    (finding) =>
      !TRACED_HERE.has(finding.rule) && !NOT_FOR_DRAFTS.has(finding.rule) && isAboutDraft(finding, id) && !isInQuotations(context, finding),
  );
}

/** The draft takes one side and a source another, or the draft contradicts itself. */
function isAboutDraft({ sides, rule, location }: Finding, draft: string): boolean {
  const onDraft = sides.filter((side) => [...side.holds, ...side.carries].includes(draft));
  if (rule === "self-contradiction" || rule === "sum") return location.source === draft;
  return onDraft.length > 0 && sides.some((side) => !onDraft.includes(side) && side.evidence.some(({ source }) => source !== draft));
}

/** Whether all that a finding has of the draft stands in quotation marks: those words are held against the sources one by one. */
function isInQuotations({ draft }: DraftContext, { sides }: Finding): boolean {
  const { id } = draft.document.article;
  const text = plainText(draft.document.article);
  const spans = sides.flatMap(({ evidence }) => evidence.filter(({ source }) => source === id).map(({ span }) => span));
  const quoted = draft.quotes.flatMap((quote) => (quote.kind === "indirect" ? [] : quotedStretches(text, quote)));
  return spans.length > 0 && spans.every((span) => quoted.some(({ start, end }) => start <= span.start && span.end <= end + 1));
}

/** What no source has is worth a look from here on. */
export const WORTH_A_LOOK = 0.6;
/** Rules on values: where the draft has one that no source has, it is no matter of rounding or of another spelling elsewhere. */
const VALUES = new Set<Finding["rule"]>(["quantity", "duration", "time"]);

/**
 * Whether sources merely differ on a value that one of them has as the draft does, or that the draft only rounds: nothing that the draft could mend.
 * @param items numbers and dates of the draft as they were looked up
 */
export function isSourcesAffair(finding: Finding, items: readonly CheckedItem[], draft: string): boolean {
  if (!VALUES.has(finding.rule) || finding.verdict !== "difference") return false;
  const own = items.filter(({ span, kind }) => (kind === "number" || kind === "date") && touchesSpan(finding, span, draft));
  return own.length > 0 && own.every(({ status }) => status === "found");
}

/**
 * A difference between articles is a contradiction where the draft's value stands in no source: the sources' number is another, their
 * spelling of the name is one. `unknown`: what no source has.
 */
export function against(finding: Finding, draft: string, unknown: readonly Finding[]): Finding {
  if (finding.verdict === "dispute" && standsAlone(finding, draft))
    return { ...finding, verdict: "conflict", confidence: Math.min(0.9, finding.confidence) };
  if (finding.verdict !== "difference" || finding.finer === true) return finding;
  if (VALUES.has(finding.rule) && unknown.some((other) => touches(finding, other, draft)))
    return { ...finding, verdict: "conflict", confidence: Math.min(0.9, Math.max(0.7, finding.confidence)) };
  if (finding.rule === "name-spelling" && finding.sides.length === 2) {
    const ours = finding.sides.find(({ holds }) => holds.includes(draft));
    const theirs = finding.sides.find((side) => side !== ours);
    if (ours?.holds.length === 1 && theirs !== undefined)
      return { ...finding, verdict: "conflict", confidence: Math.max(finding.confidence, theirs.holds.length > 1 ? 0.9 : 0.7) };
  }
  return finding;
}

/** Whether no source takes or passes on the side of the draft: what it lets somebody say contradicts all that the sources have. */
function standsAlone({ sides }: Finding, draft: string): boolean {
  const onSide = ({ holds, carries }: Side) => [...holds, ...carries];
  const ours = sides.filter((side) => onSide(side).includes(draft));
  return sides.length === 2 && ours.length === 1 && ours.every((side) => onSide(side).every((source) => source === draft));
}

/** Where the sources spell a name of the draft otherwise; null where they do not. */
export function spellingsOf(
  { kind, span }: CheckedItem,
  involved: readonly Finding[],
  { document: { article } }: Extraction,
): CheckedItem["found"] | null {
  if (kind !== "name") return null;
  const name = article.text.slice(span.start, span.end);
  const finding = involved.find(
    ({ rule, sides }) =>
      rule === "name-spelling" && sides.some(({ holds, value }) => holds.includes(article.id) && ` ${value ?? ""}`.endsWith(` ${name}`)),
  );
  return finding === undefined ? null : placesApart(finding, article.id);
}

/** Where the sources have what a finding sets against the draft, one place a source. */
export function placesApart({ sides }: Finding, draft: string): CheckedItem["found"] {
  const theirs = sides.flatMap(({ evidence }) => evidence).filter(({ source }) => source !== draft);
  return [...new Set(theirs.map(({ source }) => source))].flatMap((source) => theirs.find((one) => one.source === source) ?? []);
}

/** Whether what a finding has of the draft meets the place of another. */
export const touches = (other: Finding, { location: { span } }: Finding, draft: string): boolean => touchesSpan(other, span, draft);

/** Whether a finding has something of the sentence of the draft that another stands in. */
export function touchesSentence(other: Finding, { location: { span } }: Finding, { draft: { document } }: DraftContext): boolean {
  const sentence = document.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return touchesSpan(other, sentence ?? span, document.article.id);
}

const touchesSpan = ({ sides }: Finding, span: Span, draft: string): boolean =>
  sides.some(({ evidence }) => evidence.some((one) => one.source === draft && one.span.start < span.end && one.span.end > span.start));

/** A finding is shown where the draft has it, in words of its own: the message may begin with the draft. */
export function located(finding: Finding, draft: string): Finding {
  const told = { ...finding, message: finding.message.replace(/(^|[.?!] )the draft\b/gu, "$1The draft") };
  if (finding.location.source === draft) return told;
  const evidence = finding.sides.flatMap((side) => side.evidence).find(({ source }) => source === draft);
  return evidence === undefined ? told : { ...told, location: { source: draft, span: evidence.span } };
}
