import type { Extraction, Story, VerdictStance } from "../model/index.ts";
import { judge, judgeSide } from "./judge.ts";
import { draftLead, leadPoint, leadWordings } from "./lead.ts";
import type { Lead } from "./lead.ts";
import type { Hypothesis } from "./match.ts";

/** The lead of a story or of a draft, and every article read against it: once, for the matrix and for the verdict on the draft. */
export interface LeadReading {
  readonly lead: Lead;
  /** Whether the lead is that of a draft, which is judged by its words; a story's is judged by the claim behind them. */
  readonly ofDraft: boolean;
  /** By source; the draft itself has none: its own claims tell. */
  readonly rows: ReadonlyMap<string, VerdictStance>;
}

/**
 * Finds the lead and reads all articles of a story against it; null where there is nothing to read.
 * @param draft the draft of `check`: its own lead is the story's, and its sources are read against it
 */
export function readLead(story: Story, draft: Extraction | null = null): LeadReading | null {
  const lead = draft !== null ? draftLead(draft) : story.extractions.length < 2 ? null : leadPoint(story);
  if (lead === null) return null;
  const others = draft === null ? otherWordings(story) : [];
  const read = (source: Extraction): VerdictStance =>
    draft === null ? judgeSide([lead.hypothesis, ...others], source) : judge(lead.hypothesis, source);
  const sources = story.extractions.filter((extraction) => extraction !== draft);
  return { lead, ofDraft: draft !== null, rows: new Map(sources.map((source) => [source.document.article.id, read(source)])) };
}

/** At most this many wordings of the lead are read, those nearly as good as the best: one sentence's choice of words decides less. */
const WORDINGS = 3;
const NEARLY = 0.15;

function otherWordings(story: Story): Hypothesis[] {
  const [best, ...rest] = leadWordings(story);
  return rest
    .slice(0, WORDINGS - 1)
    .filter(({ score }) => best !== undefined && best.score - score <= NEARLY)
    .map(({ lead }) => lead.hypothesis);
}
