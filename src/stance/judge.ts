import type { Commitment, Evidence, Extraction, VerdictStance, StancePolarity } from "../model/index.ts";
import { articleFeatures } from "./article-features.ts";
import { evidenceFor } from "./evidence.ts";
import type { Hypothesis } from "./match.ts";
import { probabilities, stanceModels } from "./model.ts";
import type { Features } from "./model.ts";
import { viewOf } from "./view.ts";

/** How a hypothesis and a whole article stand to each other; the four add up to 1. */
export interface Relation {
  readonly agree: number;
  readonly disagree: number;
  readonly discuss: number;
  readonly unrelated: number;
}

/** Features of the covering of one text by another that the last step goes by, besides the two sides. */
const isCover = (name: string): boolean => name.startsWith("cover") || name.startsWith("soft") || ["meanCover", "mentions", "rarestMissing"].includes(name);

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
  for (const [name, value] of [["agree", agree], ["disagree", disagree], ["rest", rest]] as const) {
    result[name] = value;
    result[`log.${name}`] = Math.log(value + 1e-3);
  }
  for (const [name, value] of Object.entries(features)) if (isCover(name)) result[name] = value;
  return result;
}

/** The relation of a whole article to a hypothesis (Fake News Challenge: agree, disagree, discuss, unrelated). */
export function relationOf(hypothesis: Hypothesis, source: Extraction): Relation {
  const features = articleFeatures(hypothesis, viewOf(source.document));
  const models = stanceModels();
  const headline = probabilities(models.headline, features);
  const article = probabilities(models.article, features);
  return probabilities(models.relation, relationFeatures(features, headline, article)) as unknown as Relation;
}

/** What one source holds about a hypothesis, decided once for the whole article. */
export function judge(hypothesis: Hypothesis, source: Extraction): VerdictStance {
  const relation = relationOf(hypothesis, source);
  const label = (["unrelated", "discuss", "agree", "disagree"] as const).reduce((best, name) => (relation[name] > relation[best] ? name : best));
  const evidence = label === "unrelated" ? [] : evidenceFor(hypothesis, source, label);
  const row = (stance: VerdictStance["stance"], commitment: Commitment, polarity: StancePolarity, rows: readonly Evidence[] = evidence): VerdictStance =>
    ({ source: source.document.article.id, stance, related: label !== "unrelated", commitment, polarity, confidence: relation[label], evidence: rows });
  if (label === "unrelated") return row("silent", "none", null);
  const sure = relation[label] >= 0.6;
  if (label === "agree") return row("supports", sure ? "asserts" : "leans", "affirms");
  if (label === "disagree") return row("denies", sure ? "asserts" : "leans", "denies");
  const sides = relation.agree + relation.disagree;
  return row("reports", "relays", relation.disagree > 0.35 * sides && relation.agree > 0.35 * sides ? "both" : relation.agree >= relation.disagree ? "affirms" : "denies");
}
