import { MONTHS, WEEKDAYS } from "../../lexicon/weekdays.ts";
import type { Document, Sentence, Token } from "../../model/index.ts";
import { hasRelation, tokenAt } from "../../tree/index.ts";

const AMONG_NAMES = new Set([
  "flight",
  "route",
  "highway",
  "interstate",
  "no.",
  "no",
  "number",
  "section",
  "chapter",
  "article",
  "title",
  "psalm",
  "page",
  "room",
  "rule",
  "amendment",
  "proposition",
  "apollo",
  "boeing",
  "airbus",
  "area",
  "class",
  "type",
  "phase",
  "day",
  "week",
  "grade",
  "line",
  "level",
  "channel",
  "district",
  "exit",
  "part",
  "volume",
  "windows",
  "iphone",
  "formula",
]);

/** Whether a number is part of a date, a time of day, a score, a year or a name. */
export function isDateOrName(document: Document, sentence: Sentence, first: number, last: number, money: boolean): boolean {
  if (money) return false;
  const token = tokenAt(document, first);
  const before = first > sentence.first ? tokenAt(document, first - 1) : null;
  const after = last + 1 < sentence.last ? tokenAt(document, last + 1) : null;
  if (token.deprel === "obj" && token.head >= 0 && /^(?:call|dial|text|phone|ring)$/.test(tokenAt(document, token.head).lemma)) return true; // "called 911"
  // "beat them 3-1": a score.
  if (
    after !== null &&
    /^[-–]$/.test(after.lower) &&
    !token.spaceAfter &&
    !after.spaceAfter &&
    /^\d/.test(document.tokens[last + 2]?.lower ?? "")
  )
    return true;
  if (before !== null && /^[-–]$/.test(before.lower) && !before.spaceAfter && /^\d/.test(document.tokens[first - 2]?.lower ?? ""))
    return true;
  if (before !== null && (before.lower === "top" || before.lower === "#") && token.upos === "NUM") return true;
  if (after !== null && after.lemma === "time" && after.upos === "NOUN") return true; // "three times": a factor
  if (token.deprel === "flat" || (token.deprel === "compound" && token.upos === "PROPN")) return true;
  if (before !== null && (isMonth(before) || AMONG_NAMES.has(before.lower) || before.lower === "'")) return true;
  if (before !== null && before.upos === "PROPN" && hasRelation(token, "nummod", "flat", "compound", "dep") && token.head === first - 1)
    return true;
  if (after !== null && (isMonth(after) || /^(?:a\.?m\.?|p\.?m\.?|o'clock|gmt|est|edt|et)$/.test(after.lower))) return true;
  if (
    after !== null &&
    (after.lower === "," || after.lower === "of") &&
    document.tokens[last + 2] !== undefined &&
    isMonth(tokenAt(document, last + 2))
  )
    return true;
  if (/^\d{1,2}:\d{2}/.test(token.lower) || /^\d+[-/]\d+[-/]\d+/.test(token.lower)) return true;
  // A bare year: four digits from 1700 to 2099 that count no noun.
  if (/^(?:1[7-9]|20)\d{2}$/.test(token.text) && !hasRelation(token, "nummod")) return true;
  if (
    /^(?:1[7-9]|20)\d{2}$/.test(token.text) &&
    token.head >= 0 &&
    (token.head < first || tokenAt(document, token.head).upos === "PROPN" || isMonth(tokenAt(document, token.head)))
  )
    return true;
  if (
    /^(?:1[7-9]|20)\d{2}$/.test(token.text) &&
    before !== null &&
    (before.upos === "ADP" || before.upos === "DET" || before.upos === "ADJ" || before.lower === "'s")
  )
    return true;
  return /^\d{5,}$/.test(token.lower) && before?.upos === "PROPN";
}

const isMonth = ({ lower, upos }: Token): boolean =>
  (MONTHS.has(lower.replace(/\.$/, "")) && (upos === "PROPN" || (lower.length > 3 && lower !== "march"))) ||
  (WEEKDAYS.has(lower) && upos === "PROPN");
