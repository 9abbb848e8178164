/** "X: …" in headlines and transcripts, and “…” — X under a quotation. */
import { tokensIn } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan } from "./content.ts";
import { at, isMark, isPunctuation } from "./context.ts";
import type { Context } from "./context.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP", "PUNCT", "PART", "CCONJ", "PRON", "SYM", "X"]);
/** Labels before a colon that are no voices. */
const LABELS =
  /^(?:video|watch|photos?|pictures|exclusive|breaking|update[ds]?|live|opinion|analysis|review|fact.?check|correction|editor.s note|note|related|read more|more|tags?|source|sources|share|by|time|date|where|when|what|who|how|why|q&a|timeline|explainer|interview|poll|report|the latest|election \d+|campaign \d+|vs\.?)$/i;
const LONGEST_NAME = 12;

/** A speaker's name in capitals and a colon at the head of a paragraph. */
const TURN = /^["“]?\p{Lu}[\p{Lu}.'’ -]{1,30}:\s/u;
/** So many of them make a transcript. */
const TURNS = 3;

/** Attributions of a name, a colon and what it says, at the head of a block. */
export function colonCandidates(context: Context): Candidate[] {
  const { document } = context;
  const found: Candidate[] = [];
  const { text, blocks } = document.article;
  const transcript = blocks.filter(({ span }) => TURN.test(text.slice(span.start, span.start + 40))).length >= TURNS;
  document.sentences.forEach((sentence, index) => {
    if (document.sentences[index - 1]?.block === sentence.block) return;
    const colon = context.tokens
      .slice(sentence.first, Math.min(sentence.last, sentence.first + LONGEST_NAME + 1))
      .find((token) => token.text === ":");
    // A transcript in marks opens them before each name.
    const marked = context.outer[sentence.first] !== -1 && isMark(at(context, sentence.first));
    if (colon === undefined || colon.index === sentence.first || !colon.spaceAfter || (context.outer[colon.index] !== -1 && !marked))
      return;
    const before = context.tokens.slice(sentence.first + (marked ? 1 : 0), colon.index);
    const name = document.article.text.slice(before[0]?.start ?? 0, colon.start);
    if (
      LABELS.test(name.trim()) ||
      before.length === 0 ||
      before.some((token) => context.outer[token.index] !== context.outer[colon.index])
    )
      return;
    const headline = sentence.part === "headline";
    const capitals = name.length > 2 && name === name.toUpperCase() && /\p{L}/u.test(name);
    // Names in capitals are often mistagged; in a transcript their place tells them.
    const nominal =
      before.some(({ upos }) => upos === "PROPN" || upos === "NOUN" || upos === "PRON") && before.every(({ upos }) => NOMINAL.has(upos));
    if (!nominal && !(transcript && capitals)) return;
    const proper = before.some((token) => token.upos === "PROPN");
    const quotedNext = !marked && context.outer[colon.index + 1] !== undefined && context.outer[colon.index + 1] !== -1;
    if (!headline && !capitals && !quotedNext && !(proper && before.length <= 4)) return;
    // A transcript's turn runs to the end of its block.
    let last = sentence.last - 1;
    if (!headline)
      for (let next = index + 1; document.sentences[next]?.block === sentence.block; next += 1)
        last = (document.sentences[next] as { last: number }).last - 1;
    const span = contentSpan(context, { first: colon.index + 1, last }, marked ? colon.index : -1);
    if (span === null) return;
    const lastName = before.filter((token) => !isPunctuation(token)).at(-1) ?? before[0];
    if (lastName === undefined) return;
    let head = lastName;
    while (head.head >= (before[0]?.index ?? 0) && head.head < colon.index) head = at(context, head.head);
    found.push({
      construction: headline ? "colon-headline" : transcript && capitals ? "transcript-turn" : "colon-turn",
      cueHead: null,
      cue: { start: colon.start, end: colon.end },
      source: { first: before[0]?.index ?? 0, last: lastName.index, head: head.index },
      content: [span],
      act: "says",
      speech: true,
      confidence: transcript && capitals ? 0.95 : proper ? 0.75 : 0.4,
      features: [`names=${String(Math.min(6, before.length))}`, `capitals=${String(capitals)}`, `quoted=${String(quotedNext)}`],
    });
  });
  return found;
}

/** Attributions of a quotation, a dash and a name, as under testimonies and mottoes: “…” — Ana Ruiz, teacher. */
export function signatureCandidates(context: Context): Candidate[] {
  const { article } = context.document;
  const found: Candidate[] = [];
  for (const { index, parent, span, block } of context.quotations) {
    const home = article.blocks[block];
    if (parent !== null || home === undefined) continue;
    const rest = article.text.slice(span.end, home.span.end);
    const next = article.blocks[block + 1];
    const dash = /^\s*(?:[—–―]|--?)\s*(?=\p{Lu})/u.exec(rest);
    const below =
      rest.trim() === "" && next !== undefined && next.span.start - home.span.end < 4
        ? /^(?:[—–―]|--?)\s*(?=\p{Lu})/u.exec(article.text.slice(next.span.start, next.span.end))
        : null;
    const [from, match, end] =
      dash !== null
        ? [span.end, dash, home.span.end]
        : below !== null && next !== undefined
          ? [next.span.start, below, next.span.end]
          : [0, null, 0];
    if (match === null) continue;
    const named = tokensIn(context.document, { start: from + match[0].length, end });
    const last = named.filter((token) => !isPunctuation(token) || token.text === ")").at(-1);
    const head = named.find(({ upos }) => upos === "PROPN") ?? named.find(({ upos }) => upos === "NOUN");
    if (last === undefined || head === undefined || named.length > LONGEST_NAME || named.some(({ xpos }) => /^VB[DZP]$|^MD$/.test(xpos)))
      continue;
    const sign = from + match[0].search(/\S/);
    found.push({
      construction: "signature",
      cueHead: null,
      cue: { start: sign, end: sign + match[0].trim().length },
      source: { first: named[0]?.index ?? head.index, last: last.index, head: head.index },
      content: [span],
      act: "says",
      speech: true,
      confidence: 0.95,
      features: [`own=${String(dash !== null)}`, `closed=${String(context.quotations[index]?.closed)}`],
    });
  }
  return found;
}
