/** "X: …" in headlines and transcripts. */
import type { Candidate } from "./candidate.ts";
import { contentSpan } from "./content.ts";
import { at, isMark, isPunctuation } from "./context.ts";
import type { Context } from "./context.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP", "PUNCT", "PART", "CCONJ", "PRON", "SYM", "X"]);
/** Labels before a colon that are no voices. */
const LABELS = /^(?:video|watch|photos?|pictures|exclusive|breaking|update[ds]?|live|opinion|analysis|review|fact.?check|correction|editor.s note|note|related|read more|more|tags?|source|sources|share|by|time|date|where|when|what|who|how|why|q&a|timeline|explainer|interview|poll|report|the latest|election \d+|campaign \d+|vs\.?)$/i;
const LONGEST_NAME = 12;

/** Attributions of a name, a colon and what it says, at the head of a block. */
export function colonCandidates(context: Context): Candidate[] {
  const { document } = context;
  const found: Candidate[] = [];
  document.sentences.forEach((sentence, index) => {
    if (document.sentences[index - 1]?.block === sentence.block) return;
    const colon = context.tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + LONGEST_NAME + 1)).find((token) => token.text === ":");
    // A transcript in marks opens them before each name.
    const marked = context.outer[sentence.first] !== -1 && isMark(at(context, sentence.first));
    if (colon === undefined || colon.index === sentence.first || !colon.spaceAfter || (context.outer[colon.index] !== -1 && !marked)) return;
    const before = context.tokens.slice(sentence.first + (marked ? 1 : 0), colon.index);
    const name = document.article.text.slice(before[0]?.start ?? 0, colon.start);
    if (LABELS.test(name.trim()) || before.length === 0 || before.some((token) => context.outer[token.index] !== context.outer[colon.index])) return;
    if (!before.some((token) => token.upos === "PROPN" || token.upos === "NOUN" || token.upos === "PRON") || !before.every((token) => NOMINAL.has(token.upos))) return;
    const headline = sentence.part === "headline";
    const capitals = name.length > 2 && name === name.toUpperCase() && /\p{L}/u.test(name);
    const proper = before.some((token) => token.upos === "PROPN");
    const quotedNext = !marked && context.outer[colon.index + 1] !== undefined && context.outer[colon.index + 1] !== -1;
    if (!headline && !capitals && !quotedNext && !(proper && before.length <= 4)) return;
    // A transcript's turn runs to the end of its block.
    let last = sentence.last - 1;
    if (!headline) for (let next = index + 1; document.sentences[next]?.block === sentence.block; next += 1) last = (document.sentences[next] as { last: number }).last - 1;
    const span = contentSpan(context, { first: colon.index + 1, last }, marked ? colon.index : -1);
    if (span === null) return;
    const lastName = before.filter((token) => !isPunctuation(token)).at(-1) ?? before[0];
    if (lastName === undefined) return;
    let head = lastName;
    while (head.head >= (before[0]?.index ?? 0) && head.head < colon.index) head = at(context, head.head);
    found.push({
      construction: headline ? "colon-headline" : "colon-turn", cueHead: null, cue: { start: colon.start, end: colon.end },
      source: { first: before[0]?.index ?? 0, last: lastName.index, head: head.index }, content: [span], act: "says", speech: true,
      confidence: proper ? 0.75 : 0.4, features: [`names=${String(Math.min(6, before.length))}`, `capitals=${String(capitals)}`, `quoted=${String(quotedNext)}`],
    });
  });
  return found;
}
