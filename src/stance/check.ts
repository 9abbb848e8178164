import type { Claim, DraftVerdict, Extraction, Point, Quote, Sentence, Span, Stance, Story, VerdictStance } from "../model/index.ts";
import { judgeDetail, readArticle } from "./judge.ts";
import type { LeadReading } from "./lead-reading.ts";
import { hypothesisOfTokens } from "./match.ts";
import type { Hypothesis } from "./match.ts";
import { isTurned, turn } from "./points.ts";
import { readerOf } from "./told.ts";
import { viewOf } from "./view.ts";

/** Weight of content words from which on a claim says enough to be looked for. */
const LEAST_WEIGHT = 1.5;

/**
 * Verdicts on a draft's claims and quotations, in the draft's order. The lead (headline, only line, or first sentence) is judged against
 * each source as a whole; every other claim by the sentences nearest to it.
 * @param points the matrix, of draft and sources
 * @param reading what `readLead` made of draft and sources
 */
export function checkDraft(
  draft: Extraction,
  sources: readonly Extraction[],
  story: Story,
  points: readonly Point[],
  reading: LeadReading | null,
): DraftVerdict[] {
  const rows: DraftVerdict[] = [];
  if (reading !== null) rows.push(leadVerdict(draft, reading, sources, story, points));
  const leadClaim = rows[0]?.claim ?? null;
  for (const claim of draft.claims) if (claim.id !== leadClaim) rows.push(claimVerdict(draft, claim, sources));
  for (const quote of draft.quotes) rows.push(quoteVerdict(draft, quote, sources));
  return rows.sort((a, b) => a.span.start - b.span.start || Number(b.lead) - Number(a.lead) || b.span.end - a.span.end);
}

function leadVerdict(
  draft: Extraction,
  { lead, rows }: LeadReading,
  sources: readonly Extraction[],
  story: Story,
  points: readonly Point[],
): DraftVerdict {
  const sentence = draft.document.sentences[lead.sentence] as Sentence;
  const claim = leadClaim(draft, sentence);
  const point = points.find((one) => one.lead);
  const turned = point !== undefined && isTurned(readerOf(story), point, lead);
  const stances = sources.flatMap(({ document }): VerdictStance[] => {
    const judged = rows.get(document.article.id);
    if (judged === undefined) return [];
    const row = point?.stances.find((stance) => stance.source === judged.source);
    return [row === undefined ? judged : fromRow(row, judged, turned)];
  });
  return {
    draft: draft.document.article.id,
    claim: claim?.id ?? null,
    quote: null,
    span: { start: sentence.start, end: sentence.end },
    lead: true,
    draftCommitment: leadCommitment(lead.hypothesis, sources),
    ...verdictOf(stances),
  };
}

/** A row of the matrix as a stance on the draft's sentence, which may say no to the question of the point. */
function fromRow({ source, commitment, polarity, confidence, evidence }: Stance, judged: VerdictStance, turned: boolean): VerdictStance {
  if (commitment === "none" || (judged.stance === "silent" && !judged.related)) return judged;
  const own = commitment === "asserts" || commitment === "leans";
  const stance = own && polarity === "affirms" ? "supports" : own && polarity === "denies" ? "denies" : "reports";
  const shown = judged.evidence.length > 0 && judged.stance === stance ? judged.evidence : evidence;
  const row: VerdictStance = { source, stance, related: true, commitment, polarity, confidence, evidence: shown };
  return turned ? turn(row) : row;
}

/** The outermost claim of the sentence: that of its root, or the first. */
function leadClaim({ claims }: Extraction, sentence: Sentence): Claim | null {
  const own = claims.filter((claim) => claim.sentence === sentence.index);
  return own.find(({ head }) => head === sentence.root) ?? own[0] ?? null;
}

/** Whether a headline states what it tells, or only relays or asks it. */
function leadCommitment(hypothesis: Hypothesis, sources: readonly Extraction[]): DraftVerdict["draftCommitment"] {
  const asks = hypothesis.view.sentences.some(
    ({ question, first, last }) => question && first < hypothesis.last && last > hypothesis.first,
  );
  if (asks) return "asks";
  const first = sources[0];
  if (first === undefined) return "asserts";
  // The headline's own cues alone decide; which source it is held against does not matter.
  return readArticle(hypothesis, first).headline.observes > 0.6 ? "relays" : "asserts";
}

function claimVerdict(draft: Extraction, claim: Claim, sources: readonly Extraction[]): DraftVerdict {
  const hypothesis = hypothesisOfTokens(viewOf(draft.document), claim.spans);
  const draftCommitment = claim.mood === "asked" ? "asks" : claim.voices.length > 0 ? "relays" : "asserts";
  const base = {
    draft: draft.document.article.id,
    claim: claim.id,
    quote: null,
    span: cover(claim.spans),
    lead: false,
    draftCommitment,
  } as const;
  if (hypothesis.weight < LEAST_WEIGHT || hypothesis.terms.length < 2) return { ...base, ...notChecked(sources) };
  return { ...base, ...verdictOf(sources.map((source) => judgeDetail(hypothesis, source))) };
}

/** Whether a quotation's words stand in a source: by the share of its words that one sentence, or two in a row, hold. */
function quoteVerdict(draft: Extraction, quote: Quote, sources: readonly Extraction[]): DraftVerdict {
  const hypothesis = hypothesisOfTokens(viewOf(draft.document), quote.content);
  const base = {
    draft: draft.document.article.id,
    claim: null,
    quote: quote.id,
    span: cover(quote.content),
    lead: false,
    draftCommitment: "relays",
  } as const;
  if (hypothesis.weight < LEAST_WEIGHT) return { ...base, ...notChecked(sources) };
  return { ...base, ...verdictOf(sources.map((source) => judgeDetail(hypothesis, source))) };
}

function notChecked(sources: readonly Extraction[]): Pick<DraftVerdict, "verdict" | "confidence" | "stances"> {
  return {
    verdict: "not-checked",
    confidence: 0.5,
    stances: sources.map(({ document }) => ({
      source: document.article.id,
      stance: "silent",
      related: false,
      commitment: "none",
      polarity: null,
      confidence: 0.5,
      evidence: [],
    })),
  };
}

/** A source's denial below this is a possible one: it shows in the source's row, and does not make a claim contradicted. */
const CONTRADICTS = 0.75;

/** The verdict that follows from the sources' stances, with the confidence of those that decide it. */
export function verdictOf(stances: readonly VerdictStance[]): Pick<DraftVerdict, "verdict" | "confidence" | "stances"> {
  const of = (stance: VerdictStance["stance"]): readonly VerdictStance[] => stances.filter((row) => row.stance === stance);
  const [supports, denies, reports] = [of("supports"), of("denies"), of("reports")];
  const surest = (rows: readonly VerdictStance[]): number => rows.reduce((best, { confidence }) => Math.max(best, confidence), 0);
  const relayed = new Set(reports.map(({ polarity }) => polarity));
  const disputed = relayed.has("both") || (relayed.has("affirms") && relayed.has("denies"));
  if (supports.length > 0 && surest(denies) >= CONTRADICTS)
    return { verdict: "disputed", confidence: Math.min(surest(supports), surest(denies)), stances };
  if (supports.length > 0) return { verdict: "supported", confidence: surest(supports), stances };
  if (surest(denies) >= CONTRADICTS) return { verdict: "contradicted", confidence: surest(denies), stances };
  if (reports.length > 0 || denies.length > 0)
    return { verdict: disputed ? "disputed" : "reported", confidence: surest([...reports, ...denies]), stances };
  return { verdict: "unsupported", confidence: Math.min(...stances.map(({ confidence }) => confidence), 0.9), stances };
}

function cover(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
