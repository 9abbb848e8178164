/**
 * Whether two times, one of which holds the other, surely date one deed, though told in other words than the fit has learned to expect: a false link
 * between two such times does little harm, since both may be right, and a true one tells which article is more precise.
 */
import { GENERIC_PREDICATES } from "../../lexicon/generic.ts";
import { wordSimilarity } from "../../lexicon/similarity.ts";
import type { Kin } from "../frames.ts";
import { SAYING } from "../frames.ts";
import type { Dated } from "./dated.ts";
import type { Rivals } from "./same-time.ts";
import { sharedContent } from "./same-time.ts";

/** Likeness of two words for what was done from which on they name one kind of deed. */
const ALIKE = 0.75;
/** How alike the sentences must be, by words that are rare in both articles, where the words for the deed are not. */
const TOLD_ALIKE = 0.2;
/** The same where they are. */
const DEED_ALIKE = 0.08;
/** Neither article has a sentence that is nearer to the other one. */
const NEAREST = 0.95;
/** How much beside doer and deed is in both: names alone bring two deeds of one person together. */
const SOME_ELSE = 0.2;
/** Or a likeness of the words for the deed that is not enough by itself ("left", "quit"). */
const NEAR_ENOUGH = 0.5;
/** The same where the doers are not known. */
const MUCH_ELSE = 0.25;

/** How sure that is: enough to be shown as a detail that differs, and no more. */
export const ONE_DEED = 0.65;

/** Whether the words next to two times name one deed of one doer, or the sentences are each other's nearest and tell of one doer. */
export function areOneDeed(a: Dated, b: Dated, kin: Kin, rivals: Rivals): boolean {
  if (a.kind === "which" || b.kind === "which" || limitOf(a) !== limitOf(b)) return false;
  if (shareQuotation(a, b)) return true;
  const doers = a.doer === null || b.doer === null ? null : kin(a.doer, b.doer);
  if (doers === false) return false;
  const passages = rivals.passages(a, b);
  const [left, right] = [a.frame.claim.sentence, b.frame.claim.sentence];
  const [cosine, nearest] = [passages.cosine(left, right), passages.mutual(left, right) >= NEAREST];
  if (
    doers === true &&
    nearest &&
    cosine >= TOLD_ALIKE &&
    (sharedContent(a, b) >= SOME_ELSE || nearestOf(a.governors, b.governors) >= NEAR_ENOUGH)
  )
    return true;
  const isOneAct = doers === true && a.acts.some((act) => b.acts.includes(act));
  if (cosine < DEED_ALIKE || (deedLikeness(a, b) < ALIKE && !isOneAct)) return false;
  return doers === true || sharedContent(a, b) >= MUCH_ELSE || (nearest && cosine >= TOLD_ALIKE);
}

/** Likeness of the two likest words for what was done, 0 to 1; those that say little without their objects do not count. */
export function deedLikeness({ governors: a }: Dated, { governors: b }: Dated): number {
  return nearestOf(a.filter(isTelling), b.filter(isTelling));
}

function nearestOf(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (const one of a) for (const other of b) best = Math.max(best, wordSimilarity(one, other));
  return best;
}

const isTelling = (lemma: string): boolean => !GENERIC_PREDICATES.has(lemma) && !SAYING.has(lemma);

/** "Since" of "since 2007", or null: a time up to which or from which on something is so is not when it happened. */
export function limitOf({ frame: { document }, time }: Dated): string | null {
  const before = document.tokens.findLast(({ end }) => end <= time.span.start)?.lower ?? "";
  return LIMITS.has(before) ? before : null;
}

const LIMITS: ReadonlySet<string> = new Set(["since", "until", "till", "by", "through"]);

/** Both times stand with the same words of one speaker. */
function shareQuotation({ quoted: a }: Dated, { quoted: b }: Dated): boolean {
  for (const run of a) if (b.has(run)) return true;
  return false;
}
