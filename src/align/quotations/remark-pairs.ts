/** Pairs of a quotation in one article and a telling by the same speaker in another that may be one remark. */
import type { Resolved, Story } from "../../model/index.ts";
import type { Profiles } from "../facts/fact-profile.ts";
import { profilesOf, total } from "../facts/fact-profile.ts";
import type { Remark } from "./remarks.ts";
import { remarksOf } from "./remarks.ts";
import { remarkLikeness } from "./same-remark.ts";

export interface RemarkPair {
  readonly quoted: Remark;
  readonly telling: Remark;
  /** Likeness of the quotation with the next best telling of it in that article, 0 to 1. */
  readonly rival: number;
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
      const quoted = quoting.filter(
        (one) => one.marked.size > 0 && !isQuestion(one) && !telling.some((other) => isQuotedIn(one, other, profiles)),
      );
      const scored = telling
        .filter((one) => isTelling(one, profiles))
        .flatMap((told) =>
          quoted
            .filter((one) => isOneVoice(story.resolved, one, told))
            .map((one) => ({ quoted: one, telling: told, likeness: remarkLikeness(one, told, profiles) })),
        );
      for (const told of new Set(scored.map((one) => one.telling))) {
        const own = scored.filter((one) => one.telling === told).sort((a, b) => b.likeness - a.likeness);
        for (const { quoted: one, likeness } of own.slice(0, KEPT)) {
          if (likeness < LEAST || !isQuotedMore(one, told, profiles) || !isToldInOwnWords(one, told, profiles)) continue;
          const rivals = scored.filter(
            (other) => other.quoted === one && other.telling.quote !== told.quote && !meets(other.telling, told),
          );
          pairs.push({ quoted: one, telling: told, rival: Math.max(0, ...rivals.map((other) => other.likeness)) });
        }
      }
    }
  return { pairs, profiles };
}

const weigh = (words: Iterable<number>, { vocabulary: { weights } }: Profiles): number => total([...words], weights);
const meets = (a: Remark, b: Remark): boolean => a.span.start < b.span.end && b.span.start < a.span.end;

/** Constructions in which a cue takes what is said of something without a verb ("called it a mistake"). */
const NAMING = new Set(["naming", "object", "tagged"]);

/** A statement in the article's own words: no quotation, no question, and no bare topic ("a path to the summit"). */
function isTelling({ quote, own, marked, words, verbs, tokens }: Remark, profiles: Profiles): boolean {
  const [first] = tokens;
  const [weight, all] = [weigh(own, profiles), weigh(words, profiles)];
  if (quote.kind === "direct" || words.length < 2 || weight < LEAST_OWN.weight || weight < LEAST_OWN.share * all) return false;
  // What begins with a mark is a quotation that the article breaks into.
  if (/^["“]/u.test(first?.text ?? "") && weight < LEAST_OWN.opened * all) return false;
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
