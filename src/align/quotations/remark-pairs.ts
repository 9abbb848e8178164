/** Pairs of a quotation in one article and a telling by the same speaker in another that may be one remark. */
import type { QuotedToo, Resolved, Story } from "../../model/index.ts";
import type { Profiles } from "../facts/fact-profile.ts";
import { profilesOf, total } from "../facts/fact-profile.ts";
import { tokenAt } from "../../tree/index.ts";
import type { Remark } from "./remarks.ts";
import { remarksOf } from "./remarks.ts";
import { remarkLikeness } from "./same-remark.ts";

export interface RemarkPair {
  readonly quoted: Remark;
  readonly telling: Remark;
  /** Likeness of the quotation with the next best telling of it in that article, 0 to 1. */
  readonly rival: number;
  /** Where the telling article has words of the quotation in marks as well: in the telling itself, or elsewhere. */
  readonly also?: QuotedToo;
}

/** Candidates kept for one telling in another article. */
const KEPT = 2;
/** Likeness below which two remarks of one speaker are not worth a look. */
const LEAST = 0.2;
/** Weight of the words in the article's own voice, and their share of all, from which on it tells. */
const LEAST_OWN = { weight: 0.3, share: 0.15, opened: 0.5 };
/** Likeness of a word in the article's own voice to one that is quoted, from which on it stands for it. */
const LEAST_TOLD = 0.6;

/** The candidates, with the words of the story by which they are weighed. */
export function remarkPairs(story: Story): { readonly pairs: RemarkPair[]; readonly profiles: Profiles } {
  const profiles = profilesOf(story, []);
  const remarks = story.extractions.map((extraction) => remarksOf(extraction, story.resolved, profiles));
  const pairs: RemarkPair[] = [];
  for (const quoting of remarks)
    for (const telling of remarks) {
      if (quoting === telling) continue;
      const quoted = quoting.filter((one) => one.quote.speech && one.marked.size > 0 && !isQuestion(one));
      const told = telling.filter((one) => isTelling(one, profiles));
      const also = new Map(quoted.map((one) => [one, telling.filter((other) => isQuotedIn(one, other, profiles))]));
      const isAlone = (one: Remark): boolean => also.get(one)?.length === 0;
      for (const [group, isToo] of [
        [quoted.filter(isAlone), false],
        [quoted.filter((one) => !isAlone(one)), true],
      ] as const)
        for (const pair of pairsOf(group, told, story.resolved, profiles)) {
          if (!isToo) pairs.push(pair);
          else {
            const isPartly =
              /["“”'‘]\p{L}/u.test(textOf(pair.telling)) || [...pair.telling.marked].some((word) => pair.quoted.marked.has(word));
            const how = isPartly ? (isQuotation(pair.quoted, profiles) ? "partly" : "both") : "elsewhere";
            if (isToldBesides(pair, how, profiles)) pairs.push({ ...pair, also: how });
          }
        }
    }
  return { pairs, profiles };
}

/** The best quotations for each telling, of one speaker. */
function pairsOf(quoted: readonly Remark[], tellings: readonly Remark[], resolved: Resolved, profiles: Profiles): RemarkPair[] {
  const scored = tellings.flatMap((told) =>
    quoted
      .filter((one) => isOneVoice(resolved, one, told))
      .map((one) => ({ quoted: one, telling: told, likeness: remarkLikeness(one, told, profiles) })),
  );
  return [...new Set(scored.map((one) => one.telling))].flatMap((told): RemarkPair[] => {
    const own = scored.filter((one) => one.telling === told).sort((a, b) => b.likeness - a.likeness);
    return own.slice(0, KEPT).flatMap(({ quoted: one, likeness }): RemarkPair[] => {
      if (likeness < LEAST || !isQuotedMore(one, told, profiles) || !isToldInOwnWords(one, told, profiles)) return [];
      const rivals = scored.filter((other) => other.quoted === one && other.telling.quote !== told.quote && !meets(other.telling, told));
      return [{ quoted: one, telling: told, rival: Math.max(0, ...rivals.map((other) => other.likeness)) }];
    });
  });
}

/** Share of a quotation that must be in marks, and weight of the words that only the telling has, where the telling article quotes it too. */
const BESIDES = { marked: 0.5, own: 0.3 };

/** "What she calls a scandal": tells that the words are hers. */
const NAMING_VERBS = new Set(["call", "describe", "term", "dub", "label"]);

const textOf = ({ extraction: { document }, span }: Remark): string => document.article.text.slice(span.start, span.end);

const isQuotation = ({ marked, words }: Remark, profiles: Profiles): boolean =>
  weigh(marked, profiles) >= BESIDES.marked * weigh(words, profiles);

/** Of a quotation indeed, or of one that both tell in part, the telling has more than the very words. */
function isToldBesides({ quoted, telling }: RemarkPair, how: QuotedToo, profiles: Profiles): boolean {
  const { document } = telling.extraction;
  const words = telling.tokens.filter(({ upos, lemma }) => upos !== "PRON" && !NAMING_VERBS.has(lemma.toLowerCase()));
  const own = new Set(profiles.wordsOf(document, words).filter((word) => telling.own.has(word) && !quoted.words.includes(word)));
  // What somebody favours or does is a telling only where nothing nearer is.
  if (how === "elsewhere" && !telling.quote.speech) return false;
  return (how === "both" || isQuotation(quoted, profiles)) && weigh(own, profiles) >= BESIDES.own;
}

const weigh = (words: Iterable<number>, { vocabulary: { weights } }: Profiles): number => total([...words], weights);
const meets = (a: Remark, b: Remark): boolean => a.span.start < b.span.end && b.span.start < a.span.end;

/** Constructions in which a cue takes what is said of something without a verb ("called it a mistake"). */
const NAMING = new Set(["naming", "object", "tagged"]);

/** A statement in the article's own words: no quotation, no question, and no bare topic ("a path to the summit"). */
function isTelling({ quote, own, marked, words, verbs, tokens, extraction: { document } }: Remark, profiles: Profiles): boolean {
  const [first] = tokens;
  const [weight, all] = [weigh(own, profiles), weigh(words, profiles)];
  // To plead is a deed, whatever it says of what was done.
  if (quote.cueHead !== null && tokenAt(document, quote.cueHead).lemma.toLowerCase() === "plead") return false;
  if (quote.kind === "direct" || words.length < 2 || weight < LEAST_OWN.weight || weight < LEAST_OWN.share * all) return false;
  // What begins with a mark is a quotation that the article breaks into.
  if (/^["“'‘]/u.test(first?.text ?? "") && weight < LEAST_OWN.opened * all) return false;
  if (quote.construction === "clause" && /^(?:what|who|whom|whether|how|why|where|when|if)$/u.test(first?.lower ?? "")) return false;
  return verbs.length > 0 || (marked.size > 0 && NAMING.has(quote.construction));
}

/** So much of what one article has in marks, by weight, another has in marks too: it quotes the remark as well, there or elsewhere. At .5 readers still found half of the tellings quoted. */
const QUOTED_TOO = 0.2;

function isQuotedIn(quoted: Remark, other: Remark, profiles: Profiles): boolean {
  const shared = [...quoted.marked].filter((word) => other.marked.has(word));
  return shared.length > 0 && weigh(shared, profiles) >= QUOTED_TOO * weigh(quoted.marked, profiles);
}

function isQuestion({ quote, tokens }: Remark): boolean {
  return quote.kind === "direct" && tokens.slice(-2).some(({ text }) => text === "?");
}

/**
 * What both have in marks is quoted by both: the telling has a word of its own for something that is quoted or, where both quote in part,
 * another verb for what is told about it.
 */
function isToldInOwnWords(quoted: Remark, telling: Remark, { vocabulary: { likeness, named } }: Profiles): boolean {
  const stands = (word: number, other: number): boolean => !named[word] && !named[other] && likeness(word, other) >= LEAST_TOLD;
  const own = [...telling.own];
  if (own.some((word) => [...quoted.marked].some((other) => stands(word, other)))) return true;
  return telling.verbs.some(
    (verb) =>
      telling.own.has(verb) && !quoted.words.includes(verb) && quoted.verbs.some((other) => quoted.own.has(other) && stands(verb, other)),
  );
}

/** One speaker, or two people of one surname in different articles: a name that is spelled otherwise. */
function isOneVoice({ speakers }: Resolved, a: Remark, b: Remark): boolean {
  if (a.speakers.some((id) => b.speakers.includes(id))) return true;
  const surname = (id: string): string | undefined => {
    const speaker = speakers.find((one) => one.id === id);
    return speaker?.type === "person" && /^\p{Lu}/u.test(speaker.name) ? speaker.name.split(" ").at(-1) : undefined;
  };
  return a.speakers.some((id) => surname(id) !== undefined && b.speakers.some((other) => surname(id) === surname(other)));
}

/** Of two that are partly quoted, the one with more of its words in marks is the one that quotes. */
function isQuotedMore(quoted: Remark, telling: Remark, profiles: Profiles): boolean {
  if (quoted.quote.kind === "direct" || telling.quote.kind === "indirect") return true;
  const share = ({ marked, words }: Remark): number => weigh(marked, profiles) / Math.max(0.01, weigh(words, profiles));
  return share(quoted) >= share(telling);
}
