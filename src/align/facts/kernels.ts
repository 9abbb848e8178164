/**
 * The kernel that two clauses share: one deed, by one doer, to one and the same. "Ann Roe, long a critic, endorsed Bo Poe on Tuesday" and "Roe's
 * endorsement of Poe came as a surprise" both say that Roe endorsed Poe, though most of their words differ.
 */
import { eventClass } from "../../lexicon/events.ts";
import type { Argument } from "../../model/index.ts";
import { dependents, tokenAt } from "../../tree/index.ts";
import type { Filler, Frame, Kin } from "../frames.ts";
import { eventLikeness, isLongBefore, slotLikeness } from "../likeness.ts";
import type { Profile, Profiles } from "./fact-profile.ts";
import { trimmed } from "./trim.ts";

/** What two clauses have in common. */
export interface Kernel {
  /** Tokens of the first clause that are no part of it. */
  readonly gone: readonly number[];
  /** Arguments of the first clause that the second has. */
  readonly matched: number;
  /** How rare what they share is, summed over these arguments. */
  readonly weight: number;
}

/** Likeness of two predicates from which on they tell one kind of event. */
const ONE_EVENT = 0.85;
/** The same where three participants are the same. */
const LIKE_EVENT = 0.7;
/** Likeness from which on a word stands for another. */
const MATCHED = 0.7;
/** Weight of what is shared, from which on a predicate that says little says something. */
const HEAVY = 0.55;
/** The least weight of what is shared. */
const LEAST = 0.25;

/** What the second clause has of the first, or null where it tells no such thing. */
export function kernelOf(clause: Profile, other: Profile, profiles: Profiles, kin: Kin): Kernel | null {
  const [a, b] = [clause.frame, other.frame];
  if (a.source === b.source || a.spoken || b.claim.mood !== "stated" || a.claim.certainty !== b.claim.certainty) return null;
  const pairs = matchesOf(a, b, profiles, kin);
  if (pairs.size === 0) return null;
  const event = eventLikeness(a, b);
  if (isOneLead(a, b, event, pairs, kin)) pairs.add((a.agent as Filler).argument.head);
  if (pairs.size < 2) return null;
  if (event < (pairs.size >= 3 ? LIKE_EVENT : ONE_EVENT) || isByAnother(a, b, kin)) return null;
  if (isOfOld(a) !== isOfOld(b)) return null;
  const weight = [...pairs].reduce((sum, head) => sum + weightOf(a, head, profiles), 0);
  // Of the story's main deed no word is rare: where doer and done to are the same it needs none.
  const isWhole =
    [a, b].every(({ agent, patient }) => agent !== null && patient !== null) &&
    pairs.has((a.patient as Filler).argument.head) &&
    pairs.has((a.agent as Filler).argument.head);
  if ((weight < LEAST && !isWhole) || ((a.generic || b.generic) && (weight < HEAVY || event < 1))) return null;
  const gone = trimmed(clause, pairs, other, profiles);
  // Of a headline nothing goes: it puts several facts into one.
  return gone === null || (a.part === "headline" && gone.length > 0) ? null : { gone, matched: pairs.size, weight };
}

/** How prominent two sentences must be to be leads. */
const LEAD = 0.75;

/** Two leads tell of one deed done to one thing: one names the doer, and the other describes him ("the utility", "delegates"). */
function isOneLead(a: Frame, b: Frame, event: number, pairs: ReadonlySet<number>, kin: Kin): boolean {
  if (Math.min(a.prominence, b.prominence) < LEAD || event < 0.9 || a.generic || b.generic || a.agent === null || b.agent === null)
    return false;
  if (pairs.has(a.agent.argument.head) || a.patient === null || !pairs.has(a.patient.argument.head)) return false;
  return a.agent.named && !b.agent.named && slotLikeness(a.agent, b.agent, kin) === null;
}

/** "ran in 2008" is not told by "is running". */
function isOfOld({ claim, document: { article } }: Frame): boolean {
  return isLongBefore(claim.time?.to ?? claim.time?.from, article.published);
}

function weightOf({ document }: Frame, head: number, { wordsOf, vocabulary: { weights } }: Profiles): number {
  return wordsOf(document, [tokenAt(document, head)]).reduce((sum, word) => sum + (weights[word] ?? 0), 0);
}

/** Somebody else in the same slot, or doer and done to change places: another deed. */
function isByAnother(a: Frame, b: Frame, kin: Kin): boolean {
  if (a.claim.event !== null && eventClass(a.claim.event)?.symmetric === true) return false;
  if (slotLikeness(a.agent, b.agent, kin) === 0 || slotLikeness(a.patient, b.patient, kin) === 0) return true;
  const isOne = (x: Filler | null, y: Filler | null): boolean => x?.speaker != null && y?.speaker != null && kin(x.speaker, y.speaker);
  return isOne(a.agent, b.patient) || isOne(a.patient, b.agent);
}

/** Heads of the first clause's arguments that the second has, each for another one of its own. */
export function matchesOf(a: Frame, b: Frame, profiles: Profiles, kin: Kin): Set<number> {
  const used = new Set<Argument>();
  const found = new Set<number>();
  for (const one of argumentsOf(a)) {
    const best = argumentsOf(b)
      .filter((other) => !used.has(other))
      .map((other) => ({ other, likeness: likenessOf(a, one, b, other, profiles, kin) }))
      .reduce<{ other: Argument; likeness: number } | null>((x, y) => (x !== null && x.likeness >= y.likeness ? x : y), null);
    if (best === null || best.likeness < MATCHED) continue;
    used.add(best.other);
    found.add(one.head);
  }
  return found;
}

function argumentsOf({ claim }: Frame): readonly Argument[] {
  return claim.arguments.filter(({ role }) => role !== "time");
}

function likenessOf(a: Frame, one: Argument, b: Frame, other: Argument, profiles: Profiles, kin: Kin): number {
  if (one.speaker !== null && other.speaker !== null && kin(one.speaker, other.speaker)) return 1;
  const [own, others] = [headWords(a, one, profiles), headWords(b, other, profiles)];
  // "an email address", "her email".
  const isPart = own.slice(1).includes(others[0] ?? -1) || others.slice(1).includes(own[0] ?? -1);
  const [x, y] = [own[0], others[0]];
  return x === undefined || y === undefined ? 0 : Math.max(profiles.vocabulary.likeness(x, y), isPart ? MATCHED : 0);
}

/** The word of an argument's head, then those of the nouns that stand before it in one word with it. */
function headWords({ document }: Frame, { head }: Argument, { wordsOf }: Profiles): number[] {
  return wordsOf(
    document,
    [head, ...dependents(document, head, "compound")].map((at) => tokenAt(document, at)),
  );
}
