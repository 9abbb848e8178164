/** What the tagger sees of each token: hashed lemmas, tags, relations, marks, and what the word lists say of it. No text. */
import { ATTITUDE_NOUNS, EVIDENCE_SOURCES, MEDIA, SPEECH_NOUNS } from "../../lexicon/cue-nouns.ts";
import { ATTITUDE_VERBS, EVIDENCE_VERBS, JUDGEMENT_VERBS, PLAN_VERBS, SPEECH_VERBS } from "../../lexicon/cues.ts";
import { children } from "../../tree/index.ts";
import { at } from "./context.ts";
import type { Context } from "./context.ts";
import type { Quotation } from "./marks.ts";

/** Rows of the tables that the features index. */
export const TABLES = { lemma: 4096, tag: 256, relation: 256, distance: 16, flag: 24 } as const;
/** Numbers a token: lemma, tag, relation, lemma of the head, tag of the head, distance to the head, then flags as one bit set. */
export const FEATURES = 7;

/** FNV-1a, folded to `size` rows. */
export function hash(text: string, size: number): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return (value >>> 0) % size;
}

/** -7 to 7 in powers of two, 8 for the root. */
function distance(offset: number): number {
  const size = Math.min(7, 1 + Math.floor(Math.log2(Math.abs(offset))));
  return offset < 0 ? 7 - size : 7 + size;
}

/** Features of all tokens, `FEATURES` a token. */
export function tokenFeatures(context: Context): Int32Array {
  const { tokens, document } = context;
  const out = new Int32Array(tokens.length * FEATURES);
  for (const token of tokens) {
    const to = token.index * FEATURES;
    const head = token.head < 0 ? null : at(context, token.head);
    out[to] = hash(token.lemma, TABLES.lemma);
    out[to + 1] = hash(token.xpos, TABLES.tag);
    out[to + 2] = hash(token.deprel, TABLES.relation);
    out[to + 3] = head === null ? 0 : hash(head.lemma, TABLES.lemma);
    out[to + 4] = head === null ? 0 : hash(head.xpos, TABLES.tag);
    out[to + 5] = head === null ? 8 : distance(token.head - token.index);
    let bits = 0;
    const set = (bit: number, on: boolean): void => {
      if (on) bits |= 1 << bit;
    };
    const quotation: Quotation | undefined = context.quotations[context.outer[token.index] ?? -1];
    const { lemma, upos } = token;
    const verb = upos === "VERB";
    const noun = upos === "NOUN";
    const sentence = document.sentences[token.sentence];
    set(0, quotation !== undefined);
    set(1, quotation !== undefined && token.start < quotation.inner.start);
    set(2, quotation !== undefined && token.start >= quotation.inner.end);
    set(3, context.inner[token.index] !== context.outer[token.index]);
    set(4, quotation !== undefined && quotation.single);
    set(5, sentence?.first === token.index);
    set(6, sentence?.last === token.index + 1);
    set(7, sentence?.part === "headline");
    set(8, /^\p{Lu}/u.test(token.norm));
    set(9, /^[\p{Lu}]{2,}$/u.test(token.text));
    set(10, /\p{N}/u.test(token.text));
    set(11, verb && SPEECH_VERBS.has(lemma));
    set(12, verb && ATTITUDE_VERBS.has(lemma));
    set(13, verb && EVIDENCE_VERBS.has(lemma));
    set(14, verb && JUDGEMENT_VERBS.has(lemma));
    set(15, verb && PLAN_VERBS.has(lemma));
    set(16, noun && SPEECH_NOUNS.has(lemma));
    set(17, noun && ATTITUDE_NOUNS.has(lemma));
    set(18, noun && (MEDIA.has(lemma) || EVIDENCE_SOURCES.has(lemma)));
    for (const child of children(document, token.index)) {
      const { deprel } = at(context, child);
      set(19, deprel === "ccomp");
      set(20, deprel === "xcomp");
      set(21, deprel === "nsubj" || deprel === "nsubj:pass");
      set(22, deprel === "obj");
      set(23, deprel === "mark");
    }
    out[to + 6] = bits;
  }
  return out;
}

/** The longest sequence, in tokens, that is read at once. */
const LONGEST = 256;

/** The sequences that are read at once: token ranges [first, last) of paragraphs, long ones in pieces of whole sentences. */
export function sequences(context: Context): [first: number, last: number][] {
  const found: [number, number][] = [];
  let block = -1;
  for (const sentence of context.document.sentences) {
    const open = found.at(-1);
    if (open !== undefined && sentence.block === block && sentence.last - open[0] <= LONGEST) open[1] = sentence.last;
    else found.push([sentence.first, sentence.last]);
    ({ block } = sentence);
  }
  return found;
}
