/** Whether a sentence may tell a clause at all, however much they have in common. */
import { eventClass } from "../../lexicon/events.ts";
import { auxiliaries, dependents, isDenial, markedSpans, tokenAt } from "../../tree/index.ts";
import { relate } from "../../tree/quantity.ts";
import type { Frame, Kin } from "../frames.ts";
import { eventLikeness, isLongBefore, timesApart } from "../likeness.ts";
import type { Profile, Profiles, SentenceProfile } from "./fact-profile.ts";
import type { SentenceTelling } from "./telling.ts";

/** Share of the clause's verbs without a word in the sentence from which on most of what is done is not told there. */
const UNDONE = 0.6;

/** Whether the sentence has no word for most of what is done. */
export function isUndone({ clause, claim, undone }: SentenceTelling): boolean {
  return undone > UNDONE && eventLikeness(clause.frame, claim.frame) < ONE_EVENT;
}

/** Likeness of two predicates from which on they tell one kind of event. */
const ONE_EVENT = 0.75;

/**
 * What is denied, asked or debunked here is not told by what is asserted there, nor what happened by what is planned or the other way about, nor a number by another
 * one or by none.
 */
export function isCompatible({ clause, claim, sentence, undone }: SentenceTelling, profiles: Profiles, kin: Kin): boolean {
  const { exact, named } = profiles.vocabulary;
  const [a, b] = [clause.frame.claim, claim.frame.claim];
  if (isDenial(a) !== isDenial(b) || (a.event !== null && a.event === b.event && a.sign !== b.sign) || b.mood === "asked") return false;
  if (
    timesApart(a.time, b.time, 2) ||
    isOfOld(clause.frame, claim.frame) ||
    isOfOld(claim.frame, clause.frame) ||
    speaksOfOther(claim.frame)
  )
    return false;
  // "resigned" is not told by "apologized", though both are about one remark.
  if (undone > UNDONE && a.event !== null && b.event !== null && a.event !== b.event) return false;
  const isOneVerb = a.predicate === b.predicate || (a.event !== null && a.event === b.event);
  if (a.realis !== b.realis && isOneVerb && [a, b].every(({ realis }) => realis === "actual" || realis === "planned")) return false;
  if (isByOther(clause.frame, claim.frame, kin) || isLeftOpen(claim.frame) || isNameMissing(clause, sentence, profiles)) return false;
  const others = sentence.profiles.flatMap(({ frame }) => frame.claim.quantities);
  const kept = new Set(clause.tokens.map(({ index }) => index));
  const told = a.quantities.filter(({ head }) => kept.has(head));
  // A number that is no quantity of the claim ("about 3,000 of them", "in 2008").
  const bare = clause.core.filter((word) => exact[word] && !named[word] && !sentence.words.includes(word));
  if (bare.length > told.length) return false;
  return told.every((one) => {
    const comparable = others.filter(({ unit }) => unit === one.unit);
    // Of a rounding or a bound the check on numbers tells.
    return comparable.some(
      (other) => relate(one, other) === "same" || (one.value === other.value && (one.approximate || other.approximate)),
    );
  });
}

/** "Roe sued Doe" is not told by "Doe sued Roe", nor by "Poe sued Doe". */
function isByOther(a: Frame, b: Frame, kin: Kin): boolean {
  if (a.claim.event !== null && eventClass(a.claim.event)?.symmetric === true) return false;
  const [own, other] = [a.agent, b.agent];
  if (own?.speaker == null || other?.speaker == null || !own.named || !other.named) return false;
  return eventLikeness(a, b) >= ONE_EVENT && own.speaker !== other.speaker && !kin(own.speaker, other.speaker);
}

/** "will say whether she seeks a second term" does not tell that she does. */
function isLeftOpen({ document, claim }: Frame): boolean {
  for (let at = claim.head; at >= 0; at = document.tokens[at]?.head ?? -1)
    if (dependents(document, at, "mark").some((mark) => document.tokens[mark]?.lower === "whether")) return true;
  return false;
}

/** A title or a day is no name of somebody. */
const NO_NAME = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Secretary|President|Senator|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\.?$/u;

/** "Ohio and Utah have such laws": whoever and whatever is named in the clause is in the sentence, or known in the one before. */
function isNameMissing(
  clause: Profile,
  { words, source, sentence }: SentenceProfile,
  { sentences, wordsOf, vocabulary }: Profiles,
): boolean {
  const before = sentences.find((one) => one.source === source && one.sentence === sentence - 1)?.words ?? [];
  const names = clause.tokens.filter(
    ({ upos, deprel, text }) => upos === "PROPN" && !/^(?:compound|flat|amod|nmod:poss)/u.test(deprel) && !NO_NAME.test(text),
  );
  return wordsOf(clause.frame.document, names).some((name) => {
    const has = (all: readonly number[]): boolean => all.some((word) => vocabulary.likeness(name, word) >= NAME_MATCHED);
    return !has(words) && !(vocabulary.named[name] && has(before));
  });
}

/** Likeness from which on a word stands for a name. */
const NAME_MATCHED = 0.75;

/** "is running" is not told by "ran in 2008". */
function isOfOld({ document, claim }: Frame, other: Frame): boolean {
  if (claim.time !== null || !isLongBefore(other.claim.time?.to ?? other.claim.time?.from, document.article.published)) return false;
  const verbs = [claim.head, ...auxiliaries(document, claim.head)].map((at) => tokenAt(document, at));
  const isNow = verbs.some(({ xpos, lemma }) => /^(?:VBZ|VBP|MD)$/u.test(xpos) && lemma.toLowerCase() !== "have");
  return isNow && document.sentences[claim.sentence]?.part === "body";
}

/** "“I saw that he opposed it,” she said": a "he" in somebody's very words is never who speaks. */
function speaksOfOther({ document, claim, agent, spoken }: Frame): boolean {
  const head = agent === null ? undefined : document.tokens[agent.argument.head];
  if (!spoken || agent === null || head === undefined || !/^(?:he|she|him|her)$/u.test(head.lower)) return false;
  // "he was “very close” to it": the "he" is the article's.
  if (!markedSpans(document).some(({ start, end }) => start <= head.start && head.start < end)) return false;
  return claim.voices.some(({ speakers }) => agent.speaker !== null && speakers.includes(agent.speaker));
}
