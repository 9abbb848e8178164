import type { DraftVerdict, Extraction, Finding, Options, Resolved, Span } from "../model/index.ts";
import { checkAllegations } from "./allegations.ts";
import { surer } from "./alone.ts";
import { attach } from "./attach.ts";
import { claimFinding } from "./claims.ts";
import {
  aboutDraft,
  against,
  isSourcesAffair,
  located,
  placesApart,
  spellingsOf,
  touches,
  touchesSentence,
  WORTH_A_LOOK,
} from "./compared.ts";
import { checkContrasts } from "./contrast.ts";
import type { CheckedItem, DraftContext } from "./context.ts";
import { checkDates } from "./dates.ts";
import { checkNames } from "./names.ts";
import { checkNumbers } from "./numbers.ts";
import { checkQuotations } from "./quotations.ts";
import { prepareSource } from "./sources.ts";
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
  const looked = [...checkQuotations(context), ...checkNames(context), ...checkNumbers(context), ...checkDates(context)];
  const involved = aboutDraft(context, compared).filter((finding) => !isSourcesAffair(finding, looked, id));
  const covering = (finding: Finding) =>
    involved.find((other) => touches(other, finding, id) && (finding.verdict === "unsupported" || other.verdict !== "difference"));
  const items = looked.map((item): CheckedItem => {
    if (item.kind === "quotation") return item;
    if (item.finding !== null) {
      const other = covering(item.finding);
      if (other === undefined) return { ...item, finding: surer(item.finding, context) };
      return { ...item, status: "differs", found: placesApart(other, id), finding: null };
    }
    const spelt = spellingsOf(item, involved, draft);
    return spelt === null ? item : { ...item, status: "differs", found: spelt };
  });
  const byVerdict = new Map<number, Finding>();
  verdicts.forEach((verdict, at) => {
    const finding = claimFinding(verdict, draft);
    if (finding !== null) byVerdict.set(at, surer(finding, context));
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
    .map((finding) => surer(against(located(finding, id), id, unknown), context));
  // Findings that know what is told, when or how much say it better.
  const contrasts = checkContrasts(context).filter(
    (finding) => ![...own, ...traced].some((other) => other.verdict !== "difference" && touchesSentence(other, finding, context)),
  );
  const direct = [...own, ...traced, ...contrasts, ...allegations.filter((finding) => !own.some((other) => touches(other, finding, id)))];
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
