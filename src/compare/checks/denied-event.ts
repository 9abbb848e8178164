/** Did it happen? Articles that take opposite sides conflict; voices that contradict one another while the articles do not are a dispute. */
import type { Claim, Point, Stance } from "../../model/index.ts";
import { clauseOf } from "../clause.ts";
import type { Comparison } from "../context.ts";
import { shortName, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { isOwn, sideOf } from "../sides.ts";

export function checkDeniedEvent(comparison: Comparison): Draft[] {
  return comparison.points.filter(({ facet }) => facet === "occurrence").flatMap((point): Draft[] => {
    const [yes, no] = [rowsOf(comparison, point, false), rowsOf(comparison, point, true)];
    const [ownYes, ownNo] = [yes.filter(isOwn), no.filter(isOwn)];
    // An article that says both in its own voice has been misread.
    const muddled = ownYes.filter(({ source }) => ownNo.some((other) => other.source === source)).map(({ source }) => source);
    const firm = (rows: readonly Stance[]): boolean => rows.some(({ source }) => !muddled.includes(source));
    if (firm(ownYes) && firm(ownNo)) return [draft(comparison, point, "conflict", yes, no)];
    if (yes.length === 0 || no.length === 0 || !opposed(yes, no) || !opposed(no, yes)) return [];
    const sources = unique([...yes, ...no].map(({ source }) => source));
    return sources.length >= 2 && muddled.length === 0 ? [draft(comparison, point, "dispute", yes, no)] : [];
  });
}

/**
 * What each source has on one side: its stance where it commits itself to that side, else what it relays. Claims show on which side
 * each piece of evidence is; what the stance alone has goes to the stance's side.
 */
function rowsOf(comparison: Comparison, { stances }: Point, denies: boolean): Stance[] {
  return stances.flatMap((stance): Stance[] => {
    if (stance.commitment === "none" || stance.commitment === "asks") return [];
    const evidence = stance.evidence.filter(({ claim }) => (claim === null || !comparison.claims.has(claim) ? stance.polarity === (denies ? "denies" : "affirms") : isDenial(comparison, claim) === denies));
    const claims = evidence.flatMap(({ claim }) => comparison.claims.get(claim ?? "") ?? []);
    const voices = unique(claims.flatMap((claim) => claim.voices.flatMap(({ speakers }) => speakers)));
    const own = isOwn(stance) && (stance.polarity === (denies ? "denies" : "affirms") || (stance.polarity === "both" && claims.some((claim) => claim.voices.length === 0)));
    if (own) return [{ ...stance, evidence: evidence.length > 0 ? evidence : stance.evidence, voices }];
    const relayed = evidence.filter(({ claim }) => (comparison.claims.get(claim ?? "")?.voices.length ?? 0) > 0);
    return relayed.length > 0 ? [{ ...stance, commitment: "relays", evidence: relayed, voices }] : [];
  });
}

/** Somebody on one side who is not on the other: one and the same voice on both has been misread, or has said two things. */
function opposed(rows: readonly Stance[], others: readonly Stance[]): boolean {
  const voices = new Set(others.flatMap(({ voices: ids }) => ids));
  return rows.some((stance) => isOwn(stance) || stance.voices.some((id) => !voices.has(id)));
}

function isDenial(comparison: Comparison, id: string | null): boolean {
  const claim = comparison.claims.get(id ?? "");
  if (!claim) return false;
  return (claim.polarity === "negative" || claim.debunked || claim.about !== null) !== (claim.voices.filter(({ act }) => act === "denies" || act === "doubts").length % 2 === 1);
}

function draft(comparison: Comparison, point: Point, verdict: "conflict" | "dispute", yes: readonly Stance[], no: readonly Stance[]): Draft {
  const who = (stances: readonly Stance[]): string => {
    const voices = unique(stances.flatMap(({ voices: ids }) => ids)).map((id) => shortName(comparison, id));
    const sources = unique(stances.filter(isOwn).map(({ source }) => sourceName(comparison, source)));
    const names = verdict === "conflict" && sources.length > 0 ? sources : voices.length > 0 ? voices : unique(stances.map(({ source }) => sourceName(comparison, source)));
    return names.slice(0, 3).join(", ");
  };
  const stances = [...yes, ...no];
  const opposite = isOpposite(comparison, yes, no);
  return {
    rule: opposite ? "opposite-outcome" : "denied-event", verdict, facet: "occurrence", point: point.id, title: point.label,
    message: opposite ? `${who(yes)}: ${told(comparison, yes)}. ${who(no)}: ${told(comparison, no)}.` : `${who(yes)}: yes. ${who(no)}: no.`,
    confidence: Math.min(...stances.map(({ confidence }) => confidence)),
    sides: [sideOf("affirms", yes), sideOf("denies", no)], diff: null, key: point.key,
  };
}

/** Both sides tell an event, and they are opposites ("rose", "fell"), rather than one denying what the other tells. */
function isOpposite(comparison: Comparison, yes: readonly Stance[], no: readonly Stance[]): boolean {
  const claims = (stances: readonly Stance[]): Claim[] => stances.flatMap(({ evidence }) => evidence.flatMap(({ claim }) => comparison.claims.get(claim ?? "") ?? []));
  const [affirming, denying] = [claims(yes), claims(no)];
  return affirming.length > 0 && denying.length > 0 && denying.every((claim) => claim.polarity === "positive" && !claim.debunked)
    && denying.some((claim) => affirming.some((other) => claim.sign !== other.sign || claim.predicate !== other.predicate));
}

function told(comparison: Comparison, stances: readonly Stance[]): string {
  const claim = stances.flatMap(({ evidence }) => evidence).map(({ claim: id }) => comparison.claims.get(id ?? "")).find((one) => one !== undefined);
  return claim ? clauseOf(comparison, claim).text : "";
}
