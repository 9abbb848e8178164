/** Words that one article leaves out at the edge of a quotation, where the sense hangs on them. */
import type { DiffPart } from "../../model/index.ts";
import type { Stream } from "./passages.ts";
import type { Region } from "./regions.ts";
import { textOfWords } from "./wording.ts";

/** A run of words of one side beside the shared stretch. */
export interface Cut {
  /** The side that has the words. */
  readonly has: "a" | "b";
  readonly place: "before" | "after";
  /** From, to: indices into the words of that side. */
  readonly words: readonly [number, number];
}

/** What one of two articles leaves out at the start (a word that turns the sense) or at the end (the rest of the sentence), or null. */
export function cutOf(a: Stream, b: Stream, region: Region): Cut | null {
  const before = (has: Cut["has"], from: number | null, to: number): Cut | null =>
    from === null ? null : { has, place: "before", words: [from, to] };
  const after = (has: Cut["has"], from: number, to: number | null): Cut | null =>
    to === null ? null : { has, place: "after", words: [from, to] };
  return (
    before("a", turnBefore(a, region.a[0], b, region.b[0]), region.a[0]) ??
    before("b", turnBefore(b, region.b[0], a, region.a[0]), region.b[0]) ??
    (isSentence(b, region.b) ? after("a", region.a[1], restAfter(a, region.a[1], b, region.b[1])) : null) ??
    (isSentence(a, region.a) ? after("b", region.b[1], restAfter(b, region.b[1], a, region.a[1])) : null)
  );
}

/** Shared words beside the cut, and of what was cut, that a diff shows. */
const SHOWN = { shared: 9, cut: 16 };

/** The cut as a diff: `a` is the old text. */
export function cutDiff(a: Stream, b: Stream, region: Region, { has, place, words: [from, to] }: Cut): DiffPart[] {
  const [stream, [start, end]] = has === "a" ? [a, region.a] : [b, region.b];
  const print = (first: number, last: number): string => textOfWords(stream.words.slice(first, last), stream.document.article.text);
  const long = to - from > SHOWN.cut;
  const cut: DiffPart = {
    op: has === "a" ? "delete" : "insert",
    text: long ? `${print(from, from + SHOWN.cut)} …` : print(from, to),
  };
  return place === "before"
    ? [cut, { op: "equal", text: print(start, Math.min(end, start + SHOWN.shared)) }]
    : [{ op: "equal", text: print(Math.max(start, end - SHOWN.shared), end) }, cut];
}

const TURNS = new Set(["not", "never", "no", "hardly", "without", "unless", "nobody", "nothing"]);
/** "not only a departure from the rules" still says that it is one. */
const KEEPS = new Set(["only", "just", "merely", "simply"]);

/** Where `long` has, within the sentence and just before the shared stretch, a word that turns its sense, and `short` starts later. */
function turnBefore(long: Stream, from: number, short: Stream, shortFrom: number): number | null {
  const first = long.words[from];
  const cut = short.words[shortFrom];
  if (!first || !cut || short.words[shortFrom - 1]?.passage === cut.passage) return null;
  // The article may well tell in its own words what the quotation leaves out.
  const told = short.document.tokens.slice(Math.max(0, cut.token - 8), cut.token);
  if (told.some(({ lower }) => TURNS.has(lower) || lower === "n't")) return null;
  const sentence = long.document.tokens[first.token]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const word = long.words[at];
    if (!word || word.passage !== first.passage || long.document.tokens[word.token]?.sentence !== sentence) return null;
    if (TURNS.has(word.fold)) return KEEPS.has(long.words[at + 1]?.fold ?? "") ? null : at;
  }
  return null;
}

/** Words by which a quotation must go on elsewhere to have been cut short. */
const LEAST_REST = 3;

/** Where the sentence ends that goes on in `long`, while `short` ends it with a full stop inside the marks. */
function restAfter(long: Stream, to: number, short: Stream, shortTo: number): number | null {
  const [last, next, later] = [long.words[to - 1], long.words[to], long.words[to + LEAST_REST - 1]];
  const end = short.words[shortTo - 1];
  if (!last || !next || !later || !end || later.passage !== last.passage) return null;
  const sentence = long.document.tokens[last.token]?.sentence;
  if (sentence !== long.document.tokens[later.token]?.sentence) return null;
  if (short.words[shortTo]?.passage === end.passage || !/^[.!?][”"]/u.test(short.document.article.text.slice(end.end, end.end + 2)))
    return null;
  const over = long.words.findIndex(
    (word, at) => at >= to && (word.passage !== last.passage || long.document.tokens[word.token]?.sentence !== sentence),
  );
  return over < 0 ? long.words.length : over;
}

/** Words that a quotation must have to pass for a whole sentence rather than a phrase worked into the article's own. */
const LEAST_SENTENCE = 6;

function isSentence({ words, document }: Stream, [from, to]: readonly [number, number]): boolean {
  const first = words[from];
  return (
    first !== undefined && to - from >= LEAST_SENTENCE && /^\p{Lu}/u.test(document.tokens[openingOf(words, from)?.token ?? 0]?.text ?? "")
  );
}

/** The first word of the passage in which a word stands. */
function openingOf(words: Stream["words"], at: number): Stream["words"][number] | undefined {
  let from = at;
  while (from > 0 && words[from - 1]?.passage === words[at]?.passage) from -= 1;
  return words[from];
}
