import { NOT_A_PLACE } from "../lexicon/boilerplate.ts";

const CAPS = String.raw`[\p{Lu}][\p{Lu}.'’-]+(?: (?:[\p{Lu}][\p{Lu}.'’-]*|(?:de|del|la|le|of|on|sur|upon|am)))*`;
const MIXED = String.raw`[\p{Lu}][\p{L}.'’-]+(?: (?:[\p{Lu}][\p{L}.'’-]*|de|del|la|le|of|on))*`;
const DAY = String.raw`(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:,\s\d{4})?`;
const AGENCY = String.raw`\((?:[\p{Lu}][\p{L}&./' -]{1,30})\)`;
const DASH = String.raw`\s?(?:[—–―]+|-{1,3}|–-|–\s?-)\s?`;
const DASH_SPACED = String.raw`\s+(?:[—–―]+|-{1,3}|–-)\s+`;
const NEXT = String.raw`(?=["“‘'(\[]?[\p{Lu}\d$£€])`;

/** Forms of a dateline, surest first: with an agency; place in capitals; place and region; place alone and a colon. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:${MIXED}(?:,\s${MIXED}){0,2}(?:,\s${DAY})?\s?)?${AGENCY}\s?(?:${DASH}|:)?\s*${NEXT}`, "u"),
  new RegExp(String.raw`^${CAPS}(?:,\s${MIXED}){0,2}(?:,\s${DAY})?(?:${DASH_SPACED}|[—–―]\s?|\s?--\s?)${NEXT}`, "u"),
  new RegExp(String.raw`^${MIXED},\s${MIXED}(?:,\s${DAY})?\s+(?:[—–―]|--|–-)\s+${NEXT}`, "u"),
  new RegExp(String.raw`^${CAPS}(?:,\s${MIXED}){0,2}(?:,\s${DAY})?:\s+${NEXT}`, "u"),
  new RegExp(String.raw`^${MIXED}(?:,\s${DAY})?\s+(?:—|–|―|--)\s+${NEXT}`, "u"),
];
/** Every form has one of these near its head; most paragraphs have none, and are done with. */
const SEPARATOR = /[—–―:|)]|--|\s-\s/u;
const ENDS = /[\s|:—–―-]+$/u;

/**
 * Length of the dateline at the head of a paragraph ("KYIV, Ukraine, Nov. 3 (Reuters) - "), with its dash, and of its words
 * alone; null where there is none. `transcript`: lines of the text open with labels in capitals, so a label is no place.
 */
export function findDateline(text: string, transcript: boolean): { readonly length: number; readonly words: number } | null {
  const head = text.slice(0, 120);
  if (!SEPARATOR.test(head)) return null;
  const bar = /^\p{Lu}[\p{L} ]{2,20}\|\s*/u.exec(head);
  for (const [index, form] of FORMS.entries()) {
    const found = form.exec(head);
    if (!found) continue;
    const words = found[0].replace(ENDS, "");
    const place = words.split(/[,(]/u)[0]!.trim();
    const label = place
      .toLowerCase()
      .split(" ")
      .some((word) => NOT_A_PLACE.has(word));
    if (words === "" || label || place.split(" ").length > 4) continue;
    if (index >= 3 && transcript) continue;
    if ((index === 1 || index === 3) && /^\p{Lu}{2,3}$/u.test(words)) continue; // "KFC — ", "FBI: ": a name, no town
    // a lone name before a dash may be the subject of a sentence with an insertion: "Trump — the nominee — said"
    if (index === 4 && (place.split(" ").length > 3 || /\s[—–-]+\s/u.test(text.slice(found[0].length, found[0].length + 250)))) continue;
    return { length: found[0].length, words: words.length };
  }
  return bar && text.length > 40 ? { length: bar[0].length, words: bar[0].replace(ENDS, "").length } : null;
}

/** Whether the text is a transcript: two blocks or more open with a label in capitals and a colon. */
export function isTranscript(heads: readonly string[]): boolean {
  return heads.filter((head) => /^[\p{Lu}][\p{Lu} .'’-]{1,30}:\s/u.test(head)).length >= 2;
}
