import {
  BOILERPLATE_LINES,
  BOILERPLATE_SHORT,
  BOILERPLATE_WORDS,
  CAPTION_END,
  CAPTION_START,
  CREDIT_LINES,
  LINK_LABEL,
  NAVIGATION_WORDS,
  PHOTO_AGENCY,
  RUN_ON_CREDIT,
  SHORT_WORDS,
} from "../lexicon/boilerplate.ts";

const FINAL_STOP = /[.!?]["'”’)\]]*$/u;

/**
 * Whether a block (its reading text) belongs to the page and not to the story: a menu, a credit, a call to subscribe. Errs on
 * the side of the story: a sentence is boilerplate only where its wording is that of a notice.
 */
export function isBoilerplate(text: string, belowHeadline: boolean): boolean {
  if (!/\p{L}/u.test(text) || isCounters(text)) return true;
  if (BOILERPLATE_LINES.some((pattern) => pattern.test(text)) || BOILERPLATE_WORDS.test(text)) return true;
  const words = text.split(" ");
  if (isNavigation(words)) return true;
  if (words.length > SHORT_WORDS) return false;
  if (belowHeadline && LINK_LABEL.some((pattern) => pattern.test(text))) return true;
  const bracketed = /^[[(].*[\])]\.?$/u.test(text);
  if (isCredit(text, words) && (bracketed || !FINAL_STOP.test(text))) return true;
  return !FINAL_STOP.test(text) && BOILERPLATE_SHORT.some((pattern) => pattern.test(text));
}

/** A caption that says more than whose picture it is. */
export function isCaption(text: string): boolean {
  return text.length < 500 && (CAPTION_START.test(text) || RUN_ON_CREDIT.test(text) || CAPTION_END.test(text));
}

/** "clock menu more-arrow no yes mobile", "Share Tweet Print": nothing but the words of menus, and no sentence. */
function isNavigation(words: readonly string[]): boolean {
  if (words.length > 40) return false;
  if (words.length === 1)
    return /^(?:share|tweet|print|e-?mail|menu|search|close|navigation|navigate|share:|comments?|comment)$/iu.test(words[0]!);
  const known = words.filter((word) => NAVIGATION_WORDS.has(word.toLowerCase().replace(/[:,]$/u, ""))).length;
  return known === words.length && !FINAL_STOP.test(words.at(-1)!) && words.length >= 2 && words.some((word) => word.length > 3);
}

/** Share counts ("14.3K 3077reddit70 32"): most of the words hold digits and none is a word of a sentence. */
function isCounters(text: string): boolean {
  const words = text.split(" ");
  return words.length <= 8 && words.every((word) => /^[\d.,:K|·+]+$|\d[a-z]+\d/u.test(word));
}

function isCredit(text: string, words: readonly string[]): boolean {
  if (CREDIT_LINES.some((pattern) => pattern.test(text))) return true;
  // "Jane Doe/Getty Images", "MCT, Reuters": names and agencies only, each word with a capital
  const capitals = words.every((word) => /^[\p{Lu}\d([©/|&,•-]|^(?:via|and|for|of|by|de|van|von)$/u.test(word));
  return words.length <= 8 && capitals && PHOTO_AGENCY.test(text) && (/[/|,;]/u.test(text) || /\bvia\b/u.test(text) || words.length <= 2);
}
