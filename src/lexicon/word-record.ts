/**
 * What a word brings along when it is compared with others: looked up once, in flat lists of numbers, so that a pair of words, which
 * mostly has nothing to do with each other, is told in a fraction of a microsecond.
 */
import { antonyms, derivedIds, idOf, nearAbove, synsets, type WordNetPos } from "./wordnet.ts";

export const POS: readonly WordNetPos[] = ["n", "v", "a", "r"];
/** As many of a word's senses count, most frequent first. */
export const SENSES = 4;
/** As many count where two words are to be near in the graph without a common sense. */
const NEAR_SENSES = 2;

/** Lists are of all parts of speech together: a sense belongs to one of them. */
export interface WordRecord {
  readonly word: string;
  /** Number in WordNet, -1 where it does not know the word: all lists are empty then. */
  readonly id: number;
  readonly senses: readonly number[];
  /** The first sense as each part of speech. */
  readonly firsts: readonly number[];
  /** Words that it is derived from or that are derived from it. */
  readonly derived: readonly number[];
  readonly antonyms: readonly number[];
  /** First senses of the antonyms. */
  readonly antonymSenses: readonly number[];
  /** Looked up when first asked for: most pairs are too unlike to ask. */
  above: ReturnType<typeof nearAbove> | null;
}

export function recordOf(word: string): WordRecord {
  const opposite = POS.map((pos) => antonyms(word, pos));
  return {
    word,
    id: idOf(word),
    senses: POS.flatMap((pos) => synsets(word, pos, SENSES)),
    firsts: POS.flatMap((pos) => synsets(word, pos, 1)),
    derived: POS.flatMap((pos) => derivedIds(word, pos)),
    antonyms: opposite.flatMap((words) => words.map(idOf)),
    antonymSenses: opposite.flatMap((words, index) => words.flatMap((other) => synsets(other, POS[index]!, 1))),
    above: null,
  };
}

/** Whether two words may be synonyms, or one is derived from the other. */
export function areJoined(a: WordRecord, b: WordRecord): boolean {
  return haveCommon(a.senses, b.senses) || holds(a.derived, b.id) || holds(b.derived, a.id);
}

/** Whether one of two words is an antonym of the other or of a synonym (first sense) of it. */
export function mayOppose(a: WordRecord, b: WordRecord): boolean {
  return opposes(a, b) || opposes(b, a);
}

function opposes(one: WordRecord, other: WordRecord): boolean {
  return one.antonyms.length > 0 && (holds(one.antonyms, other.id) || haveCommon(one.antonymSenses, other.firsts));
}

/** Whether something joins two words as nouns or as verbs closely enough by the measure of Wu and Palmer (1994): more than 8/9. */
export function areNear(one: WordRecord, other: WordRecord): boolean {
  const [a, b] = [aboveOf(one), aboveOf(other)];
  for (let i = 0; i < a.length; i++) {
    const { synset, depth, steps } = a[i]!;
    for (let j = 0; j < b.length; j++) if (b[j]!.synset === synset && depth > 4 * (steps + b[j]!.steps)) return true;
  }
  return false;
}

function aboveOf(record: WordRecord): ReturnType<typeof nearAbove> {
  record.above ??= nearAbove([...synsets(record.word, "n", NEAR_SENSES), ...synsets(record.word, "v", NEAR_SENSES)]);
  return record.above;
}

/** Plain loops, since on so few numbers they are several times as fast as calls. */
function holds(list: readonly number[], wanted: number): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === wanted) return true;
  return false;
}

function haveCommon(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if (holds(b, a[i]!)) return true;
  return false;
}
