/** Sides of a finding out of the stances of a point. */
import { areAntonyms } from "../lexicon/wordnet.ts";
import type { Claim, Point, Position, Side, Stance } from "../model/index.ts";
import { dependent, dependents, markedSpans } from "../tree/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf, unique } from "./context.ts";

export function isOwn({ commitment }: Stance): boolean {
  return commitment === "asserts" || commitment === "leans";
}

/** Stances on a point that say something, in the order of sources. */
export function spoken({ stances }: Point): Stance[] {
  return stances.filter(({ commitment }) => commitment !== "none");
}

/** One side: sources that commit to it hold it, those that pass it on carry it. */
export function sideOf(position: Position, stances: readonly Stance[], value: string | null = null): Side {
  return {
    position,
    value,
    holds: stances.filter(isOwn).map(({ source }) => source),
    carries: stances.filter((stance) => !isOwn(stance)).map(({ source }) => source),
    speakers: unique(stances.flatMap(({ voices }) => voices)),
    evidence: stances.flatMap(({ source, evidence }) => evidence.slice(0, 3).map((one) => ({ source, ...one }))),
  };
}

/** How sure a judged stance must be to count where no claim of the article says in so many words what it holds. */
const JUDGED = 0.9;

/**
 * What each source has on one side of a point. Its claims decide: one in the article's own voice commits it, one that comes through a
 * voice (or stands inside quotation marks) is relayed. A stance that no claim bears out counts only where it is very sure.
 */
export function rowsOf(comparison: Comparison, point: Point, denies: boolean): Stance[] {
  const members = new Set(point.claims);
  const seed = comparison.claims.get(point.claims[0] ?? "");
  return point.stances.flatMap((stance): Stance[] => {
    if (stance.commitment === "none") return [];
    const position = denies ? "denies" : "affirms";
    const own = [...members].flatMap((id) => {
      const claim = comparison.claims.get(id);
      return claim &&
        seed &&
        claim.source === stance.source &&
        claim.mood === "stated" &&
        !isAside(comparison, claim) &&
        (isAgainst(claim, seed) !== isDenial(seed)) === denies
        ? [claim]
        : [];
    });
    const told = own.filter((claim) => !isVoiced(comparison, claim) && !isMention(comparison, claim));
    const relayed = own.filter((claim) => isVoiced(comparison, claim));
    const elsewhere =
      [...members].some((id) => comparison.claims.get(id)?.source === stance.source) && told.length === 0 && relayed.length === 0;
    const judged =
      isOwn(stance) &&
      stance.polarity === position &&
      (told.length > 0 || (stance.confidence >= JUDGED && relayed.length === 0 && !elsewhere));
    if (told.length === 0 && relayed.length === 0 && !judged) return [];
    const claims = [...told, ...relayed];
    const voices = voicesOf(comparison, relayed);
    const evidence = claims.length > 0 ? claims.map((claim) => evidenceIn(stance, claim)) : stance.evidence;
    const commitment =
      told.length > 0 || judged
        ? told.some(({ certainty }) => certainty === "certain") || (judged && stance.commitment === "asserts")
          ? "asserts"
          : "leans"
        : "relays";
    return [{ ...stance, commitment, polarity: position, voices, evidence }];
  });
}

/**
 * Who says it in one article. A headline describes ("Tennis star says …") whom the text names: its descriptions are no further voice beside a
 * named one.
 */
function voicesOf({ story, extractions }: Comparison, relayed: readonly Claim[]): string[] {
  const isNamed = (source: string, id: string): boolean => story.resolved.mentionsOf(id, source).some(({ type }) => type === "name");
  const heard = relayed.flatMap(({ source, sentence, voices }) => {
    const inHeadline = extractions.get(source)?.document.sentences[sentence]?.part === "headline";
    return voices.flatMap(({ speakers }) => speakers).map((id) => ({ id, named: isNamed(source, id), inHeadline }));
  });
  const anyNamed = heard.some(({ named }) => named);
  return unique(heard.filter(({ named, inHeadline }) => named || !inHeadline || !anyNamed).map(({ id }) => id));
}

function evidenceIn(stance: Stance, claim: Claim): Stance["evidence"][number] {
  const known = stance.evidence.find((one) => one.claim === claim.id);
  const [first, last] = [claim.spans[0], claim.spans.at(-1)];
  return known ?? { claim: claim.id, quote: claim.voices.at(-1)?.quote ?? null, span: { start: first?.start ?? 0, end: last?.end ?? 0 } };
}

/** Whether a claim, as aligned with the seed of its point, says the opposite. */
function isAgainst(claim: Claim, seed: Claim): boolean {
  const opposite =
    claim.event !== null && claim.event === seed.event
      ? claim.sign !== seed.sign
      : claim.predicate !== seed.predicate && areAntonyms(claim.predicate, seed.predicate, "v");
  return (isDenial(claim) !== isDenial(seed)) !== opposite;
}

/** Whether a claim, through its voices, says that it is not so. */
export function isDenial(claim: Claim): boolean {
  return (
    (claim.polarity === "negative" || claim.debunked) !==
    (claim.voices.filter(({ act }) => act === "denies" || act === "doubts").length % 2 === 1)
  );
}

// "be": "There was no conversation".
const OCCURRING = new Set(["be", "happen", "occur", "take", "exist", "materialize", "transpire"]);

/** What says nothing on whether it is so: an infinitive ("told to lie"), or a denied noun that is the subject of another deed. */
function isAside(comparison: Comparison, { source, head, polarity }: Claim): boolean {
  const { tokens } = documentOf(comparison, source);
  const token = tokens[head];
  if (!token) return true;
  if (token.xpos === "VB" && dependents(documentOf(comparison, source), head, "mark").some((at) => tokens[at]?.lower === "to")) return true;
  if (/^(?:xcomp|acl|advcl)/u.test(token.deprel) && /^(?:VB|VBG)$/u.test(token.xpos))
    return polarity === "negative" || /^xcomp/u.test(token.deprel);
  return token.upos === "NOUN" && polarity === "negative" && token.deprel === "nsubj" && !OCCURRING.has(tokens[token.head]?.lemma ?? "");
}

/** Inside quotation marks it is somebody's word, whether or not the article says whose. */
export function isVoiced(comparison: Comparison, { voices, source, head }: Claim): boolean {
  if (voices.length > 0) return true;
  const document = documentOf(comparison, source);
  const at = document.tokens[head]?.start ?? 0;
  return markedSpans(document).some(({ start, end }) => start <= at && at < end);
}

/** A noun that merely mentions the event, without a verb that says so ("the supposed call"). */
function isMention(comparison: Comparison, { source, head, polarity, debunked }: Claim): boolean {
  const document = documentOf(comparison, source);
  return (
    document.tokens[head]?.upos === "NOUN" &&
    polarity === "positive" &&
    !debunked &&
    dependent(document, head, "cop", "nsubj", "expl") === null
  );
}
