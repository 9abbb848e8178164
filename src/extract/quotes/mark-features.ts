/** What the fitted trees see of the marks in a content: whether they hold speech or a name, a motto, a word that is only mentioned. */
import { tokensIn } from "../../tree/index.ts";
import type { Span, Token } from "../../model/index.ts";
import { overlaps } from "./content.ts";
import { at, isPunctuation } from "./context.ts";
import type { Context } from "./context.ts";
import type { Quotation } from "./marks.ts";

const flag = (on: boolean): number => (on ? 1 : 0);
const BEFORE = ["DET", "ADJ", "VERB", "ADP", "SCONJ", "PUNCT", "NOUN", "PROPN", "AUX", "PRON"];
const INSIDE = ["NOUN", "PROPN", "VERB", "AUX", "PRON", "ADJ", "DET", "ADV", "INTJ", "ADP"];
/** How many numbers there are. */
const SIZE = 12;
/** Quotations of more words are alike. */
const LONG = 60;

/** Numbers on the outermost quotations that a content has a part in, most of them on the longest; all -1 where there is none. */
export function markFeatures(context: Context, content: readonly Span[], quotations: readonly Quotation[]): number[] {
  const stretches = quotations.map((quotation) => tokensIn(context.document, quotation.inner).filter((token) => !isPunctuation(token)));
  const sizes = stretches.map(({ length }) => length);
  const place = sizes.indexOf(Math.max(...sizes));
  const quotation = quotations[place];
  const words = stretches[place] ?? [];
  const [first, last] = [words[0], words.at(-1)];
  if (quotation === undefined || first === undefined || last === undefined) return Array.from({ length: SIZE }, () => -1);
  const { text } = context.document.article;
  const { inner, span } = quotation;
  const said = text.slice(inner.start, inner.end).toLowerCase();
  const before = beside(context, first.index, -1, span);
  const after = beside(context, last.index, 1, span);
  const up = words.find(({ head }) => head < first.index || head > last.index);
  return [
    Math.min(
      LONG,
      sizes.reduce((sum, size) => sum + size, 0),
    ),
    Math.min(LONG, words.length),
    flag(/^\p{Lu}/u.test(first.text)),
    words.filter(({ text: word }) => /^[\p{Lu}\p{N}]/u.test(word)).length / words.length,
    flag(/[,.?!…—–-]\s*$/.test(said)),
    flag(words.some(({ xpos }) => /^VB[DZP]$|^MD$/.test(xpos))),
    before === null ? -1 : BEFORE.indexOf(before.upos),
    INSIDE.indexOf(first.upos),
    flag(after !== null && after.upos === "NOUN"),
    flag(up !== undefined && /^(?:amod|compound|nmod:poss|appos)/.test(up.deprel)),
    Math.min(3, timesOf(context).get(said) ?? 0),
    content.filter((own) => overlaps(own, span)).length,
  ];
}

const known = new WeakMap<Context, ReadonlyMap<string, number>>();

/** How often each text in marks is found in the document, in lower case. */
function timesOf(context: Context): ReadonlyMap<string, number> {
  const earlier = known.get(context);
  if (earlier !== undefined) return earlier;
  const { text } = context.document.article;
  const times = new Map<string, number>();
  for (const { inner } of context.quotations) {
    const said = text.slice(inner.start, inner.end).toLowerCase();
    times.set(said, (times.get(said) ?? 0) + 1);
  }
  known.set(context, times);
  return times;
}

/** The token beside a quotation, in the paragraph. */
function beside(context: Context, from: number, step: 1 | -1, { start, end }: Span): Token | null {
  for (let index = from + step; index >= 0 && index < context.tokens.length && Math.abs(index - from) < 4; index += step) {
    const token = at(context, index);
    if (context.block[index] !== context.block[from]) return null;
    if (token.start >= end || token.end <= start) return token;
  }
  return null;
}
