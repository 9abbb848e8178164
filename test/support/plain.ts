import type { Article, Document, Extraction, Quote, Resolved, Sentence, Speaker, Story, Token } from "../../src/model/index.ts";
import { plainArticle } from "./article.ts";

const LIGHT = new Set(
  "the a an of to in on at for by with from and or but if that this it he she they we i you him her them my his is are was were be been do did have has had will would can not no so as than there here".split(
    " ",
  ),
);

/** A document of plain text without a parse: enough for what reads words only. Paragraphs are split at blank lines. */
export function plainDocument(text: string, id = "s1", extra: Partial<Article> = {}): Document {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blocks: Article["blocks"][number][] = [];
  for (const paragraph of text.matchAll(/[^\n]+/gu)) {
    const start = paragraph.index;
    for (const part of paragraph[0].matchAll(/.+?[.!?]["”’]*(?=\s|$)|.+$/gu)) {
      const first = tokens.length;
      for (const match of part[0].matchAll(/\.\.\.|…|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*%?|[^\s]/gu)) {
        const at = start + part.index + match.index;
        const lower = match[0].toLowerCase();
        const word = /[\p{L}\p{N}]/u.test(lower);
        tokens.push({
          index: tokens.length,
          start: at,
          end: at + match[0].length,
          text: match[0],
          norm: match[0],
          lower,
          lemma: lower,
          upos: !word ? "PUNCT" : LIGHT.has(lower) ? "ADP" : "NOUN",
          xpos: "",
          head: -1,
          deprel: "dep",
          sentence: sentences.length,
          spaceAfter: true,
        });
      }
      sentences.push({
        index: sentences.length,
        start: start + part.index,
        end: start + part.index + part[0].length,
        first,
        last: tokens.length,
        block: blocks.length,
        root: first,
        part: "body",
      });
    }
    blocks.push({ kind: "paragraph", span: { start, end: start + paragraph[0].length } });
  }
  const article = plainArticle(id, text, blocks, tokens.length, extra);
  return { article, tokens, sentences, states: new Int8Array(0) };
}

/** An extraction whose direct quotes are the stretches in double marks; `speakers` names theirs in order. */
export function plainExtraction(text: string, id: string, extra: Partial<Article> = {}): Extraction {
  const document = plainDocument(text, id, extra);
  const quotes = [...text.matchAll(/[“"]([^“”"]+)[”"]/gu)].map((match, at): Quote => ({
    id: `${id}q${at + 1}`,
    source: id,
    kind: "direct",
    content: [{ start: match.index, end: match.index + match[0].length }],
    cue: [],
    attribution: [],
    cueHead: null,
    attributionHeads: [],
    act: "says",
    speech: true,
    construction: "test",
    relayHeads: [],
    addressee: null,
    medium: null,
    occasion: null,
    parent: null,
    confidence: 1,
  }));
  return { document, quotes, mentions: [], chains: [], claims: [], notUnderstood: [] };
}

/** A story of extractions; `speakerOf` gives the speaker ids of a quote. */
export function plainStory(
  extractions: readonly Extraction[],
  speakers: readonly Speaker[] = [],
  speakerOf: (quote: string) => readonly string[] = () => [],
): Story {
  const resolved: Resolved = {
    speakers,
    speakerAt: () => null,
    mentionsOf: () => [],
    quotes: new Map(
      extractions
        .flatMap(({ quotes }) => quotes)
        .map(({ id }) => [id, { speakers: speakerOf(id), candidates: [], relays: [], addressee: null }]),
    ),
  };
  return { extractions, resolved };
}
