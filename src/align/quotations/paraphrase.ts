/** A direct quotation in one article that another gives in its own words, by the same speaker. */
import type { QuoteMatch, Span, Story } from "../../model/index.ts";
import { wordWeight } from "../../lexicon/similarity.ts";
import type { Word } from "../fold.ts";
import { wordsOf } from "../fold.ts";
import { markedStream, paraphrases, speakersOf } from "./passages.ts";
import type { Stream } from "./passages.ts";

/** Share of the paraphrase's words with content that the quotation must have, and their least number. */
const COVER = 0.6;
const LEAST = 3;
/** Words with content of a sentence out of a longer quotation that may be told by itself. */
const LEAST_SENTENCE = 5;
/**
 * Least weight of the words that both have: three words that every paragraph of the story has ("same-sex marriage", "the war in …") are its
 * topic, not a remark. Of 17 paraphrases judged by reading, the five wrong ones had at most .79, the right ones at least .87.
 */
const LEAST_WEIGHT = 0.83;

export function findParaphrases(story: Story, matches: readonly QuoteMatch[]): QuoteMatch[] {
  const found: QuoteMatch[] = [];
  const weightOf = weights(story);
  const matched = new Set(
    matches.flatMap(({ a, b }) => [...a.quotes.map((id) => `${id} ${b.source}`), ...b.quotes.map((id) => `${id} ${a.source}`)]),
  );
  for (const quoting of story.extractions) {
    const stream = markedStream(quoting);
    const source = stream.source;
    const units = unitsOf(stream);
    for (const telling of story.extractions) {
      if (telling === quoting) continue;
      const other = telling.document.article.id;
      for (const { quote, words, own } of paraphrases(telling)) {
        const speakers = speakersOf(story.resolved, quote.id);
        if (speakers.length === 0 || matched.has(`${quote.id} ${source}`)) continue;
        const told = lemmas(words);
        const reworded = new Set(lemmas(own));
        if (told.length < LEAST) continue;
        let best: { id: string; words: Word[]; shared: number; cover: number } | null = null;
        for (const { id, words: quoted } of units) {
          if (matched.has(`${id} ${other}`) || !speakersOf(story.resolved, id).some((speaker) => speakers.includes(speaker))) continue;
          const have = new Set(lemmas(quoted));
          const both = told.filter((lemma) => have.has(lemma));
          const shared = both.length;
          // What both have in marks, but for names, is quoted by both.
          const plain = lemmas(quoted.filter(({ token }) => quoting.document.tokens[token]?.upos !== "PROPN"));
          if (!both.some((lemma) => reworded.has(lemma) && plain.includes(lemma))) continue;
          if (both.reduce((sum, lemma) => sum + weightOf(lemma), 0) < LEAST_WEIGHT) continue;
          // Against the shorter of the two: a long quotation is told in a few words, a short one inside a longer telling.
          const cover = shared / Math.min(told.length, Math.max(LEAST, have.size));
          if (shared >= LEAST && shared / told.length >= 0.4 && cover >= COVER && (!best || cover > best.cover))
            best = { id, words: quoted, shared, cover };
        }
        if (!best) continue;
        const first = best.words[0] as Word;
        const last = best.words.at(-1) as Word;
        const span = withBracket(quoting.document.article.text, { start: first.start, end: last.end });
        const [start, end] = [quote.content[0]?.start ?? 0, quote.content.at(-1)?.end ?? 0];
        found.push({
          kind: "paraphrased",
          diff: null,
          changed: [],
          shared: best.shared,
          similarity: best.cover,
          otherSpeaker: false,
          a: {
            source,
            quotes: [best.id],
            span,
            text: quoting.document.article.text.slice(span.start, span.end),
            words: best.words.map(({ fold }) => fold),
            speakers: speakersOf(story.resolved, best.id),
          },
          b: {
            source: other,
            quotes: [quote.id],
            span: { start, end },
            text: telling.document.article.text.slice(start, end),
            words: words.map(({ fold }) => fold),
            speakers,
          },
          confidence: Math.min(0.9, 0.4 + 0.4 * best.cover + 0.03 * best.shared),
        });
      }
    }
  }
  return found;
}

/** The span from the bracket on that is closed in it. */
function withBracket(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const [opens, closes] = [words.indexOf("["), words.indexOf("]")];
  return { start: closes >= 0 && (opens < 0 || closes < opens) && text[start - 1] === "[" ? start - 1 : start, end };
}

/** Every quotation as a whole, and each of its sentences where it has several: a telling may be of one of them. */
function unitsOf({ words, document }: Stream): { readonly id: string; readonly words: Word[] }[] {
  const units = new Map<string, { id: string; words: Word[] }>();
  const add = (key: string, word: Word & { readonly quote: string }): void => {
    const unit = units.get(key);
    if (unit) unit.words.push(word);
    else units.set(key, { id: word.quote, words: [word] });
  };
  // The sentence goes before the whole where both have as much of it.
  for (const word of words) add(`${word.quote} ${document.tokens[word.token]?.sentence ?? -1}`, word);
  for (const word of words) add(word.quote, word);
  return [...units].flatMap(([key, unit]) => (key === unit.id || lemmas(unit.words).length >= LEAST_SENTENCE ? [unit] : []));
}

function lemmas(words: readonly Word[]): string[] {
  return [...new Set(words.filter(({ content }) => content).map(({ lemma }) => lemma))];
}

/** Weight of a lemma, 0 to 1: rarity in English times rarity in the story's sentences. */
function weights(story: Story): (lemma: string) => number {
  const held = new Map<string, number>();
  let sentences = 0;
  for (const { document } of story.extractions)
    for (const sentence of document.sentences) {
      sentences += 1;
      for (const lemma of lemmas(wordsOf(document, [sentence]))) held.set(lemma, (held.get(lemma) ?? 0) + 1);
    }
  const most = Math.log(1 + sentences);
  return (lemma) => wordWeight(lemma) * Math.max(0.05, Math.log((1 + sentences) / (held.get(lemma) ?? 1)) / most);
}
