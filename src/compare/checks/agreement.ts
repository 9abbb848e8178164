/** What two or more articles hold, or relay from one voice. */
import type { Claim, Point, Stance } from "../../model/index.ts";
import { markedSpans } from "../../tree/index.ts";
import type { Clause } from "../clause.ts";
import { clauseOf } from "../clause.ts";
import type { Comparison } from "../context.ts";
import { documentOf, shortName } from "../context.ts";
import { prominence } from "../importance.ts";
import type { Draft } from "../importance.ts";
import { isOwn, rowsOf, sideOf } from "../sides.ts";

/** Sureness that two articles tell one event, from which on their agreement is shown. */
const SURE = 0.72;

export function checkAgreement(comparison: Comparison): Draft[] {
  return comparison.points
    .filter(({ facet }) => facet === "occurrence")
    .flatMap((point): Draft[] => {
      const [yes, no] = [rowsOf(comparison, point, false), rowsOf(comparison, point, true)];
      if (yes.length > 0 && no.length > 0) return [];
      const with_ = yes.length > 0 ? yes : no;
      // On the lead point the stances have been judged anew: its claims have met the same bar.
      const sure = with_.filter(({ confidence }) => point.lead || confidence >= SURE);
      if (with_.length < 2 || !oneVoice(with_) || sure.length < 2) return [];
      const best = tellingClaim(comparison, point);
      if (best === null) return [];
      // A clause that somebody is quoted with is told as theirs.
      const voices = best.claim.voices.at(-1)?.speakers ?? [];
      const who = voices.length > 0 ? voices.map((id) => shortName(comparison, id)).join(" and ") : null;
      const named = voices.every((id) => {
        const speaker = comparison.speakers.get(id);
        return speaker !== undefined && speaker.type !== "group" && /^\p{Lu}/u.test(speaker.name);
      });
      if (best.claim.voices.length > 0 && (who === null || !named)) return [];
      return [
        {
          rule: "shared",
          verdict: "agreement",
          facet: "occurrence",
          point: point.id,
          title: point.label,
          message: who === null ? best.clause.text : `${best.clause.text} (according to ${who})`,
          confidence: Math.max(0.75, Math.min(...sure.map(({ confidence }) => confidence))),
          sides: [sideOf("affirms", with_)],
          diff: null,
          key: point.key,
        },
      ];
    });
}

interface Told {
  readonly clause: Clause;
  readonly claim: Claim;
}

/** All hold it, or those that only relay it have a voice in common with another. */
function oneVoice(stances: readonly Stance[]): boolean {
  const own = stances.filter(isOwn);
  if (own.length >= 2) return true;
  const relayed = stances.filter((stance) => !isOwn(stance));
  if (own.length === 1) return true;
  return relayed.some((one, x) => relayed.slice(x + 1).some((other) => shared([one.voices, other.voices]).length > 0));
}

function shared(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return first.filter((id) => others.every((list) => list.includes(id)));
}

/** Words of somebody who speaks, without marks: an open letter, a transcript; and what ought to be, which is an opinion. */
const PERSONAL = /\b(?:I|you|your|we|our|my|me|us|should|shouldn|ought|must)\b/u;

/** The best clause of the earliest article: whole, named, neither a scrap nor a period. */
function tellingClaim(comparison: Comparison, { claims }: Point): Told | null {
  const rank = new Map(
    [...comparison.extractions.values()]
      .map(({ document }) => document.article)
      .sort((a, b) => (a.published ?? "9").localeCompare(b.published ?? "9"))
      .map(({ id }, at) => [id, at]),
  );
  let best: { told: Told; score: number } | null = null;
  for (const id of claims) {
    const claim = comparison.claims.get(id);
    if (!claim || (claim.polarity === "negative" && claims.length === 1)) continue;
    // Somebody's very words are an agreement on a quotation, told by the check on quotations.
    if (isSpoken(comparison, claim) || claim.voices.some(({ act }) => act !== "says" && act !== "confirms")) continue;
    const seed = comparison.claims.get(claims[0] ?? "") ?? claim;
    if (
      !sameDoer(claim, seed) ||
      (claim.predicate !== seed.predicate && (claim.event === null || claim.event !== seed.event || claim.sign !== seed.sign))
    )
      continue;
    const clause = clauseOf(comparison, claim);
    if (clause.renamed !== null && !isNamedBy(comparison, clause.renamed, claims)) continue;
    if (!clause.whole || clause.words < (claim.event === null ? 5 : 3) || PERSONAL.test(clause.text)) continue;
    const score =
      prominence(comparison, claim.source, claim.spans[0]?.start ?? 0) +
      (claim.voices.length === 0 ? 0.5 : 0) -
      0.3 * (rank.get(claim.source) ?? 0) +
      (clause.words >= 5 && clause.words <= 20 ? 0.4 : 0) -
      (isHeadline(comparison, claim) ? 0.6 : 0) -
      (clause.dangling ? 0.8 : 0);
    if (!best || score > best.score) best = { told: { clause, claim }, score };
  }
  return best?.told ?? null;
}

/**
 * Whether one of the claims names the doer, or two articles have the same doer behind their pronouns: a name put for one "he" alone may be
 * the wrong one.
 */
function isNamedBy(comparison: Comparison, speaker: string, claims: readonly string[]): boolean {
  const own = claims.flatMap((id) => {
    const claim = comparison.claims.get(id);
    const doer = claim?.arguments.find((one) => one.speaker === speaker && (one.role === "agent" || one.role === "patient"));
    return claim !== undefined && doer !== undefined ? [{ source: claim.source, head: doer.head }] : [];
  });
  return (
    new Set(own.map(({ source }) => source)).size >= 2 ||
    own.some(({ source, head }) => documentOf(comparison, source).tokens[head]?.upos === "PROPN")
  );
}

/** Not somebody else than in the claim that the point was made of. */
function sameDoer(claim: Claim, seed: Claim): boolean {
  const [own, other] = [claim, seed].map(({ arguments: all }) => all.find(({ role }) => role === "agent")?.speaker ?? null);
  return own === null || other === null || own === other;
}

/** Whether the claim's predicate stands inside quotation marks. */
function isSpoken(comparison: Comparison, { source, head }: Claim): boolean {
  const document = documentOf(comparison, source);
  const at = document.tokens[head]?.start ?? 0;
  return markedSpans(document).some(({ start, end }) => start <= at && at < end);
}

function isHeadline(comparison: Comparison, { source, sentence }: Claim): boolean {
  return documentOf(comparison, source).sentences[sentence]?.part === "headline";
}
