/** What one article alone tells: clauses worth a look that surely no other article has in other words. */
import type { Claim, Fact } from "../../model/index.ts";
import { documentOf, sourceName } from "../context.ts";
import type { Comparison } from "../context.ts";
import { prominence } from "../importance.ts";
import type { Draft } from "../importance.ts";
import { isVoiced, spoken } from "../sides.ts";
import { tellableClause } from "../tellable.ts";

/** Lines of an article at most: the rest is its background. */
const MOST = 2;
/** Newsworthiness from which on a clause is worth a line. */
const LEAST = 1;

interface Only {
  readonly claim: Claim;
  readonly fact: Fact;
  readonly text: string;
  readonly worth: number;
}

export function checkSingleSource(comparison: Comparison): Draft[] {
  if (comparison.extractions.size < 2) return [];
  const elsewhere = claimsElsewhere(comparison);
  return [...comparison.extractions.keys()].flatMap((source) =>
    comparison.facts
      .filter((fact) => fact.source === source && fact.tellings.length === 0 && !elsewhere.has(fact.claim))
      .flatMap((fact) => onlyOf(comparison, fact))
      .sort((a, b) => b.worth - a.worth)
      .filter(({ claim }, at, all) => all.findIndex((other) => other.claim.sentence === claim.sentence) === at)
      .slice(0, MOST)
      .map((only) => draft(comparison, only)),
  );
}

/** A whole clause that is news, or nothing. What an article leads with the others tell too, in other words. */
function onlyOf(comparison: Comparison, fact: Fact): Only[] {
  const claim = comparison.claims.get(fact.claim);
  if (claim === undefined || claim.realis === "general" || isLead(comparison, claim)) return [];
  const told = tellableClause(comparison, claim, new Set(), fact.details);
  if (told === null) return [];
  // What somebody thinks or how it looked is colour: something happened, was counted or was denied.
  if (claim.event === null && claim.quantities.length === 0 && claim.polarity !== "negative") return [];
  const worth = newsworthiness(comparison, claim);
  return worth < LEAST ? [] : [{ claim, fact, text: told.message, worth }];
}

function isLead(comparison: Comparison, { source, sentence }: Claim): boolean {
  const { sentences } = documentOf(comparison, source);
  const body = sentences.find(({ part }) => part === "body");
  return sentences[sentence]?.part !== "body" || sentence === body?.index;
}

/** A kind of event, a number, a name in it, somebody's answer, early in the article: each counts. */
function newsworthiness(comparison: Comparison, claim: Claim): number {
  const { resolved } = comparison.story;
  const isNamed = claim.arguments.some(({ speaker }) => {
    const one = speaker === null ? undefined : comparison.speakers.get(speaker);
    return one !== undefined && /^\p{Lu}/u.test(one.name) && resolved.speakers.includes(one);
  });
  return (
    (claim.event !== null ? 0.6 : 0) +
    (claim.quantities.length > 0 ? 0.4 : 0) +
    (isNamed ? 0.2 : 0) +
    (isVoiced(comparison, claim) || claim.polarity === "negative" ? 0.2 : 0) +
    prominence(comparison, claim.source, claim.spans[0]?.start ?? 0)
  );
}

/** Claims that some other article tells too, or tells otherwise: of one point with another's, or of a clause told there. */
function claimsElsewhere({ points, facts }: Comparison): ReadonlySet<string> {
  const shared = points.filter((point) => new Set(spoken(point).map(({ source }) => source)).size > 1);
  return new Set([
    ...shared.flatMap(({ claims }) => claims),
    ...facts.flatMap(({ claim, tellings }) => (tellings.length === 0 ? [] : [claim, ...tellings.map((one) => one.claim)])),
  ]);
}

function draft(comparison: Comparison, { claim, fact, text }: Only): Draft {
  const { source, spans } = claim;
  const voiced = isVoiced(comparison, claim);
  return {
    rule: "single-source",
    verdict: "single-source",
    facet: "occurrence",
    point: null,
    title: text,
    message: `${text} (only ${sourceName(comparison, source)})`,
    confidence: 0.9,
    sides: [
      {
        position: claim.polarity === "negative" ? "denies" : "affirms",
        value: null,
        holds: voiced ? [] : [source],
        carries: voiced ? [source] : [],
        speakers: [...new Set(claim.voices.flatMap(({ speakers }) => speakers))],
        evidence: [
          {
            source,
            claim: claim.id,
            quote: claim.voices.at(-1)?.quote ?? null,
            span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
          },
        ],
      },
    ],
    diff: null,
    key: `${fact.key}|${claim.predicate}`,
  };
}
