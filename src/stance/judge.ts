import type { Commitment, Extraction, StancePolarity, VerdictStance } from "../model/index.ts";
import type { CueFamily } from "../lexicon/stance-cues.ts";
import { articleFeatures } from "./article-features.ts";
import { cuesOf } from "./cues.ts";
import { evidenceFor, sentenceEvidence } from "./evidence.ts";
import { matches } from "./match.ts";
import type { Hypothesis } from "./match.ts";
import { pooled, probabilities, stanceModels } from "./model.ts";
import type { Features } from "./model.ts";
import { pairFeatures } from "./pair-features.ts";
import { styleFeatures } from "./style.ts";
import { viewOf } from "./view.ts";
import type { SentenceView } from "./view.ts";

/** How a hypothesis and a whole article stand to each other; the four add up to 1. */
export interface Relation {
  readonly agree: number;
  readonly disagree: number;
  readonly discuss: number;
  readonly unrelated: number;
}

/** How a stretch of text and a hypothesis stand to each other (the three add up to 1), and how likely the stretch only relays or asks. */
export interface PairRelation {
  readonly agree: number;
  readonly conflict: number;
  readonly neutral: number;
  readonly relays: number;
}

/** Features of the covering of one text by another that the last step goes by, besides the two sides. */
const isCover = (name: string): boolean =>
  name.startsWith("cover") || name.startsWith("soft") || ["meanCover", "mentions", "rarestMissing"].includes(name);

/**
 * Features of the last step: what the hypothesis does with the claim behind it, what the article does with it, and what follows:
 * they agree when both affirm or both deny, disagree when one affirms and the other denies. Mirrored in scripts/stance/fit.py.
 */
export function relationFeatures(features: Features, headline: Record<string, number>, article: Record<string, number>): Features {
  const of = (side: Record<string, number>, name: string): number => side[name] ?? 0;
  const agree = of(headline, "affirms") * of(article, "affirms") + of(headline, "denies") * of(article, "denies");
  const disagree = of(headline, "affirms") * of(article, "denies") + of(headline, "denies") * of(article, "affirms");
  const rest = 1 - agree - disagree;
  const result: Features = {};
  for (const side of ["denies", "observes", "affirms"]) result[`headline.${side}`] = of(headline, side);
  for (const side of ["denies", "observes", "affirms"]) result[`article.${side}`] = of(article, side);
  for (const [name, value] of [
    ["agree", agree],
    ["disagree", disagree],
    ["rest", rest],
  ] as const) {
    result[name] = value;
    result[`log.${name}`] = Math.log(value + 1e-3);
  }
  for (const [name, value] of Object.entries(features)) if (isCover(name)) result[name] = value;
  return result;
}

/** What an article does with the claim behind a hypothesis; the three add up to 1. */
export interface Side {
  readonly affirms: number;
  readonly denies: number;
  readonly observes: number;
}

/** How a hypothesis and a whole article stand to each other, and what each does with the claim behind them. */
export interface ArticleReading {
  readonly relation: Relation;
  readonly headline: Side;
  readonly article: Side;
}

/** Reads a whole article against a hypothesis (Fake News Challenge: agree, disagree, discuss, unrelated). */
export function readArticle(hypothesis: Hypothesis, source: Extraction): ArticleReading {
  const features = articleFeatures(hypothesis, source);
  const models = stanceModels();
  const headline = probabilities(models.headline, features);
  const view = viewOf(source.document);
  const article = pooled(models.article, ({ by, model }) => {
    if (by === "style") return styleFeatures(view, model.features);
    return by === "features" || features["title.present"] === 1 ? features : null;
  });
  const relation = probabilities(models.relation, relationFeatures(features, headline, article));
  return { relation, headline, article } as unknown as ArticleReading;
}

/** The relation of a token range of a source to a hypothesis. */
export function pairRelation(hypothesis: Hypothesis, source: Extraction, first: number, last: number): PairRelation {
  const features = pairFeatures(hypothesis, viewOf(source.document), first, last);
  const models = stanceModels();
  return { ...probabilities(models.pair, features), relays: probabilities(models.relay, features)["relays"] ?? 0 } as PairRelation;
}

/** What one source holds about a hypothesis: a lone line or two by its words, an article decided once over the whole. */
export function judge(hypothesis: Hypothesis, source: Extraction): VerdictStance {
  return isShort(source) ? judgeLine(hypothesis, source) : judgeArticle(hypothesis, source);
}

/** A headline or a passage, not an article: one paragraph of at most this many words. */
const SHORT = 130;

export function isShort({ document }: Extraction): boolean {
  const blocks = new Set(document.sentences.map(({ block }) => block));
  return blocks.size <= 1 && document.tokens.length <= SHORT;
}

function judgeLine(hypothesis: Hypothesis, source: Extraction): VerdictStance {
  const { document } = source;
  const relation = pairRelation(hypothesis, source, 0, document.tokens.length);
  const id = document.article.id;
  const label = (["neutral", "agree", "conflict"] as const).reduce((best, name) => (relation[name] > relation[best] ? name : best));
  const view = viewOf(document);
  const asks = view.sentences.some(({ question }) => question);
  if (label === "neutral") {
    const related = readArticle(hypothesis, source).relation.unrelated < 0.5;
    return { source: id, stance: "silent", related, commitment: "none", polarity: null, confidence: relation.neutral, evidence: [] };
  }
  const best = matches(hypothesis, view).toSorted((a, b) => b.soft - a.soft)[0];
  const evidence = best === undefined ? [] : [sentenceEvidence(source, best.sentence.index)];
  const polarity = label === "agree" ? "affirms" : "denies";
  if (relation.relays > 0.5)
    return {
      source: id,
      stance: "reports",
      related: true,
      commitment: asks ? "asks" : "relays",
      polarity,
      confidence: relation.relays,
      evidence,
    };
  return {
    source: id,
    stance: label === "agree" ? "supports" : "denies",
    related: true,
    commitment: relation[label] >= 0.6 ? "asserts" : "leans",
    polarity,
    confidence: relation[label],
    evidence,
  };
}

const NOT_PLAIN: ReadonlySet<CueFamily> = new Set(["negation", "false", "deny", "doubt", "hedge", "rumour", "joke"]);

/** Whether a hypothesis states a claim outright, so that what the article does with the claim is its stance on the hypothesis. */
function isPlain(hypothesis: Hypothesis, { affirms }: Side): boolean {
  const { view, first, last } = hypothesis;
  if (affirms < 0.4 || view.sentences.some((sentence) => sentence.question && sentence.first < last && sentence.last > first)) return false;
  return !cuesOf(view)
    .flat()
    .some(({ family, token }) => token >= first && token < last && NOT_PLAIN.has(family));
}

function judgeArticle(hypothesis: Hypothesis, source: Extraction): VerdictStance {
  const reading = readArticle(hypothesis, source);
  const { relation } = reading;
  const label = (["unrelated", "discuss", "agree", "disagree"] as const).reduce((best, name) =>
    relation[name] > relation[best] ? name : best,
  );
  if (label === "unrelated")
    return {
      source: source.document.article.id,
      stance: "silent",
      related: false,
      commitment: "none",
      polarity: null,
      confidence: relation.unrelated,
      evidence: [],
    };
  if (isPlain(hypothesis, reading.headline)) return sideOf(hypothesis, source, reading.article);
  return rowOf(hypothesis, source, label, relation[label], relation.agree, relation.disagree);
}

/**
 * The stance of an article that is about the claim: which side it takes on the claim itself, whatever form the hypothesis gives it. Of several
 * wordings of one claim the mean decides; the first one finds the evidence.
 */
export function judgeSide(wordings: readonly [Hypothesis, ...Hypothesis[]], source: Extraction): VerdictStance {
  const readings = wordings.map((hypothesis) => readArticle(hypothesis, source).article);
  const mean = (side: keyof Side): number => readings.reduce((sum, reading) => sum + reading[side], 0) / readings.length;
  return sideOf(wordings[0], source, { affirms: mean("affirms"), denies: mean("denies"), observes: mean("observes") });
}

function sideOf(hypothesis: Hypothesis, source: Extraction, article: Side): VerdictStance {
  const label =
    article.observes >= Math.max(article.affirms, article.denies) ? "discuss" : article.affirms > article.denies ? "agree" : "disagree";
  const confidence = Math.max(article.observes, article.affirms, article.denies);
  return rowOf(hypothesis, source, label, confidence, article.affirms, article.denies);
}

function rowOf(
  hypothesis: Hypothesis,
  source: Extraction,
  label: "agree" | "disagree" | "discuss",
  confidence: number,
  agree: number,
  disagree: number,
): VerdictStance {
  const evidence = evidenceFor(hypothesis, source, label);
  const row = (stance: VerdictStance["stance"], commitment: Commitment, polarity: StancePolarity): VerdictStance => ({
    source: source.document.article.id,
    stance,
    related: true,
    commitment,
    polarity,
    confidence,
    evidence,
  });
  const commitment = confidence >= 0.6 ? "asserts" : "leans";
  if (label === "agree") return row("supports", commitment, "affirms");
  if (label === "disagree") return row("denies", commitment, "denies");
  const mixed = Math.min(agree, disagree) > 0.35 * (agree + disagree);
  return row("reports", "relays", mixed ? "both" : agree >= disagree ? "affirms" : "denies");
}

/** Sentences of an article that a detail of a draft is held against: the three that cover it best. */
const NEAREST = 3;
/** Least covering of a detail by a sentence for the two to be compared at all. */
const LEAST_COVERING = 0.5;

/**
 * What an article holds about a detail: judged by the sentences nearest to it, and silent unless one is clear. The pairs that the
 * models were fitted on are one-liners made to differ; two reports of one event seldom contradict each other, so that here structure
 * decides: the same predicate with its arguments, and its polarity in both.
 */
export function judgeDetail(hypothesis: Hypothesis, source: Extraction): VerdictStance {
  const view = viewOf(source.document);
  const id = source.document.article.id;
  const nearest = matches(hypothesis, view)
    .filter(({ soft }) => soft >= LEAST_COVERING)
    .toSorted((a, b) => b.soft - a.soft || a.sentence.index - b.sentence.index)
    .slice(0, NEAREST);
  const read = nearest.map(({ sentence }) => ({ sentence, ...readDetail(pairFeatures(hypothesis, view, sentence.first, sentence.last)) }));
  const surest = (relation: DetailRelation): (typeof read)[number] | undefined =>
    read.filter((one) => one.relation === relation).toSorted((a, b) => b.confidence - a.confidence)[0];
  const chosen = surest("agrees") ?? surest("conflicts");
  if (chosen === undefined)
    return { source: id, stance: "silent", related: nearest.length > 0, commitment: "none", polarity: null, confidence: 0.6, evidence: [] };
  const affirms = chosen.relation === "agrees";
  const commitment = commitmentOf(source, chosen.sentence);
  const relayed = commitment === "relays" || commitment === "asks";
  return {
    source: id,
    stance: relayed ? "reports" : affirms ? "supports" : "denies",
    related: true,
    commitment,
    polarity: affirms ? "affirms" : "denies",
    confidence: chosen.confidence,
    evidence: [sentenceEvidence(source, chosen.sentence.index)],
  };
}

type DetailRelation = "agrees" | "conflicts" | "open";

/** Relation of a sentence to a detail, by structure. */
function readDetail(features: Features): { readonly relation: DetailRelation; readonly confidence: number } {
  const of = (name: string): number => features[name] ?? 0;
  const soft = of("soft");
  const arcs = of("arcs.met") + of("arcs.near");
  // One of the two negates the predicate that they share, in so many words, and says it of the same participants, as much a fact.
  const negated = Number(of("negation.own") > 0) !== Number(of("negation.near") > 0);
  const opposed =
    of("main.predicates") === 1 && of("main.aligned") >= 0.9 && of("main.parity") <= -0.9 && (negated || of("main.antonym") === 1);
  const sameKind = ["main.planned", "main.conditional", "main.asked"].every((name) => of(name) === 0);
  const clash = of("number.clash") > 0 || of("arcs.rivalName") > 0 || of("arcs.swapped") > 0.4;
  if (opposed && sameKind && soft >= 0.75 && arcs >= 0.5 && of("arcs.rival") < 0.25 && !clash)
    return { relation: "conflicts", confidence: Math.min(0.9, 0.5 * soft + 0.4 * arcs) };
  const verbatim = of("share.same") > 0.95 && of("order.equal") > 0.9 && !negated;
  const same = verbatim || (of("main.parity") >= 0 && of("words.opposed") < 0.5 && of("count.antonym") === 0 && !clash);
  const whole = soft >= 0.75 || (soft >= 0.55 && of("main.aligned") >= 0.9 && arcs >= 0.35);
  if (same && whole) return { relation: "agrees", confidence: Math.min(0.97, 0.35 + 0.45 * soft + 0.2 * Math.min(1, arcs)) };
  return { relation: "open", confidence: 0.5 };
}

/** How a source commits to one of its sentences: by the outermost claim's chain of voices. */
function commitmentOf(source: Extraction, sentence: SentenceView): Commitment {
  const claims = source.claims.filter((claim) => claim.sentence === sentence.index);
  const claim = claims.find(({ voices }) => voices.length > 0) ?? claims[0];
  if (sentence.question || claim?.mood === "asked") return "asks";
  if (claim !== undefined && claim.voices.length > 0) return "relays";
  return claim === undefined || claim.certainty === "certain" ? "asserts" : "leans";
}
