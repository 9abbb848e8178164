/** Points on which two articles tell one thing and cannot both be right, found clause by clause. */
import type { Facet, Point, Stance } from "../../model/index.ts";
import { isNegative } from "../../tree/index.ts";
import type { Frame, Framed } from "../frames.ts";
import { occurrenceQuestion } from "../label.ts";
import { slotLikeness } from "../likeness.ts";
import { fieldOf } from "./field.ts";
import type { Field } from "./field.ts";
import type { Candidate } from "./opposed.ts";
import { candidatesOf } from "./opposed.ts";
import { opposedProbability } from "./opposed-features.ts";
import { shareParty } from "./opposed-vetoes.ts";
import type { Opposition, Spot } from "./spots.ts";
import { commitmentOf, evidenceOf, silent } from "../stances.ts";

/** Probability from which on two clauses are taken to tell one thing; chosen by what unchanged articles get. */
const LEAST: Readonly<Record<Opposition, number>> = { polarity: 0.42, antonym: 0.5, certainty: 0.28 };
/** The same where the two words are only of one class of events. */
const BY_CLASS = 0.8;
/** A hedge of what one doer is known to have done to one and the same. */
const HEDGED_OF_ONE = 0.12;
/** The same for opposite deeds where it is not known whose they are, or only a pronoun says so. */
const LOOSE = 0.75;

interface Pair extends Candidate {
  readonly probability: number;
}

const FACET: Readonly<Record<Opposition, Facet>> = { polarity: "outcome", antonym: "outcome", certainty: "certainty" };

/**
 * One point for each clause that others are set against. `value` of a stance is null where one negates what the other states; else the word
 * that is opposed, or "fact" and "hedged".
 */
export function opposedPoints(framed: Framed, sources: readonly string[], keyOf: (frame: Frame) => string): Point[] {
  const { story } = framed;
  const pairs = opposedPairs(fieldOf(framed));
  const used = new Set<Pair>();
  return pairs.flatMap((seed): Point[] => {
    if (used.has(seed)) return [];
    const group = pairs.filter((pair) => !used.has(pair) && pair.kind === seed.kind && (pair.yes === seed.yes || pair.no === seed.no));
    for (const pair of group) used.add(pair);
    const rows = sources.map((source) => rowOf(source, group));
    const named = [seed.yes, seed.no].find(({ frame }) => frame.agent !== null && !frame.agent.open) ?? seed.yes;
    const words = seed.kind === "antonym" ? [seed.yes.lemma, seed.no.lemma].sort().join("~") : seed.kind;
    return [
      {
        id: "",
        label: occurrenceQuestion(story, seed.kind === "polarity" ? seed.yes.frame : named.frame),
        lead: false,
        facet: FACET[seed.kind],
        claims: [...new Set(group.flatMap(({ yes, no }) => [yes.frame.claim.id, no.frame.claim.id]))],
        stances: rows,
        key: `${keyOf(seed.yes.frame)}|${words}`,
      },
    ];
  });
}

interface Sided extends Pair {
  readonly yes: Spot;
  readonly no: Spot;
}

/** Pairs that are likely enough to tell one thing, the likeliest first. */
function opposedPairs(field: Field): Sided[] {
  return (
    candidatesOf(field)
      .filter((pair) => !hasCounterpart(field, pair))
      .map((pair): Pair => ({ ...pair, probability: opposedProbability(field, pair.kind, pair.a, pair.b) }))
      .filter((pair) => pair.probability >= leastFor(field, pair))
      .sort((x, y) => y.probability - x.probability || order(x.a, y.a) || order(x.b, y.b))
      // The first is the one that negates or hedges.
      .map((pair) => ({ ...pair, ...(pair.kind === "antonym" ? { yes: pair.a, no: pair.b } : { yes: pair.b, no: pair.a }) }))
  );
}

function leastFor(field: Field, pair: Candidate): number {
  const { kind, byClass, a, b } = pair;
  if (byClass) return BY_CLASS;
  if (kind !== "certainty") return isLoose(field, pair) ? LOOSE : LEAST[kind];
  const [agent, patient] = (["agent", "patient"] as const).map((slot) => slotLikeness(a.frame[slot], b.frame[slot], field.kin) ?? 0);
  if (agent === 1 && (patient ?? 0) >= 0.7) return HEDGED_OF_ONE;
  // "could take", "took": which of many.
  return [a, b].some(({ frame }) => frame.generic) ? LOOSE : LEAST[kind];
}

function isLoose({ kin }: Field, { kind, a, b }: Candidate): boolean {
  return kind === "antonym" && a.heads && (!shareParty(a, b, kin) || isPronoun(a) || isPronoun(b));
}

const isPronoun = ({ frame, document }: Spot): boolean =>
  frame.agent !== null && document.tokens[frame.agent.argument.head]?.upos === "PRON";

const order = (a: Spot, b: Spot): number => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.token.index - b.token.index);

/** Whether the sentence of one says, a clause further on, just what the other says: "was judged … would never want to be judged". */
function hasCounterpart({ spots }: Field, { kind, a, b }: Candidate): boolean {
  if (kind !== "polarity") return false;
  return spots.some(
    (spot) =>
      spot !== a &&
      spot !== b &&
      spot.heads &&
      spot.lemma === a.lemma &&
      [a, b].some(
        (own) =>
          spot.source === own.source &&
          spot.token.sentence === own.token.sentence &&
          isNegative(spot.frame.claim) !== isNegative(own.frame.claim),
      ),
  );
}

function rowOf(source: string, group: readonly Sided[]): Stance {
  const best = group.find(({ yes, no }) => yes.source === source || no.source === source);
  if (best === undefined) return silent(source);
  const side = best.yes.source === source ? "yes" : "no";
  const spots = [...new Set(group.map((pair) => pair[side]).filter((spot) => spot.source === source))];
  const { frame, token } = best[side];
  const { claim } = frame;
  const value =
    best.kind === "antonym" ? token.norm.toLowerCase() : best.kind === "certainty" ? (side === "yes" ? "fact" : "hedged") : null;
  return {
    source,
    commitment: frame.spoken && claim.voices.length === 0 ? "relays" : commitmentOf(claim),
    polarity: side === "yes" || best.kind === "certainty" ? "affirms" : "denies",
    value,
    voices: [...new Set(spots.flatMap((spot) => spot.frame.claim.voices.flatMap(({ speakers }) => speakers)))],
    evidence: spots.map((spot) => evidenceAt(spot)),
    confidence: best.probability,
  };
}

/** The clause, with the word that is opposed inside it. */
function evidenceAt({ frame, token }: Spot): Stance["evidence"][number] {
  const evidence = evidenceOf(frame.claim);
  const { span } = evidence;
  return { ...evidence, span: { start: Math.min(span.start, token.start), end: Math.max(span.end, token.end) } };
}
