import type { DraftVerdict, Extraction, Finding, Options, Resolved, Side, Span } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import { checkAllegations } from "./allegations.ts";
import { claimFinding } from "./claims.ts";
import type { CheckedItem, DraftContext } from "./context.ts";
import { prepareSource } from "./sources.ts";
import { checkDates, checkNumbers } from "./figures.ts";
import { checkNames } from "./names.ts";
import { checkQuotations } from "./quotations.ts";
import { quotedStretches } from "./stretches.ts";
import { lookUp } from "./trace.ts";

export type { CheckedItem } from "./context.ts";

/** What `check` finds in one draft, beyond the verdicts on its claims. */
export interface DraftCheck {
  /** Findings in the order of the draft; those of `compared` that are about the draft are among them. */
  readonly findings: readonly Finding[];
  readonly checked: readonly CheckedItem[];
  /** The finding that belongs to a verdict, by the verdict's position. */
  readonly byVerdict: ReadonlyMap<number, Finding>;
  /** Where to look for what no source was found to have, by the verdict's position: the likest sentences of the sources. */
  readonly nearest: ReadonlyMap<number, readonly { readonly source: string; readonly span: Span; readonly share: number }[]>;
}

/** Quotations are traced word by word here, which says more than setting one article's quotes beside another's. */
const TRACED_HERE = new Set<Finding["rule"]>([
  "altered-quotation",
  "quotation-speaker",
  "cut-quotation",
  "stitched-quotation",
  "quoted-paraphrased",
]);
/** What outlets leave out says nothing about a draft. */
const NOT_FOR_DRAFTS = new Set<Finding["rule"]>(["single-source", "missing-response", "shared", "one-origin", "second-hand"]);

/**
 * Checks a draft against its sources. `compared`: the findings of comparing the draft with them; `verdicts`: on its claims;
 * `options`: the draft's outlet, and which sources are a primary record.
 */
export function checkDraftFindings(
  draft: Extraction,
  sources: readonly Extraction[],
  resolved: Resolved,
  compared: readonly Finding[],
  verdicts: readonly DraftVerdict[],
  options: Pick<Options, "outlets" | "primary"> = {},
): DraftCheck {
  const prepared = sources.map(prepareSource);
  const context = {
    draft,
    sources: prepared,
    resolved,
    near: lookUp(draft, prepared),
    outlet: options.outlets?.[draft.document.article.path] ?? null,
    primary: new Set(
      sources.flatMap(({ document: { article } }) => (options.primary?.includes(article.path) === true ? [article.id] : [])),
    ),
    paraphrases: compared.filter(({ rule }) => rule === "quoted-paraphrased"),
  };
  const id = draft.document.article.id;
  const involved = compared
    .filter((finding) => !TRACED_HERE.has(finding.rule) && !NOT_FOR_DRAFTS.has(finding.rule) && isAboutDraft(finding, id))
    .filter((finding) => !isInQuotations(context, finding));
  const covered = (finding: Finding) =>
    involved.some((other) => touches(other, finding, id) && (finding.verdict === "unsupported" || other.verdict !== "difference"));
  const looked = [...checkQuotations(context), ...checkNames(context), ...checkNumbers(context), ...checkDates(context)];
  const items = looked.map((item): CheckedItem => {
    if (item.kind === "quotation") return item;
    if (item.finding !== null) return covered(item.finding) ? { ...item, status: "differs", finding: null } : item;
    const spelt = spellingsOf(item, involved, draft);
    return spelt === null ? item : { ...item, status: "differs", found: spelt };
  });
  const byVerdict = new Map<number, Finding>();
  verdicts.forEach((verdict, at) => {
    const finding = claimFinding(verdict, draft);
    if (finding !== null) byVerdict.set(at, finding);
  });
  const traced = items.flatMap(({ finding }) => finding ?? []);
  const sharper = (finding: Finding) =>
    traced.some(
      (other) =>
        other.rule === finding.rule && other.verdict === "conflict" && finding.verdict === "difference" && touches(finding, other, id),
    );
  const unknown = looked.flatMap(({ finding }) =>
    finding?.verdict === "unsupported" && finding.confidence >= WORTH_A_LOOK ? [finding] : [],
  );
  const allegations = checkAllegations(context);
  const alleged = (finding: Finding) => finding.rule === "certainty" && allegations.some((other) => touches(finding, other, id));
  const own = involved
    .filter((finding) => !sharper(finding) && !alleged(finding))
    .map((finding) => against(located(finding, id), id, unknown));
  const direct = [...own, ...traced, ...allegations.filter((finding) => !own.some((other) => touches(other, finding, id)))];
  attach(direct, verdicts, byVerdict, id);
  const findings = [...new Set([...direct, ...byVerdict.values()])];
  return {
    findings: findings.sort((a, b) => a.location.span.start - b.location.span.start),
    checked: items,
    byVerdict,
    nearest: nearestOf(context, verdicts),
  };
}

/** At least this share of a statement's words, by weight, stand in one sentence: worth a look. */
const LIKE = 0.45;
/** Sentences that are named for one statement. */
const MOST_NEAR = 2;

function nearestOf(context: DraftContext, verdicts: readonly DraftVerdict[]): DraftCheck["nearest"] {
  const found = new Map<number, { source: string; span: Span; share: number }[]>();
  verdicts.forEach(({ verdict, quote, span }, at) => {
    if (verdict !== "unsupported" || quote !== null) return;
    const near = context.near
      .of(span)
      .filter(({ score }) => score >= LIKE)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_NEAR)
      .flatMap(({ source, sentence, score }) => {
        const place = source.extraction.document.sentences[sentence];
        return place === undefined ? [] : [{ source: source.id, span: { start: place.start, end: place.end }, share: score }];
      });
    if (near.length > 0) found.set(at, near);
  });
  return found;
}

/**
 * Ties what was found out about a quotation, name, number or date to the verdict on the statement that it stands in, so that no statement passes for
 * found while something in it is contradicted. What is said about a quotation as a whole takes the place of findings on its parts.
 */
function attach(findings: readonly Finding[], verdicts: readonly DraftVerdict[], byVerdict: Map<number, Finding>, draft: string): void {
  const length = ({ span }: DraftVerdict) => span.end - span.start;
  for (const finding of findings) {
    const own = finding.sides.flatMap(({ evidence }) => evidence.filter(({ source }) => source === draft).map(({ span }) => span));
    const spans = own.length > 0 ? own : [finding.location.span];
    const aboutQuotation = finding.rule.includes("quotation");
    const touched = verdicts
      .map((verdict, at) => ({ verdict, at }))
      .filter(
        ({ verdict }) =>
          (verdict.quote !== null) === aboutQuotation &&
          spans.some((span) => span.start < verdict.span.end && span.end > verdict.span.start),
      )
      .sort((a, b) => length(a.verdict) - length(b.verdict));
    const free = touched.find(({ at }) => (byVerdict.get(at)?.rule ?? "unsupported-claim") === "unsupported-claim");
    if (free === undefined) continue;
    byVerdict.set(free.at, finding);
    if (!aboutQuotation) continue;
    verdicts.forEach(({ span, quote }, at) => {
      const inside = quote === null && span.start >= free.verdict.span.start && span.end <= free.verdict.span.end;
      if (inside && byVerdict.get(at)?.rule === "unsupported-claim") byVerdict.delete(at);
    });
  }
}

/** What no source has is worth a look from here on. */
const WORTH_A_LOOK = 0.6;
/** Rules on values: where the draft has one that no source has, it is no matter of rounding or of another spelling elsewhere. */
const VALUES = new Set<Finding["rule"]>(["quantity", "duration", "time"]);

/**
 * A difference between articles is a contradiction where the draft's value stands in no source: the sources' number is another, their
 * spelling of the name is one.
 */
function against(finding: Finding, draft: string, unknown: readonly Finding[]): Finding {
  if (finding.verdict === "dispute" && standsAlone(finding, draft))
    return { ...finding, verdict: "conflict", confidence: Math.min(0.9, finding.confidence) };
  if (finding.verdict !== "difference") return finding;
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
function spellingsOf(
  { kind, span }: CheckedItem,
  involved: readonly Finding[],
  { document: { article } }: Extraction,
): CheckedItem["found"] | null {
  if (kind !== "name") return null;
  const name = article.text.slice(span.start, span.end);
  const finding = involved.find(
    ({ rule, sides }) => rule === "name-spelling" && sides.some(({ holds, value }) => holds.includes(article.id) && value === name),
  );
  const theirs = finding?.sides.flatMap(({ evidence }) => evidence).filter(({ source }) => source !== article.id);
  if (theirs === undefined) return null;
  return [...new Set(theirs.map(({ source }) => source))].flatMap((source) => theirs.find((one) => one.source === source) ?? []);
}

/** Whether all that a finding has of the draft stands in quotation marks: those words are held against the sources one by one. */
function isInQuotations({ draft }: DraftContext, { sides }: Finding): boolean {
  const { id } = draft.document.article;
  const text = plainText(draft.document.article);
  const spans = sides.flatMap(({ evidence }) => evidence.filter(({ source }) => source === id).map(({ span }) => span));
  const quoted = draft.quotes.flatMap((quote) => (quote.kind === "indirect" ? [] : quotedStretches(text, quote)));
  return spans.length > 0 && spans.every((span) => quoted.some(({ start, end }) => start <= span.start && span.end <= end + 1));
}

/** The draft takes one side and a source another, or the draft contradicts itself. */
function isAboutDraft({ sides, rule, location }: Finding, draft: string): boolean {
  const onDraft = sides.filter((side) => [...side.holds, ...side.carries].includes(draft));
  if (rule === "self-contradiction" || rule === "sum") return location.source === draft;
  return onDraft.length > 0 && sides.some((side) => !onDraft.includes(side) && side.evidence.some(({ source }) => source !== draft));
}

function touches(other: Finding, finding: Finding, draft: string): boolean {
  const { span } = finding.location;
  return other.sides.some(({ evidence }) =>
    evidence.some((one) => one.source === draft && one.span.start < span.end && one.span.end > span.start),
  );
}

/** A finding is shown where the draft has it. */
function located(finding: Finding, draft: string): Finding {
  if (finding.location.source === draft) return finding;
  const evidence = finding.sides.flatMap((side) => side.evidence).find(({ source }) => source === draft);
  return evidence === undefined ? finding : { ...finding, location: { source: draft, span: evidence.span } };
}
