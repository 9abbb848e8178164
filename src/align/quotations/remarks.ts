/** What an article has somebody say, sentence by sentence where it quotes, whole where it tells: the units between which paraphrases are sought. */
import type { Document, Extraction, Quote, Resolved, Span, Token } from "../../model/index.ts";
import { children, hasRelation, markedSpans, subtree, tokenAt, tokensIn } from "../../tree/index.ts";
import type { Profiles } from "../facts/fact-profile.ts";
import { isContent } from "../fold.ts";
import { speakersOf } from "./passages.ts";

/** One statement that an article gives to somebody. */
export interface Remark {
  readonly source: string;
  readonly extraction: Extraction;
  readonly quote: Quote;
  readonly speakers: readonly string[];
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Words with content, as numbers of the story's vocabulary, each once, without whose remark it is. */
  readonly words: readonly number[];
  /** Those of them in quotation marks, and those in the article's own voice. */
  readonly marked: ReadonlySet<number>;
  readonly own: ReadonlySet<number>;
  /** Words of its verbs. */
  readonly verbs: readonly number[];
  /** Whether a token stands for who speaks. */
  readonly isSpeaker: (token: Token) => boolean;
  /** Index of its first sentence. */
  readonly sentence: number;
}

/** Remarks with a known speaker, told attitudes and demands ("he favours", "she demanded") among them. What is said inside somebody's very words is the speaker's telling, and no remark of its own. */
export function remarksOf(extraction: Extraction, resolved: Resolved, { wordsOf }: Pick<Profiles, "wordsOf">): Remark[] {
  const { document, quotes } = extraction;
  const spans = markedSpans(document);
  const isMarked = ({ start, end }: Span): boolean => spans.some((span) => span.start <= start && end <= span.end);
  const isInside = ({ cue, attribution }: Quote): boolean => cue.length > 0 && [...cue, ...attribution].every(isMarked);
  return quotes.flatMap((quote): Remark[] => {
    const speakers = speakersOf(resolved, quote.id);
    if ((!quote.speech && quote.kind === "direct") || speakers.length === 0 || isInside(quote)) return [];
    const isSpeaker = ({ index }: Token): boolean => speakers.includes(resolved.speakerAt(document.article.id, index) ?? "");
    const whole = quote.content.flatMap((span) => tokensIn(document, span));
    const units = quote.kind === "direct" ? bySentence(whole) : [whole];
    return [...units, ...units.flatMap((tokens) => clausesOf(document, tokens))].flatMap((tokens): Remark[] => {
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (!first || !last) return [];
      const keep = (some: readonly Token[]): number[] => [
        ...new Set(
          wordsOf(
            document,
            some.filter((token) => !isSpeaker(token)),
          ),
        ),
      ];
      return [
        {
          source: document.article.id,
          extraction,
          quote,
          speakers,
          isSpeaker,
          tokens,
          span: { start: first.start, end: last.end },
          words: keep(tokens),
          marked: new Set(keep(tokens.filter(isMarked))),
          own: new Set(keep(tokens.filter((token) => !isMarked(token)))),
          verbs: keep(tokens.filter(({ upos }) => upos === "VERB")),
          sentence: first.sentence,
        },
      ];
    });
  });
}

/** Words with content of a clause that may be told by itself. */
const LEAST_CLAUSE = 3;

/** The clauses that "and", "but" or "because" join in a statement, where there are several. */
function clausesOf(document: Document, tokens: readonly Token[]): Token[][] {
  const inside = new Set(tokens.map(({ index }) => index));
  const isFinite = ({ index, xpos }: Token): boolean =>
    /^(?:VBD|VBZ|VBP|MD)$/u.test(xpos) || children(document, index).some((at) => hasRelation(tokenAt(document, at), "aux", "cop"));
  const heads = tokens.filter((token) => hasRelation(token, "conj", "parataxis") && isFinite(token) && inside.has(token.head));
  if (heads.length === 0) return [];
  const below = heads.map(({ index }) => new Set(subtree(document, index)));
  const first = tokens.filter(({ index }) => !below.some((words) => words.has(index)));
  const rest = heads.map((_, at) =>
    tokens.filter(
      ({ index }) => below[at]?.has(index) && !below.some((words, other) => other > at && below[at] !== words && words.has(index)),
    ),
  );
  // "and I will veto it" is told as "I will veto it".
  const opened = rest.map((clause) => clause.slice(clause.findIndex(({ upos }) => upos !== "CCONJ" && upos !== "PUNCT")));
  return [first, ...opened].filter((clause) => clause.filter(isContent).length >= LEAST_CLAUSE);
}

function bySentence(tokens: readonly Token[]): Token[][] {
  const groups = new Map<number, Token[]>();
  for (const token of tokens) {
    const group = groups.get(token.sentence);
    if (group) group.push(token);
    else groups.set(token.sentence, [token]);
  }
  return [...groups.values()];
}
