/**
 * The fitted filter: how likely a candidate is an attribution as annotators mark them. Logistic regression over hashed features,
 * fitted by scripts/attribution; its weights are data/attribution-filter.bin. Without that file the rules' own confidences stand.
 */
import { readData } from "../../data.ts";
import type { Candidate } from "./candidate.ts";
import { candidateFeatures } from "./candidate-features.ts";
import type { Context } from "./context.ts";
import { nearby, spansOf } from "./near.ts";
import { tag } from "./tagger.ts";
import { hash } from "./token-features.ts";

/** Rows of the hash table of features. */
export const FILTER_ROWS = 32768;
/** Bytes before the weights: two 32-bit floats, scale and intercept. */
const HEADER = 8;

/** The least confidence of constructions that can hardly be anything else, though they are too rare for the fit. */
const PLAIN = 0.45;
const RARE = new Set(["colon-headline", "headline-inverted", "transcript-turn", "signature"]);
const plain = ({ construction, confidence, features }: Candidate): boolean =>
  (confidence > 0.7 && (RARE.has(construction) || features.includes("via=inverted"))) ||
  // "the ministry's denial that …": annotators mark half of them, readers want them all
  (confidence >= 0.6 && construction === "noun-that" && features.includes("via=possessor"));

interface Filter {
  readonly scale: number;
  readonly intercept: number;
  readonly weights: Int8Array;
}

let shared: Filter | null | undefined;

function load(): Filter | null {
  try {
    const file = readData("attribution-filter.bin");
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    return {
      scale: view.getFloat32(0, true),
      intercept: view.getFloat32(4, true),
      weights: new Int8Array(file.buffer, file.byteOffset + HEADER, FILTER_ROWS),
    };
  } catch {
    return null;
  }
}

/** The candidates, in order, with the filter's probability as their confidence; unchanged where there is no filter. */
export function weigh(context: Context, candidates: readonly Candidate[]): readonly Candidate[] {
  shared ??= load();
  const filter = shared;
  if (filter === null) return candidates;
  const tags = tag(context);
  const { near } = nearby(candidates);
  return candidates.map((candidate) => {
    let sum = 0;
    for (const row of new Set(candidateFeatures(context, candidate, near(spansOf(candidate)), tags).map((name) => hash(name, FILTER_ROWS))))
      sum += filter.weights[row] ?? 0;
    const chance = 1 / (1 + Math.exp(-(filter.intercept + sum * filter.scale)));
    return { ...candidate, confidence: plain(candidate) ? Math.max(PLAIN, chance) : chance };
  });
}
