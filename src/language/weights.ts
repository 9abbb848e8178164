/** Reads data/parser.bin. docs/parser.md describes the format. */

import type { Rows } from "../kernel/packed.ts";
import { wordTable, type WordTable } from "./word-table.ts";

export interface Weights {
  readonly layers: number;
  readonly hidden: number;
  readonly arc: number;
  readonly relation: number;
  readonly xpos: readonly string[];
  readonly upos: readonly string[];
  readonly rels: readonly string[];
  /** For each Penn tag the numbers of the universal tags that go with it. */
  readonly tagPairs: readonly (readonly number[])[];
  readonly vectorWords: WordTable;
  readonly words: WordTable;
  readonly affixes: WordTable;
  readonly shapes: WordTable;
  /** Whether a word (lower case) is usually written small; null where nothing is known of it. */
  readonly isCommon: (word: string) => boolean | null;
  matrix(name: string): Rows;
  vector(name: string): Float32Array;
}

interface Header {
  readonly format: number;
  readonly layers: number;
  readonly hidden: number;
  readonly arc: number;
  readonly relation: number;
  readonly xpos: string[];
  readonly upos: string[];
  readonly rels: string[];
  readonly tagPairs?: number[][];
  /** One bit for each vector word, base64. */
  readonly lowercase: string;
  /** Rarer words that are written small, with spaces between. */
  readonly lowercaseMore?: string;
  readonly vectorWords: string;
  readonly words: string;
  readonly affixes: string;
  readonly shapes: string;
  readonly tensors: [name: string, shape: number[], offset: number][];
}

/** Throws an Error on a file of another kind or format. */
export function readWeights(file: Uint8Array): Weights {
  const bytes = file.byteOffset % 4 === 0 ? file : Uint8Array.from(file);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== "NEWS") throw new Error("not a parser model");
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header;
  if (header.format !== 1) throw new Error(`parser model of unknown format ${header.format}`);
  const base = bytes.byteOffset + 8 + length;
  const tensors = new Map(header.tensors.map(([name, shape, offset]) => [name, { shape, start: base + offset }]));
  const find = (name: string): { shape: number[]; start: number } => {
    const found = tensors.get(name);
    if (found === undefined) throw new Error(`parser model lacks ${name}`);
    return found;
  };
  const vectorWords = wordTable(header.vectorWords);
  let rare: Set<string> | null = null;
  const small = Buffer.from(header.lowercase, "base64");
  return {
    layers: header.layers,
    hidden: header.hidden,
    arc: header.arc,
    relation: header.relation,
    xpos: header.xpos,
    upos: header.upos,
    rels: header.rels,
    tagPairs: header.tagPairs ?? header.xpos.map(() => header.upos.map((_, i) => i)),
    vectorWords,
    words: wordTable(header.words),
    affixes: wordTable(header.affixes),
    shapes: wordTable(header.shapes),
    isCommon(word) {
      const at = vectorWords.get(word);
      if (at === undefined) return (rare ??= new Set(header.lowercaseMore?.split(" "))).has(word) ? true : null;
      return (((small[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
    },
    matrix(name) {
      const {
        shape: [rows = 0, columns = 0],
        start,
      } = find(name);
      return {
        rows,
        columns,
        scales: new Float32Array(bytes.buffer, start, rows),
        values: new Int8Array(bytes.buffer, start + rows * 4, rows * columns),
      };
    },
    vector(name) {
      const {
        shape: [count = 0],
        start,
      } = find(name);
      return new Float32Array(bytes.buffer, start, count);
    },
  };
}
