import { FUNCTION_WORDS } from "../lexicon/function-words.ts";

/** Scripts that tell the language, or at least that it is not English. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Thai}/gu, "th"],
];
const SAMPLE = 20_000;

/**
 * ISO 639-1 code of the language that a text seems to be in, by its script and its commonest function words (Grefenstette 1995).
 * English in doubt: short texts hold few function words, and names are no evidence.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, code] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters * (code === "ja" ? 0.1 : 0.4)) return code;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (words.length < 6) return "en";
  let [best, most, english] = ["en", 0, 0];
  for (const [code, list] of Object.entries(FUNCTION_WORDS)) {
    const hits = words.filter((word) => list.has(word)).length;
    if (code === "en") english = hits;
    else if (hits > most) [best, most] = [code, hits];
  }
  const share = most / words.length;
  return most >= 4 && most > english * 1.5 && share > 0.12 ? best : "en";
}
