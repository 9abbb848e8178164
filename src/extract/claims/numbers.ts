import { NUMBER_WORDS, SCALES } from "../../lexicon/units.ts";

/** A number read from its words, with the bounds of a range; `size` words were taken. */
export interface ReadNumber {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly size: number;
  /** Whether it was written as a round multiple of a scale ("3 million"), which is likely to be rounded. */
  readonly scaled: boolean;
}

const DIGITS = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const RANGE = /^(\d[\d,.]*)[-–—](\d[\d,.]*)$/;
const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };

/** Most words are no number, which their first letter tells before any pattern is tried. */
const isPlainWord = (word: string): boolean => /^[a-z]/.test(word) && !word.includes("-");

/** Whether a number may begin with a lower-case word. */
export const mayBeginNumber = (word: string): boolean => !isPlainWord(word) || NUMBER_WORDS.has(word) || SCALES.has(word);

/** Value of one word of a number, "1,200", "twelve" or "twenty-five"; null where it is none. */
export function wordValue(word: string): number | null {
  const plain = NUMBER_WORDS.get(word);
  if (plain !== undefined) return plain;
  if (isPlainWord(word)) return null;
  if (DIGITS.test(word)) return Number(word.replaceAll(",", ""));
  const fraction = FRACTIONS[word];
  if (fraction !== undefined) return fraction;
  const mixed = /^(\d+)([½¼¾⅓⅔])$/.exec(word);
  if (mixed !== null) return Number(mixed[1]) + (FRACTIONS[mixed[2] as string] ?? 0);
  const [tens, ones, ...rest] = word.split("-");
  if (tens !== undefined && ones !== undefined && rest.length === 0) {
    const [a, b] = [NUMBER_WORDS.get(tens), NUMBER_WORDS.get(ones)];
    if (a !== undefined && b !== undefined && a >= 20 && a % 10 === 0 && b > 0 && b < 10) return a + b;
    if (ones === "dozen") return a === undefined ? null : 12 * a;
  }
  return null;
}

/**
 * Reads a number from the start of a row of lower-case words: "1.2 million", "two hundred and five", "12-15", "3,400". Null where
 * there is none. A hyphened word with a unit ("44-year-old", "10-foot") gives its first part.
 */
export function readNumber(words: readonly string[]): ReadNumber | null {
  const first = words[0];
  if (first === undefined) return null;
  const range = RANGE.exec(first);
  if (range !== null) return readRange(range, words);
  let total = 0;
  let part: number | null = null;
  let size = 0;
  let scaled = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    // "twenty-six" in three tokens
    const ones = NUMBER_WORDS.get(words[i + 1] ?? "");
    if (
      word === "-" &&
      part !== null &&
      part >= 20 &&
      part < 100 &&
      part % 10 === 0 &&
      ones !== undefined &&
      ones > 0 &&
      ones < 10 &&
      !DIGITS.test(words[i - 1] ?? "")
    )
      continue;
    // "two-dozen", "half a million"
    const joint = word === "-" ? "dozen" : word === "a" && words[i - 1] === "half" ? words[i + 1] : undefined;
    if (joint !== undefined && part !== null && words[i + 1] === joint && SCALES.has(joint)) continue;
    const scale = SCALES.get(word);
    const value = wordValue(word);
    if (value !== null && scale === undefined) {
      // "two 44-year-olds": a second number does not go on with the first, save after tens and hundreds.
      if (
        part !== null &&
        !(value < 100 && part >= 100 && part % 100 === 0 && !DIGITS.test(word)) &&
        !(part >= 20 && part % 10 === 0 && value < 10 && !DIGITS.test(word))
      )
        break;
      part = (part ?? 0) + value;
    } else if (scale !== undefined && word.length > 2) {
      if (part === null && total > 0) break;
      part = (part ?? 1) * scale;
      scaled = true;
      if (scale >= 1000) {
        total += part;
        part = null;
      }
    } else if (scale !== undefined && part !== null && size > 0 && scale >= 1e6) {
      part *= scale; // "$3 m", "2 bn"
      scaled = true;
    } else if (
      word === "and" &&
      size > 0 &&
      (part ?? total) >= 100 &&
      wordValue(words[i + 1] ?? "") !== null &&
      !DIGITS.test(words[i + 1] ?? "")
    ) {
      continue;
    } else {
      break;
    }
    size = i + 1;
  }
  if (size === 0) {
    const joined = /^(\d[\d,]*(?:\.\d+)?)(k|m|mn|bn|b|tn)$/.exec(first);
    if (joined === null) return null;
    const value = Number((joined[1] as string).replaceAll(",", "")) * (SCALES.get(joined[2] as string) ?? 1);
    return { value, low: value, high: value, size: 1, scaled: true };
  }
  const value = total + (part ?? 0);
  return { value, low: value, high: value, size, scaled };
}

function readRange(range: RegExpExecArray, words: readonly string[]): ReadNumber | null {
  let [low, high] = [wordValue(range[1] as string), wordValue(range[2] as string)];
  if (low === null || high === null || high <= low) return null;
  let size = 1;
  const scale = SCALES.get(words[1] ?? "");
  if (scale !== undefined && (words[1] ?? "").length > 2) {
    [low, high, size] = [low * scale, high * scale, 2];
  }
  return { value: (low + high) / 2, low, high, size, scaled: size > 1 };
}
