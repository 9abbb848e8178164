/** Words that one article leaves out at the edge of a quotation: a clause of its sentence, or a word that turns the sense. */
import { HEDGING, NARROWING, TURNING } from "../../lexicon/sense.ts";
import type { DiffPart, Token } from "../../model/index.ts";
import type { QuotedWord, Stream } from "./passages.ts";
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

type Range = readonly [number, number];
/** One side of a region: its words, and which of them are shared. */
interface Half {
  readonly stream: Stream;
  readonly range: Range;
}

/**
 * What one of two articles leaves out at the start and at the end of the sentence that both quote; at most one at either end. Of two who
 * may not be one voice, only what turns the sense counts.
 */
export function cutsOf(a: Stream, b: Stream, region: Region, isOneVoice: boolean): Cut[] {
  const [left, right]: [Half, Half] = [
    { stream: a, range: region.a },
    { stream: b, range: region.b },
  ];
  const before = (has: Cut["has"], long: Half, short: Half): Cut | null => {
    const from = turnBefore(long, short) ?? (isOneVoice ? clauseBefore(long, short) : null);
    return from === null ? null : { has, place: "before", words: [from, long.range[0]] };
  };
  const after = (has: Cut["has"], long: Half, short: Half): Cut | null => {
    const to = isOneVoice ? clauseAfter(long, short) : null;
    return to === null ? null : { has, place: "after", words: [long.range[1], to] };
  };
  return [before("a", left, right) ?? before("b", right, left), after("a", left, right) ?? after("b", right, left)].filter(
    (cut) => cut !== null,
  );
}

/** Words of what was cut that a diff shows. */
const SHOWN = 24;

/** The words that were cut, as the part of a diff of which `a` is the old text. */
export function cutPart({ words, document }: Stream, { has, place, words: [from, to] }: Cut): DiffPart {
  const print = (first: number, last: number): string => textOfWords(words.slice(first, last), document.article.text);
  const shown = to - from <= SHOWN ? print(from, to) : place === "before" ? `… ${print(to - SHOWN, to)}` : `${print(from, from + SHOWN)} …`;
  return { op: has === "a" ? "delete" : "insert", text: shown };
}

/** "not only a departure from the rules" still says that it is one. */
const KEEPS = new Set(["only", "just", "merely", "simply"]);

/** Where `long` has, within the sentence and just before the shared stretch, a word that turns its sense, and `short` starts later. */
function turnBefore({ stream, range: [from] }: Half, { stream: other, range: [otherFrom] }: Half): number | null {
  const { words } = stream;
  const [first, start] = [words[from], other.words[otherFrom]];
  if (!first || !start || other.words[otherFrom - 1]?.passage === start.passage) return null;
  // The article may well tell in its own words what the quotation leaves out.
  const told = other.document.tokens.slice(Math.max(0, start.token - 8), start.token);
  if (told.some(({ lower }) => TURNING.has(lower) || lower === "n't")) return null;
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const word = words[at];
    if (!word || word.passage !== first.passage || word.sentence !== first.sentence) return null;
    if (TURNING.has(word.fold)) return KEEPS.has(words[at + 1]?.fold ?? "") ? null : at;
  }
  return null;
}

/** Words that a quotation must have to pass for a sentence of its own, and words that another must have beside them to tell more. */
const LEAST = { sentence: 5, rest: 3 };

/** Where the sentence starts that `long` has more of, while `short` starts it with a capital: a condition, a reason, a doubt goes. */
function clauseBefore({ stream, range: [from] }: Half, { stream: other, range }: Half): number | null {
  const { words, document } = stream;
  const [first, start] = [words[from], other.words[range[0]]];
  if (!first || !start || other.words[range[0] - 1]?.sentence === start.sentence || !isStatement(other, range)) return null;
  if (!/^\p{Lu}/u.test(other.document.tokens[start.token]?.text ?? "") || isElided(other, start.start - 8, start.start)) return null;
  let opens = from;
  while (isOneSentence(words, opens - 1, from)) opens -= 1;
  const lead = words.slice(opens, from);
  const last = lead.at(-1);
  if (!last || first.afterEllipsis) return null;
  const hedged = lead.slice(-4).some(({ fold, token }) => HEDGING.has(document.tokens[token]?.lemma ?? "") || HEDGING.has(fold));
  // The second of two sentences joined by "and" is fairly quoted by itself.
  if (!hedged && (/^(?:and|but|or|so|&)$/u.test(last.fold) || lead.length < LEAST.rest || !isClause(document.tokens, lead))) return null;
  return isToldNear(other, range, lead, document.tokens) ? null : opens;
}

/** Where the sentence ends that goes on in `long`, while `short` has ended it. */
function clauseAfter({ stream, range: [, to] }: Half, { stream: other, range }: Half): number | null {
  const { words, document } = stream;
  const end = other.words[range[1] - 1];
  if (!words[to - 1] || !end || !isStatement(other, range) || isOneSentence(other.words, range[1], range[1] - 1)) return null;
  const closing = other.document.article.text.slice(end.end, end.end + 3);
  if (!/^[.!?,]?[”"’'][.,!?]?/u.test(closing) || isElided(other, end.end, end.end + 6)) return null;
  let over = to;
  while (isOneSentence(words, over, to - 1)) over += 1;
  const rest = words.slice(to, over);
  // Only a whole sentence that ends with a full stop claims that nothing came behind.
  const whole = isSentence(other, range) && /^[.!?][”"]/u.test(closing);
  if (rest.length < LEAST.rest || rest[0]?.afterEllipsis || (!whole && !isClause(document.tokens, rest))) return null;
  return isToldNear(other, range, rest, document.tokens) ? null : over;
}

/** Whether a word goes on with the sentence of another in the same quotation; a cue may stand between them. */
export function isOneSentence(words: readonly QuotedWord[], at: number, of: number): boolean {
  const [word, other] = [words[at], words[of]];
  return (
    word !== undefined &&
    other !== undefined &&
    word.sentence === other.sentence &&
    (word.passage === other.passage || (word.quote !== "" && word.quote === other.quote))
  );
}

/** A verb that says something by itself, or a word that narrows what is said (if, unless, but, except). */
function isClause(tokens: readonly Token[], words: readonly QuotedWord[]): boolean {
  return words.some(({ token, fold }) => NARROWING.has(fold) || isFinite(tokens[token]));
}

/** Whether the shared words say something by themselves: a predicate, not a phrase. */
export function isStatement(stream: Stream, [from, to]: Range): boolean {
  const { words, document } = stream;
  if (to - from < LEAST.sentence) return false;
  return isSentence(stream, [from, to]) || words.slice(from, to).some(({ token }) => isFinite(document.tokens[token]));
}

function isFinite(token: Token | undefined): boolean {
  return /^(?:MD|VB[DZP])$/u.test(token?.xpos ?? "");
}

/** Words that a quotation must have to pass for a whole sentence rather than a phrase worked into the article's own. */
const LEAST_SENTENCE = 6;

function isSentence({ words, document }: Stream, [from, to]: Range): boolean {
  let opening = from;
  while (opening > 0 && words[opening - 1]?.passage === words[from]?.passage) opening -= 1;
  return to - from >= LEAST_SENTENCE && /^\p{Lu}/u.test(document.tokens[words[opening]?.token ?? 0]?.text ?? "");
}

export function isElided({ document }: Stream, from: number, to: number): boolean {
  return /…|\.\.|\. \./u.test(document.article.text.slice(Math.max(0, from), to));
}

/** Tokens on either side of a quotation in which an article may tell in its own words what it leaves out of the marks. */
const NEAR = 60;
/** Share of the words with content that it must have there. */
const TOLD = 0.5;

/** Whether the article tells the words nearby, or quotes them elsewhere. */
export function isToldNear({ words, document }: Stream, [from, to]: Range, cut: readonly QuotedWord[], tokens: readonly Token[]): boolean {
  const [first, last] = [words[from]?.token ?? 0, words[to - 1]?.token ?? 0];
  const around = document.tokens.filter(({ index }) => (index >= first - NEAR && index < first) || (index > last && index <= last + NEAR));
  const near = new Set(around.map(({ lemma }) => lemma.toLowerCase()));
  // Whom the story is about is named everywhere.
  const heavy = cut.filter(({ content }) => content);
  const plain = heavy.filter(({ token }) => tokens[token]?.upos !== "PROPN");
  const telling = [...new Set((plain.length >= 2 ? plain : heavy).map(({ lemma }) => lemma))];
  if (telling.length > 0 && telling.filter((lemma) => near.has(lemma)).length >= TOLD * telling.length) return true;
  const folds = ` ${words.map(({ fold }) => fold).join(" ")} `;
  return (
    cut.length > 1 &&
    folds.includes(
      ` ${cut
        .slice(0, 4)
        .map(({ fold }) => fold)
        .join(" ")} `,
    )
  );
}
