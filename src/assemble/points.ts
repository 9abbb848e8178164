import type { Article, Evidence, Point, ReportEvidence, ReportPoint, Stance } from "../model/index.ts";
import { reportSpan } from "./position.ts";

/** Evidence with its place in the article. */
export function evidenceRow(article: Article, { claim, quote, span }: Evidence): ReportEvidence {
  return { claim, quote, span: reportSpan(article, span) };
}

/** The point × source matrix as the report shows it. */
export function pointRows(points: readonly Point[], articles: ReadonlyMap<string, Article>): ReportPoint[] {
  return points.map(({ id, label, lead, facet, claims, stances }) => ({
    id,
    label,
    lead,
    facet,
    claims,
    stances: stances.map(({ source, commitment, polarity, value, voices, evidence }: Stance) => ({
      source,
      commitment,
      polarity,
      value,
      voices,
      evidence: evidence.map((one) => evidenceRow(articles.get(source) as Article, one)),
    })),
  }));
}
