import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, TITLE_MODIFIERS, TITLE_PHRASES } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/words.ts";
import { givenNameGender } from "../lexicon/given-names.ts";
import { ORGANIZATION_HEADS } from "../lexicon/organizations.ts";
import { ADJECTIVE_COUNTRIES, PEOPLES } from "../lexicon/nationalities.ts";
import type { Document, Token } from "../model/index.ts";

const DAYS = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon. tue. tues. wed. thu. thurs. fri. sat. sun.",
);
const MONTHS = wordSet(
  "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.",
);
const NEVER_NAMES = wordSet(
  "i i'm god ok internet web tv christmas easter thanksgiving ramadan hanukkah et est edt gmt pst pdt cst p.m. a.m. no. nos. vs. v.",
);

/** Whether a token begins with a capital letter in its normalized form (headlines are recased there). */
export function isCapitalized(token: Token): boolean {
  return /^\p{Lu}/u.test(token.norm);
}

/** "J", "J.", "J.K." */
export function isInitial(token: Token): boolean {
  return (
    /^(?:\p{Lu}\.?){1,2}$/u.test(token.norm) &&
    !/^(?:U\.S|U\.K|U\.N|E\.U|D\.C|L\.A|N\.Y|N\.J)\.?$/.test(token.norm) &&
    (token.norm.includes(".") || token.norm.length === 1) &&
    token.norm !== "I" &&
    token.norm !== "A"
  );
}

/** Whether a token can be a word of a name: a proper noun, or a capitalized word that the tagger took for another kind beside one. */
export function isNameToken(document: Document, index: number): boolean {
  const token = document.tokens[index];
  if (token === undefined || NEVER_NAMES.has(token.lower) || DAYS.has(token.lower)) return false;
  if (token.upos === "PUNCT" || token.upos === "NUM" || token.upos === "SYM" || token.upos === "PART") return false;
  // "(R-Ohio)": a party, and a shouted verb or noun.
  if (/^[RDI]-/.test(token.norm) || (/^[RDI]$/.test(token.norm) && /^[-–]$/.test(document.tokens[index + 1]?.norm ?? ""))) return false;
  if (token.upos !== "PROPN" && /^\p{Lu}{4,}$/u.test(token.norm) && document.tokens[index + 1]?.lower !== ":") return false;
  if (token.lower === "united" && isCapitalized(token) && isCapitalized(document.tokens[index + 1] ?? token)) return true;
  // "RUIZ: …" in a transcript.
  if (
    document.tokens[index + 1]?.lower === ":" &&
    /^\p{Lu}{3,}$/u.test(token.text) &&
    (document.sentences[token.sentence]?.first ?? 0) >= index - 1
  )
    return true;
  if (MONTHS.has(token.lower)) return monthIsName(document, token);
  // "Jr." is tagged as it may be; after a name it belongs to it.
  const before = document.tokens[index - 1];
  if (isSuffix(token) && isCapitalized(token) && before?.upos === "PROPN" && before.sentence === token.sentence) return true;
  if (token.upos === "PROPN")
    return /\p{L}/u.test(token.norm) && (isCapitalized(token) || NAME_PARTICLES.has(token.lower) || /^[a-z]\p{Lu}/u.test(token.norm));
  if (!isCapitalized(token)) return false;
  if (HONORIFICS.has(token.lower) && token.lower.endsWith(".")) return true;
  const first = document.sentences[token.sentence]?.first === index || /^["'“‘(:—–-]$/.test(document.tokens[index - 1]?.norm ?? "");
  if (ADJECTIVE_COUNTRIES.has(token.lower)) return PEOPLES.has(token.lower) && token.upos === "NOUN";
  if (token.upos === "ADJ" || token.upos === "NOUN" || token.upos === "VERB" || token.upos === "X") {
    const next = document.tokens[index + 1];
    const before = document.tokens[index - 1];
    const besideName =
      (next?.sentence === token.sentence && next.upos === "PROPN" && isCapitalized(next)) ||
      (!first && before?.sentence === token.sentence && before.upos === "PROPN" && isCapitalized(before));
    const leads = leadsToName(document, index);
    // "Chief Executive Maria Lund said": the first word of a title at the start of a sentence.
    if (first && next !== undefined && isCapitalized(next) && TITLE_PHRASES.has(`${token.lower} ${next.lower}`)) return true;
    if (first)
      return (
        (besideName && next?.upos === "PROPN" && givenNameGender(token.norm) !== null && token.upos !== "VERB") ||
        (leads === "organization" &&
          token.upos === "ADJ" &&
          !TITLE_MODIFIERS.has(token.lower) &&
          !/^(?:many|several|some|most|few|other|such|all|more|former|new|last|next|two|three|top)$/.test(token.lower))
      );
    return (
      besideName ||
      leads !== null ||
      (token.upos !== "ADJ" && document.sentences[token.sentence]?.part === "body" && token.spaceAfter && !isShouting(token))
    );
  }
  return false;
}

/** Whether capitalized words from here lead to a proper noun, and what kind of name they then make. */
function leadsToName(document: Document, index: number): "name" | "organization" | null {
  let at = index + 1;
  let proper = false;
  while (
    at < index + 6 &&
    document.tokens[at]?.sentence === document.tokens[index]?.sentence &&
    isCapitalized(document.tokens[at] as Token) &&
    document.tokens[at]?.upos !== "PRON" &&
    document.tokens[at]?.upos !== "DET"
  ) {
    proper ||= document.tokens[at]?.upos === "PROPN";
    at += 1;
  }
  if (!proper) return null;
  return ORGANIZATION_HEADS.has(document.tokens[at - 1]?.lower ?? "") ? "organization" : "name";
}

function isShouting(token: Token): boolean {
  return token.norm.length > 5 && token.norm === token.norm.toUpperCase();
}

/** "May", "April", "June" and "August" are names after a given name or title, or as the subject of a clause with no number beside them. */
function monthIsName(document: Document, token: Token): boolean {
  if (!/^(?:May|April|June|August|March)$/.test(token.norm)) return false;
  const before = document.tokens[token.index - 1];
  const next = document.tokens[token.index + 1];
  if (next?.upos === "NUM" || before?.upos === "ADP" || before?.upos === "NUM") return false;
  if (token.upos !== "PROPN")
    return (
      before !== undefined &&
      before.sentence === token.sentence &&
      before.upos === "PROPN" &&
      (HONORIFICS.has(before.lower) || givenNameGender(before.norm) !== null)
    );
  if (before !== undefined && (HONORIFICS.has(before.lower) || (before.upos === "PROPN" && givenNameGender(before.norm) !== null)))
    return true;
  const verb = document.tokens[token.head]?.lemma ?? "";
  return (
    (token.deprel.startsWith("nsubj") &&
      /^(?:say|tell|add|call|ask|warn|insist|argue|promise|win|lose|resign|meet|announce)$/.test(verb)) ||
    (next?.upos === "PROPN" && next.head === token.index) ||
    next?.lower === "'s"
  );
}

/** Whether a token closes a name ("Jr.", "III"). */
export function isSuffix(token: Token): boolean {
  return NAME_SUFFIXES.has(token.lower);
}

const BASIC_DEPENDENTS = /^(?:det|amod|compound|nummod|nmod:poss|nmod:desc|flat|case|punct|advmod|nmod:unmarked|nmod)/;

/** Left edge of the noun phrase around [first, last): steps over modifiers that depend on the phrase. */
export function phraseStart(document: Document, first: number, last: number): number {
  let start = first;
  while (start > 0) {
    const token = document.tokens[start - 1];
    if (token === undefined || token.sentence !== document.tokens[first]?.sentence) break;
    if (!BASIC_DEPENDENTS.test(token.deprel) || !within(document, token, start - 1, last)) break;
    if (token.deprel === "case" && token.lower !== "'s" && token.lower !== "'" && token.lower !== "’s") break;
    if (token.deprel === "punct" && !/^["'“”‘’-]+$/.test(token.norm)) break;
    start -= 1;
  }
  while (start < first && /^(?:punct|case)$/.test(document.tokens[start]?.deprel ?? "")) start += 1;
  return start;
}

function within(document: Document, token: Token, from: number, to: number): boolean {
  if (token.head >= from && token.head < to) return true;
  const head = document.tokens[token.head];
  return (
    head !== undefined &&
    head.index < from &&
    head.sentence === token.sentence &&
    head.index > from - 6 &&
    BASIC_DEPENDENTS.test(head.deprel) &&
    head.head >= from &&
    head.head < to
  );
}

/** The token of [first, last) whose head lies outside it: the first such one. */
export function headOf(document: Document, first: number, last: number): number {
  for (let index = first; index < last; index += 1) {
    const token = document.tokens[index];
    if (token !== undefined && (token.head < first || token.head >= last) && token.deprel !== "punct" && token.deprel !== "case")
      return index;
  }
  return last - 1;
}
