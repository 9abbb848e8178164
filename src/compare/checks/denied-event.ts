/** Did it happen? Articles that take opposite sides conflict; voices that contradict one another while the articles do not are a dispute. */
import type { Claim, Point, Stance } from "../../model/index.ts";
import { clauseOf } from "../clause.ts";
import type { Comparison } from "../context.ts";
import { shortName, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { isDenial } from "../../tree/index.ts";
import { isOnlyOfReports, isOnlyPossible } from "../half-sides.ts";
import { isFirm, isOwn, rowsOf, sideOf, spoken, withoutTold } from "../sides.ts";

export function checkDeniedEvent(comparison: Comparison): Draft[] {
  const settled = checkOccurrence(comparison);
  // What an article holds as a whole goes before what one clause of it says.
  return [...settled, ...withoutTold(checkClauses(comparison), settled)];
}

/** Clauses that tell one thing, of which one negates the other or has the opposite word. */
function checkClauses(comparison: Comparison): Draft[] {
  return comparison.points
    .filter(({ facet }) => facet === "outcome")
    .flatMap((point): Draft[] => {
      const rows = spoken(point).filter(({ commitment }) => commitment !== "asks");
      const [yes, no] = [rows.filter(({ polarity }) => polarity === "affirms"), rows.filter(({ polarity }) => polarity === "denies")];
      if (yes.length === 0 || no.length === 0) return [];
      const words = [yes, no].map((side) => side.find(({ value }) => value !== null)?.value ?? null);
      const made = draft(comparison, point, areAtOdds(comparison, yes, no) ? "conflict" : "dispute", yes, no);
      const confidence = Math.min(0.96, 0.48 + 0.49 * Math.max(...[...yes, ...no].map((stance) => stance.confidence)));
      if (words[0] === null || words[1] === null)
        return [{ ...made, rule: isDebunked(comparison, no) ? "debunked" : "denied-event", confidence }];
      const has = (side: readonly Stance[], word: string | null | undefined): string =>
        `${unique(side.map(({ source }) => sourceName(comparison, source))).join(", ")}: “${word ?? ""}”`;
      return [{ ...made, rule: "opposite-outcome", message: `${has(yes, words[0])}. ${has(no, words[1])}.`, confidence }];
    });
}

/** Articles that both say it themselves, or give one speaker opposite words. */
function areAtOdds({ speakers }: Comparison, yes: readonly Stance[], no: readonly Stance[]): boolean {
  if (yes.some(isOwn) && no.some(isOwn)) return true;
  const voices = new Set(yes.flatMap((stance) => stance.voices.map((id) => partyOf(speakers, id))));
  return no.some((stance) => stance.voices.some((id) => voices.has(partyOf(speakers, id))));
}

/** One name or definite description in two articles ("the harbour authority") is one voice, though nothing else ties the two; "a spokesman" may be two. */
function partyOf(speakers: Comparison["speakers"], id: string): string {
  const speaker = speakers.get(id);
  return speaker !== undefined && (speaker.type === "organization" || /^the\s/iu.test(speaker.name)) ? speaker.name.toLowerCase() : id;
}

function checkOccurrence(comparison: Comparison): Draft[] {
  return comparison.points
    .filter(({ facet }) => facet === "occurrence")
    .flatMap((point): Draft[] => {
      // A lean that nothing in the article's words bears out is no side to be set against another.
      const [yes, no] = [false, true].map((denies) =>
        rowsOf(point, denies)
          .filter((row) => !isOwn(row) || isFirm(row))
          // What the story turns on is disputed by whoever disputes the report of it.
          .filter((row) => !(denies ? !point.lead && isOnlyOfReports(comparison, row) : isOnlyPossible(comparison, row))),
      ) as [Stance[], Stance[]];
      if (ofOthers(comparison, yes, no)) return [];
      if (yes.some(isFirm) && no.some(isFirm)) return [draft(comparison, point, "conflict", yes, no)];
      if (yes.length === 0 || no.length === 0 || !opposed(yes, no) || !opposed(no, yes)) return [];
      const sources = unique([...yes, ...no].map(({ source }) => source));
      return sources.length >= 2 ? [draft(comparison, point, "dispute", yes, no)] : [];
    });
}

/** The sides tell of different people: that one opposes a thing and another supports it is no contradiction. */
function ofOthers(comparison: Comparison, yes: readonly Stance[], no: readonly Stance[]): boolean {
  const [ours, theirs] = [yes, no].map((rows) => {
    const claims = rows.flatMap(({ evidence }) => evidence.flatMap(({ claim }) => comparison.claims.get(claim ?? "") ?? []));
    return new Set(claims.flatMap(({ arguments: all }) => all.flatMap(({ speaker }) => speaker ?? [])));
  }) as [Set<string>, Set<string>];
  const stands = (id: string): string[] => [id, ...(comparison.speakers.get(id)?.speaksFor ?? [])];
  const linked = (id: string): boolean =>
    stands(id).some((one) => theirs.has(one)) || [...theirs].some((other) => stands(other).includes(id));
  return ours.size > 0 && theirs.size > 0 && ![...ours].some(linked);
}

/**
 * Somebody on one side who is not on the other: one and the same voice on both has been misread, or has said two things. A voice without a
 * name is another's where an article says the opposite of its own.
 */
function opposed(rows: readonly Stance[], others: readonly Stance[]): boolean {
  const voices = new Set(others.flatMap(({ voices: ids }) => ids));
  return rows.some(
    (stance) =>
      isFirm(stance) ||
      stance.voices.some((id) => !voices.has(id)) ||
      (stance.voices.length === 0 && others.some((other) => isFirm(other))),
  );
}

function draft(
  comparison: Comparison,
  point: Point,
  verdict: "conflict" | "dispute",
  yes: readonly Stance[],
  no: readonly Stance[],
): Draft {
  const who = (stances: readonly Stance[]): string => {
    const voices = unique(stances.flatMap(({ voices: ids }) => ids)).map((id) => shortName(comparison, id));
    const sources = unique(stances.filter(isOwn).map(({ source }) => sourceName(comparison, source)));
    const names =
      verdict === "conflict" && sources.length > 0
        ? sources
        : voices.length > 0
          ? voices
          : unique(stances.map(({ source }) => sourceName(comparison, source)));
    return names.slice(0, 3).join(", ");
  };
  const opposite = isOpposite(comparison, yes, no);
  const names = distinct(comparison, [who(yes), who(no)], [yes, no]);
  return {
    rule: opposite ? "opposite-outcome" : isDebunked(comparison, no) ? "debunked" : "denied-event",
    verdict,
    facet: point.facet,
    point: point.id,
    title: point.label,
    message: opposite
      ? `${names[0]}: ${told(comparison, yes)}. ${names[1]}: ${told(comparison, no)}.`
      : `${point.label}${point.label.endsWith("?") ? "" : "?"} ${names[0]}: yes. ${names[1]}: no.`,
    confidence: sureness(comparison, yes, no),
    sides: [sideOf("affirms", yes), sideOf("denies", no)],
    diff: null,
    key: point.key,
  };
}

/** Who stands on either side; where that is one and the same, in which article. */
function distinct(comparison: Comparison, [a, b]: readonly [string, string], sides: readonly (readonly Stance[])[]): readonly string[] {
  if (a !== b) return [a, b];
  return sides.map(
    (side) =>
      `${a} in ${unique(side.map(({ source }) => sourceName(comparison, source)))
        .slice(0, 3)
        .join(", ")}`,
  );
}

/** Both sides tell an event, and they are opposites ("rose", "fell"), rather than one denying what the other tells. */
function isOpposite(comparison: Comparison, yes: readonly Stance[], no: readonly Stance[]): boolean {
  const claims = (stances: readonly Stance[]): Claim[] =>
    stances.flatMap(({ evidence }) => evidence.flatMap(({ claim }) => comparison.claims.get(claim ?? "") ?? []));
  const [affirming, denying] = [claims(yes), claims(no)];
  return (
    affirming.length > 0 &&
    denying.length > 0 &&
    [...affirming, ...denying].every((claim) => !isDenial(claim)) &&
    denying.some((claim) => affirming.some((other) => claim.sign !== other.sign || claim.predicate !== other.predicate))
  );
}

/** An article calls it a hoax, a fake or untrue of its own, rather than saying that it did not happen. */
function isDebunked({ claims }: Comparison, no: readonly Stance[]): boolean {
  return no.some(
    (stance) =>
      isOwn(stance) &&
      stance.evidence.some(({ claim: id }) => {
        const claim = claims.get(id ?? "");
        return claim?.debunked === true && claim.voices.length === 0;
      }),
  );
}

function told(comparison: Comparison, stances: readonly Stance[]): string {
  const claim = stances
    .flatMap(({ evidence }) => evidence)
    .map(({ claim: id }) => comparison.claims.get(id ?? ""))
    .find((one) => one !== undefined);
  return claim ? clauseOf(comparison, claim).text : "";
}

/** By how plainly each side is put: claims of its own in words that can be shown, with a voice that has a name or the article's own. */
function sureness(comparison: Comparison, yes: readonly Stance[], no: readonly Stance[]): number {
  const plain = (stances: readonly Stance[]): boolean =>
    stances.some(({ evidence }) =>
      evidence.some(({ claim: id }) => {
        const claim = comparison.claims.get(id ?? "");
        return claim !== undefined && claim.mood === "stated" && claim.voices.every(({ speakers }) => speakers.length > 0);
      }),
    );
  const read = Math.min(...[yes, no].map((stances) => Math.max(...stances.map(({ confidence }) => confidence))));
  return plain(yes) && plain(no) ? Math.min(0.94, 0.8 + 0.15 * read) : Math.min(0.75, read);
}
