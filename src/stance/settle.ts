import type { Claim, Evidence, Point, Stance, StanceSide, VerdictStance } from "../model/index.ts";
import { toldOn, voicesOf } from "./told.ts";
import type { Reader, Told } from "./told.ts";

/** Less sure than this, a reading of the whole does not turn round what an article passes on. */
const TURNS_RELAYED = 0.5;
/** Less sure than this, it does not make an affirmation of a denial in so many words: it does not see opposites ("upheld", "overturned"). */
const AFFIRMS = 0.9;

/** Less sure than this that an article takes no side, the reading leaves it the one that it takes in its own words. */
const TAKES_NONE = 0.45;

type Polarity = StanceSide["polarity"];
type Both = Readonly<Record<Polarity, Told>>;

/** What a source's claims say on both sides of a point. */
export function bothSides(reader: Reader, point: Point, source: string): Both {
  return { affirms: toldOn(reader, point, source, false), denies: toldOn(reader, point, source, true) };
}

/**
 * The row of one source from what its claims say and, where there is one, from the reading of the whole article. Its claims decide
 * alone where there is no such reading. Else the article's side is that of the reading, unless its claims weigh more; what they tell for the other side
 * is then passed on only: a debunking article repeats the rumour, and one that takes no side tells what it goes on to attribute.
 * @param line a headline or a passage, which was read word by word already
 */
export function settle(reader: Reader, point: Point, own: Stance, judged: VerdictStance | null, line = false): Stance {
  if (judged?.stance === "silent")
    return { ...own, commitment: "none", polarity: null, voices: [], evidence: [], confidence: judged.confidence, sides: [] };
  if (line && judged?.stance === "reports") return rowOfReading(own, judged);
  const both = bothSides(reader, point, own.source);
  const muddled = judged === null && both.affirms.told.length > 0 && both.denies.told.length > 0;
  const claims: Both = muddled ? { affirms: { ...both.affirms, told: [] }, denies: { ...both.denies, told: [] } } : both;
  const chosen = judged === null ? chosenByClaims(claims) : line ? sideOfReading(judged) : chosenOf(claims, judged);
  const sides = (["affirms", "denies"] as const).flatMap((polarity) =>
    sideOf(reader, own, claims[polarity], polarity, chosen === polarity ? judged : null, chosen === polarity),
  );
  return rowOf(own, sides, judged, chosen);
}

/** A line that passes something on, as it was read. */
function rowOfReading(own: Stance, { commitment, polarity, confidence, evidence }: VerdictStance): Stance {
  const sides: StanceSide[] =
    polarity === "affirms" || polarity === "denies"
      ? [{ polarity, commitment: "relays", inWords: true, voices: own.voices, evidence }]
      : [];
  return { ...own, commitment, polarity, confidence, evidence: unique([...evidence, ...own.evidence]), sides };
}

/** In its own voice it says one or the other; an article that says both has been misread, and only what it relays counts. */
function chosenByClaims({ affirms, denies }: Both): Polarity | null {
  if (affirms.told.length > 0) return denies.told.length > 0 ? null : "affirms";
  return denies.told.length > 0 ? "denies" : null;
}

function sideOfReading({ stance, polarity }: VerdictStance): Polarity | null {
  return (stance === "supports" || stance === "denies") && (polarity === "affirms" || polarity === "denies") ? polarity : null;
}

function chosenOf(claims: Both, judged: VerdictStance): Polarity | null {
  const { affirms, denies } = claims;
  const { confidence } = judged;
  const side = sideOfReading(judged);
  const told = chosenByClaims(claims);
  if (told === "denies" && side === "affirms" && confidence < AFFIRMS) return "denies";
  if (side === null && told !== null && confidence < TAKES_NONE) return told;
  if (told !== null || side === null) return side;
  const [same, other] = side === "affirms" ? [affirms, denies] : [denies, affirms];
  // What passes on both sides takes none; what passes on the other one alone is turned round by a sure reading only.
  return other.relayed.length > 0 && (same.relayed.length > 0 || confidence < TURNS_RELAYED) ? null : side;
}

function sideOf(
  reader: Reader,
  own: Stance,
  { told, relayed }: Told,
  polarity: Polarity,
  judged: VerdictStance | null,
  isOwn: boolean,
): StanceSide[] {
  if (told.length + relayed.length === 0 && !isOwn) return [];
  const claims = [...told, ...relayed];
  const firm = told.some(({ certainty }) => certainty === "certain") || judged?.commitment === "asserts";
  const commitment = !isOwn ? "relays" : firm && (told.length > 0 || relayed.length === 0) ? "asserts" : "leans";
  const evidence = claims.map((claim) => evidenceIn(own, claim));
  return [
    {
      polarity,
      commitment,
      inWords: isOwn ? told.length > 0 : true,
      voices: voicesOf(reader, relayed),
      evidence: isOwn && told.length === 0 && judged !== null ? [...evidence, ...judged.evidence] : evidence,
    },
  ];
}

/** The row that follows from the sides. Claims that touch the point and say neither pass it on without a side. */
function rowOf(own: Stance, sides: readonly StanceSide[], judged: VerdictStance | null, chosen: Polarity | null): Stance {
  const mine = sides.find(({ commitment }) => commitment !== "relays");
  const shown = mine === undefined ? sides : [mine, ...sides.filter((side) => side !== mine)];
  const evidence = unique([
    ...shown.flatMap((side) => side.evidence),
    ...own.evidence,
    ...(own.evidence.length === 0 ? (judged?.evidence ?? []) : []),
  ]);
  const voices = sides.length > 0 ? [...new Set(sides.flatMap((side) => side.voices))] : own.voices;
  const confidence = judged === null || (mine?.inWords === true && judged.polarity !== chosen) ? own.confidence : judged.confidence;
  const base = { ...own, sides, evidence, voices, confidence };
  if (mine !== undefined) return { ...base, commitment: mine.commitment, polarity: mine.polarity };
  const [first, second] = sides;
  if (first !== undefined) return { ...base, commitment: "relays", polarity: second === undefined ? first.polarity : "both" };
  if (judged !== null && judged.stance === "reports")
    return { ...base, commitment: own.commitment === "asks" ? "asks" : judged.commitment, polarity: judged.polarity };
  if (own.commitment === "none" || own.commitment === "asks") return base;
  return { ...base, commitment: "relays", polarity: null };
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ claim, span }) => {
    const key = `${claim ?? ""}|${span.start}|${span.end}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

function evidenceIn(stance: Stance, claim: Claim): Evidence {
  const known = stance.evidence.find((one) => one.claim === claim.id);
  const [first, last] = [claim.spans[0], claim.spans.at(-1)];
  return known ?? { claim: claim.id, quote: claim.voices.at(-1)?.quote ?? null, span: { start: first?.start ?? 0, end: last?.end ?? 0 } };
}
