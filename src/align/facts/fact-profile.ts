/**
 * The words of a claim made ready for comparison with claims of other articles: named people and bodies stand as one word each, however
 * they are called, and every word is weighed by how rare it is, in the language and in the story.
 */
import { GENERIC_PREDICATES } from "../../lexicon/generic.ts";
import { frequencyRank, vectorSimilarity, wordSimilarity, wordWeight } from "../../lexicon/similarity.ts";
import type { Document, Story, Token } from "../../model/index.ts";
import { hasRelation, ownTokens, tokensIn } from "../../tree/index.ts";
import { foldWord, isContent } from "../fold.ts";
import type { Frame } from "../frames.ts";

/** Words of a story as numbers, with weights and likeness. */
export interface Vocabulary {
  /** Weight of a word, 0 to 1: rarity in English times rarity in the story's sentences. */
  readonly weights: readonly number[];
  /** Whether it stands for somebody or something with a name. */
  readonly named: readonly boolean[];
  /** Whether it stands for a name or a number: no other word can stand for it. */
  readonly exact: readonly boolean[];
  /** Likeness of two words, 0 to 1; exact only where one of them is a name or a number. */
  readonly likeness: (a: number, b: number) => number;
}

export interface Profile {
  readonly frame: Frame;
  /** The claim's words with content, each once, in order. */
  readonly words: readonly number[];
  /** Tokens of its clause as it would be shown, without asides and the clauses that hang on it. */
  readonly tokens: readonly Token[];
  /** Words with content of those tokens, in order, repeated where they stand twice. */
  readonly core: readonly number[];
  /** Those of them that are verbs with a meaning of their own. */
  readonly verbs: readonly number[];
  /** Those of its sentence. */
  readonly sentence: readonly number[];
  /** Those of the sentences before and after. */
  readonly around: readonly number[];
  /** Index of its sentence over all articles. */
  readonly place: number;
}

export interface SentenceProfile {
  readonly source: string;
  /** Index in its document. */
  readonly sentence: number;
  readonly words: readonly number[];
  /** The same in order, repeated where they stand twice. */
  readonly run: readonly number[];
  readonly profiles: readonly Profile[];
}

export interface Profiles {
  readonly all: readonly Profile[];
  /** Sentences of all articles, article by article. */
  readonly sentences: readonly SentenceProfile[];
  readonly vocabulary: Vocabulary;
  /** The words with content of some tokens of a document, in order. */
  readonly wordsOf: (document: Document, tokens: readonly Token[]) => number[];
  /** Likeness of two sentences of different articles (indices over all articles), 0 to 1. */
  readonly sentenceLikeness: (a: number, b: number) => number;
  /** The largest likeness of a sentence with any of another article (by id). */
  readonly bestFor: (sentence: number, source: string) => number;
}

/** Cosine of vectors below which two words are not looked up further. */
const UNLIKE = 0.25;

/** Profiles of the frames of one story. */
export function profilesOf(story: Story, frames: readonly Frame[]): Profiles {
  const ids = new Map<string, number>();
  const keys: string[] = [];
  const intern = (key: string): number => {
    let id = ids.get(key);
    if (id === undefined) {
      id = keys.length;
      ids.set(key, id);
      keys.push(key);
    }
    return id;
  };
  const isNamed = new Set(story.resolved.speakers.filter(({ name }) => /^\p{Lu}/u.test(name)).map(({ id }) => id));
  // Claims overlap: every token is looked up once.
  const words = new Map(
    story.extractions.map(({ document }) => [
      document,
      document.tokens.map((token) => {
        const key = wordKey(story, document, token, isNamed);
        return key === null ? -1 : intern(key);
      }),
    ]),
  );
  const runOf = (document: Document, tokens: readonly Token[]): number[] =>
    tokens.map(({ index }) => words.get(document)?.[index] ?? -1).filter((word) => word >= 0);
  const sentences: { source: string; sentence: number; words: readonly number[]; run: readonly number[]; profiles: Profile[] }[] = [];
  const offsets = new Map<string, number>();
  for (const { document } of story.extractions) {
    offsets.set(document.article.id, sentences.length);
    for (const { index, first, last } of document.sentences) {
      const run = runOf(document, document.tokens.slice(first, last));
      sentences.push({ source: document.article.id, sentence: index, run, words: [...new Set(run)], profiles: [] });
    }
  }
  const frequency = new Array<number>(keys.length).fill(0);
  for (const { words } of sentences) for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
  const most = Math.log(1 + sentences.length);
  const weights = keys.map((key, word) => {
    const inStory = Math.log((1 + sentences.length) / (frequency[word] ?? 1)) / most;
    return Math.max(0.05, inStory) * (/^[@#]/u.test(key) ? 1 : wordWeight(key));
  });
  const exact = keys.map((key) => /^[@#]/u.test(key));
  const known = keys.map((key) => frequencyRank(key) >= 0);
  // One row for each word that is looked up: most look-ups are repeated many times.
  const table: (Float32Array | undefined)[] = [];
  const likeness = (a: number, b: number): number => {
    if (a === b) return 1;
    const [low, high] = a < b ? [a, b] : [b, a];
    const row = (table[low] ??= new Float32Array(keys.length).fill(-1));
    let value = row[high] as number;
    if (value < 0) {
      const [x, y] = [keys[a] ?? "", keys[b] ?? ""];
      // Words whose vectors have nothing in common are no synonyms: most pairs need no look-up in WordNet.
      const apart = exact[a] || exact[b] || ((known[a] ?? false) && (known[b] ?? false) && vectorSimilarity(x, y) < UNLIKE);
      value = apart ? 0 : wordSimilarity(x, y);
      row[high] = value;
    }
    return value;
  };
  const totals = sentences.map(({ words }) => total(words, weights));
  const likes = new Map<number, number>();
  const sentenceLikeness = (a: number, b: number): number => {
    const at = a < b ? a * sentences.length + b : b * sentences.length + a;
    let value = likes.get(at);
    if (value === undefined) {
      const both = (totals[a] ?? 0) + (totals[b] ?? 0);
      value = both === 0 ? 0 : (2 * sharedWeight(sentences[a]?.words ?? [], sentences[b]?.words ?? [], weights)) / both;
      likes.set(at, value);
    }
    return value;
  };
  const best = new Map<string, number>();
  const bestFor = (sentence: number, source: string): number => {
    const at = `${sentence} ${source}`;
    let value = best.get(at);
    if (value === undefined) {
      value = 0;
      const from = offsets.get(source) ?? 0;
      for (let other = from; sentences[other]?.source === source; other += 1) value = Math.max(value, sentenceLikeness(sentence, other));
      best.set(at, value);
    }
    return value;
  };
  const all = frames.map((frame): Profile => {
    const { document, claim } = frame;
    const place = (offsets.get(frame.source) ?? 0) + claim.sentence;
    const near = [place - 1, place + 1].flatMap((at) => (sentences[at]?.source === frame.source ? (sentences[at]?.words ?? []) : []));
    const run = runOf(
      document,
      claim.spans.flatMap((span) => tokensIn(document, span)),
    );
    const tokens = ownTokens(document, claim.head);
    const profile = {
      frame,
      place,
      words: [...new Set(run)],
      tokens,
      ...clauseWords(document, tokens, runOf),
      sentence: sentences[place]?.words ?? [],
      around: [...new Set(near)],
    };
    sentences[place]?.profiles.push(profile);
    return profile;
  });
  return {
    all,
    sentences,
    sentenceLikeness,
    bestFor,
    wordsOf: runOf,
    vocabulary: { weights, likeness, exact, named: keys.map((key) => key.startsWith("@")) },
  };
}

function clauseWords(document: Document, tokens: readonly Token[], wordsOf: Profiles["wordsOf"]): Pick<Profile, "core" | "verbs"> {
  // "the van parked there was stolen": what was done is the stealing.
  const verbs = tokens.filter(
    (token) =>
      token.upos === "VERB" && !hasRelation(token, "acl", "amod", "compound") && !GENERIC_PREDICATES.has(token.lemma.toLowerCase()),
  );
  return { core: wordsOf(document, tokens), verbs: wordsOf(document, verbs) };
}

/** A clause with the words that it is said of, which stand outside of it. */
export function withSubject(clause: Profile, subject: readonly Token[], { wordsOf }: Profiles): Profile {
  const { document } = clause.frame;
  const tokens = [...subject, ...clause.tokens];
  const own = clauseWords(document, tokens, wordsOf);
  return { ...clause, tokens, ...own, words: [...new Set([...own.core, ...clause.words])] };
}

/** A clause without some of its tokens. */
export function without(clause: Profile, gone: ReadonlySet<number>, { wordsOf }: Profiles): Profile {
  if (gone.size === 0) return clause;
  const { document } = clause.frame;
  const tokens = clause.tokens.filter(({ index }) => !gone.has(index));
  const own = clauseWords(document, tokens, wordsOf);
  const lost = new Set(
    wordsOf(
      document,
      clause.tokens.filter(({ index }) => gone.has(index)),
    ).filter((word) => !own.core.includes(word)),
  );
  return { ...clause, tokens, ...own, words: clause.words.filter((word) => !lost.has(word)) };
}

/** "@p3" for who is named in the story, "#12" for a number, else the lemma; null for a word without content or a further part of a name. */
function wordKey(story: Story, document: Document, token: Token, isNamed: ReadonlySet<string>): string | null {
  const source = document.article.id;
  const named = (at: number): string | null => {
    const id = story.resolved.speakerAt(source, at);
    return id !== null && isNamed.has(id) ? id : null;
  };
  const own = named(token.index);
  if (own !== null) return `@${own}`;
  if (token.upos === "PROPN" && token.head >= 0 && /^(?:flat|compound)/u.test(token.deprel) && named(token.head) !== null) return null;
  if (!isContent(token)) return null;
  const fold = foldWord(token.text);
  return /^[\d.]+$/u.test(fold) ? `#${fold}` : token.lemma.toLowerCase();
}

/** Sum of the weights of some words. */
export function total(words: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (const word of words) sum += weights[word] ?? 0;
  return sum;
}

/** Sum of the weights of the words that both have. */
export function sharedWeight(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (const word of a) if (b.includes(word)) sum += weights[word] ?? 0;
  return sum;
}
