import { givenNameGender } from "../lexicon/given-names.ts";
import { ADJECTIVE_COUNTRIES } from "../lexicon/nationalities.ts";
import { ORGANIZATION_HEADS, ORGANIZATION_OF_HEADS, PLACE_HEADS } from "../lexicon/organizations.ts";
import { HONORIFICS, NAME_PARTICLES, TITLE_MODIFIERS, TITLE_PHRASES, TITLE_WORDS } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Document, Token } from "../model/index.ts";
import { isCapitalized, isInitial, isNameToken, isSuffix } from "./tokens.ts";

/** A proper name found in the text: half-open token ranges. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** The title directly before it ("Fire Chief" in "Fire Chief Ana Ruiz"), or null. */
  readonly title: readonly [number, number] | null;
  /** Ends in a word that names an organization. */
  readonly organization: boolean;
}

/** A capitalized title with no name after it ("the President"). */
export interface TitleSpan {
  readonly first: number;
  readonly last: number;
}

export interface NameScan {
  readonly names: readonly NameSpan[];
  readonly titles: readonly TitleSpan[];
}

/** Titles that are family names as well: after a given name they are one. */
const SURNAME_TITLES = wordSet(
  "king bishop dean judge prince major marshal marshall pope baron justice earl duke lord deacon coach nurse page chief",
);
const PLACE_OPENERS =
  /^(?:New|North|South|East|West|San|Santa|Los|Las|Saint|St\.|Fort|Mount|Lake|Cape|El|Hong|Rio|Tel|Sri|Costa|Puerto|United|Saudi|Great)$/;
/** Words that are family names as well as heads of organizations' names. */
const WEAK_HEADS = wordSet(
  "church house post times press center power gas guard watch forest park hall hill banks fields price green city bridge rivers bay brigade front college bank stores foods chambers",
);

/** Finds proper names and the titles before them: runs of name words, cut at titles, at organizations' heads and where the tree has no link. */
export function scanNames(document: Document): NameScan {
  const names: NameSpan[] = [];
  const titles: TitleSpan[] = [];
  for (const sentence of document.sentences) {
    let at = sentence.first;
    while (at < sentence.last) {
      if (!isNameToken(document, at) || isSuffix(document.tokens[at] as Token)) {
        at += 1;
        continue;
      }
      const found = at;
      // "African-Americans", "Al-Masri": the first part may be tagged as no name.
      const [hyphen, prefix] = [document.tokens[at - 1], document.tokens[at - 2]];
      if (
        hyphen?.lower === "-" &&
        !hyphen.spaceAfter &&
        prefix !== undefined &&
        isCapitalized(document.tokens[at] as Token) &&
        prefix.index >= sentence.first &&
        !/^[RDI]$/.test(prefix.norm) &&
        !prefix.spaceAfter &&
        isCapitalized(prefix)
      )
        at -= 2;
      const last = runEnd(document, at, sentence.last);
      for (const [from, to] of cutUnlinked(document, at, last)) segment(document, from, to, names, titles);
      at = Math.max(last, found + 1);
    }
  }
  return { names, titles };
}

/** End of the run of name words from `first`, stepping over "of", "for", "and", "&", "the" and particles inside names. */
function runEnd(document: Document, first: number, limit: number): number {
  let last = first + 1;
  while (last < limit) {
    const token = document.tokens[last] as Token;
    const next = document.tokens[last + 1];
    if (isNameToken(document, last)) {
      last += 1;
      continue;
    }
    if (next === undefined || last + 1 >= limit) break;
    const word = token.lower;
    const before = document.tokens[last - 1] as Token;
    if (word === "-" && !before.spaceAfter && !token.spaceAfter && isCapitalized(next) && isNameToken(document, last + 1)) {
      last += 2;
    } else if (
      (word === "of" || word === "for") &&
      ORGANIZATION_OF_HEADS.has(before.lower) &&
      (isNameToken(document, last + 1) || (next.lower === "the" && isNameToken(document, last + 2)))
    ) {
      last += next.lower === "the" ? 3 : 2;
    } else if (word === "of" && TITLE_PHRASES.has(`${before.lower} of ${next.lower}`) && isCapitalized(before)) {
      last += 2;
    } else if ((word === "and" || word === "&") && isNameToken(document, last + 1) && joins(document, first, last)) {
      last += 2;
    } else if (
      NAME_PARTICLES.has(word) &&
      token.upos !== "CCONJ" &&
      isNameToken(document, last + 1) &&
      givenNameGender(before.norm) !== null &&
      word !== "y"
    ) {
      last += 2;
    } else if (/^(?:['’]s|s?['’])$/u.test(word) && isOffice(document, last + 1)) {
      last += 2;
    } else break;
  }
  return last;
}

/** "the U.S. Attorney's Office": a body called after whose it is. */
function isOffice(document: Document, at: number): boolean {
  const token = document.tokens[at];
  return (
    token !== undefined &&
    isCapitalized(token) &&
    /^(?:office|department|bureau|association|union|guild|commission|council)$/u.test(token.lower) &&
    !isNameToken(document, at + 1)
  );
}

/** Whether "X and Y …" is one organization's name: "&", or the words end in an organization's head that both depend on. */
function joins(document: Document, first: number, and: number): boolean {
  if (document.tokens[and]?.lower === "&") return true;
  let last = and + 1;
  while (isNameToken(document, last + 1) && document.tokens[last + 1]?.sentence === document.tokens[and]?.sentence) last += 1;
  const head = document.tokens[last];
  const left = document.tokens[and - 1];
  if (head === undefined || left === undefined) return false;
  const ofHead = ORGANIZATION_OF_HEADS.has(document.tokens[first]?.lower ?? "") && document.tokens[first + 1]?.lower === "of";
  if (
    head.index > and + 1 &&
    ORGANIZATION_HEADS.has(head.lower) &&
    givenNameGender(left.norm) === null &&
    ((left.head > and && left.head <= last) ||
      (document.tokens[and + 1]?.head === left.index && document.tokens[and + 1]?.deprel === "conj"))
  )
    return true;
  if (ofHead && /^(?:department|ministry|school|college|institute|committee|council|office)$/.test(document.tokens[first]?.lower ?? ""))
    return left.head >= first && left.head <= last;
  return (
    ORGANIZATION_HEADS.has(head.lower) && left.head === head.index && left.deprel === "compound" && givenNameGender(left.norm) === null
  );
}

/** Cuts a run where neighbouring words have no path to each other inside it ("In America Trump …"). */
function cutUnlinked(document: Document, first: number, last: number): readonly (readonly [number, number])[] {
  const top = (index: number): number => {
    let at = index;
    for (let steps = 0; steps < 20; steps += 1) {
      const head = document.tokens[at]?.head ?? -1;
      if (head < first || head >= last) return at;
      at = head;
    }
    return at;
  };
  const pieces: [number, number][] = [];
  let start = first;
  for (let index = first + 1; index < last; index += 1) {
    const [left, right] = [document.tokens[index - 1] as Token, document.tokens[index] as Token];
    if (
      top(index - 1) === top(index) ||
      right.lower === "-" ||
      left.lower === "-" ||
      /^(?:of|for|the|and|&)$/.test(right.lower) ||
      /^(?:of|for|the|and|&)$/.test(left.lower)
    )
      continue;
    // A given name and what follows it, a title and the two words after it, the flat parts of names and "New", "San" with a place stay together whatever the tree says.
    const title = index - 2 >= first && isTitleWord(document.tokens[index - 2] as Token);
    const together =
      givenNameGender(left.norm) !== null ||
      isInitial(left) ||
      isInitial(right) ||
      isTitleWord(left) ||
      title ||
      isSuffix(right) ||
      right.deprel === "flat";
    if (together || endsTitle(document, first, index) || PLACE_OPENERS.test(left.norm)) continue;
    pieces.push([start, index]);
    start = index;
  }
  pieces.push([start, last]);
  return pieces;
}

/** Whether a title of several words ends right before a token ("Secretary of State Ana Ruiz"). */
function endsTitle(document: Document, first: number, index: number): boolean {
  for (let from = Math.max(first, index - 4); from < index - 1; from += 1) {
    if (
      TITLE_PHRASES.has(
        document.tokens
          .slice(from, index)
          .map((token) => token.lower)
          .join(" "),
      )
    )
      return true;
  }
  return false;
}

function isTitleWord(token: Token): boolean {
  return TITLE_WORDS.has(token.lower.replace(/^co-/, "")) || HONORIFICS.has(token.lower) || TITLE_WORDS.has(token.lower.replace(/s$/, ""));
}

/** Length in tokens of the title that begins at `index` (0 for none), the longest first. */
function titleLength(document: Document, index: number, last: number): number {
  for (let length = Math.min(5, last - index); length >= 2; length -= 1) {
    const text = document.tokens
      .slice(index, index + length)
      .map((token) => token.lower)
      .join(" ")
      .replaceAll(" - ", "-");
    if (TITLE_PHRASES.has(text)) return length;
  }
  const token = document.tokens[index] as Token;
  return isTitleWord(token) ? 1 : 0;
}

/** Takes one linked run apart: organizations, titles, the names after them. */
function segment(document: Document, first: number, last: number, names: NameSpan[], titles: TitleSpan[]): void {
  if (first >= last) return;
  const end = organizationEnd(document, first, last);
  if (end !== null) {
    let start = first;
    const honorific = document.tokens[first] as Token;
    // "Dr. Ruiz Foundation", but "St. Olaf Church".
    if (HONORIFICS.has(honorific.lower) && honorific.lower.endsWith(".") && honorific.lower !== "st.") start += 1;
    if (start < end) names.push({ first: start, last: end, title: null, organization: true });
    segment(document, end, last, names, titles);
    return;
  }
  // The title nearest the end with something after it cuts role from name.
  let at = first;
  let pending = first;
  let title: [number, number] | null = null;
  while (at < last) {
    const length = titleLength(document, at, last);
    const before = at > first ? (document.tokens[at - 1] as Token) : null;
    const surname =
      length === 1 &&
      at === last - 1 &&
      before !== null &&
      at > pending &&
      SURNAME_TITLES.has((document.tokens[at] as Token).lower) &&
      (givenNameGender(before.norm) !== null || isInitial(before));
    if (length === 0 || surname) {
      at += 1;
      continue;
    }
    let start = at;
    while (start > pending && TITLE_MODIFIERS.has((document.tokens[start - 1] as Token).lower)) start -= 1;
    if (start > pending) push(document, pending, start, title, names);
    if (title !== null && title[1] === start) title = [title[0], at + length];
    else title = [start, at + length];
    at += length;
    pending = at;
  }
  if (pending < last) push(document, pending, last, title, names);
  else if (title !== null) titles.push({ first: title[0], last: title[1] });
}

function push(document: Document, first: number, last: number, title: readonly [number, number] | null, names: NameSpan[]): void {
  let [from, to] = [first, last];
  while (from < to && /^(?:-|of|for|the|and|&)$/.test(document.tokens[from]?.lower ?? "")) from += 1;
  while (from < to && /^(?:-|of|for|the|and|&)$/.test(document.tokens[to - 1]?.lower ?? "")) to -= 1;
  // A nationality before a name is a modifier: "Russian President", "Afghan Ambassador".
  while (
    from < to - 1 &&
    ADJECTIVE_COUNTRIES.has(document.tokens[from]?.lower ?? "") &&
    document.tokens[from]?.upos === "ADJ" &&
    document.tokens[from + 1]?.lower !== "-"
  )
    from += 1;
  if (from < to) names.push({ first: from, last: to, title: title !== null && title[1] === first ? title : null, organization: false });
}

/** One past an organization's (or place's) head word, with what "of" and "for" bring after it; null when the run names none. */
function organizationEnd(document: Document, first: number, last: number): number | null {
  for (let index = last - 1; index >= first; index -= 1) {
    const token = document.tokens[index] as Token;
    if (!ORGANIZATION_HEADS.has(token.lower) && !PLACE_HEADS.has(token.lower)) continue;
    if (!ORGANIZATION_HEADS.has(token.lower) && index < last - 1) continue;
    const next = document.tokens[index + 1];
    if (index + 1 < last && (next?.lower === "of" || next?.lower === "for") && ORGANIZATION_OF_HEADS.has(token.lower))
      return ofEnd(document, index + 2, last);
    const before = document.tokens[index - 1];
    if (index === first) {
      // A lone head is a body known by it ("House", "Senate", "Congress"), unless a name word follows.
      return index + 1 === last || (index + 1 < last && titleLength(document, index + 1, last) > 0) ? index + 1 : null;
    }
    if (before !== undefined && givenNameGender(before.norm) !== null && index === first + 1 && WEAK_HEADS.has(token.lower)) return null;
    if (
      before !== undefined &&
      index === last - 1 &&
      givenNameGender((document.tokens[first] as Token).norm) !== null &&
      WEAK_HEADS.has(token.lower) &&
      isInitial(before)
    )
      return null;
    // "President Trump Administration" is rare; "Justice Department", "General Electric Company" are not.
    return index + 1;
  }
  return null;
}

function ofEnd(document: Document, from: number, last: number): number {
  let end = document.tokens[from]?.lower === "the" ? from + 2 : from + 1;
  while (end < last && (document.tokens[end]?.lower === "the" || titleLength(document, end, last) === 0)) end += 1;
  return end;
}
