/**
 * The fitted filter: how likely a candidate is an attribution as annotators mark them. Logistic regression over hashed features,
 * fitted by scripts/attribution; its weights are data/attribution-filter.bin. Without that file the rules' own confidences stand.
 */
import { readData } from "../../data.ts";
import { SPEECH_NOUNS } from "../../lexicon/cue-nouns.ts";
import { PERSON_NOUNS } from "../../lexicon/role-nouns.ts";
import { tokensIn } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { candidateFeatures } from "./candidate-features.ts";
import { at, child } from "./context.ts";
import type { Context } from "./context.ts";
import { overlaps } from "./content.ts";
import { nearby, spansOf } from "./near.ts";
import { tag } from "./tagger.ts";
import { hash } from "./token-features.ts";
import { treeFeatures } from "./tree-features.ts";
import { treeChance } from "./trees.ts";

/** Rows of the hash table of features. */
export const FILTER_ROWS = 32768;
/** Bytes before the weights: two 32-bit floats, scale and intercept. */
const HEADER = 8;

/** The least confidence of constructions that can hardly be anything else, though they are too rare for the fit. */
const PLAIN = 0.45;
const RARE = new Set(["colon-headline", "headline-inverted", "headline-signed", "transcript-turn", "signature", "in-words", "answer"]);
const plain = ({ construction, confidence, features }: Candidate): boolean =>
  (confidence > 0.7 && (RARE.has(construction) || features.includes("via=inverted"))) ||
  // "the ministry's denial that …", "a warning by engineers that …": annotators mark half of them, readers want them all
  // "told officers he was innocent": the fit has not seen what this rule reads
  (construction === "clause-told" && confidence >= 0.8) ||
  (confidence >= 0.6 && construction === "noun-that" && (features.includes("via=possessor") || features.includes("via=by")));
/** Likely enough for "she said that …", of which annotators leave out some where the voice is in doubt. */
const SPOKEN = 0.08;
/** The same for "according to". */
const ACCORDING = 0.2;

/** "said that …" with a voice of its own. */
const saidThat = ({ document }: Context, { construction, confidence, speech, source, content }: Candidate): boolean =>
  construction === "clause" &&
  speech &&
  source !== null &&
  confidence >= 0.85 &&
  content[0] !== undefined &&
  tokensIn(document, content[0])[0]?.lower === "that";

/** “…,” she said: a sentence in marks with its cue and voice right beside it, which an "according to" behind it makes the fit doubt. */
const saidInMarks = ({ construction, confidence, speech, source }: Candidate): boolean =>
  /^quotation-(?:subject|inverted|before)$/u.test(construction) && speech && source !== null && confidence >= 0.9;

/** "Apologized for the delays", "warned of floods": a verb of saying with a voice and preposition of its own. */
const saidOf = (context: Context, { construction, confidence, speech, source, features, cue, cueHead, act }: Candidate): boolean =>
  construction === "preposition" &&
  speech &&
  source !== null &&
  confidence >= 0.55 &&
  act !== "asks" &&
  features.includes("via=own") &&
  cue !== null &&
  cueHead !== null &&
  cue.end > at(context, cueHead).end;

/** A reading of "repeated | his claim that …" is a little less than one of "repeated his claim | that …". */
const FOLDED = 0.8;
/** "Citing a lack of evidence, the judge …": a participle of saying that opens the sentence, its voice behind what is said. */
function opens(context: Context, { cueHead, source, content, construction, confidence, speech }: Candidate): boolean {
  if (cueHead === null || source === null || !speech || confidence < 0.15 || construction === "preposition") return false;
  const { xpos, deprel, sentence } = at(context, cueHead);
  return (
    xpos === "VBG" &&
    (deprel === "advcl" || construction === "tagged") &&
    context.document.sentences[sentence]?.first === cueHead &&
    content.every(({ end }) => end < at(context, source.first).start)
  );
}

/** "Was accused of having taken bribes", "was praised for his courage": whom nobody has charged before a court. */
const blamed = (context: Context, { construction, cueHead }: Candidate): boolean =>
  construction === "passive-of" && cueHead !== null && at(context, cueHead).lemma !== "charge";

/** What one cue's first half alone is worth beside a reading of both, and a name that nobody is said to give: "was called Bruno". */
const HALF = 0.5;

const isSomebody = (context: Context, index: number | null): boolean =>
  index !== null && (at(context, index).upos === "PROPN" || PERSON_NOUNS.has(at(context, index).lemma));

/** Whether something only bears a name or rank, by a passive of naming with no voice, or somebody is called up: no marks tell a word of theirs. */
const named = (context: Context, { construction, source, cueHead, content }: Candidate): boolean =>
  cueHead !== null &&
  ((construction === "passive-open" && source === null && /^(?:call|name|declare|dub|pronounce|term)$/u.test(at(context, cueHead).lemma)) ||
    (construction === "object" && at(context, cueHead).lemma === "call" && isSomebody(context, child(context, cueHead, "obj")))) &&
  !context.quotations.some(({ inner }) => content.some((span) => overlaps(span, inner)));

/** Cues of which a rule reads both halves ("the drug was described by doctors | as a breakthrough"), or which only name: the tagger errs on both. */
const halvedCues = (context: Context, candidates: readonly Candidate[]): ReadonlySet<number | null> =>
  new Set(
    candidates
      .filter((one) => (one.construction === "passive-as" && one.source !== null) || named(context, one))
      .map(({ cueHead }) => cueHead),
  );

/** Whether the object that a candidate has for its content is a noun of saying with a clause of its own. */
function folded(context: Context, { construction, cueHead }: Candidate): boolean {
  const object = construction === "object" && cueHead !== null ? child(context, cueHead, "obj") : null;
  if (object === null || !SPEECH_NOUNS.has(at(context, object).lemma)) return false;
  const clause = child(context, object, "acl", "ccomp");
  const mark = clause === null ? null : child(context, clause, "mark");
  return mark !== null && at(context, mark).lower === "that";
}

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

/** The filter's log-odds of all candidates of a document, in order; null where there is no filter. */
export function logits(context: Context, candidates: readonly Candidate[]): number[] | null {
  shared ??= load();
  const filter = shared;
  if (filter === null) return null;
  const tags = tag(context);
  const { near } = nearby(candidates);
  return candidates.map((candidate) => {
    let sum = 0;
    for (const row of new Set(candidateFeatures(context, candidate, near(spansOf(candidate)), tags).map((name) => hash(name, FILTER_ROWS))))
      sum += filter.weights[row] ?? 0;
    return filter.intercept + sum * filter.scale;
  });
}

/** The candidates, in order, with the probabilities of some log-odds as their confidence. */
export const withChances = (candidates: readonly Candidate[], odds: readonly number[]): Candidate[] =>
  candidates.map((candidate, index) => ({ ...candidate, confidence: 1 / (1 + Math.exp(-(odds[index] as number))) }));

/** The candidates, in order, with how likely they are as their confidence: as filter and trees weigh them, or unchanged without a filter. */
export function weigh(context: Context, candidates: readonly Candidate[]): readonly Candidate[] {
  const odds = logits(context, candidates);
  if (odds === null) return candidates;
  const tags = tag(context);
  const filtered = withChances(candidates, odds);
  const halved = halvedCues(context, candidates);
  const numbers = tags === null ? null : treeFeatures(context, tags, candidates, odds, filtered);
  return filtered.map((candidate, index) => {
    const own = numbers?.[index] ?? null;
    const rule = candidates[index] as Candidate;
    const half = rule.construction === "tagged" && rule.content.length === 1 && halved.has(rule.cueHead);
    const chance =
      ((own === null ? null : treeChance(own)) ?? candidate.confidence) *
      (half || named(context, rule) ? HALF : folded(context, rule) ? FOLDED : 1);
    const kept =
      plain(rule) ||
      blamed(context, rule) ||
      (chance >= SPOKEN && (saidThat(context, rule) || saidInMarks(rule) || saidOf(context, rule) || opens(context, rule))) ||
      (chance >= ACCORDING && rule.construction.startsWith("according"));
    return { ...candidate, confidence: kept ? Math.max(PLAIN, chance) : chance };
  });
}
